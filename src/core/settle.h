/*
 * settle.h
 *		A context under which a statement applies to a request and no Deny
 *		statement does.
 *
 * Ring: core.  Part of the search for a witness (witness.h), its lower two
 * layers.
 */
#ifndef IAM_SETTLE_H
#define IAM_SETTLE_H

#include "core.h"
#include "condition.h"
#include "image.h"
#include "request.h"

/* Bounds of the search: beyond them it ends without an answer. */
#define IAM_SETTLE_EVALUATIONS 1500
#define IAM_SETTLE_KEYS 48		/* of the context that is made up */
#define IAM_SETTLE_TESTS 96		/* conditions on keys in one statement */

/* One condition on one key. */
typedef struct IamKeyTest
{
	IamOperator operator;
	IamStr		key;
	IamReader	values;
	uint32_t	n_values;
} IamKeyTest;

typedef struct IamTestList
{
	IamKeyTest	tests[IAM_SETTLE_TESTS];
	uint32_t	n;
} IamTestList;

/* A search for one Allow statement and one of its resource patterns. */
typedef struct IamSettler
{
	const IamImage *image;
	IamWork    *work;
	uint32_t	statement;
	IamStr		pattern;		/* `*` when it has no variables */
	IamTestList tests;			/* of the statement */
	IamContextKey keys[IAM_SETTLE_KEYS];	/* the context so far */
	uint32_t	n_keys;
	IamStr		action;			/* of the request, set by the user */
	IamStr		resource;		/* likewise */
	IamStr		block;			/* the request at hand */
	IamRequest	request;		/* the same, opened */
	uint32_t	evaluations;
} IamSettler;

/* Begin; false when the statement is too large for the search. */
extern bool iam_settle_begin(IamSettler *settler, const IamImage *image,
							 uint32_t statement, IamStr pattern,
							 IamWork *work);

/*
 * Where a condition binds a variable of the pattern, a resource of the
 * pattern with a value that the condition takes; else false.
 */
extern bool iam_settle_resource(IamSettler *settler, IamStr *resource);

/* Find a context under which the statement applies to action and resource. */
extern bool iam_settle_context(IamSettler *settler);

/* Change it until the policy allows the request. */
extern bool iam_settle_escape(IamSettler *settler);

#endif							/* IAM_SETTLE_H */
