/*
 * lint_danger.c
 *		Rules on actions that are dangerous to grant.
 *
 * Ring: core.  Source: lint.md, group J.
 */
#include "lint_rule.h"

const IamRuleGroup iam_danger_rules = {NULL, 0};
