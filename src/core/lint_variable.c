/*
 * lint_variable.c
 *		Rules on policy variables and placeholders of template languages.
 *
 * Ring: core.  Source: lint.md, group H.
 */
#include "lint_rule.h"

const IamRuleGroup iam_variable_rules = {NULL, 0};
