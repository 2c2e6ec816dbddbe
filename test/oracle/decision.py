"""The whole decision over all kinds of policy, as iam_simulate takes it.

semantics.md 9, with 5.1, 6.3 and 13; what makes one statement apply is in
semantics.py.  Like that file it follows the text section by section, slow
and literal, and shares no thought with the engine in C.

Where the text leaves room, the reading taken here is marked "reading:".
"""

import os

from semantics import (ALLOWED, EXPLICIT_DENY, IMPLICIT_DENY, KINDS,
                       Context, Name, as_list, fold, judge, strongest)

CATALOG = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                       "..", "..", "src", "catalog", "rcp_services.tsv")


def read_rcp_services(path):
    """9.9: data, not code: the services whose row has no end."""
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    columns = rows[0]
    ends = columns.index("until") if "until" in columns else None
    return frozenset(fold(row[columns.index("service")]) for row in rows[1:]
                     if ends is None or row[ends] == "")


RCP_SERVICES = read_rcp_services(CATALOG)


# ------------------------------------------------------------------
# 9.1 Inputs
# ------------------------------------------------------------------

# 6.1: the callers that have an account; an unnamed one has the resource's.
WITH_ACCOUNT = ("unnamed", "root", "user", "session", "role",
                "federated user")
OUTSIDE = ("service", "provider", "canonical", "anonymous")


class Caller:
    def __init__(self, principal):
        """principal: text, None for unnamed, or "anonymous" (design 3.2)."""
        self.name = None
        self.account = None
        if principal is None:
            self.kind = "unnamed"
        elif principal == "anonymous":
            self.kind = "anonymous"
        else:
            self.name = Name(principal)
            self.kind = self.name.kind
        if self.kind not in WITH_ACCOUNT + OUTSIDE:
            raise ValueError("no caller: " + principal)
        if self.name is not None and self.name.has_account():
            self.account = self.name.account

    def has_account(self):
        return self.kind in WITH_ACCOUNT

    def is_service_linked(self):
        """9.8: by the role's path, or by the prefix of its name."""
        if self.kind == "role":
            return self.name.text.split(":", 5)[5].startswith(
                "role/aws-service-role/")
        return (self.kind == "session"
                and self.name.words[1].startswith("AWSServiceRoleFor"))


PRINCIPAL_TYPES = {"root": "Account", "user": "User",
                   "session": "AssumedRole", "role": "AssumedRole",
                   "federated user": "FederatedUser"}


def principal_keys(caller):
    """7.8: what the caller's own text says of it, and no more.

    reading: a session's role is named without the path, which nobody knows;
    aws:userid cannot be derived.
    """
    if caller.name is None or caller.account is None:
        return {}
    keys = {"aws:PrincipalArn": caller.name.text,
            "aws:PrincipalAccount": caller.account,
            "aws:PrincipalType": PRINCIPAL_TYPES[caller.kind]}
    if caller.kind == "session":
        keys["aws:PrincipalArn"] = "arn:%s:iam::%s:role/%s" % (
            caller.name.partition, caller.account, caller.name.words[1])
    if caller.kind == "user":
        keys["aws:username"] = caller.name.words[-1]
    return keys


def account_of_resource(given, resource, caller):
    """5.1 with 13: given apart, else the ARN's fifth part.

    "aws" counts as none; without any it is the caller's own account.
    reading: an account that is given counts for the resource "*" too.
    """
    parts = resource.split(":", 5)
    in_arn = parts[4] if len(parts) == 6 else None
    for account in (given, in_arn):
        if account not in (None, "", "aws"):
            return account
    return caller.account


class Request:
    def __init__(self, action, resource, context, principal,
                 resource_account, options):
        self.action = action
        self.resource = resource
        self.caller = Caller(principal)
        self.account = account_of_resource(resource_account, resource,
                                           self.caller)
        self.management = options.get("management_account")
        self.refusals = options.get("service_refusals", True)
        known = dict(context)
        if options.get("principal_keys", False):
            given = {fold(key) for key in context}
            known.update((key, value) for key, value
                         in principal_keys(self.caller).items()
                         if fold(key) not in given)
        self.context = Context(known)

    def service(self):
        return fold(self.action.partition(":")[0])

    def asks(self, service, names):
        """Whether the action is one of these, without case (2)."""
        asked_service, _, name = self.action.partition(":")
        return (fold(asked_service) == service
                and fold(name) in [fold(one) for one in names])

    def resource_is(self, service, start, account=None):
        """Whether the resource part of the ARN starts so."""
        parts = self.resource.split(":", 5)
        return (len(parts) == 6 and parts[0] == "arn" and parts[2] == service
                and parts[5].startswith(start)
                and account in (None, parts[4]))

    def caller_account(self):
        """An unnamed caller is of the resource's account (design 3.2)."""
        if self.caller.kind == "unnamed":
            return self.account
        return self.caller.account

    def same_account(self):
        """9.5: by account number, not by organisation or partition."""
        return self.caller_account() == self.account


