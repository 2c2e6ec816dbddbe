/*
 * expand_speed.c
 *		How long the full expansion of a policy takes.
 *
 * usage: expand_speed < POLICIES
 *
 * Reads a policy document a line, expands what its Allow statements name into
 * a set of catalogue actions, many times over, and prints the mean time of a
 * policy in microseconds.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "expand.h"
#include "policy.h"

#define MAX_POLICIES 10000
#define ROUNDS 20

static void *
host_alloc(void *arg, size_t size)
{
	(void) arg;
	return malloc(size);
}

static void
host_release(void *arg, void *chunk)
{
	(void) arg;
	free(chunk);
}

static const IamHost host = {host_alloc, host_release, NULL, NULL};

/* Expand the Allow statements of one policy; returns how many actions. */
static uint32_t
expand_policy(IamWork *work, const IamPolicy *policy,
			  const IamExtraActions *extra)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	IamActionSet set;
	uint32_t	count = 0;
	uint32_t	i;

	if (!iam_action_set_init(&set, work->scratch, extra))
		abort();
	for (i = 0; i < policy->n_statements; i++)
	{
		const IamStatement *statement = &policy->statements[i];

		if (statement->effect == IAM_ALLOW &&
			!iam_expand_list(work, &statement->actions,
							 statement->action_polarity == IAM_NOT_ELEMENT,
							 &set))
			abort();
	}
	count = iam_action_set_count(&set);
	iam_arena_rewind(work->scratch, &mark);
	return count;
}

int
main(void)
{
	static IamPolicy policies[MAX_POLICIES];
	IamExtraActions extra = {NULL, 0};
	IamArena	arena;
	IamArena	scratch;
	IamWork		work = {.scratch = &scratch};
	IamError	error;
	struct timespec start;
	struct timespec end;
	unsigned long actions = 0;
	char	   *line = NULL;
	size_t		room = 0;
	ssize_t		len;
	int			n = 0;
	int			round;
	int			i;

	iam_arena_init(&arena, &host);
	iam_arena_init(&scratch, &host);
	while (n < MAX_POLICIES && (len = getline(&line, &room, stdin)) > 0)
	{
		IamStr		text;

		if (!iam_arena_copy(&arena, (IamStr) {line, (size_t) len}, &text))
			abort();
		if (iam_policy_parse(&arena, text, &policies[n], &error))
			n++;
	}
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
	for (round = 0; round < ROUNDS; round++)
	{
		for (i = 0; i < n; i++)
			actions += expand_policy(&work, &policies[i], &extra);
	}
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
	if (n == 0 || actions == 0)
		return 1;
	printf("%.2f\n", ((double) (end.tv_sec - start.tv_sec) * 1e6 +
					  (double) (end.tv_nsec - start.tv_nsec) / 1e3) /
		   ((double) n * ROUNDS));
	free(line);
	iam_arena_free(&scratch);
	iam_arena_free(&arena);
	return 0;
}
