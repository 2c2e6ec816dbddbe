/*
 * test_lint_change.c
 *		Lint of policies that were changed at random: whatever comes out is
 *		linted without a failure, every path leads somewhere, and of what was
 *		not changed the findings stay.
 *
 * LINT_ROUNDS says how many changes are tried; 1000000 is the long run.
 */
#include "engine.h"
#include "jsontree.h"
#include "lint_rule.h"

#define ROUNDS 20000

/* Most changes of one document; as much room has every list. */
#define MOST_CHANGES 3

static const IamExtraActions no_extra = {NULL, 0, NULL};

/* A document and the kind that it is; backquotes stand for quotes. */
typedef struct Given
{
	IamPolicyKind kind;
	IamStr		text;
} Given;

static const Given given_rows[] = {
	{IAM_KIND_IDENTITY, S("{`Version`:`2012-10-17`,`Statement`:["
						  "{`Sid`:`A`,`Effect`:`Allow`,`Action`:[`s3:Get*`,`s3:PutObject`],"
						  "`Resource`:[`arn:aws:s3:::b1/*`,`arn:aws:s3:::b2/${aws:PrincipalTag/team}/*`],"
						  "`Condition`:{`StringEquals`:{`aws:SourceVpc`:`vpc-12345678`}}},"
						  "{`Sid`:`B`,`Effect`:`Allow`,`Action`:`iam:PassRole`,`Resource`:`*`},"
						  "{`Sid`:`C`,`Effect`:`Allow`,`Action`:[`dynamodb:Query`,`dynamodb:Scan`],"
						  "`Resource`:`arn:aws:dynamodb:us-east-1:111122223333:table/t`,`Condition`:{"
						  "`ForAllValues:StringEquals`:{`dynamodb:LeadingKeys`:[`${aws:PrincipalTag/tenant}`]}}}]}")},
	{IAM_KIND_IDENTITY, S("{`Version`:`2012-10-17`,`Statement`:["
						  "{`Effect`:`Allow`,`NotAction`:[`iam:*`,`organizations:*`],`Resource`:`*`},"
						  "{`Effect`:`Allow`,`Action`:[`ec2:RunInstances`,`kms:Decrypt`,`sqs:*`],`Resource`:`*`,"
						  "`Condition`:{`Bool`:{`aws:MultiFactorAuthPresent`:`true`},"
						  "`IpAddress`:{`aws:SourceIp`:[`203.0.113.0/24`,`10.0.0.0/8`]},"
						  "`NumericLessThan`:{`aws:MultiFactorAuthAge`:`3600`}}},"
						  "{`Effect`:`Deny`,`Action`:`s3:DeleteBucket`,`NotResource`:`arn:aws:s3:::b1`}]}")},
	{IAM_KIND_RESOURCE, S("{`Version`:`2012-10-17`,`Id`:`x`,`Statement`:["
						  "{`Sid`:`P`,`Effect`:`Allow`,`Principal`:{`AWS`:[`arn:aws:iam::111122223333:role/app`,"
						  "`999988887777`]},`Action`:`s3:GetObject`,`Resource`:`arn:aws:s3:::b1/*`},"
						  "{`Sid`:`Q`,`Effect`:`Allow`,`Principal`:{`Service`:`events.amazonaws.com`},"
						  "`Action`:`sqs:SendMessage`,`Resource`:`arn:aws:sqs:us-east-1:111122223333:q`,"
						  "`Condition`:{`ArnEquals`:{`aws:SourceArn`:`arn:aws:events:us-east-1:111122223333:rule/r`}}},"
						  "{`Sid`:`R`,`Effect`:`Deny`,`Principal`:`*`,`Action`:`s3:*`,`Resource`:[`arn:aws:s3:::b1`,"
						  "`arn:aws:s3:::b1/*`],`Condition`:{`Bool`:{`aws:SecureTransport`:`false`}}}]}")},
	{IAM_KIND_TRUST, S("{`Version`:`2012-10-17`,`Statement`:["
					   "{`Effect`:`Allow`,`Principal`:{`Service`:[`lambda.amazonaws.com`,`ec2.amazonaws.com`]},"
					   "`Action`:`sts:AssumeRole`},"
					   "{`Effect`:`Allow`,`Principal`:{`Federated`:`arn:aws:iam::111122223333:oidc-provider/"
					   "token.actions.githubusercontent.com`},`Action`:`sts:AssumeRoleWithWebIdentity`,"
					   "`Condition`:{`StringLike`:{`token.actions.githubusercontent.com:sub`:`repo:org/app:*`},"
					   "`StringEquals`:{`token.actions.githubusercontent.com:aud`:`sts.amazonaws.com`}}},"
					   "{`Effect`:`Allow`,`Principal`:{`AWS`:`arn:aws:iam::999988887777:root`},"
					   "`Action`:[`sts:AssumeRole`,`sts:TagSession`],`Condition`:{`StringEquals`:{"
					   "`sts:ExternalId`:`k3Y`}}}]}")},
	{IAM_KIND_SCP, S("{`Version`:`2012-10-17`,`Statement`:["
					 "{`Effect`:`Allow`,`Action`:`*`,`Resource`:`*`},"
					 "{`Effect`:`Deny`,`NotAction`:[`iam:*`,`sts:*`],`Resource`:`*`,`Condition`:{"
					 "`StringNotEquals`:{`aws:RequestedRegion`:[`us-east-1`,`eu-west-1`]}}}]}")},
	{IAM_KIND_RCP, S("{`Version`:`2012-10-17`,`Statement`:["
					 "{`Effect`:`Deny`,`Principal`:`*`,`Action`:[`s3:*`,`sqs:*`],`Resource`:`*`,`Condition`:{"
					 "`StringNotEqualsIfExists`:{`aws:PrincipalOrgID`:`o-a`},"
					 "`BoolIfExists`:{`aws:PrincipalIsAWSService`:`false`}}},"
					 "{`Effect`:`Deny`,`Principal`:`*`,`Action`:`kms:Decrypt`,`Resource`:`*`}]}")}
};

