/*
 * lint_exposure.c
 *		Rules on resource policies that open a resource.
 *
 * Ring: core.  Source: lint.md, group K.  AWS decides by a solver what is
 * public; here a statement is public until a condition that is known to keep
 * strangers out says otherwise.
 */
#include "glob.h"
#include "lint_reach.h"
#include "lint_list.h"
#include "lint_test.h"
#include "principal.h"
#include "value.h"

/*
 * K1.
 */

/*
 * Keys that can keep strangers out.  To those of lint.md are added: the
 * newer aws:Vpce... and aws:SourceVpcArn; aws:SourceOwner, which the policy
 * has that SNS makes for a new topic; the keys of access points, to which a
 * bucket may leave the decision (S3 guide, "The meaning of public").
 */
static const char *const closing_keys[] = {
	"aws:principalaccount", "aws:principalarn", "aws:principalorgid",
	"aws:principalorgpaths", "aws:sourceaccount", "aws:sourcearn",
	"aws:sourceip", "aws:sourceorgid", "aws:sourceorgpaths",
	"aws:sourceowner", "aws:sourcevpc", "aws:sourcevpcarn", "aws:sourcevpce",
	"aws:userid", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths",
	"kms:calleraccount", "lambda:eventsourcetoken",
	"s3:dataaccesspointaccount", "s3:dataaccesspointarn", "saml:aud",
	"sns:endpoint", NULL
};

/* Does the operator compare texts, ARNs or addresses? */
static bool
compares_names(const IamOperator *operator)
{
	switch (operator->code)
	{
		case IAM_OP_STRING_EQUALS:
		case IAM_OP_STRING_EQUALS_IGNORE_CASE:
		case IAM_OP_STRING_LIKE:
		case IAM_OP_ARN_EQUALS:
		case IAM_OP_ARN_LIKE:
		case IAM_OP_IP_ADDRESS:
			return true;
		default:
			return false;
	}
}

static bool
is_wildcard(char byte)
{
	return byte == '*' || byte == '?';
}

/* Nothing but wildcards, behind a head that all values have? */
static bool
is_wild(IamStr text, const char *head)
{
	size_t		i;

	if (!iam_starts(text, head) || text.len == strlen(head))
		return false;
	for (i = strlen(head); i < text.len; i++)
	{
		if (!is_wildcard(text.data[i]))
			return false;
	}
	return true;
}

/*
 * Does an ARN leave open whose it is?  A bucket has a name that is unique
 * among all accounts, and no account in its ARN.  Under StringLike the star of
 * arn:aws:* crosses colons, and stands for the account too.
 */
static bool
is_anybodys_arn(IamStr text)
{
	IamArn		arn;

	if (!iam_arn_split(text, &arn) || arn.n_parts < IAM_ARN_PARTS)
		return text.len > 0 && (is_wildcard(text.data[0]) ||
								memchr(text.data, '*', text.len) ==
								text.data + text.len - 1);
	if (arn.parts[IAM_ARN_ACCOUNT].len > 0 &&
		!is_wild(arn.parts[IAM_ARN_ACCOUNT], ""))
		return false;
	if (arn.parts[IAM_ARN_ACCOUNT].len > 0 &&
		!iam_is(arn.parts[IAM_ARN_SERVICE], "s3"))
		return true;
	return is_wild(arn.parts[IAM_ARN_RESOURCE], "");
}

/* A wildcard before the end: the part behind it is chosen by the caller. */
static bool
is_anybodys_id(IamStr text)
{
	while (text.len > 0 && is_wildcard(text.data[text.len - 1]))
		text.len--;
	return memchr(text.data, '*', text.len) != NULL ||
		memchr(text.data, '?', text.len) != NULL;
}

/* Does the value take strangers too? */
static bool
is_loose(const IamLintValue *value)
{
	static const char *const heads[] = {"", "o-", "vpc-", "vpce-", NULL};
	int			i;

	for (i = 0; heads[i] != NULL; i++)
	{
		if (is_wild(value->text, heads[i]))
			return true;
	}
	if (iam_ends(value->key->folded, "arn"))
		return is_anybodys_arn(value->text);
	return iam_key_named(value->key, "aws:userid") &&
		is_anybodys_id(value->text);
}

