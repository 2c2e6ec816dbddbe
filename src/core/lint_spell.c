/*
 * lint_spell.c
 *		Finding what somebody may have meant to write.
 *
 * Ring: core.
 */
#include "lint_spell.h"

#include <stdio.h>

#include "event.h"
#include "fold.h"

/* Longest word that is looked at. */
#define MOST_LETTERS 128

void
iam_spell_start(IamSpelling *spelling, IamStr word)
{
	memset(spelling, 0, sizeof(*spelling));
	spelling->word = word;
}

static unsigned char
letter(IamStr text, size_t i)
{
	return iam_fold_ascii((unsigned char) text.data[i]);
}

static uint32_t
least(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/*
 * One cell of the table: the distance of the first i letters of a and the
 * first j of b, from the rows before.
 */
static uint32_t
cell(IamStr a, IamStr b, size_t i, size_t j, const uint32_t *above,
	 const uint32_t *before_above, uint32_t left)
{
	bool		same = letter(a, i - 1) == letter(b, j - 1);
	uint32_t	result = least(above[j - 1] + !same,
							   least(above[j], left) + 1);

	if (i > 1 && j > 1 && letter(a, i - 1) == letter(b, j - 2) &&
		letter(a, i - 2) == letter(b, j - 1))
		result = least(result, before_above[j - 2] + 1);
	return result;
}

/* The distance of two words; more than IAM_SPELL_DISTANCE is any such. */
static uint32_t
distance(IamStr a, IamStr b)
{
	uint32_t	rows[3][MOST_LETTERS + 1];
	size_t		i;
	size_t		j;

	for (j = 0; j <= b.len; j++)
		rows[0][j] = (uint32_t) j;
	for (i = 1; i <= a.len; i++)
	{
		uint32_t   *row = rows[i % 3];
		uint32_t	lowest = row[0] = (uint32_t) i;

		for (j = 1; j <= b.len; j++)
		{
			row[j] = cell(a, b, i, j, rows[(i + 2) % 3], rows[(i + 1) % 3],
						  row[j - 1]);
			lowest = least(lowest, row[j]);
		}
		if (lowest > IAM_SPELL_DISTANCE)
			return lowest;
	}
	return rows[a.len % 3][b.len];
}

/* Keep a candidate behind those that are as near. */
static void
keep(IamSpelling *spelling, IamStr candidate, uint32_t found)
{
	uint32_t	i;

	for (i = 0; i < spelling->n; i++)
	{
		if (iam_str_eq(spelling->nearest[i], candidate))
			return;
	}
	for (i = spelling->n; i > 0 && spelling->distances[i - 1] > found; i--)
	{
		if (i == IAM_SPELL_MOST)
			continue;
		spelling->nearest[i] = spelling->nearest[i - 1];
		spelling->distances[i] = spelling->distances[i - 1];
	}
	if (i == IAM_SPELL_MOST)
		return;
	spelling->nearest[i] = candidate;
	spelling->distances[i] = found;
	if (spelling->n < IAM_SPELL_MOST)
		spelling->n++;
}

void
iam_spell_offer(IamSpelling *spelling, IamStr candidate)
{
	IamStr		word = spelling->word;
	size_t		apart = word.len > candidate.len ?
		word.len - candidate.len : candidate.len - word.len;
	uint32_t	found;

	if (word.len == 0 || word.len > MOST_LETTERS ||
		candidate.len > MOST_LETTERS || apart > IAM_SPELL_DISTANCE)
		return;
	found = distance(word, candidate);
	/* of a short word two letters are too much of it */
	if (found > IAM_SPELL_DISTANCE || (size_t) found * 2 >= word.len + 1)
		return;
	keep(spelling, candidate, found);
}

void
iam_spell_report(const IamSpelling *spelling, IamFinding *finding)
{
	if (spelling->n == 0)
		return;
	iam_fix(finding, "write %s instead",
			iam_shown(finding->lint, spelling->nearest[0]));
	iam_detail_texts(finding, "nearest", spelling->nearest, spelling->n);
}

/*
 * Many take the name of an API operation for that of an action, as in
 * s3:ListObjectsV2: keep the action that the operation needs.
 */
static void
keep_needed(const IamLint *lint, IamStr prefix, IamStr name,
			IamSpelling *spelling)
{
	char		source[128];
	IamEvent	event;
	uint32_t	i;

	if (prefix.len + sizeof(".amazonaws.com") > sizeof(source))
		return;
	snprintf(source, sizeof(source), "%.*s.amazonaws.com", (int) prefix.len,
			 prefix.data);
	event = iam_event_find(IAM_C_STR(source), name);
	for (i = 0; i < event.n_needs; i++)
	{
		IamEventNeed need = iam_event_need(&event, i);

		if (need.relation == IAM_REL_PRIMARY &&
			iam_was_there(iam_catalog_action_at(need.action).life, lint->day))
			keep(spelling, iam_catalog_action_text(need.action), 0);
	}
}

void
iam_spell_action(const IamLint *lint, uint32_t service, IamStr name,
				 IamSpelling *spelling)
{
	IamCatalogRange actions;
	uint32_t	i;

	iam_spell_start(spelling, name);
	if (service == IAM_CATALOG_NONE)
		return;
	actions = iam_catalog_service_at(service).actions;
	for (i = actions.first; i < actions.end; i++)
	{
		IamCatalogAction action = iam_catalog_action_at(i);

		if (iam_was_there(action.life, lint->day))
			iam_spell_offer(spelling, action.name);
	}
	/* the whole action is what is written */
	for (i = 0; i < spelling->n; i++)
	{
		IamStr		prefix = iam_catalog_service_at(service).prefix;

		spelling->nearest[i].data -= prefix.len + 1;
		spelling->nearest[i].len += prefix.len + 1;
	}
	keep_needed(lint, iam_catalog_service_at(service).prefix, name, spelling);
}

/*
 * What services are called, where their prefix is another word (Service
 * Authorization Reference).
 */
typedef struct NickName
{
	IamStr		name;
	IamStr		prefix;
} NickName;

#define NICK_NAME(name, prefix) {IAM_STR_INIT(name), IAM_STR_INIT(prefix)}

static const NickName nick_names[] = {
	NICK_NAME("appconfigdata", "appconfig"),
	NICK_NAME("cloudwatchlogs", "logs"),
	NICK_NAME("cognito", "cognito-idp"),
	NICK_NAME("documentdb", "rds"),
	NICK_NAME("efs", "elasticfilesystem"),
	NICK_NAME("elb", "elasticloadbalancing"),
	NICK_NAME("elbv2", "elasticloadbalancing"),
	NICK_NAME("emr", "elasticmapreduce"),
	NICK_NAME("eventbridge", "events"),
	NICK_NAME("keyspaces", "cassandra"),
	NICK_NAME("msk", "kafka"),
	NICK_NAME("neptune", "rds"),
	NICK_NAME("opensearch", "es"),
	NICK_NAME("parameterstore", "ssm"),
	NICK_NAME("pinpoint", "mobiletargeting"),
	NICK_NAME("stepfunctions", "states"),
	NICK_NAME("vpc", "ec2")
};

static void
keep_nick_name(IamStr prefix, IamSpelling *spelling)
{
	size_t		i;

	for (i = 0; i < sizeof(nick_names) / sizeof(nick_names[0]); i++)
	{
		if (prefix.len == nick_names[i].name.len &&
			iam_fold_same(prefix.data, nick_names[i].name.data, prefix.len))
			keep(spelling, nick_names[i].prefix, 0);
	}
}

void
iam_spell_service(IamStr prefix, IamSpelling *spelling)
{
	uint32_t	i;

	iam_spell_start(spelling, prefix);
	for (i = 0; i < iam_catalog_n_services(); i++)
		iam_spell_offer(spelling, iam_catalog_service_at(i).prefix);
	keep_nick_name(prefix, spelling);
}