/* What takes the place of a string. */
static const IamStr words[] = {
	S(""), S("*"), S("**"), S("*:*"), S("?"), S("s3:*"), S("s3:GetObject"),
	S("s3:Get*"), S("S3:getobject"), S("s3:Frob"), S("iam:*"), S("iam:PassRole"),
	S("sts:AssumeRole"), S("sts:*"), S("lambda:InvokeFunction"), S(" s3:x "),
	S("arn:aws:s3:::*"), S("arn:aws:s3:::*/*"), S("arn:aws:s3"), S("arn:::::"),
	S("arn:aws:iam::111122223333:role/*"), S("arn:aws:sqs:*:*:*"),
	S("arn:*:*:*:*:*"), S("arn:aws:S3:us-east-9:1:b"), S("111122223333"),
	S("AROAEXAMPLEID00000001"), S("ec2.amazonaws.com"), S("${aws:username}"),
	S("${aws:PrincipalTag/x, 'y'}"), S("${"), S("${}"), S("${AWS::Region}"),
	S("{{x}}"), S("10.0.0.0/8"), S("0.0.0.0/0"), S("::/0"), S("true"),
	S("2030-01-01"), S("1e400"), S("\xE2\x86\x92"), S("\xC3\xA9"),
	S("StringLike"), S("ForAllValues:StringNotLike"), S("ForAnyValue:Null"),
	S("NullIfExists"), S("BoolIfExists"), S("NumericEquals"), S("IpAddress"),
	S("ArnLike"), S("DateLessThan"), S("aws:SourceIp"), S("aws:TagKeys"),
	S("aws:ResourceTag"), S("aws:ResourceTag/t"), S("AWS:PRINCIPALORGID"),
	S("kms:EncryptionContext:x"), S("foo:bar"), S("foo"), S("Allow"), S("Deny"),
	S("Action"), S("NotAction"), S("Resource"), S("NotResource"),
	S("Principal"), S("NotPrincipal"), S("Condition"), S("Sid"), S("AWS"),
	S("Service"), S("Federated"), S("CanonicalUser"), S("~/"), S("a/b~c")
};

static IamStr
any_word(UnitRandom *random)
{
	return words[unit_below(random, UNIT_LENGTH(words))];
}

/* A value as a tree of its own, which may be changed. */
static IamJson *
copy_tree(IamArena *arena, const IamJson *from)
{
	IamJson    *to = iam_arena_alloc(arena, sizeof(IamJson));
	uint32_t	i;

	*to = *from;
	if (from->count > 0 || from->type == IAM_JSON_ARRAY ||
		from->type == IAM_JSON_OBJECT)
	{
		to->items = iam_arena_array(arena, from->count + MOST_CHANGES,
									sizeof(IamJson));
		if (from->names != NULL)
			to->names = iam_arena_array(arena, from->count + MOST_CHANGES,
										sizeof(IamJsonName));
	}
	for (i = 0; i < from->count; i++)
	{
		to->items[i] = *copy_tree(arena, &from->items[i]);
		if (from->names != NULL)
			to->names[i] = from->names[i];
	}
	return to;
}

