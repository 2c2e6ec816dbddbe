/*
 * test_trail.c
 *		The reader of CloudTrail records when memory ends or the host stops it,
 *		and that it needs no more memory for more records.
 */
#include "cloudtrail.h"
#include "engine.h"

/* A record that all parts of the reader are used for. */
static const char record[] =
"{`userIdentity`:{`type`:`AssumedRole`,`principalId`:`AROA1:s`,"
"`sessionContext`:{`sessionIssuer`:{"
"`arn`:`arn:aws:iam::111122223333:role/r`}}},"
"`eventID`:`e`,`eventTime`:`2024-05-06T07:08:09Z`,"
"`eventSource`:`s3.amazonaws.com`,`eventName`:`CopyObject`,"
"`requestParameters`:{`x-amz-copy-source`:`/c/\\u0064?versionId=1`},"
"`resources`:[{`ARN`:`arn:aws:s3:::b/k`}],"
"`errorCode`:`Access\\u0044enied`,`recipientAccountId`:`111122223333`}";

/* The same that passes roles, by name and in a string of JSON. */
static const char passing[] =
"{`CloudTrailEvent`:`{\\`eventID\\`:\\`e\\`,"
"\\`eventTime\\`:\\`2024-05-06T07:08:09Z\\`,"
"\\`eventSource\\`:\\`glue.amazonaws.com\\`,\\`eventName\\`:\\`CreateJob\\`,"
"\\`recipientAccountId\\`:\\`111122223333\\`,"
"\\`userIdentity\\`:{\\`type\\`:\\`Root\\`,"
"\\`accountId\\`:\\`1\\\\ud8002\\`},"
"\\`requestParameters\\`:{\\`role\\`:\\`r\\`}}`}";

static const char unmapped[] =
"{`eventID`:`e`,`eventTime`:`2024-05-06T07:08:09Z`,"
"`eventSource`:`no`,`eventName`:`No`,`userIdentity`:{`type`:`Unknown`,"
"`principalId`:`p`}}";

/* A document of so many rounds of the records, quoted. */
static IamStr
make_document(IamArena *arena, int rounds)
{
	IamBuffer	text;
	size_t		i;

	iam_buffer_init(&text, arena, 4096);
	iam_buffer_str(&text, IAM_STR("{`Records`:["));
	while (rounds-- > 0)
	{
		iam_buffer_append(&text, record, strlen(record));
		iam_buffer_byte(&text, ',');
		iam_buffer_append(&text, passing, strlen(passing));
		iam_buffer_byte(&text, ',');
		iam_buffer_append(&text, unmapped, strlen(unmapped));
		iam_buffer_str(&text, rounds > 0 ? IAM_STR(",") : IAM_STR("]}"));
	}
	for (i = 0; i < text.len; i++)
	{
		if (text.data[i] == '`')
			text.data[i] = '"';
	}
	return (IamStr) {text.data, text.len};
}

static void
count_row(void *arg, const IamUsageRow *row)
{
	unsigned long *rows = arg;

	CHECK_THAT(row->error.data == NULL, "%.*s", (int) row->error.len,
			   row->error.data);
	(*rows)++;
}

/* Rows of a document, read with a host as it is set. */
static bool
read_document(UnitHost *host, IamStr document, unsigned long *rows,
			  IamError *error)
{
	uint64_t	bad;

	*rows = 0;
	host->calls = 0;
	host->questions = 0;
	return iam_cloudtrail_read(&host->host, document, count_row, rows, &bad,
							   error);
}

/* Memory that ends at any place is reported and given back. */
static void
test_no_memory(IamStr document)
{
	UnitHost	host;
	IamArena	arena;
	IamError	error;
	unsigned long rows;
	unsigned long fail_at;

	unit_host_init(&host, &arena);
	CHECK(read_document(&host, document, &rows, &error));
	for (fail_at = host.calls; fail_at > 0; fail_at--)
	{
		host.fail_at = fail_at;
		CHECK_THAT(!read_document(&host, document, &rows, &error) &&
				   error.code == IAM_ERR_NO_MEMORY, "allocation %lu",
				   fail_at);
		CHECK(host.outstanding == 0);
	}
	iam_arena_free(&arena);
}

int
main(void)
{
	UnitHost	host;
	IamArena	arena;
	UnitHost	reading;
	IamArena	unused;
	IamError	error;
	unsigned long rows;
	unsigned long calls;
	IamStr		small;
	IamStr		large;

	unit_host_init(&host, &arena);
	unit_host_init(&reading, &unused);
	small = make_document(&arena, 1);
	large = make_document(&arena, 8000);

	CHECK(read_document(&reading, small, &rows, &error));
	CHECK_THAT(rows == 7, "%lu rows", rows);
	calls = reading.calls;
	CHECK(read_document(&reading, large, &rows, &error));
	CHECK_THAT(rows == 7 * 8000, "%lu rows", rows);
	CHECK_THAT(reading.calls == calls, "%lu allocations, %lu for one round",
			   reading.calls, calls);
	CHECK(reading.outstanding == 0);

	test_no_memory(small);

	/* asked now and then, and obeyed soon */
	CHECK(reading.questions > 0);
	reading.stop_at = 1;
	CHECK(!read_document(&reading, large, &rows, &error));
	CHECK(error.code == IAM_ERR_CANCELLED);
	CHECK_THAT(rows < 7 * 8000, "%lu rows", rows);
	CHECK(reading.outstanding == 0);

	iam_arena_free(&arena);
	iam_arena_free(&unused);
	return unit_done();
}
