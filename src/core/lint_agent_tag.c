/*
 * lint_agent_tag.c
 *		Rules for agents: who may change the tags of tenants.
 *
 * Ring: core.  Source: lint.md, P4 and P5.
 */
#include "lint_agent.h"
#include "lint_rule.h"
#include "lint_tenant.h"
#include "lint_test.h"

#include <stdio.h>

#include "fold.h"
#include "glob.h"

/*
 * What a statement says of the tags that a request may set or remove.
 */

/*
 * Does a test of the request's tag fix its value?  With own given, the value
 * must be the caller's own of that tag.
 */
static bool
fixes_value(const IamLintKey *key, const IamTenantKeys *own)
{
	uint32_t	i;

	if (!iam_test_demands(key))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (key->values[i].text.len == 0 ||
			iam_has_wildcard(key->values[i].text) ||
			(own != NULL && !iam_holds_tenant(own, key->values[i].text)))
			return false;
	}
	return true;
}

/*
 * Is the value that a request gives the tag fixed: to the caller's own or, if
 * own is NULL, a literal?  An empty name stands for any tag.
 */
static bool
fixes_tag(const IamLintStatement *statement, IamStr name,
		  const IamTenantKeys *own)
{
	static const char *const heads[] = {
		"aws:requesttag/*", "s3:requestobjecttag/*", NULL
	};
	const IamLintKey *key = NULL;
	int			i;

	for (i = 0; heads[i] != NULL; i++)
	{
		while ((key = iam_next_test(statement, heads[i], key)) != NULL)
		{
			if (fixes_value(key, own) &&
				(name.len == 0 ||
				 iam_str_eq(iam_tag_of_key(key->folded), name)))
				return true;
		}
	}
	return false;
}

/* Is the name of a tag, which is folded, what a value stands for? */
static bool
value_names(const IamLint *lint, const IamLintValue *value, IamStr name)
{
	IamArenaMark mark = iam_arena_mark(lint->work->scratch);
	char	   *folded;
	bool		result = true;

	if (!iam_has_wildcard(value->text))
		return iam_fold_equal(value->text, name);
	folded = iam_arena_array(lint->work->scratch,
							 IAM_FOLD_MAX(value->text.len) + 1, 1);
	if (folded != NULL)
		result = iam_glob_match(lint->work, IAM_GLOB_SOURCE,
								(IamStr) {folded, iam_fold(folded,
														   value->text)},
								name);
	iam_arena_rewind(lint->work->scratch, &mark);
	return result;
}

/* Do the names that ForAllValues lets pass leave a tag out? */
static bool
list_excludes(const IamLint *lint, const IamLintKey *key, IamStr name)
{
	bool		negated = iam_operator_negated(key->block->operator.code);
	uint32_t	i;

	for (i = 0; i < key->n_values; i++)
	{
		if (name.len == 0 ? iam_has_wildcard(key->values[i].text) :
			value_names(lint, &key->values[i], name))
			return negated;
	}
	return !negated && key->n_values > 0;
}

/*
 * Is the tag, or any when the name is empty, not among those that a request
 * may speak of?  With demanded set, it must speak of one at least.
 */
static bool
excludes_tag(const IamLint *lint, const IamLintStatement *statement,
			 IamStr name, bool demanded)
{
	static const char *const lists[] = {
		"aws:tagkeys", "s3:requestobjecttagkeys", NULL
	};
	const IamLintKey *key = NULL;
	int			i;

	for (i = 0; lists[i] != NULL; i++)
	{
		while ((key = iam_next_test(statement, lists[i], key)) != NULL)
		{
			if (key->block->operator.set == IAM_SET_ALL &&
				key->block->operator.code != IAM_OP_NULL &&
				list_excludes(lint, key, name) &&
				(!demanded || iam_tests_present(statement, key->folded)))
				return true;
		}
	}
	return false;
}

/*
 * P4.
 */

/* What the document relies on. */
typedef struct Reliance
{
	IamLint    *lint;
	IamTenantKeys tenants;
	IamStr		tag;			/* the first one that is relied on */
	bool		principal;		/* on tags of the caller */
	uint8_t    *types;			/* on tags of resources of these types; NULL
								 * for none */
	IamActionSet seen;			/* actions whose types are in there */
	uint32_t	tests;			/* how many are still allowed */
} Reliance;

