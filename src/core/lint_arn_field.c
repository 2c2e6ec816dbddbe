/*
 * lint_arn_field.c
 *		Rules on the ARNs of Resource and NotResource, each by itself.
 *
 * Ring: core.  Source: lint.md, group D.  What is the matter with an ARN is
 * found out when the model is made (IamArnFault); of each of its parts at
 * most one thing is told, and of one that is too short nothing else.
 */
#include "fold.h"
#include "lint_arn.h"
#include "lint_list.h"
#include "lint_rule.h"
#include "lint_spell.h"

static IamStr
part_of(const IamLintResource *resource, int part)
{
	return resource->arn.parts[part];
}

/*
 * D1.  `**` too: AWS takes an ARN or `*` alone.  Policies of REST APIs may
 * have a short form of their own (API Gateway guide, "API Gateway resource
 * policy examples").
 */
static void
invalid_arn_prefix(IamLint *lint, const IamLintResource *resource)
{
	if (!(resource->faults & IAM_ARN_NO_ARN) ||
		(lint->kind == IAM_KIND_RESOURCE &&
		 iam_starts(resource->text, "execute-api:/")))
		return;
	iam_fix(iam_lint_report(lint, &resource->place, resource->everything ?
							"%s is no resource: AWS takes an ARN or \"*\"" :
							"%s is no ARN: it matches nothing",
							iam_shown(lint, resource->text)),
			"write an ARN, arn:partition:service:region:account:resource, or "
			"\"*\"");
}

/* D2.  What is missing may be anywhere: no part is judged. */
static void
missing_arn_field(IamLint *lint, const IamLintResource *resource)
{
	IamFinding *finding;

	if (!(resource->faults & IAM_ARN_TOO_SHORT))
		return;
	finding = iam_lint_report(lint, &resource->place,
							  "%s has %d of the six parts of an ARN",
							  iam_shown(lint, resource->text),
							  resource->arn.n_parts);
	iam_fix(finding, "write arn:partition:service:region:account:resource; "
			"region and account may be empty where the service wants it");
	iam_detail_number(finding, "parts", (size_t) resource->arn.n_parts);
}

/* A finding on one part, which is told as found. */
static IamFinding *
report_part(IamLint *lint, const IamLintResource *resource, int part,
			const char *message)
{
	IamStr		found = part_of(resource, part);
	IamFinding *finding = iam_lint_report(lint, &resource->place,
										  "%s of %s %s", found.len > 0 ?
										  iam_shown(lint, found) :
										  "the empty part",
										  iam_shown(lint, resource->text),
										  message);

	iam_detail_text(finding, "found", found);
	return finding;
}

/* D3. */
static void
invalid_partition(IamLint *lint, const IamLintResource *resource)
{
	IamSpelling spelling;
	IamFinding *finding;
	uint32_t	i;

	if (!(resource->faults & IAM_ARN_BAD_PARTITION))
		return;
	finding = report_part(lint, resource, IAM_ARN_PARTITION,
						  "is no partition");
	if (finding->muted)
		return;
	iam_fix(finding, "write aws, aws-cn, aws-us-gov or another partition that "
			"there is, or *");
	iam_spell_start(&spelling, part_of(resource, IAM_ARN_PARTITION));
	for (i = 0; i < iam_n_partitions(); i++)
		iam_spell_offer(&spelling, iam_partition_at(i));
	iam_spell_report(&spelling, finding);
}

/* D4. */
static void
invalid_arn_region(IamLint *lint, const IamLintResource *resource)
{
	IamSpelling spelling;
	IamFinding *finding;
	uint32_t	i;

	if (!(resource->faults & IAM_ARN_BAD_REGION))
		return;
	finding = report_part(lint, resource, IAM_ARN_REGION, "is no region");
	if (finding->muted)
		return;
	iam_fix(finding, "write the code of a region, as us-east-1, or *");
	iam_spell_start(&spelling, part_of(resource, IAM_ARN_REGION));
	for (i = 0; i < iam_n_regions(); i++)
		iam_spell_offer(&spelling, iam_region_at(i));
	iam_spell_report(&spelling, finding);
}

/* D7. */
static void
invalid_arn_account(IamLint *lint, const IamLintResource *resource)
{
	if (!(resource->faults & IAM_ARN_BAD_ACCOUNT))
		return;
	iam_fix(report_part(lint, resource, IAM_ARN_ACCOUNT,
						"is no account: it matches nothing"),
			"write the account's number, which has 12 digits, or *");
}

