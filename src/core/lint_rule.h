/*
 * lint_rule.h
 *		What a lint rule is, and how it speaks.
 *
 * Ring: core.
 *
 * A rule is a row of the table at the end of its group's file and a small
 * function, which is called for each thing of one sort (IamRuleScope):
 *
 *		static void
 *		empty_sid(IamLint *lint, const IamLintStatement *statement)
 *		{
 *			if (statement has no fault)
 *				return;
 *			finding = iam_lint_report(lint, &statement->place, "what is wrong");
 *			iam_fix(finding, "what to write instead");
 *			iam_detail_text(finding, "name", ...);
 *		}
 *
 * A message names the text that is wrong and says what that does; a fix says
 * what to write instead.  Both are sentences without final period.
 *
 * Where an element is missing or has the wrong type, the lists of the model
 * are empty, so that a rule on it has nothing to say; what is the matter then
 * is said by the rules on faults.
 */
#ifndef IAM_LINT_RULE_H
#define IAM_LINT_RULE_H

#include "lint.h"
#include "lint_model.h"

/* Sets of kinds, by the letters of lint.md. */
#define IAM_I IAM_KIND_BIT(IAM_KIND_IDENTITY)
#define IAM_B IAM_KIND_BIT(IAM_KIND_BOUNDARY)
#define IAM_S IAM_KIND_BIT(IAM_KIND_SESSION)
#define IAM_T IAM_KIND_BIT(IAM_KIND_TRUST)
#define IAM_C IAM_KIND_BIT(IAM_KIND_SCP)
#define IAM_K IAM_KIND_BIT(IAM_KIND_RCP)
#define IAM_E IAM_KIND_BIT(IAM_KIND_ENDPOINT)
#define IAM_R (IAM_KIND_BIT(IAM_KIND_RESOURCE) | IAM_E)
#define IAM_R_NOT_E IAM_KIND_BIT(IAM_KIND_RESOURCE)
#define IAM_ALL_KINDS (IAM_KIND_BIT(IAM_KIND_COUNT) - 1)

/* What a rule needs to know; the SQL labels are the same words. */
typedef enum IamRuleClass
{
	IAM_CLASS_DOC,				/* the document alone */
	IAM_CLASS_CAT,				/* the catalogue too */
	IAM_CLASS_LIST,				/* a list that is shipped, too */
	IAM_CLASS_REL				/* what the database knows: waiting for it */
} IamRuleClass;

/* What the function is called for, each time. */
typedef enum IamRuleScope
{
	IAM_EACH_NOTHING,			/* the rule is waiting */
	IAM_EACH_TEXT,				/* before there is a model */
	IAM_EACH_DOCUMENT,
	IAM_EACH_FAULT,
	IAM_EACH_STATEMENT,
	IAM_EACH_ACTION,
	IAM_EACH_RESOURCE,
	IAM_EACH_PRINCIPAL,
	IAM_EACH_BLOCK,
	IAM_EACH_KEY,
	IAM_EACH_VALUE,
	IAM_EACH_VARIABLE
} IamRuleScope;

typedef struct IamLint IamLint;

/* A text before it is read. */
typedef struct IamLintText
{
	IamStr		text;
	const IamError *error;		/* why it cannot be read, or NULL */
	bool		too_deep;		/* that is the error */
	uint32_t	depth;
	const size_t *duplicates;	/* offsets of names that stand twice */
	uint32_t	n_duplicates;
} IamLintText;

typedef union IamRuleCheck
{
	void		(*text) (IamLint *lint, const IamLintText *text);
	void		(*document) (IamLint *lint, const IamLintDocument *document);
	void		(*fault) (IamLint *lint, const IamLintFault *fault);
	void		(*statement) (IamLint *lint,
							  const IamLintStatement *statement);
	void		(*action) (IamLint *lint, const IamLintAction *action);
	void		(*resource) (IamLint *lint, const IamLintResource *resource);
	void		(*principal) (IamLint *lint,
							  const IamLintPrincipal *principal);
	void		(*block) (IamLint *lint, const IamLintBlock *block);
	void		(*key) (IamLint *lint, const IamLintKey *key);
	void		(*value) (IamLint *lint, const IamLintValue *value);
	void		(*variable) (IamLint *lint, const IamLintVariable *variable);
} IamRuleCheck;

/* To set scope and function of a row at once. */
#define IAM_CHECK_TEXT(f)		.scope = IAM_EACH_TEXT, .check.text = f
#define IAM_CHECK_DOCUMENT(f)	.scope = IAM_EACH_DOCUMENT, .check.document = f
#define IAM_CHECK_FAULT(f)		.scope = IAM_EACH_FAULT, .check.fault = f
#define IAM_CHECK_STATEMENT(f) \
	.scope = IAM_EACH_STATEMENT, .check.statement = f