/* Does the test keep strangers out? */
static bool
keeps_out(const IamLintKey *key)
{
	bool		yes;
	uint32_t	i;

	if (!iam_test_restricts(key))
		return false;
	/* only through a mount target, which lies in a VPC (EFS guide) */
	if (iam_key_named(key, "elasticfilesystem:accessedviamounttarget"))
		return key->n_values == 1 &&
			iam_bool_parse(key->values[0].text, &yes) && yes;
	if (!compares_names(&key->block->operator) ||
		!iam_one_of(key->folded, closing_keys))
		return false;
	for (i = 0; i < key->n_values; i++)
	{
		if (is_loose(&key->values[i]))
			return false;
	}
	return true;
}

static bool
keeps_strangers_out(const IamLintStatement *statement)
{
	const IamLintKey *key = NULL;

	while ((key = iam_next_test(statement, "*", key)) != NULL)
	{
		if (keeps_out(key))
			return true;
	}
	return false;
}

/* K1.  Who is not named in NotPrincipal is everyone else. */
static void
public_resource_policy(IamLint *lint, const IamLintStatement *statement)
{
	bool		others = statement->principal_polarity == IAM_NOT_ELEMENT;
	const IamLintPrincipal *everyone = iam_everyone(statement);
	const IamPlace *place = everyone != NULL ? &everyone->place :
		&statement->elements[IAM_EL_NOT_PRINCIPAL].place;
	IamActionSet actions;
	IamFinding *finding;

	if (!statement->allows || (everyone == NULL && !others) ||
		keeps_strangers_out(statement) ||
		iam_statement_denied(lint, statement))
		return;
	finding = iam_lint_report(lint, place, "%s, and %s", others ?
							  "everyone is let in but those in NotPrincipal" :
							  "everyone is let in",
							  iam_unconditional(statement) ?
							  "there is no condition" :
							  "the condition keeps no stranger out");
	iam_fix(finding, "name the principals, or test aws:PrincipalOrgID, "
			"aws:PrincipalAccount, aws:SourceArn or aws:SourceVpce with a "
			"positive operator without IfExists");
	if (finding->muted || !iam_named_set(lint, statement, &actions))
		return;
	iam_detail_actions(finding, "actions", &actions);
	iam_detail_denials(finding, &actions);
}

/*
 * K2.
 */

/* An account that is neither own nor known? */
static bool
is_foreign(const IamLint *lint, IamStr account)
{
	return account.len > 0 && !iam_known_account(lint, account);
}

static void
report_foreign(IamLint *lint, const IamPlace *place, IamStr text,
			   IamStr account)
{
	IamFinding *finding = iam_lint_report(lint, place, "%s is of account "
										  "%.*s, which is neither own nor "
										  "known", iam_shown(lint, text),
										  (int) account.len, account.data);

	iam_fix(finding, "remove it, or add the account to the option "
			"known_accounts if it is trusted");
	iam_detail_text(finding, "account", account);
}

/* The account of a value, or empty. */
static IamStr
value_account(IamStr text)
{
	IamArn		arn;

	if (iam_is_account(text))
		return text;
	if (iam_arn_split(text, &arn) && arn.n_parts == IAM_ARN_PARTS &&
		iam_is_account(arn.parts[IAM_ARN_ACCOUNT]))
		return arn.parts[IAM_ARN_ACCOUNT];
	return (IamStr) {"", 0};
}

/* The values of keys that name somebody who is let in. */
static void
check_values(IamLint *lint, const IamLintStatement *statement,
			 const char *const *names)
{
	const IamLintKey *key = NULL;
	uint32_t	i;

	while ((key = iam_next_test(statement, "*", key)) != NULL)
	{
		if (!iam_operator_positive(&key->block->operator) ||
			!iam_one_of(key->folded, names))
			continue;
		for (i = 0; i < key->n_values; i++)
		{
			IamStr		account = value_account(key->values[i].text);

			if (is_foreign(lint, account))
				report_foreign(lint, &key->values[i].place,
							   key->values[i].text, account);
		}
	}
}

