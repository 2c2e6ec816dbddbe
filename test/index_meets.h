/*
 * index_meets.h
 *		Would an index find the policy?  For tests of index_key.c.
 */
#ifndef IAM_INDEX_MEETS_H
#define IAM_INDEX_MEETS_H

#include "index_key.h"

/* Has the policy a key of the search, as GIN looks for them? */
static inline bool
index_meets(const IamIndexKeys *keys, const IamIndexQuery *query)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < query->n; i++)
	{
		for (j = 0; j < keys->n; j++)
		{
			if (query->open ? IAM_INDEX_ACTION_OF(query->items[i]) ==
				IAM_INDEX_ACTION_OF(keys->items[j]) :
				query->items[i] == keys->items[j])
				return true;
		}
	}
	return query->everything;
}

#endif							/* IAM_INDEX_MEETS_H */
