/*
 * lint_waiting.c
 *		Rules that wait for what a document cannot show: attachments, roles,
 *		functions, usage, and other policies.
 *
 * Ring: core.  Source: lint.md, A12, groups L and M, and the agent rules of
 * class rel.  They are in the table so that their codes, severities and kinds
 * are known; `data` says which rows of the inventory each of them needs.
 */
#include "lint_rule.h"

static const IamRule rules[] = {
	{
		.code = "policy-size-exceeds-inline-aggregate-quota",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments",
		.title = "Inline policies of one identity too long together",
		.rationale = "IAM refuses inline policies of more than 2,048 characters for a user, 5,120 for a group and 10,240 for a role together, blanks not counted",
		.also_known_as = "iam-policy-validator policy_size_exceeded"
	},
	{
		.code = "new-access",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_CAT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions, condition keys; a policy to compare with",
		.title = "Policy that allows more than another",
		.rationale = "what a change adds is what has to be looked at",
		.also_known_as = "Access Analyzer CheckNoNewAccess"
	},
	{
		.code = "access-granted",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R | IAM_T,
		.class = IAM_CLASS_CAT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions; actions and resources to ask for",
		.title = "Policy that allows what it must not",
		.rationale = "some actions and resources are to be reached by no policy but a few",
		.also_known_as = "Access Analyzer CheckAccessNotGranted"
	},
	{
		.code = "managed-admin-policy-attached",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments",
		.title = "Managed policy of an administrator attached",
		.rationale = "AdministratorAccess, IAMFullAccess, PowerUserAccess and the FullAccess policies give far more than any one task needs",
		.also_known_as = "Prowler iam_role_administratoraccess_policy, iam_user_administrator_access_policy, iam_group_administrator_access_policy, bedrock_full_access_policy_attached, iam_policy_cloudshell_admin_not_attached; cfn_nag W43, W44; checkov CKV_AWS_274, CKV_AWS_275, CKV2_AWS_56; Steampipe iam_role_no_administrator_access_policy_attached"
	},
	{
		.code = "policy-attached-to-user",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments",
		.title = "Policy attached to a user",
		.rationale = "rights that are given to users one by one are not taken away again; groups and roles are",
		.also_known_as = "Prowler iam_policy_attached_only_to_group_or_roles; ScoutSuite iam-user-with-policies; cfn_nag F10, F11, F12; checkov CKV_AWS_40; Trivy AWS-0143; Steampipe iam_user_no_policies"
	},
	{
		.code = "inline-policy-used",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments",
		.title = "Inline policy",
		.rationale = "an inline policy has no versions, and nobody sees where it is used",
		.also_known_as = "ScoutSuite iam-role-with-inline-policies, iam-group-with-inline-policies, iam-user-with-inline-policies; Steampipe iam_group_user_role_no_inline_policies"
	},
	{
		.code = "unused-policy",
		.severity = IAM_SEVERITY_SUGGESTION,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments",
		.title = "Managed policy attached to nothing",
		.rationale = "it is not looked after, and is one call away from being attached",
		.also_known_as = "ScoutSuite iam-managed-policy-no-attachments; Steampipe iam_policy_unused, iam_custom_policy_unused"
	},
	{
		.code = "unused-access",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "usage",
		.title = "Rights that nobody uses",
		.rationale = "what is allowed and not used serves nobody but who steals the credentials",
		.also_known_as = "Prowler iam_role_access_not_stale_to_bedrock, iam_user_access_not_stale_to_bedrock, iam_user_access_not_stale_to_sagemaker; Steampipe iam_role_unused_60"
	},
	{
		.code = "cross-account-read-only-access",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments",
		.title = "Role with ReadOnlyAccess that another account may assume",
		.rationale = "ReadOnlyAccess reads data, not only settings",
		.also_known_as = "Prowler iam_role_cross_account_readonlyaccess_policy; Steampipe iam_role_cross_account_read_only_access_policy"
	},
	{
		.code = "cross-account-write-access",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments; access levels",
		.title = "Role that writes and that another account may assume",
		.rationale = "the other account decides who changes things here",
		.also_known_as = "Steampipe iam_role_cross_account_write_access_policy"
	},
	{
		.code = "agent-platform-role-least-privilege",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments, functions, roles",
		.title = "Role of a managed agent that may do too much",
		.rationale = "a managed agent acts on what it reads; its role is the only limit",
		.also_known_as = "Prowler bedrock_agent_role_least_privilege, bedrock_api_key_no_administrative_privileges"
	},
	{
		.code = "agent-platform-role-shared",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "functions",
		.title = "Role that managed agents share",
		.rationale = "each agent then has the rights of all of them",
		.also_known_as = "Prowler bedrock_agent_role_not_shared_across_agents"
	},
	{
		.code = "task-role-equals-execution-role",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "tasks",
		.title = "Task that runs under its execution role",
		.rationale = "the code then has the rights that pull its image and read its secrets",
		.also_known_as = "checkov CKV_AWS_249"
	},
	{
		.code = "roles-anywhere-session-unscoped",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_S,
		.class = IAM_CLASS_REL,
		.scope = IAM_EACH_NOTHING,
		.data = "profiles, roles",
		.title = "Roles Anywhere profile without session policy on an administrative role",
		.rationale = "whoever has one certificate is an administrator",
		.also_known_as = "Prowler rolesanywhere_profile_restricts_session_permissions"
	},
	{
		.code = "agent-role-shared-across-functions",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "functions",
		.title = "Role that functions of agents share",
		.rationale = "each function then has the rights of all of them",
		.also_known_as = NULL
	},
	{
		.code = "agent-assume-role-outside-allowlist",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "roles that may be assumed",
		.title = "Role that the agent may assume without having been listed",
		.rationale = "a chain of roles that nobody has looked at ends where nobody expects",
		.also_known_as = NULL
	},
	{
		.code = "agent-elevation-reachable",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions, escalation sets; roles, attachments, functions",
		.title = "Agent that can become more than it is",
		.rationale = "by roles that it may assume or pass, and code that it may change, the agent reaches rights of an administrator or a person",
		.also_known_as = NULL
	},
	{
		.code = "agent-self-modification",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "list of actions that change roles and functions; own roles and functions",
		.title = "Agent that may change itself",
		.rationale = "what limits the agent is then in its own hands",
		.also_known_as = NULL
	},
	{
		.code = "agent-boundary-missing",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "roles",
		.title = "Agent role without permissions boundary",
		.rationale = "a policy that is attached by mistake has then no limit",
		.also_known_as = NULL
	},
	{
		.code = "agent-boundary-ineffective",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_B,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions, escalation sets; roles",
		.title = "Permissions boundary that limits nothing",
		.rationale = "a boundary that contains all that the role allows takes nothing away",
		.also_known_as = NULL
	},
	{
		.code = "agent-session-policy-not-narrowing",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_S,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "policies of the role",
		.title = "Session policy that takes nothing away",
		.rationale = "a tool call has then all rights of the agent instead of those that it needs",
		.also_known_as = NULL
	},
	{
		.code = "agent-session-too-long",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "maximum session duration of the role",
		.title = "Sessions of an agent that last too long",
		.rationale = "credentials that leak work until the session ends",
		.also_known_as = NULL
	},
	{
		.code = "agent-direct-write-bypasses-outbox",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S | IAM_R,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions, access levels, resource types; owned resources",
		.title = "Agent that writes where an outbox is meant",
		.rationale = "a change that people are to approve happens without them",
		.also_known_as = NULL
	},
	{
		.code = "agent-outbox-self-approval",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions; outboxes",
		.title = "Agent that may approve its own proposals",
		.rationale = "who writes into the outbox must not empty or approve it",
		.also_known_as = NULL
	},
	{
		.code = "agent-invoke-undeclared-edge",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "declared chain",
		.title = "Call that the chain does not have",
		.rationale = "the agent starts something that nobody has declared",
		.also_known_as = NULL
	},
	{
		.code = "agent-confused-deputy-account-only",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_R | IAM_T,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "declared chain",
		.title = "Service that may act for the whole account",
		.rationale = "a resource of another agent in the account can trigger it too",
		.also_known_as = NULL
	},
	{
		.code = "agent-missing-tenant-condition",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "condition keys, resource types; tenant keys of roles, resources of tenants",
		.title = "Grant that binds no tenant",
		.rationale = "an agent that serves one tenant reaches the data of all",
		.also_known_as = NULL
	},
	{
		.code = "agent-tenant-tag-not-transitive",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_T,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "declared chain",
		.title = "Tenant that is lost on the way",
		.rationale = "the second role of a chain takes whatever tenant the first one says",
		.also_known_as = NULL
	},
	{
		.code = "agent-source-function-not-exact",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I | IAM_B | IAM_S,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "functions",
		.title = "Test of the source function that is not exact",
		.rationale = "a pattern lets other functions pass, and a version or another function never matches",
		.also_known_as = NULL
	},
	{
		.code = "agent-mcp-role-reuse",
		.severity = IAM_SEVERITY_ERROR,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "functions",
		.title = "Role of an MCP tool that others use",
		.rationale = "a tool then has the rights of what shares its role",
		.also_known_as = NULL
	},
	{
		.code = "agent-mcp-path-not-enforced",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "functions",
		.title = "Role for an MCP server that works without it",
		.rationale = "the checks of the server are passed by when the role is used directly",
		.also_known_as = NULL
	},
	{
		.code = "agent-mcp-destructive-not-denied",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions, access levels; shared identities",
		.title = "Destructive actions that an MCP client may use",
		.rationale = "an identity that a person shares with an MCP client gives the client all that the person may do",
		.also_known_as = NULL
	},
	{
		.code = "agent-deploy-oidc-unpinned",
		.severity = IAM_SEVERITY_SECURITY,
		.kinds = IAM_T,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "attachments, functions",
		.title = "Pipeline that may change agents from any branch",
		.rationale = "whoever opens a pull request can then change the agent",
		.also_known_as = NULL
	},
	{
		.code = "agent-unused-actions-at-review",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "actions; usage",
		.title = "Actions that the agent has not used",
		.rationale = "what was not used in the time under review should go",
		.also_known_as = NULL
	},
	{
		.code = "agent-review-overdue",
		.severity = IAM_SEVERITY_WARNING,
		.kinds = IAM_I,
		.class = IAM_CLASS_REL,
		.marks = IAM_RULE_AGENT,
		.scope = IAM_EACH_NOTHING,
		.data = "reviews",
		.title = "Agent role whose review is overdue",
		.rationale = "rights that nobody compares with what is used only grow",
		.also_known_as = NULL
	}
};

const IamRuleGroup iam_waiting_rules = IAM_RULE_GROUP(rules);
