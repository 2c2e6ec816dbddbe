/*
 * test_event.c
 *		From event names to actions, and how actions show themselves: cases of
 *		each class, and the order of the compiled tables.
 */
#include "catalog_data.h"
#include "event.h"
#include "event_data.h"
#include "unit.h"

/* The needs of an event as text: "action relation" for each, with commas. */
static const char *
needs_text(const char *source, const char *name)
{
	static char text[4096];
	IamEvent	event = iam_event_find((IamStr) {source, strlen(source)},
									   (IamStr) {name, strlen(name)});
	size_t		used = 0;
	uint32_t	i;

	if (event.relation != IAM_REL_PRIMARY)
		return iam_relation_name(event.relation).data;
	for (i = 0; i < event.n_needs && used < sizeof(text) - 100; i++)
	{
		IamEventNeed need = iam_event_need(&event, i);
		IamStr		action = iam_catalog_action_text(need.action);

		used += (size_t) snprintf(text + used, sizeof(text) - used,
								  "%s%.*s %s%s", i > 0 ? ", " : "",
								  (int) action.len, action.data,
								  iam_relation_name(need.relation).data,
								  need.replaces ? "!" : "");
	}
	return text;
}

static const struct
{
	const char *source;
	const char *name;
	const char *needs;
}			cases[] = {
	/* the same name */
	{"iam.amazonaws.com", "CreateUser", "iam:CreateUser primary"},
	{"ec2.amazonaws.com.cn", "DescribeVpcs", "ec2:DescribeVpcs primary"},
	{"iam", "CreateUser", "iam:CreateUser primary"},
	/* case: of the log, of the source */
	{"s3.amazonaws.com", "GetBucketCors", "s3:GetBucketCORS primary"},
	{"S3.AMAZONAWS.COM", "getbucketcors", "s3:GetBucketCORS primary"},
	/* sources that are not the prefix */
	{"monitoring.amazonaws.com", "PutMetricAlarm",
	"cloudwatch:PutMetricAlarm primary"},
	{"email.amazonaws.com", "VerifyEmailIdentity",
	"ses:VerifyEmailIdentity primary"},
	{"runtime.lex.amazonaws.com", "PostText", "lex:PostText primary"},
	{"streams.dynamodb.amazonaws.com", "DescribeStream",
	"dynamodb:DescribeStream primary"},
	/* versions; other digits are part of the name */
	{"lambda.amazonaws.com", "UpdateFunctionCode20150331v2",
	"lambda:UpdateFunctionCode primary"},
	{"lambda.amazonaws.com", "CreateFunction20150331",
		"lambda:CreateFunction primary, lambda:GetLayerVersion conditional, "
	"lambda:TagResource conditional, iam:PassRole passrole"},
	{"cloudfront.amazonaws.com", "CreateFunction2020_05_31",
	"cloudfront:CreateFunction primary"},
	{"cloudfront.amazonaws.com", "GetDistribution2020_05_31v12",
	"cloudfront:GetDistribution primary"},
	{"s3.amazonaws.com", "ListObjectsV2", "s3:ListBucket primary"},
	{"iam.amazonaws.com", "CreateUser2015033", "unmapped"},
	{"iam.amazonaws.com", "20150331", "unmapped"},
	{"iam.amazonaws.com", "x20150331", "unmapped"},
	/* renamed, several, replacing */
	{"s3.amazonaws.com", "HeadBucket", "s3:ListBucket primary"},
	{"lambda.amazonaws.com", "Invoke", "lambda:InvokeFunction primary"},
	{"kms.amazonaws.com", "ReEncrypt",
	"kms:ReEncryptFrom primary, kms:ReEncryptTo primary"},
	{"s3.amazonaws.com", "GetObject",
	"s3:GetObject primary, s3:GetObjectVersion conditional!"},
	{"apigateway.amazonaws.com", "CreateRestApi",
	"apigateway:POST primary"},
	{"dynamodb.amazonaws.com", "ExecuteStatement",
		"dynamodb:PartiQLDelete alternative, dynamodb:PartiQLInsert "
		"alternative, dynamodb:PartiQLSelect alternative, "
	"dynamodb:PartiQLUpdate alternative"},
	/* no action, unknown */
	{"sts.amazonaws.com", "GetCallerIdentity", "none"},
	{"signin.amazonaws.com", "ConsoleLogin", "none"},
	{"iam.amazonaws.com", "NoSuchCall", "unmapped"},
	{"nosuch.amazonaws.com", "CreateUser", "unmapped"},
	{"", "", "unmapped"},
	{".amazonaws.com", "CreateUser", "unmapped"}
};

