/*
 * lint_operator.c
 *		Rules on condition operators.
 *
 * Ring: core.  Source: lint.md, group G.
 */
#include "lint_rule.h"

const IamRuleGroup iam_operator_rules = {NULL, 0};
