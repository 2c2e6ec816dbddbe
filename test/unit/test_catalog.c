/*
 * test_catalog.c
 *		The compiled catalogue: order, references, lookups.
 */
#include "catalog.h"
#include "fold.h"
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

/* Order of two names, both folded. */
static int
folded_order(IamStr a, IamStr b)
{
	char		room[2][512];

	return iam_str_compare(in_case(room[0], a, false),
						   in_case(room[1], b, false));
}

static bool
folded_start(IamStr name, IamStr start)
{
	return name.len >= start.len &&
		folded_order((IamStr) {name.data, start.len}, start) == 0;
}

static bool
is_day(IamDay day)
{
	return day > 20240000 && day < 21000000 && day / 100 % 100 >= 1 &&
		day / 100 % 100 <= 12 && day % 100 >= 1 && day % 100 <= 31;
}

static void
check_lifetime(IamLifetime life, IamStr name)
{
	CHECK_THAT((life.since == 0 || is_day(life.since)) &&
			   (life.until == 0 || is_day(life.until)) &&
			   (life.until == 0 || life.since < life.until),
			   "days of %.*s are %u and %u", (int) name.len, name.data,
			   life.since, life.until);
}

/* Ranges of the services follow one another and cover everything. */
static void
test_services(void)
{
	uint32_t	n = iam_catalog_n_services();
	IamCatalogService before = iam_catalog_service_at(0);
	char		room[64];
	uint32_t	i;

	CHECK(n > 400);
	CHECK(before.actions.first == 0);
	for (i = 0; i < n; i++)
	{
		IamCatalogService service = iam_catalog_service_at(i);

		CHECK(service.prefix.len > 0 && service.prefix.len < sizeof(room));
		CHECK(service.name.len > 0);
		CHECK(service.actions.first < service.actions.end);
		CHECK(iam_catalog_service(in_case(room, service.prefix, false)) == i);
		CHECK(iam_catalog_service(in_case(room, service.prefix, true)) == i);
		check_lifetime(service.life, service.prefix);
		if (i == 0)
			continue;
		CHECK(folded_order(before.prefix, service.prefix) < 0);
		CHECK(before.actions.end == service.actions.first);
		CHECK(before.resource_types.end == service.resource_types.first);
		CHECK(before.condition_keys.end == service.condition_keys.first);
		before = service;
	}
	CHECK(before.actions.end == iam_catalog_n_actions());
	CHECK(before.resource_types.end == iam_catalog_n_resource_types());
	CHECK(before.condition_keys.end == iam_catalog_n_condition_keys());
}

/* All of a list lie in a range. */
static bool
refs_within(IamCatalogRefs refs, IamCatalogRange range)
{
	uint32_t	i;

	for (i = 0; i < refs.count; i++)
	{
		uint32_t	ref = iam_catalog_ref(refs, i);

		if (ref < range.first || ref >= range.end)
			return false;
	}
	return true;
}

static void
check_action(uint32_t number, IamCatalogId id)
{
	IamCatalogService service = iam_catalog_service_at(number);
	IamCatalogAction action = iam_catalog_action_at(id);
	char		room[2][128];

	CHECK(action.service == number);
	CHECK(action.action.len == service.prefix.len + 1 + action.name.len &&
		  memcmp(action.action.data, service.prefix.data,
				 service.prefix.len) == 0 &&
		  action.action.data[service.prefix.len] == ':' &&
		  action.name.data == action.action.data + service.prefix.len + 1 &&
		  action.name.len > 0);
	CHECK(iam_str_eq(action.action, iam_catalog_action_text(id)));
	CHECK(iam_catalog_action(in_case(room[0], service.prefix, false),
							 in_case(room[1], action.name, false)) == id);
	CHECK_THAT(iam_catalog_action(in_case(room[0], service.prefix, true),
								  in_case(room[1], action.name, true)) == id,
			   "%.*s is not found", (int) action.action.len,
			   action.action.data);
	CHECK(id == service.actions.first ||
		  folded_order(iam_catalog_action_at(id - 1).name, action.name) < 0);
	CHECK(action.level < IAM_N_LEVELS);
	CHECK(action.facts_known ||
		  (!action.permission_only && action.dependents.count == 0));
	CHECK(refs_within(action.resource_types, service.resource_types));
	CHECK(refs_within(action.condition_keys, service.condition_keys));
	CHECK(refs_within(action.dependents,
					  (IamCatalogRange) {0, iam_catalog_n_actions()}));
	check_lifetime(action.life, action.action);
	CHECK(iam_catalog_is_current(id) == (action.life.until == 0));
}

