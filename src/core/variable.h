/*
 * variable.h
 *		Policy variables: ${key}, ${key, 'default'}, ${*}, ${?}, ${$}.
 *
 * Ring: core.  Source: semantics.md 3.2 to 3.5 and 13.
 */
#ifndef IAM_VARIABLE_H
#define IAM_VARIABLE_H

#include "core.h"
#include "glob.h"
#include "request.h"

typedef enum IamTokenKind
{
	IAM_TOKEN_TEXT,				/* stands for itself */
	IAM_TOKEN_STAR,
	IAM_TOKEN_ONE,
	IAM_TOKEN_VARIABLE,
	IAM_TOKEN_MALFORMED			/* a variable that can have no value */
} IamTokenKind;

/* One token of a policy string. */
typedef struct IamToken
{
	IamTokenKind kind;
	IamStr		text;			/* TEXT: the characters it stands for; of the
								 * others as it is written */
	IamStr		name;			/* VARIABLE */
	bool		has_default;
	IamStr		fallback;		/* VARIABLE with a default */
} IamToken;

/* Where the cutting of a string has come to; start with {source}. */
typedef struct IamTokenizer
{
	IamStr		source;
	size_t		place;
	bool		no_brace;		/* no `}` follows; spares looking for it again */
} IamTokenizer;

/*
 * Take the next token; false at the end.  Only strings of documents of
 * version 2012-10-17 have variables.
 */
extern bool iam_variable_next(IamTokenizer *tokenizer, IamToken *token);

/* Bytes before the first variable or escape; all when there is none. */
extern size_t iam_variable_head(IamStr source);

/* Is there a variable or an escape in the string? */
static inline bool
iam_variable_present(IamStr source)
{
	return iam_variable_head(source) < source.len;
}

/*
 * Replace all variables.  As a pattern (IAM_GLOB_RESOLVED) the wildcards of
 * the source become IAM_GLOB_STAR and IAM_GLOB_ONE; as plain text
 * (IAM_GLOB_SOURCE) they stay as they are.  The result is in scratch memory.
 * False when a variable has no value, when what is no wildcard gets longer
 * than limit (so that it cannot match a text of that length), or with
 * work->failure set.
 */
extern bool iam_variable_resolve(IamWork *work, const IamRequest *request,
								 IamStr source, IamGlobForm form,
								 size_t limit, IamStr *result);

/*
 * The same for a pattern, were the keys there that the request lacks: their
 * variables may stand for anything, also those that have a default.
 */
extern bool iam_variable_resolve_open(IamWork *work,
									  const IamRequest *request,
									  IamStr source, size_t limit,
									  IamStr *result);

/*
 * The next variable whose key the request lacks, and whether its default
 * stands in for it; false at the end.
 */
extern bool iam_variable_next_missing(IamTokenizer *tokenizer,
									  const IamRequest *request,
									  IamStr *key, bool *has_default);

#endif							/* IAM_VARIABLE_H */
