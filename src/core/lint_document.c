/*
 * lint_document.c
 *		Rules on a document as a whole: its JSON, its members, its size.
 *
 * Ring: core.  Source: lint.md, group A.
 */
#include "lint_rule.h"

#include <stdio.h>

#include "jsonscan.h"
#include "lint_spell.h"
#include "utf8.h"

/*
 * A1.  What json-c would forgive is an error here, and so is what a text of
 * the database cannot hold.
 */
static void
json_syntax_error(IamLint *lint, const IamLintText *text)
{
	if (text->error == NULL || text->too_deep)
		return;
	iam_fix(iam_lint_report_at(lint, text, text->error->offset, "%s",
						  text->error->message),
			"write one JSON object, as RFC 8259 has it, and nothing behind "
			"it");
}

/* The name at an offset, as it is written between its quotes. */
static IamStr
name_at(const IamLintText *text, size_t offset)
{
	size_t		from = offset + 1;
	size_t		end = from;

	while (end < text->text.len && text->text.data[end] != '"')
		end += text->text.data[end] == '\\' ? 2 : 1;
	if (end >= text->text.len)
		return (IamStr) {"", 0};
	return (IamStr) {text->text.data + from, end - from};
}

/*
 * A2.  The document is judged without the later ones, but nobody knows which
 * of them a reader takes.
 */
static void
duplicate_json_key(IamLint *lint, const IamLintText *text)
{
	uint32_t	i;

	for (i = 0; i < text->n_duplicates; i++)
	{
		size_t		offset = text->duplicates[i];
		IamFinding *finding = iam_lint_report_at(lint, text, offset, "the "
												 "member name %s stands "
												 "twice in one JSON object",
												 iam_shown(lint,
														   name_at(text,
																   offset)));

		iam_fix(finding, "keep one of them; what was meant by both is often "
				"one list of values");
	}
}

/*
 * A18.  A valid policy needs six levels.  Beyond 64 the text is not read at
 * all.
 */
static void
json_nesting_too_deep(IamLint *lint, const IamLintText *text)
{
	uint32_t	limit = lint->options->limits[IAM_LIMIT_DEPTH];
	IamFinding *finding;

	if (!text->too_deep && text->depth <= limit)
		return;
	finding = iam_lint_report_at(lint, text, text->too_deep ?
							text->error->offset : IAM_NO_OFFSET,
							"JSON values are nested %s%u levels deep, more "
							"than %u", text->too_deep ? "more than " : "",
							(unsigned) (text->too_deep ? IAM_MAX_JSON_DEPTH :
										text->depth), (unsigned) limit);
	iam_fix(finding, "a policy needs six levels: document, Statement, "
			"statement, Condition, operator, list of values");
	iam_detail_number(finding, "limit", limit);
}

/* Is it a character that IAM takes in a document? */
static bool
is_taken(uint32_t cp)
{
	return cp == 0x09 || cp == 0x0A || cp == 0x0D ||
		(cp >= 0x20 && cp <= 0xFF);
}

/* The first character of a text that IAM does not take; 0 for none. */
static uint32_t
strange_character(IamStr text)
{
	const unsigned char *p = (const unsigned char *) text.data;
	const unsigned char *end = p + text.len;

	while (p < end)
	{
		int			length;
		uint32_t	cp;

		if (end - p >= 8 && iam_utf8_plain_eight(p))
		{
			p += 8;
			continue;
		}
		length = iam_utf8_length(p, end);
		if (length == 0)
			return 0xFFFD;
		cp = iam_utf8_decode(p, length);
		if (!is_taken(cp))
			return cp;
		p += length;
	}
	return 0;
}

/* A place, and all above it, that outlives the walk over the tree. */
static const IamPlace *
keep_place(IamLint *lint, const IamPlace *place)
{
	IamPlace   *copy;

	if (place->up == NULL)
		return &lint->document->place;
	copy = iam_lint_alloc(lint, 1, sizeof(IamPlace));
	if (copy == NULL)
		return &lint->document->place;
	*copy = *place;
	copy->up = keep_place(lint, place->up);
	return copy;
}

