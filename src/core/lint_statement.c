/*
 * lint_statement.c
 *		Rules on a statement's elements.
 *
 * Ring: core.  Source: lint.md, group B.
 */
#include "lint_rule.h"

const IamRuleGroup iam_statement_rules = {NULL, 0};
