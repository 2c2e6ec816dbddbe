/*
 * lint_principal.c
 *		Rules on Principal and NotPrincipal.
 *
 * Ring: core.  Source: lint.md, group E.
 *
 * A bare string is told by invalid-principal-format alone, a member that is
 * no type of principal by invalid-principal-key alone.  When both Principal
 * and NotPrincipal stand in a statement, the values of Principal are judged.
 */
#include "lint_rule.h"

#include <stdlib.h>

#include "fold.h"
#include "lint_spell.h"
#include "lint_test.h"

/* Is the value one of an object's known members? */
static bool
is_typed(const IamLintPrincipal *principal)
{
	return !principal->bare && principal->type != IAM_PRINCIPAL_OTHER;
}

/* A list where an object of lists is meant. */
static void
report_list(IamLint *lint, const IamLintElement *element)
{
	if (element->json == NULL || element->json->type != IAM_JSON_ARRAY)
		return;
	iam_fix(iam_lint_report(lint, &element->place, "a list is no %s: it does "
							"not say of which type the principals are",
							element->place.name.data),
			"write {\"AWS\": [...]}, or Service, Federated or CanonicalUser "
			"for AWS");
}

/*
 * E1.  What is neither a string nor a list nor an object has the wrong type.
 */
static void
invalid_principal_format(IamLint *lint, const IamLintStatement *statement)
{
	uint32_t	i;

	report_list(lint, &statement->elements[IAM_EL_PRINCIPAL]);
	report_list(lint, &statement->elements[IAM_EL_NOT_PRINCIPAL]);
	for (i = 0; i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];

		if (!principal->bare || principal->form == IAM_FORM_STAR)
			continue;
		iam_fix(iam_lint_report(lint, &principal->place, "%s is no "
								"principal: the only string that may stand "
								"here is \"*\"",
								iam_shown(lint, principal->text)),
				"write {\"AWS\": ...}, or Service, Federated or "
				"CanonicalUser for AWS");
	}
}

/* Is the object a function of a template, {"Ref": ...}? */
static bool
is_template_member(const IamLintStatement *statement,
				   const IamLintGroup *group)
{
	return statement->n_groups == 1 &&
		(iam_str_eq(group->name, IAM_STR("Ref")) ||
		 (group->name.len > 4 && memcmp(group->name.data, "Fn::", 4) == 0));
}

/* E2. */
static void
invalid_principal_key(IamLint *lint, const IamLintStatement *statement)
{
	static const char *const types[] = {"AWS", "Service", "Federated",
	"CanonicalUser"};
	uint32_t	i;
	int			j;

	for (i = 0; i < statement->n_groups; i++)
	{
		const IamLintGroup *group = &statement->groups[i];
		IamSpelling spelling;
		IamFinding *finding;

		if (group->type != IAM_PRINCIPAL_OTHER ||
			is_template_member(statement, group))
			continue;
		finding = iam_lint_report(lint, &group->place, "%s is no type of "
								  "principal: it names nobody",
								  iam_shown(lint, group->name));
		if (finding->muted)
			continue;
		iam_fix(finding, "write AWS, Service, Federated or CanonicalUser, "
				"spelled so");
		iam_spell_start(&spelling, group->name);
		for (j = 0; j < 4; j++)
			iam_spell_offer(&spelling, IAM_C_STR(types[j]));
		iam_spell_report(&spelling, finding);
	}
}

/*
 * Unique ids: prefixes that AWS gives to entities of IAM (AWS IAM guide, "IAM
 * identifiers").  Principals that were deleted are shown by them.
 */
static const char *const id_prefixes[] = {
	"ABIA", "ACCA", "AGPA", "AIDA", "AIPA", "AKIA", "ANPA", "ANVA", "APKA",
	"AROA", "ASCA", "ASIA"
};

/* Has the value the form of a unique id with this prefix, of any length? */
static bool
is_id(const IamLintPrincipal *principal, const char *prefix)
{
	IamStr		text = principal->text;
	size_t		i;

	if (principal->type != IAM_PRINCIPAL_AWS || principal->bare ||
		text.len <= 4 || memcmp(text.data, prefix, 4) != 0)
		return false;
	for (i = 4; i < text.len; i++)
	{
		if (!(text.data[i] >= 'A' && text.data[i] <= 'Z') &&
			!(text.data[i] >= '0' && text.data[i] <= '9'))
			return false;
	}
	return true;
}

