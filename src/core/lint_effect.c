/*
 * lint_effect.c
 *		Rules on conditions that do something else than they seem to.
 *
 * Ring: core.  Source: lint.md, group G.
 */
#include "lint_rule.h"

const IamRuleGroup iam_effect_rules = {NULL, 0};
