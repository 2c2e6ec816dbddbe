/*
 * engine.h
 *		What the tests of the engine share: a host that counts its memory and
 *		can refuse, JSON that is easy to write in C, and the way from the texts
 *		of a policy and a request to a decision.
 */
#ifndef IAM_UNIT_ENGINE_H
#define IAM_UNIT_ENGINE_H

#include "eval.h"
#include "image.h"
#include "jsontree.h"
#include "policy.h"
#include "request.h"
#include "unit.h"
#include "utf8.h"

/*
 * A host of the core.  It fails at one allocation, or at that one and all
 * that follow, and asks to stop from one question on.
 */
typedef struct UnitHost
{
	IamHost		host;
	unsigned long calls;		/* of alloc */
	unsigned long fail_at;		/* 1 for the first call, 0 for never */
	bool		keep_failing;
	unsigned long questions;	/* whether to stop */
	unsigned long stop_at;		/* 1 for the first question, 0 for never */
	long		outstanding;	/* chunks that were not given back */
} UnitHost;

static void *
unit_host_alloc(void *arg, size_t size)
{
	UnitHost   *host = arg;
	void	   *chunk;

	host->calls++;
	if (host->fail_at != 0 &&
		(host->keep_failing ? host->calls >= host->fail_at :
		 host->calls == host->fail_at))
		return NULL;
	chunk = malloc(size);
	if (chunk == NULL)
		abort();
	/* what is read before it is written must not be zero by chance */
	memset(chunk, 0xA5, size);
	host->outstanding++;
	return chunk;
}

static void
unit_host_release(void *arg, void *chunk)
{
	UnitHost   *host = arg;

	host->outstanding--;
	free(chunk);
}

static bool
unit_host_cancelled(void *arg)
{
	UnitHost   *host = arg;

	host->questions++;
	return host->stop_at != 0 && host->questions >= host->stop_at;
}

/* Start a host, and an arena on it. */
static inline void
unit_host_init(UnitHost *host, IamArena *arena)
{
	memset(host, 0, sizeof(*host));
	host->host.alloc = unit_host_alloc;
	host->host.release = unit_host_release;
	host->host.cancelled = unit_host_cancelled;
	host->host.arg = host;
	iam_arena_init(arena, &host->host);
}

/*
 * Run work with the n-th allocation failing, for n from 1 until it no longer
 * asks for so many.  work says whether it succeeded, and if not, why.
 * Returns the number of allocations it needs.
 */
typedef bool (*UnitWork) (IamArena *arena, const void *input,
						  IamErrorCode *failure);

static inline unsigned long
unit_starve(const char *name, UnitWork work, const void *input,
			bool keep_failing)
{
	unsigned long n;

	for (n = 1;; n++)
	{
		UnitHost	host;
		IamArena	arena;
		IamErrorCode failure = IAM_OK;
		bool		done;

		unit_host_init(&host, &arena);
		host.fail_at = n;
		host.keep_failing = keep_failing;
		done = work(&arena, input, &failure);
		iam_arena_free(&arena);
		CHECK_THAT(host.outstanding == 0, "%s, allocation %lu: %ld chunks "
				   "not given back", name, n, host.outstanding);
		if (host.calls < n)
		{
			CHECK_THAT(done, "%s fails (%d) with memory", name,
					   (int) failure);
			return n - 1;
		}
		CHECK_THAT(!done && failure == IAM_ERR_NO_MEMORY,
				   "%s, allocation %lu: done %d, failure %d", name, n, done,
				   (int) failure);
	}
}

/*
 * A text in memory of exactly its size, with double quotes for backquotes,
 * which C needs no backslash for.
 */
static inline IamStr
unit_json(IamStr text)
{
	IamStr		copy = unit_copy(text.data, text.len);
	char	   *bytes = (char *) (uintptr_t) copy.data;
	size_t		i;

	for (i = 0; i < copy.len; i++)
	{
		if (bytes[i] == '`')
			bytes[i] = '"';
	}
	return copy;
}

/* Is a text of an error UTF-8, as all text of the core is? */
static inline bool
unit_is_utf8(const char *text)
{
	const unsigned char *p = (const unsigned char *) text;
	const unsigned char *end = p + strlen(text);

	while (p < end)
	{
		int			length = iam_utf8_length(p, end);

		if (length == 0)
			return false;
		p += length;
	}
	return true;
}