/*
 * K2.  Where everyone is named, keys of the caller say which accounts are
 * meant.
 */
static void
cross_account_policy(IamLint *lint, const IamLintStatement *statement)
{
	static const char *const sources[] = {
		"aws:sourceaccount", "aws:sourcearn", "aws:sourceowner", NULL
	};
	static const char *const callers[] = {
		"aws:principalaccount", "aws:principalarn", "kms:calleraccount", NULL
	};
	uint32_t	i;

	if (!statement->allows || lint->options->own_accounts.count == 0 ||
		statement->principal_polarity != IAM_ELEMENT ||
		iam_statement_denied(lint, statement))
		return;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];
		IamStr		account = iam_principal_account(principal);

		if (principal->type == IAM_PRINCIPAL_AWS && is_foreign(lint, account))
			report_foreign(lint, &principal->place, principal->text, account);
	}
	check_values(lint, statement, sources);
	if (iam_everyone(statement) != NULL)
		check_values(lint, statement, callers);
}

/*
 * K3.
 */

/*
 * kms:* for the key's own account is what KMS itself writes into the policy
 * of a new key: without it nobody could ever change the key.
 */
static bool
is_default_of_key(const IamLint *lint, const IamLintAction *action)
{
	const IamLintStatement *statement = action->statement;
	uint32_t	i;

	if (!iam_is(action->pattern.service, "kms") ||
		statement->principal_polarity != IAM_ELEMENT)
		return false;
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];

		if ((principal->form != IAM_FORM_ROOT &&
			 principal->form != IAM_FORM_ACCOUNT) ||
			(lint->options->own_accounts.count > 0 &&
			 !iam_own_account(lint, principal->account)))
			return false;
	}
	return statement->n_principals > 0;
}

/* K3.  NotAction is told by allow-with-not-action. */
static void
resource_policy_star_action(IamLint *lint, const IamLintAction *action)
{
	bool		everything = action->pattern.class == IAM_ACTION_EVERYTHING;

	if (!action->statement->allows ||
		action->statement->action_polarity != IAM_ELEMENT ||
		(!everything &&
		 (action->pattern.class != IAM_ACTION_GLOB ||
		  !iam_glob_is_any(action->pattern.name))) ||
		(!everything && is_default_of_key(lint, action)) ||
		iam_statement_denied(lint, action->statement))
		return;
	iam_fix(iam_lint_report(lint, &action->place, "%s also allows what "
							"deletes the resource and what edits this policy",
							iam_shown(lint, action->text)),
			"name the actions that the principals need");
}

/*
 * K4.
 */

/* May ARNs with this service be of resources of the service? */
static bool
may_be_of_service(IamStr name, uint32_t service)
{
	uint32_t	number = iam_catalog_arn_service(name);
	IamCatalogRefs types;
	uint32_t	i;

	if (number == IAM_CATALOG_NONE)
		return !iam_glob_is_literal(IAM_GLOB_SOURCE, name);
	types = iam_catalog_arn_types(number);
	for (i = 0; i < types.count; i++)
	{
		if (iam_catalog_resource_type_at(iam_catalog_ref(types, i)).service ==
			service)
			return true;
	}
	return false;
}

/* Does an entry of the list name a resource whose policy the action edits? */
static bool
fits_edit(const IamLint *lint, const IamLintStatement *statement,
		  uint32_t action)
{
	uint32_t	service = iam_catalog_action_at(action).service;
	IamStr		last = {"", 0};
	bool		may_be = true;
	uint32_t	i;

	iam_work_spend(lint->work, 16 * (size_t) statement->n_resources);
	for (i = 0; i < statement->n_resources; i++)
	{
		const IamLintResource *resource = &statement->resources[i];

		/* a look at the service, which is mostly that of the one before */
		if (resource->arn.n_parts == IAM_ARN_PARTS &&
			!iam_str_eq(resource->arn.parts[IAM_ARN_SERVICE], last))
		{
			last = resource->arn.parts[IAM_ARN_SERVICE];
			may_be = may_be_of_service(last, service);
		}
		if ((may_be || resource->arn.n_parts < IAM_ARN_PARTS) &&
			iam_fits_action(lint, resource, action))
			return true;
	}
	return false;
}

