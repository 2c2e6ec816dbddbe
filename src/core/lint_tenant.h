/*
 * lint_tenant.h
 *		The tags that tell tenants apart.
 *
 * Ring: core.  Source: lint.md 5, group P.  A tag is one of them when the
 * option tenant_keys says so.  Where that says nothing, these are: a tag of
 * the principal that the document names, in a condition key or in a variable,
 * and any tag whose name holds the word tenant.
 */
#ifndef IAM_LINT_TENANT_H
#define IAM_LINT_TENANT_H

#include "lint_rule.h"

/* Most tags that are taken out of a document. */
#define IAM_MOST_TENANT_KEYS 64

typedef struct IamTenantKeys
{
	bool		given;			/* by the option */
	IamStr	   *names;			/* folded */
	uint32_t	n;
} IamTenantKeys;

/* The tags for the document; false with work->failure set. */
extern bool iam_tenant_keys(IamLint *lint, IamTenantKeys *keys);

/* Is the name, in whatever case, one of the tags? */
extern bool iam_is_tenant_key(const IamTenantKeys *keys, IamStr name);

/*
 * The tag that a condition key is of, as aws:ResourceTag/team or
 * kms:EncryptionContext:team, or an empty text.
 */
extern IamStr iam_tag_of_key(IamStr key);

/* The tag of the principal that a variable's key names, or an empty text. */
extern IamStr iam_principal_tag(IamStr key);

/* Is it a tag of a resource that the key tests? */
extern bool iam_is_resource_tag(IamStr folded);

/*
 * Is it one tenant's, when the option says which tags are?  Every tag of the
 * principal is when it says nothing.
 */
extern bool iam_is_tenant_variable(const IamLint *lint,
								   const IamLintVariable *variable);

/*
 * Does a text hold a variable of the principal's tags, of one of them, or of
 * any when keys is NULL?
 */
extern bool iam_holds_tenant(const IamTenantKeys *keys, IamStr text);

#endif							/* IAM_LINT_TENANT_H */