static void
report_character(IamLint *lint, const IamPlace *place, IamStr text)
{
	uint32_t	cp = strange_character(text);
	IamFinding *finding;

	if (cp == 0)
		return;
	finding = iam_lint_report(lint, keep_place(lint, place),
						 "the character U+%04X in %s is not allowed in a "
						 "policy", (unsigned) cp, iam_shown(lint, text));
	iam_fix(finding, "IAM takes tab, line feed, carriage return and U+0020 "
			"to U+00FF; use a wildcard for others");
	iam_detail_number(finding, "code_point", cp);
}

/* Look at all strings below a value; the depth is limited by the reader. */
static void
find_characters(IamLint *lint, const IamPlace *place, const IamJson *json)
{
	uint32_t	i;

	if (json->type == IAM_JSON_STRING)
		report_character(lint, place, json->text);
	for (i = 0; i < json->count; i++)
	{
		IamPlace	below = {place, {NULL, 0}, i, place->order,
		place->statement};

		if (json->names != NULL)
		{
			below.name = json->names[i].text;
			report_character(lint, &below, below.name);
		}
		/* findings lie where the statement's own do */
		if (place->up == &lint->document->place &&
			json->type == IAM_JSON_ARRAY &&
			i < lint->document->n_statements)
		{
			below.order = lint->document->statements[i].place.order;
			below.statement = (int) i;
		}
		find_characters(lint, &below, &json->items[i]);
	}
}

/* A3. */
static void
invalid_document_character(IamLint *lint, const IamLintDocument *document)
{
	find_characters(lint, &document->place, document->json);
}

/* The text of a value when it has one. */
static void
detail_found(IamFinding *finding, const IamJson *json)
{
	iam_detail_text(finding, "type", IAM_C_STR(iam_json_type_name(json->type)));
	if (json->text.len > 0)
		iam_detail_text(finding, "found", json->text);
}

/* Name of a place for a message: of the nearest member. */
static const char *
place_name(IamLint *lint, const IamPlace *place)
{
	while (place->up != NULL && place->name.data == NULL)
		place = place->up;
	if (place->up == NULL)
		return "the document";
	return iam_shown(lint, place->name);
}

/*
 * Is it a list where a principal must stand?  In the kinds that have one,
 * that is told as the wrong form of a principal (E1, I3).
 */
static bool
is_principal_list(const IamLint *lint, const IamLintFault *fault)
{
	const IamLintElement *elements;

	if (fault->json->type != IAM_JSON_ARRAY ||
		fault->place.statement == IAM_NO_STATEMENT ||
		!(IAM_KIND_BIT(lint->kind) & (IAM_R | IAM_T | IAM_K)))
		return false;
	elements = lint->document->statements[fault->place.statement].elements;
	return fault->json == elements[IAM_EL_PRINCIPAL].json ||
		fault->json == elements[IAM_EL_NOT_PRINCIPAL].json;
}

/* A4. */
static void
data_type_mismatch(IamLint *lint, const IamLintFault *fault)
{
	IamFinding *finding;

	if (fault->kind != IAM_FAULT_TYPE || is_principal_list(lint, fault))
		return;
	finding = iam_lint_report(lint, &fault->place, "%s of %s must be %s, not %s",
						 fault->place.name.data == NULL &&
						 fault->place.up != NULL ? "an item" : "the value",
						 place_name(lint, &fault->place), fault->wanted,
						 iam_json_type_name(fault->json->type));
	iam_fix(finding, "write %s", fault->wanted);
	detail_found(finding, fault->json);
}

/* What an unknown member may have been meant to be. */
static void
spell_member(IamSpelling *spelling, const IamLintFault *fault)
{
	static const char *const members[] = {"Version", "Id", "Statement"};
	int			i;

	iam_spell_start(spelling, fault->place.name);
	if (fault->place.statement == IAM_NO_STATEMENT)
	{
		for (i = 0; i < 3; i++)
			iam_spell_offer(spelling, IAM_C_STR(members[i]));
		return;
	}
	for (i = 0; i < IAM_EL_COUNT; i++)
		iam_spell_offer(spelling, iam_element_name((IamElement) i));
}

