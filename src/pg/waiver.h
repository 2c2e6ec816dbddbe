/*
 * waiver.h
 *		Findings that somebody has decided to live with, for a time.
 *
 * Ring: bridge.  They are rows of the table iam_waivers: a rule, and a scope
 * in which its findings do not count:
 *
 *		*					everywhere
 *		SCHEMA.TABLE		in a guarded table, and in its partitions
 *		policy:HASH			in one document
 *		statement:HASH		in one statement, wherever it stands
 *
 * A hash is SHA-256 of the canonical text in UTF-8, so that it is the same in
 * every database.
 */
#ifndef IAM_WAIVER_H
#define IAM_WAIVER_H

#include "lint.h"
#include "policy.h"

#include "bridge.h"

/* What is judged. */
typedef struct IamWaiverCase
{
	IamScope   *scope;
	Oid			function;		/* in whose schema the table of waivers lies */
	Oid			table;			/* the guarded one */
	const IamPolicy *policy;	/* NULL: the text is none, and has no hash */
} IamWaiverCase;

/*
 * Drop the findings that unexpired waivers cover; returns how many are left.
 * The table is read with its owner's rights: who writes into a guarded table
 * need not be able to reach the extension's schema.
 */
extern uint32 iam_drop_waived(const IamWaiverCase *judged,
							  IamFinding **findings, uint32 n);

#endif							/* IAM_WAIVER_H */
