/*
 * lint_arn_field.c
 *		Rules on the ARNs of Resource and NotResource.
 *
 * Ring: core.  Source: lint.md, group D, one ARN by itself.
 */
#include "lint_rule.h"

const IamRuleGroup iam_arn_rules = {NULL, 0};
