/*
 * account.c
 *		The output of `aws iam get-account-authorization-details` as rows.
 *
 * Ring: core.  The text is scanned once; then its records go to the JSON
 * reader one at a time.  Managed policies and groups are read first and kept,
 * because users and roles name them by ARN and by name.
 */
#include "account.h"

#include <stdio.h>
#include <stdlib.h>

#include "arn.h"
#include "image.h"
#include "jsontree.h"
#include "jsonscan.h"
#include "jsonwalk.h"
#include "read.h"

/* Longest record: far beyond IAM's quotas. */
#define MAX_RECORD (16 * 1024 * 1024)

/* The lists of principals and the names of their members. */
typedef struct PrincipalList
{
	const char *member;
	const char *kind;
	const char *name;
	const char *inline_policies;
} PrincipalList;

enum
{
	LIST_USERS,
	LIST_GROUPS,
	LIST_ROLES,
	LIST_COUNT
};

static const PrincipalList principal_lists[LIST_COUNT] = {
	{"UserDetailList", "user", "UserName", "UserPolicyList"},
	{"GroupDetailList", "group", "GroupName", "GroupPolicyList"},
	{"RoleDetailList", "role", "RoleName", "RolePolicyList"}
};

/* A document as it came out. */
typedef struct Document
{
	IamStr		image;
	IamStr		text;
	IamStr		error;
} Document;

/* A managed policy of the export. */
typedef struct Managed
{
	IamStr		arn;
	IamStr		name;
	IamStr		path;
	IamStr		created_at;
	IamStr		tags;
	Document	document;
	bool		attached;
} Managed;

/* A group, kept for the users in it. */
typedef struct Group
{
	IamStr		name;
	IamStr		arn;
	IamStr		record;
} Group;

/* A growing table of Managed or Group, sorted once it is complete. */
typedef struct Table
{
	IamBuffer	items;
	size_t		count;
	size_t		size;			/* of an item */
	int			(*compare) (const void *left, const void *right);
} Table;

typedef struct AccountReader
{
	IamArena   *arena;			/* what lives as long as the reading */
	IamArena	record;			/* what lives as long as one record */
	IamStr		lists[LIST_COUNT];
	IamStr		policies;
	Table		managed;
	Table		groups;
	IamAccountEmit emit;
	void	   *arg;
	IamError   *error;
} AccountReader;

static const IamStr absent = {NULL, 0};

/* Text of a member, or absent. */
static IamStr
member_text(const IamJson *object, const char *name)
{
	const IamJson *member = iam_json_member(object, name);

	return member != NULL && member->type == IAM_JSON_STRING ?
		member->text : absent;
}

/* The items of a list; one object stands for a list of itself. */
static const IamJson *
member_items(const IamJson *object, const char *name, uint32_t *count)
{
	const IamJson *member = iam_json_member(object, name);

	*count = 0;
	if (member == NULL)
		return NULL;
	if (member->type == IAM_JSON_OBJECT)
	{
		*count = 1;
		return member;
	}
	if (member->type == IAM_JSON_ARRAY)
		*count = member->count;
	return member->items;
}

/* Keep a text beyond the record; absent stays absent. */
static IamStr
keep(AccountReader *reader, IamStr text)
{
	IamStr		copy = absent;

	if (text.data != NULL && !iam_arena_copy(reader->arena, text, &copy))
		iam_no_memory(reader->error);
	return copy;
}

/* A sentence about a failure, with its place. */
static IamStr
error_text(IamArena *arena, const IamError *error)
{
	char		text[sizeof(IamError) + 64];
	IamStr		copy = absent;

	if (error->pointer[0] != '\0')
		snprintf(text, sizeof(text), "%s (at JSON pointer \"%s\")",
				 error->message, error->pointer);
	else
		snprintf(text, sizeof(text), "%s", error->message);
	iam_arena_copy(arena, (IamStr) {text, strlen(text)}, &copy);
	return copy;
}