/*
 * Most pairs of an action and a resource pattern that are looked at in one
 * document; a document with more has other faults.
 */
#define MOST_TESTS 300000

static bool
start_types(Reliance *reliance)
{
	uint32_t	n = iam_catalog_n_resource_types();

	if (reliance->types != NULL)
		return true;
	reliance->types = iam_lint_alloc(reliance->lint, n, 1);
	if (reliance->types == NULL)
		return false;
	memset(reliance->types, 0, n);
	if (iam_action_set_init(&reliance->seen, reliance->lint->work->scratch,
							reliance->lint->extra))
		return true;
	reliance->lint->work->failure = IAM_ERR_NO_MEMORY;
	return false;
}

/* Add the resource types of the actions that a statement names. */
static void
add_types(Reliance *reliance, const IamLintStatement *statement)
{
	const IamActionSlice *named = &statement->named;
	uint32_t	end = (named->first + named->n) * 64;
	uint32_t	action;
	uint32_t	i;

	if (!start_types(reliance))
		return;
	if (end > iam_catalog_n_actions())
		end = iam_catalog_n_actions();
	for (action = named->first * 64; action < end; action++)
	{
		IamCatalogRefs types;

		if (!iam_action_slice_has(named, action) ||
			iam_action_set_has(&reliance->seen, action))
			continue;
		iam_action_set_add(&reliance->seen, action);
		types = iam_catalog_action_at(action).resource_types;
		for (i = 0; i < types.count; i++)
			reliance->types[iam_catalog_ref(types, i)] = 1;
	}
	iam_work_spend(reliance->lint->work, named->n);
}

/* Does the statement rely on tags of its resources? */
static bool
relies_on_resources(Reliance *reliance, const IamLintStatement *statement)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_blocks; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
		{
			const IamLintKey *key = &statement->blocks[i].keys[j];
			IamStr		tag = iam_tag_of_key(key->folded);

			if (!iam_is_resource_tag(key->folded) ||
				!iam_is_tenant_key(&reliance->tenants, tag))
				continue;
			if (reliance->tag.len == 0)
				reliance->tag = tag;
			return true;
		}
	}
	return false;
}

/* Find what the document relies on; false for nothing. */
static bool
find_reliance(Reliance *reliance)
{
	IamLint    *lint = reliance->lint;
	const IamLintDocument *document = lint->document;
	const IamLintVariable *variable = document->variables;
	uint32_t	i;

	if (!iam_tenant_keys(lint, &reliance->tenants))
		return false;
	for (i = 0; i < document->n_statements && reliance->tenants.n > 0; i++)
	{
		if (relies_on_resources(reliance, &document->statements[i]))
			add_types(reliance, &document->statements[i]);
	}
	for (; variable != NULL && !reliance->principal;
		 variable = variable->next)
	{
		if (!iam_is_tenant_variable(lint, variable))
			continue;
		reliance->principal = true;
		if (reliance->tag.len == 0)
			reliance->tag = iam_principal_tag(variable->folded);
	}
	return lint->work->failure == IAM_OK &&
		(reliance->principal || reliance->types != NULL);
}

/* Does the action make resources, and gives them tags? */
static bool
creates_with_tags(const IamCatalogAction *action)
{
	static const char *const heads[] = {
		"Allocate", "Copy", "Create", "Import", "Put", "Register", "Restore",
		"Run", NULL
	};
	uint32_t	i;
	int			head = 0;

	while (heads[head] != NULL && !iam_starts(action->name, heads[head]))
		head++;
	for (i = 0; heads[head] != NULL && i < action->condition_keys.count; i++)
	{
		if (iam_catalog_key_fits(iam_catalog_ref(action->condition_keys, i),
								 IAM_STR("aws:RequestTag/t")))
			return true;
	}
	return false;
}

/* Does the action change tags of a resource type that is relied on? */
static bool
changes_resource(const Reliance *reliance, uint32_t action)
{
	IamCatalogAction known;
	uint32_t	i;

	if (reliance->types == NULL)
		return false;
	known = iam_catalog_action_at(action);
	for (i = 0; i < known.resource_types.count; i++)
	{
		if (reliance->types[iam_catalog_ref(known.resource_types, i)])
			return known.level == IAM_LEVEL_TAGGING ||
				creates_with_tags(&known);
	}
	return false;
}