/* Are all texts of an error UTF-8? */
static inline bool
unit_error_is_utf8(const IamError *error)
{
	return unit_is_utf8(error->message) && unit_is_utf8(error->pointer) &&
		unit_is_utf8(error->found) && unit_is_utf8(error->hint);
}

/* The image of a policy, in memory of exactly its size. */
static inline IamStr
unit_image(IamArena *arena, IamStr text)
{
	IamPolicy	policy;
	IamError	error;
	IamStr		image;

	if (!iam_policy_parse(arena, text, &policy, &error) ||
		!iam_image_write(arena, &policy, &image, &error))
	{
		printf("no policy: %.*s: %s\n", (int) text.len, text.data,
			   error.message);
		abort();
	}
	return unit_copy(image.data, image.len);
}

/* One key of a context; numbers and booleans are their text (7.2). */
static inline IamContextKey
unit_context_key(IamArena *arena, IamStr name, const IamJson *value)
{
	bool		array = value->type == IAM_JSON_ARRAY;
	IamContextKey key = {name, NULL, 1, array};
	uint32_t	i;

	if (array)
		key.n_values = value->count;
	else if (value->type == IAM_JSON_NULL)
		key.n_values = 0;
	key.values = iam_arena_array(arena, key.n_values, sizeof(IamStr));
	for (i = 0; i < key.n_values; i++)
		key.values[i] = array ? value->items[i].text : value->text;
	return key;
}

/* The block of a request whose context is a JSON object. */
static inline bool
unit_request_block(IamArena *arena, IamStr action, IamStr resource,
				   IamStr context, const IamStr *principal, IamStr *block,
				   IamError *error)
{
	IamRequestParts parts = {0};
	IamContextKey *keys;
	IamJson    *json;
	uint32_t	i;

	if (!iam_json_read(arena, context, SIZE_MAX, &json, error))
	{
		printf("no context: %.*s\n", (int) context.len, context.data);
		abort();
	}
	keys = iam_arena_array(arena, json->count, sizeof(IamContextKey));
	for (i = 0; i < json->count; i++)
		keys[i] = unit_context_key(arena, json->names[i].text,
								   &json->items[i]);
	parts.action = action;
	parts.resource = resource;
	parts.context = keys;
	parts.n_context = json->count;
	parts.has_principal = principal != NULL;
	parts.principal = principal != NULL ? *principal : IAM_STR("");
	return iam_request_build(arena, &parts, block, error);
}

/* The same, opened; the request is good. */
static inline IamRequest
unit_request(IamArena *arena, IamStr action, IamStr resource, IamStr context)
{
	IamRequest	request;
	IamError	error;
	IamStr		block;

	if (!unit_request_block(arena, action, resource, context, NULL, &block,
							&error) ||
		!iam_request_open(block.data, block.len, &request))
	{
		printf("no request: %.*s\n", (int) context.len, context.data);
		abort();
	}
	return request;
}

/* Decide; *failure is that of the work. */
static inline IamDecision
unit_evaluate(IamArena *arena, const IamImage *image,
			  const IamRequest *request, IamErrorCode *failure)
{
	IamWork		work = {.scratch = arena};
	IamArenaMark mark = iam_arena_mark(arena);
	IamDecision decision = iam_evaluate(image, request, &work);

	iam_arena_rewind(arena, &mark);
	*failure = work.failure;
	return decision;
}

/* Decide one request by one policy, both good texts. */
static inline IamDecision
unit_decide(IamArena *arena, IamStr policy, const IamRequest *request)
{
	IamStr		bytes = unit_image(arena, policy);
	IamImage	image;
	IamErrorCode failure;
	IamDecision decision;

	CHECK(iam_image_open(bytes.data, bytes.len, &image));
	decision = unit_evaluate(arena, &image, request, &failure);
	CHECK(failure == IAM_OK);
	unit_free(bytes);
	return decision;
}

static inline const char *
unit_decision_name(IamDecision decision)
{
	static const char *const names[] = {
		"allowed", "explicitly denied", "implicitly denied"
	};

	return names[decision];
}

#endif							/* IAM_UNIT_ENGINE_H */