/* The text of a JSON value in its record: a string decoded, else as is. */
static IamStr
value_text(const IamJson *value, IamStr record)
{
	IamJsonCursor cursor;
	IamStr		text = {record.data + value->offset,
	record.len - value->offset};

	if (value->type == IAM_JSON_STRING)
		return value->text;
	cursor.next = text.data;
	cursor.end = record.data + record.len;
	iam_json_next_item(&cursor, &text);
	return text;
}

/* Read one policy document; what it is made of lives in arena. */
static Document
read_document(AccountReader *reader, IamArena *arena, const IamJson *value,
			  IamStr record)
{
	Document	result = {absent, absent, absent};
	IamPolicy	policy;
	IamError	error;
	IamStr		source = value_text(value, record);

	if (iam_policy_read_value(&reader->record, value, record, &policy,
							  &error) &&
		iam_image_write(&reader->record, &policy, &result.image, &error))
	{
		if (arena != &reader->record)
			result.image = keep(reader, result.image);
		return result;
	}
	result.image = absent;
	result.error = error_text(arena, &error);
	result.text = arena == &reader->record ? source : keep(reader, source);
	return result;
}

/* A document that is not where the export says it is. */
static Document
missing_document(const char *reason)
{
	Document	result = {absent, absent, {reason, strlen(reason)}};

	return result;
}

/* Tags [{Key, Value}] as one JSON object. */
static IamStr
tags_text(AccountReader *reader, const IamJson *record)
{
	uint32_t	count;
	const IamJson *tags = member_items(record, "Tags", &count);
	IamBuffer	out;
	bool		first = true;
	uint32_t	i;

	iam_buffer_init(&out, &reader->record, 64);
	iam_buffer_byte(&out, '{');
	for (i = 0; i < count; i++)
	{
		IamStr		key = member_text(&tags[i], "Key");
		IamStr		value = member_text(&tags[i], "Value");

		if (key.data == NULL || value.data == NULL)
			continue;
		if (!first)
			iam_buffer_byte(&out, ',');
		first = false;
		iam_json_quote(&out, key);
		iam_buffer_byte(&out, ':');
		iam_json_quote(&out, value);
	}
	iam_buffer_byte(&out, '}');
	if (out.failed)
		return absent;
	return (IamStr) {out.data, out.len};
}

/* The account of an ARN. */
static IamStr
arn_account(IamStr arn)
{
	IamArn		parts;

	if (arn.data == NULL || !iam_arn_split(arn, &parts) ||
		parts.n_parts != IAM_ARN_PARTS)
		return absent;
	return parts.parts[IAM_ARN_ACCOUNT];
}

/* Emit a row for one policy of the principal in base. */
static void
emit_policy(AccountReader *reader, const IamAccountRow *base,
			IamPolicyUse use, IamStr name, IamStr arn,
			const Document *document)
{
	IamAccountRow row = *base;

	row.use = use;
	row.policy_name = name;
	row.policy_arn = arn;
	row.image = document->image;
	row.document_text = document->text;
	row.error = document->error;
	reader->emit(reader->arg, &row);
}

/* A row that says only what is wrong with a record. */
static void
emit_broken(AccountReader *reader, const char *kind, IamStr record,
			const IamError *error)
{
	IamAccountRow row = {0};

	row.principal_kind = kind;
	row.document_text = record;
	row.error = error_text(&reader->record, error);
	reader->emit(reader->arg, &row);
}

