/*
 * lint_arn_form.c
 *		Parts of resource patterns against the ARN forms of resource types,
 *		and the forms that the catalogue lacks.
 *
 * Ring: core.
 */
#include "lint_arn_form.h"

#include "algebra.h"
#include "fold.h"
#include "glob.h"

/*
 * Texts.
 */

/* Bytes before the first wildcard. */
static size_t
plain_head(IamStr text)
{
	size_t		i = 0;

	while (i < text.len && text.data[i] != '*' && text.data[i] != '?')
		i++;
	return i;
}

static inline bool
same_folded(IamStr a, IamStr b)
{
	return a.len == b.len && iam_fold_same(a.data, b.data, a.len);
}

/* May two bytes, neither a star, be the same? */
static inline bool
bytes_meet(char a, char b)
{
	return a == b || a == '?' || b == '?';
}

/* Do two patterns differ before the first star of either? */
static bool
heads_differ(IamStr a, IamStr b)
{
	size_t		i;

	for (i = 0; i < a.len && i < b.len && a.data[i] != '*' &&
		 b.data[i] != '*'; i++)
	{
		if (!bytes_meet(a.data[i], b.data[i]))
			return true;
	}
	return false;
}

/* The same behind the last one. */
static bool
tails_differ(IamStr a, IamStr b)
{
	size_t		i;

	for (i = 1; i <= a.len && i <= b.len && a.data[a.len - i] != '*' &&
		 b.data[b.len - i] != '*'; i++)
	{
		if (!bytes_meet(a.data[a.len - i], b.data[b.len - i]))
			return true;
	}
	return false;
}

/*
 * Does a pattern with stars match a text in which a `?` may be any character?
 * It is tried anew from the last star alone.
 */
static bool
stars_match(IamStr pattern, IamStr text)
{
	size_t		star = SIZE_MAX;
	size_t		resume = 0;
	size_t		i = 0;
	size_t		j = 0;

	while (j < text.len)
	{
		if (i < pattern.len && pattern.data[i] == '*')
		{
			star = i++;
			resume = j;
		}
		else if (i < pattern.len &&
				 bytes_meet(pattern.data[i], text.data[j]))
		{
			i++;
			j++;
		}
		else if (star == SIZE_MAX)
			return false;
		else
		{
			i = star + 1;
			j = ++resume;
		}
	}
	while (i < pattern.len && pattern.data[i] == '*')
		i++;
	return i == pattern.len;
}

/* Have two texts something in common, whatever their case? */
static bool
texts_meet(IamWork *work, IamStr ours, IamStr theirs)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	IamGlob		a;
	IamGlob		b;
	bool		result = true;

	if (iam_glob_cut(work, ours, IAM_CUT_FOLDED, &a) &&
		iam_glob_cut(work, theirs, IAM_CUT_FOLDED, &b))
		result = iam_glob_intersects(work, &a, &b);
	iam_arena_rewind(work->scratch, &mark);
	return result;
}

/* Longest sixth part that may contain all of a form. */
#define LONGEST_WIDE 512

/*
 * The stars of the form, taken for letters, must be matched by stars of the
 * pattern; a `?` could match them too, and then needs another look.
 */
bool
iam_sixth_contains(IamWork *work, IamStr ours, IamStr theirs)
{
	IamArenaMark mark = iam_arena_mark(work->scratch);
	IamGlob		a;
	IamGlob		b;
	bool		result = false;

	if (ours.len > LONGEST_WIDE ||
		!iam_glob_match(work, IAM_GLOB_SOURCE, ours, theirs))
		return false;
	if (memchr(ours.data, '?', ours.len) == NULL)
		return true;
	if (iam_glob_cut(work, ours, IAM_CUT_EXACT, &a) &&
		iam_glob_cut(work, theirs, IAM_CUT_EXACT, &b))
		result = iam_glob_contains(work, &a, &b);
	iam_arena_rewind(work->scratch, &mark);
	return result;
}

/*
 * Of two patterns with stars it is enough to compare what lies before their
 * first and behind their last ones: each has room for all that the other has
 * between them.
 */
bool
iam_sixth_meets(IamWork *work, IamStr ours, IamStr theirs)
{
	iam_work_spend(work, 16 + ours.len);
	if (heads_differ(ours, theirs) || tails_differ(ours, theirs))
		return false;
	if (memchr(ours.data, '*', ours.len) == NULL)
		return stars_match(theirs, ours);
	return memchr(theirs.data, '*', theirs.len) != NULL ||
		stars_match(ours, theirs);
}

