/*
 * test_lint_list.c
 *		What lint rules know beside the catalogue, and the indexes of the
 *		catalogue that they use.
 */
#include "catalog.h"
#include "fold.h"
#include "lint_list.h"
#include "unit.h"

/* Folded copy of a text, capitals in every second place if wanted. */
static IamStr
in_case(char *to, IamStr text, bool capitals)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		to[i] = (char) iam_fold_ascii((unsigned char) text.data[i]);
		if (capitals && i % 2 == 0 && to[i] >= 'a' && to[i] <= 'z')
			to[i] = (char) (to[i] - 'a' + 'A');
	}
	return (IamStr) {to, text.len};
}

static bool
same_folded(IamStr a, IamStr b)
{
	char		room[2][512];

	return iam_str_eq(in_case(room[0], a, false), in_case(room[1], b, false));
}

static IamCatalogId
action_of(const char *service, const char *name)
{
	return iam_catalog_action((IamStr) {service, strlen(service)},
							  (IamStr) {name, strlen(name)});
}

/* References that rise and lead to actions. */
static void
check_actions(IamCatalogRefs refs, IamStr name)
{
	uint32_t	i;

	CHECK_THAT(refs.count > 0, "%.*s is empty", (int) name.len, name.data);
	for (i = 0; i < refs.count; i++)
	{
		CHECK(iam_catalog_ref(refs, i) < iam_catalog_n_actions());
		CHECK(!iam_catalog_ref_required(refs, i));
		CHECK(i == 0 ||
			  iam_catalog_ref(refs, i - 1) < iam_catalog_ref(refs, i));
	}
}

static void
test_lists(void)
{
	static const IamStr names[IAM_N_ACTION_LISTS] = {
		[IAM_LIST_AUDIT_TRAIL] = S("audit-trail"),
		[IAM_LIST_CREDENTIALS] = S("credentials"),
		[IAM_LIST_EXFILTRATION] = S("exfiltration"),
		[IAM_LIST_INVOKE] = S("invoke"),
		[IAM_LIST_IRREVERSIBLE] = S("irreversible"),
		[IAM_LIST_KMS_USE] = S("kms-use"),
		[IAM_LIST_LONG_LIVED] = S("long-lived"),
		[IAM_LIST_MARKETPLACE] = S("marketplace"),
		[IAM_LIST_MCP_PRIVILEGED] = S("mcp-privileged"),
		[IAM_LIST_MERE_USE] = S("mere-use"),
		[IAM_LIST_MODEL] = S("model"),
		[IAM_LIST_POLICY_EDIT] = S("policy-edit"),
		[IAM_LIST_SECRETS] = S("secrets"),
		[IAM_LIST_SELF_CHANGE] = S("self-change"),
		[IAM_LIST_SENSITIVE_CREDENTIALS] = S("sensitive-credentials"),
		[IAM_LIST_SENSITIVE_DATA] = S("sensitive-data"),
		[IAM_LIST_SENSITIVE_ESCALATION] = S("sensitive-escalation"),
		[IAM_LIST_SENSITIVE_EXPOSURE] = S("sensitive-exposure"),
		[IAM_LIST_SES_SEND] = S("ses-send")
	};
	uint32_t	n = iam_catalog_n_actions();
	uint32_t	list;

	for (list = 0; list < IAM_N_ACTION_LISTS; list++)
	{
		IamCatalogRefs refs = iam_action_list((IamActionList) list);
		uint32_t	found = 0;
		IamCatalogId id;

		CHECK(iam_str_eq(iam_action_list_name((IamActionList) list),
						 names[list]));
		check_actions(refs, names[list]);
		for (id = 0; id < n; id++)
			found += iam_action_listed((IamActionList) list, id);
		CHECK(found == refs.count);
		CHECK(!iam_action_listed((IamActionList) list, IAM_CATALOG_NONE));
	}
}