static bool
is_any_id(const IamLintPrincipal *principal)
{
	size_t		i;

	for (i = 0; i < sizeof(id_prefixes) / sizeof(id_prefixes[0]); i++)
	{
		if (is_id(principal, id_prefixes[i]))
			return true;
	}
	return false;
}

/* How often a character stands in a text. */
static size_t
count_byte(IamStr text, char byte)
{
	size_t		n = 0;
	size_t		i;

	for (i = 0; i < text.len; i++)
		n += text.data[i] == byte;
	return n;
}

/* Names and paths hold no blanks, and the ARN of a session holds no path. */
static bool
has_sound_name(const IamLintPrincipal *principal)
{
	return count_byte(principal->text, ' ') == 0 &&
		count_byte(principal->text, '\n') == 0 &&
		count_byte(principal->text, '\t') == 0 &&
		(principal->form != IAM_FORM_SESSION ||
		 count_byte(principal->text, '/') == 2);
}

/* May the value of an AWS principal have this form? */
static bool
is_known_form(const IamLintPrincipal *principal)
{
	switch (principal->form)
	{
		case IAM_FORM_ROOT:
		case IAM_FORM_USER:
		case IAM_FORM_ROLE:
		case IAM_FORM_SESSION:
		case IAM_FORM_FEDERATED_USER:
			return has_sound_name(principal);
		case IAM_FORM_STAR:
		case IAM_FORM_ACCOUNT:
		case IAM_FORM_CLOUDFRONT:
		case IAM_FORM_WILDCARD:
		case IAM_FORM_TEMPLATE:
			return true;
		default:
			return is_any_id(principal);
	}
}

/* What to write instead of a value that is no AWS principal. */
static const char *
fix_of_unknown(const IamLintPrincipal *principal)
{
	IamStr		text = principal->text;
	IamArn		arn;

	if (principal->form == IAM_FORM_SAML || principal->form == IAM_FORM_OIDC ||
		iam_is_provider_host(text))
		return "write it under Federated";
	if (iam_ends(text, ".amazonaws.com") ||
		iam_ends(text, ".amazonaws.com.cn"))
		return "write it under Service";
	if (iam_arn_split(text, &arn) && arn.n_parts == IAM_ARN_PARTS &&
		iam_starts(arn.parts[IAM_ARN_RESOURCE], "group/"))
		return "a group cannot be a principal: name its users, or a role";
	if (principal->form == IAM_FORM_SESSION)
		return "write arn:aws:sts::111122223333:assumed-role/role/session, "
			"without the path of the role";
	return "write an account of 12 digits, or the ARN of a root user, a user, "
		"a role or a session, as arn:aws:iam::111122223333:role/name";
}

/* E3. */
static void
unknown_principal(IamLint *lint, const IamLintPrincipal *principal)
{
	if (principal->bare || principal->type != IAM_PRINCIPAL_AWS ||
		is_known_form(principal))
		return;
	iam_fix(iam_lint_report(lint, &principal->place, "%s is no AWS "
							"principal: it names nobody",
							iam_shown(lint, principal->text)),
			"%s", fix_of_unknown(principal));
}

/* Is there a wildcard outside of variables and placeholders? */
static bool
has_wildcard(IamStr text)
{
	IamLintVariable variable;
	size_t		from = 0;
	size_t		i = 0;

	memset(&variable, 0, sizeof(variable));
	while (iam_lint_next_variable(text, &from, &variable))
	{
		size_t		start = (size_t) (variable.text.data - text.data);

		for (; i < start; i++)
		{
			if (text.data[i] == '*' || text.data[i] == '?')
				return true;
		}
		i = start + variable.text.len;
	}
	for (; i < text.len; i++)
	{
		if (text.data[i] == '*' || text.data[i] == '?')
			return true;
	}
	return false;
}

