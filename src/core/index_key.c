/*
 * index_key.c
 *		Keys by which an index finds the policies that may allow a request.
 *
 * Ring: core.  The format is described in index_key.h.  Keys are hashes that
 * are stored in indexes: whoever changes how they are made changes the version
 * of the operator class.
 */
#include "index_key.h"

#include <stdlib.h>

#include "action.h"
#include "arn.h"
#include "condition.h"
#include "fold.h"
#include "glob.h"
#include "resource.h"

/* What a part of a key was made of; mixed into its hash. */
typedef enum Mark
{
	MARK_LITERAL = 0x1B873593,
	MARK_PREFIX = 0x4CF5AD43,
	MARK_EVERYTHING = 0x2745937F,
	MARK_SERVICE = 0x38B34AE5
} Mark;

/* The lengths of a name to which what stands before a wildcard is cut. */
static const uint8_t name_lengths[] = {0, 3, 4, 6, 8, 12};

#define N_NAME_LENGTHS (sizeof(name_lengths) / sizeof(name_lengths[0]))

/* Behind so many delimiters at most the sixth part of an ARN is cut. */
#define MOST_CUTS 6

/* So many values of a condition key have a part each. */
#define MOST_VALUES 4

/*
 * Most keys of one statement; beyond them its resources are left out, and then
 * its conditions, so that a statement has no more keys than actions.
 */
#define MOST_PAIRS 32

/*
 * Most keys of a search; beyond them all but the actions is left open.  GIN
 * looks at each key for each row that it finds, and more would find nearly as
 * much as an open search does.
 */
#define MOST_QUERIED 512

/* Longest list that is sorted by insertion. */
#define SHORT_LIST 128

/* A list of hashes that grows in scratch memory. */
typedef struct Hashes
{
	IamWork    *work;
	IamBuffer	buffer;
} Hashes;

static void
start_hashes(Hashes *hashes, IamWork *work)
{
	hashes->work = work;
	iam_buffer_init(&hashes->buffer, work->scratch, 64 * sizeof(uint32_t));
}

static void
add_hash(Hashes *hashes, uint32_t hash)
{
	iam_buffer_append(&hashes->buffer, &hash, sizeof(hash));
}

static uint32_t
count_hashes(const Hashes *hashes)
{
	return (uint32_t) (hashes->buffer.len / sizeof(uint32_t));
}

static uint32_t *
hash_items(const Hashes *hashes)
{
	return (uint32_t *) (void *) hashes->buffer.data;
}

static int
compare_hashes(const void *left, const void *right)
{
	uint32_t	a = *(const uint32_t *) left;
	uint32_t	b = *(const uint32_t *) right;

	return (a > b) - (a < b);
}

/* Sort; most lists are short, and many are sorted already. */
static void
sort_hashes(uint32_t *items, uint32_t n)
{
	uint32_t	i;
	uint32_t	j;

	if (n > SHORT_LIST)
	{
		qsort(items, n, sizeof(uint32_t), compare_hashes);
		return;
	}
	for (i = 1; i < n; i++)
	{
		uint32_t	item = items[i];

		for (j = i; j > 0 && items[j - 1] > item; j--)
			items[j] = items[j - 1];
		items[j] = item;
	}
}

/* Sort, and leave each once; false without memory. */
static bool
settle_hashes(Hashes *hashes)
{
	uint32_t   *items = hash_items(hashes);
	uint32_t	n = count_hashes(hashes);
	uint32_t	kept = 0;
	uint32_t	i;

	if (hashes->buffer.failed)
		hashes->work->failure = IAM_ERR_NO_MEMORY;
	if (hashes->work->failure != IAM_OK)
		return false;
	sort_hashes(items, n);
	for (i = 0; i < n; i++)
	{
		if (kept == 0 || items[kept - 1] != items[i])
			items[kept++] = items[i];
	}
	hashes->buffer.len = kept * sizeof(uint32_t);
	return true;
}

/* Go on hashing bytes as they are, as iam_fold_hash does with folded ones. */
static uint32_t
hash_bytes(uint32_t hash, IamStr text)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
		hash = iam_fold_hash_byte(hash, (unsigned char) text.data[i]);
	return hash;
}

static uint32_t
marked(uint32_t hash, Mark mark)
{
	return iam_hash_mix(hash ^ (uint32_t) mark);
}

