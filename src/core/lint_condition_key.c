/*
 * lint_condition_key.c
 *		Rules on condition keys.
 *
 * Ring: core.  Source: lint.md, group G.
 */
#include "lint_rule.h"

const IamRuleGroup iam_key_rules = {NULL, 0};