/*
 * The editing actions that the statement names, on a resource that has a
 * policy.  An entry of NotResource may be the very resource of this policy:
 * then there are none.
 */
static uint32_t
find_edits(const IamLint *lint, const IamLintStatement *statement,
		   IamStr *named)
{
	IamCatalogRefs edits = iam_action_list(IAM_LIST_POLICY_EDIT);
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < edits.count && n < IAM_MOST_NAMED; i++)
	{
		uint32_t	action = iam_catalog_ref(edits, i);
		bool		fits;

		if (!iam_names_action(statement, action))
			continue;
		fits = fits_edit(lint, statement, action);
		if (statement->resource_polarity == IAM_NOT_ELEMENT && fits)
			return 0;
		if (statement->resource_polarity != IAM_ELEMENT || fits)
			named[n++] = iam_catalog_action_text(action);
	}
	return n;
}

/* K4.  Only S3 lets the account's root user out again. */
static void
policy_lockout(IamLint *lint, const IamLintStatement *statement)
{
	IamStr		named[IAM_MOST_NAMED];
	IamFinding *finding;
	uint32_t	n;

	if (!statement->denies || !iam_unconditional(statement) ||
		iam_everyone(statement) == NULL ||
		(n = find_edits(lint, statement, named)) == 0)
		return;
	finding = iam_lint_report(lint, &statement->place, "everyone is denied "
							  "%s: nobody can change this policy any more",
							  iam_shown_list(lint, named, n));
	iam_fix(finding, "leave the action out, or except an administrator with "
			"ArnNotEquals aws:PrincipalArn");
	iam_detail_texts(finding, "actions", named, n);
}

/*
 * K5.
 */

/* A resource type that takes requests without TLS. */
typedef struct ClearRow
{
	const char *type;
	const char *service;
	const char *enough;			/* an action that it is enough to deny */
} ClearRow;

static const ClearRow clear_rows[] = {
	{"AWS::S3::Bucket", "s3", NULL},
	/* SNS guide, "Enforce encryption of data in transit" */
	{"AWS::SNS::Topic", "sns", "sns:Publish"},
	{"AWS::SQS::Queue", "sqs", NULL}
};

#define N_CLEAR_ROWS (sizeof(clear_rows) / sizeof(ClearRow))

/* Is it the ARN of such a resource?  An access point has an account. */
static bool
is_of_row(const IamLintResource *resource, const ClearRow *row)
{
	return resource->arn.n_parts == IAM_ARN_PARTS &&
		iam_is(resource->arn.parts[IAM_ARN_SERVICE], row->service) &&
		(row != &clear_rows[0] ||
		 resource->arn.parts[IAM_ARN_ACCOUNT].len == 0);
}

/*
 * The resource that the policy is of, by the option or else by the first ARN;
 * *resource is NULL when no ARN of the type is there.
 */
static const ClearRow *
find_row(const IamLint *lint, const IamLintDocument *document,
		 const IamLintResource **resource)
{
	IamStr		type = lint->options->resource_type;
	uint32_t	i;
	uint32_t	j;
	size_t		k;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];

		for (j = 0; j < statement->n_resources; j++)
		{
			*resource = &statement->resources[j];
			for (k = 0; k < N_CLEAR_ROWS; k++)
			{
				if (is_of_row(*resource, &clear_rows[k]) &&
					(type.len == 0 || iam_is(type, clear_rows[k].type)))
					return &clear_rows[k];
			}
		}
	}
	*resource = NULL;
	for (k = 0; k < N_CLEAR_ROWS; k++)
	{
		if (iam_is(type, clear_rows[k].type))
			return &clear_rows[k];
	}
	return NULL;
}

/*
 * The bucket of an ARN, with a slash behind it for its objects; and behind the
 * text a star, with which it is their pattern.
 */