/* The mark of every action, as a part. */
static uint32_t
every_action(void)
{
	return marked(IAM_FOLD_HASH_SEED, MARK_EVERYTHING);
}

/*
 * A key of its parts; resource is 0 for all, condition 0 for none.  The rest
 * is 0 when it says nothing.
 */
static IamIndexKey
make_key(uint32_t action, uint32_t resource, uint32_t condition)
{
	const uint32_t rests = (UINT32_C(1) << IAM_INDEX_REST_BITS) - 1;
	uint32_t	rest = 0;

	if (resource != 0 || condition != 0)
		rest = 1 + iam_hash_mix(resource ^
								(condition * 0x9E3779B1u)) % rests;
	return (action & ~rests) | rest;
}

/* A hash that is not 0, which says that there is nothing. */
static uint32_t
not_zero(uint32_t hash)
{
	return hash != 0 ? hash : 1;
}

/*
 * Actions.
 */

/* These take the hash of the service, on which that of the name goes on. */
static uint32_t
service_part(uint32_t service)
{
	return marked(service, MARK_SERVICE);
}

/* The part of service:Name before its first wildcard, cut to a length. */
static uint32_t
prefix_part(const IamActionPattern *pattern, uint32_t service)
{
	IamStr		rest = {pattern->name.data - 1, 0};
	size_t		head = 0;
	size_t		i = N_NAME_LENGTHS;

	/* folding leaves lengths in ASCII as they are */
	while (head < pattern->name.len && pattern->name.data[head] != '*' &&
		   pattern->name.data[head] != '?' &&
		   (unsigned char) pattern->name.data[head] < 0x80)
		head++;
	while (name_lengths[i - 1] > head)
		i--;
	rest.len = 1 + (size_t) name_lengths[i - 1];
	return marked(iam_fold_hash(service, rest), MARK_PREFIX);
}

/* The part of service:Name without wildcards. */
static uint32_t
literal_part(IamStr name, uint32_t service)
{
	return marked(iam_fold_digest(service, name), MARK_LITERAL);
}

/* A service as a pattern spells it.  Patterns of one follow each other. */
typedef struct Service
{
	IamStr		text;
	uint32_t	hash;
} Service;

/* Add the part of an action pattern, and the key of a service that is new. */
static void
add_action(Hashes *parts, Hashes *keys, Service *service, IamStr text)
{
	IamActionPattern pattern = iam_action_classify(text);

	if (pattern.class == IAM_ACTION_EVERYTHING)
		add_hash(parts, every_action());
	if (pattern.class != IAM_ACTION_LITERAL &&
		pattern.class != IAM_ACTION_GLOB)
		return;
	if (!iam_str_eq(pattern.service, service->text))
	{
		service->text = pattern.service;
		service->hash = iam_fold_hash(IAM_FOLD_HASH_SEED, pattern.service);
		add_hash(keys, make_key(service_part(service->hash), 0, 0));
	}
	add_hash(parts, pattern.class == IAM_ACTION_LITERAL ?
			 literal_part(pattern.name, service->hash) :
			 prefix_part(&pattern, service->hash));
}

static void
add_actions(Hashes *parts, Hashes *keys, const IamImageStatement *statement,
			IamReader *actions)
{
	Service		service = {{"", 0}, 0};
	uint32_t	i;

	if (statement->flags & IAM_STMT_NOT_ACTION)
	{
		add_hash(parts, every_action());
		return;
	}
	for (i = 0; i < statement->n_actions && !actions->broken; i++)
		add_action(parts, keys, &service, iam_read_string(actions));
}

/* The parts of an action that is asked for. */
static void
add_asked_action(Hashes *parts, const IamAction *action)
{
	uint32_t	hash = iam_fold_hash(IAM_FOLD_HASH_SEED, action->service);
	size_t		len = 0;
	size_t		i;

	add_hash(parts, every_action());
	add_hash(parts, literal_part(action->name, hash));
	hash = iam_fold_hash_byte(hash, ':');
	for (i = 0; i < N_NAME_LENGTHS && name_lengths[i] <= action->name.len; i++)
	{
		for (; len < name_lengths[i]; len++)
			hash = iam_fold_hash_byte(hash,
									  (unsigned char) action->name.data[len]);
		add_hash(parts, marked(hash, MARK_PREFIX));
	}
}

/*
 * Resources.
 */