/* E4. */
static void
unsupported_wildcard_in_principal(IamLint *lint,
								  const IamLintPrincipal *principal)
{
	bool		aws = principal->type == IAM_PRINCIPAL_AWS;
	IamFinding *finding;

	if (!is_typed(principal) || (aws && principal->form == IAM_FORM_STAR) ||
		!has_wildcard(principal->text))
		return;
	finding = iam_lint_report(lint, &principal->place, "%s holds a wildcard, "
							  "which counts %s",
							  iam_shown(lint, principal->text), aws ?
							  "only as the whole value \"*\"" :
							  "in no principal of this type");
	if (aws)
		iam_fix(finding, "name each principal, or write \"*\" with a "
				"condition, as ArnLike on aws:PrincipalArn");
	else
		iam_fix(finding, "name each principal");
}

/* What a unique id usually means. */
static void
report_id(IamLint *lint, const IamLintPrincipal *principal, const char *what)
{
	iam_fix(iam_lint_report(lint, &principal->place, "%s is the unique id of "
							"a %s, which has most likely been deleted",
							iam_shown(lint, principal->text), what),
			"remove it, or write the ARN of the %s that is meant", what);
}

/* E5. */
static void
invalid_role_reference(IamLint *lint, const IamLintPrincipal *principal)
{
	if (is_id(principal, "AROA"))
		report_id(lint, principal, "role");
}

/* E6. */
static void
invalid_user_reference(IamLint *lint, const IamLintPrincipal *principal)
{
	if (is_id(principal, "AIDA"))
		report_id(lint, principal, "user");
}

/*
 * E7.
 */

/*
 * What the names of services end in: the DNS suffixes of the partitions (AWS
 * general reference, "Service endpoints").  Two services of Alexa have names
 * of their own (AWS Lambda guide, "Using Lambda with Alexa").
 */
static const char *const service_domains[] = {
	".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".c2s.ic.gov",
	".sc2s.sgov.gov", ".csp.hci.ic.gov", ".cloud.adc-e.uk"
};

static const char *const other_services[] = {
	"alexa-appkit.amazon.com", "alexa-connectedhome.amazon.com", NULL
};

/* Are all characters those of service names, or wildcards? */
static bool
has_service_characters(IamStr text, bool any_case)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		char		c = text.data[i];

		if (any_case)
			c = (char) iam_fold_ascii((unsigned char) c);
		if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') &&
			(c == '\0' || strchr("-.*?", c) == NULL))
			return false;
	}
	return text.len > 0;
}

/* The text without the end that names of services have; empty without it. */
static IamStr
service_head(IamStr text)
{
	size_t		i;

	for (i = 0; i < sizeof(service_domains) / sizeof(char *); i++)
	{
		size_t		len = strlen(service_domains[i]);

		if (text.len > len && iam_ends(text, service_domains[i]))
			return (IamStr) {text.data, text.len - len};
	}
	return (IamStr) {text.data, 0};
}

/* Are there labels between all dots? */
static bool
has_labels(IamStr head)
{
	size_t		i;

	for (i = 0; i < head.len; i++)
	{
		if (head.data[i] == '.' && (i == 0 || i + 1 == head.len ||
									head.data[i + 1] == '.'))
			return false;
	}
	return head.len > 0;
}

/* Is the last label a region's name by its form, as eu-west-1? */
static bool
ends_in_region(IamStr head)
{
	size_t		i = head.len;
	size_t		dashes = 0;

	while (i > 0 && head.data[i - 1] != '.')
		dashes += head.data[--i] == '-';
	return i > 1 && dashes >= 2 && head.data[head.len - 1] >= '0' &&
		head.data[head.len - 1] <= '9';
}

/* What is wrong with the name of a service; NULL when nothing is. */
static const char *
service_fault(IamStr text, bool any_case, bool with_region)
{
	IamStr		head = service_head(text);

	if (iam_one_of(text, other_services) &&
		has_service_characters(text, any_case))
		return NULL;
	if (!has_service_characters(text, any_case))
		return "in lower case, as lambda.amazonaws.com";
	/* what a wildcard stands for may make it right */
	if (has_wildcard(text))
		return NULL;
	if (!has_labels(head))
		return "as lambda.amazonaws.com";
	if (with_region && !ends_in_region(head))
		return "with a region, as s3.eu-west-1.amazonaws.com";
	return NULL;
}

