/*
 * lint_data.h
 *		Layout of the tables that lint rules read.  Only lint_list.c reads
 *		them; what they mean for others is in lint_list.h.
 *
 * Ring: core.  Written at build time by src/catalog/catalog_data.pl, beside
 * the catalogue, whose numbers of actions and whose pool of texts and lists
 * they share (catalog_data.h).
 *
 * Lists of actions are in the order of IamActionList, their actions in that
 * of the catalogue.  Sets that escalate are those that are self-contained
 * and then the others.  Keys are in the order of their names in lower case,
 * regions and partitions in that of the bytes.
 */
#ifndef IAM_LINT_DATA_H
#define IAM_LINT_DATA_H

#include <stdint.h>

typedef struct IamActionListRow
{
	uint32_t	name;			/* in the pool */
	uint32_t	list;			/* actions */
	uint16_t	count;
	uint8_t		name_len;
} IamActionListRow;

typedef struct IamEscalationRow
{
	uint32_t	list;			/* actions */
	uint32_t	passed_to;
	uint8_t		count;
	uint8_t		passed_to_len;
	uint8_t		self_contained;
} IamEscalationRow;

/* The type has the mark of catalog_data.h for keys of several values. */
typedef struct IamGlobalKeyRow
{
	uint32_t	name;
	uint32_t	instead;
	uint16_t	flags;			/* as in lint_list.h */
	uint8_t		name_len;
	uint8_t		instead_len;
	uint8_t		type;
	uint8_t		category;
} IamGlobalKeyRow;

typedef struct IamPlaceRow
{
	uint32_t	name;
	uint8_t		name_len;
} IamPlaceRow;

typedef struct IamLintCounts
{
	uint32_t	lists;
	uint32_t	sets;
	uint32_t	global_keys;
	uint32_t	regions;
	uint32_t	partitions;
} IamLintCounts;

extern const IamActionListRow iam_data_action_lists[];
extern const uint64_t iam_data_list_bits[];	/* of each list in turn */
extern const IamEscalationRow iam_data_escalation_sets[];
extern const IamGlobalKeyRow iam_data_global_keys[];
extern const IamPlaceRow iam_data_regions[];
extern const IamPlaceRow iam_data_partitions[];
extern const IamLintCounts iam_data_lint_counts;

#endif							/* IAM_LINT_DATA_H */