static bool
is_delimiter(char c)
{
	return c == ':' || c == '/' || c == '.' || c == '_' || c == '-';
}

/* The part of a sixth part that is a pattern; 0 when it may be anything. */
static uint32_t
cut_part(const IamStoredResource *resource, IamStr sixth)
{
	uint32_t	hash = IAM_FOLD_HASH_SEED;
	uint32_t	part = 0;
	size_t		head = iam_glob_head(sixth);
	size_t		cuts = 0;
	size_t		i;

	for (i = 0; i < head && cuts < MOST_CUTS; i++)
	{
		if (sixth.data[i] == '$' && resource->class == IAM_RESOURCE_VARIABLE)
			break;
		hash = iam_fold_hash_byte(hash, (unsigned char) sixth.data[i]);
		if (is_delimiter(sixth.data[i]))
		{
			part = not_zero(marked(hash, MARK_PREFIX));
			cuts++;
		}
	}
	return part;
}

static void
add_resource(Hashes *parts, const IamStoredResource *resource)
{
	IamArn		arn;
	IamStr		sixth;

	if (resource->class == IAM_RESOURCE_NOTHING)
		return;
	if (resource->class == IAM_RESOURCE_EVERYTHING ||
		resource->class == IAM_RESOURCE_SHORT ||
		!iam_arn_split(resource->text, &arn) || arn.n_parts < IAM_ARN_PARTS)
	{
		add_hash(parts, 0);
		return;
	}
	sixth = arn.parts[IAM_ARN_RESOURCE];
	/* a literal may have wildcards before its sixth part */
	if (resource->class != IAM_RESOURCE_VARIABLE &&
		iam_glob_head(sixth) == sixth.len)
		add_hash(parts, not_zero(marked(hash_bytes(IAM_FOLD_HASH_SEED, sixth),
										MARK_LITERAL)));
	else
		add_hash(parts, cut_part(resource, sixth));
}

static void
add_resources(Hashes *parts, const IamImageStatement *statement,
			  IamReader *resources)
{
	uint32_t	n;

	if (!(statement->flags & IAM_STMT_RESOURCE))
	{
		add_hash(parts, 0);
		return;
	}
	n = iam_read_number(resources);
	while (n-- > 0 && !resources->broken)
	{
		IamStoredResource resource = iam_read_resource(resources);

		add_resource(parts, &resource);
	}
}

/* The parts of a resource that is asked for. */
static void
add_asked_resource(Hashes *parts, const IamRequest *request)
{
	uint32_t	hash = IAM_FOLD_HASH_SEED;
	size_t		cuts = 0;
	IamStr		sixth;
	size_t		i;

	add_hash(parts, 0);
	if (request->any_resource)
		return;
	sixth = iam_request_part(request, IAM_ARN_RESOURCE);
	for (i = 0; i < sixth.len; i++)
	{
		hash = iam_fold_hash_byte(hash, (unsigned char) sixth.data[i]);
		if (is_delimiter(sixth.data[i]) && cuts++ < MOST_CUTS)
			add_hash(parts, not_zero(marked(hash, MARK_PREFIX)));
	}
	add_hash(parts, not_zero(marked(hash, MARK_LITERAL)));
}

/*
 * Conditions.
 */

/* Is it one of the keys that requests of all services may have? */
static bool
is_global(IamStr key)
{
	return key.len >= 4 && iam_fold_same(key.data, "aws:", 4);
}

static uint32_t
condition_part(IamStr key)
{
	return not_zero(marked(iam_fold_hash(IAM_FOLD_HASH_SEED, key),
						   MARK_PREFIX));
}

/* The part of a key that must have one value. */
static uint32_t
value_part(IamStr key, IamStr value)
{
	uint32_t	hash = iam_fold_hash(IAM_FOLD_HASH_SEED, key);

	hash = iam_fold_hash_byte(hash, '=');
	return not_zero(marked(hash_bytes(hash, value), MARK_LITERAL));
}

/* Is each of the values one text, and are there few of them? */
static bool
are_literals(const IamOperator *operator, IamReader values, uint32_t n)
{
	if ((operator->code != IAM_OP_STRING_EQUALS &&
		 operator->code != IAM_OP_STRING_LIKE) || n > MOST_VALUES)
		return false;
	while (n-- > 0)
	{
		IamStoredValue value = iam_read_value(&values);

		if (value.type != IAM_VALUE_STRING || value.variables ||
			(operator->code == IAM_OP_STRING_LIKE &&
			 iam_glob_head(value.text) < value.text.len))
			return false;
	}
	return !values.broken;
}

