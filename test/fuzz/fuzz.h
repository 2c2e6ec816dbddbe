/*
 * fuzz.h
 *		What the fuzz targets share.
 *
 * Each target checks properties with CHECK, which stops the fuzzer where one
 * does not hold; memory errors and undefined behaviour stop it by themselves.
 */
#ifndef IAM_FUZZ_H
#define IAM_FUZZ_H

#include <stdio.h>
#include <stdlib.h>

#include "core.h"
#include "eval.h"
#include "image.h"
#include "policy.h"
#include "request.h"
#include "utf8.h"

#define CHECK(condition) \
	do { \
		if (!(condition)) \
		{ \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void *
fuzz_alloc(void *arg, size_t size)
{
	(void) arg;
	return malloc(size);
}

static inline void
fuzz_release(void *arg, void *chunk)
{
	(void) arg;
	free(chunk);
}

static const IamHost fuzz_host = {fuzz_alloc, fuzz_release, NULL, NULL};

/* The next line of the input, without its end; empty when there is none. */
static inline IamStr
fuzz_line(IamStr *input)
{
	const char *end = input->len == 0 ? NULL :
		memchr(input->data, '\n', input->len);
	IamStr		line = *input;

	if (end == NULL)
	{
		input->data += input->len;
		input->len = 0;
		return line;
	}
	line.len = (size_t) (end - input->data);
	input->data = end + 1;
	input->len -= line.len + 1;
	return line;
}

/*
 * A copy of bytes in memory of exactly that size, so that a read of one byte
 * more is seen, aligned for images.
 */
static inline char *
fuzz_copy(const void *data, size_t size)
{
	char	   *copy = malloc(size > 0 ? size : 1);

	CHECK(copy != NULL);
	if (size > 0)
		memcpy(copy, data, size);
	return copy;
}

/* Is it what the bridge lets into the core: UTF-8 without NUL? */
static inline bool
fuzz_is_text(IamStr text)
{
	const unsigned char *p = (const unsigned char *) text.data;
	const unsigned char *end = p + text.len;

	while (p < end)
	{
		int			length = *p == '\0' ? 0 : iam_utf8_length(p, end);

		if (length == 0)
			return false;
		p += length;
	}
	return true;
}

/* Most context keys of a request, and most values of all of them. */
#define FUZZ_KEYS 16
#define FUZZ_VALUES 64

/* The parts of a request and the room for its context. */
typedef struct FuzzRequest
{
	IamRequestParts parts;
	IamContextKey keys[FUZZ_KEYS];
	IamStr		values[FUZZ_VALUES];
	uint32_t	n_values;
} FuzzRequest;

/*
 * Add what a line says to the context: "key=value", "key+=value" for a
 * multivalued key, "+=value" for one more value of it, "key" for a key
 * without value.
 */
static inline void
fuzz_add_context(FuzzRequest *request, IamStr line)
{
	const char *equals = line.len == 0 ? NULL :
		memchr(line.data, '=', line.len);
	size_t		before = equals == NULL ? line.len :
		(size_t) (equals - line.data);
	bool		multivalued = before > 0 && equals != NULL &&
		equals[-1] == '+';
	IamContextKey *key;

	if (multivalued && before == 1 && request->parts.n_context > 0)
		key = &request->keys[request->parts.n_context - 1];
	else
	{
		if (request->parts.n_context == FUZZ_KEYS)
			return;
		key = &request->keys[request->parts.n_context++];
		key->name = (IamStr) {line.data, before - multivalued};
		key->values = &request->values[request->n_values];
		key->n_values = 0;
		key->multivalued = multivalued;
	}
	/* a key that is not multivalued has one value at most */
	if (equals == NULL || request->n_values == FUZZ_VALUES ||
		(key->n_values > 0 && !key->multivalued))
		return;
	request->values[request->n_values++] = (IamStr) {equals + 1,
	line.len - before - 1};
	key->n_values++;
}

/* Read lines: action, resource, principal (empty: none), context. */
static inline void
fuzz_read_request(IamStr *input, FuzzRequest *request)
{
	memset(request, 0, sizeof(*request));
	request->parts.action = fuzz_line(input);
	request->parts.resource = fuzz_line(input);
	request->parts.principal = fuzz_line(input);
	request->parts.has_principal = request->parts.principal.len > 0;
	request->parts.context = request->keys;
	while (input->len > 0)
		fuzz_add_context(request, fuzz_line(input));
}

/* Build and open a request; false when the parts are refused. */
static inline bool
fuzz_build(IamArena *arena, const IamRequestParts *parts,
		   IamRequest *request)
{
	IamStr		block;
	IamError	error;

	if (!iam_request_build(arena, parts, &block, &error))
	{
		CHECK(error.code == IAM_ERR_ARGUMENT && error.message[0] != '\0');
		return false;
	}
	CHECK(iam_request_open(block.data, block.len, request));
	return true;
}

/* Canonical text of a policy. */
static inline IamStr
fuzz_print(IamArena *arena, const IamPolicy *policy)
{
	IamBuffer	out;

	iam_buffer_init(&out, arena, 64);
	iam_policy_print(policy, &out);
	CHECK(!out.failed);
	return (IamStr) {out.data, out.len};
}

/* Decide with a work of its own; only damage may stop it. */
static inline IamDecision
fuzz_evaluate(const IamImage *image, const IamRequest *request, bool damaged)
{
	IamArena	scratch;
	IamWork		work = {.scratch = &scratch};
	IamDecision decision;

	iam_arena_init(&scratch, &fuzz_host);
	decision = iam_evaluate(image, request, &work);
	iam_arena_free(&scratch);
	CHECK(work.failure == IAM_OK ||
		  (damaged && work.failure == IAM_ERR_CORRUPT));
	return decision;
}

#endif							/* IAM_FUZZ_H */