/* Members and strangers of each list, as rules rely on them. */
static void
test_members(void)
{
	static const struct
	{
		IamActionList list;
		const char *service;
		const char *name;
		bool		listed;
	}			cases[] = {
		{IAM_LIST_AUDIT_TRAIL, "logs", "DeleteLogGroup", true},
		{IAM_LIST_AUDIT_TRAIL, "logs", "PutLogEvents", false},
		{IAM_LIST_CREDENTIALS, "sts", "GetFederationToken", true},
		{IAM_LIST_CREDENTIALS, "gamelift", "GetComputeAccess", true},
		{IAM_LIST_CREDENTIALS, "ecr", "GetAuthorizationToken", false},
		{IAM_LIST_CREDENTIALS, "ecr-public", "GetAuthorizationToken", false},
		{IAM_LIST_CREDENTIALS, "sts", "GetCallerIdentity", false},
		{IAM_LIST_EXFILTRATION, "s3", "GetObject", true},
		{IAM_LIST_EXFILTRATION, "s3", "GetObjectAcl", false},
		{IAM_LIST_INVOKE, "bedrock-agentcore", "InvokeAgentRuntimeForUser",
		true},
		{IAM_LIST_INVOKE, "lambda", "GetFunction", false},
		{IAM_LIST_IRREVERSIBLE, "sqs", "PurgeQueue", true},
		{IAM_LIST_IRREVERSIBLE, "sqs", "SendMessage", false},
		{IAM_LIST_KMS_USE, "kms", "GenerateDataKeyPairWithoutPlaintext",
		true},
		{IAM_LIST_KMS_USE, "kms", "Encrypt", false},
		{IAM_LIST_LONG_LIVED, "iam", "CreateServiceSpecificCredential", true},
		{IAM_LIST_LONG_LIVED, "sts", "AssumeRole", false},
		{IAM_LIST_MARKETPLACE, "aws-marketplace", "Subscribe", true},
		{IAM_LIST_MARKETPLACE, "aws-marketplace", "Unsubscribe", false},
		{IAM_LIST_MCP_PRIVILEGED, "eks-mcp", "CallPrivilegedTool", true},
		{IAM_LIST_MCP_PRIVILEGED, "eks-mcp", "CallReadOnlyTool", false},
		{IAM_LIST_MCP_PRIVILEGED, "eks-mcp", "InvokeMcp", false},
		{IAM_LIST_MODEL, "bedrock", "InvokeModel", true},
		{IAM_LIST_MODEL, "bedrock", "GetFoundationModel", false},
		{IAM_LIST_POLICY_EDIT, "s3", "PutBucketPolicy", true},
		{IAM_LIST_POLICY_EDIT, "dynamodb", "PutResourcePolicy", true},
		{IAM_LIST_POLICY_EDIT, "s3", "PutObject", false},
		{IAM_LIST_SECRETS, "ssm", "GetParameterHistory", true},
		{IAM_LIST_SECRETS, "ssm", "DescribeParameters", false},
		{IAM_LIST_SELF_CHANGE, "lambda", "UpdateFunctionCode", true},
		{IAM_LIST_SELF_CHANGE, "lambda", "GetFunction", false},
		{IAM_LIST_SENSITIVE_CREDENTIALS, "iam", "CreateAccessKey", true},
		{IAM_LIST_SENSITIVE_DATA, "dynamodb", "Scan", true},
		{IAM_LIST_SENSITIVE_ESCALATION, "iam", "PassRole", true},
		{IAM_LIST_SENSITIVE_EXPOSURE, "s3", "PutBucketAcl", true},
		{IAM_LIST_SENSITIVE_EXPOSURE, "s3", "ListBucket", false},
		{IAM_LIST_SES_SEND, "ses", "SendRawEmail", true},
		{IAM_LIST_SES_SEND, "ses", "GetSendQuota", false}
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(cases); i++)
	{
		IamCatalogId id = action_of(cases[i].service, cases[i].name);

		CHECK(id != IAM_CATALOG_NONE);
		CHECK_THAT(iam_action_listed(cases[i].list, id) == cases[i].listed,
				   "%s:%s", cases[i].service, cases[i].name);
	}
}

