/*
 * pgcompat.h
 *		Differences between the server versions 15 to 19.
 *
 * Ring: bridge.  Included after postgres.h by every file of src/pg.
 */
#ifndef IAM_PGCOMPAT_H
#define IAM_PGCOMPAT_H

#if PG_VERSION_NUM < 150000
#error "iampolicy needs PostgreSQL 15 or later"
#endif

#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#include "varatt.h"
#endif

/* Soft errors came with 16: before, every error is a hard one. */
#if PG_VERSION_NUM < 160000
#define errsave(context, ...) ereport(ERROR, __VA_ARGS__)
#define DirectInputFunctionCallSafe(function, text, typioparam, typmod, \
									context, result) \
	(*(result) = DirectFunctionCall3(function, CStringGetDatum(text), \
									 ObjectIdGetDatum(typioparam), \
									 Int32GetDatum(typmod)), true)
#endif

/* The magic block carries name and version since 18. */
#ifdef PG_MODULE_MAGIC_EXT
#define IAM_MODULE_MAGIC \
	PG_MODULE_MAGIC_EXT(.name = "iampolicy", .version = IAMPOLICY_VERSION)
#else
#define IAM_MODULE_MAGIC PG_MODULE_MAGIC
#endif

/* The statistics target of a column moved in 17. */
#if PG_VERSION_NUM >= 170000
#define IAM_STATS_TARGET(stats) ((stats)->attstattarget)
#else
#define IAM_STATS_TARGET(stats) ((stats)->attr->attstattarget)
#endif

/* Since 18 a point of delay knows whether it is ANALYZE's. */
#if PG_VERSION_NUM >= 180000
#define IAM_ANALYZE_DELAY_POINT() vacuum_delay_point(true)
#else
#define IAM_ANALYZE_DELAY_POINT() vacuum_delay_point()
#endif

/* Declare and register one SQL function, exported also before 16. */
#define IAM_FUNCTION(name) \
	extern PGDLLEXPORT Datum name(PG_FUNCTION_ARGS); \
	PG_FUNCTION_INFO_V1(name)

#endif							/* IAM_PGCOMPAT_H */
