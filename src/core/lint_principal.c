/*
 * lint_principal.c
 *		Rules on Principal and NotPrincipal.
 *
 * Ring: core.  Source: lint.md, group E.
 */
#include "lint_rule.h"

const IamRuleGroup iam_principal_rules = {NULL, 0};
