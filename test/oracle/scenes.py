"""Random requests with policies of every kind around them.

A scene first picks who asks for what, then a plan: what each kind of policy
should do (let pass, lack an Allow, deny, be absent or empty).  The plan only
steers; what a scene decides is for decision.py to say.
"""

import json

import generate
import samples
from generate import as_written, flip
from samples import recase

HOME, AWAY, BOSS = "111122223333", "444455556666", "999988887777"
ACCOUNTS = (HOME,) * 8 + (AWAY, BOSS)
CANONICAL = generate.CALLERS[12]
SERVICES = ["lambda.amazonaws.com", "s3.amazonaws.com.cn"]
PROVIDERS = ["accounts.google.com", "cognito-identity.amazonaws.com",
             "arn:aws:iam::%s:saml-provider/Corp" % HOME,
             "arn:aws:iam::%s:oidc-provider/id.example.org" % HOME]

LINKED_ROLE = "role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"


def weighted(rng, table):
    """table: (weight, item) pairs."""
    roll = rng.random() * sum(row[0] for row in table)
    for row in table:
        roll -= row[0]
        if roll < 0:
            break
    return row[1]


# ------------------------------------------------------------------
# Callers (6.1), and the entries that name them (6.2)
# ------------------------------------------------------------------

# Weight, and kind as decision.py has it; "linked" is a session or role.
CALLER_KINDS = [(25, "user"), (20, "session"), (7, "role"),
                (18, "federated user"), (9, "root"), (6, "unnamed"),
                (8, "linked"), (5, "service"), (5, "provider"),
                (3, "canonical"), (5, "anonymous")]


def iam(account, rest):
    return "arn:aws:iam::%s:%s" % (account, rest)


def sts(account, rest):
    return "arn:aws:sts::%s:%s" % (account, rest)


def pick_caller(rng, kind, account):
    """The text of a caller, None for an unnamed one."""
    table = {
        "root": [iam(account, "root")],
        "user": [iam(account, "user/ann"), iam(account, "user/div/ann")],
        "session": [sts(account, "assumed-role/Web/i-1")],
        "role": [iam(account, "role/app/Web"), iam(account, "role/Web")],
        "federated user": [sts(account, "federated-user/ann")],
        "linked": [sts(account, "assumed-role/AWSServiceRoleForX/s"),
                   sts(account, "assumed-role/AWSServiceRoleForX/s"),
                   iam(account, LINKED_ROLE)],
        "unnamed": [None], "service": SERVICES, "provider": PROVIDERS,
        "canonical": [CANONICAL], "anonymous": ["anonymous"]}
    caller = rng.choice(table[kind])
    if caller is not None and flip(rng, 0.02):
        caller = caller.replace("arn:aws:", "arn:aws-cn:")
    return caller


def role_entries(caller, account):
    if ":assumed-role/" not in caller:
        return [caller]
    name = caller.split("/")[1]
    return [iam(account, "role/app/" + name), iam(account, "role/" + name),
            iam(account, "role/" + name.swapcase())]


def named_by(kind, caller, account):
    """Entries by strength: {strength: AWS entries}."""
    found = {"all": ["*"]}
    if caller is None or account is None:
        return found
    found["account"] = [account, iam(account, "root")]
    if kind in ("session", "role", "linked"):
        found["role"] = role_entries(caller, account)
    if kind == "federated user":
        found["user"] = [iam(account, "user/ann"),
                         iam(account, "user/div/ann")]
    if ":role/" not in caller:
        found["exact"] = [caller]
    return found


STRANGERS = [iam(HOME, "user/bob"), iam(AWAY, "user/Ann"),
             iam(HOME, "group/ann"), "AROAEXAMPLEID", "000000000000",
             iam(HOME, "user/*"), iam(HOME, "role/Other"),
             sts(HOME, "assumed-role/Web/i-2"), iam("000000000000", "root"),
             sts(HOME, "assumed-role/Web/*"), "arn:aws-cn:iam::%s:root" % HOME,
             sts(HOME, "federated-user/bob"), "**"]

TYPE_OF = {"service": "Service", "provider": "Federated",
           "canonical": "CanonicalUser"}
OTHERS = {"Service": ["sqs.amazonaws.com", "Lambda.amazonaws.com", "*"],
          "Federated": ["www.amazon.com", "*"],
          "CanonicalUser": [CANONICAL[:-1] + "f"]}


