/*
 * unit.h
 *		Checks, random numbers and texts for the unit tests of the core.
 *
 * A test program runs its checks and returns unit_done(), which prints
 * "N passed, M failed" as the last line and is 0 when nothing failed.
 */
#ifndef IAM_UNIT_H
#define IAM_UNIT_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "core.h"

/* Failures printed in full; a broken function fails a million times. */
#define UNIT_PRINTED 50

typedef struct UnitCount
{
	unsigned long passed;
	unsigned long failed;
} UnitCount;

static UnitCount unit_count;

/* Check a condition, naming it by its own text. */
#define CHECK(ok) unit_check((ok), __FILE__, __LINE__, "%s", #ok)

/* Check a condition, naming it by a format and its arguments. */
#define CHECK_THAT(ok, ...) unit_check((ok), __FILE__, __LINE__, __VA_ARGS__)

#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
static inline void
unit_check(bool ok, const char *file, int line, const char *format,...)
{
	va_list		args;

	if (ok)
	{
		unit_count.passed++;
		return;
	}
	if (unit_count.failed++ >= UNIT_PRINTED)
		return;
	printf("%s:%d: failed: ", file, line);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	putchar('\n');
}

static inline int
unit_done(void)
{
	if (unit_count.failed > UNIT_PRINTED)
		printf("%lu more failures are not shown\n",
			   unit_count.failed - UNIT_PRINTED);
	printf("%lu passed, %lu failed\n", unit_count.passed, unit_count.failed);
	return unit_count.failed == 0 ? 0 : 1;
}

/* Random numbers that are the same in every run (xorshift64*). */
typedef struct UnitRandom
{
	uint64_t	state;			/* never 0 */
} UnitRandom;

static inline uint64_t
unit_random(UnitRandom *random)
{
	random->state ^= random->state >> 12;
	random->state ^= random->state << 25;
	random->state ^= random->state >> 27;
	return random->state * UINT64_C(2685821657736338717);
}

static inline unsigned
unit_below(UnitRandom *random, unsigned limit)
{
	return (unsigned) ((unit_random(random) >> 33) % limit);
}

/*
 * A copy of bytes in memory of exactly that size, so that AddressSanitizer
 * sees a read of one byte more.  No terminator follows.
 */
static inline IamStr
unit_copy(const char *data, size_t len)
{
	IamStr		copy = {NULL, len};
	char	   *memory = malloc(len);

	if (memory == NULL && len > 0)
		abort();
	if (len > 0)
		memcpy(memory, data, len);
	copy.data = memory;
	return copy;
}

static inline void
unit_free(IamStr copy)
{
	free((void *) (uintptr_t) copy.data);
}

#define UNIT_LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* An element of a list of texts. */
#define S(literal) IAM_STR_INIT(literal)

typedef bool (*UnitAccepts) (IamStr text);

/* Check that a parser takes all texts of a list, or none of them. */
static inline void
unit_check_list(const char *name, UnitAccepts accepts, bool expected,
				const IamStr *texts, size_t count)
{
	size_t		i;

	for (i = 0; i < count; i++)
	{
		IamStr		text = unit_copy(texts[i].data, texts[i].len);

		CHECK_THAT(accepts(text) == expected, "%s \"%.*s\" is %s", name,
				   (int) text.len, text.data,
				   expected ? "refused" : "accepted");
		unit_free(text);
	}
}

#define CHECK_GOOD(name, accepts, list) \
	unit_check_list(name, accepts, true, list, UNIT_LENGTH(list))
#define CHECK_BAD(name, accepts, list) \
	unit_check_list(name, accepts, false, list, UNIT_LENGTH(list))

static inline int
unit_sign(int order)
{
	return (order > 0) - (order < 0);
}

#endif							/* IAM_UNIT_H */
