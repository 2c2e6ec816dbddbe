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

#include "arn.h"
#include "image.h"
#include "jsontree.h"
#include "jsonscan.h"
#include "jsonwalk.h"
#include "read.h"
#include "table.h"

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

/* A managed policy of the export; the key is its ARN. */
typedef struct Managed
{
	IamEntry	entry;
	IamStr		name;
	IamStr		path;
	IamStr		created_at;
	IamStr		tags;
	Document	document;
	bool		attached;
} Managed;

/* A group, kept for the users in it; the key is its name. */
typedef struct Group
{
	IamEntry	entry;
	IamStr		arn;
} Group;

typedef struct AccountReader
{
	IamArena   *arena;			/* what lives as long as the reading */
	IamArena	record;			/* what lives as long as one record */
	IamStr		lists[LIST_COUNT];
	IamStr		policies;
	IamTable	managed;		/* of Managed */
	IamTable	groups;			/* of Group */
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

/* A sentence about a failure, with its place in a value that is at outer. */
static IamStr
error_text(IamArena *arena, const char *outer, const IamError *error)
{
	char		text[sizeof(IamError) + sizeof(error->pointer) + 64];
	IamStr		copy = absent;

	if (outer[0] != '\0' || error->pointer[0] != '\0')
		snprintf(text, sizeof(text), "%s (at JSON pointer \"%s%s\")",
				 error->message, outer, error->pointer);
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

/* Is it a failure of the reading as a whole?  Then the reader has it. */
static bool
is_fatal(AccountReader *reader, const IamError *error)
{
	if (error->code != IAM_ERR_CANCELLED && error->code != IAM_ERR_NO_MEMORY)
		return false;
	*reader->error = *error;
	return true;
}

/*
 * Read one policy document; what it is made of lives in arena.  Errors tell
 * their place in the record: a document inside a string has pointers of its
 * own, which go behind that of the string.
 */
static Document
read_document(AccountReader *reader, IamArena *arena, const IamJson *value,
			  IamStr record)
{
	Document	result = {absent, absent, absent};
	IamPolicy	policy;
	IamError	error;
	char		outer[sizeof(error.pointer)] = "";
	IamStr		source = value_text(value, record);

	if (iam_policy_read_value(&reader->record, value, record, &policy,
							  &error) &&
		iam_image_write(&reader->record, &policy, &result.image, &error))
	{
		if (arena != &reader->record)
			result.image = keep(reader, result.image);
		return result;
	}
	is_fatal(reader, &error);
	if (value->type == IAM_JSON_STRING || error.pointer[0] == '\0')
		iam_json_pointer(record, value->offset, outer, sizeof(outer));
	result.image = absent;
	result.error = error_text(arena, outer, &error);
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

/* A part of a record that is not what has to stand there. */
static Document
wrong_part(AccountReader *reader, const IamJson *part, IamStr record,
		   const char *message)
{
	Document	result = {absent, value_text(part, record), absent};
	IamError	error;

	iam_error_at(&error, IAM_ERR_ARGUMENT, part->offset, message);
	iam_json_pointer(record, part->offset, error.pointer,
					 sizeof(error.pointer));
	result.error = error_text(&reader->record, "", &error);
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
	row.error = error_text(&reader->record, "", error);
	reader->emit(reader->arg, &row);
}

/* Does a record that was read say whom it is about? */
static bool
has_names(const IamJson *record, const char *kind, const char *name,
		  IamError *error)
{
	IamStr		arn = member_text(record, "Arn");

	if (arn.data == NULL || member_text(record, name).data == NULL)
	{
		iam_error_set(error, IAM_ERR_ARGUMENT, "");
		snprintf(error->message, sizeof(error->message),
				 "record of a %s has no Arn or no %s", kind, name);
		return false;
	}
	if (!iam_arn_valid(arn))
	{
		iam_error_set(error, IAM_ERR_ARGUMENT, "Arn is no ARN");
		strcpy(error->pointer, "/Arn");
		return false;
	}
	return true;
}

/* Read one record; NULL after a row was emitted for one that is wrong. */
static IamJson *
read_record(AccountReader *reader, IamStr text, const char *kind,
			const char *name)
{
	IamJson    *record;
	IamError	error;

	if (iam_json_read(&reader->record, text, MAX_RECORD, &record, &error) &&
		has_names(record, kind, name, &error))
		return record;
	if (!is_fatal(reader, &error))
		emit_broken(reader, kind, text, &error);
	return NULL;
}

/* The default version's document of a managed policy's record. */
static Document
default_document(AccountReader *reader, const IamJson *policy, IamStr record)
{
	uint32_t	count;
	const IamJson *versions = member_items(policy, "PolicyVersionList",
										   &count);
	IamStr		wanted = member_text(policy, "DefaultVersionId");
	const IamJson *found = NULL;
	uint32_t	n_defaults = 0;
	uint32_t	i;

	for (i = 0; i < count; i++)
	{
		const IamJson *flag = iam_json_member(&versions[i],
											  "IsDefaultVersion");
		IamStr		id = member_text(&versions[i], "VersionId");
		bool		is_default = flag != NULL &&
			iam_str_eq(flag->text, IAM_STR("true"));

		if (wanted.data != NULL && id.data != NULL)
			is_default = iam_str_eq(wanted, id);
		if (!is_default)
			continue;
		found = iam_json_member(&versions[i], "Document");
		n_defaults++;
	}
	if (n_defaults > 1)
		return missing_document("the export has several default versions of "
								"this policy");
	if (found == NULL)
		return missing_document("the export has no default version of this "
								"policy");
	return read_document(reader, reader->arena, found, record);
}

/*
 * Leave one item of each managed policy.  Repetitions are harmless, as in
 * pages that were put together, unless they contradict each other.
 */
static void
join_repeated(IamTable *table)
{
	Managed    *items = (Managed *) (void *) table->items.data;
	size_t		n_kept = 0;
	size_t		i;

	for (i = 0; i < table->count; i++)
	{
		Managed    *kept = n_kept > 0 ? &items[n_kept - 1] : NULL;
		Document   *document = &items[i].document;

		if (kept == NULL || !iam_str_eq(kept->entry.key, items[i].entry.key))
			items[n_kept++] = items[i];
		else if (!iam_str_eq(kept->document.image, document->image) ||
				 !iam_str_eq(kept->document.text, document->text))
			kept->document = missing_document("the export holds this policy "
											  "several times, with different "
											  "documents");
	}
	table->count = n_kept;
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

			managed.entry.key = keep(reader, member_text(record, "Arn"));
			managed.entry.record = text;
			managed.name = keep(reader, member_text(record, "PolicyName"));
			managed.path = keep(reader, member_text(record, "Path"));
			managed.created_at = keep(reader, member_text(record,
														  "CreateDate"));
			managed.tags = keep(reader, tags_text(reader, record));
			managed.document = default_document(reader, record, text);
			iam_table_add(&reader->managed, &managed);
		}
		iam_arena_rewind(&reader->record, &mark);
	}
	if (!iam_table_sort(&reader->managed))
		iam_no_memory(reader->error);
	else
		join_repeated(&reader->managed);
}

/* Emit the row of an attached managed policy. */
static void
emit_attached(AccountReader *reader, const IamAccountRow *base,
			  IamPolicyUse use, IamStr name, IamStr arn)
{
	const IamTable *managed = &reader->managed;
	IamStr		key = arn.data != NULL ? arn : IAM_STR("");
	Managed    *found = iam_table_item(managed,
									   iam_table_search(managed, key), key);
	Document	missing;

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
			  const IamJson *record, IamStr text, const char *name)
{
	const IamJson *member = iam_json_member(record, name);
	char		reason[80];
	Document	document;

	if (member == NULL || member->type == IAM_JSON_ARRAY ||
		member->type == IAM_JSON_OBJECT || member->type == IAM_JSON_NULL)
		return 0;
	snprintf(reason, sizeof(reason), "%s is no list", name);
	document = wrong_part(reader, member, text, reason);
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
			document = wrong_part(reader, &items[i], text,
								  "inline policy without PolicyDocument");
		emit_policy(reader, base, IAM_USE_IDENTITY,
					member_text(&items[i], "PolicyName"), absent, &document);
	}
	items = member_items(record, "AttachedManagedPolicies", &n_attached);
	for (i = 0; i < n_attached; i++)
		emit_attached(reader, base, IAM_USE_IDENTITY,
					  member_text(&items[i], "PolicyName"),
					  member_text(&items[i], "PolicyArn"));
	return n_inline + n_attached +
		emit_bad_list(reader, base, record, text, list->inline_policies) +
		emit_bad_list(reader, base, record, text, "AttachedManagedPolicies");
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

/* Emit the policies that a user has by one group. */
static uint32_t
emit_group(AccountReader *reader, const IamAccountRow *base,
		   const Group *group)
{
	IamAccountRow row = *base;
	IamStr		text = group->entry.record;
	IamJson    *record;

	/* it was read before: only want of memory or a cancel stops it now */
	if (!iam_json_read(&reader->record, text, MAX_RECORD, &record,
					   reader->error))
		return 0;
	row.via = group->arn;
	return emit_policies(reader, &row, record, text,
						 &principal_lists[LIST_GROUPS]);
}

/*
 * Emit the policies that a user has by its groups.  A group that stands twice
 * in the export gives those of both records.
 */
static uint32_t
emit_groups(AccountReader *reader, const IamAccountRow *base,
			const IamJson *user, IamStr text)
{
	uint32_t	n_names;
	uint32_t	total = 0;
	const IamJson *names = member_items(user, "GroupList", &n_names);
	uint32_t	i;

	for (i = 0; i < n_names && !gave_up(reader); i++)
	{
		IamStr		name = names[i].text;
		size_t		place = iam_table_search(&reader->groups, name);
		const Group *group = iam_table_item(&reader->groups, place, name);

		if (names[i].type != IAM_JSON_STRING)
		{
			Document	wrong = wrong_part(reader, &names[i], text, "GroupList "
										   "holds an item that is no string");

			emit_policy(reader, base, IAM_USE_IDENTITY, absent, absent,
						&wrong);
			total++;
			continue;
		}
		if (group == NULL)
		{
			emit_lost_group(reader, base, name);
			total++;
		}
		for (; group != NULL && !gave_up(reader);
			 group = iam_table_item(&reader->groups, ++place, name))
			total += emit_group(reader, base, group);
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
	if (boundary == NULL || boundary->type == IAM_JSON_NULL)
		return total;
	if (boundary->type == IAM_JSON_OBJECT)
		emit_attached(reader, base, IAM_USE_BOUNDARY, absent,
					  member_text(boundary, "PermissionsBoundaryArn"));
	else
	{
		Document	document = wrong_part(reader, boundary, text,
										  "PermissionsBoundary is no object");

		emit_policy(reader, base, IAM_USE_BOUNDARY, absent, absent,
					&document);
	}
	return total + 1;
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
	total += emit_groups(reader, &base, record, text);
	total += emit_bad_list(reader, &base, record, text, "GroupList");
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

			group.entry.key = keep(reader, member_text(record, list->name));
			group.entry.record = text;
			group.arn = keep(reader, member_text(record, "Arn"));
			iam_table_add(&reader->groups, &group);
		}
		iam_arena_rewind(&reader->record, &mark);
	}
	if (!iam_table_sort(&reader->groups))
		iam_no_memory(reader->error);
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
		base.account = arn_account(managed[i].entry.key);
		base.path = managed[i].path;
		base.created_at = managed[i].created_at;
		base.tags = managed[i].tags;
		emit_policy(reader, &base, IAM_USE_IDENTITY, managed[i].name,
					managed[i].entry.key, &managed[i].document);
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

/*
 * Is the text JSON?  The scanner refuses \u0000, but here that is the fault
 * of the record that holds it and is found when that is read; error keeps
 * what the scanner said.
 */
static bool
scan_export(AccountReader *reader, IamStr text)
{
	const IamHost *host = reader->arena->host;
	IamArenaMark mark = iam_arena_mark(&reader->record);
	IamJsonScan scan;
	char	   *copy;
	bool		good;

	if (iam_json_scan(text, NULL, host, &scan, reader->error))
		return true;
	if (reader->error->code != IAM_ERR_NUL)
		return false;
	copy = iam_arena_alloc(&reader->record, text.len);
	if (copy == NULL)
		return iam_no_memory(reader->error);
	text = iam_json_replace_nul(text, copy);
	good = iam_json_scan(text, NULL, host, &scan, reader->error);
	iam_arena_rewind(&reader->record, &mark);
	return good;
}

/* Find the lists of the export, or say why it is none. */
static bool
open_export(AccountReader *reader, IamStr text, bool *truncated)
{
	if (!scan_export(reader, text))
		return false;
	if (find_lists(reader, text, truncated))
	{
		iam_error_clear(reader->error);
		return true;
	}
	/* what the scanner said stands when there is no record to blame */
	if (reader->error->code == IAM_OK)
		iam_error_set(reader->error, IAM_ERR_ARGUMENT, "document is not the "
					  "output of get-account-authorization-details: "
					  "UserDetailList, GroupDetailList, RoleDetailList and "
					  "Policies must be lists, one at least and none twice");
	return false;
}

bool
iam_account_read(IamArena *arena, IamStr text, IamAccountEmit emit, void *arg,
				 bool *truncated, IamError *error)
{
	AccountReader reader = {0};

	*truncated = false;
	/* PowerShell and others put a byte order mark before the text */
	if (text.len >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0)
		text = (IamStr) {text.data + 3, text.len - 3};
	reader.arena = arena;
	reader.emit = emit;
	reader.arg = arg;
	reader.error = error;
	iam_arena_init(&reader.record, arena->host);
	iam_error_clear(error);
	if (!open_export(&reader, text, truncated))
	{
		iam_arena_free(&reader.record);
		return false;
	}
	iam_table_start(&reader.managed, arena, sizeof(Managed));
	iam_table_start(&reader.groups, arena, sizeof(Group));
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