static void
test_cases(void)
{
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(cases); i++)
	{
		const char *needs = needs_text(cases[i].source, cases[i].name);

		CHECK_THAT(strcmp(needs, cases[i].needs) == 0, "%s %s needs %s",
				   cases[i].source, cases[i].name, needs);
	}
}

static IamStr
pooled(uint32_t offset, size_t len)
{
	return (IamStr) {iam_data_pool + offset, len};
}

/* Each event of the table is found, and its needs lead somewhere. */
static void
test_tables(void)
{
	IamEventCounts counts = iam_data_event_counts;
	uint32_t	total = 0;
	uint32_t	i;
	uint32_t	k;

	for (i = 0; i < counts.events; i++)
	{
		const IamEventRow *row = &iam_data_events[i];
		IamEvent	event;
		bool		used = false;

		event = iam_event_find(iam_catalog_service_at(row->service).prefix,
							   pooled(row->event, row->event_len));
		CHECK(event.first == total && event.n_needs == row->count);
		CHECK(event.relation == IAM_REL_PRIMARY && row->count > 0);
		for (k = 0; k < event.n_needs; k++)
		{
			IamEventNeed need = iam_event_need(&event, k);

			CHECK(need.action < iam_catalog_n_actions());
			CHECK(need.relation < IAM_REL_NONE);
			CHECK(!need.replaces || (need.replaced < event.n_needs &&
									 need.replaced != k));
			CHECK((need.relation == IAM_REL_CONDITIONAL) ==
				  (need.condition.len > 0));
			used |= need.relation == IAM_REL_PRIMARY ||
				need.relation == IAM_REL_ALTERNATIVE;
		}
		CHECK(used);
		total += row->count;
	}
	CHECK(total == counts.needs);
	for (i = 0; i < counts.sources; i++)
		CHECK(iam_data_sources[i].service < iam_catalog_n_services());
}

static IamSeen
seen(const char *service, const char *name, IamStr *type)
{
	IamCatalogId action;

	action = iam_catalog_action((IamStr) {service, strlen(service)},
								(IamStr) {name, strlen(name)});
	CHECK_THAT(action != IAM_CATALOG_NONE, "no %s:%s", service, name);
	return iam_action_seen(action, type);
}

static void
test_seen(void)
{
	IamStr		type;
	uint32_t	i;

	CHECK(seen("iam", "CreateUser", &type) == IAM_SEEN_MANAGEMENT);
	CHECK(type.len == 0);
	CHECK(seen("apigateway", "POST", &type) == IAM_SEEN_MANAGEMENT);
	CHECK(seen("iam", "PassRole", &type) == IAM_SEEN_NEVER_LOGGED);
	CHECK(seen("ssmmessages", "OpenDataChannel", &type) ==
		  IAM_SEEN_NEVER_LOGGED);
	CHECK(seen("logs", "PutLogEvents", &type) == IAM_SEEN_NEVER_LOGGED);
	CHECK(seen("s3", "ReplicateObject", &type) ==
		  IAM_SEEN_NEVER_NO_OPERATION);
	CHECK(seen("codebuild", "PersistOAuthToken", &type) ==
		  IAM_SEEN_NEVER_PERMISSION_ONLY);
	CHECK(seen("s3", "GetObjectVersion", &type) == IAM_SEEN_DATA);
	CHECK(iam_str_eq(type, IAM_STR("AWS::S3::Object")));
	CHECK(seen("dynamodb", "GetRecords", &type) == IAM_SEEN_DATA);
	CHECK(iam_str_eq(type, IAM_STR("AWS::DynamoDB::Stream")));
	for (i = 0; i < iam_catalog_n_actions(); i++)
	{
		IamSeen		how = iam_action_seen(i, &type);

		CHECK(how <= IAM_SEEN_NEVER_LOGGED);
		CHECK((how == IAM_SEEN_DATA) == (type.len > 0));
	}
}

int
main(void)
{
	test_cases();
	test_tables();
	test_seen();
	return unit_done();
}
