/*
 * request.h
 *		One prepared question: action, resource, context, principal.
 *
 * Ring: core.  A request is checked and prepared once and then asked of many
 * policies, so it is kept as one flat block that is also the stored form of
 * the SQL type iam_request:
 *
 *		header | context entries | context values | strings
 *
 * The block is aligned to 4 bytes; all places are byte offsets from its
 * start.  Context entries are sorted by folded key.  Reading a block checks
 * every place against its size, so that a damaged one cannot be read out of
 * bounds.
 */
#ifndef IAM_REQUEST_H
#define IAM_REQUEST_H

#include "core.h"
#include "action.h"
#include "arn.h"

#define IAM_REQUEST_FORMAT 1

/* Place of a string in the block. */
typedef struct IamSpan
{
	uint32_t	offset;
	uint32_t	len;
} IamSpan;

typedef struct IamRequestHeader
{
	uint8_t		format;
	uint8_t		has_principal;
	uint16_t	action_key;
	uint16_t	service_key;
	uint16_t	reserved;		/* 0 */
	uint32_t	size;			/* of the whole block */
	uint32_t	services[2];	/* halves of the service's filter bits */
	uint32_t	service_len;	/* bytes of folded before the colon */
	IamSpan		action;			/* as given */
	IamSpan		folded;			/* the same, folded */
	IamSpan		resource;		/* as given */
	IamSpan		match;			/* the same with parts 1 to 5 folded */
	uint32_t	colons[IAM_ARN_PARTS - 1];	/* places in match; not for "*" */
	IamSpan		principal;
	uint32_t	entries;		/* offset of the first context entry */
	uint32_t	n_entries;
} IamRequestHeader;

typedef struct IamRequestEntry
{
	IamSpan		folded;			/* key, folded */
	IamSpan		name;			/* key, as given */
	uint32_t	values;			/* offset of the first value's IamSpan */
	uint32_t	n_values;		/* at least 1 */
	uint32_t	multivalued;	/* 1: given as an array */
} IamRequestEntry;

/* A block opened for reading. */
typedef struct IamRequest
{
	const char *base;
	uint32_t	size;
	uint32_t	n_entries;
	const IamRequestEntry *entries;
	IamAction	action;
	IamStr		action_text;	/* as given */
	IamStr		resource;		/* as given */
	bool		any_resource;	/* the resource is "*" */
	IamStr		match;			/* ARN: parts 1 to 5 folded, the sixth exact */
	const uint32_t *colons;		/* its five colons */
	bool		has_principal;
	IamStr		principal;
} IamRequest;

/* A context key with its values, to make a request of. */
typedef struct IamContextKey
{
	IamStr		name;
	IamStr	   *values;
	uint32_t	n_values;		/* 0: the key is missing */
	bool		multivalued;
} IamContextKey;

typedef struct IamRequestParts
{
	IamStr		action;
	IamStr		resource;
	const IamContextKey *context;
	uint32_t	n_context;
	bool		has_principal;
	IamStr		principal;
} IamRequestParts;

/*
 * Check the parts (IAM_ERR_ARGUMENT names the argument and the value) and
 * build the block in the arena.
 */
extern bool iam_request_build(IamArena *arena, const IamRequestParts *parts,
							  IamStr *block, IamError *error);

/* Open a block; false when it is damaged. */
extern bool iam_request_open(const void *block, size_t size,
							 IamRequest *request);

/*
 * The filter bits of the service asked for, without opening the block: most
 * questions end there.  0 when the block is damaged, which opening it will
 * find out.
 */
static inline uint64_t
iam_request_services(const void *block, size_t size)
{
	const IamRequestHeader *header = block;

	if (size < sizeof(*header) || header->format != IAM_REQUEST_FORMAT ||
		header->size != size)
		return 0;
	return header->services[0] | (uint64_t) header->services[1] << 32;
}

/* A string of the block; empty when its place is out of bounds. */
static inline IamStr
iam_request_str(const IamRequest *request, IamSpan span)
{
	if (span.offset > request->size ||
		span.len > request->size - span.offset)
		return (IamStr) {"", 0};
	return (IamStr) {request->base + span.offset, span.len};
}

/* Part i of the resource as it is matched; not for "*". */
static inline IamStr
iam_request_part(const IamRequest *request, int i)
{
	size_t		from = i == 0 ? 0 : (size_t) request->colons[i - 1] + 1;
	size_t		to = i == IAM_ARN_RESOURCE ? request->match.len :
		request->colons[i];

	if (from > to || to > request->match.len)
		return (IamStr) {"", 0};
	return (IamStr) {request->match.data + from, to - from};
}

/* How many values a context entry has; a damaged count is cut. */
static inline uint32_t
iam_request_count(const IamRequest *request, const IamRequestEntry *entry)
{
	uint32_t	most = request->size / sizeof(IamSpan);

	return entry->n_values < most ? entry->n_values : most;
}

/* Value i of a context entry. */
extern IamStr iam_request_value(const IamRequest *request,
								const IamRequestEntry *entry, uint32_t i);

/* The context entry of a key, compared without case; NULL when missing. */
extern const IamRequestEntry *iam_request_find(const IamRequest *request,
											   IamStr key);

/* Text of the request: a JSON object. */
extern void iam_request_print(const IamRequest *request, IamBuffer *out);

#endif							/* IAM_REQUEST_H */