/* Add what a condition demands of a key. */
static void
add_demand(Hashes *parts, const IamOperator *operator, IamStr key,
		   IamReader values, uint32_t n)
{
	if (n == 0 || !are_literals(operator, values, n))
	{
		add_hash(parts, condition_part(key));
		return;
	}
	while (n-- > 0)
		add_hash(parts, value_part(key, iam_read_value(&values).text));
}

/*
 * Add the parts of the first key of a service without which no request meets
 * the conditions, or 0.  Keys that all services have are in most contexts, and
 * would only make searches longer.
 */
static void
add_conditions(Hashes *parts, IamReader *conditions)
{
	uint32_t	n_operators = 0;

	if (conditions->p != conditions->end)
		n_operators = iam_read_number(conditions);
	while (n_operators-- > 0 && !conditions->broken)
	{
		IamStoredOperator operator = iam_read_operator(conditions);
		bool		demands = iam_operator_demands(&operator.operator);

		while (operator.n_keys-- > 0 && !conditions->broken)
		{
			IamStoredKey key = iam_read_key(conditions);
			IamReader	values = *conditions;

			iam_skip_values(conditions, key.n_values);
			if (!demands || is_global(key.name))
				continue;
			add_demand(parts, &operator.operator, key.name, values,
					   key.n_values);
			return;
		}
	}
	add_hash(parts, 0);
}

/* The parts of the keys that a request has. */
static void
add_asked_conditions(Hashes *parts, const IamRequest *request)
{
	uint32_t	i;
	uint32_t	j;

	add_hash(parts, 0);
	for (i = 0; i < request->n_entries; i++)
	{
		const IamRequestEntry *entry = &request->entries[i];
		IamStr		key = iam_request_str(request, entry->folded);

		if (is_global(key))
			continue;
		add_hash(parts, condition_part(key));
		for (j = 0; j < iam_request_count(request, entry); j++)
			add_hash(parts, value_part(key,
									   iam_request_value(request, entry, j)));
	}
}

/*
 * Policies.
 */

/* Add the key of each action with each resource and condition. */
static void
add_pairs(Hashes *keys, const Hashes *actions, const Hashes *resources,
		  const Hashes *conditions)
{
	static const uint32_t all = 0;
	const uint32_t *seconds = hash_items(resources);
	const uint32_t *thirds = hash_items(conditions);
	uint32_t	n_seconds = count_hashes(resources);
	uint32_t	n_thirds = count_hashes(conditions);
	uint32_t	n = count_hashes(actions);
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	/* a statement without a resource that is one allows nothing */
	if (n_seconds == 0)
		return;
	if ((size_t) n * n_seconds * n_thirds > MOST_PAIRS)
	{
		seconds = &all;
		n_seconds = 1;
	}
	if ((size_t) n * n_thirds > MOST_PAIRS)
	{
		thirds = &all;
		n_thirds = 1;
	}
	iam_work_spend(keys->work, 16 * (size_t) n * n_seconds);
	for (i = 0; i < n; i++)
		for (j = 0; j < n_seconds; j++)
			for (k = 0; k < n_thirds; k++)
				add_hash(keys, make_key(hash_items(actions)[i], seconds[j],
										thirds[k]));
}

/* Add the keys of an Allow statement. */
static void
add_statement(Hashes *keys, const IamImage *image,
			  const IamImageStatement *statement)
{
	IamWork    *work = keys->work;
	IamBody		body;
	IamReader	resources;
	IamReader	conditions;
	Hashes		action_parts;
	Hashes		resource_parts;
	Hashes		condition_parts;

	if (!iam_image_body(image, statement, &body))
	{
		work->failure = IAM_ERR_CORRUPT;
		return;
	}
	start_hashes(&action_parts, work);
	start_hashes(&resource_parts, work);
	start_hashes(&condition_parts, work);
	add_actions(&action_parts, keys, statement, &body.actions);
	resources = iam_read_resources(statement, &body.rest);
	conditions = iam_read_conditions(statement, &body.rest);
	add_resources(&resource_parts, statement, &resources);
	add_conditions(&condition_parts, &conditions);
	if (body.actions.broken || resources.broken || conditions.broken)
		work->failure = IAM_ERR_CORRUPT;
	else if (settle_hashes(&action_parts) && settle_hashes(&resource_parts) &&
			 settle_hashes(&condition_parts))
		add_pairs(keys, &action_parts, &resource_parts, &condition_parts);
}

