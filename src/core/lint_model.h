/*
 * lint_model.h
 *		The model of a document that lint rules look at.
 *
 * Ring: core.  It is made of a JSON tree, whatever that holds: what has the
 * wrong type or no known name becomes a fault and is in the model as absent.
 * Everything that can be pointed at has a place, and what several rules need
 * to know of it (the parts of an action, an ARN, a key) is found out once,
 * when the model is made.
 *
 *		document
 *			fault ...
 *			statement ...
 *				action ...
 *				resource ...
 *				principal ...
 *				block ...			one condition operator
 *					key ...
 *						value ...
 *			variable ...			of all strings
 *
 * Memory is that of work->scratch.
 */
#ifndef IAM_LINT_MODEL_H
#define IAM_LINT_MODEL_H

#include "action.h"
#include "actions.h"
#include "arn.h"
#include "catalog.h"
#include "condition.h"
#include "core.h"
#include "expand.h"
#include "jsontree.h"
#include "lint_arn_form.h"
#include "policy.h"

#define IAM_NO_STATEMENT (-1)

/*
 * A place in the document.  Order rises in the order in which findings are
 * given: that of the text, but members of an object in a fixed order.
 */
typedef struct IamPlace
{
	const struct IamPlace *up;	/* NULL for the document */
	IamStr		name;			/* of a member; data is NULL for an item */
	uint32_t	item;
	uint32_t	order;
	int			statement;		/* IAM_NO_STATEMENT outside of statements */
} IamPlace;

/* A value that is not what must stand there. */
typedef enum IamFaultKind
{
	IAM_FAULT_TYPE,				/* of another JSON type */
	IAM_FAULT_MEMBER,			/* a member that no element has */
	IAM_FAULT_TEMPLATE			/* a function of a template language */
} IamFaultKind;

typedef struct IamLintFault
{
	IamFaultKind kind;
	IamPlace	place;
	const IamJson *json;
	const char *wanted;			/* TYPE: what must stand there */
	struct IamLintFault *next;
} IamLintFault;

/* The elements of a statement, in the order of findings. */
typedef enum IamElement
{
	IAM_EL_SID,
	IAM_EL_EFFECT,
	IAM_EL_PRINCIPAL,
	IAM_EL_NOT_PRINCIPAL,
	IAM_EL_ACTION,
	IAM_EL_NOT_ACTION,
	IAM_EL_RESOURCE,
	IAM_EL_NOT_RESOURCE,
	IAM_EL_CONDITION,
	IAM_EL_COUNT
} IamElement;

typedef struct IamLintElement
{
	const IamJson *json;		/* NULL when it is absent */
	bool		sound;			/* of the right JSON type */
	IamPlace	place;
} IamLintElement;

/* What is the matter with an action, gravest last; see lint_action.c. */
typedef enum IamActionFault
{
	IAM_ACTION_SOUND,
	IAM_ACTION_TEMPLATE,		/* it holds a placeholder or a variable */
	IAM_ACTION_BLANK,			/* it starts or ends with a blank */
	IAM_ACTION_NO_NAME,			/* nothing behind the colon */
	IAM_ACTION_BAD_FORM,
	IAM_ACTION_NO_SERVICE,		/* nobody knows the service */
	IAM_ACTION_UNKNOWN,			/* a literal that nobody knows */
	IAM_ACTION_NO_MATCH			/* a pattern that matches nothing known */
} IamActionFault;

typedef struct IamLintAction
{
	const struct IamLintStatement *statement;
	IamPlace	place;
	IamStr		text;
	IamStr		folded;
	IamActionPattern pattern;	/* of folded */
	IamActionFault fault;
	uint32_t	service;		/* in the catalogue, or IAM_CATALOG_NONE */
	uint32_t	action;			/* of a known literal, as in expand.h */
	IamActionSlice matched;		/* of a pattern that is not everything */
} IamLintAction;

/*
 * What is the matter with a resource's ARN, as bits; of each of its six parts
 * at most one (lint_arn.c).
 */
