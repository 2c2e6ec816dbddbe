/*
 * jsonbuild.h
 *		jsonb values that are built member by member.
 *
 * Ring: bridge.  Since 19 the server keeps the result of a construction in
 * its state; before, every step returned it.
 */
#ifndef IAM_JSONBUILD_H
#define IAM_JSONBUILD_H

#include "utils/jsonb.h"

/* A construction; starts as all zeroes. */
#if PG_VERSION_NUM >= 190000
typedef JsonbInState IamJsonbBuild;
#else
typedef struct IamJsonbBuild
{
	JsonbParseState *parseState;
	JsonbValue *result;			/* the value, once it is complete */
} IamJsonbBuild;
#endif

/* Add a bracket, a key or a value. */
static inline void
iam_jsonb_push(IamJsonbBuild *build, JsonbIteratorToken token,
			   JsonbValue *value)
{
#if PG_VERSION_NUM >= 190000
	pushJsonbValue(build, token, value);
#else
	build->result = pushJsonbValue(&build->parseState, token, value);
#endif
}

/* The complete value, in the current memory context. */
static inline Datum
iam_jsonb_datum(const IamJsonbBuild *build)
{
	return JsonbPGetDatum(JsonbValueToJsonb(build->result));
}

#endif							/* IAM_JSONBUILD_H */
