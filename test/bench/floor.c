/*
 * floor.c
 *		The yardsticks of the benchmark: reading the value and nothing else,
 *		and a clock that stands still while others have the processor.
 *
 * A decision has to fetch and decompress the value whatever it does then, so
 * what it costs is told as a multiple of floor_full.
 */
#include "postgres.h"

#include <time.h>

#include "fmgr.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(floor_full);
PG_FUNCTION_INFO_V1(cpu_ms);

/* Detoast the value and look at its first byte. */
Datum
floor_full(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_DETOAST_DATUM(PG_GETARG_DATUM(0));

	PG_RETURN_BOOL(VARSIZE(value) > VARHDRSZ && *VARDATA(value) != 0);
}

/* Processor time of this backend in milliseconds. */
Datum
cpu_ms(PG_FUNCTION_ARGS)
{
	struct timespec now;

	if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not read the processor's clock: %m")));
	PG_RETURN_FLOAT8(now.tv_sec * 1e3 + now.tv_nsec / 1e6);
}