/* Read one record; NULL after a row was emitted for one that is wrong. */
static IamJson *
read_record(AccountReader *reader, IamStr text, const char *kind,
			const char *name)
{
	IamJson    *record;
	IamError	error;

	if (!iam_json_read(&reader->record, text, MAX_RECORD, &record, &error))
	{
		if (error.code == IAM_ERR_CANCELLED ||
			error.code == IAM_ERR_NO_MEMORY)
		{
			*reader->error = error;
			return NULL;
		}
	}
	else if (record->type != IAM_JSON_OBJECT ||
			 member_text(record, "Arn").data == NULL ||
			 member_text(record, name).data == NULL)
	{
		iam_error_set(&error, IAM_ERR_ARGUMENT, "");
		snprintf(error.message, sizeof(error.message),
				 "record of a %s has no Arn or no %s", kind, name);
	}
	else
		return record;
	emit_broken(reader, kind, text, &error);
	return NULL;
}

static int
compare_managed(const void *left, const void *right)
{
	return iam_str_compare(((const Managed *) left)->arn,
						   ((const Managed *) right)->arn);
}

static int
compare_groups(const void *left, const void *right)
{
	return iam_str_compare(((const Group *) left)->name,
						   ((const Group *) right)->name);
}

static void
table_start(Table *table, IamArena *arena, size_t size,
			int (*compare) (const void *left, const void *right))
{
	iam_buffer_init(&table->items, arena, 64 * size);
	table->count = 0;
	table->size = size;
	table->compare = compare;
}

static void
table_add(Table *table, const void *item)
{
	iam_buffer_append(&table->items, item, table->size);
	table->count++;
}

/* Make a complete table ready to be searched. */
static void
table_sort(Table *table, IamError *error)
{
	if (table->items.failed)
		iam_no_memory(error);
	else if (table->count > 1)
		qsort(table->items.data, table->count, table->size, table->compare);
}

/* An item that is equal to key, or NULL. */
static void *
table_find(const Table *table, const void *key)
{
	if (table->count == 0)
		return NULL;
	return bsearch(key, table->items.data, table->count, table->size,
				   table->compare);
}

/* The default version's document of a managed policy's record. */
static Document
default_document(AccountReader *reader, const IamJson *policy, IamStr record)
{
	uint32_t	count;
	const IamJson *versions = member_items(policy, "PolicyVersionList",
										   &count);
	IamStr		wanted = member_text(policy, "DefaultVersionId");
	uint32_t	i;

	for (i = 0; i < count; i++)
	{
		const IamJson *flag = iam_json_member(&versions[i],
											  "IsDefaultVersion");
		const IamJson *document = iam_json_member(&versions[i], "Document");
		IamStr		id = member_text(&versions[i], "VersionId");
		bool		is_default = flag != NULL &&
			iam_str_eq(flag->text, IAM_STR("true"));

		if (wanted.data != NULL && id.data != NULL)
			is_default = iam_str_eq(wanted, id);
		if (is_default && document != NULL)
			return read_document(reader, reader->arena, document, record);
	}
	return missing_document("the export has no default version of this "
							"policy");
}

/* Has the reading failed as a whole? */
static bool
gave_up(const AccountReader *reader)
{
	return reader->error->code != IAM_OK;
}

/* Read the list of managed policies into the table. */
static void
read_managed(AccountReader *reader)
{
	IamJsonCursor cursor;
	IamStr		text;

	if (!iam_json_open(reader->policies, '[', &cursor))
		return;
	while (!gave_up(reader) && iam_json_next_item(&cursor, &text))
	{
		IamArenaMark mark = iam_arena_mark(&reader->record);
		IamJson    *record = read_record(reader, text, "policy",
										 "PolicyName");

		if (record != NULL)
		{
			Managed		managed = {0};

			managed.arn = keep(reader, member_text(record, "Arn"));
			managed.name = keep(reader, member_text(record, "PolicyName"));
			managed.path = keep(reader, member_text(record, "Path"));
			managed.created_at = keep(reader, member_text(record,
														  "CreateDate"));
			managed.tags = keep(reader, tags_text(reader, record));
			managed.document = default_document(reader, record, text);
			table_add(&reader->managed, &managed);
		}
		iam_arena_rewind(&reader->record, &mark);
	}
	table_sort(&reader->managed, reader->error);
}