/* D10. */
static void
invalid_arn_service_case(IamLint *lint, const IamLintResource *resource)
{
	IamStr		service = part_of(resource, IAM_ARN_SERVICE);
	IamStr		known = service;
	uint32_t	number;

	if (!(resource->faults & IAM_ARN_SERVICE_CASE))
		return;
	if ((number = iam_catalog_arn_service(service)) != IAM_CATALOG_NONE)
		known = iam_catalog_arn_service_name(number);
	else if ((number = iam_catalog_service(service)) != IAM_CATALOG_NONE)
		known = iam_catalog_service_at(number).prefix;
	iam_fix(report_part(lint, resource, IAM_ARN_SERVICE,
						"must be written in lower case"),
			"write %s", iam_shown(lint, known));
}

/* D19.  What the service would have is not judged then. */
static void
wildcard_in_service_name(IamLint *lint, const IamLintResource *resource)
{
	if (!(resource->faults & IAM_ARN_WILD_SERVICE))
		return;
	iam_fix(report_part(lint, resource, IAM_ARN_SERVICE,
						"has a wildcard, which AWS does not support in the "
						"service of an ARN"),
			"write one ARN for each service");
}

/*
 * D11: services of ARNs and of condition keys.
 */

/* Is it a service that somebody has added to the catalogue? */
static bool
is_added_service(const IamLint *lint, IamStr service)
{
	uint32_t	i;

	for (i = 0; i < lint->extra->count; i++)
	{
		IamStr		added = lint->extra->items[i].prepared.service;

		if (iam_str_eq(service, added))
			return true;
	}
	return false;
}

static void
propose_service(IamStr service, bool of_arn, IamFinding *finding)
{
	IamSpelling spelling;
	uint32_t	i;

	if (finding->muted)
		return;
	iam_fix(finding, "look the prefix up in iam_catalog_services()");
	if (!of_arn)
		iam_spell_service(service, &spelling);
	else
	{
		iam_spell_start(&spelling, service);
		for (i = 0; i < iam_catalog_n_arn_services(); i++)
			iam_spell_offer(&spelling, iam_catalog_arn_service_name(i));
	}
	iam_spell_report(&spelling, finding);
}

static void
invalid_arn_service(IamLint *lint, const IamLintResource *resource)
{
	IamStr		service = part_of(resource, IAM_ARN_SERVICE);

	if (!(resource->faults & IAM_ARN_BAD_SERVICE) ||
		is_added_service(lint, service))
		return;
	propose_service(service, true,
					report_part(lint, resource, IAM_ARN_SERVICE,
								"is no service: it matches nothing"));
}

static void
invalid_key_service(IamLint *lint, const IamLintKey *key)
{
	const char *colon;
	IamStr		service;
	IamFinding *finding;

	if (key->facts.origin != IAM_KEY_NO_SERVICE ||
		iam_has_placeholder(key->name))
		return;
	colon = memchr(key->folded.data, ':', key->folded.len);
	service = (IamStr) {key->folded.data,
	(size_t) (colon - key->folded.data)};
	if (is_added_service(lint, service))
		return;
	finding = iam_lint_report(lint, &key->place, "the prefix of the "
							  "condition key %s is that of no service: no "
							  "request has the key",
							  iam_shown(lint, key->name));
	iam_detail_text(finding, "found", service);
	propose_service(service, false, finding);
}

/* D11. */
static void
invalid_service(IamLint *lint, const IamLintStatement *statement)
{
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < statement->n_resources; i++)
		invalid_arn_service(lint, &statement->resources[i]);
	for (i = 0; i < statement->n_blocks; i++)
	{
		const IamLintBlock *block = &statement->blocks[i];

		for (j = 0; j < block->n_keys; j++)
			invalid_key_service(lint, &block->keys[j]);
	}
}

/*
 * D20.  All variables of one ARN are one finding.  What has no closing brace
 * and what is of a template language is told elsewhere.
 */