#define IAM_CHECK_ACTION(f)		.scope = IAM_EACH_ACTION, .check.action = f
#define IAM_CHECK_RESOURCE(f)	.scope = IAM_EACH_RESOURCE, .check.resource = f
#define IAM_CHECK_PRINCIPAL(f) \
	.scope = IAM_EACH_PRINCIPAL, .check.principal = f
#define IAM_CHECK_BLOCK(f)		.scope = IAM_EACH_BLOCK, .check.block = f
#define IAM_CHECK_KEY(f)		.scope = IAM_EACH_KEY, .check.key = f
#define IAM_CHECK_VALUE(f)		.scope = IAM_EACH_VALUE, .check.value = f
#define IAM_CHECK_VARIABLE(f)	.scope = IAM_EACH_VARIABLE, .check.variable = f

/* Marks of a rule. */
#define IAM_RULE_AGENT		0x01	/* only in the profile for agents */
#define IAM_RULE_AGES		0x02	/* what it finds unknown may be newer than
									 * the catalogue */
#define IAM_RULE_SIZE		0x04	/* runs on documents too long to be read */

/*
 * Causes of several findings in one statement.  A rule that finds the cause
 * has it in causes; where it does, the findings of rules that have it in
 * yields_to are dropped, and their codes go into the detail "silenced".
 */
#define IAM_CAUSE_ADMIN			0x01	/* everything on everything */
#define IAM_CAUSE_STAR_ACTION	0x02	/* every action */
#define IAM_CAUSE_ANY_PRINCIPAL	0x04	/* everyone may assume the role */

typedef struct IamRule
{
	const char *code;
	IamSeverity severity;
	IamKindSet	kinds;
	IamRuleClass class;
	uint32_t	marks;
	uint32_t	since;			/* number of the first ruleset */
	uint32_t	causes;
	uint32_t	yields_to;
	IamRuleScope scope;
	IamRuleCheck check;
	const char *data;			/* what it reads beside the document, or NULL */
	const char *title;
	const char *rationale;
	const char *also_known_as;	/* "TOOL NAME; TOOL NAME", or NULL */
} IamRule;

/* A file's table of rules. */
typedef struct IamRuleGroup
{
	const IamRule *rules;
	uint32_t	n_rules;
} IamRuleGroup;

#define IAM_RULE_GROUP(table) {table, sizeof(table) / sizeof(IamRule)}

extern const IamRuleGroup iam_document_rules;
extern const IamRuleGroup iam_statement_rules;
extern const IamRuleGroup iam_redundant_rules;
extern const IamRuleGroup iam_action_rules;
extern const IamRuleGroup iam_arn_rules;
extern const IamRuleGroup iam_resource_rules;
extern const IamRuleGroup iam_principal_rules;
extern const IamRuleGroup iam_not_principal_rules;
extern const IamRuleGroup iam_trust_rules;
extern const IamRuleGroup iam_service_rules;
extern const IamRuleGroup iam_federation_rules;
extern const IamRuleGroup iam_operator_rules;
extern const IamRuleGroup iam_key_rules;
extern const IamRuleGroup iam_key_action_rules;
extern const IamRuleGroup iam_value_rules;
extern const IamRuleGroup iam_address_rules;
extern const IamRuleGroup iam_effect_rules;
extern const IamRuleGroup iam_variable_rules;
extern const IamRuleGroup iam_organization_rules;
extern const IamRuleGroup iam_breadth_rules;
extern const IamRuleGroup iam_role_rules;
extern const IamRuleGroup iam_escalation_rules;
extern const IamRuleGroup iam_danger_rules;
extern const IamRuleGroup iam_exposure_rules;
extern const IamRuleGroup iam_agent_grant_rules;
extern const IamRuleGroup iam_agent_effect_rules;
extern const IamRuleGroup iam_agent_tenant_rules;
extern const IamRuleGroup iam_agent_tag_rules;
extern const IamRuleGroup iam_agent_context_rules;
extern const IamRuleGroup iam_waiting_rules;

/* All rules, in the order of findings at one place (lint_rules.c). */
extern uint32_t iam_n_rules(void);
extern const IamRule *iam_rule_at(uint32_t number);

/* Rule of a code, or NULL. */
extern const IamRule *iam_rule(IamStr code);

/* Call for each of them, in that order. */
extern void iam_each_rule(void (*each) (void *arg, const IamRule *rule,
										uint32_t number), void *arg);