/* Emit the row of an attached managed policy. */
static void
emit_attached(AccountReader *reader, const IamAccountRow *base,
			  IamPolicyUse use, IamStr name, IamStr arn)
{
	Managed		key = {0};
	Managed    *found;
	Document	missing;

	key.arn = arn.data != NULL ? arn : IAM_STR("");
	found = table_find(&reader->managed, &key);
	if (found != NULL)
	{
		found->attached = true;
		emit_policy(reader, base, use, found->name, arn, &found->document);
		return;
	}
	missing = missing_document("the export does not hold the document of "
							   "this policy");
	emit_policy(reader, base, use, name, arn, &missing);
}

/* A list of policies or groups that is no list: one of them may deny. */
static uint32_t
emit_bad_list(AccountReader *reader, const IamAccountRow *base,
			  const IamJson *record, const char *name)
{
	const IamJson *member = iam_json_member(record, name);
	char		reason[80];
	Document	document;

	if (member == NULL || member->type == IAM_JSON_ARRAY ||
		member->type == IAM_JSON_OBJECT || member->type == IAM_JSON_NULL)
		return 0;
	snprintf(reason, sizeof(reason), "%s is no list", name);
	document = missing_document(reason);
	document.text = member->text;
	emit_policy(reader, base, IAM_USE_IDENTITY, absent, absent, &document);
	return 1;
}

/*
 * Emit the inline and attached policies of a record, which base is about (or,
 * for the policies of a group, the user in it).  Returns their number.
 */
static uint32_t
emit_policies(AccountReader *reader, const IamAccountRow *base,
			  const IamJson *record, IamStr text, const PrincipalList *list)
{
	uint32_t	n_inline;
	uint32_t	n_attached;
	const IamJson *items;
	uint32_t	i;

	items = member_items(record, list->inline_policies, &n_inline);
	for (i = 0; i < n_inline; i++)
	{
		const IamJson *value = iam_json_member(&items[i], "PolicyDocument");
		Document	document;

		if (value != NULL)
			document = read_document(reader, &reader->record, value, text);
		else
			document = missing_document("inline policy without "
										"PolicyDocument");
		emit_policy(reader, base, IAM_USE_IDENTITY,
					member_text(&items[i], "PolicyName"), absent, &document);
	}
	items = member_items(record, "AttachedManagedPolicies", &n_attached);
	for (i = 0; i < n_attached; i++)
		emit_attached(reader, base, IAM_USE_IDENTITY,
					  member_text(&items[i], "PolicyName"),
					  member_text(&items[i], "PolicyArn"));
	return n_inline + n_attached +
		emit_bad_list(reader, base, record, list->inline_policies) +
		emit_bad_list(reader, base, record, "AttachedManagedPolicies");
}

/* A group whose policies nobody can know: one of them may deny. */
static void
emit_lost_group(AccountReader *reader, const IamAccountRow *base, IamStr name)
{
	char		shown[140];
	char		reason[200];
	Document	missing;

	iam_copy_text(shown, sizeof(shown), name);
	snprintf(reason, sizeof(reason), "the export does not hold the group "
			 "%s and its policies", shown);
	missing = missing_document(reason);
	emit_policy(reader, base, IAM_USE_IDENTITY, absent, absent, &missing);
}

/* Emit the policies that a user has by its groups. */
static uint32_t
emit_group_policies(AccountReader *reader, const IamAccountRow *base,
					const IamJson *user)
{
	uint32_t	n_names;
	uint32_t	total = 0;
	const IamJson *names = member_items(user, "GroupList", &n_names);
	uint32_t	i;

	for (i = 0; i < n_names; i++)
	{
		IamAccountRow row = *base;
		Group		key = {0};
		const Group *group;
		IamJson    *record;

		key.name = names[i].text;
		group = table_find(&reader->groups, &key);
		if (group == NULL)
		{
			emit_lost_group(reader, base, key.name);
			total++;
			continue;
		}
		if (!iam_json_read(&reader->record, group->record, MAX_RECORD,
						   &record, reader->error))
			break;
		row.via = group->arn;
		total += emit_policies(reader, &row, record, group->record,
							   &principal_lists[LIST_GROUPS]);
	}
	return total;
}

