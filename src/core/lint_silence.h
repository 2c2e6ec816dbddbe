/*
 * lint_silence.h
 *		One cause, one finding.
 *
 * Ring: core.
 */
#ifndef IAM_LINT_SILENCE_H
#define IAM_LINT_SILENCE_H

#include "lint_rule.h"

/*
 * Drop the findings of rules that yield to a cause which another rule has
 * found in the same statement, and name them in the detail of that one.
 */
extern void iam_silence(IamFinding **findings, uint32_t n);

#endif							/* IAM_LINT_SILENCE_H */
