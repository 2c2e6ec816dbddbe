/*
 * action.h
 *		Action names and action patterns.
 *
 * Ring: core.  Source: semantics.md 4.  A pattern is either everything (`*`,
 * `*:*`), or service:name with a service without wildcards, or it matches
 * nothing at all.  Both sides are compared without case.
 */
#ifndef IAM_ACTION_H
#define IAM_ACTION_H

#include "core.h"

typedef enum IamActionClass
{
	IAM_ACTION_NOTHING,			/* malformed: matches no action */
	IAM_ACTION_EVERYTHING,
	IAM_ACTION_LITERAL,
	IAM_ACTION_GLOB				/* the name holds a wildcard */
} IamActionClass;

/* The parts of a pattern of class LITERAL or GLOB, in its own spelling. */
typedef struct IamActionPattern
{
	IamActionClass class;
	IamStr		service;
	IamStr		name;
} IamActionPattern;

extern IamActionPattern iam_action_classify(IamStr pattern);

/* Can text be the action of a request: service:Name without wildcards? */
extern bool iam_action_is_concrete(IamStr text);

/* A concrete action as requests carry it: folded, cut, hashed. */
typedef struct IamAction
{
	IamStr		folded;			/* service:name */
	IamStr		service;
	IamStr		name;
	uint16_t	action_key;
	uint16_t	service_key;
	uint64_t	services;		/* bits of its service in a service filter */
} IamAction;

extern void iam_action_prepare(IamStr folded, IamAction *action);

/*
 * What stored lists are searched by before any text is compared: of a
 * LITERAL the action_key, a hash of the whole; of a GLOB the service_key, a
 * hash of the service; 0, which is no hash of anything, of all else.  services
 * are the bits that the service sets in a filter of 64 (or, folded in half,
 * 32) bits: a service whose bits are not all set is not in the set.  Stored in
 * images: the function never changes within one image format.
 */
typedef struct IamActionKeys
{
	uint16_t	action_key;
	uint16_t	service_key;
	uint64_t	services;
} IamActionKeys;

extern IamActionKeys iam_action_keys(const IamActionPattern *pattern);

static inline uint32_t
iam_services_half(uint64_t bits)
{
	return (uint32_t) (bits | (bits >> 32));
}

/* Does a stored pattern match the action? */
extern bool iam_action_match(IamWork *work, IamStr pattern,
							 const IamAction *action);

#endif							/* IAM_ACTION_H */