/* Emit the trust policy and the permissions boundary of a principal. */
static uint32_t
emit_single_policies(AccountReader *reader, const IamAccountRow *base,
					 const IamJson *record, IamStr text)
{
	const IamJson *trust = iam_json_member(record,
										   "AssumeRolePolicyDocument");
	const IamJson *boundary = iam_json_member(record, "PermissionsBoundary");
	uint32_t	total = 0;

	if (trust != NULL)
	{
		Document	document = read_document(reader, &reader->record, trust,
											 text);

		emit_policy(reader, base, IAM_USE_TRUST, absent, absent, &document);
		total++;
	}
	if (boundary != NULL && boundary->type == IAM_JSON_OBJECT)
	{
		emit_attached(reader, base, IAM_USE_BOUNDARY, absent,
					  member_text(boundary, "PermissionsBoundaryArn"));
		total++;
	}
	return total;
}

/* Emit all rows of one principal. */
static void
emit_principal(AccountReader *reader, const IamJson *record, IamStr text,
			   const PrincipalList *list)
{
	IamAccountRow base = {0};
	uint32_t	total;

	base.principal_arn = member_text(record, "Arn");
	base.principal_kind = list->kind;
	base.name = member_text(record, list->name);
	base.account = arn_account(base.principal_arn);
	base.path = member_text(record, "Path");
	base.created_at = member_text(record, "CreateDate");
	base.tags = tags_text(reader, record);
	total = emit_single_policies(reader, &base, record, text);
	total += emit_policies(reader, &base, record, text, list);
	total += emit_group_policies(reader, &base, record);
	total += emit_bad_list(reader, &base, record, "GroupList");
	if (total == 0)
		reader->emit(reader->arg, &base);
}

/* Remember the groups for the users in them. */
static void
read_groups(AccountReader *reader)
{
	const PrincipalList *list = &principal_lists[LIST_GROUPS];
	IamJsonCursor cursor;
	IamStr		text;

	if (!iam_json_open(reader->lists[LIST_GROUPS], '[', &cursor))
		return;
	while (!gave_up(reader) && iam_json_next_item(&cursor, &text))
	{
		IamArenaMark mark = iam_arena_mark(&reader->record);
		IamJson    *record;
		IamError	error;

		/* what is wrong is said when the list is emitted */
		if (iam_json_read(&reader->record, text, MAX_RECORD, &record,
						  &error) &&
			member_text(record, list->name).data != NULL)
		{
			Group		group;

			group.name = keep(reader, member_text(record, list->name));
			group.arn = keep(reader, member_text(record, "Arn"));
			group.record = text;
			table_add(&reader->groups, &group);
		}
		iam_arena_rewind(&reader->record, &mark);
	}
	table_sort(&reader->groups, reader->error);
}

/* Emit the rows of one list of principals. */
static void
emit_list(AccountReader *reader, int number)
{
	const PrincipalList *list = &principal_lists[number];
	IamJsonCursor cursor;
	IamStr		text;

	if (!iam_json_open(reader->lists[number], '[', &cursor))
		return;
	while (!gave_up(reader) && iam_json_next_item(&cursor, &text))
	{
		IamArenaMark mark = iam_arena_mark(&reader->record);
		IamJson    *record = read_record(reader, text, list->kind,
										 list->name);

		if (record != NULL)
			emit_principal(reader, record, text, list);
		iam_arena_rewind(&reader->record, &mark);
	}
}

