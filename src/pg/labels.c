/*
 * labels.c
 *		Labels of the enum types, in the order of the core's enums.
 *
 * Ring: bridge.
 */
#include "postgres.h"

#include "labels.h"

const char *const iam_decision_labels[IAM_N_DECISIONS] = {
	[IAM_ALLOWED] = "allowed",
	[IAM_EXPLICIT_DENY] = "explicitDeny",
	[IAM_IMPLICIT_DENY] = "implicitDeny"
};

const char *const iam_effect_labels[IAM_N_EFFECTS] = {
	[IAM_ALLOW] = "Allow",
	[IAM_DENY] = "Deny"
};

const char *const iam_kind_labels[IAM_KIND_COUNT] = {
	[IAM_KIND_IDENTITY] = "identity",
	[IAM_KIND_RESOURCE] = "resource",
	[IAM_KIND_TRUST] = "trust",
	[IAM_KIND_BOUNDARY] = "boundary",
	[IAM_KIND_SESSION] = "session",
	[IAM_KIND_SCP] = "scp",
	[IAM_KIND_RCP] = "rcp",
	[IAM_KIND_ENDPOINT] = "endpoint"
};
