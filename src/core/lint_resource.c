/*
 * lint_resource.c
 *		Rules on how resources fit the actions of a statement.
 *
 * Ring: core.  Source: lint.md, group D.
 */
#include "lint_rule.h"

const IamRuleGroup iam_resource_rules = {NULL, 0};
