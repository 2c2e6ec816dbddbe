/*
 * lint_list.h
 *		What lint rules know beside the catalogue: lists of actions, sets of
 *		actions that escalate, global condition keys, regions, partitions.
 *
 * Ring: core.  Compiled from the tab-separated files of src/catalog, whose
 * README names the sources.  All numbers are from 0 in the order of the
 * names in lower case and valid for one build of the library.
 */
#ifndef IAM_LINT_LIST_H
#define IAM_LINT_LIST_H

#include "catalog.h"
#include "core.h"

/*
 * Lists of actions.  An action may be on several, also one that AWS has
 * removed since.
 */
typedef enum IamActionList
{
	IAM_LIST_AUDIT_TRAIL,		/* stops or destroys what records use */
	IAM_LIST_CREDENTIALS,		/* returns credentials */
	IAM_LIST_EXFILTRATION,		/* reads bulk data or secrets */
	IAM_LIST_INVOKE,			/* makes something else run */
	IAM_LIST_IRREVERSIBLE,		/* destroys data or keys for good */
	IAM_LIST_KMS_USE,			/* decrypts, or makes data keys */
	IAM_LIST_LONG_LIVED,		/* makes or revives a lasting credential */
	IAM_LIST_MARKETPLACE,		/* buys */
	IAM_LIST_MCP_PRIVILEGED,	/* tools of MCP services that change things */
	IAM_LIST_MERE_USE,			/* of a level that says more than it does */
	IAM_LIST_MODEL,				/* asks a model */
	IAM_LIST_POLICY_EDIT,		/* edits the policy of a resource */
	IAM_LIST_SECRETS,			/* reads stored secrets */
	IAM_LIST_SELF_CHANGE,		/* changes roles or functions in use */
	IAM_LIST_SENSITIVE_CREDENTIALS, /* sensitive: returns credentials */
	IAM_LIST_SENSITIVE_DATA,	/* sensitive: reads data */
	IAM_LIST_SENSITIVE_ESCALATION,	/* sensitive: raises the caller's rights */
	IAM_LIST_SENSITIVE_EXPOSURE,	/* sensitive: opens resources to others */
	IAM_LIST_SES_SEND			/* sends mail */
} IamActionList;

#define IAM_N_ACTION_LISTS 19

/* The name that the list has in action_lists.tsv. */
extern IamStr iam_action_list_name(IamActionList list);

/* Numbers of the actions of a list, rising; read with iam_catalog_ref. */
extern IamCatalogRefs iam_action_list(IamActionList list);

/* Bits of the actions of a list, as iam_catalog_current has them. */
extern const uint64_t *iam_action_list_bits(IamActionList list);

/* Is an action, which may be IAM_CATALOG_NONE, on a list? */
extern bool iam_action_listed(IamActionList list, IamCatalogId action);

/*
 * Actions that together raise the rights of who has them all.  A set that is
 * self-contained needs nothing else; one that is not needs a function, an
 * instance, a stack or a role that can do more and is there already.
 */
typedef struct IamEscalationSet
{
	IamCatalogRefs actions;		/* rising; read with iam_catalog_ref */
	bool		self_contained;
	IamStr		passed_to;		/* service principal that a passed role must
								 * trust; empty without iam:PassRole */
} IamEscalationSet;

extern uint32_t iam_n_escalation_sets(void);
extern IamEscalationSet iam_escalation_set_at(uint32_t set);

/* What a global condition key speaks of, as AWS groups them. */
typedef enum IamKeyCategory
{
	IAM_CATEGORY_PRINCIPAL,
	IAM_CATEGORY_SESSION,
	IAM_CATEGORY_NETWORK,
	IAM_CATEGORY_RESOURCE,
	IAM_CATEGORY_REQUEST
} IamKeyCategory;

/* Properties of a global condition key. */
#define IAM_GLOBAL_FREE			0x0001	/* the caller sets it freely */
#define IAM_GLOBAL_IDLE			0x0002	/* says nothing of who, where, what */
#define IAM_GLOBAL_ALWAYS		0x0004	/* in every request */
#define IAM_GLOBAL_BOUNDARY		0x0008	/* marks a boundary, may be missing */
#define IAM_GLOBAL_TAGGED		0x0010	/* a tag that marks one, for agents */
#define IAM_GLOBAL_SENSITIVE	0x0020	/* no wildcard or variable in values */
#define IAM_GLOBAL_OPTIONAL		0x0040	/* has no value for some principals */
#define IAM_GLOBAL_CONTEXT		0x0080	/* tells where the code runs */
#define IAM_GLOBAL_CARVEOUT		0x0100	/* exempts principals from a Deny */
#define IAM_GLOBAL_SERVICE		0x0200	/* principal key that requests of
										 * service principals have too */
#define IAM_GLOBAL_REGION		0x0400	/* its values are regions */
#define IAM_GLOBAL_RETIRED		0x0800	/* no longer supported */
#define IAM_GLOBAL_DEPRECATED	0x1000	/* still supported, to be replaced */

/*
 * The name of a template has a part that the user names, as
 * aws:PrincipalTag/${TagKey}.
 */
typedef struct IamGlobalKey
{
	IamStr		name;
	IamKeyType	type;			/* of one value */
	bool		multivalued;
	bool		template;
	IamKeyCategory category;
	uint32_t	flags;			/* IAM_GLOBAL_... */
	IamStr		instead;		/* keys to use instead, with commas between;
								 * empty if the key is good */
} IamGlobalKey;

extern uint32_t iam_n_global_keys(void);
extern IamGlobalKey iam_global_key_at(uint32_t number);

/*
 * Number of the global key of this name or of the template that it fits, in
 * which case the part that the user names is not empty, or IAM_CATALOG_NONE.
 * ASCII letters are folded.
 */
extern uint32_t iam_global_key(IamStr name);

/* Regions and partitions; names are exact. */
extern uint32_t iam_n_regions(void);
extern IamStr iam_region_at(uint32_t region);
extern bool iam_region_known(IamStr region);
extern uint32_t iam_n_partitions(void);
extern IamStr iam_partition_at(uint32_t partition);
extern bool iam_partition_known(IamStr partition);

#endif							/* IAM_LINT_LIST_H */
