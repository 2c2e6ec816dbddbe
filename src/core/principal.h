/*
 * principal.h
 *		Callers, and Principal elements that name them.
 *
 * Ring: core.  Source: semantics.md 6.
 */
#ifndef IAM_PRINCIPAL_H
#define IAM_PRINCIPAL_H

#include "core.h"

/* Kinds of caller (semantics.md 6.1). */
typedef enum IamCallerKind
{
	IAM_CALLER_UNKNOWN,			/* nobody said who asks */
	IAM_CALLER_ANONYMOUS,
	IAM_CALLER_ROOT,
	IAM_CALLER_USER,
	IAM_CALLER_ROLE,			/* any session of it */
	IAM_CALLER_ROLE_SESSION,
	IAM_CALLER_FEDERATED_USER,
	IAM_CALLER_SERVICE,
	IAM_CALLER_FEDERATED,		/* a SAML or web identity provider */
	IAM_CALLER_CANONICAL
} IamCallerKind;

typedef struct IamCaller
{
	IamCallerKind kind;
	IamStr		text;
	IamStr		partition;		/* of an ARN */
	IamStr		account;		/* of an ARN */
	IamStr		resource;		/* sixth part of an ARN */
	IamStr		name;			/* user or role name without path */
} IamCaller;

/* Does the caller have an account of its own? */
static inline bool
iam_caller_has_account(const IamCaller *caller)
{
	return caller->kind >= IAM_CALLER_ROOT &&
		caller->kind <= IAM_CALLER_FEDERATED_USER;
}

/* How closely a Principal entry names the caller, weakest first (6.2). */
typedef enum IamStrength
{
	IAM_STRENGTH_NONE,			/* not at all */
	IAM_STRENGTH_ACCOUNT,
	IAM_STRENGTH_ROLE,
	IAM_STRENGTH_USER,
	IAM_STRENGTH_ALL,
	IAM_STRENGTH_EXACT
} IamStrength;

/* Is the text an account number: 12 digits? */
extern bool iam_is_account(IamStr text);

/*
 * Has the text the form of a unique id, AIDA..., AROA... (AWS IAM guide, "IAM
 * identifiers")?
 */
extern bool iam_is_unique_id(IamStr text);

/* Parse the text of a caller; false when it has no known form. */
extern bool iam_caller_parse(IamStr text, IamCaller *caller);

/*
 * How closely an entry of a Principal element names the caller.  type is the
 * member name it stands under: AWS, Service, Federated, CanonicalUser.
 */
extern IamStrength iam_principal_strength(IamStr type, IamStr entry,
										  const IamCaller *caller);

/*
 * Is the caller listed in a NotPrincipal element by this entry (6.4): by its
 * own most specific name, or by `*`?
 */
extern bool iam_principal_spares(IamStr type, IamStr entry,
								 const IamCaller *caller);

#endif							/* IAM_PRINCIPAL_H */