static void
print_tree(IamBuffer *out, const IamJson *json)
{
	bool		object = json->type == IAM_JSON_OBJECT;
	uint32_t	i;

	if (json->type == IAM_JSON_STRING)
		iam_json_quote(out, json->text);
	else if (!object && json->type != IAM_JSON_ARRAY)
		iam_buffer_str(out, json->text);
	else
	{
		iam_buffer_byte(out, object ? '{' : '[');
		for (i = 0; i < json->count; i++)
		{
			if (i > 0)
				iam_buffer_byte(out, ',');
			if (object)
			{
				iam_json_quote(out, json->names[i].text);
				iam_buffer_byte(out, ':');
			}
			print_tree(out, &json->items[i]);
		}
		iam_buffer_byte(out, object ? '}' : ']');
	}
}

/* A value of another type. */
static void
change_type(UnitRandom *random, IamJson *value)
{
	static const IamStr texts[] = {S("null"), S("true"), S("7"), S("-1e5")};
	static const IamJsonType types[] = {IAM_JSON_NULL, IAM_JSON_BOOL,
	IAM_JSON_NUMBER, IAM_JSON_NUMBER};
	unsigned	which = unit_below(random, 6);

	memset(value, 0, sizeof(*value));
	if (which < 4)
	{
		value->type = types[which];
		value->text = texts[which];
		return;
	}
	value->type = which == 4 ? IAM_JSON_ARRAY : IAM_JSON_OBJECT;
	value->text = (IamStr) {"", 0};
}

/* Is the name one of the object's already? */
static bool
has_name(const IamJson *object, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < object->count; i++)
	{
		if (iam_str_eq(object->names[i].text, name))
			return true;
	}
	return false;
}

/* Change an array or an object itself: leave something out, add, rename. */
static void
change_list(UnitRandom *random, IamJson *value)
{
	unsigned	which = unit_below(random, 4);
	uint32_t	at = value->count > 0 ? unit_below(random, value->count) : 0;
	IamStr		word = any_word(random);

	/* one that changed its type has no room */
	if (value->items == NULL)
		return;
	if (which == 0 && value->count > 0)
	{
		value->count--;
		value->items[at] = value->items[value->count];
		if (value->names != NULL)
			value->names[at] = value->names[value->count];
	}
	else if (which == 1 && value->count > 0 && value->names != NULL &&
			 !has_name(value, word))
		value->names[at].text = word;
	else if (value->type == IAM_JSON_ARRAY ||
			 (value->names != NULL && !has_name(value, word)))
	{
		IamJson    *added = &value->items[value->count];

		memset(added, 0, sizeof(*added));
		added->type = IAM_JSON_STRING;
		added->text = any_word(random);
		if (value->names != NULL)
			value->names[value->count].text = word;
		value->count++;
	}
}

/* Change something at or below the value. */
static void
change_value(UnitRandom *random, IamJson *value)
{
	while (value->count > 0 && unit_below(random, 5) > 0)
		value = &value->items[unit_below(random, value->count)];
	if (unit_below(random, 12) == 0)
		change_type(random, value);
	else if (value->type == IAM_JSON_ARRAY || value->type == IAM_JSON_OBJECT)
		change_list(random, value);
	else
	{
		value->type = IAM_JSON_STRING;
		value->text = any_word(random);
	}
}

/* Does the pointer of a finding lead to a value? */
static bool
resolves(const IamJson *json, const IamPlace *place)
{
	const IamPlace *steps[16];
	uint32_t	i;
	int			n = 0;

	for (; place->up != NULL; place = place->up)
		steps[n++] = place;
	while (n-- > 0)
	{
		for (i = 0; i < json->count; i++)
		{
			if (steps[n]->name.data != NULL ? json->names != NULL &&
				iam_str_eq(json->names[i].text, steps[n]->name) :
				json->names == NULL && i == steps[n]->item)
				break;
		}
		if (i == json->count)
			return false;
		json = &json->items[i];
	}
	return true;
}

/*
 * Rules that look at other statements than the one they find something in,
 * apart from what Deny statements take away.
 */
static bool
looks_around(const IamRule *rule)
{
	static const char *const codes[] = {
		"unique-sids-required", "unique-sids-recommended",
		"redundant-statement", "missing-dependent-action",
		"resource-mismatch", "missing-action-for-roles-anywhere-trust-policy",
		"privilege-escalation", "resource-policy-privilege-escalation",
		"critical-service-wildcard", "policy-complexity",
		"missing-secure-transport-deny", "agent-role-trust-wider-than-function",
		"agent-tenant-tag-mutable", "agent-deny-twin-left-open",
		"agent-missing-execution-context", "agent-missing-tenant-condition",
		"agent-tenant-condition-fails-open",
		"agent-variable-unresolved-fails-open",
		"agent-variable-default-crosses-tenant",
		"agent-variable-adjacent-wildcard", "agent-session-tag-unpinned",
		"agent-read-all-context", "missing-version", "policy-kind-hint", NULL
	};

	return iam_one_of(IAM_C_STR(rule->code), codes);
}

