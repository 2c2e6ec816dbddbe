/*
 * lint_trust.c
 *		Rules on role trust policies.
 *
 * Ring: core.  Source: lint.md, group F, AWS and Service principals.
 */
#include "lint_rule.h"

const IamRuleGroup iam_trust_rules = {NULL, 0};