/* Is each action of one list of references in another? */
static bool
contains(IamCatalogRefs all, IamCatalogRefs some)
{
	uint32_t	found = 0;
	uint32_t	i;

	for (i = 0; i < all.count && found < some.count; i++)
		found += iam_catalog_ref(all, i) == iam_catalog_ref(some, found);
	return found == some.count;
}

static void
test_escalation_sets(void)
{
	IamCatalogId pass = action_of("iam", "PassRole");
	uint32_t	n = iam_n_escalation_sets();
	uint32_t	self_contained = 0;
	uint32_t	i;
	uint32_t	j;

	CHECK(n == 81);
	for (i = 0; i < n; i++)
	{
		IamEscalationSet set = iam_escalation_set_at(i);
		bool		passes = false;

		check_actions(set.actions, IAM_STR("a set"));
		for (j = 0; j < set.actions.count; j++)
			passes |= iam_catalog_ref(set.actions, j) == pass;
		CHECK(passes == (set.passed_to.len > 0));
		CHECK(!passes || memchr(set.passed_to.data, '.', set.passed_to.len));
		/* the self-contained ones come first */
		CHECK(!set.self_contained || self_contained == i);
		self_contained += set.self_contained;
		/* none makes another one of its class superfluous */
		for (j = 0; j < n; j++)
		{
			IamEscalationSet other = iam_escalation_set_at(j);

			CHECK(j == i || other.self_contained != set.self_contained ||
				  !contains(set.actions, other.actions));
		}
	}
	CHECK(self_contained == 58);
}

static void
test_global_keys(void)
{
	uint32_t	n = iam_n_global_keys();
	uint32_t	i;
	char		room[2][128];

	CHECK(n > 45);
	for (i = 0; i < n; i++)
	{
		IamGlobalKey key = iam_global_key_at(i);
		bool		old = (key.flags &
						   (IAM_GLOBAL_RETIRED | IAM_GLOBAL_DEPRECATED)) != 0;

		CHECK(key.name.len > 4 && memcmp(key.name.data, "aws:", 4) == 0);
		CHECK(iam_global_key(in_case(room[0], key.name, false)) == i);
		CHECK(iam_global_key(in_case(room[0], key.name, true)) == i);
		CHECK(key.type <= IAM_KEY_BINARY);
		CHECK(key.category <= IAM_CATEGORY_REQUEST);
		CHECK(key.flags <= (IAM_GLOBAL_DEPRECATED << 1) - 1);
		CHECK(old == (key.instead.len > 0));
		CHECK(key.template == iam_key_is_template(key.name));
		CHECK(!(key.flags & IAM_GLOBAL_ALWAYS) ||
			  !(key.flags & IAM_GLOBAL_OPTIONAL));
		/* text before the end of a name is none */
		CHECK(iam_global_key((IamStr) {key.name.data, 4}) ==
			  IAM_CATALOG_NONE);
		if (i > 0)
			CHECK(iam_str_compare(
					  in_case(room[0], iam_global_key_at(i - 1).name, false),
					  in_case(room[1], key.name, false)) < 0);
	}
}

static IamGlobalKey
global_key(IamStr name)
{
	uint32_t	number = iam_global_key(name);

	CHECK_THAT(number != IAM_CATALOG_NONE, "no %.*s", (int) name.len,
			   name.data);
	return iam_global_key_at(number == IAM_CATALOG_NONE ? 0 : number);
}