static IamStr
bucket_head(IamLint *lint, const IamLintResource *resource)
{
	IamStr		sixth = resource->arn.parts[IAM_ARN_RESOURCE];
	size_t		len = (size_t) (sixth.data - resource->text.data);
	char	   *head;
	size_t		i;

	for (i = 0; i < sixth.len && sixth.data[i] != '/'; i++)
		len++;
	head = iam_lint_alloc(lint, len + 2, 1);
	if (head == NULL)
		return (IamStr) {"", 0};
	memcpy(head, resource->text.data, len);
	head[len] = '/';
	head[len + 1] = '*';
	return (IamStr) {head, len + 1};
}

/* Is there an entry that matches a text, and all that starts so? */
static bool
covers_text(const IamLint *lint, const IamLintStatement *deny, IamStr text,
			bool head)
{
	uint32_t	i;

	for (i = 0; i < deny->n_resources; i++)
	{
		IamStr		entry = deny->resources[i].text;

		if (deny->resources[i].everything)
			return true;
		if (head && (entry.len == 0 || entry.data[entry.len - 1] != '*'))
			continue;
		if (iam_glob_match(lint->work, IAM_GLOB_SOURCE, entry, text))
			return true;
	}
	return false;
}

/* The resource of a policy, as texts that a Deny statement must name. */
typedef struct Whole
{
	const ClearRow *row;
	bool		known;
	IamStr		itself;
	IamStr		objects;		/* what they start with; empty for none */
} Whole;

static Whole
find_whole(IamLint *lint, const ClearRow *row,
		   const IamLintResource *resource)
{
	Whole		whole = {.row = row, .known = resource != NULL};

	if (resource == NULL)
		return whole;
	whole.itself = resource->text;
	if (row == &clear_rows[0])
	{
		whole.objects = bucket_head(lint, resource);
		whole.itself = whole.objects;
		if (whole.itself.len > 0)
			whole.itself.len--;
	}
	return whole;
}

/* Does NotResource leave something of it out? */
static bool
leaves_out(const IamLint *lint, const IamLintStatement *deny,
		   const Whole *whole)
{
	IamStr		objects = whole->objects;
	uint32_t	i;

	/* the star behind it, see bucket_head */
	objects.len += objects.len > 0;
	for (i = 0; i < deny->n_resources; i++)
	{
		const IamLintResource *entry = &deny->resources[i];

		if (!whole->known || entry->everything ||
			iam_resource_meets_text(lint, entry, whole->itself) ||
			(objects.len > 0 &&
			 iam_resource_meets_text(lint, entry, objects)))
			return true;
	}
	return false;
}

/* Does the Deny statement name the whole resource? */
static bool
names_whole(const IamLint *lint, const IamLintStatement *deny,
			const Whole *whole)
{
	if (deny->resource_polarity == IAM_NO_ELEMENT)
		return true;
	if (deny->resource_polarity != IAM_ELEMENT)
		return !leaves_out(lint, deny, whole);
	if (!whole->known)
		return covers_text(lint, deny, IAM_STR(""), false);
	return covers_text(lint, deny, whole->itself, false) &&
		(whole->objects.len == 0 ||
		 covers_text(lint, deny, whole->objects, true));
}

/* Is its only test that the request came without TLS? */
static bool
tests_clear(const IamLintStatement *deny)
{
	const IamLintKey *key = iam_next_test(deny, "*", NULL);
	bool		value;

	return key != NULL && iam_next_test(deny, "*", key) == NULL &&
		iam_key_named(key, "aws:securetransport") &&
		iam_operator_positive(&key->block->operator) &&
		key->n_values == 1 &&
		iam_bool_parse(key->values[0].text, &value) && !value;
}

/* Does it deny all actions of the service that the document allows? */
static bool
denies_what_is_allowed(IamLint *lint, const IamLintStatement *deny,
					   const ClearRow *row)
{
	const IamActionSet *allowed = iam_allowed_set(lint);
	uint32_t	service = iam_catalog_service(IAM_C_STR(row->service));
	IamCatalogRange range;
	bool		any = false;
	uint32_t	action;

	if (allowed == NULL || service == IAM_CATALOG_NONE)
		return true;
	if (row->enough != NULL &&
		iam_names_action(deny, iam_known_action(row->enough)))
		return true;
	range = iam_catalog_service_at(service).actions;
	for (action = range.first; action < range.end; action++)
	{
		bool		named = iam_names_action(deny, action);

		any |= named;
		if (!named && iam_action_set_has(allowed, action))
			return false;
	}
	return any;
}