static void
test_actions(void)
{
	uint32_t	n = iam_catalog_n_actions();
	uint32_t	i;
	IamCatalogId id;

	CHECK(n > 22000);
	for (i = 0; i < iam_catalog_n_services(); i++)
	{
		IamCatalogRange range = iam_catalog_service_at(i).actions;

		for (id = range.first; id < range.end; id++)
			check_action(i, id);
	}
	CHECK(n % 64 == 0 || iam_catalog_current()[n / 64] >> (n % 64) == 0);
}

static void
test_resource_types(void)
{
	uint32_t	i;
	char		room[128];

	for (i = 0; i < iam_catalog_n_resource_types(); i++)
	{
		IamCatalogType type = iam_catalog_resource_type_at(i);
		IamCatalogService service = iam_catalog_service_at(type.service);

		CHECK(i >= service.resource_types.first &&
			  i < service.resource_types.end);
		CHECK(iam_catalog_resource_type(type.service,
										in_case(room, type.name, true)) == i);
		CHECK_THAT(folded_start(type.arn, IAM_STR("arn:")), "%.*s: %.*s",
				   (int) type.name.len, type.name.data,
				   (int) type.arn.len, type.arn.data);
		CHECK(refs_within(type.condition_keys, service.condition_keys));
		check_lifetime(type.life, type.name);
	}
}

static void
test_condition_keys(void)
{
	uint32_t	i;
	char		room[128];

	for (i = 0; i < iam_catalog_n_condition_keys(); i++)
	{
		IamCatalogKey key = iam_catalog_condition_key_at(i);
		IamCatalogRange range =
			iam_catalog_service_at(key.service).condition_keys;

		CHECK(i >= range.first && i < range.end);
		CHECK(iam_catalog_condition_key(key.service,
										in_case(room, key.name, true)) == i);
		CHECK(key.type <= IAM_KEY_BINARY &&
			  iam_key_type_name(key.type).len > 0);
		check_lifetime(key.life, key.name);
	}
}

/* The range of a start is what a scan of the service finds. */
static void
check_prefix(uint32_t number, IamStr start)
{
	IamCatalogRange range = iam_catalog_service_at(number).actions;
	IamCatalogId first;
	IamCatalogId end;
	IamCatalogId id;

	iam_catalog_prefix(number, start, &first, &end);
	CHECK(range.first <= first && first <= end && end <= range.end);
	for (id = range.first; id < range.end; id++)
	{
		bool		inside = id >= first && id < end;

		CHECK_THAT(folded_start(iam_catalog_action_at(id).name, start) ==
				   inside, "%.*s and the start %.*s",
				   (int) iam_catalog_action_text(id).len,
				   iam_catalog_action_text(id).data, (int) start.len,
				   start.data);
	}
}

/* Starts of names, also such as no name has. */
static void
test_prefixes(void)
{
	UnitRandom	random = {42};
	uint32_t	i;
	char		room[128];

	for (i = 0; i < iam_catalog_n_services(); i++)
	{
		IamCatalogRange range = iam_catalog_service_at(i).actions;
		unsigned	round;

		check_prefix(i, IAM_STR(""));
		check_prefix(i, IAM_STR("zzzz"));
		check_prefix(i, IAM_STR("\xFF"));
		for (round = 0; round < 8; round++)
		{
			IamCatalogId id = range.first +
				unit_below(&random, range.end - range.first);
			IamStr		name = iam_catalog_action_at(id).name;
			IamStr		start = in_case(room, name, round % 2 == 0);

			start.len = unit_below(&random, (unsigned) name.len + 1);
			if (start.len > 0 && round >= 6)
				room[start.len - 1] = (char) ('a' + unit_below(&random, 26));
			check_prefix(i, start);
		}
	}
}

