/*
 * lint_not_principal.c
 *		Rules on NotPrincipal: group E of lint.md.
 *
 * Ring: core.
 */
#include "lint_rule.h"

#include <stdlib.h>

#include "fold.h"

/* Has the statement a NotPrincipal that can be read? */
static bool
has_not_principal(const IamLintStatement *statement)
{
	return statement->elements[IAM_EL_NOT_PRINCIPAL].sound;
}

/* E9.  A condition does not make it safe: AWS does not support it at all. */
static void
allow_with_not_principal(IamLint *lint, const IamLintStatement *statement)
{
	if (!statement->allows || !has_not_principal(statement))
		return;
	iam_fix(iam_lint_report(lint,
							&statement->elements[IAM_EL_NOT_PRINCIPAL].place,
							"Allow with NotPrincipal allows everybody who is "
							"not named, anonymous callers too"),
			"write Principal with those who are meant, or Deny");
}

/*
 * E10.  A Deny with NotPrincipal spares a caller only when the root user of
 * the account is named too, and for a session its role.  The entries of one
 * NotPrincipal, sorted: roots and roles to be found, the others to be gone
 * through account by account.
 */
typedef struct Entries
{
	const IamLintPrincipal **items;
	uint32_t	n;
} Entries;

typedef struct Spared
{
	Entries		roots;			/* accounts and their root users */
	Entries		roles;
	Entries		members;		/* users, roles and sessions */
} Spared;

/* Order of two texts without regard to ASCII case. */
static int
compare_folded(IamStr a, IamStr b)
{
	size_t		i;

	for (i = 0; i < a.len && i < b.len; i++)
	{
		int			order = iam_fold_ascii((unsigned char) a.data[i]) -
			iam_fold_ascii((unsigned char) b.data[i]);

		if (order != 0)
			return order;
	}
	return (a.len > b.len) - (a.len < b.len);
}

/* By account and name, which is that of the role for sessions. */
static int
compare_names(const void *left, const void *right)
{
	const IamLintPrincipal *a = *(const IamLintPrincipal *const *) left;
	const IamLintPrincipal *b = *(const IamLintPrincipal *const *) right;
	int			order = iam_str_compare(a->account, b->account);

	return order != 0 ? order : compare_folded(a->name, b->name);
}

/* By account, then as they stand in the document. */
static int
compare_accounts(const void *left, const void *right)
{
	const IamLintPrincipal *a = *(const IamLintPrincipal *const *) left;
	const IamLintPrincipal *b = *(const IamLintPrincipal *const *) right;
	int			order = iam_str_compare(a->account, b->account);

	return order != 0 ? order :
		(a->place.order > b->place.order) - (a->place.order < b->place.order);
}

static bool
is_listed(const Entries *entries, IamStr account, IamStr name)
{
	IamLintPrincipal wanted = {.account = account, .name = name};
	const IamLintPrincipal *key = &wanted;

	return entries->n > 0 && bsearch(&key, entries->items, entries->n,
									 sizeof(key), compare_names) != NULL;
}

static void
add_entry(Spared *spared, const IamLintPrincipal *principal)
{
	switch (principal->form)
	{
		case IAM_FORM_ROOT:
		case IAM_FORM_ACCOUNT:
			spared->roots.items[spared->roots.n++] = principal;
			break;
		case IAM_FORM_ROLE:
		case IAM_FORM_USER:
		case IAM_FORM_SESSION:
		case IAM_FORM_FEDERATED_USER:
			if (principal->form == IAM_FORM_ROLE)
				spared->roles.items[spared->roles.n++] = principal;
			spared->members.items[spared->members.n++] = principal;
			break;
		default:
			break;
	}
}