# ------------------------------------------------------------------
# 9.6 Resources that ask for more
# ------------------------------------------------------------------

TRUST_ACTIONS = ("AssumeRole", "AssumeRoleWithSAML",
                 "AssumeRoleWithWebIdentity", "TagSession",
                 "SetSourceIdentity")
UNSIGNED_ACTIONS = ("AssumeRoleWithSAML", "AssumeRoleWithWebIdentity")


def is_role_trust(request):
    return (request.resource_is("iam", "role/")
            and request.asks("sts", TRUST_ACTIONS))


def is_unsigned(request):
    return is_role_trust(request) and request.asks("sts", UNSIGNED_ACTIONS)


def is_kms_key(request):
    return request.resource_is("kms", "key/")


def policy_must_allow(request, given):
    """The resource's policy must allow in the same account too."""
    if is_role_trust(request):
        # Without a trust policy identity alone is taken, as A does.
        return given["trust"] is not None
    return is_kms_key(request)


def is_root_assuming(request):
    """9.6: "AWS refuses AssumeRole by a root user"; reading: on a role."""
    return (request.caller.kind == "root" and is_role_trust(request)
            and request.asks("sts", ["AssumeRole"]))


# ------------------------------------------------------------------
# 9.7 What services refuse whatever policies say
# ------------------------------------------------------------------

# Service of the action; service, account and start of the resource; names.
REFUSED = [
    ("iam", ("iam", "policy/", "aws"),
     ["CreatePolicy", "CreatePolicyVersion", "DeletePolicy",
      "DeletePolicyVersion", "SetDefaultPolicyVersion", "TagPolicy",
      "UntagPolicy"]),
    ("iam", ("iam", "role/aws-reserved/"),
     ["AttachRolePolicy", "CreateRole", "CreateServiceLinkedRole",
      "DeleteRole", "DeleteRolePermissionsBoundary", "DeleteRolePolicy",
      "DeleteServiceLinkedRole", "DetachRolePolicy", "PassRole",
      "PutRolePermissionsBoundary", "PutRolePolicy", "TagRole", "UntagRole",
      "UpdateAssumeRolePolicy", "UpdateRole", "UpdateRoleDescription"]),
    ("kms", ("kms", "alias/aws/"),
     ["CreateAlias", "DeleteAlias", "UpdateAlias"])]


def refused_row(request):
    """The row of the table that fits, or None."""
    for row, (service, resource, names) in enumerate(REFUSED):
        if request.asks(service, names) and request.resource_is(*resource):
            return row
    return None


def is_refused(request):
    if is_root_assuming(request):
        return True                                     # 9.6: no switch
    return request.refusals and refused_row(request) is not None


# ------------------------------------------------------------------
# 9.8, 9.9 Where SCPs and RCPs bind
# ------------------------------------------------------------------

def is_managed_by(request, account):
    return account is not None and account == request.management


def scp_exemption(request):
    """9.8: why SCPs do not bind this caller; None when they do."""
    if not request.caller.has_account():
        return "caller without account"
    if is_unsigned(request):
        return "unsigned request"                       # 9.6
    if is_managed_by(request, request.caller_account()):
        return "management account"
    if request.caller.is_service_linked():
        return "service-linked role"
    return None


def rcp_exemption(request):
    """9.9: why RCPs do not bind this request; None when they do."""
    if request.service() not in RCP_SERVICES:
        return "service without RCPs"                   # 13
    if is_managed_by(request, request.account):
        return "management account"
    if request.caller.is_service_linked():
        return "service-linked role"
    if request.resource_is("kms", "alias/aws/"):
        # reading: nothing but this name tells that AWS manages the key.
        return "AWS-managed key"
    if request.asks("kms", ["RetireGrant"]):
        return "kms:RetireGrant"
    return None


# ------------------------------------------------------------------
# Which kinds take part
# ------------------------------------------------------------------

