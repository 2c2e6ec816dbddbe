/*
 * table.h
 *		A table that grows, is sorted once and then searched.
 *
 * Ring: core.  Several items may have the same key; they keep the order in
 * which their records stand in the text.
 */
#ifndef IAM_TABLE_H
#define IAM_TABLE_H

#include <stdlib.h>

#include "core.h"

/* What every item starts with: its key and where it was read from. */
typedef struct IamEntry
{
	IamStr		key;
	IamStr		record;
} IamEntry;

typedef struct IamTable
{
	IamBuffer	items;
	size_t		count;
	size_t		size;			/* of an item */
} IamTable;

static inline void
iam_table_start(IamTable *table, IamArena *arena, size_t size)
{
	iam_buffer_init(&table->items, arena, 64 * size);
	table->count = 0;
	table->size = size;
}

static inline void
iam_table_add(IamTable *table, const void *item)
{
	iam_buffer_append(&table->items, item, table->size);
	table->count++;
}

/* Item number i, which is there. */
static inline IamEntry *
iam_table_entry(const IamTable *table, size_t i)
{
	return (IamEntry *) (void *) (table->items.data + i * table->size);
}

static inline int
iam_table_compare(const void *left, const void *right)
{
	const IamEntry *a = left;
	const IamEntry *b = right;
	int			result = iam_str_compare(a->key, b->key);

	if (result != 0)
		return result;
	return (a->record.data > b->record.data) -
		(a->record.data < b->record.data);
}

/* Make a complete table ready to be searched; false without memory for it. */
static inline bool
iam_table_sort(IamTable *table)
{
	if (table->items.failed)
		return false;
	if (table->count > 1)
		qsort(table->items.data, table->count, table->size,
			  iam_table_compare);
	return true;
}

/* Number of the first item whose key is not before this one. */
static inline size_t
iam_table_search(const IamTable *table, IamStr key)
{
	size_t		low = 0;
	size_t		high = table->count;

	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;

		if (iam_str_compare(iam_table_entry(table, middle)->key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Item number i if it is there and has this key, or NULL. */
static inline void *
iam_table_item(const IamTable *table, size_t i, IamStr key)
{
	IamEntry   *entry;

	if (i >= table->count)
		return NULL;
	entry = iam_table_entry(table, i);
	return iam_str_eq(entry->key, key) ? entry : NULL;
}

#endif							/* IAM_TABLE_H */
