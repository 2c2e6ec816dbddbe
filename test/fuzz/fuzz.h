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

#define CHECK(condition) \
	do { \
		if (!(condition)) \
		{ \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void *
fuzz_alloc(void *arg, size_t size)
{
	(void) arg;
	return malloc(size);
}

static void
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

/* A copy of bytes in memory of exactly that size, aligned for images. */
static inline char *
fuzz_copy(const void *data, size_t size)
{
	char	   *copy = malloc(size > 0 ? size : 1);

	CHECK(copy != NULL);
	memcpy(copy, data, size);
	return copy;
}

/* Decide with a work of its own; failures other than damage are not met. */
static inline IamDecision
fuzz_evaluate(const IamImage *image, const IamRequest *request)
{
	IamArena	scratch;
	IamWork		work = {&scratch, 0, IAM_OK};
	IamDecision decision;

	iam_arena_init(&scratch, &fuzz_host);
	decision = iam_evaluate(image, request, &work);
	iam_arena_free(&scratch);
	CHECK(work.failure == IAM_OK || work.failure == IAM_ERR_CORRUPT);
	return decision;
}

#endif							/* IAM_FUZZ_H */
