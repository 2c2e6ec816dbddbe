/*
 * lint_agent_tenant.c
 *		Rules for agents: tenant isolation and secrets.
 *
 * Ring: core.  Source: lint.md, group P.
 */
#include "lint_rule.h"

const IamRuleGroup iam_agent_tenant_rules = {NULL, 0};
