/*
 * catalog.h
 *		The catalogue of services, actions, resource types and condition
 *		keys.
 *
 * Ring: core.  What AWS documents, compiled into the library as read-only
 * data; src/catalog/README.md names the sources and their dates.  Things are
 * numbered from 0 in the order of service prefix and name, both in lower
 * case; a number is valid for one build of the library and never stored.
 *
 * What AWS has removed stays, with the day since when it is gone: a document
 * may still name it, and a ruleset of an older date must find what it found
 * then.  Everything that means "the catalogue today" skips it.
 *
 * Lookups fold the ASCII letters of what is asked for.  The catalogue itself
 * is ASCII, and what it prints has its own spelling.
 */
#ifndef IAM_CATALOG_H
#define IAM_CATALOG_H

#include "core.h"

/* Number of an action.  Services, resource types and keys have a uint32_t. */
typedef uint32_t IamCatalogId;

#define IAM_CATALOG_NONE UINT32_MAX

/* A day as yyyymmdd, so that days compare as numbers; 0 is none. */
typedef uint32_t IamDay;

/*
 * When something was in the catalogue: from since on, before until.  Since is
 * 0 for what was there before the oldest release known, and else the day of
 * the first release that has it: AWS may have had it earlier.  Until is 0 for
 * what is there today.
 */
typedef struct IamLifetime
{
	IamDay		since;
	IamDay		until;
} IamLifetime;

static inline bool
iam_was_there(IamLifetime life, IamDay day)
{
	return life.since <= day && (life.until == 0 || day < life.until);
}

typedef enum IamAccessLevel
{
	IAM_LEVEL_LIST,
	IAM_LEVEL_READ,
	IAM_LEVEL_WRITE,
	IAM_LEVEL_TAGGING,
	IAM_LEVEL_PERMISSIONS
} IamAccessLevel;

#define IAM_N_LEVELS 5

/* The name that AWS's pages have for a level. */
extern IamStr iam_access_level_name(IamAccessLevel level);
extern bool iam_access_level_parse(IamStr name, IamAccessLevel *level);

typedef enum IamKeyType
{
	IAM_KEY_STRING,
	IAM_KEY_ARN,
	IAM_KEY_BOOL,
	IAM_KEY_DATE,
	IAM_KEY_IP,
	IAM_KEY_NUMERIC,
	IAM_KEY_BINARY
} IamKeyType;

extern IamStr iam_key_type_name(IamKeyType type);

/* A run of numbers, first to end - 1. */
typedef struct IamCatalogRange
{
	uint32_t	first;
	uint32_t	end;
} IamCatalogRange;

/* References of one thing to others; read with iam_catalog_ref. */
typedef struct IamCatalogRefs
{
	const uint16_t *items;
	uint32_t	count;
} IamCatalogRefs;

typedef struct IamCatalogService
{
	IamStr		prefix;
	IamStr		name;			/* in words */
	IamCatalogRange actions;
	IamCatalogRange resource_types;
	IamCatalogRange condition_keys;
	IamLifetime life;
	bool		rcp;			/* did it ever heed resource control policies? */
	IamLifetime rcp_life;		/* and when */
} IamCatalogService;

/*
 * Required resource types are marked; see iam_catalog_ref_required.  It is no
 * conjunction: of several an action may need any one.  The condition keys are
 * those of the action and those of it together with a resource type; the keys
 * of a resource type itself come on top.
 */
typedef struct IamCatalogAction
{
	IamStr		action;			/* service:Name */
	IamStr		name;			/* the part after the colon */
	uint32_t	service;
	IamAccessLevel level;
	bool		facts_known;	/* are the next flag and dependents known? */
	bool		permission_only;	/* no API operation has this name */
	IamCatalogRefs resource_types;
	IamCatalogRefs condition_keys;
	IamCatalogRefs dependents;	/* actions needed beside it */
	IamLifetime life;
} IamCatalogAction;

typedef struct IamCatalogType
{
	IamStr		name;
	uint32_t	service;
	IamStr		arn;			/* with variables as ${BucketName} */
	IamCatalogRefs condition_keys;
	IamLifetime life;
} IamCatalogType;

/*
 * A key with a part that the user names is a template, and the part is
 * written ${TagKey} or <key>; a few end in "/" or "/tag-key" instead.
 */