static void
test_known_global_keys(void)
{
	static const IamStr unknown[] = {
		S(""), S("aws:"), S("aws:PrincipalTeam"), S("aws:PrincipalTag"),
		S("aws:PrincipalTag/"), S("aws:PrincipalTags/team"),
		S("aws:SourceIpx"), S("aws:SourceI"), S("s3:prefix"), S("SourceIp"),
		S("aws:SourceIp\0"), S(" aws:SourceIp")
	};
	IamGlobalKey key;
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(unknown); i++)
	{
		IamStr		name = unit_copy(unknown[i].data, unknown[i].len);

		CHECK(iam_global_key(name) == IAM_CATALOG_NONE);
		unit_free(name);
	}
	key = global_key(IAM_STR("AWS:sourceip"));
	CHECK(iam_str_eq(key.name, IAM_STR("aws:SourceIp")));
	CHECK(key.type == IAM_KEY_IP && key.category == IAM_CATEGORY_NETWORK &&
		  !key.multivalued && !key.template);
	CHECK(key.flags == (IAM_GLOBAL_BOUNDARY | IAM_GLOBAL_OPTIONAL |
						IAM_GLOBAL_CONTEXT));
	key = global_key(IAM_STR("aws:principaltag/a/b:c"));
	CHECK(iam_str_eq(key.name, IAM_STR("aws:PrincipalTag/${TagKey}")));
	CHECK(key.template && (key.flags & IAM_GLOBAL_TAGGED));
	key = global_key(IAM_STR("aws:TagKeys"));
	CHECK(key.multivalued && key.type == IAM_KEY_STRING);
	key = global_key(IAM_STR("aws:arn"));
	CHECK((key.flags & IAM_GLOBAL_RETIRED) &&
		  iam_str_eq(key.instead, IAM_STR("aws:PrincipalArn,aws:SourceArn")));
	CHECK(global_key(IAM_STR("aws:SourceOwner")).flags &
		  IAM_GLOBAL_DEPRECATED);
	CHECK(global_key(IAM_STR("aws:UserAgent")).flags & IAM_GLOBAL_FREE);
	CHECK(global_key(IAM_STR("aws:Referer")).flags & IAM_GLOBAL_FREE);
	CHECK(global_key(IAM_STR("aws:SecureTransport")).flags & IAM_GLOBAL_IDLE);
	CHECK(global_key(IAM_STR("aws:RequestedRegion")).flags &
		  IAM_GLOBAL_REGION);
	CHECK(global_key(IAM_STR("aws:ViaAWSMCPService")).type == IAM_KEY_BOOL);
}

/* How many keys have each flag, as the rules list them. */
static void
test_flags(void)
{
	static const struct
	{
		uint32_t	flag;
		uint32_t	count;
	}			cases[] = {
		{IAM_GLOBAL_FREE, 2}, {IAM_GLOBAL_IDLE, 4}, {IAM_GLOBAL_ALWAYS, 8},
		{IAM_GLOBAL_BOUNDARY, 18}, {IAM_GLOBAL_TAGGED, 2},
		{IAM_GLOBAL_SENSITIVE, 10}, {IAM_GLOBAL_CONTEXT, 5},
		{IAM_GLOBAL_CARVEOUT, 6}, {IAM_GLOBAL_SERVICE, 4},
		{IAM_GLOBAL_REGION, 1}, {IAM_GLOBAL_RETIRED, 1},
		{IAM_GLOBAL_DEPRECATED, 1}
	};
	size_t		i;
	uint32_t	j;

	for (i = 0; i < UNIT_LENGTH(cases); i++)
	{
		uint32_t	count = 0;

		for (j = 0; j < iam_n_global_keys(); j++)
			count += (iam_global_key_at(j).flags & cases[i].flag) != 0;
		CHECK_THAT(count == cases[i].count, "flag %x: %u", cases[i].flag,
				   count);
	}
}

static void
test_places(void)
{
	static const IamStr unknown[] = {
		S(""), S("us-east"), S("us-east-9"), S("us-east-1a"), S("US-EAST-1"),
		S("aws-global"), S("zz"), S("us-east-1\0")
	};
	uint32_t	i;

	CHECK(iam_n_regions() >= 48 && iam_n_partitions() == 8);
	for (i = 0; i < iam_n_regions(); i++)
	{
		CHECK(iam_region_known(iam_region_at(i)));
		CHECK(!iam_partition_known(iam_region_at(i)));
		CHECK(i == 0 ||
			  iam_str_compare(iam_region_at(i - 1), iam_region_at(i)) < 0);
	}
	for (i = 0; i < iam_n_partitions(); i++)
	{
		CHECK(iam_partition_known(iam_partition_at(i)));
		CHECK(!iam_region_known(iam_partition_at(i)));
		CHECK(i == 0 || iam_str_compare(iam_partition_at(i - 1),
										iam_partition_at(i)) < 0);
	}
	for (i = 0; i < UNIT_LENGTH(unknown); i++)
	{
		CHECK(!iam_region_known(unknown[i]));
		CHECK(!iam_partition_known(unknown[i]));
	}
	CHECK(iam_region_known(IAM_STR("us-gov-west-1")));
	CHECK(iam_region_known(IAM_STR("eusc-de-east-1")));
	CHECK(iam_partition_known(IAM_STR("aws-eusc")));
	CHECK(!iam_partition_known(IAM_STR("amazon")));
}