bool
iam_index_policy(IamWork *work, const IamImage *image, IamIndexKeys *keys)
{
	Hashes		hashes;
	uint32_t	i;

	start_hashes(&hashes, work);
	for (i = 0; i < image->header->n_statements &&
		 work->failure == IAM_OK; i++)
	{
		const IamImageStatement *statement = &image->statements[i];

		iam_work_spend(work, 64 + 16 * (size_t) statement->n_actions);
		if (!(statement->flags & IAM_STMT_DENY))
			add_statement(&hashes, image, statement);
	}
	if (!settle_hashes(&hashes))
		return false;
	*keys = (IamIndexKeys) {hash_items(&hashes), count_hashes(&hashes)};
	return true;
}

/*
 * Searches.
 */

static bool
make_query(Hashes *keys, bool open, IamIndexQuery *query)
{
	if (!settle_hashes(keys))
		return false;
	*query = (IamIndexQuery) {hash_items(keys), count_hashes(keys), open,
	false};
	return true;
}

/* The keys of some actions, whatever the rest is. */
static void
add_open(Hashes *keys, const Hashes *actions)
{
	uint32_t	i;

	for (i = 0; i < count_hashes(actions); i++)
		add_hash(keys, make_key(hash_items(actions)[i], 0, 0));
}

bool
iam_index_request(IamWork *work, const IamRequest *request,
				  IamIndexQuery *query)
{
	Hashes		keys;
	Hashes		actions;
	Hashes		resources;
	Hashes		conditions;
	size_t		pairs;
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	start_hashes(&keys, work);
	start_hashes(&actions, work);
	start_hashes(&resources, work);
	start_hashes(&conditions, work);
	add_asked_action(&actions, &request->action);
	add_asked_resource(&resources, request);
	add_asked_conditions(&conditions, request);
	if (!settle_hashes(&actions) || !settle_hashes(&resources) ||
		!settle_hashes(&conditions))
		return false;
	pairs = (size_t) count_hashes(&actions) * count_hashes(&resources);
	if (pairs * count_hashes(&conditions) > MOST_QUERIED)
	{
		add_open(&keys, &actions);
		return make_query(&keys, true, query);
	}
	for (i = 0; i < count_hashes(&actions); i++)
		for (j = 0; j < count_hashes(&resources); j++)
			for (k = 0; k < count_hashes(&conditions); k++)
				add_hash(&keys, make_key(hash_items(&actions)[i],
										 hash_items(&resources)[j],
										 hash_items(&conditions)[k]));
	return make_query(&keys, false, query);
}

/* The parts of a literal action of a pattern. */
static bool
add_literal_action(Hashes *parts, IamStr text)
{
	IamAction	action;
	char	   *folded = iam_arena_alloc(parts->work->scratch,
										 IAM_FOLD_MAX(text.len));

	if (folded == NULL)
	{
		parts->work->failure = IAM_ERR_NO_MEMORY;
		return false;
	}
	iam_action_prepare((IamStr) {folded, iam_fold(folded, text)}, &action);
	add_asked_action(parts, &action);
	return true;
}

bool
iam_index_pattern(IamWork *work, const IamPattern *pattern,
				  IamIndexQuery *query)
{
	IamActionPattern parts = iam_action_classify(pattern->action);
	Hashes		keys;
	Hashes		actions;

	start_hashes(&keys, work);
	start_hashes(&actions, work);
	switch (parts.class)
	{
		case IAM_ACTION_NOTHING:	/* wildcards in the service */
		case IAM_ACTION_EVERYTHING:
			*query = (IamIndexQuery) {.everything = true};
			return true;
		case IAM_ACTION_GLOB:
			add_hash(&actions, every_action());
			add_hash(&actions, service_part(iam_fold_hash(IAM_FOLD_HASH_SEED,
														  parts.service)));
			break;
		case IAM_ACTION_LITERAL:
			if (!add_literal_action(&actions, pattern->action))
				return false;
			break;
	}
	add_open(&keys, &actions);
	return make_query(&keys, true, query);
}