/* Does a statement deny all requests that speak of the tag, and no other? */
static bool
denies_tag(const IamLint *lint, const IamLintStatement *deny, IamStr name)
{
	const IamLintKey *key;
	uint32_t	i;

	if (!deny->denies || deny->n_blocks != 1 || deny->blocks[0].n_keys != 1)
		return false;
	key = &deny->blocks[0].keys[0];
	if (!iam_key_named(key, "aws:tagkeys") ||
		deny->blocks[0].operator.set != IAM_SET_ANY ||
		!iam_operator_positive(&deny->blocks[0].operator))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (value_names(lint, &key->values[i], name))
			return true;
	}
	return false;
}

/* Is an action kept from the tag by such a statement on every resource? */
static bool
is_tag_denied(const Reliance *reliance, uint32_t action)
{
	const IamLintDocument *document = reliance->lint->document;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (!iam_names_action(deny, action) ||
			!denies_tag(reliance->lint, deny, reliance->tag))
			continue;
		for (j = 0; j < deny->n_resources; j++)
		{
			if (deny->resource_polarity == IAM_ELEMENT &&
				deny->resources[j].everything)
				return true;
		}
	}
	return false;
}

/* Does the statement allow tags alone that another action gives in passing? */
static bool
tags_in_passing(const IamLintStatement *statement)
{
	static const char *const keys[] = {
		"ec2:createaction", "elasticloadbalancing:createaction", NULL
	};

	return iam_demands_one(statement, keys);
}

/*
 * May the action change tags as the statement allows it?  What is made has no
 * tags before, so that a test of the resource's tag speaks of something else
 * that is needed for it; its own statement says what tags it gets.
 */
static bool
may_change(const Reliance *reliance, const IamLintStatement *statement,
		   uint32_t action)
{
	if (!changes_resource(reliance, action))
		return false;
	if (iam_catalog_action_at(action).level == IAM_LEVEL_TAGGING)
		return !tags_in_passing(statement);
	return !iam_demands(statement, "aws:resourcetag/*");
}

/* The actions of a statement that change tags. */
static void
find_changes(Reliance *reliance, const IamLintStatement *statement,
			 const uint32_t *own, IamReached *reached)
{
	const uint64_t *tagging = iam_catalog_level(IAM_LEVEL_TAGGING);
	const uint64_t *write = iam_catalog_level(IAM_LEVEL_WRITE);
	uint32_t	cost = 1 + statement->n_resources +
		reliance->lint->document->n_statements;
	uint32_t	n_words = (iam_catalog_n_actions() + 63) / 64;
	uint32_t	i;
	uint32_t	bit;
	IamGrant	grant;

	for (i = 0; i < statement->named.n; i++)
	{
		uint32_t	word = statement->named.first + i;
		uint64_t	bits = word >= n_words ? 0 :
			statement->named.words[i] & (tagging[word] | write[word]);

		for (bit = 0; bits != 0; bit++, bits >>= 1)
		{
			uint32_t	action = word * 64 + bit;

			if (!(bits & 1) || reliance->tests < cost ||
				!(may_change(reliance, statement, action) ||
				  (reliance->principal &&
				   (action == own[0] || action == own[1] ||
					action == own[2]))))
				continue;
			reliance->tests -= cost;
			iam_work_spend(reliance->lint->work, cost);
			if (iam_agent_grants(reliance->lint, statement, action, &grant) &&
				!is_tag_denied(reliance, action))
				iam_add_reached(reached, action);
		}
	}
}

/*
 * P4.  A statement is safe when it fixes the value of the tag or leaves the
 * tag out; either test fails for an action that lacks the key.  So is what
 * another statement denies to requests that speak of the tag.  Tags of
 * resources matter where they are tested, those of the caller where a variable
 * stands for them.
 */