/* How many rulesets there are, and their names by number. */
extern uint32_t iam_n_rulesets(void);
extern const char *iam_ruleset_name(uint32_t number);

/* One lint at work. */
struct IamLint
{
	const IamLintInput *input;
	IamWork    *work;
	const IamLintOptions *options;
	const IamExtraActions *extra;	/* the view below */
	IamPolicyKind kind;
	IamKindSet	kinds;			/* whose rules count */
	const IamLintText *text;	/* while it is read */
	IamLintDocument *document;
	const IamRule *rule;		/* whose function is called */
	uint32_t	reported;		/* how many findings that rule has */
	IamSeverity worst;			/* of those that were not kept */
	IamBuffer	findings;		/* of IamFinding * */
	IamFinding	spare;			/* where what nobody reads goes */
	IamDay		day;			/* of the catalogue */
	IamExtraActions view;		/* the actions that there are on that day */
	IamActionSet allowed;		/* see iam_allowed_set */
	struct IamDenials *denials; /* see iam_find_denials */
	struct IamReaches *reaches; /* see iam_granted */
	struct IamKeyMemory *memory;	/* see iam_key_supported */
	uint32_t   *counts;			/* scratch: a number for each action */
};

/* Most findings of one rule in one document; the last one says how many more. */
#define IAM_MOST_FINDINGS 1000

/*
 * Report that something is wrong at a place, with the rule's severity.  Never
 * NULL: what nobody will read is not kept.
 */
extern IamFinding *iam_lint_report(IamLint *lint, const IamPlace *place,
							  const char *message,...)
			__attribute__((format(printf, 3, 4)));

/* The same at an offset of a text. */
extern IamFinding *iam_lint_report_at(IamLint *lint, const IamLintText *text,
								 size_t offset, const char *message,...)
			__attribute__((format(printf, 4, 5)));

/*
 * Take note of the severity that a rule has given to a finding that is not
 * kept.
 */
extern void iam_lint_settle(IamLint *lint);

/* Say what to write instead. */
extern void iam_fix(IamFinding *finding, const char *fix,...)
			__attribute__((format(printf, 2, 3)));

/* A text for a message, in quotes, cut when it is long. */
extern const char *iam_shown(IamLint *lint, IamStr text);

/* The same of a list, as "a", "b" and 7 more. */
extern const char *iam_shown_list(IamLint *lint, const IamStr *items,
								  uint32_t n);

/* The severity one step down or up. */
extern void iam_lower(IamFinding *finding);
extern void iam_raise(IamFinding *finding);

/*
 * Facts for machines.  Lists are copied; the texts are not, and must live as
 * long as the lint: those of the document, the catalogue, the arena.
 */
extern void iam_detail_text(IamFinding *finding, const char *name,
							IamStr value);
extern void iam_detail_texts(IamFinding *finding, const char *name,
							 const IamStr *items, uint32_t n);
extern void iam_detail_number(IamFinding *finding, const char *name,
							  size_t value);
extern void iam_detail_numbers(IamFinding *finding, const char *name,
							   const uint32_t *items, uint32_t n);
extern void iam_detail_bool(IamFinding *finding, const char *name, bool value);

/* The actions of a set, as many as IAM_MOST_NAMED, and how many there are. */
#define IAM_MOST_NAMED 100
extern void iam_detail_actions(IamFinding *finding, const char *name,
							   const IamActionSet *set);

/* Scratch memory; NULL with work->failure set. */
extern void *iam_lint_alloc(IamLint *lint, size_t count, size_t size);

/* Has a statement the shape of one of a trust policy, of an RCP? */
extern bool iam_looks_like_trust(const IamLintStatement *statement);
extern bool iam_looks_like_rcp(const IamLintStatement *statement);

/*
 * May the policy of a resource of this type, as AWS::S3::Bucket, speak of
 * actions and ARNs of the service?  Yes also for types that nobody knows.
 */
extern bool iam_attached_service(IamStr type, IamStr service);

/* An account of the options' own accounts, or of those and the known ones. */
extern bool iam_own_account(const IamLint *lint, IamStr account);
extern bool iam_known_account(const IamLint *lint, IamStr account);

/* Is text one of those, without regard to case?  The list ends with NULL. */
extern bool iam_one_of(IamStr text, const char *const *list);

/* Comparisons with a C string without regard to ASCII case. */
extern bool iam_is(IamStr text, const char *name);
extern bool iam_starts(IamStr text, const char *head);
extern bool iam_ends(IamStr text, const char *tail);

#define IAM_C_STR(text) ((IamStr) {(text), strlen(text)})

#endif							/* IAM_LINT_RULE_H */