def caller_side(request):
    """The kinds of the caller's own policies that are read for it."""
    if not request.caller.has_account() or is_unsigned(request):
        return ()                                       # 9.11, 9.6
    # Root too: 9.12 says what limits it, and 9.2 step 2 that a Deny in any
    # policy denies.
    return ("identity", "boundary", "session")


def takes_part(request, given):
    """The kinds whose policies count, in the order of KINDS."""
    kinds = {"trust" if is_role_trust(request) else "resource"}
    kinds.update(caller_side(request))
    if given["scp"] and scp_exemption(request) is None:
        kinds.add("scp")
    if given["rcp"] and rcp_exemption(request) is None:
        kinds.add("rcp")
    if given["endpoint"] is not None:
        kinds.add("endpoint")
    return [kind for kind in KINDS if kind in kinds]


# ------------------------------------------------------------------
# The statements that apply
# ------------------------------------------------------------------

class Match:
    """A statement that applies."""

    def __init__(self, kind, policy, number, statement, strength):
        self.kind = kind
        self.policy = policy
        self.number = number
        self.effect = statement["Effect"]
        self.strength = strength

    def row(self):
        return [self.kind, self.policy, self.number, self.effect]


def matches_of(kind, policies, request, bounded, trace):
    found = []
    for place, policy in enumerate(policies or []):
        tell = None if trace is None else trace(kind, place)
        for number, statement, strength in judge(
                policy, request.action, request.resource, request.context,
                request.caller.name, kind, bounded, tell):
            found.append(Match(kind, place, number, statement, strength))
    return found


def has_boundary(request, given):
    """6.4: reading: one that is not read for this caller is none."""
    return ("boundary" in caller_side(request)
            and given["boundary"] is not None)


def all_matches(request, given, kinds, trace):
    bounded = has_boundary(request, given)
    return {kind: matches_of(kind, given[kind], request, bounded, trace)
            for kind in kinds}


def allows(matches):
    return any(match.effect == "Allow" for match in matches)


def denies(matches):
    return any(match.effect == "Deny" for match in matches)


def allow_strength(matches):
    return strongest([match.strength for match in matches
                      if match.effect == "Allow"])


# ------------------------------------------------------------------
# 9.2, steps 3 to 5: the limits
# ------------------------------------------------------------------

def level_allows(matches, place):
    return any(match.effect == "Allow" and match.policy == place
               for match in matches)


def has_default_rcp(policy):
    """13, row 9.9: added to a level that has policies, but no Allow."""
    effects = [statement["Effect"]
               for statement in as_list(policy["Statement"])]
    return effects != [] and "Allow" not in effects


def scps_allow(levels, matches):
    return all(level_allows(matches, place)
               for place, _ in enumerate(levels))


def rcps_allow(levels, matches):
    return all(has_default_rcp(level) or level_allows(matches, place)
               for place, level in enumerate(levels))


def limits(given, matches):
    """What limits every request: [(kind, whether it allows)]."""
    found = []
    if "scp" in matches:
        found.append(("scp", scps_allow(given["scp"], matches["scp"])))
    if "rcp" in matches:
        found.append(("rcp", rcps_allow(given["rcp"], matches["rcp"])))
    if "endpoint" in matches:
        found.append(("endpoint", allows(matches["endpoint"])))
    return found


# ------------------------------------------------------------------
# 9.3 to 9.5, 9.11, 9.12: who had to allow
# ------------------------------------------------------------------

def boundary_and_session(request, given, matches):
    limiting = ("boundary", "session")
    if request.caller.kind == "root":
        limiting = ("session",)                         # 9.12
    return [(kind, allows(matches[kind])) for kind in limiting
            if kind in matches and given[kind] is not None]


def own_policies(request, given, matches):
    """The caller's side in full (9.3 last rows, 9.4, 9.5)."""
    needs = boundary_and_session(request, given, matches)
    if request.caller.kind == "root":
        return needs                                    # 9.12
    needs.append(("identity", allows(matches["identity"])))
    if request.caller.kind == "federated user" \
            and given["session"] is None:
        needs.append(("session", False))                # 9.4
    return needs


# 9.3: by the strength with which the resource policy's Allow names the
# caller: whether identity must allow, and boundary and session limit.
SAME_ACCOUNT = {"exact": (False, False), "all": (False, False),
                "user": (False, True), "role": (False, True),
                "account": (True, True), None: (True, True)}