static void
variable_unsupported_in_arn_field(IamLint *lint,
								  const IamLintResource *resource)
{
	IamStr		found[IAM_MOST_NAMED];
	IamLintVariable variable;
	IamFinding *finding;
	uint32_t	n = 0;
	int			i;

	if (!(resource->faults & IAM_ARN_VARIABLE))
		return;
	for (i = IAM_ARN_PARTITION; i < resource->arn.n_parts &&
		 i < IAM_ARN_RESOURCE; i++)
	{
		size_t		place = 0;

		while (n < IAM_MOST_NAMED &&
			   iam_lint_next_variable(part_of(resource, i), &place,
									  &variable))
		{
			if (variable.form != IAM_VARIABLE_TEMPLATE &&
				variable.form != IAM_VARIABLE_NO_BRACE)
				found[n++] = variable.text;
		}
	}
	finding = iam_lint_report(lint, &resource->place, "%s stands before the "
							  "fifth colon of an ARN, where it is no "
							  "variable: %s matches nothing",
							  iam_shown_list(lint, found, n),
							  iam_shown(lint, resource->text));
	iam_fix(finding, "write the value itself, or * and a condition on the "
			"key");
	iam_detail_texts(finding, "variables", found, n);
}

/*
 * Forms of the catalogue: D5, D6, D8, D9, D12.
 */

/* Most forms that a detail names. */
#define MOST_FORMS 20

/* Several types can have one form. */
static bool
is_form_named(const IamStr *forms, uint32_t n, IamStr form)
{
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		if (iam_str_eq(forms[i], form))
			return true;
	}
	return false;
}

/* The ARNs that the sixth part fits, or all of the service if it fits none. */
static void
detail_forms(IamLint *lint, const IamLintResource *resource,
			 IamFinding *finding)
{
	uint32_t	service =
	iam_catalog_arn_service(part_of(resource, IAM_ARN_SERVICE));
	IamCatalogRefs types;
	IamStr		forms[MOST_FORMS];
	uint32_t	n = 0;
	uint32_t	all;
	uint32_t	i;

	if (finding->muted || service == IAM_CATALOG_NONE)
		return;
	types = iam_catalog_arn_types(service);
	for (all = 0; all < 2 && n == 0; all++)
	{
		for (i = 0; i < types.count && n < MOST_FORMS; i++)
		{
			uint32_t	type = iam_catalog_ref(types, i);
			IamCatalogType known = iam_catalog_resource_type_at(type);

			if (iam_was_there(known.life, lint->day) &&
				!is_form_named(forms, n, known.arn) &&
				(all || iam_fits_sixth(lint->work, resource, type)))
				forms[n++] = known.arn;
		}
	}
	iam_detail_texts(finding, "formats", forms, n);
}

/* A finding on region or account. */
static void
report_form(IamLint *lint, const IamLintResource *resource, IamArnFault fault,
			const char *message, const char *fix)
{
	IamFinding *finding;

	if (!(resource->faults & fault))
		return;
	finding = iam_lint_report(lint, &resource->place, "%s %s",
							  iam_shown(lint, resource->text), message);
	iam_fix(finding, "%s", fix);
	detail_forms(lint, resource, finding);
}

/*
 * D5.  A region that is `*` matches the empty one too.  Where the sixth part
 * fits no form, all forms of the service count.
 */
static void
arn_region_not_allowed(IamLint *lint, const IamLintResource *resource)
{
	report_form(lint, resource, IAM_ARN_NEEDLESS_REGION,
				"has a region, but such ARNs have none: it matches nothing",
				"leave the region empty, between its colons");
}

/* D6. */
static void
missing_arn_region(IamLint *lint, const IamLintResource *resource)
{
	report_form(lint, resource, IAM_ARN_LACKS_REGION,
				"has no region, but such ARNs have one: it matches nothing",
				"write the region, or *");
}

/* D8. */
static void
arn_account_not_allowed(IamLint *lint, const IamLintResource *resource)
{
	report_form(lint, resource, IAM_ARN_NEEDLESS_ACCOUNT,
				"has an account, but such ARNs have none: it matches nothing",
				"leave the account empty, between its colons");
}

/* D9. */
static void
missing_arn_account(IamLint *lint, const IamLintResource *resource)
{
	report_form(lint, resource, IAM_ARN_LACKS_ACCOUNT,
				"has no account, but such ARNs have one: it matches nothing",
				"write the number of the account, or *");
}

