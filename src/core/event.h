/*
 * event.h
 *		From the name of a CloudTrail event to the actions that it needs, and
 *		from an action to how it shows itself in a trail.
 *
 * Ring: core.  Source: usage.md 1.4 and 1.5; the tables are those of
 * src/catalog, whose README.md names where each fact comes from.
 *
 * What is asked, in this order: is the event one that needs no action; which
 * service does its source mean; is the name, as it stands or without the
 * date of an API version, an exception; has the catalogue an action of that
 * name.  Case never counts.
 */
#ifndef IAM_EVENT_H
#define IAM_EVENT_H

#include "catalog.h"

/* What an action is to an event. */
typedef enum IamRelation
{
	IAM_REL_PRIMARY,			/* needed for the call */
	IAM_REL_CONDITIONAL,		/* needed because of what the call asks for */
	IAM_REL_ALTERNATIVE,		/* one of several that the call may need */
	IAM_REL_PASSROLE,			/* implied by a role that the call hands over */
	IAM_REL_SECONDARY,			/* may have been needed too */
	IAM_REL_NONE,				/* the event needs no action */
	IAM_REL_UNMAPPED			/* nobody knows which action it needs */
} IamRelation;

extern IamStr iam_relation_name(IamRelation relation);

/*
 * An action that an event needs.
 *
 * condition says of a conditional need when it is one: names of request
 * parameters, separated by |, one of which must be there and not be empty; a
 * name may end in *, and NAME~TEXT asks for a text within the value.  A need
 * that replaces another one stands for it when its condition is met.
 *
 * resource is, unless empty, of a passrole the names of parameters that may
 * hold a role by its name instead of its ARN, separated by commas, with a ?
 * after those that name something from which the role cannot be told; of all
 * else the ARN of the resource with ${parameter} in it.
 */
typedef struct IamEventNeed
{
	IamCatalogId action;
	IamRelation relation;
	bool		replaces;
	uint32_t	replaced;		/* place of the other need */
	IamStr		condition;
	IamStr		resource;
} IamEventNeed;

/* What is known of an event. */
typedef struct IamEvent
{
	IamRelation relation;		/* PRIMARY: it has needs; NONE; UNMAPPED */
	uint32_t	n_needs;
	IamCatalogId action;		/* of its only need, or IAM_CATALOG_NONE */
	uint32_t	first;			/* else of its needs in the table */
} IamEvent;

extern IamEvent iam_event_find(IamStr source, IamStr name);
extern IamEventNeed iam_event_need(const IamEvent *event, uint32_t place);

/* Are the request parameters needed to tell what the event needs? */
extern bool iam_event_asks_parameters(const IamEvent *event);

/* How an action shows itself in a trail. */
typedef enum IamSeen
{
	IAM_SEEN_MANAGEMENT,		/* by a management event */
	IAM_SEEN_DATA,				/* by a data event, if a trail logs those */
	IAM_SEEN_NEVER_PERMISSION_ONLY, /* no API operation: permission only */
	IAM_SEEN_NEVER_NO_OPERATION,	/* no API operation known */
	IAM_SEEN_NEVER_LOGGED		/* calls that no trail has; iam:PassRole */
} IamSeen;

/*
 * resource_type is set to the value of resources.type by which a trail is
 * told to log the data event, and to nothing for the others.
 */
extern IamSeen iam_action_seen(IamCatalogId action, IamStr *resource_type);

#endif							/* IAM_EVENT_H */
