/*
 * arn.c
 *		The six parts of an Amazon Resource Name.
 *
 * Ring: core.
 */
#include "arn.h"

bool
iam_arn_split(IamStr text, IamArn *arn)
{
	const char *p = text.data;
	const char *end = text.data + text.len;

	arn->n_parts = 0;
	while (arn->n_parts < IAM_ARN_PARTS)
	{
		const char *colon = NULL;
		IamStr	   *part = &arn->parts[arn->n_parts++];

		if (arn->n_parts < IAM_ARN_PARTS)
			colon = memchr(p, ':', (size_t) (end - p));
		part->data = p;
		part->len = (size_t) ((colon != NULL ? colon : end) - p);
		if (colon == NULL)
			break;
		p = colon + 1;
	}
	return iam_str_eq(arn->parts[IAM_ARN_PREFIX], IAM_STR("arn"));
}

bool
iam_arn_valid(IamStr text)
{
	IamArn		arn;

	return iam_arn_split(text, &arn) && arn.n_parts == IAM_ARN_PARTS;
}