/* What is no name finds nothing, and nothing is read beyond it. */
static void
test_absent(void)
{
	static const IamStr absent[] = {
		S(""), S("\0"), S("GetObjec"), S("GetObject "), S("GetObjects0"),
		S("*"), S("GetObject\0"), S("s3:GetObject"), S("\xC3\xA9"),
		/* Kelvin sign: ASCII letters alone are folded here */
		S("\xE2\x84\xAA")
	};
	IamStr		longest = {NULL, 0};
	IamCatalogId first;
	IamCatalogId end;
	char		room[256];
	size_t		i;

	for (i = 0; i < UNIT_LENGTH(absent); i++)
	{
		IamStr		text = unit_copy(absent[i].data, absent[i].len);

		CHECK(iam_catalog_service(text) == IAM_CATALOG_NONE);
		CHECK(iam_catalog_action(IAM_STR("s3"), text) == IAM_CATALOG_NONE);
		CHECK(iam_catalog_action(text, IAM_STR("GetObject")) ==
			  IAM_CATALOG_NONE);
		unit_free(text);
	}
	for (i = 0; i < iam_catalog_n_actions(); i++)
	{
		IamStr		name = iam_catalog_action_at((IamCatalogId) i).name;

		if (name.len > longest.len)
			longest = name;
	}
	CHECK(longest.len == 63);
	memcpy(room, longest.data, longest.len);
	room[longest.len] = 'a';
	for (i = 0; i < iam_catalog_n_services(); i++)
		CHECK(iam_catalog_action(iam_catalog_service_at((uint32_t) i).prefix,
								 (IamStr) {room, longest.len + 1}) ==
			  IAM_CATALOG_NONE);
	iam_catalog_prefix(IAM_CATALOG_NONE, IAM_STR("Get"), &first, &end);
	CHECK(first == end);
	CHECK(iam_catalog_resource_type(IAM_CATALOG_NONE, IAM_STR("bucket")) ==
		  IAM_CATALOG_NONE);
	CHECK(iam_catalog_condition_key(IAM_CATALOG_NONE, IAM_STR("s3:prefix")) ==
		  IAM_CATALOG_NONE);
}

/* A service has none of the names with which the next one begins. */
static void
test_next_service(void)
{
	uint32_t	i;

	for (i = 0; i + 1 < iam_catalog_n_services(); i++)
	{
		IamCatalogService service = iam_catalog_service_at(i);
		IamCatalogService next = iam_catalog_service_at(i + 1);
		IamStr		name = iam_catalog_action_at(next.actions.first).name;
		IamCatalogId id = iam_catalog_action(service.prefix, name);

		CHECK(id == IAM_CATALOG_NONE || id < service.actions.end);
		if (next.condition_keys.first == next.condition_keys.end)
			continue;
		name = iam_catalog_condition_key_at(next.condition_keys.first).name;
		id = iam_catalog_condition_key(i, name);
		CHECK(id == IAM_CATALOG_NONE || id < service.condition_keys.end);
	}
}

/* A few things that will not change. */
static void
test_known(void)
{
	IamCatalogId id = iam_catalog_action(IAM_STR("S3"), IAM_STR("getobject"));
	IamCatalogId longer = iam_catalog_action(IAM_STR("s3"),
											 IAM_STR("GetObjectAcl"));
	IamCatalogId gone = iam_catalog_action(IAM_STR("deeplens"),
										   IAM_STR("GetModel"));
	IamCatalogAction get;
	IamCatalogAction pass;
	IamCatalogType bucket;

	CHECK(id != IAM_CATALOG_NONE && longer != IAM_CATALOG_NONE &&
		  gone != IAM_CATALOG_NONE);
	get = iam_catalog_action_at(id);
	CHECK(iam_str_eq(get.action, IAM_STR("s3:GetObject")));
	CHECK(get.level == IAM_LEVEL_READ && get.facts_known &&
		  !get.permission_only && get.life.since == 0);
	pass = iam_catalog_action_at(iam_catalog_action(IAM_STR("iam"),
													IAM_STR("PassRole")));
	CHECK(pass.permission_only && pass.level == IAM_LEVEL_WRITE);
	bucket = iam_catalog_resource_type_at(
		iam_catalog_resource_type(iam_catalog_service(IAM_STR("s3")),
								  IAM_STR("bucket")));
	CHECK(iam_str_eq(bucket.arn,
					 IAM_STR("arn:${Partition}:s3:::${BucketName}")));
	CHECK(!iam_catalog_is_current(gone));
	CHECK(iam_was_there(iam_catalog_action_at(gone).life, 20240831));
	CHECK(!iam_was_there(iam_catalog_action_at(gone).life, 20260926));
	CHECK(iam_str_eq(iam_access_level_name(IAM_LEVEL_PERMISSIONS),
					 IAM_STR("Permissions management")));
	CHECK(iam_catalog_version_text().len > 10);
}

static void
test_levels(void)
{
	int			i;
	IamAccessLevel level;

	for (i = 0; i < IAM_N_LEVELS; i++)
		CHECK(iam_access_level_parse(
				  iam_access_level_name((IamAccessLevel) i), &level) &&
			  level == (IamAccessLevel) i);
	CHECK(!iam_access_level_parse(IAM_STR("read"), &level));
	CHECK(!iam_access_level_parse(IAM_STR("Tagging, Write"), &level));
	CHECK(!iam_access_level_parse(IAM_STR(""), &level));
}

int
main(void)
{
	test_services();
	test_actions();
	test_resource_types();
	test_condition_keys();
	test_prefixes();
	test_absent();
	test_next_service();
	test_known();
	test_levels();
	return unit_done();
}