typedef enum IamArnFault
{
	IAM_ARN_NO_ARN = 0x0001,	/* it does not start with `arn:` */
	IAM_ARN_TOO_SHORT = 0x0002, /* fewer than six parts: nothing else is told */
	IAM_ARN_BAD_PARTITION = 0x0004,
	IAM_ARN_SERVICE_CASE = 0x0008,	/* a known service in capitals */
	IAM_ARN_WILD_SERVICE = 0x0010,
	IAM_ARN_BAD_SERVICE = 0x0020,	/* the catalogue does not know it */
	IAM_ARN_BAD_REGION = 0x0040,
	IAM_ARN_NEEDLESS_REGION = 0x0080,
	IAM_ARN_LACKS_REGION = 0x0100,
	IAM_ARN_BAD_ACCOUNT = 0x0200,
	IAM_ARN_NEEDLESS_ACCOUNT = 0x0400,
	IAM_ARN_LACKS_ACCOUNT = 0x0800,
	IAM_ARN_BAD_RESOURCE = 0x1000,	/* the service has none of that form */
	IAM_ARN_VARIABLE = 0x2000	/* a variable before the sixth part */
} IamArnFault;

typedef struct IamLintResource
{
	const struct IamLintStatement *statement;
	IamPlace	place;
	IamStr		text;
	IamArn		arn;			/* n_parts is 0 when it does not start so;
								 * colons of variables split nothing, and
								 * parts that are missing are `*` */
	IamStr		sixth;			/* its sixth part, with a star for each
								 * variable */
	bool		everything;		/* stars alone */
	bool		template;		/* it holds a placeholder */
	bool		wide;			/* it may name all resources of a type */
	uint16_t	faults;			/* bits of IamArnFault */
	IamOtherForms other_forms;	/* that are of its service */
} IamLintResource;

/* Members of a Principal object. */
typedef enum IamPrincipalType
{
	IAM_PRINCIPAL_AWS,
	IAM_PRINCIPAL_SERVICE,
	IAM_PRINCIPAL_FEDERATED,
	IAM_PRINCIPAL_CANONICAL,
	IAM_PRINCIPAL_OTHER
} IamPrincipalType;

/* What a principal's text is, by its form alone. */
typedef enum IamPrincipalForm
{
	IAM_FORM_UNKNOWN,
	IAM_FORM_STAR,				/* `*` */
	IAM_FORM_WILDCARD,			/* a wildcard with something else */
	IAM_FORM_ACCOUNT,			/* 12 digits */
	IAM_FORM_ROOT,
	IAM_FORM_USER,
	IAM_FORM_ROLE,
	IAM_FORM_SESSION,			/* sts assumed-role */
	IAM_FORM_FEDERATED_USER,
	IAM_FORM_ROLE_ID,			/* AROA... */
	IAM_FORM_USER_ID,			/* AIDA... */
	IAM_FORM_OTHER_ID,
	IAM_FORM_CLOUDFRONT,		/* arn:aws:iam::cloudfront:user/... */
	IAM_FORM_SERVICE,			/* x.amazonaws.com */
	IAM_FORM_SAML,				/* provider ARN */
	IAM_FORM_OIDC,				/* provider ARN */
	IAM_FORM_PROVIDER,			/* a well-known host */
	IAM_FORM_CANONICAL,
	IAM_FORM_TEMPLATE			/* it holds a placeholder or a variable */
} IamPrincipalForm;

typedef struct IamLintPrincipal
{
	const struct IamLintStatement *statement;
	IamPlace	place;
	IamPrincipalType type;
	IamPrincipalForm form;
	IamStr		text;
	IamStr		partition;		/* of an ARN, else empty */
	IamStr		account;		/* of an ARN or of 12 digits, else empty */
	IamStr		name;			/* behind the last slash; provider: host and
								 * path */
	bool		bare;			/* "Principal": "*" instead of an object */
} IamLintPrincipal;