/*
 * K5.  The Deny must take in everyone, the bucket and its objects, and every
 * action that the document allows; more conditions would make it smaller.
 */
static void
missing_secure_transport(IamLint *lint, const IamLintDocument *document)
{
	const IamLintResource *resource;
	const ClearRow *row = find_row(lint, document, &resource);
	IamFinding *finding;
	Whole		whole;
	uint32_t	i;

	if (row == NULL)
		return;
	whole = find_whole(lint, row, resource);
	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *deny = &document->statements[i];

		if (deny->denies && tests_clear(deny) && iam_everyone(deny) != NULL &&
			names_whole(lint, deny, &whole) &&
			denies_what_is_allowed(lint, deny, row))
			return;
	}
	finding = iam_lint_report(lint, &document->place, "no statement denies "
							  "requests that come without TLS");
	iam_fix(finding, "add a Deny of %s:* for Principal \"*\" on the whole "
			"resource with Bool aws:SecureTransport \"false\"", row->service);
	iam_detail_text(finding, "resource_type", IAM_C_STR(row->type));
}

static const IamRule rules[] = {
	{
		.code = "public-resource-policy",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_R_NOT_E | IAM_T,
		.class = IAM_CLASS_DOC,
		.yields_to = IAM_CAUSE_ANY_PRINCIPAL,
		IAM_CHECK_STATEMENT(public_resource_policy),
		.title = "Resource that is open to everyone",
		.rationale = "everyone with an AWS account, and where the service takes unsigned requests everyone on the internet, may do what the statement allows",
		.also_known_as = "Access Analyzer CheckNoPublicAccess; cloudsplaining internet_accessible_actions; iam-policy-validator missing_principal_condition_any_of; ScoutSuite s3-bucket-world-policy; cfn_nag F13, F16, F18, F21, F76; checkov CKV_AWS_32, CKV_AWS_33, CKV_AWS_70, CKV_AWS_167, CKV_AWS_168, CKV_AWS_169, CKV_AWS_283, CKV_AWS_301, CKV_AWS_387; Trivy AWS-0032; Steampipe sqs_queue_policy_prohibit_public_access"
	},
	{
		.code = "cross-account-resource-policy",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R_NOT_E,
		.class = IAM_CLASS_LIST,
		IAM_CHECK_STATEMENT(cross_account_policy),
		.data = "options own_accounts, known_accounts",
		.title = "Resource that is open to an unknown account",
		.rationale = "who controls that account may do what the statement allows",
		.also_known_as = "iam-policy-validator unauthorized_principal; Prowler s3_bucket_cross_account_access; checkov CKV_AWS_385; Steampipe sns_topic_policy_prohibit_cross_account_access"
	},
	{
		.code = "resource-policy-star-action",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_R_NOT_E,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_ACTION(resource_policy_star_action),
		.title = "Every action in a resource policy",
		.rationale = "whoever may edit the policy of a resource can give it to anybody",
		.also_known_as = "cfn_nag F15, F20; checkov CKV_AWS_72; Trivy AWS-0097"
	},
	{
		.code = "policy-lockout",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R_NOT_E,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(policy_lockout),
		.title = "Policy that locks its own editors out",
		.rationale = "a Deny for everyone also binds the administrators: the policy stays as it is, whatever it does",
		.also_known_as = "checkov CKV_AWS_93"
	},
	{
		.code = "missing-secure-transport-deny",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_R_NOT_E,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(missing_secure_transport),
		.data = "option resource_type",
		.title = "Requests without TLS are not denied",
		.rationale = "data and signatures that go over the network in the clear can be read on the way",
		.also_known_as = "Prowler s3_bucket_secure_transport_policy; ScoutSuite s3-bucket-allowing-cleartext; checkov CKV_AWS_379"
	}
};

const IamRuleGroup iam_exposure_rules = IAM_RULE_GROUP(rules);