/* A5. */
static void
invalid_policy_element(IamLint *lint, const IamLintFault *fault)
{
	bool		outside = fault->place.statement == IAM_NO_STATEMENT;
	IamSpelling spelling;
	IamFinding *finding;

	if (fault->kind != IAM_FAULT_MEMBER)
		return;
	finding = iam_lint_report(lint, &fault->place, "%s is no element of %s",
						 iam_shown(lint, fault->place.name),
						 outside ? "a policy document" : "a statement");
	iam_fix(finding, outside ? "a document has Version, Id and Statement, "
			"spelled so" : "a statement has Sid, Effect, Principal, Action, "
			"Resource, their Not-forms and Condition, spelled so");
	spell_member(&spelling, fault);
	iam_spell_report(&spelling, finding);
}

/* A6. */
static void
missing_statement(IamLint *lint, const IamLintDocument *document)
{
	if (document->json->type != IAM_JSON_OBJECT ||
		(document->statement.json != NULL &&
		 (!document->statement.sound || document->n_statements > 0)))
		return;
	iam_fix(iam_lint_report(lint, document->statement.json != NULL ?
					   &document->statement.place : &document->place,
					   document->statement.json != NULL ?
					   "Statement is an empty list: the policy does nothing" :
					   "the document has no Statement: the policy does "
					   "nothing"),
			"add \"Statement\": [...] with a statement at least");
}

/* Is a variable or an escape anywhere in the document? */
static bool
has_variable(const IamLintDocument *document)
{
	const IamLintVariable *variable = document->variables;

	for (; variable != NULL; variable = variable->next)
	{
		if (variable->form != IAM_VARIABLE_TEMPLATE ||
			variable->text.data[0] == '$')
			return true;
	}
	return false;
}

/*
 * A7.  Absent means 2008-10-17 (semantics.md 1.1).  An error where that
 * changes what the policy does, and in RCPs, which must have it.
 */
static void
missing_version(IamLint *lint, const IamLintDocument *document)
{
	bool		variables = has_variable(document);
	IamFinding *finding;

	if (document->json->type != IAM_JSON_OBJECT ||
		document->version.json != NULL)
		return;
	finding = iam_lint_report(lint, &document->place, variables ?
						 "the document has no Version, so that ${...} in it "
						 "is plain text" :
						 "the document has no Version, which means "
						 "2008-10-17");
	iam_fix(finding, "add \"Version\": \"2012-10-17\"");
	if (variables || lint->kind == IAM_KIND_RCP)
		finding->severity = IAM_SEVERITY_ERROR;
}

/* A8. */
static void
invalid_version(IamLint *lint, const IamLintDocument *document)
{
	bool		rcp = lint->kind == IAM_KIND_RCP;

	if (!document->version.sound ||
		(document->version_known &&
		 (!rcp || document->version_number == IAM_VERSION_2012)))
		return;
	iam_fix(iam_lint_report(lint, &document->version.place,
					   rcp ? "%s is no version that an RCP may have" :
					   "%s is no version of the policy language",
					   iam_shown(lint, document->version.json->text)),
			"write \"2012-10-17\"");
}

/* A9. */
static void
old_version(IamLint *lint, const IamLintDocument *document)
{
	if (!document->version.sound ||
		document->version_number != IAM_VERSION_2008)
		return;
	iam_fix(iam_lint_report(lint, &document->version.place,
					   "version \"2008-10-17\" has no policy variables"),
			"write \"2012-10-17\", after making sure that no text holds ${ "
			"by chance");
}

/* A10. */
static void
unsupported_id(IamLint *lint, const IamLintDocument *document)
{
	if (!document->id.sound)
		return;
	iam_fix(iam_lint_report(lint, &document->id.place,
					   "Id is for policies of resources only"),
			"remove it");
}

/* One row for each limit on the length of a document. */
typedef struct SizeRow
{
	IamKindSet	kinds;
	IamLintLimit limit;
	bool		blanks;			/* do blanks count? */
	const char *what;
} SizeRow;

/* Longer than any value can be. */
static void
report_unread(IamLint *lint, const IamLintDocument *document)
{
	IamFinding *finding;

	finding = iam_lint_report(lint, &document->place, "the document has %zu "
							  "characters: what has more than %u bytes is not "
							  "read, and nothing else was looked for",
							  document->characters,
							  (unsigned) IAM_MAX_DOCUMENT);
	iam_fix(finding, "remove blanks, or split the policy");
	iam_detail_number(finding, "characters", document->characters);
	iam_detail_number(finding, "limit", IAM_MAX_DOCUMENT);
	finding->severity = IAM_SEVERITY_ERROR;
}

