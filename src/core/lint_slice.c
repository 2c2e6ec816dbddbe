/*
 * lint_slice.c
 *		Slices of sets of actions: what one statement or entry names.
 *
 * Ring: core.
 */
#include "lint_slice.h"

uint32_t
iam_slice_next(const IamActionSlice *slice, uint32_t from)
{
	uint32_t	word = from / 64;
	uint64_t	bits;

	if (word < slice->first)
	{
		word = slice->first;
		from = word * 64;
	}
	if (word - slice->first >= slice->n)
		return IAM_CATALOG_NONE;
	bits = slice->words[word - slice->first] >> (from % 64) << (from % 64);
	while (bits == 0)
	{
		if (++word - slice->first >= slice->n)
			return IAM_CATALOG_NONE;
		bits = slice->words[word - slice->first];
	}
	return word * 64 + iam_lowest_bit(bits);
}

uint32_t
iam_slice_count(const IamActionSlice *slice)
{
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < slice->n; i++)
		n += iam_count_bits(slice->words[i]);
	return n;
}

bool
iam_slices_meet(const IamActionSlice *a, const IamActionSlice *b)
{
	uint32_t	word = a->first > b->first ? a->first : b->first;

	for (; word < a->first + a->n && word < b->first + b->n; word++)
	{
		if (a->words[word - a->first] & b->words[word - b->first])
			return true;
	}
	return false;
}

bool
iam_slice_meets(const IamActionSlice *slice, const uint64_t *marks)
{
	uint32_t	n_words = (iam_catalog_n_actions() + 63) / 64;
	uint32_t	i;

	for (i = 0; i < slice->n && slice->first + i < n_words; i++)
	{
		if (slice->words[i] & marks[slice->first + i])
			return true;
	}
	return false;
}

bool
iam_add_marked(IamActionSet *set, const IamActionSlice *slice,
			   const uint64_t *marks)
{
	uint32_t	n_words = (iam_catalog_n_actions() + 63) / 64;
	uint64_t	any = 0;
	uint32_t	i;

	for (i = 0; i < slice->n && slice->first + i < n_words; i++)
	{
		uint64_t	bits = slice->words[i] & marks[slice->first + i];

		if (bits != 0)
			iam_action_set_widen(set, slice->first + i, slice->first + i + 1);
		set->words[slice->first + i] |= bits;
		any |= bits;
	}
	return any != 0;
}

bool
iam_add_listed(IamActionSet *set, const IamActionSlice *slice,
			   IamActionList list)
{
	return iam_add_marked(set, slice, iam_action_list_bits(list));
}

void
iam_add_slice(IamActionSet *set, const IamActionSlice *slice)
{
	uint32_t	i;

	if (slice->n > 0)
		iam_action_set_widen(set, slice->first, slice->first + slice->n);
	for (i = 0; i < slice->n; i++)
		set->words[slice->first + i] |= slice->words[i];
}

void
iam_remove_slice(IamActionSet *set, const IamActionSlice *slice)
{
	uint32_t	i;

	for (i = 0; i < slice->n; i++)
		set->words[slice->first + i] &= ~slice->words[i];
}