# ------------------------------------------------------------------
# Requests
# ------------------------------------------------------------------

def arn(service, account, rest, region="eu-west-1"):
    return "arn:aws:%s:%s:%s:%s" % (service, region, account, rest)


ORDINARY = [
    (["s3:GetObject", "s3:PutObject"], lambda account: "arn:aws:s3:::b/k"),
    (["s3:ListBucket"], lambda account: "arn:aws:s3:::b"),
    (["sqs:SendMessage"], lambda account: arn("sqs", account, "q")),
    (["dynamodb:Query"], lambda account: arn("dynamodb", account,
                                             "table/T")),
    (["secretsmanager:GetSecretValue"],
     lambda account: arn("secretsmanager", account, "secret:s-1")),
    (["logs:PutLogEvents"],
     lambda account: arn("logs", account, "log-group:/g:log-stream:s")),
    (["lambda:InvokeFunction"],
     lambda account: arn("lambda", account, "function:f")),
    (["iam:GetRole", "iam:PassRole"],
     lambda account: iam(account, "role/app/Web")),
    (["iam:DeletePolicy"], lambda account: iam(account, "policy/P")),
    (["ec2:DescribeInstances", "s3:ListAllMyBuckets", "kms:ListKeys"],
     lambda account: "*"),
]

REFUSED = [
    (["iam:CreatePolicy", "iam:CreatePolicyVersion", "iam:DeletePolicy",
      "iam:DeletePolicyVersion", "iam:SetDefaultPolicyVersion",
      "iam:TagPolicy", "iam:UntagPolicy", "iam:GetPolicy"],
     lambda account: "arn:aws:iam::aws:policy/P"),
    (["iam:AttachRolePolicy", "iam:CreateRole",
      "iam:CreateServiceLinkedRole", "iam:DeleteRole",
      "iam:DeleteRolePermissionsBoundary", "iam:DeleteRolePolicy",
      "iam:DeleteServiceLinkedRole", "iam:DetachRolePolicy", "iam:PassRole",
      "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy", "iam:TagRole",
      "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole",
      "iam:UpdateRoleDescription", "iam:GetRole"],
     lambda account: iam(account, "role/aws-reserved/sso/R")),
    (["kms:CreateAlias", "kms:DeleteAlias", "kms:UpdateAlias",
      "kms:DescribeKey"],
     lambda account: arn("kms", account, "alias/aws/s3")),
]

TRUST_ACTIONS = ["sts:AssumeRole"] * 4 + ["sts:TagSession",
                                          "sts:SetSourceIdentity"]
UNSIGNED = ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]


def ask_ordinary(scene):
    actions, resource = scene.rng.choice(ORDINARY)
    return scene.rng.choice(actions), resource(scene.owner)


def ask_odd(scene):
    """What the cases of decide() ask: any text in the resource part."""
    return scene.rng.choice(generate.ACTIONS), samples.arn(scene)


def ask_refused(scene):
    actions, resource = scene.rng.choice(REFUSED)
    if flip(scene.rng, 0.1):
        # 9.7 names no kms action on a role, no policy of one's own, ...
        resource = scene.rng.choice(REFUSED)[1]
    return scene.rng.choice(actions), resource(scene.owner)


def ask_trust(scene):
    actions = TRUST_ACTIONS
    if flip(scene.rng, 0.8 if scene.kind == "provider" else 0.2):
        actions = UNSIGNED
    path = scene.rng.choice(("Web", "app/Web", "aws-reserved/sso/R"))
    return scene.rng.choice(actions), iam(scene.owner, "role/" + path)


def ask_trust_elsewhere(scene):
    """The same actions, but not on a role."""
    return (scene.rng.choice(TRUST_ACTIONS + UNSIGNED),
            scene.rng.choice(("*", iam(scene.owner, "user/ann"))))


def ask_key(scene):
    return (scene.rng.choice(("kms:Decrypt", "kms:PutKeyPolicy")),
            arn("kms", scene.owner, "key/1"))


def ask_retire(scene):
    return "kms:RetireGrant", arn("kms", scene.owner, "key/1")


def ask_alias(scene):
    return (scene.rng.choice(("kms:Decrypt", "kms:UpdateAlias")),
            arn("kms", scene.owner,
                scene.rng.choice(("alias/a", "alias/aws/s3"))))


def ask_identity(scene):
    return "sts:GetCallerIdentity", "*"