/* What is longer than its limit. */
static void
check_size(IamLint *lint, const IamLintDocument *document,
		   const SizeRow *row, uint32_t limit)
{
	size_t		size = row->blanks ? document->characters : document->compact;
	IamFinding *finding;

	if (document->unread)
	{
		report_unread(lint, document);
		return;
	}
	if (limit == 0 || size <= limit)
		return;
	finding = iam_lint_report(lint, &document->place, "the document has %zu "
						 "characters%s, %s may have %u", size, row->blanks ?
						 "" : " besides blanks", row->what, (unsigned) limit);
	iam_fix(finding, "shorten lists with wildcards where that grants nothing "
			"more, or split the policy");
	iam_detail_number(finding, "characters", size);
	iam_detail_number(finding, "limit", limit);
}

/* A11. */
static void
size_of_identity_policy(IamLint *lint, const IamLintDocument *document)
{
	static const SizeRow row = {0, IAM_LIMIT_IDENTITY, false,
	"a managed policy"};

	check_size(lint, document, &row,
			   lint->options->limits[IAM_LIMIT_IDENTITY]);
}

/* A13. */
static void
size_of_session_policy(IamLint *lint, const IamLintDocument *document)
{
	static const SizeRow row = {0, IAM_LIMIT_SESSION, true,
	"the session policies of one call"};

	check_size(lint, document, &row,
			   lint->options->limits[IAM_LIMIT_SESSION]);
}

/* A15. */
static void
size_of_trust_policy(IamLint *lint, const IamLintDocument *document)
{
	static const SizeRow row = {0, IAM_LIMIT_TRUST, false,
	"a role trust policy"};

	check_size(lint, document, &row, lint->options->limits[IAM_LIMIT_TRUST]);
}

/* A16. */
static void
size_of_scp(IamLint *lint, const IamLintDocument *document)
{
	static const SizeRow row = {0, IAM_LIMIT_SCP, true, "an SCP"};

	check_size(lint, document, &row, lint->options->limits[IAM_LIMIT_SCP]);
}

/* A17. */
static void
size_of_rcp(IamLint *lint, const IamLintDocument *document)
{
	static const SizeRow row = {0, IAM_LIMIT_RCP, true, "an RCP"};

	check_size(lint, document, &row, lint->options->limits[IAM_LIMIT_RCP]);
}

/*
 * Quotas of resource policies by resource type, in bytes (the quotas pages of
 * the services' guides).
 */
typedef struct QuotaRow
{
	const char *type;
	uint32_t	limit;
} QuotaRow;

static const QuotaRow quota_rows[] = {
	{"AWS::ECR::Repository", 10240},
	{"AWS::Events::EventBus", 10240},
	{"AWS::KMS::Key", 32768},
	{"AWS::Lambda::Function", 20480},
	{"AWS::Lambda::LayerVersion", 20480},
	{"AWS::S3::AccessPoint", 20480},
	{"AWS::S3::Bucket", 20480},
	{"AWS::SecretsManager::Secret", 20480},
	{"AWS::SNS::Topic", 30720},
	{"AWS::EC2::VPCEndpoint", 20480}
};

/* A14. */
static void
size_of_resource_policy(IamLint *lint, const IamLintDocument *document)
{
	static const SizeRow row = {0, IAM_LIMIT_RESOURCE, true,
	"the policy of such a resource"};
	uint32_t	limit = lint->options->limits[IAM_LIMIT_RESOURCE];
	IamStr		type = lint->options->resource_type;
	size_t		i;

	if (type.len == 0 && lint->kind == IAM_KIND_ENDPOINT)
		type = IAM_STR("AWS::EC2::VPCEndpoint");
	for (i = 0; limit == 0 && i < sizeof(quota_rows) / sizeof(QuotaRow); i++)
	{
		if (iam_is(type, quota_rows[i].type))
			limit = quota_rows[i].limit;
	}
	check_size(lint, document, &row, limit);
}

/* How many statements are of a shape. */
static uint32_t
count_shape(const IamLintDocument *document,
			bool (*has_shape) (const IamLintStatement *statement))
{
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < document->n_statements; i++)
		n += has_shape(&document->statements[i]);
	return n;
}

