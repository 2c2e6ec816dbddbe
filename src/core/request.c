/*
 * request.c
 *		Building, opening and printing prepared requests.
 *
 * Ring: core.  Source of the checks: semantics.md 4, 5.1, 6.1, 7.2 and 13.
 */
#include "request.h"

#include <stdio.h>
#include <stdlib.h>

#include "fold.h"
#include "glob.h"
#include "jsontree.h"
#include "principal.h"

/* A context key on its way into the block. */
typedef struct SortedKey
{
	const IamContextKey *key;
	IamStr		folded;
} SortedKey;

/* Report an argument that cannot be meant. */
static bool
refuse_argument(IamError *error, const char *rule, IamStr value)
{
	iam_error_set(error, IAM_ERR_ARGUMENT, rule);
	iam_error_found(error, value);
	return false;
}

/* The action: one concrete service:Name. */
static bool
check_action(IamStr action, IamError *error)
{
	if (iam_action_is_concrete(action))
		return true;
	if (iam_glob_head(action) < action.len)
	{
		refuse_argument(error, "the action of a request must not hold "
						"wildcards", action);
		snprintf(error->hint, sizeof(error->hint),
				 "Use iam_may to ask about an action pattern.");
		return false;
	}
	return refuse_argument(error, "the action of a request must have the "
						   "form service:Name", action);
}

/* The resource: one ARN, or "*". */
static bool
check_resource(IamStr resource, IamError *error)
{
	if (iam_str_eq(resource, IAM_STR("*")) || iam_arn_valid(resource))
		return true;
	return refuse_argument(error, "the resource of a request must be an ARN "
						   "of six parts, or \"*\"", resource);
}

static int
compare_keys(const void *left, const void *right)
{
	const SortedKey *a = left;
	const SortedKey *b = right;
	int			result = iam_str_compare(a->folded, b->folded);

	/* so that an error names the same key whatever the order given */
	return result != 0 ? result :
		iam_str_compare(a->key->name, b->key->name);
}

/* Fold and sort the keys; keys without value are left out. */
static bool
sort_keys(IamArena *arena, const IamRequestParts *parts, SortedKey **sorted,
		  uint32_t *count, IamError *error)
{
	SortedKey  *keys = iam_arena_array(arena, parts->n_context,
									   sizeof(SortedKey));
	uint32_t	n = 0;
	uint32_t	i;

	if (keys == NULL)
		return iam_no_memory(error);
	for (i = 0; i < parts->n_context; i++)
	{
		IamStr		name = parts->context[i].name;
		char	   *to = iam_arena_alloc(arena, IAM_FOLD_MAX(name.len));

		if (to == NULL)
			return iam_no_memory(error);
		keys[i].key = &parts->context[i];
		keys[i].folded = (IamStr) {to, iam_fold(to, name)};
	}
	if (parts->n_context > 1)
		qsort(keys, parts->n_context, sizeof(SortedKey), compare_keys);
	for (i = 0; i < parts->n_context; i++)
	{
		/* also when one of the two has no value: which one is meant? */
		if (i > 0 && iam_str_eq(keys[i - 1].folded, keys[i].folded))
			return refuse_argument(error, "two keys of the context differ in "
								   "case only", keys[i].key->name);
	}
	for (i = 0; i < parts->n_context; i++)
	{
		if (keys[i].key->n_values > 0)
			keys[n++] = keys[i];
	}
	*sorted = keys;
	*count = n;
	return true;
}

/* Put a string into the block. */
static IamSpan
put(IamBuffer *block, IamStr text)
{
	IamSpan		span = {(uint32_t) block->len, (uint32_t) text.len};

	iam_buffer_str(block, text);
	return span;
}

/* Put a folded string into the block. */
static IamSpan
put_folded(IamBuffer *block, IamStr text)
{
	IamSpan		span = {(uint32_t) block->len, 0};
	char	   *to = iam_buffer_reserve(block, IAM_FOLD_MAX(text.len));

	if (to == NULL)
		return span;
	span.len = (uint32_t) iam_fold(to, text);
	block->len = span.offset + span.len;
	return span;
}