/* The next finding of another statement by a rule that looks at it alone. */
static const IamFinding *
next_kept(const IamLintResult *result, uint32_t *i, int changed)
{
	while (*i < result->n_findings)
	{
		const IamFinding *finding = result->findings[(*i)++];

		if (finding->statement != changed && finding->statement >= 0 &&
			!looks_around(finding->rule))
			return finding;
	}
	return NULL;
}

/* Have the statements that were not changed the findings that they had? */
static void
check_kept(const IamLintResult *before, const IamLintResult *after,
		   int changed, IamStr text)
{
	const IamFinding *a;
	const IamFinding *b;
	uint32_t	i = 0;
	uint32_t	j = 0;

	do
	{
		a = next_kept(before, &i, changed);
		b = next_kept(after, &j, changed);
		CHECK_THAT((a == NULL) == (b == NULL) &&
				   (a == NULL || (a->rule == b->rule &&
								  a->severity == b->severity &&
								  iam_str_eq(iam_finding_path(a),
											 iam_finding_path(b)) &&
								  iam_str_eq(a->message, b->message))),
				   "statement %d: %s is now %s: %.*s", changed,
				   a != NULL ? a->rule->code : "nothing",
				   b != NULL ? b->rule->code : "nothing", (int) text.len,
				   text.data);
	} while (a != NULL && b != NULL && a->rule == b->rule);
}

/* Does a statement deny, or may it, for lack of a clear Effect? */
static bool
may_deny(const IamJson *statement)
{
	const IamJson *effect = iam_json_member(statement, "Effect");

	return effect == NULL || effect->type != IAM_JSON_STRING ||
		!iam_str_eq(effect->text, IAM_STR("Allow"));
}

static bool
lint(IamWork *work, IamPolicyKind kind, IamLintProfile profile, IamStr text,
	 IamLintResult *result)
{
	static IamLintOptions options;
	static IamLintInput input;

	iam_lint_options_init(&options);
	options.profile = profile;
	input = (IamLintInput) {.work = work, .options = &options,
		.extra = &no_extra, .ruleset = iam_ruleset(IAM_STR("latest")),
	.kind_given = true, .kind = kind};
	return iam_lint_text(&input, text, result);
}

static void
try_change(UnitRandom *random, const Given *given)
{
	UnitHost	host;
	IamArena	arena;
	IamWork		work = {.scratch = &arena};
	IamLintProfile profile = unit_below(random, 2) == 0 ?
		IAM_PROFILE_DEFAULT : IAM_PROFILE_AGENT;
	IamStr		text = unit_json(given->text);
	IamJson    *tree;
	IamJson    *changed;
	IamJson    *statements;
	IamLintResult before;
	IamLintResult after;
	IamBuffer	out;
	IamError	error;
	uint32_t	place;
	uint32_t	i;
	unsigned	changes = 1 + unit_below(random, MOST_CHANGES);
	bool		denied;

	unit_host_init(&host, &arena);
	CHECK(iam_json_read(&arena, text, IAM_MAX_DOCUMENT, &tree, &error));
	changed = copy_tree(&arena, tree);
	statements = (IamJson *) (uintptr_t)
		iam_json_member(changed, "Statement");
	place = unit_below(random, statements->count);
	denied = may_deny(&statements->items[place]);
	while (changes-- > 0)
		change_value(random, &statements->items[place]);
	denied |= may_deny(&statements->items[place]);
	iam_buffer_init(&out, &arena, 1024);
	print_tree(&out, changed);
	CHECK(lint(&work, given->kind, profile, text, &before));
	CHECK(lint(&work, given->kind, profile, (IamStr) {out.data, out.len},
			   &after));
	for (i = 0; i < after.n_findings; i++)
		CHECK_THAT(after.findings[i]->pointer.len > 0 ||
				   resolves(changed, after.findings[i]->place),
				   "%s leads nowhere: %.*s", after.findings[i]->rule->code,
				   (int) out.len, out.data);
	if (!denied)
		check_kept(&before, &after, (int) place,
				   (IamStr) {out.data, out.len});
	CHECK(work.failure == IAM_OK);
	iam_arena_free(&arena);
	unit_free(text);
}

int
main(void)
{
	const char *wanted = getenv("LINT_ROUNDS");
	unsigned long rounds = wanted != NULL ? strtoul(wanted, NULL, 10) : ROUNDS;
	UnitRandom	random = {20261201};

	while (rounds-- > 0)
		try_change(&random,
				   &given_rows[unit_below(&random,
										  UNIT_LENGTH(given_rows))]);
	return unit_done();
}