static bool
names_callers(const IamLintStatement *statement)
{
	return statement->elements[IAM_EL_PRINCIPAL].json != NULL ||
		statement->elements[IAM_EL_NOT_PRINCIPAL].json != NULL;
}

static void
report_hint(IamLint *lint, const IamLintDocument *document, const char *what,
			const char *kind)
{
	IamFinding *finding = iam_lint_report(lint, &document->place,
									 "the document has the shape of %s", what);

	iam_fix(finding, "lint it as kind %s", kind);
	iam_detail_text(finding, "kind", IAM_C_STR(kind));
}

/* A19. */
static void
policy_kind_hint(IamLint *lint, const IamLintDocument *document)
{
	uint32_t	n = document->n_statements;

	if (n == 0)
		return;
	switch (lint->kind)
	{
		case IAM_KIND_IDENTITY:
		case IAM_KIND_BOUNDARY:
		case IAM_KIND_SESSION:
		case IAM_KIND_SCP:
			if (count_shape(document, iam_looks_like_trust) == n)
				report_hint(lint, document, "a role trust policy", "trust");
			else if (count_shape(document, names_callers) == n)
				report_hint(lint, document, "a resource policy", "resource");
			break;
		case IAM_KIND_RESOURCE:
		case IAM_KIND_ENDPOINT:
			if (count_shape(document, iam_looks_like_rcp) == n)
				report_hint(lint, document, "a resource control policy",
							"rcp");
			else if (count_shape(document, iam_looks_like_trust) == n)
				report_hint(lint, document, "a role trust policy", "trust");
			break;
		case IAM_KIND_TRUST:
		case IAM_KIND_RCP:
			if (count_shape(document, names_callers) == 0)
				report_hint(lint, document, "an identity policy",
							"identity");
			break;
		case IAM_KIND_COUNT:
			break;
	}
}