REQUESTS = [(44, ask_ordinary), (11, ask_odd), (13, ask_refused),
            (13, ask_trust), (1, ask_trust_elsewhere), (9, ask_key),
            (4, ask_retire), (4, ask_alias), (2, ask_identity)]


# ------------------------------------------------------------------
# The scene
# ------------------------------------------------------------------

class Scene(generate.Draft):
    """Who asks for what; a draft, so that rich statements can be made."""

    def __init__(self, rng):
        self.rng = rng
        self.version = rng.choice(("2012-10-17",) * 6
                                  + (None, "2008-10-17"))
        self.live = self.version == "2012-10-17"
        self.taken = set()
        self.context = {}
        self.principals = 0
        self.rich = 0 if flip(rng, 0.36) else rng.choice((1, 1, 2))
        self.plain = True
        self.pick_sides()
        ask = weighted(rng, REQUESTS)
        if self.kind == "root" and flip(rng, 0.34):
            ask = ask_trust
        action, self.resource = ask(self)
        self.action = recase(rng, action) if flip(rng, 0.1) else action
        self.options = {}
        self.pick_account()
        self.pick_options()
        self.entries = named_by(self.kind, self.caller, self.account)

    def pick_sides(self):
        rng = self.rng
        self.guarded = False
        self.kind = weighted(rng, CALLER_KINDS)
        self.owner = rng.choice(ACCOUNTS)
        home = self.owner if flip(rng, 0.62) else rng.choice(ACCOUNTS)
        self.caller = pick_caller(rng, self.kind, home)
        with_account = self.kind not in (
            "unnamed", "service", "provider", "canonical", "anonymous")
        self.account = home if with_account else None

    def pick_account(self):
        """5.1: given apart, mostly where the ARN has none."""
        rng = self.rng
        parts = self.resource.split(":", 5)
        nowhere = len(parts) < 6 or parts[4] in ("", "aws")
        self.resource_account = None
        if flip(rng, 0.6 if nowhere else 0.05):
            self.resource_account = rng.choice((self.owner,) * 9 + ("aws",))

    def pick_options(self):
        rng = self.rng
        if flip(rng, 0.25):
            self.options["management_account"] = rng.choice(
                (self.owner, self.account or BOSS, BOSS))
        if flip(rng, 0.45):
            self.options["service_refusals"] = flip(rng, 0.05)
        if flip(rng, 0.03) and self.kind in ("user", "root") \
                and self.account is not None:
            self.options["principal_keys"] = flip(rng, 0.8)
            self.rich = 0

    def is_unsigned(self):
        return "With" in self.action and self.is_trust()

    def is_trust(self):
        """Near enough: whether the resource's policy is a trust policy."""
        return (self.resource.startswith("arn:aws:iam::")
                and ":role/" in self.resource
                and samples.fold(self.action).startswith("sts:"))


# ------------------------------------------------------------------
# Principal
# ------------------------------------------------------------------

def outside_element(scene, match):
    """For the callers without account."""
    rng = scene.rng
    kind = TYPE_OF.get(scene.kind)
    if kind is None or (match and flip(rng, 0.2)):
        if match:
            return rng.choice(("*", {"AWS": "*"}))
        return {"AWS": as_written(rng, rng.sample(STRANGERS, 2))}
    texts = [rng.choice(OTHERS[kind])] if flip(rng, 0.3) else []
    if match:
        texts.append(scene.caller)
    elif flip(rng, 0.3):
        return {"AWS": scene.caller}
    return {kind: as_written(rng, texts or [rng.choice(OTHERS[kind])])}


def element_of(scene, match, strength=None):
    """A Principal that names the caller, or does not."""
    rng = scene.rng
    if scene.account is None:
        return outside_element(scene, match)
    texts = rng.sample(STRANGERS, rng.choice((0, 0, 1)))
    if match:
        if strength not in scene.entries:
            strength = rng.choice(list(scene.entries))
        texts.append(rng.choice(scene.entries[strength]))
        if flip(rng, 0.1):
            texts.append(rng.choice(scene.entries[
                rng.choice(list(scene.entries))]))
    elif flip(rng, 0.3):
        # An ARN under the wrong type names nobody.
        return {"Service": scene.caller}
    if texts == ["*"] and flip(rng, 0.6):
        return "*"
    element = {"AWS": as_written(rng, texts or [rng.choice(STRANGERS)])}
    if flip(rng, 0.05):
        element["Service"] = rng.choice(SERVICES)
    return element


