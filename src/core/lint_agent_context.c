/*
 * lint_agent_context.c
 *		Rules for agents: where credentials work, tools, tokens.
 *
 * Ring: core.  Source: lint.md, group Q.
 */
#include "lint_rule.h"

const IamRuleGroup iam_agent_context_rules = {NULL, 0};
