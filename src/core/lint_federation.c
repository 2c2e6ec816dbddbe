/*
 * lint_federation.c
 *		Rules on trust in identity providers.
 *
 * Ring: core.  Source: lint.md, group F, federated principals.
 */
#include "lint_rule.h"

const IamRuleGroup iam_federation_rules = {NULL, 0};
