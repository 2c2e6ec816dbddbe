/*
 * floor.c
 *		The yardstick of a decision: reading the value and nothing else.
 *
 * A decision has to fetch and decompress the value whatever it does then, so
 * what it costs is told as a multiple of floor_full.
 */
#include "postgres.h"

#include "fmgr.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(floor_full);

/* Detoast the value and look at its first byte. */
Datum
floor_full(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_DETOAST_DATUM(PG_GETARG_DATUM(0));

	PG_RETURN_BOOL(VARSIZE(value) > VARHDRSZ && *VARDATA(value) != 0);
}
