/*
 * lint_value.c
 *		Rules on condition values.
 *
 * Ring: core.  Source: lint.md, group G.
 */
#include "lint_rule.h"

const IamRuleGroup iam_value_rules = {NULL, 0};