def same_account_needs(request, given, matches, strength):
    identity, limited = SAME_ACCOUNT[strength]
    if request.caller.kind == "root" or identity:
        return own_policies(request, given, matches)
    if limited:
        return boundary_and_session(request, given, matches)
    if request.caller.kind == "user":
        # 13, row 9.3.  reading: in the row of "*" too.
        return [need for need in boundary_and_session(request, given, matches)
                if need[0] == "session"]
    return []


def is_direct(strength):
    """6.3: an account match alone does not grant."""
    return strength is not None and strength != "account"


def grant_needs(request, given, matches):
    """[(kind, whether it allows)] of 9.2, step 7."""
    kind = "trust" if "trust" in matches else "resource"
    strength = allow_strength(matches[kind])
    if not caller_side(request):
        # 9.11; and for an unsigned request of an IAM caller, reading: an
        # account entry lets policies count that nobody reads.
        return [(kind, is_direct(strength))]
    if not request.same_account():
        return ([(kind, strength is not None)]
                + own_policies(request, given, matches))
    needs = same_account_needs(request, given, matches, strength)
    granted_here = is_direct(strength) and request.caller.kind != "root"
    if granted_here or policy_must_allow(request, given):
        needs.append((kind, strength is not None))
    return needs


def row_of(request, given, matches):
    """The row of 9.3 that holds, by name; None outside of 9.3."""
    if request.caller.kind in OUTSIDE + ("root",) or is_unsigned(request) \
            or not request.same_account():
        return None
    kind = "trust" if "trust" in matches else "resource"
    strength = allow_strength(matches[kind])
    if strength == "exact":
        return "exact " + request.caller.kind
    return strength or "nothing"


# ------------------------------------------------------------------
# 9.2 Order
# ------------------------------------------------------------------

def is_free_for_all(request):
    """9.2, step 1, with 13; reading: an unnamed caller has an account."""
    return (request.caller.has_account()
            and request.asks("sts", ["GetCallerIdentity"]))


def in_order(matches, wanted):
    return [match.row() for kind in KINDS for match in matches.get(kind, [])
            if wanted(match)]


def weigh(request, given, matches):
    """9.2, steps 2 to 8, over statements already judged."""
    needs = limits(given, matches) + grant_needs(request, given, matches)
    denying = {kind for kind, found in matches.items() if denies(found)}
    blocked = denying | {kind for kind, allowed in needs if not allowed}
    blocked_by = [kind for kind in KINDS if kind in blocked]
    if denying:
        return EXPLICIT_DENY, blocked_by, in_order(
            matches, lambda match: match.effect == "Deny")
    if blocked or is_refused(request):
        return IMPLICIT_DENY, blocked_by, []
    counted = {kind for kind, _ in needs} | {"resource", "trust"}
    if caller_side(request):
        own = own_policies(request, given, matches)
        if all(allowed for _, allowed in own):
            # They would have done as well.
            counted.update(kind for kind, _ in own)
    return ALLOWED, [], in_order(
        matches, lambda match: match.effect == "Allow"
        and match.kind in counted)


def verdict(request, given, matches):
    if is_free_for_all(request):
        return ALLOWED, [], []                          # step 1
    return weigh(request, given, matches)


def gather(request, identity, resource_policy, boundary, session, scps, rcps,
           endpoint):
    """The policies by kind; None is absent (13, row 9.1)."""
    own = None if resource_policy is None else [resource_policy]
    trust = is_role_trust(request)
    return {"identity": identity, "boundary": boundary, "session": session,
            "scp": scps, "rcp": rcps, "endpoint": endpoint,
            "trust": own if trust else None,
            "resource": None if trust else own}


def simulate(action, resource, context=None, principal=None, identity=(),
             resource_policy=None, boundary=None, session=None, scps=None,
             rcps=None, endpoint=None, resource_account=None, options=None,
             trace=None):
    """(decision, blocked_by, matched); policies as parse_json() gives them.

    matched: [kind, policy, statement, effect], all counted from 0; scps and
    rcps count levels.  trace(kind, policy) gives what judge() takes.
    """
    request = Request(action, resource, context or {}, principal,
                      resource_account, options or {})
    given = gather(request, identity, resource_policy, boundary, session,
                   scps, rcps, endpoint)
    kinds = takes_part(request, given)
    return verdict(request, given,
                   all_matches(request, given, kinds, trace))