def not_element(scene, match):
    """A NotPrincipal: match is that it does not spare the caller."""
    rng = scene.rng
    if match:
        weak = [text for strength in ("account", "role", "user")
                for text in scene.entries.get(strength, [])]
        texts = [rng.choice(weak)] if weak and flip(rng, 0.5) else []
        return {"AWS": as_written(rng, texts + [rng.choice(STRANGERS)])}
    if scene.account is None:
        return outside_element(scene, True)
    return {"AWS": as_written(rng, [scene.caller]
                              + rng.sample(STRANGERS, 1))}


def add_principal(scene, kind, statement, match, strength=None):
    rng = scene.rng
    if kind in ("endpoint", "rcp") and match and flip(rng, 0.5):
        statement["Principal"] = rng.choice(("*", {"AWS": "*"}))
    elif flip(rng, 0.16 if statement["Effect"] == "Deny" else 0.06):
        statement["NotPrincipal"] = not_element(scene, match)
    else:
        statement["Principal"] = element_of(scene, match, strength)


# ------------------------------------------------------------------
# Plain statements
# ------------------------------------------------------------------

def plain_action(scene, statement, match):
    rng = scene.rng
    service = scene.action.split(":")[0]
    if flip(rng, 0.1):
        statement["NotAction"] = "x:*" if match else [scene.action, "x:y"]
    elif match:
        statement["Action"] = rng.choice(("*", service + ":*", scene.action,
                                          ["x:y", scene.action]))
    else:
        statement["Action"] = rng.choice(("x:y", "x:*", service,
                                          [service + ":"]))


def short_pattern(scene):
    """5.4: a pattern of fewer than six parts, which some kinds fill up."""
    rng = scene.rng
    parts = scene.resource.split(":")[:rng.randrange(2, 6)]
    if len(parts) > 2 and flip(rng, 0.6):
        parts[rng.randrange(1, len(parts))] = "*"
    elif flip(rng, 0.2):
        parts[-1] += "*"
    return ":".join(parts)


def plain_resource(scene, statement, match):
    rng = scene.rng
    exact = scene.resource if match else "arn:aws:x:::y"
    if scene.resource != "*" and flip(rng, 0.1):
        exact = short_pattern(scene)
        statement[rng.choice(("Resource", "Resource", "NotResource"))] = exact
    elif flip(rng, 0.08):
        statement["NotResource"] = "arn:aws:x:::y" if match else [
            "*" if scene.resource == "*" else scene.resource]
    elif match:
        statement["Resource"] = rng.choice(("*", "*", exact,
                                            ["arn:aws:x:::y", "*"]))
    else:
        statement["Resource"] = exact


def plain_condition(scene, statement, match):
    """On keys that the scene may have from its options alone."""
    rng = scene.rng
    key, value = rng.choice((
        ("aws:PrincipalArn", scene.caller),
        ("aws:principalaccount", scene.account),
        ("aws:username", (scene.caller or "").split("/")[-1])))
    operator = rng.choice(("StringEquals", "StringNotEquals"))
    texts = value if match == (operator == "StringEquals") else "other"
    statement["Condition"] = {operator: {key: texts}}


OPEN_RESOURCE = ("resource", "trust")
NAMES_CALLER = ("resource", "trust", "rcp", "endpoint")


def plain_statement(scene, effect, failure):
    statement = {"Effect": effect}
    plain_action(scene, statement, failure != "action")
    plain_resource(scene, statement, failure != "resource")
    if "principal_keys" in scene.options and flip(scene.rng, 0.7):
        plain_condition(scene, statement, failure != "condition")
    return statement


# ------------------------------------------------------------------
# Statements of a kind
# ------------------------------------------------------------------

FAILURES = ["action", "resource", "condition", "principal", "principal",
            "no principal", "no principal", "no resource"]


def pick_failure(scene, kind):
    failure = scene.rng.choice(FAILURES)
    if failure in ("principal", "no principal") and kind not in NAMES_CALLER:
        # 6.5: malformed, honoured all the same.
        return "principal" if flip(scene.rng, 0.3) else "resource"
    if failure == "no resource" and kind in OPEN_RESOURCE:
        return "action"
    return failure