/*
 * Indexes of the catalogue.
 */

static bool
has_bit(const uint64_t *words, uint32_t bit)
{
	return (words[bit / 64] >> (bit % 64)) & 1;
}

/* Each action is in the set of its level, also one that is gone. */
static void
test_bits(void)
{
	uint32_t	n = iam_catalog_n_actions();
	IamCatalogId id;
	int			level;

	for (id = 0; id < n; id++)
	{
		IamCatalogAction action = iam_catalog_action_at(id);

		for (level = 0; level < IAM_N_LEVELS; level++)
			CHECK(has_bit(iam_catalog_level((IamAccessLevel) level), id) ==
				  ((int) action.level == level));
		CHECK(has_bit(iam_catalog_with_types(), id) ==
			  (action.resource_types.count > 0));
	}
	for (level = 0; level < IAM_N_LEVELS; level++)
		CHECK(n % 64 == 0 ||
			  iam_catalog_level((IamAccessLevel) level)[n / 64] >>
			  (n % 64) == 0);
	CHECK(n % 64 == 0 || iam_catalog_with_types()[n / 64] >> (n % 64) == 0);
}

static void
check_field(IamStr field)
{
	CHECK(memchr(field.data, '$', field.len) == NULL);
	CHECK(memchr(field.data, '{', field.len) == NULL);
	CHECK(memchr(field.data, '?', field.len) == NULL);
}

static bool
refers_to(IamCatalogRefs refs, uint32_t number)
{
	uint32_t	i;

	for (i = 0; i < refs.count; i++)
	{
		if (iam_catalog_ref(refs, i) == number)
			return true;
	}
	return false;
}

/* Names rise, are found, and lead to types that have them. */
static void
test_arn_services(void)
{
	uint32_t	n = iam_catalog_n_arn_services();
	uint32_t	i;
	uint32_t	j;
	char		room[128];

	CHECK(n > 300);
	for (i = 0; i < n; i++)
	{
		IamStr		name = iam_catalog_arn_service_name(i);
		IamCatalogRefs types = iam_catalog_arn_types(i);

		CHECK(iam_str_eq(in_case(room, name, false), name));
		CHECK(iam_catalog_arn_service(name) == i);
		CHECK(i == 0 || iam_str_compare(iam_catalog_arn_service_name(i - 1),
										name) < 0);
		CHECK(types.count > 0);
		for (j = 0; j < types.count; j++)
			CHECK(same_folded(iam_catalog_arn_form(
								  iam_catalog_ref(types, j)).service, name));
	}
}

