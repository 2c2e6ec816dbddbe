/*
 * fuzz_trail.c
 *		CloudTrail records in whatever text: the reader fails for nothing but
 *		compression, each row is text and says what it is, or what is wrong,
 *		and what stands before a break is there as if there were none.
 *
 * Input: the document; its first byte tells where it is cut the second time.
 */
#include "fuzz.h"

#include "cloudtrail.h"

#define ROW_TEXTS 17

/* What a reading has emitted. */
typedef struct Seen
{
	IamBuffer	whole;			/* rows without error, printed */
	uint64_t	errors;
} Seen;

static bool
is_one_of(IamStr text, const char *const *names)
{
	for (; *names != NULL; names++)
	{
		if (iam_str_eq(text, (IamStr) {*names, strlen(*names)}))
			return true;
	}
	return false;
}

static void
check_row(void *arg, const IamUsageRow *row)
{
	static const char *const relations[] = {
		"primary", "conditional", "alternative", "passrole", "secondary",
		"none", "unmapped", NULL
	};
	static const char *const outcomes[] = {"ok", "error", "denied", NULL};
	const IamStr texts[ROW_TEXTS] = {
		row->event_id, row->account, row->region, row->principal,
		row->principal_id, row->actor, row->via, row->event_source,
		row->event_name, row->action, row->relation, row->resource,
		row->outcome, row->error_code, row->category, row->shared_event_id,
		row->error
	};
	Seen	   *seen = arg;
	int			i;

	for (i = 0; i < ROW_TEXTS; i++)
	{
		CHECK(texts[i].data == NULL || fuzz_is_text(texts[i]));
		if (row->error.data == NULL)
		{
			iam_buffer_str(&seen->whole, texts[i]);
			iam_buffer_byte(&seen->whole, '\t');
		}
	}
	CHECK(row->error.data == NULL || row->error.len > 0);
	CHECK(row->relation.data == NULL || is_one_of(row->relation, relations));
	CHECK(row->outcome.data == NULL || is_one_of(row->outcome, outcomes));
	CHECK(row->action.data == NULL || row->relation.data != NULL);
	if (row->error.data != NULL)
		seen->errors++;
	else
		CHECK(row->relation.data != NULL && row->timed &&
			  row->event_id.data != NULL && row->event_name.data != NULL &&
			  row->event_source.data != NULL && row->category.data != NULL);
}

static void
read_trail(IamArena *arena, IamStr text, Seen *seen)
{
	uint64_t	bad;
	IamError	error;

	iam_buffer_init(&seen->whole, arena, 1024);
	seen->errors = 0;
	if (!iam_cloudtrail_read(&fuzz_host, text, check_row, seen, &bad, &error))
		CHECK(error.code == IAM_ERR_ARGUMENT && seen->whole.len == 0);
	else
		CHECK(error.code == IAM_OK && (bad == 0) == (seen->errors == 0) &&
			  bad <= seen->errors);
	CHECK(!seen->whole.failed);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	IamArena	arena;
	Seen		whole;
	Seen		cut;
	IamStr		text = {(const char *) data + 1, size - 1};
	size_t		len;
	char	   *copy;
	char	   *start;

	if (size == 0 || !fuzz_is_text(text))
		return 0;
	len = text.len * data[0] / 256;
	while (len > 0 && (data[1 + len] & 0xC0) == 0x80)
		len--;
	copy = fuzz_copy(text.data, text.len);
	start = fuzz_copy(copy, len);
	text.data = copy;
	iam_arena_init(&arena, &fuzz_host);
	read_trail(&arena, text, &whole);
	read_trail(&arena, (IamStr) {start, len}, &cut);
	/* after a break reading goes on at the next line */
	if (whole.errors == 0 && memchr(copy, '\n', text.len) == NULL)
		CHECK(cut.whole.len <= whole.whole.len &&
			  memcmp(cut.whole.data, whole.whole.data, cut.whole.len) == 0);
	iam_arena_free(&arena);
	free(start);
	free(copy);
	return 0;
}
