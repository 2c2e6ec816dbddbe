/*
 * image.h
 *		The stored form of a policy: iam_policy on disk, behind the varlena
 *		length word.
 *
 * Ring: core.
 *
 * Goals, in this order: deciding a request must cost about what reading the
 * row costs; a value must be small, because small rows stay in the heap page;
 * the canonical text must come back byte for byte; damaged bytes must never
 * crash a reader; later versions must be able to read this one for ever.
 *
 *		header | statement table | body | body | ... | Id
 *
 * Everything is in the byte order of the machine.  The header and the table
 * are aligned to 4 bytes and read in place; a body starts at an even offset
 * with the keys of its actions and is packed bytes from there on, read through
 * IamReader (reader.h).  Offsets count from the start of the image.
 *
 *		body:		keys | steps | actions | resources | conditions |
 *					principal | Sid
 *		keys:		uint16 for each action pattern, 0 when it can match nothing
 *					or is looked at otherwise; see iam_action_keys
 *		steps:		uint32 for every 16th action pattern after the first: where
 *					its string starts, from the first string
 *		actions:	length in bytes, then the strings
 *		resources:	if any: length in bytes, count; each: class, head, string
 *		conditions:	if any: length in bytes, count of operators; each: operator
 *					code, flags, [name if not in AWS's spelling], count of keys;
 *					each key: name, array flag, count of values; each value:
 *					flags, string
 *		principal:	if any: bare flag; bare: string; else count of groups; each:
 *					type, array flag, count, strings
 *		Sid:		if any: string
 *
 * What a decision reads comes first, what only the output needs comes last: a
 * policy that does not name the request's service is refused from the header,
 * a statement that does not name it from the table, and one that does from
 * its keys, before any string is touched.  Hashes and filters only ever spare
 * work; the strings are the truth.
 *
 * Strings stay where they are used and are not pooled: pglz and lz4 fold
 * repetitions as well as a pool would, and in a value that is too small to be
 * compressed the references would take more room than they spare.
 *
 * Patterns are classified here (ResourceClass, the variables flag, the action
 * keys) but keep their own text as their only form: cutting a pattern into
 * tokens while matching costs less than reading stored tokens would.
 *
 * An image is a function of the canonical text: equal texts give equal
 * images, unequal texts unequal ones.  Hence equality of two images of one
 * format is equality of their bytes.
 */
#ifndef IAM_IMAGE_H
#define IAM_IMAGE_H

#include "core.h"
#include "condition.h"
#include "policy.h"
#include "reader.h"

#define IAM_IMAGE_FORMAT 1

/* Flags of the header. */
#define IAM_IMAGE_HAS_ID		0x01
#define IAM_IMAGE_HAS_DENY		0x02
#define IAM_IMAGE_ANY_SERVICE	0x04	/* services is no filter */
#define IAM_IMAGE_FLAGS			0x07

typedef struct IamImageHeader
{
	uint8_t		format;
	uint8_t		flags;
	uint8_t		version;		/* IamVersion */
	uint8_t		form;			/* IamStatementForm */
	uint32_t	size;			/* of the whole image */
	uint32_t	n_statements;
	uint32_t	id;				/* offset behind the last body */
	uint32_t	services[2];	/* filter over the services of all patterns */
} IamImageHeader;

/* Flags of a statement. */
#define IAM_STMT_DENY			0x0001
#define IAM_STMT_NOT_ACTION		0x0002
#define IAM_STMT_ANY_ACTION		0x0004	/* a pattern matches every action */
#define IAM_STMT_ACTION_ARRAY	0x0008
#define IAM_STMT_RESOURCE		0x0010
#define IAM_STMT_NOT_RESOURCE	0x0020	/* instead of the one above */
#define IAM_STMT_RESOURCE_ARRAY	0x0040
#define IAM_STMT_CONDITION		0x0080
#define IAM_STMT_PRINCIPAL		0x0100
#define IAM_STMT_NOT_PRINCIPAL	0x0200	/* instead of the one above */
#define IAM_STMT_SID			0x0400
#define IAM_STMT_FLAGS			0x07FF

/* Any action of any service may match. */
#define IAM_STMT_ANY_SERVICE	(IAM_STMT_NOT_ACTION | IAM_STMT_ANY_ACTION)

typedef struct IamImageStatement
{
	uint32_t	body;			/* offset, even */
	uint32_t	n_actions;
	uint32_t	services;		/* filter, half as wide as the header's */
	uint32_t	flags;
} IamImageStatement;

/* Action strings between two steps. */
#define IAM_ACTION_STEP 16

static inline uint32_t
iam_action_steps(uint32_t n_actions)
{
	return n_actions == 0 ? 0 : (n_actions - 1) / IAM_ACTION_STEP;
}

/* How a resource pattern is matched; stored in its class byte. */
typedef enum IamResourceClass
{
	IAM_RESOURCE_NOTHING = 0,	/* no ARN: matches nothing */
	IAM_RESOURCE_EVERYTHING = 1,	/* stars alone */
	IAM_RESOURCE_SHORT = 2,		/* fewer than six parts (5.4) */
	IAM_RESOURCE_LITERAL = 3,	/* no wildcards, no variables */
	IAM_RESOURCE_GLOB = 4,
	IAM_RESOURCE_VARIABLE = 5,	/* variables in the sixth part */
	IAM_RESOURCE_COUNT = 6
} IamResourceClass;