/* A member of a Principal object; its values are among the principals. */
typedef struct IamLintGroup
{
	const struct IamLintStatement *statement;
	IamPlace	place;
	IamStr		name;
	IamPrincipalType type;
	uint32_t	n_values;		/* in the document, wrong types too */
} IamLintGroup;

/* Where a condition key or a variable comes from. */
typedef enum IamKeyOrigin
{
	IAM_KEY_NO_FORM,			/* no prefix, or nothing behind it */
	IAM_KEY_GLOBAL,				/* aws: */
	IAM_KEY_OF_SERVICE,
	IAM_KEY_OF_PROVIDER,		/* an identity provider's claim */
	IAM_KEY_NO_GLOBAL,			/* aws:, but nobody knows it */
	IAM_KEY_NOT_OF_SERVICE,		/* a service that has no such key */
	IAM_KEY_NO_SERVICE			/* nobody knows the prefix */
} IamKeyOrigin;

typedef struct IamKeyFacts
{
	IamKeyOrigin origin;
	uint32_t	global;			/* number in lint_list.h, or NONE */
	uint32_t	key;			/* number in the catalogue, or NONE */
	uint32_t	flags;			/* IAM_GLOBAL_... */
	bool		typed;			/* the next two are known */
	IamKeyType	type;			/* of one value */
	bool		multivalued;
	bool		bare_tag;		/* a tag template without the tag's name */
	bool		resource_tag;	/* a tag of the resource */
	bool		cross_service;	/* a service's, but other requests have it too */
} IamKeyFacts;

typedef struct IamLintValue
{
	const struct IamLintKey *key;
	IamPlace	place;
	IamJsonType type;
	IamStr		text;
	bool		template;		/* it holds a placeholder */
} IamLintValue;

typedef struct IamLintKey
{
	const struct IamLintStatement *statement;
	const struct IamLintBlock *block;
	IamPlace	place;
	IamStr		name;
	IamStr		folded;
	IamKeyFacts facts;
	bool		array;
	bool		own_tags;		/* each value speaks of a tag of the caller's */
	IamLintValue *values;
	uint32_t	n_values;
} IamLintKey;

/* One condition operator with its keys. */
typedef struct IamLintBlock
{
	const struct IamLintStatement *statement;
	IamPlace	place;
	IamStr		name;
	IamOperator operator;		/* code IAM_OP_UNKNOWN when it is none */
	IamLintKey *keys;
	uint32_t	n_keys;
} IamLintBlock;

/* Where a variable stands. */
typedef enum IamVariablePlace
{
	IAM_IN_ARN_HEAD,			/* a resource, before the fifth colon */
	IAM_IN_RESOURCE,
	IAM_IN_VALUE,				/* a condition value */
	IAM_ELSEWHERE
} IamVariablePlace;

/* What a ${...} is. */
typedef enum IamVariableForm
{
	IAM_VARIABLE_KEY,			/* ${key} or ${key, 'default'} */
	IAM_VARIABLE_ESCAPE,		/* ${*}, ${?}, ${$} */
	IAM_VARIABLE_NO_BRACE,
	IAM_VARIABLE_NO_QUOTE,		/* a default that is not quoted */
	IAM_VARIABLE_BLANK,			/* a blank within the name */
	IAM_VARIABLE_EMPTY,
	IAM_VARIABLE_TEMPLATE		/* of a template language, not of IAM */
} IamVariableForm;

typedef struct IamLintVariable
{
	const struct IamLintStatement *statement;	/* NULL outside */
	const IamLintResource *resource;	/* when it stands in one */
	const IamLintValue *value;	/* when it stands in one */
	const IamPlace *place;		/* of the string */
	IamVariablePlace where;
	IamVariableForm form;
	IamStr		string;			/* the whole string */
	IamStr		text;			/* ${...}, or {{...}} */
	IamStr		name;			/* of the key */
	IamStr		folded;
	bool		has_default;
	IamStr		fallback;
	IamKeyFacts facts;			/* KEY */
	const struct IamLintVariable *before;	/* NULL for the first one */
	struct IamLintVariable *next;
} IamLintVariable;

