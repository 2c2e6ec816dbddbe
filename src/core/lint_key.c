/*
 * lint_key.c
 *		What a name is as a condition key.
 *
 * Ring: core.  Source: AWS IAM guide, "AWS global condition context keys",
 * and the Service Authorization Reference, by way of the catalogue.
 */
#include "lint_list.h"
#include "lint_rule.h"
#include "lint_test.h"

/* Longest name that is tried out as a template. */
#define MOST_NAME 256

/* Is the prefix that of an identity provider, and no service's? */
static bool
is_provider_prefix(IamStr prefix)
{
	return memchr(prefix.data, '.', prefix.len) != NULL ||
		memchr(prefix.data, '/', prefix.len) != NULL ||
		iam_is(prefix, "saml");
}

/* Look a name up; false when nobody has such a key. */
static bool
find_key(IamStr name, IamKeyFacts *facts)
{
	facts->global = iam_global_key(name);
	facts->key = iam_catalog_any_key(name);
	if (facts->global != IAM_CATALOG_NONE)
	{
		IamGlobalKey global = iam_global_key_at(facts->global);

		facts->typed = true;
		facts->type = global.type;
		facts->multivalued = global.multivalued;
		facts->flags = global.flags;
	}
	else if (facts->key != IAM_CATALOG_NONE)
	{
		IamCatalogKey key = iam_catalog_condition_key_at(facts->key);

		facts->typed = true;
		facts->type = key.type;
		facts->multivalued = key.multivalued;
	}
	return facts->typed;
}

/*
 * Is it a template of tags without the name of a tag: aws:RequestTag, or
 * aws:RequestTag/ ?
 */
static bool
lacks_tag(IamStr name)
{
	char		longer[MOST_NAME + 2];
	IamKeyFacts facts = {.global = IAM_CATALOG_NONE};
	size_t		len = name.len;

	if (len == 0 || len > MOST_NAME ||
		(!iam_ends(name, "tag/") && !iam_ends(name, "tag")))
		return false;
	memcpy(longer, name.data, len);
	if (longer[len - 1] != '/')
		longer[len++] = '/';
	longer[len++] = 'x';
	return find_key((IamStr) {longer, len}, &facts);
}

void
iam_key_facts(IamStr name, IamStr folded, IamKeyFacts *facts)
{
	const char *colon = memchr(folded.data, ':', folded.len);
	IamStr		prefix;

	memset(facts, 0, sizeof(*facts));
	facts->global = facts->key = IAM_CATALOG_NONE;
	facts->origin = IAM_KEY_NO_FORM;
	if (colon == NULL || colon == folded.data ||
		colon + 1 == folded.data + folded.len)
		return;
	prefix = (IamStr) {folded.data, (size_t) (colon - folded.data)};
	if (find_key(name, facts))
		facts->origin = facts->global != IAM_CATALOG_NONE ? IAM_KEY_GLOBAL :
			is_provider_prefix(prefix) ? IAM_KEY_OF_PROVIDER :
			IAM_KEY_OF_SERVICE;
	else if (iam_is(prefix, "aws"))
		facts->origin = IAM_KEY_NO_GLOBAL;
	else if (is_provider_prefix(prefix))
		facts->origin = IAM_KEY_OF_PROVIDER;
	else
		facts->origin = iam_catalog_service(prefix) != IAM_CATALOG_NONE ?
			IAM_KEY_NOT_OF_SERVICE : IAM_KEY_NO_SERVICE;
	facts->bare_tag = lacks_tag(name);
}

/* Is a key that depends on the action in one of the lists of keys? */
static bool
in_keys(IamCatalogRefs keys, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < keys.count; i++)
	{
		if (iam_catalog_key_fits(iam_catalog_ref(keys, i), name))
			return true;
	}
	return false;
}

/* Has the added action a key of this name?  Nobody says: then it counts. */
static bool
extra_has_key(const IamExtraAction *extra, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < extra->condition_keys.count; i++)
	{
		if (iam_str_eq(extra->condition_keys.items[i], name))
			return true;
	}
	return extra->condition_keys.count == 0;
}

bool
iam_key_of_action(const IamLint *lint, IamStr name, uint32_t action)
{
	const IamExtraAction *added = iam_extra_action(lint->extra, action);
	IamCatalogAction known;
	uint32_t	i;

	if (added != NULL)
		return extra_has_key(added, name);
	known = iam_catalog_action_at(action);
	if (in_keys(known.condition_keys, name))
		return true;
	for (i = 0; i < known.resource_types.count; i++)
	{
		uint32_t	type = iam_catalog_ref(known.resource_types, i);

		if (in_keys(iam_catalog_resource_type_at(type).condition_keys, name))
			return true;
	}
	return false;
}

/*
 * Keys of the global table that AWS only has for some actions: tags of the
 * resource and of the request.
 */
bool
iam_key_depends_on_action(const IamLintKey *key)
{
	static const char *const heads[] = {
		"aws:requesttag/", "aws:resourcetag/", NULL
	};
	int			i;

	if (key->facts.origin != IAM_KEY_GLOBAL)
		return true;
	if (iam_is(key->folded, "aws:tagkeys"))
		return true;
	for (i = 0; heads[i] != NULL; i++)
	{
		if (iam_starts(key->folded, heads[i]))
			return true;
	}
	return false;
}

bool
iam_key_supported(const IamLint *lint, const IamLintKey *key, uint32_t action)
{
	return !iam_key_depends_on_action(key) ||
		key->facts.origin == IAM_KEY_OF_PROVIDER ||
		iam_key_of_action(lint, key->name, action);
}