/* What stands before the first separator of a sixth part. */
static IamStr
first_word(IamStr sixth)
{
	size_t		i = 0;

	while (i < sixth.len && strchr(":/*?$", sixth.data[i]) == NULL)
		i++;
	return (IamStr) {sixth.data, i};
}

/* Words with which the service's resources begin. */
static void
spell_type(const IamLint *lint, const IamLintResource *resource,
		   IamSpelling *spelling)
{
	IamCatalogRefs types = iam_catalog_arn_types(
		iam_catalog_arn_service(part_of(resource, IAM_ARN_SERVICE)));
	uint32_t	i;

	iam_spell_start(spelling, first_word(part_of(resource,
												 IAM_ARN_RESOURCE)));
	for (i = 0; i < types.count; i++)
	{
		uint32_t	type = iam_catalog_ref(types, i);
		IamStr		word = first_word(iam_catalog_arn_form(type).resource);

		if (iam_was_there(iam_catalog_resource_type_at(type).life,
						  lint->day) &&
			!(spelling->n > 0 && iam_str_eq(spelling->nearest[0], word)))
			iam_spell_offer(spelling, word);
	}
}

/*
 * D12.  Only where the parts before fit the service; where it has no types in
 * the catalogue nothing is said.
 */
static void
invalid_arn_resource(IamLint *lint, const IamLintResource *resource)
{
	IamSpelling spelling;
	IamFinding *finding;

	if (!(resource->faults & IAM_ARN_BAD_RESOURCE))
		return;
	finding = report_part(lint, resource, IAM_ARN_RESOURCE,
						  "is no resource of the service: it matches nothing");
	if (finding->muted)
		return;
	iam_fix(finding, "write one of the service's ARN formats, which "
			"iam_catalog_resource_types() has");
	spell_type(lint, resource, &spelling);
	iam_spell_report(&spelling, finding);
	detail_forms(lint, resource, finding);
}

/*
 * D17.
 */

/* Longest list in which entries that others contain are looked for. */
#define MOST_ENTRIES 2000

/*
 * How many pairs of entries are compared exactly, in one document, and how
 * many stars an entry may have then: nobody writes more.
 */
#define MOST_PAIRS 20000
#define MOST_STARS 8

/* Are there so few stars that the exact comparison is cheap? */
static bool
has_few_stars(IamStr text)
{
	uint32_t	stars = 0;
	size_t		i;

	for (i = 0; i < text.len && stars <= MOST_STARS; i++)
		stars += text.data[i] == '*';
	return stars <= MOST_STARS;
}

/*
 * May a, by what stands before its first and behind its last wildcard,
 * contain b?  Letters of the first parts count in any case.
 */
static bool
may_contain(IamStr a, IamStr b)
{
	static const char common[] = "arn:aws:";
	const size_t skip = sizeof(common) - 1;
	size_t		i = 0;
	size_t		k = 1;

	/* nearly all start so */
	if (a.len > skip && b.len > skip && memcmp(a.data, common, skip) == 0 &&
		memcmp(b.data, common, skip) == 0)
		i = skip;
	while (i < a.len && a.data[i] != '*' && a.data[i] != '?')
	{
		if (i >= b.len || iam_fold_ascii((unsigned char) a.data[i]) !=
			iam_fold_ascii((unsigned char) b.data[i]))
			return false;
		i++;
	}
	if (i == a.len)
		return a.len == b.len;
	while (k <= a.len && a.data[a.len - k] != '*' &&
		   a.data[a.len - k] != '?')
	{
		if (k > b.len || iam_fold_ascii((unsigned char) a.data[a.len - k]) !=
			iam_fold_ascii((unsigned char) b.data[b.len - k]))
			return false;
		k++;
	}
	return true;
}

/* Is there a brace in it that is not closed? */
static bool
has_open_brace(IamStr text)
{
	while (text.len > 0)
	{
		char		last = text.data[--text.len];

		if (last == '{' || last == '}')
			return last == '{';
	}
	return false;
}

/*
 * Is b what a is, with something in place of the last star of its sixth part?
 * Then the same variable stands for the same text in both.
 */
