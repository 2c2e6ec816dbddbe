/*
 * lint_key.c
 *		What a name is as a condition key.
 *
 * Ring: core.  Source: AWS IAM guide, "AWS global condition context keys",
 * and the Service Authorization Reference, by way of the catalogue.
 */
#include "fold.h"
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

/* Is it the prefix of keys of a service with another prefix of its own? */
static bool
is_other_prefix(IamStr prefix)
{
	static const char *const prefixes[] = {
		"catalog", "cognito-identity-auth", "cognito-identity-unauth",
		"identitycenter", NULL
	};

	return iam_one_of(prefix, prefixes);
}

/*
 * Keys of services that requests for other services have too: the guide's
 * "cross-service condition keys", which speak of where credentials come from.
 */
static bool
is_cross_service(IamStr name)
{
	static const char *const names[] = {
		"codebuild:BuildArn", "codebuild:ProjectArn", "ec2:RoleDelivery",
		"ec2:SourceInstanceArn", "glue:CredentialIssuingService",
		"glue:RoleAssumedBy", "identitystore:UserId",
		"lambda:SourceFunctionArn", "ssm:SourceInstanceArn", NULL
	};

	return iam_one_of(name, names);
}

/* Keys that AWS's own managed policies use, and no page documents. */
static bool
is_undocumented(IamStr name)
{
	static const char *const names[] = {
		"aws:PrincipalOrgMasterAccountId", "lakeformation:GlueARN", NULL
	};

	return iam_one_of(name, names);
}

/*
 * Does the key speak of a tag of the resource: aws:ResourceTag/x,
 * ec2:ResourceTag/x, rds:db-tag/x, s3:ExistingObjectTag/x?  Not tags of the
 * request, nor of the caller.
 */
static bool
is_resource_tag(IamStr name)
{
	static const char *const others[] = {
		"req", "search", "principal", NULL
	};
	const char *slash = memchr(name.data, '/', name.len);
	const char *colon = memchr(name.data, ':', name.len);
	IamStr		word;
	int			i;

	if (slash == NULL || colon == NULL || colon > slash)
		return false;
	word = (IamStr) {colon + 1, (size_t) (slash - colon) - 1};
	for (i = 0; others[i] != NULL; i++)
	{
		if (iam_starts(word, others[i]))
			return false;
	}
	return iam_ends(word, "tag");
}

/*
 * Is what the catalogue says of the number of values wrong?  It has a plain
 * string for the list of what an identity of Cognito is, which AWS's own
 * examples test with ForAnyValue.
 */
static bool
is_of_unknown_number(IamStr name)
{
	return iam_is(name, "cognito-identity.amazonaws.com:amr");
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

		facts->typed = !is_of_unknown_number(name);
		facts->type = key.type;
		facts->multivalued = key.multivalued;
	}
	else
		return false;
	facts->resource_tag = is_resource_tag(name);
	return true;
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
		(!iam_ends(name, "tag/") && !iam_ends(name, "tag") &&
		 !iam_ends(name, "tags/") && !iam_ends(name, "tags")))
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
	{
		facts->origin = facts->global != IAM_CATALOG_NONE ? IAM_KEY_GLOBAL :
			is_provider_prefix(prefix) ? IAM_KEY_OF_PROVIDER :
			IAM_KEY_OF_SERVICE;
		facts->cross_service = facts->origin == IAM_KEY_OF_SERVICE &&
			is_cross_service(name);
		return;
	}
	facts->bare_tag = lacks_tag(name);
	if (is_undocumented(name))
		facts->origin = IAM_KEY_OF_SERVICE;
	else if (iam_is(prefix, "aws"))
		facts->origin = IAM_KEY_NO_GLOBAL;
	else if (is_provider_prefix(prefix))
		facts->origin = IAM_KEY_OF_PROVIDER;
	else
		facts->origin = iam_catalog_service(prefix) != IAM_CATALOG_NONE ||
			is_other_prefix(prefix) ?
			IAM_KEY_NOT_OF_SERVICE : IAM_KEY_NO_SERVICE;
}

/* Has an added action a key of this name? */
static bool
has_extra_key(const IamExtraAction *action, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < action->condition_keys.count; i++)
	{
		if (iam_key_name_fits(action->condition_keys.items[i], name))
			return true;
	}
	return false;
}

static bool
any_extra_key(const IamExtraActions *extra, IamStr name)
{
	uint32_t	i;

	for (i = 0; i < extra->count; i++)
	{
		if (has_extra_key(&extra->items[i], name))
			return true;
	}
	return false;
}

/* How many times the service may change among the actions that are asked. */
#define MOST_SERVICES 64

/*
 * Of a key that several services have, what those of the statement's actions
 * say: identitystore:UserId is one value, but for q and qbusiness a list.  No
 * claim where they differ.
 */
static void
ask_services(const IamLintStatement *statement, IamStr name,
			 IamKeyFacts *facts)
{
	uint32_t	service = IAM_CATALOG_NONE;
	uint32_t	asked = 0;
	bool		found = false;
	uint32_t	i;

	for (i = 0; i < statement->n_actions && asked < MOST_SERVICES; i++)
	{
		IamCatalogKey key;
		uint32_t	number;

		if (statement->actions[i].service == service)
			continue;
		service = statement->actions[i].service;
		asked++;
		number = iam_catalog_condition_key(service, name);
		if (number == IAM_CATALOG_NONE)
			continue;
		key = iam_catalog_condition_key_at(number);
		if (found && (key.type != facts->type ||
					  key.multivalued != facts->multivalued))
			facts->typed = false;
		facts->key = number;
		facts->type = key.type;
		facts->multivalued = key.multivalued;
		found = true;
	}
}

