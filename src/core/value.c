/*
 * value.c
 *		Values of the Binary and Bool operators.
 *
 * Ring: core.  Only canonical Base64 is a value (semantics.md 13, row 7.5).
 * Canonical texts are equal exactly when the bytes they stand for are, so
 * that BinaryEquals compares the texts and nothing is ever decoded.
 */
#include "fold.h"
#include "value.h"

/* The six bits that a character of the alphabet stands for, or -1. */
static int
base64_bits(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/*
 * Check a text against RFC 4648, section 4: groups of four characters, the
 * last one padded, and (section 3.5) zero bits where the padding cut a
 * character short.  Nothing encodes no bytes, and is valid.
 */
bool
iam_base64_valid(IamStr text)
{
	/* bits of the last character that no byte takes, by padding */
	static const int unused[] = {0, 3, 15};
	size_t		padding = 0;
	int			bits = 0;
	size_t		i;

	if (text.len % 4 != 0)
		return false;
	while (padding < 2 && padding < text.len &&
		   text.data[text.len - 1 - padding] == '=')
		padding++;
	for (i = 0; i < text.len - padding; i++)
	{
		bits = base64_bits(text.data[i]);
		if (bits < 0)
			return false;
	}
	return (bits & unused[padding]) == 0;
}

/* Read a truth value. */
bool
iam_bool_parse(IamStr text, bool *value)
{
	*value = iam_fold_equal(text, IAM_STR("true"));
	return *value || iam_fold_equal(text, IAM_STR("false"));
}
