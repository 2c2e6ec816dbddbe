/*
 * lint.h
 *		What the functions of linting share: their arguments, and findings as
 *		rows.
 *
 * Ring: bridge.
 */
#ifndef IAM_PG_LINT_H
#define IAM_PG_LINT_H

#include "lint_rule.h"

#include "bridge.h"

/* A lint and what it was asked; all in the scope's arena. */
typedef struct IamLintCall
{
	IamScope	scope;
	IamLintOptions options;
	IamExtraActions extra;
	IamLintInput input;
	IamLintResult result;
} IamLintCall;

/* Start a call; the compiled catalogue alone, the newest rules. */
extern void iam_lint_call_begin(IamLintCall *call);

/* Read options out of a jsonb (22023). */
extern void iam_lint_call_options(IamLintCall *call, Datum options);

/* Set the kind, an enum value of the type iam_policy_kind. */
extern void iam_lint_call_kind(IamLintCall *call, Oid kind);

/* Set the ruleset, by name (22023). */
extern void iam_lint_call_ruleset(IamLintCall *call, const text *name);

/* Set the rules that are left out; each must exist (22023). */
extern void iam_lint_call_ignore(IamLintCall *call, ArrayType *codes);

/* Lint a stored policy; raises when that cannot be done. */
extern void iam_lint_call_policy(IamLintCall *call, Datum policy);

/*
 * Severity of a finding for a guard: the catalogue ages, so that what it does
 * not know is no more than a warning, unless the options say strict.
 */
extern IamSeverity iam_guard_severity(const IamLintCall *call,
									  const IamFinding *finding);

#endif							/* IAM_PG_LINT_H */