def finish_principal(scene, kind, statement, failure, strength):
    if failure == "no principal":
        return
    if failure == "principal":
        add_principal(scene, kind, statement, False)
    elif kind in NAMES_CALLER or flip(scene.rng, 0.03):
        add_principal(scene, kind, statement, True, strength)


def make_statement(scene, kind, effect, applies, strength=None):
    rng = scene.rng
    failure = None if applies else pick_failure(scene, kind)
    rich = scene.rich > 0 and flip(rng, 0.35 if applies else 0.95)
    if rich:
        scene.rich -= 1
        scene.plain = False
        inner = failure if failure in ("action", "resource") else None
        if failure == "condition" or failure and flip(rng, 0.95):
            failure = inner = "condition"
        statement = generate.make_statement(scene, effect, inner)
    else:
        if failure == "condition" and "principal_keys" not in scene.options:
            failure = "action"
        statement = plain_statement(scene, effect, failure)
    finish_principal(scene, kind, statement, failure, strength)
    bare = {"resource": 0.06, "trust": 0.7}.get(kind, 0.005)
    if failure == "no resource" or failure != "resource" and flip(rng, bare):
        statement.pop("Resource", None)
        statement.pop("NotResource", None)
    return statement


# ------------------------------------------------------------------
# Documents
# ------------------------------------------------------------------

def make_document(scene, statements):
    rng = scene.rng
    policy = {"Version": scene.version or "2012-10-17"}
    if scene.version is None:
        del policy["Version"]
    policy["Statement"] = statements
    if len(statements) == 1 and flip(rng, 0.2):
        policy["Statement"] = statements[0]
    return policy


def one_document(scene, kind, want, strength=None):
    """want: allow, none or deny."""
    rng = scene.rng
    statements = []
    if want != "none" and not (want == "deny" and flip(rng, 0.2)):
        statements.append(make_statement(scene, kind, "Allow", True,
                                         strength))
    if want == "deny":
        statements.append(make_statement(scene, kind, "Deny", True))
    if flip(rng, 0.7 if want == "none" else 0.1):
        statements.append(make_statement(scene, kind, "Allow", False))
    if flip(rng, 0.12):
        statements.append(make_statement(scene, kind, "Deny", False))
    if scene.guarded and kind in ("resource", "trust", "endpoint"):
        # 6.4: the boundary makes the Deny apply all the same.
        statements.append({"Effect": "Deny", "Action": "*", "Resource": "*",
                           "NotPrincipal": not_element(scene, False)})
    rng.shuffle(statements)
    return make_document(scene, statements)


def rcp_level(scene, want):
    """9.9: Denies alone are completed by RCPFullAWSAccess."""
    rng = scene.rng
    if want == "allow" and flip(rng, 0.6):
        return make_document(scene, [make_statement(scene, "rcp", "Deny",
                                                    False)])
    if want == "none" and flip(rng, 0.8):
        return make_document(scene, [])
    if want == "none":
        return make_document(scene, [make_statement(scene, "rcp", "Allow",
                                                    False)])
    return one_document(scene, "rcp", want)


def levels(scene, kind, want):
    """SCPs and RCPs: at one level it comes to what is wanted."""
    rng = scene.rng
    if want == "empty":
        return []
    count = rng.choice((1, 2, 2, 3))
    odd = rng.randrange(count)
    wants = [want if place == odd else "allow" for place in range(count)]
    if kind == "rcp":
        return [rcp_level(scene, one) for one in wants]
    return [one_document(scene, kind, one) if one != "none" or flip(rng, 0.2)
            else make_document(scene, []) for one in wants]


def union(scene, kind, want):
    """A list that is one union of its policies."""
    rng = scene.rng
    if want == "empty":
        return []
    wants = [want] + ["none"] * rng.choice((0, 0, 0, 1))
    if want == "deny" and len(wants) > 1 and flip(rng, 0.5):
        wants[1] = "allow"
    rng.shuffle(wants)
    return [one_document(scene, kind, one) for one in wants]


def make_policies(scene, kind, want, strength):
    if want == "absent":
        return None
    if kind in ("scp", "rcp"):
        return levels(scene, kind, want)
    if kind == "resource":
        own = "trust" if scene.is_trust() else "resource"
        return [one_document(scene, own, want, strength)]
    return union(scene, kind, want)


# ------------------------------------------------------------------
# The plan
# ------------------------------------------------------------------