typedef struct IamCatalogKey
{
	IamStr		name;
	uint32_t	service;
	IamKeyType	type;			/* of one value */
	bool		multivalued;
	IamLifetime life;
} IamCatalogKey;

/* How many there are, and what a number stands for. */
extern uint32_t iam_catalog_n_services(void);
extern uint32_t iam_catalog_n_actions(void);
extern uint32_t iam_catalog_n_resource_types(void);
extern uint32_t iam_catalog_n_condition_keys(void);
extern IamCatalogService iam_catalog_service_at(uint32_t service);
extern IamCatalogAction iam_catalog_action_at(IamCatalogId action);
extern IamCatalogType iam_catalog_resource_type_at(uint32_t type);
extern IamCatalogKey iam_catalog_condition_key_at(uint32_t key);

/* service:Name of an action. */
extern IamStr iam_catalog_action_text(IamCatalogId action);

/* Does a service, which may be none, heed resource control policies today? */
extern bool iam_catalog_heeds_rcp(uint32_t service);

/* Number at a place of a list of references. */
extern uint32_t iam_catalog_ref(IamCatalogRefs refs, uint32_t place);

/* Of a resource type in the list of an action. */
extern bool iam_catalog_ref_required(IamCatalogRefs refs, uint32_t place);

/*
 * Number of a name, also of what is gone, or IAM_CATALOG_NONE; a service that
 * is IAM_CATALOG_NONE has nothing.  Keys are found by the name of the template
 * alone.
 */
extern uint32_t iam_catalog_service(IamStr prefix);
extern IamCatalogId iam_catalog_action(IamStr service, IamStr name);
extern uint32_t iam_catalog_resource_type(uint32_t service, IamStr name);
extern uint32_t iam_catalog_condition_key(uint32_t service, IamStr name);

/* The actions of a service whose names start so, gone ones among them. */
extern void iam_catalog_prefix(uint32_t service, IamStr prefix,
							   IamCatalogId *first, IamCatalogId *end);

/*
 * The ARN template of a resource type as patterns of four fields, in which a
 * variable is `*`; the partition may be any.  An irregular template is not
 * one ARN of six fields: then all fields but the service are `*`.
 */
typedef struct IamArnForm
{
	IamStr		service;
	IamStr		region;
	IamStr		account;
	IamStr		resource;
	bool		regular;
} IamArnForm;

extern IamArnForm iam_catalog_arn_form(uint32_t type);

/*
 * Names in the service field of ARNs, which are not always the prefix of the
 * actions, in lower case and in order: how many there are, what a number
 * stands for, the number of one or IAM_CATALOG_NONE, and the resource types
 * whose ARNs have it, read with iam_catalog_ref.
 */
extern uint32_t iam_catalog_n_arn_services(void);
extern IamStr iam_catalog_arn_service_name(uint32_t arn_service);
extern uint32_t iam_catalog_arn_service(IamStr name);
extern IamCatalogRefs iam_catalog_arn_types(uint32_t arn_service);

/*
 * Is a name the key itself or, when the key is a template, one of those that
 * it stands for?  The part that the user names must not be empty.
 */
extern bool iam_key_name_fits(IamStr key, IamStr name);
extern bool iam_catalog_key_fits(uint32_t key, IamStr name);

/* Has a key's name a part that the user names? */
extern bool iam_key_is_template(IamStr key);

/*
 * A row of a condition key that the name fits, of whatever service, one of
 * today where there is one; IAM_CATALOG_NONE when no service has any.  A key
 * of just this name goes before a template, and of templates the one that
 * says more.
 */
extern uint32_t iam_catalog_any_key(IamStr name);

/*
 * Bits of the actions that are there today, 64 to the word, the lowest bit
 * first; no bit beyond the last action is set.
 */
extern const uint64_t *iam_catalog_current(void);

/*
 * The same of those that have a level, and of those with resource types;
 * actions that are gone are among them.
 */
extern const uint64_t *iam_catalog_level(IamAccessLevel level);
extern const uint64_t *iam_catalog_with_types(void);

static inline bool
iam_catalog_is_current(IamCatalogId action)
{
	return (iam_catalog_current()[action / 64] >> (action % 64)) & 1;
}

/* Day of the data. */
extern IamDay iam_catalog_day(void);

/* Date and release of the data. */
extern IamStr iam_catalog_version_text(void);

#endif							/* IAM_CATALOG_H */
