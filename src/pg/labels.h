/*
 * labels.h
 *		Labels of the enum types, in the order of the core's enums.
 *
 * Ring: bridge.
 */
#ifndef IAM_LABELS_H
#define IAM_LABELS_H

#include "eval.h"
#include "kind.h"
#include "policy.h"

#define IAM_N_DECISIONS 3
#define IAM_N_EFFECTS 2

extern const char *const iam_decision_labels[IAM_N_DECISIONS];
extern const char *const iam_effect_labels[IAM_N_EFFECTS];
extern const char *const iam_kind_labels[IAM_KIND_COUNT];

#endif							/* IAM_LABELS_H */