static const IamRule rules[] = {
	{
		.code = "json-syntax-error",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_TEXT(json_syntax_error),
		.title = "Text is not JSON",
		.rationale = "AWS and the type iam_policy refuse it; readers that forgive would read something else than the next one does",
		.also_known_as = "Access Analyzer JSON_SYNTAX_ERROR; parliament MALFORMED_JSON"
	},
	{
		.code = "duplicate-json-key",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_TEXT(duplicate_json_key),
		.title = "Member name stands twice in one object",
		.rationale = "most readers keep one of the values and drop the other silently, and not all keep the same one",
		.also_known_as = NULL
	},
	{
		.code = "invalid-document-character",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_T | IAM_C | IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(invalid_document_character),
		.title = "Character that IAM does not take",
		.rationale = "IAM refuses documents with characters beyond U+00FF, also when they are written as escapes",
		.also_known_as = NULL
	},
	{
		.code = "data-type-mismatch",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_FAULT(data_type_mismatch),
		.title = "Value has the wrong JSON type",
		.rationale = "AWS refuses the document; the element is judged as if it were absent",
		.also_known_as = "Access Analyzer DATA_TYPE_MISMATCH; parliament MALFORMED, INVALID_ARN; iam-policy-validator invalid_statement_type, invalid_sid_type"
	},
	{
		.code = "invalid-policy-element",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_FAULT(invalid_policy_element),
		.title = "Unknown element",
		.rationale = "element names are case-sensitive; a misspelled one does not do what was meant",
		.also_known_as = "Access Analyzer INVALID_POLICY_ELEMENT; parliament MALFORMED; iam-policy-validator unknown_policy_field, unknown_field"
	},
	{
		.code = "missing-statement",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(missing_statement),
		.title = "Document without statements",
		.rationale = "such a policy grants and denies nothing, and AWS refuses it",
		.also_known_as = "Access Analyzer MISSING_STATEMENT; parliament MALFORMED; iam-policy-validator missing_statement, empty_statement"
	},
	{
		.code = "missing-version",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(missing_version),
		.title = "Document without Version",
		.rationale = "without Version the older language counts, in which policy variables are plain text",
		.also_known_as = "Access Analyzer MISSING_VERSION; parliament NO_VERSION; iam-policy-validator missing_version"
	},
	{
		.code = "invalid-version",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(invalid_version),
		.title = "Unknown Version",
		.rationale = "Version names the policy language, not the revision of the policy; there are two, and RCPs take the newer one only",
		.also_known_as = "Access Analyzer INVALID_VERSION; parliament INVALID_VERSION; iam-policy-validator invalid_version"
	},
	{
		.code = "old-version",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS & ~IAM_K,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(old_version),
		.title = "Version 2008-10-17",
		.rationale = "the older language lacks policy variables, and who adds one later will not notice that it does nothing",
		.also_known_as = "parliament OLD_VERSION; iam-policy-validator outdated_version"
	},
	{
		.code = "unsupported-id",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_T | IAM_C,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(unsupported_id),
		.title = "Id in a policy that has none",
		.rationale = "the grammar has Id in resource policies only",
		.also_known_as = NULL
	},
	{
		.code = "policy-size-exceeds-identity-policy-quota",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_SIZE,
		IAM_CHECK_DOCUMENT(size_of_identity_policy),
		.data = "option limits: identity",
		.title = "Longer than a managed policy may be",
		.rationale = "IAM refuses a managed policy of more than 6,144 characters, blanks not counted",
		.also_known_as = "Access Analyzer POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA; iam-policy-validator policy_size_exceeded"
	},
	{
		.code = "policy-size-exceeds-session-policy-quota",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_S,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_SIZE,
		IAM_CHECK_DOCUMENT(size_of_session_policy),
		.data = "option limits: session",
		.title = "Longer than session policies may be",
		.rationale = "STS refuses session policies of more than 2,048 characters together",
		.also_known_as = NULL
	},
	{
		.code = "policy-size-exceeds-resource-policy-quota",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R,
		.class = IAM_CLASS_LIST,
		.marks = IAM_RULE_SIZE,
		IAM_CHECK_DOCUMENT(size_of_resource_policy),
		.data = "quotas by resource type; options limits: resource, resource_type",
		.title = "Longer than the policy of such a resource may be",
		.rationale = "the service refuses the policy",
		.also_known_as = "Access Analyzer POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA"
	},
	{
		.code = "policy-size-exceeds-role-trust-policy-quota",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_SIZE,
		IAM_CHECK_DOCUMENT(size_of_trust_policy),
		.data = "option limits: trust",
		.title = "Longer than a role trust policy may be",
		.rationale = "IAM refuses a trust policy beyond the account's quota, which is 2,048 characters until it is raised",
		.also_known_as = "Access Analyzer POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA; iam-policy-validator policy_size_exceeded"
	},
	{
		.code = "policy-size-exceeds-scp-quota",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_C,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_SIZE,
		IAM_CHECK_DOCUMENT(size_of_scp),
		.data = "option limits: scp",
		.title = "Longer than an SCP may be",
		.rationale = "Organizations refuses it; blanks count, unless they are removed when the policy is saved",
		.also_known_as = "Access Analyzer POLICY_SIZE_EXCEEDS_SCP_QUOTA; iam-policy-validator policy_size_exceeded"
	},
	{
		.code = "policy-size-exceeds-rcp-quota",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_K,
		.class = IAM_CLASS_DOC,
		.marks = IAM_RULE_SIZE,
		IAM_CHECK_DOCUMENT(size_of_rcp),
		.data = "option limits: rcp",
		.title = "Longer than an RCP may be",
		.rationale = "Organizations refuses it; blanks count",
		.also_known_as = "Access Analyzer POLICY_SIZE_EXCEEDS_RCP_QUOTA; iam-policy-validator policy_size_exceeded"
	},
	{
		.code = "json-nesting-too-deep",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_TEXT(json_nesting_too_deep),
		.data = "option limits: depth",
		.title = "JSON nested too deep",
		.rationale = "no policy needs it, and it is how hostile documents overflow stacks",
		.also_known_as = NULL
	},
	{
		.code = "policy-kind-hint",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_ALL_KINDS,
		.class = IAM_CLASS_DOC,
		IAM_CHECK_DOCUMENT(policy_kind_hint),
		.title = "Document looks like another kind of policy",
		.rationale = "judged as the wrong kind, a policy gets findings that are none and lacks those that are",
		.also_known_as = "iam-policy-validator policy_type_hint"
	}
};

const IamRuleGroup iam_document_rules = IAM_RULE_GROUP(rules);
