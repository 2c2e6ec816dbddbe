/*
 * lint_tenant.c
 *		The tags that tell tenants apart.
 *
 * Ring: core.
 */
#include "lint_tenant.h"

#include "fold.h"

static const char principal_head[] = "aws:principaltag/";

/* A text behind a head that it has, in whatever case; else empty. */
static IamStr
behind(IamStr text, const char *head)
{
	size_t		len = strlen(head);

	if (!iam_starts(text, head))
		return (IamStr) {"", 0};
	return (IamStr) {text.data + len, text.len - len};
}

IamStr
iam_principal_tag(IamStr key)
{
	return behind(key, principal_head);
}

IamStr
iam_tag_of_key(IamStr key)
{
	const char *slash = key.len == 0 ? NULL : memchr(key.data, '/', key.len);
	size_t		head;

	if (slash == NULL)
		return behind(key, "kms:encryptioncontext:");
	head = (size_t) (slash - key.data);
	if (!iam_ends((IamStr) {key.data, head}, "tag"))
		return (IamStr) {"", 0};
	return (IamStr) {slash + 1, key.len - head - 1};
}

bool
iam_is_resource_tag(IamStr folded)
{
	return iam_tag_of_key(folded).len > 0 &&
		!iam_starts(folded, principal_head) &&
		!iam_starts(folded, "aws:requesttag/") &&
		!iam_starts(folded, "kms:encryptioncontext:");
}

bool
iam_is_tenant_key(const IamTenantKeys *keys, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < keys->n; i++)
	{
		if (iam_fold_equal(name, keys->names[i]))
			return true;
	}
	return false;
}

/* Does a folded name hold the word? */
static bool
holds_tenant_word(IamStr name)
{
	size_t		i;

	for (i = 0; i + 6 <= name.len; i++)
	{
		if (memcmp(name.data + i, "tenant", 6) == 0)
			return true;
	}
	return false;
}

static void
add_name(IamTenantKeys *keys, IamStr name)
{
	if (name.len > 0 && keys->n < IAM_MOST_TENANT_KEYS &&
		!iam_is_tenant_key(keys, name))
		keys->names[keys->n++] = name;
}

/* A folded copy. */
static IamStr
fold_name(IamLint *lint, IamStr name)
{
	char	   *folded = iam_lint_alloc(lint, IAM_FOLD_MAX(name.len) + 1, 1);

	if (folded == NULL)
		return (IamStr) {"", 0};
	return (IamStr) {folded, iam_fold(folded, name)};
}

/* The tags that a condition names. */
static void
add_from_key(IamLint *lint, IamTenantKeys *keys, const IamLintKey *key)
{
	IamStr		tag = iam_tag_of_key(key->folded);
	uint32_t	i;

	add_name(keys, iam_principal_tag(key->folded));
	if (holds_tenant_word(tag))
		add_name(keys, tag);
	if (!iam_is(key->folded, "aws:tagkeys"))
		return;
	for (i = 0; i < key->n_values; i++)
	{
		tag = fold_name(lint, key->values[i].text);
		if (holds_tenant_word(tag))
			add_name(keys, tag);
	}
}

static void
add_from_document(IamLint *lint, IamTenantKeys *keys)
{
	const IamLintDocument *document = lint->document;
	const IamLintVariable *variable = document->variables;
	uint32_t	i;
	uint32_t	j;
	uint32_t	k;

	for (; variable != NULL; variable = variable->next)
	{
		if (variable->form == IAM_VARIABLE_KEY)
			add_name(keys, iam_principal_tag(variable->folded));
	}
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		for (j = 0; j < statement->n_blocks; j++)
		{
			for (k = 0; k < statement->blocks[j].n_keys; k++)
				add_from_key(lint, keys,
							 &statement->blocks[j].keys[k]);
		}
	}
}

bool
iam_tenant_keys(IamLint *lint, IamTenantKeys *keys)
{
	const IamStrList *given = &lint->options->tenant_keys;
	uint32_t	room = given->count > IAM_MOST_TENANT_KEYS ?
		given->count : IAM_MOST_TENANT_KEYS;
	uint32_t	i;

	keys->given = given->count > 0;
	keys->n = 0;
	keys->names = iam_lint_alloc(lint, room, sizeof(IamStr));
	if (keys->names == NULL)
		return false;
	if (!keys->given)
		add_from_document(lint, keys);
	for (i = 0; i < given->count; i++)
		keys->names[keys->n++] = fold_name(lint, given->items[i]);
	return lint->work->failure == IAM_OK;
}

bool
iam_is_tenant_variable(const IamLint *lint, const IamLintVariable *variable)
{
	const IamStrList *given = &lint->options->tenant_keys;
	IamStr		tag;
	uint32_t	i;

	if (variable->form != IAM_VARIABLE_KEY)
		return false;
	tag = iam_principal_tag(variable->folded);
	for (i = 0; i < given->count; i++)
	{
		if (iam_fold_equal(given->items[i], tag))
			return true;
	}
	return given->count == 0 && tag.len > 0;
}

bool
iam_holds_tenant(const IamTenantKeys *keys, IamStr text)
{
	IamLintVariable variable;
	size_t		from = 0;

	if (text.len == 0 || memchr(text.data, '$', text.len) == NULL)
		return false;
	memset(&variable, 0, sizeof(variable));
	while (iam_lint_next_variable(text, &from, &variable))
	{
		IamStr		tag = variable.form == IAM_VARIABLE_KEY ?
			iam_principal_tag(variable.name) : (IamStr) {"", 0};

		if (tag.len > 0 && (keys == NULL || iam_is_tenant_key(keys, tag)))
			return true;
	}
	return false;
}
