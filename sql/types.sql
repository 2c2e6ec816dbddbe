/* Enumerations. */

CREATE TYPE iam_effect AS ENUM ('Allow', 'Deny');
COMMENT ON TYPE iam_effect IS 'effect of a policy statement';

CREATE TYPE iam_decision AS ENUM ('allowed', 'explicitDeny', 'implicitDeny');
COMMENT ON TYPE iam_decision IS
	'decision on a request, in the spelling of the IAM simulation API';

CREATE TYPE iam_policy_kind AS ENUM ('identity', 'resource', 'trust',
	'boundary', 'session', 'scp', 'rcp', 'endpoint');
COMMENT ON TYPE iam_policy_kind IS 'what a policy document is attached to';

CREATE TYPE iam_severity AS ENUM ('suggestion', 'warning',
	'security_warning', 'error');
COMMENT ON TYPE iam_severity IS 'severity of a finding, lowest first';
