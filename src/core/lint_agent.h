/*
 * lint_agent.h
 *		What the rules for agents have in common: which entries of a policy
 *		reach which actions, and on which resources.
 *
 * Ring: core.  Source: lint.md 5.
 */
#ifndef IAM_LINT_AGENT_H
#define IAM_LINT_AGENT_H

#include "lint_grant.h"
#include "lint_list.h"
#include "lint_rule.h"

/*
 * Does the statement grant the action on something?  What is named literally
 * counts even when no resource pattern fits it: whoever writes it means it,
 * and the pattern is mended one day.  An action without resource types needs
 * a `*`.
 */
extern bool iam_agent_grants(const IamLint *lint,
							 const IamLintStatement *statement,
							 uint32_t action, IamGrant *grant);

/* May a grant be left alone? */
typedef bool (*IamExcuse) (const IamLint *lint, const IamGrant *grant);

/*
 * A rule on entries that reach actions of a set.  The set is names, which end
 * with NULL, or a list when names is NULL.
 */
typedef struct IamReach
{
	const char *const *names;
	IamActionList list;
	IamExcuse	excuse;			/* NULL: there is none */
	const char *does;			/* what the agent does with it: a verb */
	const char *fix;
} IamReach;

/*
 * Report each entry of an Action list, and each NotAction, that reaches such
 * actions: once, with their names.
 */
extern void iam_report_reach(IamLint *lint, const IamReach *reach);

/* Most actions of a set; the longest list that rules here read has 122. */
#define IAM_MOST_REACHED 256

/* Numbers of actions. */
typedef struct IamReached
{
	uint32_t	items[IAM_MOST_REACHED];
	uint32_t	n;
} IamReached;

static inline void
iam_add_reached(IamReached *reached, uint32_t action)
{
	if (action != IAM_CATALOG_NONE && reached->n < IAM_MOST_REACHED)
		reached->items[reached->n++] = action;
}

/* Report in that way what one statement reaches; the numbers are used up. */
extern void iam_report_reached(IamLint *lint,
							   const IamLintStatement *statement,
							   IamReached *reached, const IamReach *reach);

/*
 * A rule on resource patterns that are wide for the actions of a set.  A
 * condition that constrains lowers the severity.
 */
typedef struct IamWide
{
	IamActionList list;
	bool		(*is_wide) (const IamLint *lint, const IamGrant *grant);
	const char *does;			/* what the agent can do there: a verb */
	const char *fix;
} IamWide;

/* Report each such pattern, and each NotResource, once. */
extern void iam_report_wide(IamLint *lint, const IamWide *wide);

/*
 * Does the grant name every resource of a type in the regions and the account
 * that its pattern is limited to, by a wildcard?
 */
extern bool iam_grants_whole_type(const IamLint *lint, const IamGrant *grant);

/* Has a text a wildcard?  What variables hold, as ${*}, is none. */
extern bool iam_has_wildcard(IamStr text);

/* Where the variable ends that starts at a place; the place if none does. */
extern size_t iam_after_variable(IamStr text, size_t at);

/* Is a value of a condition a text without wildcard or variable? */
extern bool iam_value_is_literal(const IamLintValue *value);

/*
 * Has the statement a test that demands the key, all of whose values are
 * accepted?  With bounds_all set, ForAnyValue does not count: one value that
 * is allowed is enough for it.
 */
extern bool iam_demands_values(const IamLintStatement *statement,
							   const char *name, bool bounds_all,
							   bool (*accepted) (const IamLintValue *value));

/* How many tests has the statement? */
extern uint32_t iam_n_tests(const IamLintStatement *statement);

/* Does a value leave something out? */
extern bool iam_value_is_closed(const IamLintValue *value);

/*
 * Does the Deny statement reach all actions of the other one, and all its
 * resources?
 */
extern bool iam_deny_reaches(const IamLint *lint,
							 const IamLintStatement *deny,
							 const IamLintStatement *statement);

/* What the resources of a service hold. */
typedef enum IamDataService
{
	IAM_NO_DATA,
	IAM_DATA,					/* what people put there */
	IAM_DATA_MODELS,			/* models, and some data */
	IAM_DATA_RECORDS			/* what is written there is about work */
} IamDataService;

/* Of a service of the catalogue. */
extern IamDataService iam_data_service(uint32_t service);

#endif							/* IAM_LINT_AGENT_H */
