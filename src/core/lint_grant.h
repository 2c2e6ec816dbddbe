/*
 * lint_grant.h
 *		What a document grants: its Allow statements without what its own Deny
 *		statements take away for certain.
 *
 * Ring: core.  Source: lint.md 1, "Effective allow set".  A Deny statement
 * counts when it has no condition and names every caller that the Allow
 * statement can name; it takes a pair of action and resource pattern away when
 * it names the action and all that the pattern names.
 */
#ifndef IAM_LINT_GRANT_H
#define IAM_LINT_GRANT_H

#include "lint_arn.h"
#include "lint_rule.h"

/* Does the statement name the action? */
static inline bool
iam_names_action(const IamLintStatement *statement, uint32_t action)
{
	return iam_action_slice_has(&statement->named, action);
}

/* Is it by a literal, by a pattern, or by NotAction that it does? */
typedef enum IamNaming
{
	IAM_NAMED_NOT,
	IAM_NAMED_LITERAL,
	IAM_NAMED_PATTERN,
	IAM_NAMED_NOT_ACTION
} IamNaming;

extern IamNaming iam_naming(const IamLint *lint,
						  const IamLintStatement *statement, uint32_t action);

/* The entry of the Action list by which it does, or NULL. */
extern const IamLintAction *iam_reaching_action(const IamLint *lint,
												const IamLintStatement *statement,
												uint32_t action);

/* A set of the actions that the statement names; false without memory. */
extern bool iam_named_set(IamLint *lint, const IamLintStatement *statement,
						  IamActionSet *set);

/* The same in a set that is there already. */
extern void iam_fill_open_set(const IamLint *lint,
							  const IamLintStatement *statement,
							  IamActionSet *set);

/*
 * What makes a Deny statement without a condition take something away from an
 * Allow statement: that it names all its callers, that it names every
 * resource, or all that one of its patterns names (NULL as below).
 */
extern bool iam_denies_callers(const IamLintStatement *deny,
							   const IamLintStatement *allow);
extern bool iam_denies_every_resource(const IamLintStatement *deny);
extern bool iam_denies_resource(const IamLint *lint,
								const IamLintStatement *deny,
								const IamLintResource *resource);

/*
 * The Deny statements: those that have no condition, first the ones on every
 * resource, of these first the ones for everyone, then those that have one.
 * Found once, before the rules run.  How many pairs of resource patterns are
 * compared is limited for the whole lint, and how many Deny statements are
 * looked at, far beyond what policies hold; beyond the limits nothing counts
 * as taken away.
 */
#define IAM_MOST_DENIED_PATTERNS 200000
#define IAM_MOST_DENIAL_STEPS 20000000

typedef struct IamDenials
{
	const IamLintStatement **items;
	uint32_t	n;
	uint32_t	n_whole;		/* on every resource, the first of them */
	uint32_t	n_everyone;		/* of these for everyone, the first of them */
	IamActionSet taken;			/* what those for everyone take away */
	IamActionSet partly;		/* what the other ones name */
	const IamLintStatement **conditional;
	uint32_t	n_conditional;
	uint32_t	compared;
	uint32_t	steps;
} IamDenials;

/* Count steps of a search; false when there were too many. */
extern bool iam_denial_steps(const IamLint *lint, size_t n);

/* False without memory. */
extern bool iam_find_denials(IamLint *lint);

/* What all Allow statements name; made once. */
extern const IamActionSet *iam_allowed_set(IamLint *lint);

/*
 * Is the action, as the Allow statement grants it on a resource pattern,
 * taken away?  NULL stands for a NotResource, or no resource element.
 */
extern bool iam_is_denied(const IamLint *lint, uint32_t action,
						  const IamLintStatement *statement,
						  const IamLintResource *resource);

/* Is it taken away from one caller, on every resource? */
extern bool iam_caller_denied(const IamLint *lint, uint32_t action,
							  const IamLintPrincipal *caller);

/* Does one Deny statement take away all that the Allow statement grants? */
extern bool iam_statement_denied(const IamLint *lint,
								 const IamLintStatement *statement);

/* Does it name everyone: `*`, or the root of any account? */
extern bool iam_is_everyone(const IamLintPrincipal *principal);

/* The first of a statement's Principal that does, or NULL. */
extern const IamLintPrincipal *iam_everyone(const IamLintStatement *statement);

/* The account that it is of, also when its name holds wildcards; or empty. */
extern IamStr iam_principal_account(const IamLintPrincipal *principal);

/* An action that is granted on a resource pattern. */
typedef struct IamGrant
{
	const IamLintStatement *statement;
	const IamLintResource *resource;	/* NULL: NotResource, or none */
	uint32_t	action;
	bool		everywhere;		/* on every resource, or of a whole type */
} IamGrant;

/* Where a search for grants has come to; start with zeros. */
typedef struct IamGrantCursor
{
	uint32_t	statement;
	uint32_t	resource;
} IamGrantCursor;

/*
 * The next grant of an action that is not taken away, and whose resource
 * pattern fits the action; false at the end.
 */
extern bool iam_next_grant(const IamLint *lint, uint32_t action,
						   IamGrantCursor *cursor, IamGrant *grant);

/* The same for one statement alone. */
extern bool iam_next_grant_of(const IamLint *lint,
							  const IamLintStatement *statement,
							  uint32_t action, IamGrantCursor *cursor,
							  IamGrant *grant);

/* Place of a grant: its resource pattern, or else what names the action. */
extern const IamPlace *iam_grant_place(const IamLint *lint,
									   const IamGrant *grant);

/* Number of a literal action, service:Name, in the catalogue. */
extern uint32_t iam_known_action(const char *action);

#endif							/* IAM_LINT_GRANT_H */