typedef struct IamLintStatement
{
	struct IamLintDocument *document;
	uint32_t	number;
	uint32_t	n_places;		/* in it: how long rules look at it */
	IamPlace	place;
	const IamJson *json;
	const IamLintElement *elements; /* IAM_EL_COUNT; places only where there
									 * are members */
	IamStr		sid;
	bool		allows;			/* neither when Effect is no effect */
	bool		denies;
	IamPolarity principal_polarity; /* of the lists below */
	IamPolarity action_polarity;
	IamPolarity resource_polarity;
	bool		bare_principal;
	IamLintGroup *groups;
	uint32_t	n_groups;
	IamLintPrincipal *principals;
	uint32_t	n_principals;
	IamLintAction *actions;
	uint32_t	n_actions;
	IamLintResource *resources;
	uint32_t	n_resources;
	bool		has_everything; /* one of these is stars alone */
	IamLintBlock *blocks;
	uint32_t	n_blocks;
	const IamLintKey **nulls;	/* keys under Null, by folded name */
	uint32_t	n_nulls;
	const IamLintKey **constraints; /* see iam_constrained */
	uint32_t	n_constraints;
	bool		constrained;	/* whatever the action is */
	IamActionSlice named;		/* what Action or NotAction means */
	bool		repeats;		/* entries that are not everything name an
								 * action twice */
} IamLintStatement;

typedef struct IamLintDocument
{
	const IamJson *json;
	IamPlace	place;
	IamLintElement version;
	IamLintElement id;
	IamLintElement statement;
	IamVersion	version_number;
	bool		version_known;	/* absent, or one that there is */
	bool		statement_array;
	size_t		characters;		/* of the whole text, blanks included */
	size_t		compact;		/* without blanks between tokens */
	bool		has_conditions; /* some statement has */
	bool		unread;			/* too long; only the sizes are set */
	IamLintFault *faults;		/* the first one */
	IamLintStatement *statements;
	uint32_t	n_statements;
	IamLintVariable *variables; /* the first one */
	uint32_t	n_places;
} IamLintDocument;

/*
 * Make the model of a JSON tree.  characters is the length of its text in
 * characters, 0 for the canonical text; day is that of the catalogue.  NULL
 * only with work->failure set.
 */
extern IamLintDocument *iam_lint_model(IamWork *work, const IamJson *json,
									   size_t characters,
									   const IamExtraActions *extra,
									   IamDay day);

/* The model of a document that is too long to be read. */
extern IamLintDocument *iam_lint_unread(IamWork *work, size_t characters);

/* A policy as a JSON tree, as its canonical text would be read. */
extern IamJson *iam_policy_to_json(IamArena *arena, const IamPolicy *policy);

/* Does a string hold a placeholder of a template language? */
extern bool iam_has_placeholder(IamStr text);

/*
 * The next ${...} or {{...}} of a string from *place on, which is moved past
 * it.  The variable's form, text, name and default are set.  False at the end.
 */
extern bool iam_lint_next_variable(IamStr string, size_t *place,
								   IamLintVariable *variable);

/* AWS's spelling of an element's name. */
extern IamStr iam_element_name(IamElement element);

/* What member of a Principal object a name is. */
extern IamPrincipalType iam_principal_type(IamStr name);

/* Set form, partition, account and name of a principal by type and text. */
extern void iam_judge_principal(IamLintPrincipal *principal);

/* Is text the host of a provider that needs no provider in the account? */
extern bool iam_is_provider_host(IamStr text);

/* What a name is as a condition key (lint_key.c). */
extern void iam_key_facts(IamStr name, IamStr folded, IamKeyFacts *facts);

/*
 * The same for a key in a statement, which may be NULL: its actions decide
 * where services differ, and keys of added actions are known.
 */
extern void iam_key_facts_in(const IamLintStatement *statement,
							 const IamExtraActions *extra, IamStr name,
							 IamStr folded, IamKeyFacts *facts);

#endif							/* IAM_LINT_MODEL_H */