/* Put the context entries, their values and all their strings. */
static void
put_context(IamBuffer *block, const SortedKey *keys, uint32_t n_keys,
			uint32_t entries, uint32_t values)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < n_keys && !block->failed; i++)
	{
		const IamContextKey *key = keys[i].key;
		IamRequestEntry entry;

		entry.folded = put(block, keys[i].folded);
		entry.name = put(block, key->name);
		entry.values = values;
		entry.n_values = key->n_values;
		entry.multivalued = key->multivalued ? 1 : 0;
		for (j = 0; j < key->n_values && !block->failed; j++)
		{
			IamSpan		span = put(block, key->values[j]);

			if (!block->failed)
				memcpy(block->data + values, &span, sizeof(span));
			values += sizeof(span);
		}
		if (!block->failed)
			memcpy(block->data + entries, &entry, sizeof(entry));
		entries += sizeof(entry);
	}
}

/* The resource as it is matched: first five parts folded, the sixth exact. */
static void
put_match(IamBuffer *block, IamStr resource, IamRequestHeader *header)
{
	IamArn		arn;
	IamStr		front;
	uint32_t	n_colons = 0;
	uint32_t	i;

	if (!iam_arn_split(resource, &arn) || arn.n_parts < IAM_ARN_PARTS)
	{
		header->match = put(block, resource);
		return;
	}
	front.data = resource.data;
	front.len = (size_t) (arn.parts[IAM_ARN_RESOURCE].data - resource.data);
	header->match = put_folded(block, front);
	for (i = 0; i < header->match.len && !block->failed; i++)
	{
		if (block->data[header->match.offset + i] == ':')
			header->colons[n_colons++] = i;
	}
	header->match.len += put(block, arn.parts[IAM_ARN_RESOURCE]).len;
}

/* Build the block of parts that were found good. */
static bool
build_block(IamArena *arena, const IamRequestParts *parts,
			const SortedKey *keys, uint32_t n_keys, IamStr *result,
			IamError *error)
{
	IamRequestHeader header = {0};
	IamBuffer	block;
	IamAction	action;
	uint32_t	n_values = 0;
	uint32_t	i;

	for (i = 0; i < n_keys; i++)
		n_values += keys[i].key->n_values;
	iam_buffer_init(&block, arena, 1024);
	header.entries = sizeof(header);
	header.n_entries = n_keys;
	iam_buffer_reserve(&block, sizeof(header) +
					   n_keys * sizeof(IamRequestEntry) +
					   n_values * sizeof(IamSpan));
	put_context(&block, keys, n_keys, header.entries, header.entries +
				n_keys * (uint32_t) sizeof(IamRequestEntry));
	header.format = IAM_REQUEST_FORMAT;
	header.action = put(&block, parts->action);
	header.folded = put_folded(&block, parts->action);
	header.resource = put(&block, parts->resource);
	put_match(&block, parts->resource, &header);
	header.has_principal = parts->has_principal;
	if (parts->has_principal)
		header.principal = put(&block, parts->principal);
	if (block.failed)
		return iam_no_memory(error);
	iam_action_prepare((IamStr) {block.data + header.folded.offset,
					   header.folded.len}, &action);
	header.action_key = action.action_key;
	header.service_key = action.service_key;
	header.services[0] = (uint32_t) action.services;
	header.services[1] = (uint32_t) (action.services >> 32);
	header.service_len = (uint32_t) action.service.len;
	header.size = (uint32_t) block.len;
	memcpy(block.data, &header, sizeof(header));
	*result = (IamStr) {block.data, block.len};
	return true;
}

/* Bytes of all parts, to keep offsets within 32 bits. */
static bool
check_size(const IamRequestParts *parts, IamError *error)
{
	size_t		total = parts->action.len + parts->resource.len;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < parts->n_context; i++)
	{
		total += parts->context[i].name.len * 3 + sizeof(IamRequestEntry);
		for (j = 0; j < parts->context[i].n_values; j++)
			total += parts->context[i].values[j].len + sizeof(IamSpan);
	}
	if (total < UINT32_MAX / 8)
		return true;
	return iam_error_set(error, IAM_ERR_TOO_LARGE, "request is too large");
}

