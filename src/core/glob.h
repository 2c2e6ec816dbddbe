/*
 * glob.h
 *		Matching of `*` and `?` patterns.
 *
 * Ring: core.  `*` is any run of characters, also an empty one and across
 * `/`, `:` and line ends; `?` is one character, that is one UTF-8 code point
 * (semantics.md 3.1).  There are no classes and no escapes.
 */
#ifndef IAM_GLOB_H
#define IAM_GLOB_H

#include "core.h"

/*
 * A pattern comes in one of two forms.  In the source form `*` and `?` are
 * the wildcards.  In the resolved form, which variables need because a `*`
 * inside a value is no wildcard, they are two bytes that UTF-8 never uses.
 */
typedef enum IamGlobForm
{
	IAM_GLOB_SOURCE,
	IAM_GLOB_RESOLVED
} IamGlobForm;

#define IAM_GLOB_STAR	0xFE
#define IAM_GLOB_ONE	0xFF

/*
 * Does the pattern match the whole text?  Time is at most linear in pattern
 * bytes times text bytes / 64; see glob.c.  May use scratch memory and may
 * set work->failure.
 */
extern bool iam_glob_match(IamWork *work, IamGlobForm form, IamStr pattern,
						   IamStr text);

/* Is the pattern without wildcards, so that it matches its own text alone? */
extern bool iam_glob_is_literal(IamGlobForm form, IamStr pattern);

/* Bytes before the first wildcard of a pattern in source form. */
extern size_t iam_glob_head(IamStr pattern);

/* Is the pattern in source form made of stars alone, at least one? */
extern bool iam_glob_is_any(IamStr pattern);

#endif							/* IAM_GLOB_H */