static void
report_service(IamLint *lint, const IamPlace *place, IamStr text,
			   const char *fault)
{
	iam_fix(iam_lint_report(lint, place, "%s is no name of a service "
							"principal here: it matches no service",
							iam_shown(lint, text)),
			"write the name that the service's guide gives, %s", fault);
}

/* Keys whose values are names of services. */
static bool
is_service_key(const IamLintKey *key)
{
	return iam_key_named(key, "aws:calledvia*") ||
		iam_key_named(key, "aws:principalservicename*") ||
		iam_key_named(key, "iam:passedtoservice") ||
		iam_key_named(key, "iam:awsservicename") ||
		iam_key_named(key, "kms:viaservice");
}

/* The values of a condition key; variables may stand for anything. */
static void
check_service_values(IamLint *lint, const IamLintKey *key)
{
	IamOperatorCode code = key->block->operator.code;
	bool		any_case = code == IAM_OP_STRING_EQUALS_IGNORE_CASE ||
		code == IAM_OP_STRING_NOT_EQUALS_IGNORE_CASE;
	uint32_t	i;

	if (code < IAM_OP_STRING_EQUALS || code > IAM_OP_STRING_NOT_LIKE ||
		!is_service_key(key))
		return;
	for (i = 0; i < key->n_values; i++)
	{
		IamStr		text = key->values[i].text;
		const char *fault = NULL;

		if (memchr(text.data, '{', text.len) == NULL)
			fault = service_fault(text, any_case,
								  iam_key_named(key, "kms:viaservice"));
		if (fault != NULL)
			report_service(lint, &key->values[i].place, text, fault);
	}
}

/*
 * Where Principal may not stand at all, or be `*` alone, another rule tells
 * that; what holds a wildcard is told by E4.
 */
static void
invalid_service_principal_format(IamLint *lint,
								 const IamLintStatement *statement)
{
	bool		callers = (IAM_KIND_BIT(lint->kind) & (IAM_R | IAM_T)) != 0;
	uint32_t	i;
	uint32_t	j;

	for (i = 0; callers && i < statement->n_principals; i++)
	{
		const IamLintPrincipal *principal = &statement->principals[i];
		const char *fault;

		if (principal->type != IAM_PRINCIPAL_SERVICE ||
			principal->form != IAM_FORM_SERVICE)
			continue;
		fault = service_fault(principal->text, false, false);
		if (fault != NULL)
			report_service(lint, &principal->place, principal->text, fault);
	}
	for (i = 0; i < statement->n_blocks; i++)
	{
		for (j = 0; j < statement->blocks[i].n_keys; j++)
			check_service_values(lint, &statement->blocks[i].keys[j]);
	}
}

/* The first member of a type that has values, or NULL. */
static const IamLintGroup *
find_group(const IamLintStatement *statement, IamPrincipalType type)
{
	uint32_t	i;

	for (i = 0; i < statement->n_groups; i++)
	{
		if (statement->groups[i].type == type &&
			statement->groups[i].n_values > 0)
			return &statement->groups[i];
	}
	return NULL;
}

/* E8. */
static void
federated_principal_not_supported(IamLint *lint,
								  const IamLintStatement *statement)
{
	const IamLintGroup *group = find_group(statement,
										   IAM_PRINCIPAL_FEDERATED);

	if (group == NULL)
		return;
	iam_fix(iam_lint_report(lint, &group->place, "Federated may stand in the "
							"trust policy of a role only"),
			"name the role that the identities assume, or its sessions");
}

/*
 * E11.
 */

/* Is it the prefix of actions or ARNs of another service than S3? */
static bool
is_beyond(IamStr service)
{
	return !iam_is(service, "s3") && !iam_starts(service, "s3-") &&
		!iam_is(service, "s3express") && !has_wildcard(service);
}

/*
 * Is the statement about another resource than of S3: by the type that was
 * said, else by its ARNs, else by its actions?
 */