/* Emit the managed policies that nobody has. */
static void
emit_unattached(AccountReader *reader)
{
	const Managed *managed = (const Managed *) (void *)
		reader->managed.items.data;
	size_t		i;

	for (i = 0; i < reader->managed.count && !gave_up(reader); i++)
	{
		IamAccountRow base = {0};

		if (managed[i].attached)
			continue;
		base.principal_kind = "policy";
		base.name = managed[i].name;
		base.account = arn_account(managed[i].arn);
		base.path = managed[i].path;
		base.created_at = managed[i].created_at;
		base.tags = managed[i].tags;
		emit_policy(reader, &base, IAM_USE_IDENTITY, managed[i].name,
					managed[i].arn, &managed[i].document);
	}
}

/* Say in the rows too that pages are missing. */
static void
emit_truncated(AccountReader *reader)
{
	IamAccountRow row = {0};

	row.principal_kind = "export";
	row.error = IAM_STR("the export is truncated: principals and policies "
						"are missing");
	reader->emit(reader->arg, &row);
}

/* Is the quoted member name this one? */
static bool
is_named(IamStr quoted, const char *name)
{
	size_t		len = strlen(name);

	return quoted.len == len + 2 && memcmp(quoted.data + 1, name, len) == 0;
}

/* The place of a list of the export by its name; NULL for other members. */
static IamStr *
list_place(AccountReader *reader, IamStr name)
{
	int			i;

	for (i = 0; i < LIST_COUNT; i++)
	{
		if (is_named(name, principal_lists[i].member))
			return &reader->lists[i];
	}
	return is_named(name, "Policies") ? &reader->policies : NULL;
}

/* Find the lists; false when there is none, so that it is no such export. */
static bool
find_lists(AccountReader *reader, IamStr text, bool *truncated)
{
	const char *end = text.data + text.len;
	const char *start = memchr(text.data, '{', text.len);
	IamJsonCursor cursor;
	IamStr		name;
	IamStr		value;
	bool		found = false;

	if (start == NULL ||
		!iam_json_open((IamStr) {start, (size_t) (end - start)}, '{',
					   &cursor))
		return false;
	while (iam_json_next_member(&cursor, &name, &value))
	{
		IamStr	   *place = list_place(reader, name);

		if (place != NULL)
		{
			/* which of two lists would be meant? */
			if (value.data[0] != '[' || place->data != NULL)
				return false;
			*place = value;
			found = true;
		}
		if (is_named(name, "IsTruncated"))
			*truncated = iam_str_eq(value, IAM_STR("true")) ||
				iam_str_eq(value, IAM_STR("\"true\""));
	}
	return found;
}

bool
iam_account_read(IamArena *arena, IamStr text, IamAccountEmit emit, void *arg,
				 bool *truncated, IamError *error)
{
	AccountReader reader = {0};
	IamJsonScan scan;

	*truncated = false;
	/* PowerShell and others put a byte order mark before the text */
	if (text.len >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0)
		text = (IamStr) {text.data + 3, text.len - 3};
	if (!iam_json_scan(text, NULL, arena->host, &scan, error))
		return false;
	iam_error_clear(error);
	reader.arena = arena;
	reader.emit = emit;
	reader.arg = arg;
	reader.error = error;
	iam_arena_init(&reader.record, arena->host);
	if (!find_lists(&reader, text, truncated))
		return iam_error_set(error, IAM_ERR_ARGUMENT, "document is not the "
							 "output of get-account-authorization-details: "
							 "UserDetailList, GroupDetailList, "
							 "RoleDetailList and Policies must be lists, "
							 "one at least and none twice");
	table_start(&reader.managed, arena, sizeof(Managed), compare_managed);
	table_start(&reader.groups, arena, sizeof(Group), compare_groups);
	read_managed(&reader);
	read_groups(&reader);
	emit_list(&reader, LIST_USERS);
	emit_list(&reader, LIST_GROUPS);
	emit_list(&reader, LIST_ROLES);
	emit_unattached(&reader);
	if (*truncated)
		emit_truncated(&reader);
	iam_arena_free(&reader.record);
	return !gave_up(&reader);
}
