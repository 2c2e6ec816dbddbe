/*
 * lint_arn.h
 *		Resource patterns and the ARNs of the catalogue's resource types.
 *
 * Ring: core.  A resource type has an ARN form, in which what is left open is
 * a `*` (IamArnForm).  A pattern of a policy may name some resources of a
 * type, or all of them.  Variables may stand for any text.
 */
#ifndef IAM_LINT_ARN_H
#define IAM_LINT_ARN_H

#include "lint_model.h"
#include "lint_rule.h"

/*
 * Split the text of a resource and judge its parts by the catalogue of a day:
 * sets arn, wide and faults.
 */
extern void iam_read_arn(IamWork *work, IamLintResource *resource,
						 IamDay day);

/* Is its sixth part one that a resource of the type may have? */
extern bool iam_fits_sixth(IamWork *work, const IamLintResource *resource,
						   uint32_t type);

/*
 * May it name resources for which the catalogue has no type, so that nobody
 * knows what actions are on them?
 */
extern bool iam_is_odd_arn(IamWork *work, const IamLintResource *resource);

/* May the pattern name a resource of the type? */
extern bool iam_names_type(IamWork *work, const IamLintResource *resource,
						   uint32_t type);

/*
 * Does the pattern name every resource of the type in the regions and the
 * account that it is limited to?
 */
extern bool iam_covers_names(IamWork *work, const IamLintResource *resource,
							 uint32_t type);

/* Does the pattern name every resource of the type there can be? */
extern bool iam_covers_type(IamWork *work, const IamLintResource *resource,
							uint32_t type);

/*
 * May a request for the action, which is known, be on a resource that the
 * pattern names?  Without resource types only `*` does.
 */
extern bool iam_fits_action(const IamLint *lint,
							const IamLintResource *resource, uint32_t action);

/*
 * Does the pattern name every resource of one type of the action, or of
 * everything?
 */
extern bool iam_covers_action(const IamLint *lint,
							  const IamLintResource *resource,
							  uint32_t action);

/* Has the action resource types?  One that was added has, if it says so. */
extern bool iam_has_types(const IamLint *lint, uint32_t action);

/* Does pattern a name all that b names? */
extern bool iam_resource_contains(const IamLint *lint,
								  const IamLintResource *a,
								  const IamLintResource *b);

/* Do the patterns have a resource in common? */
extern bool iam_resource_meets(const IamLint *lint, const IamLintResource *a,
							   const IamLintResource *b);

/* The same for a pattern that is no part of the document. */
extern bool iam_resource_meets_text(const IamLint *lint,
									const IamLintResource *resource,
									IamStr pattern);

#endif							/* IAM_LINT_ARN_H */