void
iam_key_facts_in(const IamLintStatement *statement,
				 const IamExtraActions *extra, IamStr name, IamStr folded,
				 IamKeyFacts *facts)
{
	iam_key_facts(name, folded, facts);
	switch (facts->origin)
	{
		case IAM_KEY_NO_FORM:
		case IAM_KEY_GLOBAL:
			break;
		case IAM_KEY_OF_SERVICE:
		case IAM_KEY_OF_PROVIDER:
			if (facts->typed && statement != NULL &&
				statement->actions != NULL)
				ask_services(statement, name, facts);
			break;
		case IAM_KEY_NO_GLOBAL:
		case IAM_KEY_NOT_OF_SERVICE:
		case IAM_KEY_NO_SERVICE:
			if (any_extra_key(extra, name))
				facts->origin = IAM_KEY_OF_SERVICE;
			break;
	}
}

IamKeyFinder
iam_key_finder(const IamLint *lint, IamStr name)
{
	IamKeyFinder finder = {.lint = lint, .name = name};
	int			i;

	for (i = 0; i < IAM_KEY_FINDER_SERVICES; i++)
		finder.found[i].service = IAM_CATALOG_NONE;
	return finder;
}

/*
 * May the name fit a key at all?  Most keys of a service differ in the first
 * letter behind the colon, and are not looked at further.
 */
static bool
may_fit(IamStr key, IamStr name, size_t letter)
{
	return key.len <= letter || key.data[letter - 1] != ':' ||
		key.data[letter] == '$' || key.data[letter] == '<' ||
		iam_fold_ascii((unsigned char) key.data[letter]) ==
		iam_fold_ascii((unsigned char) name.data[letter]);
}

/*
 * Find the rows of a service that the name fits.  A name without slash that
 * is there fits no template beside it.
 */
static void
find_rows(IamStr name, uint32_t service, IamKeyRows *found)
{
	IamCatalogRange keys = iam_catalog_service_at(service).condition_keys;
	uint32_t	exact = iam_catalog_condition_key(service, name);
	const char *colon = memchr(name.data, ':', name.len);
	size_t		letter = colon != NULL ? (size_t) (colon - name.data) + 1 : 0;
	uint32_t	i;

	found->service = service;
	found->n = 0;
	if (exact != IAM_CATALOG_NONE &&
		memchr(name.data, '/', name.len) == NULL)
	{
		found->rows[found->n++] = exact;
		return;
	}
	if (letter == 0 || letter == name.len)
		return;
	for (i = keys.first; i < keys.end && found->n < IAM_MOST_KEY_ROWS; i++)
	{
		IamStr		key = iam_catalog_condition_key_at(i).name;

		if (may_fit(key, name, letter) && iam_key_name_fits(key, name))
			found->rows[found->n++] = i;
	}
}

/* Is one of those rows in a list of keys? */
static bool
in_keys(const IamKeyRows *found, IamCatalogRefs keys)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < keys.count; i++)
	{
		uint32_t	key = iam_catalog_ref(keys, i);

		for (j = 0; j < found->n; j++)
		{
			if (found->rows[j] == key)
				return true;
		}
	}
	return false;
}

bool
iam_finder_has(IamKeyFinder *finder, uint32_t action)
{
	const IamExtraAction *added = iam_extra_action(finder->lint->extra,
												   action);
	IamCatalogAction known;
	IamKeyRows *found;
	uint32_t	i;

	/* of an added action nobody has to name the keys: then any counts */
	if (added != NULL)
		return added->condition_keys.count == 0 ||
			has_extra_key(added, finder->name);
	known = iam_catalog_action_at(action);
	found = &finder->found[known.service % IAM_KEY_FINDER_SERVICES];
	if (found->service != known.service)
		find_rows(finder->name, known.service, found);
	if (found->n == 0)
		return false;
	if (in_keys(found, known.condition_keys))
		return true;
	for (i = 0; i < known.resource_types.count; i++)
	{
		uint32_t	type = iam_catalog_ref(known.resource_types, i);

		if (in_keys(found, iam_catalog_resource_type_at(type).condition_keys))
			return true;
	}
	return false;
}

bool
iam_key_of_action(const IamLint *lint, IamStr name, uint32_t action)
{
	IamKeyFinder finder = iam_key_finder(lint, name);

	return iam_finder_has(&finder, action);
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

	if (key->facts.cross_service)
		return false;
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

/* Is it there whatever the action is? */
bool
iam_key_always_there(const IamLintKey *key)
{
	return !iam_key_depends_on_action(key) ||
		key->facts.origin == IAM_KEY_OF_PROVIDER;
}

/* Many actions in a row are asked for the same few keys. */
static IamKeyFinder *
remembered_finder(const IamLint *lint, const IamLintKey *key)
{
	uint32_t	slot = key->place.order % IAM_KEYS_REMEMBERED;

	if (lint->memory->keys[slot] != key)
	{
		lint->memory->keys[slot] = key;
		lint->memory->finders[slot] = iam_key_finder(lint, key->name);
	}
	return &lint->memory->finders[slot];
}

bool
iam_key_supported(const IamLint *lint, const IamLintKey *key, uint32_t action)
{
	if (iam_key_always_there(key))
		return true;
	/* what no service has, no action of the catalogue has */
	if (key->facts.key == IAM_CATALOG_NONE &&
		iam_extra_action(lint->extra, action) == NULL)
		return false;
	return iam_finder_has(remembered_finder(lint, key), action);
}