/* Each type is found through the service of its ARN, and no other way. */
static void
test_arn_forms(void)
{
	uint32_t	n = iam_catalog_n_resource_types();
	uint32_t	irregular = 0;
	uint32_t	type;
	char		room[128];

	for (type = 0; type < n; type++)
	{
		IamArnForm	form = iam_catalog_arn_form(type);
		bool		any = iam_str_eq(form.service, IAM_STR("*"));
		uint32_t	service = iam_catalog_arn_service(
			in_case(room, form.service, true));

		CHECK(form.service.len > 0 && form.resource.len > 0);
		check_field(form.service);
		check_field(form.region);
		check_field(form.account);
		check_field(form.resource);
		CHECK(any == (service == IAM_CATALOG_NONE));
		CHECK(any || refers_to(iam_catalog_arn_types(service), type));
		irregular += !form.regular;
		CHECK(form.regular ||
			  (iam_str_eq(form.region, IAM_STR("*")) &&
			   iam_str_eq(form.account, IAM_STR("*")) &&
			   iam_str_eq(form.resource, IAM_STR("*"))));
	}
	CHECK_THAT(irregular > 0 && irregular < 20, "%u irregular", irregular);
	CHECK(iam_catalog_arn_service(IAM_STR("")) == IAM_CATALOG_NONE);
	CHECK(iam_catalog_arn_service(IAM_STR("*")) == IAM_CATALOG_NONE);
	CHECK(iam_catalog_arn_service(IAM_STR("s3x")) == IAM_CATALOG_NONE);
}

static void
check_form(const char *service, const char *type, const char *expected)
{
	uint32_t	number = iam_catalog_resource_type(
		iam_catalog_service((IamStr) {service, strlen(service)}),
		(IamStr) {type, strlen(type)});
	IamArnForm	form;
	char		text[256];

	CHECK(number != IAM_CATALOG_NONE);
	form = iam_catalog_arn_form(number);
	snprintf(text, sizeof(text), "%.*s:%.*s:%.*s:%.*s",
			 (int) form.service.len, form.service.data,
			 (int) form.region.len, form.region.data,
			 (int) form.account.len, form.account.data,
			 (int) form.resource.len, form.resource.data);
	CHECK_THAT(strcmp(text, expected) == 0, "%s", text);
}

static void
test_known_forms(void)
{
	check_form("s3", "object", "s3:::*/*");
	check_form("s3", "bucket", "s3:::*");
	check_form("lambda", "function", "lambda:*:*:function:*");
	check_form("iam", "role", "iam::*:role/*");
	check_form("eks", "access-policy", "eks::aws:cluster-access-policy/*");
	check_form("lex", "bot", "lex:*:*:*");
	check_form("mediaconnect", "Offering", "mediaconnect:*:*:*");
	/* the prefix of the actions is apigateway, that of the ARNs another */
	CHECK(refers_to(
			  iam_catalog_arn_types(
				  iam_catalog_arn_service(IAM_STR("execute-api"))),
			  iam_catalog_resource_type(
				  iam_catalog_service(IAM_STR("execute-api")),
				  IAM_STR("execute-api-general"))));
}

/* Every name is found, and what is found has that name. */
static void
test_any_key(void)
{
	uint32_t	n = iam_catalog_n_condition_keys();
	uint32_t	i;
	char		room[256];

	for (i = 0; i < n; i++)
	{
		IamCatalogKey key = iam_catalog_condition_key_at(i);
		uint32_t	found = iam_catalog_any_key(
			in_case(room, key.name, true));

		/* "x:ResourceTag/" lacks the tag and is not found */
		if (key.name.data[key.name.len - 1] == '/')
		{
			CHECK(found == IAM_CATALOG_NONE);
			continue;
		}
		CHECK_THAT(found != IAM_CATALOG_NONE &&
				   same_folded(iam_catalog_condition_key_at(found).name,
							   key.name),
				   "%.*s", (int) key.name.len, key.name.data);
		if (found == IAM_CATALOG_NONE)
			continue;
		CHECK(key.life.until != 0 ||
			  iam_catalog_condition_key_at(found).life.until == 0);
		CHECK(iam_catalog_key_fits(i, in_case(room, key.name, true)));
	}
}

static void
check_any_key(IamStr name, IamStr expected)
{
	uint32_t	found = iam_catalog_any_key(name);
	IamStr		key = IAM_STR("");

	if (found != IAM_CATALOG_NONE)
		key = iam_catalog_condition_key_at(found).name;
	CHECK_THAT(iam_str_eq(key, expected), "%.*s is %.*s", (int) name.len,
			   name.data, (int) key.len, key.data);
	CHECK(found == IAM_CATALOG_NONE || iam_catalog_key_fits(found, name));
}

