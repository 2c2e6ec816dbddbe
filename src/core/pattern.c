/*
 * pattern.c
 *		A set of requests: an action pattern and a resource pattern.
 *
 * Ring: core.
 */
#include "pattern.h"

#include "action.h"
#include "glob.h"
#include "jsontree.h"

/* The pattern `*`. */
static const uint32_t any_tokens[] = {IAM_GLOB_ANY_RUN};
static const IamGlob any_glob = {any_tokens, 1, false};

/* Report a pattern that cannot be meant. */
static bool
refuse_pattern(IamError *error, const char *rule, IamStr value)
{
	iam_error_set(error, IAM_ERR_ARGUMENT, rule);
	iam_error_found(error, value);
	return false;
}

/*
 * Cut the action pattern of a question, whose service may hold wildcards.
 * What a policy may not write there is no pattern of it either.
 */
static bool
split_action(IamStr pattern, IamStr *service, IamStr *name)
{
	const char *colon = memchr(pattern.data, ':', pattern.len);
	size_t		i;

	*service = *name = IAM_STR("*");
	if (colon != NULL)
	{
		*service = (IamStr) {pattern.data, (size_t) (colon - pattern.data)};
		*name = (IamStr) {colon + 1, pattern.len - service->len - 1};
	}
	else if (!iam_glob_is_any(pattern))
		return false;
	for (i = 0; i < pattern.len; i++)
	{
		if (memchr(" \t\r\n,", pattern.data[i], 5) != NULL)
			return false;
	}
	return service->len > 0 && name->len > 0 &&
		memchr(name->data, ':', name->len) == NULL;
}

bool
iam_pattern_build(IamArena *arena, IamStr action, IamStr resource,
				  IamStr *block, IamError *error)
{
	IamPatternHeader header = {IAM_PATTERN_FORMAT, {0}, 0};
	IamBuffer	out;
	IamStr		service;
	IamStr		name;
	IamArn		arn;

	if (action.len > IAM_PATTERN_MAX || resource.len > IAM_PATTERN_MAX)
		return iam_error_set(error, IAM_ERR_TOO_LARGE,
							 "a pattern is limited to 4096 bytes");
	if (!split_action(action, &service, &name))
		return refuse_pattern(error, "an action pattern must be * or have "
							  "the form service:Name", action);
	if (!iam_glob_is_any(resource) && !iam_arn_split(resource, &arn))
		return refuse_pattern(error, "a resource pattern must be * or an "
							  "ARN, with wildcards or without", resource);
	header.action_len = (uint32_t) action.len;
	iam_buffer_init(&out, arena,
					sizeof(header) + action.len + resource.len);
	iam_buffer_append(&out, &header, sizeof(header));
	iam_buffer_str(&out, action);
	iam_buffer_str(&out, resource);
	if (out.failed)
		return iam_no_memory(error);
	*block = (IamStr) {out.data, out.len};
	return true;
}

/* Take the string member of a pattern's object; *text stays if it is absent. */
static bool
take_member(const IamJson *object, const char *name, IamStr *text,
			IamError *error)
{
	const IamJson *member = iam_json_member(object, name);

	if (member == NULL)
		return true;
	if (member->type != IAM_JSON_STRING)
	{
		iam_error_at(error, IAM_ERR_ARGUMENT, member->offset,
					 "action and resource of a pattern must be strings");
		error->pointer[0] = '/';
		iam_copy_text(error->pointer + 1, sizeof(error->pointer) - 1,
					  (IamStr) {name, strlen(name)});
		return false;
	}
	*text = member->text;
	return true;
}

/* Is the text meant to be a JSON object? */
static bool
starts_object(IamStr text)
{
	size_t		i = 0;

	while (i < text.len && memchr(" \t\r\n", text.data[i], 4) != NULL)
		i++;
	return i < text.len && text.data[i] == '{';
}

