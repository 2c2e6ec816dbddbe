/*
 * lint_agent_grant.c
 *		Rules for agents: shape of grants and identity.
 *
 * Ring: core.  Source: lint.md, group N.
 */
#include "lint_rule.h"

const IamRuleGroup iam_agent_grant_rules = {NULL, 0};