static bool
fills_star(const IamLintResource *a, const IamLintResource *b)
{
	IamStr		head = a->text;
	size_t		before = head.len - part_of(a, IAM_ARN_RESOURCE).len;
	size_t		behind;

	/* of what is no ARN the sixth part is no part */
	if (a->arn.n_parts < IAM_ARN_PARTS || b->text.len + 1 < a->text.len)
		return false;
	while (head.len > before && head.data[head.len - 1] != '*')
		head.len--;
	if (head.len == before)
		return false;
	behind = a->text.len - head.len--;
	return !has_open_brace(head) &&
		memcmp(b->text.data, head.data, head.len) == 0 &&
		memcmp(b->text.data + b->text.len - behind,
			   a->text.data + a->text.len - behind, behind) == 0;
}

/* An entry of the list that contains another, and was not told; or NULL. */
static const IamLintResource *
containing_entry(const IamLint *lint, const IamLintStatement *statement,
				 uint32_t entry, const bool *told, uint32_t *pairs)
{
	const IamLintResource *resources = statement->resources;
	const IamLintResource *other = &resources[entry];
	uint32_t	i;

	for (i = 0; i < statement->n_resources; i++)
	{
		if (i == entry || told[i] ||
			!may_contain(resources[i].text, other->text))
			continue;
		if (iam_str_eq(resources[i].text, other->text))
			return &resources[i];
		/* mostly the sixth parts start otherwise, behind stars before them */
		if (!may_contain(part_of(&resources[i], IAM_ARN_RESOURCE),
						 part_of(other, IAM_ARN_RESOURCE)))
			continue;
		/* nobody knows what a placeholder or a text that is no ARN means */
		if (other->template || resources[i].template ||
			other->arn.n_parts == 0 || *pairs == MOST_PAIRS ||
			!has_few_stars(resources[i].text))
			continue;
		(*pairs)++;
		if (fills_star(&resources[i], other) ||
			iam_resource_contains(lint, &resources[i], other))
			return &resources[i];
	}
	return NULL;
}

/*
 * Of two that contain each other the later one is told: what was told no
 * longer contains anything, so that removing all that is told changes nothing.
 */
static void
redundant_in_list(IamLint *lint, const IamLintStatement *statement,
				  bool *told, uint32_t *pairs)
{
	uint32_t	i = statement->n_resources;

	while (i-- > 0 && lint->work->failure == IAM_OK)
	{
		const IamLintResource *resource = &statement->resources[i];
		const IamLintResource *by = containing_entry(lint, statement, i, told,
													 pairs);
		IamFinding *finding;

		iam_work_spend(lint->work, 8 * (size_t) statement->n_resources);
		if (by == NULL)
			continue;
		told[i] = true;
		finding = iam_lint_report(lint, &resource->place,
								  "%s is covered by %s of the same list",
								  iam_shown(lint, resource->text),
								  iam_shown(lint, by->text));
		iam_fix(finding, "remove it");
		iam_detail_text(finding, "covered_by", by->text);
	}
}

/* D17. */
static void
redundant_resource(IamLint *lint, const IamLintDocument *document)
{
	uint32_t	pairs = 0;
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
	{
		const IamLintStatement *statement = &document->statements[i];
		bool	   *told;

		if (statement->n_resources < 2 ||
			statement->n_resources > MOST_ENTRIES)
			continue;
		told = iam_lint_alloc(lint, statement->n_resources, sizeof(bool));
		if (told == NULL)
			return;
		memset(told, 0, statement->n_resources * sizeof(bool));
		redundant_in_list(lint, statement, told, &pairs);
	}
}

/* Trust policies have no resources. */
#define NOT_TRUST (IAM_ALL_KINDS & ~IAM_T)