/* Sort the entries; false without memory, or when one is to be filled in. */
static bool
find_spared(IamLint *lint, const IamLintStatement *statement, Spared *spared)
{
	uint32_t	n = statement->n_principals;
	const IamLintPrincipal **items = iam_lint_alloc(lint, 3 * (size_t) n + 1,
													sizeof(*items));
	uint32_t	i;

	if (items == NULL)
		return false;
	*spared = (Spared) {{items, 0}, {items + n, 0}, {items + 2 * n, 0}};
	for (i = 0; i < n; i++)
	{
		if (statement->principals[i].form == IAM_FORM_TEMPLATE)
			return false;
		if (statement->principals[i].type == IAM_PRINCIPAL_AWS)
			add_entry(spared, &statement->principals[i]);
	}
	qsort(spared->roots.items, spared->roots.n, sizeof(*items),
		  compare_names);
	qsort(spared->roles.items, spared->roles.n, sizeof(*items),
		  compare_names);
	qsort(spared->members.items, spared->members.n, sizeof(*items),
		  compare_accounts);
	return true;
}

static void
report_missing_account(IamLint *lint, const IamLintPrincipal *principal,
					   bool root, bool role)
{
	IamFinding *finding;

	if (!root && !role)
		return;
	finding = iam_lint_report(lint, &principal->place, "%s is denied all the "
							  "same, unless %s%s%s %s named too",
							  iam_shown(lint, principal->text),
							  root ? "the root user of its account" : "",
							  root && role ? " and " : "",
							  role ? "the role of the session" : "",
							  root && role ? "are" : "is");
	iam_fix(finding, "add what is missing, or write Principal \"*\" with "
			"ArnNotEquals on aws:PrincipalArn");
	if (root)
		iam_detail_text(finding, "account", principal->account);
	if (role)
		iam_detail_text(finding, "role", principal->name);
}

static void
not_principal_missing_account(IamLint *lint,
							  const IamLintStatement *statement)
{
	IamStr		account = {NULL, 0};
	Spared		spared;
	uint32_t	i;

	if (!statement->denies || statement->n_principals == 0 ||
		statement->principal_polarity != IAM_NOT_ELEMENT ||
		!find_spared(lint, statement, &spared))
		return;
	for (i = 0; i < spared.members.n; i++)
	{
		const IamLintPrincipal *member = spared.members.items[i];
		bool		root = !iam_str_eq(member->account, account) &&
			!is_listed(&spared.roots, member->account, IAM_STR(""));
		bool		role = member->form == IAM_FORM_SESSION &&
			!is_listed(&spared.roles, member->account, member->name);

		account = member->account;
		report_missing_account(lint, member, root, role);
	}
}

/* E12. */
static void
not_principal_usage(IamLint *lint, const IamLintStatement *statement)
{
	if (!statement->denies || !has_not_principal(statement))
		return;
	iam_fix(iam_lint_report(lint,
							&statement->elements[IAM_EL_NOT_PRINCIPAL].place,
							"Deny with NotPrincipal denies also the sessions "
							"of roles that it names, and callers who have a "
							"permissions boundary"),
			"write \"Principal\": \"*\" with ArnNotEquals on "
			"aws:PrincipalArn");
}

static const IamRule rules[] = {
	{
		.code = "allow-with-not-principal",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(allow_with_not_principal),
		.title = "Allow with NotPrincipal",
		.rationale = "it grants to everybody in the world who is not named",
		.also_known_as = "Access Analyzer ALLOW_WITH_NOT_PRINCIPAL; parliament NOTPRINCIPAL_WITH_ALLOW; iam-policy-validator not_principal_with_allow; cfn_nag F6, F7, F8, F9"
	},
	{
		.code = "not-principal-missing-account",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(not_principal_missing_account),
		.title = "NotPrincipal without the account",
		.rationale = "who is named is denied all the same when the account of the caller, or the role of a session, is not named",
		.also_known_as = NULL
	},
	{
		.code = "not-principal-usage",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(not_principal_usage),
		.title = "Deny with NotPrincipal",
		.rationale = "whom it spares is hard to say; a condition on aws:PrincipalArn says it clearly",
		.also_known_as = "iam-policy-validator not_principal_usage"
	}
};

const IamRuleGroup iam_not_principal_rules = IAM_RULE_GROUP(rules);
