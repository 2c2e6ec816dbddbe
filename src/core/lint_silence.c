/*
 * lint_silence.c
 *		One cause, one finding.
 *
 * Ring: core.  Source: lint.md 1, "Order and suppression".  Whoever removes
 * the cause removes what was silenced too, and whoever waives it sees in the
 * detail what else is waived.
 */
#include "lint_silence.h"

#include <stdlib.h>

/* Most codes that a detail names. */
#define MOST_SILENCED 64

/* Adds the code of a silenced finding, each once. */
static void
add_code(IamStr *codes, uint32_t *n, const IamRule *rule)
{
	uint32_t	i;

	for (i = 0; i < *n; i++)
	{
		if (codes[i].data == rule->code)
			return;
	}
	if (*n < MOST_SILENCED)
		codes[(*n)++] = IAM_C_STR(rule->code);
}

/* Drop what yields to the findings of one statement that have a cause. */
static void
silence_statement(IamFinding **findings, uint32_t n)
{
	IamStr		codes[MOST_SILENCED];
	IamFinding *winner = NULL;
	uint32_t	causes = 0;
	uint32_t	n_codes = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		causes |= findings[i]->rule->causes;
		if (findings[i]->rule->causes != 0 && winner == NULL)
			winner = findings[i];
	}
	for (i = 0; causes != 0 && i < n; i++)
	{
		if (!(findings[i]->rule->yields_to & causes))
			continue;
		findings[i]->dropped = true;
		add_code(codes, &n_codes, findings[i]->rule);
	}
	if (n_codes > 0)
		iam_detail_texts(winner, "silenced", codes, n_codes);
}

/* Order of two findings: statement, then the order in which they were made. */
static int
compare_statements(const void *left, const void *right)
{
	const IamFinding *a = *(IamFinding *const *) left;
	const IamFinding *b = *(IamFinding *const *) right;

	if (a->statement != b->statement)
		return a->statement < b->statement ? -1 : 1;
	return (a->number > b->number) - (a->number < b->number);
}

void
iam_silence(IamFinding **findings, uint32_t n)
{
	uint32_t	first = 0;
	uint32_t	i;

	if (n > 1)
		qsort(findings, n, sizeof(IamFinding *), compare_statements);
	for (i = 1; i <= n; i++)
	{
		if (i < n && findings[i]->statement == findings[first]->statement)
			continue;
		silence_statement(findings + first, i - first);
		first = i;
	}
}
