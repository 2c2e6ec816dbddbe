/*
 * lint_slice.h
 *		Slices of sets of actions: what one statement or entry names.
 *
 * Ring: core.
 */
#ifndef IAM_LINT_SLICE_H
#define IAM_LINT_SLICE_H

#include "actions.h"
#include "lint_list.h"

/* The first action of a slice from a number on, or IAM_CATALOG_NONE. */
extern uint32_t iam_slice_next(const IamActionSlice *slice, uint32_t from);

/* How many there are. */
extern uint32_t iam_slice_count(const IamActionSlice *slice);

/* Have two slices an action in common? */
extern bool iam_slices_meet(const IamActionSlice *a, const IamActionSlice *b);

/* Has a slice some of a set of bits? */
extern bool iam_slice_meets(const IamActionSlice *slice,
							const uint64_t *marks);

/* Add what a slice has of a list, of a set of bits, or all; true if any. */
extern bool iam_add_listed(IamActionSet *set, const IamActionSlice *slice,
						   IamActionList list);
extern bool iam_add_marked(IamActionSet *set, const IamActionSlice *slice,
						   const uint64_t *marks);
extern void iam_add_slice(IamActionSet *set, const IamActionSlice *slice);
extern void iam_remove_slice(IamActionSet *set, const IamActionSlice *slice);

#endif							/* IAM_LINT_SLICE_H */
