/*
 * lint_breadth.c
 *		Rules on grants of everything or of too much.
 *
 * Ring: core.  Source: lint.md, group J.
 */
#include "lint_rule.h"

const IamRuleGroup iam_breadth_rules = {NULL, 0};
