/*
 * lint_rules.c
 *		All rules, and the rulesets.
 *
 * Ring: core.  A new rule is one more row in the table of its group's file;
 * its `since` is the number of the next ruleset here.  A rule of a ruleset
 * that has been released is not changed so that it finds more: it gets a new
 * row, and the old one stays for those who have named the ruleset in a CHECK.
 */
#include "lint_rule.h"

static const IamRuleGroup *const groups[] = {
	&iam_document_rules,
	&iam_statement_rules,
	&iam_redundant_rules,
	&iam_action_rules,
	&iam_arn_rules,
	&iam_resource_rules,
	&iam_principal_rules,
	&iam_not_principal_rules,
	&iam_trust_rules,
	&iam_service_rules,
	&iam_federation_rules,
	&iam_operator_rules,
	&iam_key_rules,
	&iam_key_action_rules,
	&iam_value_rules,
	&iam_address_rules,
	&iam_effect_rules,
	&iam_variable_rules,
	&iam_organization_rules,
	&iam_breadth_rules,
	&iam_role_rules,
	&iam_escalation_rules,
	&iam_danger_rules,
	&iam_exposure_rules,
	&iam_agent_grant_rules,
	&iam_agent_effect_rules,
	&iam_agent_tenant_rules,
	&iam_agent_tag_rules,
	&iam_agent_context_rules,
	&iam_waiting_rules
};

#define N_GROUPS (sizeof(groups) / sizeof(groups[0]))

/* The last one is the newest. */
static const IamRuleset rulesets[] = {
	{"1.0", 0, 20260926}
};

#define N_RULESETS (sizeof(rulesets) / sizeof(rulesets[0]))

uint32_t
iam_n_rules(void)
{
	uint32_t	n = 0;
	size_t		i;

	for (i = 0; i < N_GROUPS; i++)
		n += groups[i]->n_rules;
	return n;
}

const IamRule *
iam_rule_at(uint32_t number)
{
	size_t		i = 0;

	while (number >= groups[i]->n_rules)
		number -= groups[i++]->n_rules;
	return &groups[i]->rules[number];
}

const IamRule *
iam_rule(IamStr code)
{
	uint32_t	n = iam_n_rules();
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		const IamRule *rule = iam_rule_at(i);

		if (iam_str_eq(code, IAM_C_STR(rule->code)))
			return rule;
	}
	return NULL;
}

void
iam_each_rule(void (*each) (void *arg, const IamRule *rule, uint32_t number),
			  void *arg)
{
	uint32_t	number = 0;
	uint32_t	j;
	size_t		i;

	for (i = 0; i < N_GROUPS; i++)
	{
		for (j = 0; j < groups[i]->n_rules; j++)
			each(arg, &groups[i]->rules[j], number++);
	}
}

const IamRuleset *
iam_ruleset(IamStr name)
{
	/* the newest rules on today's catalogue */
	static const IamRuleset latest = {
		"latest", (uint32_t) N_RULESETS - 1, 0
	};
	size_t		i;

	if (iam_str_eq(name, IAM_STR("latest")))
		return &latest;
	for (i = 0; i < N_RULESETS; i++)
	{
		if (iam_str_eq(name, IAM_C_STR(rulesets[i].name)))
			return &rulesets[i];
	}
	return NULL;
}

uint32_t
iam_n_rulesets(void)
{
	return (uint32_t) N_RULESETS;
}

const char *
iam_ruleset_name(uint32_t number)
{
	return rulesets[number].name;
}
