/*
 * lint_agent_effect.c
 *		Rules for agents: writes, messages, calls.
 *
 * Ring: core.  Source: lint.md, group O.
 */
#include "lint_rule.h"

const IamRuleGroup iam_agent_effect_rules = {NULL, 0};