static bool
is_beyond_s3(const IamLint *lint, const IamLintStatement *statement)
{
	IamStr		type = lint->options->resource_type;
	bool		told = false;
	uint32_t	i;

	if (type.len > 0)
		return !iam_starts(type, "AWS::S3");
	if (lint->kind == IAM_KIND_ENDPOINT)
		return true;
	for (i = 0; i < statement->n_resources; i++)
	{
		const IamArn *arn = &statement->resources[i].arn;

		if (arn->n_parts < IAM_ARN_PARTS)
			continue;
		if (is_beyond(arn->parts[IAM_ARN_SERVICE]))
			return true;
		told = true;
	}
	for (i = 0; i < statement->n_actions && !told; i++)
	{
		if (statement->actions[i].service != IAM_CATALOG_NONE &&
			is_beyond(statement->actions[i].pattern.service))
			return true;
	}
	return false;
}

static void
canonical_user_unsupported(IamLint *lint, const IamLintStatement *statement)
{
	const IamLintGroup *group = find_group(statement,
										   IAM_PRINCIPAL_CANONICAL);

	if (group == NULL || !is_beyond_s3(lint, statement))
		return;
	iam_fix(iam_lint_report(lint, &group->place, "CanonicalUser names nobody "
							"outside of the policies of S3 buckets and "
							"access points"),
			"write the account under AWS");
}

static const IamRule rules[] = {
	{
		.code = "invalid-principal-format",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(invalid_principal_format),
		.title = "Principal is a string",
		.rationale = "the only string that may be a principal is *; others stand under a type",
		.also_known_as = "Access Analyzer INVALID_PRINCIPAL_FORMAT; parliament UNKNOWN_PRINCIPAL"
	},
	{
		.code = "invalid-principal-key",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(invalid_principal_key),
		.title = "Unknown type of principal",
		.rationale = "types are AWS, Service, Federated and CanonicalUser; AWS refuses others",
		.also_known_as = "Access Analyzer INVALID_PRINCIPAL_KEY; parliament UNKNOWN_PRINCIPAL"
	},
	{
		.code = "unknown-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_PRINCIPAL(unknown_principal),
		.title = "Value that is no AWS principal",
		.rationale = "an AWS principal is an account, its root user, a user, a role or a session, or everyone",
		.also_known_as = "parliament UNKNOWN_PRINCIPAL"
	},
	{
		.code = "unsupported-wildcard-in-principal",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_PRINCIPAL(unsupported_wildcard_in_principal),
		.title = "Wildcard within a principal",
		.rationale = "only the whole value * of AWS is a wildcard; AWS refuses others, or they match nobody",
		.also_known_as = "Access Analyzer UNSUPPORTED_WILDCARD_IN_PRINCIPAL; iam-policy-validator service_principal_wildcard"
	},
	{
		.code = "invalid-role-reference",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_PRINCIPAL(invalid_role_reference),
		.title = "Unique id of a role",
		.rationale = "AWS shows it when the role has been deleted; a new role of that name is another principal",
		.also_known_as = "Access Analyzer INVALID_ROLE_REFERENCE"
	},
	{
		.code = "invalid-user-reference",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_PRINCIPAL(invalid_user_reference),
		.title = "Unique id of a user",
		.rationale = "AWS shows it when the user has been deleted; a new user of that name is another principal",
		.also_known_as = "Access Analyzer INVALID_USER_REFERENCE"
	},
	{
		.code = "invalid-service-principal-format",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(invalid_service_principal_format),
		.title = "Name of a service principal of the wrong form",
		.rationale = "names of service principals are compared exactly: a misspelled one grants nothing, and as the exception of a Deny it spares nobody",
		.also_known_as = "Access Analyzer INVALID_SERVICE_PRINCIPAL_FORMAT"
	},
	{
		.code = "federated-principal-not-supported",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(federated_principal_not_supported),
		.title = "Federated principal outside of trust policies",
		.rationale = "identities of a provider call with the credentials of a role, never as themselves",
		.also_known_as = "Access Analyzer FEDERATED_PRINCIPAL_NOT_SUPPORTED"
	},
	{
		.code = "canonical-user-unsupported",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_STATEMENT(canonical_user_unsupported),
		.data = "option resource_type",
		.title = "Canonical user outside of S3",
		.rationale = "only policies of S3 know canonical users",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_principal_rules = IAM_RULE_GROUP(rules);