static void
test_known_keys(void)
{
	static const IamStr cases[][2] = {
		{S("S3:PREFIX"), S("s3:prefix")},
		{S("s3:ExistingObjectTag/team"), S("s3:ExistingObjectTag/<key>")},
		{S("s3:existingobjecttag/a/b"), S("s3:ExistingObjectTag/<key>")},
		{S("s3:ExistingObjectTag/"), S("")},
		{S("s3:ExistingObjectTag"), S("")},
		{S("kms:EncryptionContext:tenant"),
		S("kms:EncryptionContext:${EncryptionContextKey}")},
		{S("kms:EncryptionContext:aws:s3:arn"),
		S("kms:EncryptionContext:${EncryptionContextKey}")},
		{S("kms:EncryptionContextKeys"), S("kms:EncryptionContextKeys")},
		{S("kms:EncryptionContext:"), S("")},
		{S("events:Metadata/a"), S("events:Metadata/${MetadataKey}")},
		{S("events:Metadata/a/Matcher"),
		S("events:Metadata/${MetadataKey}/Matcher")},
		{S("codebuild:environment.environmentVariables/a.value"),
		S("codebuild:environment.environmentVariables/${name}.value")},
		{S("codebuild:environment.environmentVariables/.value"), S("")},
		{S("codebuild:environment.environmentVariables/a.values"), S("")},
		{S("glacier:ResourceTag/team"), S("glacier:ResourceTag/")},
		{S("glacier:ResourceTag/"), S("")},
		{S("secretsmanager:ResourceTag/team"),
		S("secretsmanager:ResourceTag/tag-key")},
		{S("s3:prefi"), S("")},
		{S("s3:prefixes"), S("")},
		{S(""), S("")}
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(cases); i++)
	{
		IamStr		name = unit_copy(cases[i][0].data, cases[i][0].len);

		check_any_key(name, cases[i][1]);
		unit_free(name);
	}
}

static void
test_templates(void)
{
	static const struct
	{
		IamStr		key;
		bool		template;
		IamStr		name;
		bool		fits;
	}			cases[] = {
		{S("a:b"), false, S("A:B"), true},
		{S("a:b"), false, S("a:bc"), false},
		{S("a:b/${K}"), true, S("a:b/"), false},
		{S("a:b/${K}"), true, S("a:B/x"), true},
		{S("a:b/${K}"), true, S("a:b/${K}"), true},
		{S("a:${K}.c"), true, S("a:.c"), false},
		{S("a:${K}.c"), true, S("a:x.C"), true},
		{S("a:${K}.c"), true, S("a:x.d"), false},
		{S("a:b/<k>"), true, S("a:b/x"), true},
		{S("a:b/<k"), false, S("a:b/x"), false},
		{S("a:b/${k"), false, S("a:b/x"), false},
		{S("a:b$"), false, S("a:b$"), true},
		{S("a:b/tag-key"), true, S("a:b/Tag-Key"), true},
		{S("a:b/tag-key"), true, S("a:b/x"), true},
		{S("a:b/tag-key"), true, S("a:b/"), false},
		{S("a:b/"), true, S("a:b/x"), true},
		{S("a:b/"), true, S("a:b/"), false},
		{S(""), false, S(""), true}
	};
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(cases); i++)
	{
		IamStr		key = unit_copy(cases[i].key.data, cases[i].key.len);
		IamStr		name = unit_copy(cases[i].name.data, cases[i].name.len);

		CHECK(iam_key_is_template(key) == cases[i].template);
		CHECK_THAT(iam_key_name_fits(key, name) == cases[i].fits,
				   "%.*s, %.*s", (int) key.len, key.data, (int) name.len,
				   name.data);
		unit_free(key);
		unit_free(name);
	}
}

int
main(void)
{
	test_lists();
	test_members();
	test_escalation_sets();
	test_global_keys();
	test_known_global_keys();
	test_flags();
	test_places();
	test_bits();
	test_arn_services();
	test_arn_forms();
	test_known_forms();
	test_any_key();
	test_known_keys();
	test_templates();
	return unit_done();
}