static const IamRule rules[] = {
	{
		.code = "invalid-arn-prefix",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_RESOURCE(invalid_arn_prefix),
		.title = "Resource that is no ARN",
		.rationale = "a resource is an ARN or *; anything else matches nothing, and AWS refuses it",
		.also_known_as = "Access Analyzer INVALID_ARN_PREFIX; parliament INVALID_ARN; iam-policy-validator invalid_resource"
	},
	{
		.code = "missing-arn-field",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_RESOURCE(missing_arn_field),
		.title = "ARN of fewer than six parts",
		.rationale = "AWS refuses it in some kinds of policy and reads the missing parts as * in others",
		.also_known_as = "Access Analyzer MISSING_ARN_FIELD; parliament INVALID_ARN; iam-policy-validator invalid_resource"
	},
	{
		.code = "invalid-partition",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_RESOURCE(invalid_partition),
		.data = "partitions",
		.title = "Unknown partition",
		.rationale = "no resource has an ARN in a partition that does not exist",
		.also_known_as = "Access Analyzer INVALID_PARTITION; parliament INVALID_ARN; iam-policy-validator invalid_resource"
	},
	{
		.code = "invalid-arn-region",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_RESOURCE(invalid_arn_region),
		.data = "regions",
		.title = "Unknown region",
		.rationale = "no resource has an ARN in a region that does not exist",
		.also_known_as = "Access Analyzer INVALID_ARN_REGION; parliament INVALID_ARN"
	},
	{
		.code = "arn-region-not-allowed",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_RESOURCE(arn_region_not_allowed),
		.data = "resource types",
		.title = "Region in an ARN that has none",
		.rationale = "the ARNs of such resources have an empty region: the pattern matches none of them",
		.also_known_as = "Access Analyzer ARN_REGION_NOT_ALLOWED"
	},
	{
		.code = "missing-arn-region",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_RESOURCE(missing_arn_region),
		.data = "resource types",
		.title = "ARN without its region",
		.rationale = "the ARNs of such resources have a region: the pattern matches none of them",
		.also_known_as = "Access Analyzer MISSING_ARN_REGION"
	},
	{
		.code = "invalid-arn-account",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_RESOURCE(invalid_arn_account),
		.title = "Account that is none",
		.rationale = "the account of an ARN has 12 digits: the pattern matches nothing",
		.also_known_as = "Access Analyzer INVALID_ARN_ACCOUNT; parliament INVALID_ARN; iam-policy-validator invalid_resource"
	},
	{
		.code = "arn-account-not-allowed",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_RESOURCE(arn_account_not_allowed),
		.data = "resource types",
		.title = "Account in an ARN that has none",
		.rationale = "the ARNs of such resources have an empty account: the pattern matches none of them",
		.also_known_as = "Access Analyzer ARN_ACCOUNT_NOT_ALLOWED"
	},
	{
		.code = "missing-arn-account",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_RESOURCE(missing_arn_account),
		.data = "resource types",
		.title = "ARN without its account",
		.rationale = "the ARNs of such resources have an account: the pattern matches none of them",
		.also_known_as = "Access Analyzer MISSING_ARN_ACCOUNT"
	},
	{
		.code = "invalid-arn-service-case",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_CAT,
		IAM_CHECK_RESOURCE(invalid_arn_service_case),
		.data = "services, resource types",
		.title = "Service of an ARN in capitals",
		.rationale = "the services of ARNs are in lower case, and AWS refuses others",
		.also_known_as = "Access Analyzer INVALID_ARN_SERVICE_CASE"
	},
	{
		.code = "invalid-service",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_STATEMENT(invalid_service),
		.data = "services, resource types",
		.title = "Unknown service in an ARN or a condition key",
		.rationale = "no resource and no request has the name of a service that does not exist",
		.also_known_as = "Access Analyzer INVALID_SERVICE"
	},
	{
		.code = "invalid-arn-resource",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_CAT,
		.marks = IAM_RULE_AGES,
		IAM_CHECK_RESOURCE(invalid_arn_resource),
		.data = "resource types",
		.title = "Resource that the service does not have",
		.rationale = "the pattern fits none of the ARN formats of the service, so it matches nothing",
		.also_known_as = "Access Analyzer INVALID_ARN_RESOURCE; parliament RESOURCE_MISMATCH"
	},
	{
		.code = "redundant-resource",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(redundant_resource),
		.title = "Resource that another entry covers",
		.rationale = "who removes the wider entry one day will not expect that the access stays",
		.also_known_as = "Access Analyzer REDUNDANT_RESOURCE"
	},
	{
		.code = "wildcard-in-service-name",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = NOT_TRUST,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_RESOURCE(wildcard_in_service_name),
		.title = "Wildcard in the service of an ARN",
		.rationale = "AWS does not support it: what it matches is not promised",
		.also_known_as = "Access Analyzer WILDCARD_IN_SERVICE_NAME"
	},
	{
		.code = "variable-unsupported-in-arn-field",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = NOT_TRUST & ~IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_RESOURCE(variable_unsupported_in_arn_field),
		.title = "Variable before the fifth colon of an ARN",
		.rationale = "variables count in the resource part alone; elsewhere ${...} is plain text, which no ARN has",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_arn_rules = IAM_RULE_GROUP(rules);
