/*
 * lint_waiting.c
 *		Rules that wait for what a document cannot show.
 *
 * Ring: core.  Source: lint.md, group A12, L, M and the agent rules of class rel.
 */
#include "lint_rule.h"

const IamRuleGroup iam_waiting_rules = {NULL, 0};
