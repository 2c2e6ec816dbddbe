/*
 * simulation.h
 *		The arguments that iam_simulate and iam_explain share.
 *
 * Ring: glue.
 */
#ifndef IAM_SIMULATION_H
#define IAM_SIMULATION_H

#include "utils/jsonb.h"

#include "situation.h"

#include "prepared.h"

typedef struct IamSimulationArguments
{
	IamSimulation simulation;
	IamRequest	derived;		/* with keys that follow from the principal */
	JsonbContainer *names;		/* option "names", or NULL */
} IamSimulationArguments;

/*
 * Read the arguments; what they cannot mean is an error (22023, 22004).
 * False when action, resource or context is NULL.  site keeps the request
 * between calls.
 */
extern bool iam_read_simulation(FunctionCallInfo fcinfo, IamScope *scope,
								IamPrepared *site,
								IamSimulationArguments *arguments);

/* Name of a policy as option "names" has it; false when it has none. */
extern bool iam_policy_name(const IamSimulationArguments *arguments,
							IamPolicyKind kind, uint32 policy,
							IamStr *server_text);

#endif							/* IAM_SIMULATION_H */
