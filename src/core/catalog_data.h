/*
 * catalog_data.h
 *		Layout of the compiled catalogue.  Only catalog.c reads it; what it
 *		means for others is in catalog.h.
 *
 * Ring: core.  The tables are written at build time by
 * src/catalog/catalog_data.pl from the tab-separated files beside it.
 *
 * Nothing holds a pointer: texts are offsets into one pool, in which each
 * text is kept once, lists are offsets into one array of small numbers.  So
 * the loader has nothing to relocate, no process has anything to set up, and
 * all processes share the pages, of which a lookup touches a few.
 *
 * Rows are in the order of the service prefix and, within a service, of the
 * name, both in lower case as bytes; no two are equal.  A service row knows
 * where its actions, resource types and keys begin; they end where those of
 * the next row begin, and one row more than there are services closes the
 * last range.  What AWS has removed stays in its place, with the day since
 * when it is gone.  Days are numbers into a table of dates.
 *
 * The script checks order, references and sizes, and test_catalog.c checks
 * them again in what was compiled.
 */
#ifndef IAM_CATALOG_DATA_H
#define IAM_CATALOG_DATA_H

#include <stdint.h>

typedef struct IamServiceRow
{
	uint32_t	prefix;			/* in the pool */
	uint8_t		prefix_len;
	uint32_t	name;			/* in the pool */
	uint8_t		name_len;
	uint16_t	first_action;
	uint16_t	first_type;
	uint16_t	first_key;
	uint8_t		since;
	uint8_t		until;
	uint8_t		rcp;			/* 1: the next two are set */
	uint8_t		rcp_since;
	uint8_t		rcp_until;
} IamServiceRow;

/* Marks beside a level; see IamActionRow. */
#define IAM_DATA_LEVEL				0x07
#define IAM_DATA_PERMISSION_ONLY	0x08
#define IAM_DATA_FACTS_KNOWN		0x10

/*
 * text is service:Name.  The list has the resource types, then the condition
 * keys, then the dependent actions.
 */
typedef struct IamActionRow
{
	uint32_t	text;
	uint32_t	list;
	uint16_t	service;
	uint8_t		text_len;
	uint8_t		facts;			/* level and marks */
	uint8_t		n_types;
	uint8_t		n_keys;
	uint8_t		n_dependents;
	uint8_t		since;
	uint8_t		until;
} IamActionRow;

/* Beside a resource type in the list of an action. */
#define IAM_DATA_REQUIRED			0x8000

typedef struct IamTypeRow
{
	uint32_t	name;
	uint32_t	arn;
	uint32_t	list;			/* condition keys */
	uint16_t	service;
	uint16_t	arn_len;
	uint8_t		name_len;
	uint8_t		n_keys;
	uint8_t		since;
	uint8_t		until;
} IamTypeRow;

/* Mark beside the type of a key. */
#define IAM_DATA_MULTIVALUED		0x80

typedef struct IamKeyRow
{
	uint32_t	name;
	uint8_t		name_len;
	uint16_t	service;
	uint8_t		type;
	uint8_t		since;
	uint8_t		until;
} IamKeyRow;

/*
 * The ARN template of a resource type in fields, each a pattern in which a
 * variable is a star; one row for each resource type.
 */
typedef struct IamArnRow
{
	uint32_t	service;
	uint32_t	region;
	uint32_t	account;
	uint32_t	resource;
	uint8_t		service_len;
	uint8_t		region_len;
	uint8_t		account_len;
	uint8_t		resource_len;
	uint8_t		irregular;		/* 1: no single ARN of six fields */
} IamArnRow;

/* What stands in the service field of ARNs, in the order of the names. */
typedef struct IamArnServiceRow
{
	uint32_t	name;			/* in lower case */
	uint32_t	list;			/* resource types */
	uint16_t	count;
	uint8_t		name_len;
} IamArnServiceRow;

typedef struct IamDataCounts
{
	uint32_t	services;
	uint32_t	actions;
	uint32_t	types;
	uint32_t	keys;
	uint32_t	arn_services;
	uint32_t	key_names;
	uint32_t	key_templates;
} IamDataCounts;

extern const IamServiceRow iam_data_services[];
extern const IamActionRow iam_data_actions[];
extern const IamTypeRow iam_data_types[];
extern const IamKeyRow iam_data_keys[];
/*
 * Hash table of the actions: IAM_DATA_SLOTS slots, in each the number of an
 * action or IAM_DATA_NO_ACTION.  An action is in the slot of its hash (both
 * halves of the FNV-1a of its folded text together) or, when that was taken,
 * in the next free one.
 */
#define IAM_DATA_SLOTS		0x10000
#define IAM_DATA_NO_ACTION	0xFFFF

extern const uint16_t iam_data_action_slots[];
extern const uint64_t iam_data_current[];	/* bits of today's actions */

/*
 * The same bits, of those with a level and of those with resource types; the
 * words of the levels follow one another.
 */
extern const uint64_t iam_data_levels[];
extern const uint64_t iam_data_with_types[];
extern const IamArnRow iam_data_arns[];
extern const IamArnServiceRow iam_data_arn_services[];

/*
 * Rows of condition keys, one for each name that any service has, in the
 * order of the names; one of today where there is one.  The templates among
 * them, in the same order.
 */
extern const uint16_t iam_data_key_names[];
extern const uint16_t iam_data_key_templates[];
extern const uint16_t iam_data_lists[];
extern const uint32_t iam_data_dates[]; /* yyyymmdd; the first is 0, none */
extern const char iam_data_pool[];
extern const IamDataCounts iam_data_counts;
extern const char iam_data_version[];

#endif							/* IAM_CATALOG_DATA_H */
