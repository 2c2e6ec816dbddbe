/*
 * lint_named.c
 *		What an entry of Action or NotAction names, and what is wrong with it.
 *
 * Ring: core.  Most entries are literals that the catalogue has, and one look
 * there is all that they cost.
 */
#include "lint_named.h"

#include "fold.h"
#include "glob.h"

bool
iam_naming_init(IamNaming *naming, IamWork *work,
				const IamExtraActions *extra)
{
	naming->work = work;
	naming->extra = extra;
	return iam_action_set_init(&naming->named, work->scratch, extra) &&
		iam_action_set_init(&naming->matched, work->scratch, extra);
}

/* Does the string start or end with a blank? */
static bool
has_outer_blank(IamStr text)
{
	return text.len > 0 &&
		(memchr(" \t\r\n", text.data[0], 4) != NULL ||
		 memchr(" \t\r\n", text.data[text.len - 1], 4) != NULL);
}

/* Is there nothing in it, or nothing but blanks? */
static bool
is_blank(IamStr text)
{
	while (has_outer_blank(text))
	{
		text.len--;
		text.data += memchr(" \t\r\n", text.data[0], 4) != NULL;
	}
	return text.len == 0;
}

/* Does it hold a variable or a placeholder?  Others tell those. */
static bool
holds_variable(IamStr text)
{
	IamLintVariable variable;
	size_t		place = 0;

	return memchr(text.data, '{', text.len) != NULL &&
		iam_lint_next_variable(text, &place, &variable);
}

/* Are these the characters of a service prefix, of an action's name? */
static bool
is_word(IamStr text, const char *others)
{
	size_t		i;

	for (i = 0; i < text.len; i++)
	{
		unsigned char c = iam_fold_ascii((unsigned char) text.data[i]);

		if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') &&
			strchr(others, c) == NULL)
			return false;
	}
	return text.len > 0;
}

/* Form of an action alone: service:name. */
static IamActionFault
action_form(IamStr text)
{
	const char *colon = memchr(text.data, ':', text.len);
	IamStr		service;
	IamStr		name;

	if (iam_str_eq(text, IAM_STR("*")))
		return IAM_ACTION_SOUND;
	if (colon == NULL)
		return IAM_ACTION_BAD_FORM;
	service = (IamStr) {text.data, (size_t) (colon - text.data)};
	name = (IamStr) {colon + 1, text.len - service.len - 1};
	if (!is_word(service, "-"))
		return IAM_ACTION_BAD_FORM;
	if (is_blank(name))
		return IAM_ACTION_NO_NAME;
	return is_word(name, "*?-") ? IAM_ACTION_SOUND : IAM_ACTION_BAD_FORM;
}

/* Is any added action of this service there? */
static bool
extra_service(const IamExtraActions *extra, IamStr service)
{
	uint32_t	i;

	for (i = 0; i < extra->count; i++)
	{
		if (iam_str_eq(extra->items[i].prepared.service, service))
			return true;
	}
	return false;
}

/* Add what a pattern with wildcards matches to the statement's actions. */
static bool
matches_some(IamNaming *naming, IamLintAction *action)
{
	iam_action_set_clear(&naming->matched);
	iam_expand(naming->work, action->folded, &naming->matched);
	naming->repeated = naming->repeated ||
		iam_action_set_meets(&naming->named, &naming->matched);
	iam_action_set_union(&naming->named, &naming->matched);
	return !iam_action_slice(naming->work, &naming->matched,
							 &action->matched) || action->matched.n > 0;
}

/* Is it a literal that is known?  Most are, and nothing is wrong with them. */
static bool
is_known(IamNaming *naming, IamLintAction *action)
{
	if (action->pattern.class != IAM_ACTION_LITERAL)
		return false;
	action->action = iam_action_number(naming->extra, action->folded,
									   &action->pattern);
	if (action->action == IAM_CATALOG_NONE)
		return false;
	action->service = action->action < iam_catalog_n_actions() ?
		iam_catalog_action_at(action->action).service :
		iam_catalog_service(action->pattern.service);
	naming->repeated |= iam_action_set_has(&naming->named, action->action);
	iam_action_set_add(&naming->named, action->action);
	return true;
}

/* Look the parts of a well-formed action up that is no known literal. */
static IamActionFault
look_up_action(IamNaming *naming, IamLintAction *action)
{
	if (action->pattern.class == IAM_ACTION_EVERYTHING)
	{
		iam_expand(naming->work, action->folded, &naming->named);
		return IAM_ACTION_SOUND;
	}
	action->service = iam_catalog_service(action->pattern.service);
	if (action->service == IAM_CATALOG_NONE &&
		!extra_service(naming->extra, action->pattern.service))
		return IAM_ACTION_NO_SERVICE;
	if (action->pattern.class == IAM_ACTION_LITERAL)
		return IAM_ACTION_UNKNOWN;
	return matches_some(naming, action) ||
		iam_glob_is_any(action->pattern.name) ?
		IAM_ACTION_SOUND : IAM_ACTION_NO_MATCH;
}

/* What is the matter with an action that is no known literal. */
static IamActionFault
judge_action(IamNaming *naming, IamLintAction *action)
{
	IamActionFault fault = IAM_ACTION_SOUND;

	if (holds_variable(action->text))
		fault = IAM_ACTION_TEMPLATE;
	else if ((fault = action_form(action->text)) != IAM_ACTION_NO_NAME &&
			 has_outer_blank(action->text))
		fault = IAM_ACTION_BLANK;
	if (fault == IAM_ACTION_SOUND)
		return look_up_action(naming, action);
	if (action->pattern.class == IAM_ACTION_EVERYTHING)
		look_up_action(naming, action);	/* `*:*` and `**` count */
	return fault;
}

void
iam_name_action(IamNaming *naming, IamLintAction *action)
{
	action->service = action->action = IAM_CATALOG_NONE;
	if (!is_known(naming, action))
		action->fault = judge_action(naming, action);
}
