/*
 * event_data.h
 *		Layout of the tables from CloudTrail events to actions.  Only event.c
 *		reads them; what they mean for others is in event.h.
 *
 * Ring: core.  Written at build time by src/catalog/catalog_data.pl, beside
 * the catalogue, whose numbers of actions and services and whose pool of
 * texts they share (catalog_data.h).
 *
 * Sources and silent events are in the order of their texts.  Events are in
 * the order of the catalogue's services and, within one, of the event's name
 * in lower case, in which it is kept; each has a run of needs.
 */
#ifndef IAM_EVENT_DATA_H
#define IAM_EVENT_DATA_H

#include <stdint.h>

/* An event source whose first label is not the service. */
typedef struct IamSourceRow
{
	uint32_t	source;			/* in the pool, without .amazonaws.com */
	uint8_t		source_len;
	uint16_t	service;
} IamSourceRow;

/* An event that needs no action; the name may be "*". */
typedef struct IamSilentRow
{
	uint32_t	source;
	uint8_t		source_len;
	uint32_t	event;
	uint8_t		event_len;
} IamSilentRow;

typedef struct IamEventRow
{
	uint16_t	service;
	uint32_t	event;			/* in lower case */
	uint8_t		event_len;
	uint16_t	first;			/* of its needs */
	uint8_t		count;
} IamEventRow;

typedef struct IamNeedRow
{
	uint16_t	action;
	uint8_t		relation;
	uint8_t		replaces;		/* 1 and the place of a need, or 0 */
	uint32_t	condition;
	uint8_t		condition_len;
	uint32_t	resource;
	uint8_t		resource_len;
} IamNeedRow;

/*
 * How an action shows itself, a byte for each action of the catalogue; from
 * IAM_DATA_SEEN_DATA on it is that and the number of a type of data events.
 */
#define IAM_DATA_SEEN_MANAGEMENT	0
#define IAM_DATA_SEEN_NO_OPERATION	1
#define IAM_DATA_SEEN_NEVER_LOGGED	2
#define IAM_DATA_SEEN_DATA			3

typedef struct IamTextRow
{
	uint32_t	text;
	uint8_t		text_len;
} IamTextRow;

typedef struct IamEventCounts
{
	uint32_t	sources;
	uint32_t	silent;
	uint32_t	events;
	uint32_t	needs;
	uint32_t	data_types;
} IamEventCounts;

extern const IamSourceRow iam_data_sources[];
extern const IamSilentRow iam_data_silent[];
extern const IamEventRow iam_data_events[];
extern const IamNeedRow iam_data_needs[];
extern const uint8_t iam_data_seen[];
extern const IamTextRow iam_data_data_types[];
extern const IamEventCounts iam_data_event_counts;

#endif							/* IAM_EVENT_DATA_H */