bool
iam_pattern_read(IamArena *arena, IamStr text, IamStr *block, IamError *error)
{
	IamJson    *tree;
	IamStr		action = {NULL, 0};
	IamStr		resource = IAM_STR("*");
	uint32_t	i;

	if (!starts_object(text))
		return iam_pattern_build(arena, text, resource, block, error);
	if (!iam_json_read(arena, text, 4 * IAM_PATTERN_MAX, &tree, error))
		return false;
	for (i = 0; i < tree->count; i++)
	{
		if (!iam_str_eq(tree->names[i].text, IAM_STR("action")) &&
			!iam_str_eq(tree->names[i].text, IAM_STR("resource")))
			return refuse_pattern(error, "a pattern has the members action "
								  "and resource only", tree->names[i].text);
	}
	if (!take_member(tree, "action", &action, error) ||
		!take_member(tree, "resource", &resource, error))
		return false;
	if (action.data == NULL)
		return iam_error_set(error, IAM_ERR_ARGUMENT,
							 "a pattern must have the member action");
	return iam_pattern_build(arena, action, resource, block, error);
}

bool
iam_pattern_open(const void *block, size_t size, IamPattern *pattern)
{
	IamPatternHeader header;
	const char *texts = (const char *) block + sizeof(header);

	if (size < sizeof(header))
		return false;
	memcpy(&header, block, sizeof(header));
	if (header.format != IAM_PATTERN_FORMAT ||
		header.action_len > size - sizeof(header))
		return false;
	pattern->action = (IamStr) {texts, header.action_len};
	pattern->resource = (IamStr) {texts + header.action_len,
	size - sizeof(header) - header.action_len};
	return true;
}

void
iam_pattern_print(const IamPattern *pattern, IamBuffer *out)
{
	iam_buffer_str(out, IAM_STR("{\"action\":"));
	iam_json_quote(out, pattern->action);
	iam_buffer_str(out, IAM_STR(",\"resource\":"));
	iam_json_quote(out, pattern->resource);
	iam_buffer_byte(out, '}');
}

bool
iam_action_box(IamWork *work, IamStr pattern, IamBox *box)
{
	IamStr		service;
	IamStr		name;

	box->everything = box->no_arn = false;
	box->n_parts = IAM_BOX_ACTION_PARTS;
	return split_action(pattern, &service, &name) &&
		iam_glob_cut(work, service, IAM_CUT_FOLDED,
					 &box->parts[IAM_BOX_SERVICE]) &&
		iam_glob_cut(work, name, IAM_CUT_FOLDED, &box->parts[IAM_BOX_NAME]);
}

bool
iam_resource_box(IamWork *work, IamStr pattern, bool variables, IamBox *box)
{
	IamArn		arn;
	bool		is_arn = iam_arn_split(pattern, &arn);
	int			i;

	box->n_parts = IAM_BOX_PARTS;
	box->no_arn = false;
	box->everything = iam_glob_is_any(pattern);
	if (!box->everything && !is_arn)
		return false;
	for (i = IAM_ARN_PARTITION; i <= IAM_ARN_RESOURCE; i++)
	{
		IamGlobCut	cut = IAM_CUT_FOLDED;

		box->parts[i - 1] = any_glob;
		if (box->everything || i >= arn.n_parts)
			continue;
		if (i == IAM_ARN_RESOURCE)
			cut = variables ? IAM_CUT_VARIABLES : IAM_CUT_EXACT;
		if (!iam_glob_cut(work, arn.parts[i], cut, &box->parts[i - 1]))
			return false;
	}
	return !box->parts[IAM_BOX_PARTS - 1].never;
}

bool
iam_box_intersects(IamWork *work, const IamBox *a, const IamBox *b)
{
	int			i;

	if (a->everything || b->everything)
		return true;
	if (a->no_arn || b->no_arn)
		return a->no_arn && b->no_arn;
	for (i = 0; i < a->n_parts; i++)
	{
		if (!iam_glob_intersects(work, &a->parts[i], &b->parts[i]))
			return false;
	}
	return true;
}

bool
iam_box_contains(IamWork *work, const IamBox *a, const IamBox *b)
{
	int			i;

	if (a->everything || b->everything)
		return a->everything;
	if (a->no_arn || b->no_arn)
		return a->no_arn && b->no_arn;
	for (i = 0; i < a->n_parts; i++)
	{
		if (!iam_glob_contains(work, &a->parts[i], &b->parts[i]))
			return false;
	}
	return true;
}
