/*
 * lint_organization.c
 *		Rules on SCPs and RCPs.
 *
 * Ring: core.  Source: lint.md, group I.
 */
#include "lint_rule.h"

const IamRuleGroup iam_organization_rules = {NULL, 0};
