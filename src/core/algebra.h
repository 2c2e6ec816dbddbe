/*
 * algebra.h
 *		Glob algebra: what two patterns have in common, and whether one
 *		contains the other.
 *
 * Ring: core.  Source: lint.md 1, "Glob algebra".  Here a pattern is a list of
 * tokens: code points and the two wildcards.  How it came to them (folded or
 * not, variables taken for any text or not) is the business of whoever cuts
 * it.
 *
 * Both questions cost at most the product of the lengths.  Beyond a bound of
 * that product nothing is computed: patterns may then have something in
 * common, and neither contains the other.  So a "no" of the first question
 * and a "yes" of the second are always proven.
 */
#ifndef IAM_ALGEBRA_H
#define IAM_ALGEBRA_H

#include "core.h"

/* Tokens that are no code points. */
#define IAM_GLOB_ANY_RUN	0x110000u	/* `*` */
#define IAM_GLOB_ANY_CHAR	0x110001u	/* `?` */

/* A pattern cut into tokens: of wildcards in a row the `*` is the last. */
typedef struct IamGlob
{
	const uint32_t *tokens;
	uint32_t	n;
	bool		never;			/* matches nothing: a malformed variable */
} IamGlob;

/* How a text is cut. */
typedef enum IamGlobCut
{
	IAM_CUT_EXACT,				/* letters as they are */
	IAM_CUT_FOLDED,				/* letters folded */
	IAM_CUT_VARIABLES			/* letters as they are, a variable is `*` */
} IamGlobCut;

/*
 * Cut a pattern into tokens in scratch memory.  False only without memory,
 * with work->failure set.
 */
extern bool iam_glob_cut(IamWork *work, IamStr text, IamGlobCut cut,
						 IamGlob *glob);

/* Is the pattern a text without wildcards? */
extern bool iam_glob_is_text(const IamGlob *glob);

/* Does some text match both patterns? */
extern bool iam_glob_intersects(IamWork *work, const IamGlob *a,
								const IamGlob *b);

/* Does a match every text that b matches? */
extern bool iam_glob_contains(IamWork *work, const IamGlob *a,
							  const IamGlob *b);

/*
 * A text that matches both patterns, in scratch memory; false when there is
 * none or it is not found within the bounds.  filler, an ASCII character,
 * stands where a wildcard asks for a character; with generous set, each `*`
 * gets one at least, so that the text is in few other patterns.
 */
extern bool iam_glob_common(IamWork *work, const IamGlob *a, const IamGlob *b,
							char filler, bool generous, IamStr *text);

#endif							/* IAM_ALGEBRA_H */
