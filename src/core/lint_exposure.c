/*
 * lint_exposure.c
 *		Rules on resource policies that open a resource.
 *
 * Ring: core.  Source: lint.md, group K.
 */
#include "lint_rule.h"

const IamRuleGroup iam_exposure_rules = {NULL, 0};
