/*
 * missing.h
 *		Which keys that a request lacks could turn a statement?
 *
 * Ring: core.
 */
#ifndef IAM_MISSING_H
#define IAM_MISSING_H

#include "core.h"
#include "eval.h"
#include "image.h"
#include "request.h"

/* Names of keys, in the spelling in which policies have them. */
typedef struct IamKeyNames
{
	IamBuffer	items;			/* IamStr each */
	uint32_t	count;
} IamKeyNames;

extern void iam_key_names_start(IamKeyNames *names, IamArena *arena);
extern void iam_key_names_add(IamKeyNames *names, IamStr name);

/*
 * The names in order, each once without regard to case.  False without
 * memory.  The texts are where they were.
 */
extern bool iam_key_names_sort(IamKeyNames *names, IamArena *arena,
							   IamStrList *list);

/*
 * Could the statement, whose action part holds and which was judged so, come
 * out the other way if the request had keys that it lacks?  Then those
 * keys are added to names, unless that is NULL, and the result is how closely
 * the statement names the caller; else it is IAM_STRENGTH_NONE.  A key that only variables in the values of a
 * condition ask for counts although its value may not be able to match.  May
 * set work->failure.
 */
extern IamStrength iam_statement_may_turn(const IamImage *image,
										  const IamImageStatement *statement,
										  const IamRequest *request,
										  const IamReading *reading,
										  const IamTrace *trace,
										  IamWork *work,
										  IamKeyNames *names);

#endif							/* IAM_MISSING_H */