static void
tenant_tag_mutable(IamLint *lint, const IamLintDocument *document)
{
	Reliance	reliance = {.lint = lint, .tests = MOST_TESTS};
	const uint32_t own[] = {
		iam_known_action("iam:TagRole"), iam_known_action("iam:UntagRole"),
		iam_known_action("sts:TagSession")
	};
	char	   *does;
	IamReach	reach = {
		.fix = "add StringEquals of aws:RequestTag for this tag and the "
		"caller's own, or ForAllValues:StringEquals aws:TagKeys without it, "
		"with Null \"false\""
	};
	IamTenantKeys tag;
	IamReached	reached;
	uint32_t	i;

	if (!find_reliance(&reliance))
		return;
	does = iam_lint_alloc(lint, 512, 1);
	if (does == NULL)
		return;
	snprintf(does, 512, "may change the tag %s, which the document relies on "
			 "to tell tenants apart", iam_shown(lint, reliance.tag));
	reach.does = does;
	tag = (IamTenantKeys) {true, &reliance.tag, 1};
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		if (!statement->allows || reliance.tests == 0 ||
			/* beside the caller's own tag, a literal is another tenant's */
			fixes_tag(statement, reliance.tag,
					  reliance.principal ? &tag : NULL) ||
			excludes_tag(lint, statement, reliance.tag, true))
			continue;
		reached.n = 0;
		find_changes(&reliance, statement, own, &reached);
		if (reached.n > 0)
			iam_report_reached(lint, statement, &reached, &reach);
	}
}

/*
 * P5.
 */

/* Are all tags of tenants fixed or left out? */
static bool
fixes_tenants(const IamLint *lint, const IamLintStatement *statement,
			  const IamTenantKeys *tenants)
{
	static const IamStr any = {"", 0};
	uint32_t	i;

	/* which tag is the tenant's, nobody has said: one that is fixed may be */
	if (!tenants->given && fixes_tag(statement, any, NULL))
		return true;
	if (tenants->n == 0)
		return excludes_tag(lint, statement, any, false);
	for (i = 0; i < tenants->n; i++)
	{
		if (!fixes_tag(statement, tenants->names[i], NULL) &&
			!excludes_tag(lint, statement, tenants->names[i], false))
			return false;
	}
	return true;
}

/*
 * Are all callers ones that do not choose the tags: services, and identity
 * providers, whose assertions carry them?
 */
static bool
callers_choose_nothing(const IamLintStatement *statement)
{
	uint32_t	i;

	if (statement->principal_polarity != IAM_ELEMENT)
		return false;
	for (i = 0; i < statement->n_principals; i++)
	{
		if (statement->principals[i].type != IAM_PRINCIPAL_SERVICE &&
			statement->principals[i].type != IAM_PRINCIPAL_FEDERATED)
			return false;
	}
	return true;
}

static void
session_tag_unpinned(IamLint *lint, const IamLintDocument *document)
{
	uint32_t	action = iam_known_action("sts:TagSession");
	IamTenantKeys tenants;
	uint32_t	i;

	if (!iam_tenant_keys(lint, &tenants))
		return;
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];
		const IamLintAction *entry;

		if (!statement->allows || !iam_names_action(statement, action) ||
			fixes_tenants(lint, statement, &tenants) ||
			callers_choose_nothing(statement) ||
			iam_is_denied(lint, action, statement, NULL))
			continue;
		entry = iam_reaching_action(lint, statement, action);
		iam_fix(iam_lint_report(lint, entry != NULL ? &entry->place :
								&statement->elements[IAM_EL_NOT_ACTION].place,
								"%s lets the caller choose the tags of the "
								"session, and with them its tenant",
								entry != NULL ?
								iam_shown(lint, entry->text) : "NotAction"),
				"add StringEquals aws:RequestTag/tenant equal to "
				"${aws:PrincipalTag/tenant}, or ForAllValues:StringEquals "
				"aws:TagKeys without the tag");
	}
}

static const IamRule rules[] = {
	{
		.code = "agent-tenant-tag-mutable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGENT,
		.yields_to = IAM_CAUSE_ADMIN,
		IAM_CHECK_DOCUMENT(tenant_tag_mutable),
		.data = "actions, access levels, resource types, condition keys; option tenant_keys",
		.title = "Agent that may change the tags of tenants",
		.rationale = "who can change the tag is in whatever tenant it likes",
		.also_known_as = NULL
	},
	{
		.code = "agent-session-tag-unpinned",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_AGENT,
		IAM_CHECK_DOCUMENT(session_tag_unpinned),
		.data = "option tenant_keys",
		.title = "Session whose tenant the caller chooses",
		.rationale = "isolation by the tag of the session is worth as much as the tag",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_agent_tag_rules = IAM_RULE_GROUP(rules);
