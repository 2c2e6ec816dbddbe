/*
 * policy.h
 *		A policy as a tree: what the JSON reader, the printer and everything
 *		that rewrites policies work on.
 *
 * Ring: core.  The evaluator does not use this form: it reads the stored
 * image (image.h) directly.  A tree keeps all that the canonical text shows:
 * the order of statements, values, operators and keys, the single-value or
 * array form, and the spelling of every string and number.
 */
#ifndef IAM_POLICY_H
#define IAM_POLICY_H

#include "core.h"
#include "jsontree.h"

typedef enum IamVersion
{
	IAM_VERSION_ABSENT,			/* means 2008-10-17 (semantics.md 1.1) */
	IAM_VERSION_2008,
	IAM_VERSION_2012
} IamVersion;

typedef enum IamEffect
{
	IAM_ALLOW,
	IAM_DENY
} IamEffect;

/* Which member of an element pair stands in the statement. */
typedef enum IamPolarity
{
	IAM_NO_ELEMENT,
	IAM_ELEMENT,				/* Action, Resource, Principal */
	IAM_NOT_ELEMENT				/* NotAction, NotResource, NotPrincipal */
} IamPolarity;

/* A condition value: a JSON string, number or boolean; text as in 7.2. */
typedef struct IamScalar
{
	IamJsonType type;
	IamStr		text;
} IamScalar;

typedef struct IamConditionKey
{
	IamStr		name;
	IamScalar  *values;
	uint32_t	n_values;
	bool		array;
} IamConditionKey;

typedef struct IamConditionBlock
{
	IamStr		operator_name;	/* as written, prefix and suffix included */
	IamConditionKey *keys;
	uint32_t	n_keys;
} IamConditionBlock;

/* One member of a Principal object: AWS, Service, Federated ... */
typedef struct IamPrincipalGroup
{
	IamStr		type;
	IamStrList	names;
} IamPrincipalGroup;

typedef struct IamPrincipalElement
{
	IamPolarity polarity;
	bool		bare;			/* a string instead of an object */
	IamStr		text;			/* that string */
	IamPrincipalGroup *groups;
	uint32_t	n_groups;
} IamPrincipalElement;

typedef struct IamStatement
{
	bool		has_sid;
	IamStr		sid;
	IamEffect	effect;
	IamPrincipalElement principal;
	IamPolarity action_polarity;
	IamStrList	actions;
	IamPolarity resource_polarity;
	IamStrList	resources;
	bool		has_condition;
	IamConditionBlock *conditions;
	uint32_t	n_conditions;
} IamStatement;

typedef enum IamStatementForm
{
	IAM_STATEMENT_ABSENT,
	IAM_STATEMENT_OBJECT,
	IAM_STATEMENT_ARRAY
} IamStatementForm;

typedef struct IamPolicy
{
	IamVersion	version;
	bool		has_id;
	IamStr		id;
	IamStatementForm form;
	IamStatement *statements;
	uint32_t	n_statements;
} IamPolicy;

/*
 * Make a policy of a JSON tree; refuses exactly what semantics.md 1.1 and 13
 * list.  The policy shares the tree's memory.  error->offset is that of the
 * offending value in the text the tree was read from.
 */
extern bool iam_policy_from_json(IamArena *arena, const IamJson *json,
								 IamPolicy *policy, IamError *error);

/* Read a policy document: JSON reader, grammar, JSON pointer in the error. */
extern bool iam_policy_parse(IamArena *arena, IamStr text, IamPolicy *policy,
							 IamError *error);

/* Canonical text of a policy, UTF-8 (print.c). */
extern void iam_policy_print(const IamPolicy *policy, IamBuffer *out);

/*
 * Can the canonical text be read again, that is, is it within
 * IAM_MAX_DOCUMENT?  To be asked of policies that no text was read for.
 */
extern bool iam_policy_check_length(IamArena *arena, const IamPolicy *policy,
									IamError *error);

/* Parts of the canonical text, for the rows of iam_statements (print.c). */
extern void iam_print_principal(const IamPrincipalElement *principal,
								IamBuffer *out);
extern void iam_print_conditions(const IamStatement *statement,
								 IamBuffer *out);

#endif							/* IAM_POLICY_H */