/*
 * A stored resource pattern.  head is the number of bytes that the request's
 * resource must start with (at most 255): what stands before the first
 * wildcard or variable, 0 when the first five parts are not in folded form.
 */
typedef struct IamStoredResource
{
	uint8_t		class;
	uint8_t		head;
	IamStr		text;
} IamStoredResource;

/* Flags of a stored condition operator: set prefix in the lowest two bits. */
#define IAM_COND_SET			0x03
#define IAM_COND_IF_EXISTS		0x04
#define IAM_COND_NAMED			0x08	/* the name follows as written */
#define IAM_COND_FLAGS			0x0F

/* Flags of a stored condition value: its JSON type in the lowest two bits. */
#define IAM_VALUE_TYPE			0x03
#define IAM_VALUE_VARIABLES		0x04
#define IAM_VALUE_FLAGS			0x07

enum
{
	IAM_VALUE_STRING,
	IAM_VALUE_NUMBER,
	IAM_VALUE_BOOL
};

typedef struct IamStoredValue
{
	IamStr		text;
	uint8_t		type;
	bool		variables;		/* has variables that count */
} IamStoredValue;

/* An image opened for reading. */
typedef struct IamImage
{
	const char *base;
	const IamImageHeader *header;
	const IamImageStatement *statements;
} IamImage;

/* The parts of one statement's body. */
typedef struct IamBody
{
	const uint16_t *keys;
	const unsigned char *steps; /* uint32 each, unaligned */
	uint32_t	n_actions;
	IamReader	actions;		/* at the first string */
	IamReader	rest;			/* at the resources */
} IamBody;

/*
 * Open an image that starts at base, aligned to 4: checks the format, the
 * size and the statement table.  False when they are damaged or newer than
 * this code.  What the bodies hold is checked while it is read.
 */
extern bool iam_image_open(const void *base, size_t size, IamImage *image);

/* Check every byte of an image: could iam_image_write have made it? */
extern bool iam_image_verify(const void *base, size_t size, IamArena *arena);

/* Open the body of a statement; false when it is damaged. */
extern bool iam_image_body(const IamImage *image,
						   const IamImageStatement *statement, IamBody *body);

/* The Sid of statement i; false when it has none. */
extern bool iam_image_sid(const IamImage *image, uint32_t i, IamStr *sid);

/* The string of action pattern i. */
extern IamStr iam_body_action(const IamBody *body, uint32_t i);

/*
 * Readers of the parts, in the order in which they stand in body->rest.
 * Each passes its part and returns a reader of it; the count comes first.
 */
static inline IamReader
iam_read_resources(const IamImageStatement *statement, IamReader *rest)
{
	IamReader	none = {rest->p, rest->p, false};

	if (statement->flags & (IAM_STMT_RESOURCE | IAM_STMT_NOT_RESOURCE))
		return iam_read_block(rest);
	return none;
}

static inline IamReader
iam_read_conditions(const IamImageStatement *statement, IamReader *rest)
{
	IamReader	none = {rest->p, rest->p, false};

	if (statement->flags & IAM_STMT_CONDITION)
		return iam_read_block(rest);
	return none;
}

static inline IamStoredResource
iam_read_resource(IamReader *reader)
{
	IamStoredResource result;

	result.class = iam_read_byte(reader);
	result.head = iam_read_byte(reader);
	result.text = iam_read_string(reader);
	return result;
}

static inline IamStoredValue
iam_read_value(IamReader *reader)
{
	IamStoredValue result;
	uint8_t		flags = iam_read_byte(reader);

	result.type = flags & IAM_VALUE_TYPE;
	result.variables = (flags & IAM_VALUE_VARIABLES) != 0;
	result.text = iam_read_string(reader);
	return result;
}

/* One stored operator; name is as written in the policy. */
typedef struct IamStoredOperator
{
	IamOperator operator;
	bool		named;			/* name is set; else AWS's spelling */
	IamStr		name;
	uint32_t	n_keys;
} IamStoredOperator;

extern IamStoredOperator iam_read_operator(IamReader *reader);

/* One stored condition key, its values following. */
typedef struct IamStoredKey
{
	IamStr		name;
	bool		array;
	uint32_t	n_values;
} IamStoredKey;

extern IamStoredKey iam_read_key(IamReader *reader);

/* Pass n stored values. */
extern void iam_skip_values(IamReader *reader, uint32_t n);

/* Build the image of a policy in the arena. */
extern bool iam_image_write(IamArena *arena, const IamPolicy *policy,
							IamStr *image, IamError *error);

/* Read an image back into a policy tree, which shares the image's bytes. */
extern bool iam_image_read(IamArena *arena, const IamImage *image,
						   IamPolicy *policy, IamError *error);

#endif							/* IAM_IMAGE_H */