bool
iam_part_meets(IamWork *work, IamStr ours, IamStr theirs)
{
	if (iam_glob_is_any(ours))
		return true;
	if (theirs.len == 1 && theirs.data[0] == '*')
		return ours.len > 0;
	if (theirs.len == 0 || ours.len == 0)
		return theirs.len == ours.len;
	if (plain_head(ours) == ours.len)
		return same_folded(ours, theirs);
	return texts_meet(work, ours, theirs);
}

/*
 * Other forms.  Sources: AWS's managed policies where nothing else is said.
 */

#define FORM(service, owner, type, region, account, resource) \
	{IAM_STR_INIT(owner), IAM_STR_INIT(type), { \
		IAM_STR_INIT(service), IAM_STR_INIT(region), IAM_STR_INIT(account), \
		IAM_STR_INIT(resource), true}}

static const IamOtherForm other_forms[] = {
	/* a recovery point is an ARN of the service that is backed up */
	FORM("*", "backup", "recoveryPoint", "*", "*", "*"),
	FORM("*", "backup", "recoveryPoint", "*", "", "*"),
	FORM("backup", "", "", "*", "*", "recovery-point:*"),
	/* Application Auto Scaling's policies lie in this service */
	FORM("autoscaling", "", "", "*", "*", "scalingPolicy:*"),
	/* what a list or a new workspace is asked for on */
	FORM("aps", "", "", "*", "*", "/workspaces"),
	FORM("grafana", "", "", "*", "*", "/workspaces"),
	/* Bedrock guide, global cross-Region inference */
	FORM("bedrock", "bedrock", "foundation-model", "", "",
		 "foundation-model/*"),
	/* macros, AWS's own among them */
	FORM("cloudformation", "", "", "*", "*", "transform/*"),
	/* ECS guide, ARNs of the short form */
	FORM("ecs", "ecs", "container-instance", "*", "*",
		 "container-instance/*"),
	FORM("ecs", "ecs", "service", "*", "*", "service/*"),
	FORM("ecs", "ecs", "task", "*", "*", "task/*"),
	/* Elastic Beanstalk guide, custom platforms */
	FORM("elasticbeanstalk", "elasticbeanstalk", "platform", "*", "*",
		 "platform/*"),
	/* API Gateway guide, WebSocket APIs: id/stage/route */
	FORM("execute-api", "execute-api", "execute-api-general", "*", "*",
		 "*/*"),
	/* IAM guide, identifiers: security keys */
	FORM("iam", "iam", "mfa", "", "*", "u2f/*"),
	/* Lambda guide, runtimes that are AWS's */
	FORM("lambda", "", "", "*", "", "runtime:*"),
	FORM("pricingplanmanager", "pricingplanmanager", "subscription", "", "*",
		 "subscription:*"),
	FORM("redshift-serverless", "", "", "*", "*",
		 "snapshotcopyconfiguration/*"),
	FORM("resource-explorer-2", "resource-explorer-2", "view", "*", "",
		 "view/AWSServiceView*"),
	/* Security Hub guide, products and standards of others */
	FORM("securityhub", "securityhub", "product", "*", "", "product/*"),
	FORM("securityhub", "", "", "*", "", "standards/*"),
	FORM("securityhub", "", "", "", "", "ruleset/*"),
	/* documents and parameters that are AWS's */
	FORM("ssm", "ssm", "automation-definition", "*", "",
		 "automation-definition/*"),
	FORM("ssm", "ssm", "document", "*", "", "document/*"),
	FORM("ssm", "ssm", "parameter", "*", "", "parameter/aws/*"),
	/* sessions are resources of a few calls */
	FORM("sts", "", "", "", "*", "assumed-role/*"),
	FORM("waf", "", "", "*", "*", "changetoken/*"),
	FORM("waf", "", "", "", "*", "changetoken/*"),
	FORM("waf-regional", "", "", "*", "*", "changetoken/*")
};

#define N_OTHER_FORMS (sizeof(other_forms) / sizeof(IamOtherForm))

_Static_assert(N_OTHER_FORMS <= 64, "a set of other forms is one word");

IamOtherForms
iam_other_forms(IamWork *work, IamStr service)
{
	bool		plain = service.len > 0 && plain_head(service) == service.len;
	IamOtherForms set = 0;
	size_t		i;

	for (i = 0; i < N_OTHER_FORMS; i++)
	{
		IamStr		theirs = other_forms[i].form.service;

		/* mostly no name is another one, and that is soon seen */
		if ((plain && same_folded(service, theirs)) ||
			((!plain || theirs.data[0] == '*') &&
			 iam_part_meets(work, service, theirs)))
			set |= UINT64_C(1) << i;
	}
	return set;
}

const IamOtherForm *
iam_next_other_form(IamOtherForms *set)
{
	const IamOtherForm *row;

	if (*set == 0)
		return NULL;
	row = &other_forms[iam_lowest_bit(*set)];
	*set &= *set - 1;
	return row;
}
