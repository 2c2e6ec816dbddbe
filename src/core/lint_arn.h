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
 * Set the types of a pattern: those of its ARN's service that were there on a
 * day and whose sixth part has something in common with its sixth part.  A
 * pattern that is everything, no ARN, or holds a placeholder has none.
 */
extern void iam_find_types(IamWork *work, IamLintResource *resource,
						   IamDay day);

/* Do the region and the account of the pattern fit the type's? */
extern bool iam_region_fits(IamWork *work, const IamLintResource *resource,
							uint32_t type);
extern bool iam_account_fits(IamWork *work, const IamLintResource *resource,
							 uint32_t type);

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