KINDS = ["identity", "resource", "boundary", "session", "scp", "rcp",
         "endpoint"]
GIVEN = {"boundary": 0.25, "session": 0.22, "scp": 0.3, "rcp": 0.3,
         "endpoint": 0.22}
MODES = [(40, "pass"), (35, "deny"), (22, "lack"), (3, "any")]


def crosses(scene):
    return scene.account is None or scene.account != scene.owner


def plan_resource(scene, plan):
    """What the resource's policy does, and by which strength."""
    rng = scene.rng
    plan["resource"] = "allow"
    if scene.kind == "unnamed" or not crosses(scene):
        plan["resource"] = rng.choice(("allow", "allow", "absent", "none"))
    strength = rng.choice(list(scene.entries))
    if strength == "all" and flip(rng, 0.6):
        strength = rng.choice(list(scene.entries))
    if plan["resource"] == "allow" and strength != "account" \
            and scene.kind != "unnamed" and not crosses(scene):
        # A direct grant: the others may fail, or limit.
        plan["identity"] = rng.choice(("none", "absent", "allow", "empty"))
        for kind in ("boundary", "session"):
            if flip(rng, 0.25):
                plan[kind] = rng.choice(("none", "empty", "allow"))
    return strength


def plan_exempt(scene, plan):
    """Policies that would stop a request which they do not bind."""
    kinds = [kind for kind, exempt in (
        ("scp", scene.is_unsigned()), ("scp", scene.kind == "linked"),
        ("rcp", scene.kind == "linked"),
        ("rcp", scene.resource.endswith("alias/aws/s3")),
        ("rcp", scene.action == "kms:RetireGrant")) if exempt]
    if kinds and flip(scene.rng, 0.6):
        plan[scene.rng.choice(kinds)] = scene.rng.choice(("deny", "none"))


def pick_lacking(scene):
    if scene.account is None and flip(scene.rng, 0.6):
        return scene.rng.choice(("resource", "scp", "rcp", "endpoint"))
    if crosses(scene) and flip(scene.rng, 0.9):
        return scene.rng.choice(("identity",) * 4 + ("boundary",) * 5
                                + ("session",) * 3 + ("resource",) * 2)
    return scene.rng.choice(KINDS + ["scp"] * 3 + ["rcp"] * 5 + ["endpoint"])


def make_plan(scene):
    rng = scene.rng
    plan = {kind: "allow" if flip(rng, chance) else "absent"
            for kind, chance in GIVEN.items()}
    plan["identity"] = "allow"
    strength = plan_resource(scene, plan)
    if scene.kind == "federated user" and flip(rng, 0.5):
        plan["session"] = "allow"
    mode = weighted(rng, MODES)
    if mode == "pass" and crosses(scene) and flip(rng, 0.42):
        mode = "lack"
    plan_exempt(scene, plan)
    if mode == "deny":
        plan[rng.choice(KINDS)] = "deny"
    elif mode == "lack":
        plan[pick_lacking(scene)] = rng.choice(
            ("none", "none", "none", "empty", "empty"))
    elif mode == "any":
        plan = {kind: rng.choice(("allow", "none", "deny", "empty",
                                  "absent")) for kind in KINDS}
    if plan["resource"] == "empty":
        plan["resource"] = "absent"
    scene.guarded = plan["boundary"] != "absent" and flip(rng, 0.08)
    return plan, strength


def make_all(scene):
    """The policies by kind: lists of documents, or None."""
    plan, strength = make_plan(scene)
    return {kind: make_policies(scene, kind, plan[kind], strength)
            for kind in scene.rng.sample(KINDS, len(KINDS))}


# ------------------------------------------------------------------
# As text
# ------------------------------------------------------------------

ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def write_document(scene, policy):
    if flip(scene.rng, 0.06):
        return generate.write_json(scene.rng, policy, flip(scene.rng, 0.5))
    return write_plainly(scene, policy)


def write_plainly(scene, value):
    """JSON on one line; only rich statements bring numbers by spelling."""
    return ENCODE(value) if scene.plain else write_numbers(value)


def write_numbers(value):
    if isinstance(value, generate.Number):
        return str(value)
    if isinstance(value, dict):
        return "{%s}" % ",".join(ENCODE(key) + ":" + write_numbers(member)
                                 for key, member in value.items())
    if isinstance(value, list):
        return "[%s]" % ",".join(write_numbers(item) for item in value)
    return ENCODE(value)
