/*
 * lint_role.c
 *		Rules on passing, making and assuming roles.
 *
 * Ring: core.  Source: lint.md, group J.
 */
#include "lint_rule.h"

const IamRuleGroup iam_role_rules = {NULL, 0};
