/*
 * pattern.h
 *		A set of requests: an action pattern and a resource pattern.
 *
 * Ring: core.  The SQL type iam_pattern, the right-hand side of `@~`.  It is
 * kept as one flat block:
 *
 *		header | action | resource
 *
 * Both texts stand as they were given.  The action pattern is `*`, or
 * service:name with wildcards in both (which policies must not have in the
 * service); the resource pattern is `*`, which also takes in requests on no
 * ARN at all (semantics.md 5.3), or an ARN with wildcards, whose missing parts
 * are read as `*` (5.4).
 */
#ifndef IAM_PATTERN_H
#define IAM_PATTERN_H

#include "core.h"
#include "algebra.h"
#include "arn.h"

#define IAM_PATTERN_FORMAT 1

/*
 * Longest action and resource pattern in bytes, so that the tables of the
 * algebra stay small; far beyond what AWS takes.
 */
#define IAM_PATTERN_MAX 4096

typedef struct IamPatternHeader
{
	uint8_t		format;
	uint8_t		reserved[3];	/* 0 */
	uint32_t	action_len;
} IamPatternHeader;

/* A block opened for reading. */
typedef struct IamPattern
{
	IamStr		action;
	IamStr		resource;
} IamPattern;

/*
 * Check the parts (IAM_ERR_ARGUMENT names the value) and build the block in
 * the arena.
 */
extern bool iam_pattern_build(IamArena *arena, IamStr action, IamStr resource,
							  IamStr *block, IamError *error);

/*
 * The same from text: a JSON object with both as members, or an action
 * pattern alone.  The second form is there because PostgreSQL takes
 * iam_pattern('s3:*') for a cast of that text to the type.
 */
extern bool iam_pattern_read(IamArena *arena, IamStr text, IamStr *block,
							 IamError *error);

/* Open a block; false when it is damaged. */
extern bool iam_pattern_open(const void *block, size_t size,
							 IamPattern *pattern);

/* Text of the pattern: a JSON object. */
extern void iam_pattern_print(const IamPattern *pattern, IamBuffer *out);

/* The parts of an ARN that a box has: all but the first. */
#define IAM_BOX_PARTS (IAM_ARN_PARTS - 1)

/* The parts of a box of actions. */
enum
{
	IAM_BOX_SERVICE,
	IAM_BOX_NAME,
	IAM_BOX_ACTION_PARTS
};

/*
 * A set of actions: service and name, folded.  Or a set of resources: the
 * ARN's parts, the first four folded; or all of them and requests on "*" too;
 * or nothing but those.  A box holds what has each part in that of the box.
 */
typedef struct IamBox
{
	bool		everything;		/* all resources */
	bool		no_arn;			/* only requests on "*"; no parts */
	int			n_parts;
	IamGlob		parts[IAM_BOX_PARTS];
} IamBox;

/*
 * Cut an action pattern into a box in scratch memory; false when it matches
 * nothing, or without memory (work->failure).
 */
extern bool iam_action_box(IamWork *work, IamStr pattern, IamBox *box);

/*
 * Cut a resource pattern; variables, where they count, stand for any text.
 * False when it matches nothing, or without memory (work->failure).
 */
extern bool iam_resource_box(IamWork *work, IamStr pattern, bool variables,
							 IamBox *box);

/* Have two boxes of one kind something in common?  Has a all of b? */
extern bool iam_box_intersects(IamWork *work, const IamBox *a,
							   const IamBox *b);
extern bool iam_box_contains(IamWork *work, const IamBox *a, const IamBox *b);

#endif							/* IAM_PATTERN_H */