bool
iam_request_build(IamArena *arena, const IamRequestParts *parts,
				  IamStr *block, IamError *error)
{
	SortedKey  *keys = NULL;
	uint32_t	n_keys = 0;
	IamCaller	caller;

	if (!check_action(parts->action, error) ||
		!check_resource(parts->resource, error) ||
		!check_size(parts, error))
		return false;
	if (parts->has_principal && !iam_caller_parse(parts->principal, &caller))
		return refuse_argument(error, "the principal of a request must be "
							   "the ARN of a root user, user, role, role "
							   "session or federated user, a service, an "
							   "identity provider (a known host, or "
							   "its ARN), a canonical user or "
							   "\"anonymous\"", parts->principal);
	return sort_keys(arena, parts, &keys, &n_keys, error) &&
		build_block(arena, parts, keys, n_keys, block, error);
}

bool
iam_request_open(const void *block, size_t size, IamRequest *request)
{
	const IamRequestHeader *header = block;

	if (size < sizeof(*header) || size > UINT32_MAX ||
		header->format != IAM_REQUEST_FORMAT || header->size != size ||
		header->entries != sizeof(*header) ||
		header->n_entries > (size - sizeof(*header)) /
		sizeof(IamRequestEntry) || header->service_len >= header->folded.len)
		return false;
	request->base = block;
	request->size = header->size;
	request->n_entries = header->n_entries;
	request->entries = (const IamRequestEntry *) (header + 1);
	request->action_text = iam_request_str(request, header->action);
	request->action.folded = iam_request_str(request, header->folded);
	if (request->action.folded.len == 0)
		return false;
	request->action.service.data = request->action.folded.data;
	request->action.service.len = header->service_len;
	request->action.name.data = request->action.folded.data +
		header->service_len + 1;
	request->action.name.len = request->action.folded.len -
		header->service_len - 1;
	request->action.action_key = header->action_key;
	request->action.service_key = header->service_key;
	request->action.services = header->services[0] |
		(uint64_t) header->services[1] << 32;
	request->resource = iam_request_str(request, header->resource);
	request->any_resource = request->resource.len == 1 &&
		request->resource.data[0] == '*';
	request->match = iam_request_str(request, header->match);
	request->colons = header->colons;
	request->has_principal = header->has_principal != 0;
	request->principal = iam_request_str(request, header->principal);
	return true;
}

IamStr
iam_request_value(const IamRequest *request, const IamRequestEntry *entry,
				  uint32_t i)
{
	IamSpan		span;
	size_t		place = (size_t) entry->values + (size_t) i * sizeof(span);

	if (i >= entry->n_values || place + sizeof(span) > request->size)
		return (IamStr) {"", 0};
	memcpy(&span, request->base + place, sizeof(span));
	return iam_request_str(request, span);
}

const IamRequestEntry *
iam_request_find(const IamRequest *request, IamStr key)
{
	uint32_t	low = 0;
	uint32_t	high = request->n_entries;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;
		const IamRequestEntry *entry = &request->entries[middle];
		int			order;

		order = iam_fold_compare(key, iam_request_str(request,
													  entry->folded));
		if (order == 0)
			return entry;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* A string member of the request's text. */
static void
print_member(IamBuffer *out, IamStr prefix, IamStr value)
{
	iam_buffer_str(out, prefix);
	iam_json_quote(out, value);
}

/* The values of one context key. */
static void
print_values(const IamRequest *request, const IamRequestEntry *entry,
			 IamBuffer *out)
{
	uint32_t	i;

	if (entry->multivalued)
		iam_buffer_byte(out, '[');
	for (i = 0; i < iam_request_count(request, entry); i++)
	{
		if (i > 0)
			iam_buffer_byte(out, ',');
		iam_json_quote(out, iam_request_value(request, entry, i));
	}
	if (entry->multivalued)
		iam_buffer_byte(out, ']');
}

void
iam_request_print(const IamRequest *request, IamBuffer *out)
{
	uint32_t	i;

	print_member(out, IAM_STR("{\"action\":"), request->action_text);
	print_member(out, IAM_STR(",\"resource\":"), request->resource);
	iam_buffer_str(out, IAM_STR(",\"context\":{"));
	for (i = 0; i < request->n_entries; i++)
	{
		const IamRequestEntry *entry = &request->entries[i];

		if (i > 0)
			iam_buffer_byte(out, ',');
		iam_json_quote(out, iam_request_str(request, entry->name));
		iam_buffer_byte(out, ':');
		print_values(request, entry, out);
	}
	iam_buffer_byte(out, '}');
	if (request->has_principal)
		print_member(out, IAM_STR(",\"principal\":"), request->principal);
	iam_buffer_byte(out, '}');
}
