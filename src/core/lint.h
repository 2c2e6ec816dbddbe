/*
 * lint.h
 *		Linting: what is wrong with a policy document, and what to do about it.
 *
 * Ring: core.  A lint takes any text, or a policy that was accepted, and makes
 * findings.  It never fails for what the text holds: what is wrong is a
 * finding.  Both ways lead through one model of the document (lint_model.h),
 * so that a valid document gets the same findings either way.
 *
 *		text -> scanner -> JSON tree -> model -> rules -> findings
 *		policy ----------> JSON tree -> model -> rules -> findings
 *
 * A rule is one row of a table and one small function (lint_rule.h).  Rules
 * look at one thing each; which of several findings with one cause is kept is
 * settled afterwards (lint_silence.c).
 */
#ifndef IAM_LINT_H
#define IAM_LINT_H

#include "core.h"
#include "catalog.h"
#include "expand.h"
#include "kind.h"
#include "policy.h"

/* In the order of the SQL type iam_severity. */
typedef enum IamSeverity
{
	IAM_SEVERITY_SUGGESTION,
	IAM_SEVERITY_WARNING,
	IAM_SEVERITY_SECURITY,
	IAM_SEVERITY_ERROR,
	IAM_SEVERITY_COUNT
} IamSeverity;

/* The labels of that type. */
extern const char *const iam_severity_labels[IAM_SEVERITY_COUNT];

typedef enum IamLintProfile
{
	IAM_PROFILE_DEFAULT,
	IAM_PROFILE_AGENT,			/* the rules for agents too */
	IAM_PROFILE_LEGACY_SCP,		/* the language of SCPs before 2025 */
	IAM_PROFILE_COUNT
} IamLintProfile;

/* Limits that can be set; a row of the table in lint_option.c each. */
typedef enum IamLintLimit
{
	IAM_LIMIT_IDENTITY,			/* characters without blanks */
	IAM_LIMIT_SESSION,			/* characters */
	IAM_LIMIT_RESOURCE,			/* characters; 0: by the resource type */
	IAM_LIMIT_TRUST,			/* characters without blanks */
	IAM_LIMIT_SCP,				/* characters with blanks */
	IAM_LIMIT_RCP,				/* characters with blanks */
	IAM_LIMIT_DEPTH,			/* nested JSON values */
	IAM_LIMIT_COMPLEXITY,		/* score of policy-complexity */
	IAM_LIMIT_COUNT
} IamLintLimit;

/* An action that is sensitive on some resources; both are patterns. */
typedef struct IamSensitive
{
	IamStr		action;
	IamStr		resource;
} IamSensitive;

/* The severity that somebody wants a rule to have. */
typedef struct IamSeverityOverride
{
	IamStr		rule;
	IamSeverity severity;
} IamSeverityOverride;

/* What can be said about a lint; see lint_option.c for the JSON form. */
typedef struct IamLintOptions
{
	IamLintProfile profile;
	IamStrList	own_accounts;
	IamStrList	known_accounts;
	IamStr		resource_type;	/* as AWS::S3::Bucket; empty: not said */
	IamStrList	tenant_keys;	/* names of tags */
	IamSensitive *sensitive;
	uint32_t	n_sensitive;
	uint32_t	limits[IAM_LIMIT_COUNT];
	IamSeverityOverride *overrides;
	uint32_t	n_overrides;
	bool		strict;			/* what the catalogue lacks is an error */
} IamLintOptions;

extern void iam_lint_options_init(IamLintOptions *options);

/*
 * Read options of a JSON object in UTF-8.  False with error set
 * (IAM_ERR_ARGUMENT) for an unknown key or a value that cannot be meant.
 */
extern bool iam_lint_options_read(IamArena *arena, IamStr text,
								  IamLintOptions *options, IamError *error);

/*
 * A ruleset freezes which rules there are, their severities and the date of
 * the catalogue that they read.  NULL for a name that is none; "latest" is
 * the newest one.
 */
typedef struct IamRuleset
{
	const char *name;
	uint32_t	number;			/* rising; a rule has the first it is in */
	IamDay		day;			/* of the catalogue; 0: today's */
} IamRuleset;

extern const IamRuleset *iam_ruleset(IamStr name);

/* What a fact for machines is. */
typedef enum IamDetailType
{
	IAM_DETAIL_TEXT,
	IAM_DETAIL_TEXTS,
	IAM_DETAIL_NUMBER,
	IAM_DETAIL_NUMBERS,
	IAM_DETAIL_BOOL
} IamDetailType;

/* One such fact.  No two of a finding have the same name. */
typedef struct IamDetail
{
	struct IamDetail *next;
	const char *name;
	IamDetailType type;
	uint32_t	n;				/* of TEXTS and NUMBERS */
	union
	{
		IamStr		text;
		const IamStr *texts;
		size_t		number;
		const uint32_t *numbers;
		bool		flag;
	}			of;
} IamDetail;

/*
 * One finding.  The texts are UTF-8 without NUL bytes, in the arena of the
 * lint, the document or the catalogue.
 */
typedef struct IamFinding
{
	struct IamLint *lint;
	const struct IamRule *rule;
	const struct IamPlace *place;
	IamStr		pointer;		/* where there is no model; else empty */
	int			statement;		/* number, or -1 */
	uint32_t	number;			/* in the order in which they were made */
	uint32_t	more;			/* of the rule, which were not kept */
	IamSeverity severity;
	bool		muted;			/* nobody reads the texts */
	bool		dropped;		/* silenced by another finding */
	IamStr		message;
	IamStr		fix;			/* may be empty */
	IamDetail  *details;		/* in the order in which they were made */
	IamDetail **next_detail;	/* where one more goes */
} IamFinding;

/* To be set by the caller, the rest zero. */
typedef struct IamLintInput
{
	IamWork    *work;
	const IamLintOptions *options;
	const IamExtraActions *extra;
	const IamRuleset *ruleset;
	bool		kind_given;
	IamPolicyKind kind;
	IamStrList	ignore;			/* codes of rules whose findings are left out,
								 * and what they stand for */
	bool		terse;			/* rule, place and severity are enough */
} IamLintInput;

/* What comes out; in the order of the document, then of the rules. */
typedef struct IamLintResult
{
	IamPolicyKind kind;
	IamFinding **findings;
	uint32_t	n_findings;
	bool		unjudged;		/* not all of the text could be read: no rule
								 * knows what the rest says */
} IamLintResult;

/* Both return false only with work->failure set. */
extern bool iam_lint_text(const IamLintInput *input, IamStr text,
						  IamLintResult *result);
extern bool iam_lint_policy(const IamLintInput *input,
							const IamPolicy *policy, IamLintResult *result);

/* JSON pointer of a finding. */
extern IamStr iam_finding_path(const IamFinding *finding);
#endif							/* IAM_LINT_H */
