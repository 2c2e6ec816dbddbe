/*
 * kind.c
 *		Kinds of policy, and how each kind is read.
 *
 * Ring: core.  Source: semantics.md 5.4, 5.6, 8.2, 9.8 to 9.10 and 13.
 */
#include "kind.h"

const IamKindRules iam_kind_rules[IAM_KIND_COUNT] = {
	[IAM_KIND_IDENTITY] = {IAM_STR_INIT("an identity policy"),
	IAM_SHORT_ALWAYS, false, false, false},
	[IAM_KIND_RESOURCE] = {IAM_STR_INIT("a resource policy"),
	IAM_SHORT_WITH_STAR, true, true, false},
	[IAM_KIND_TRUST] = {IAM_STR_INIT("a trust policy"),
	IAM_SHORT_WITH_STAR, true, true, false},
	[IAM_KIND_BOUNDARY] = {IAM_STR_INIT("a permissions boundary"),
	IAM_SHORT_ALWAYS, false, false, false},
	[IAM_KIND_SESSION] = {IAM_STR_INIT("a session policy"),
	IAM_SHORT_ALWAYS, false, false, false},
	[IAM_KIND_SCP] = {IAM_STR_INIT("an SCP"),
	IAM_SHORT_ENDING_IN_STAR, false, false, true},
	[IAM_KIND_RCP] = {IAM_STR_INIT("an RCP"),
	IAM_SHORT_NEVER, false, true, true},
	[IAM_KIND_ENDPOINT] = {IAM_STR_INIT("an endpoint policy"),
	IAM_SHORT_WITH_STAR, false, true, false}
};

bool
iam_short_counts(IamPolicyKind kind, IamStr pattern)
{
	switch (iam_kind_rules[kind].short_rule)
	{
		case IAM_SHORT_ALWAYS:
			return true;
		case IAM_SHORT_WITH_STAR:
			return memchr(pattern.data, '*', pattern.len) != NULL;
		case IAM_SHORT_ENDING_IN_STAR:
			return pattern.len > 0 && pattern.data[pattern.len - 1] == '*';
		case IAM_SHORT_NEVER:
			break;
	}
	return false;
}
