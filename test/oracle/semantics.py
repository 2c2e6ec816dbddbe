#!/usr/bin/env python3
"""A second reading of how IAM decides, slow and literal on purpose.

decide() judges one policy document for one request as iam_decide does:
semantics.md 8.2 alone, the document read as an identity policy.  It follows
the sections of semantics.md one after the other and shares no thought with
the engine in C, so that a disagreement of the two points at a fault in one
of them, or at a passage of the text that can be read in two ways.

What a policy's kind changes in its statements (5.4, 5.6, 6.4, 8.2) is here
too; what the kinds decide together (9) is in decision.py.

A document is what parse_json() returns; it must be one that the type's input
accepts (semantics.md 13, row 1.1), which is not checked again here.

The optional trace is called with one tuple for each step that was taken:

    ("part", statement, element, result)
    ("condition", statement, operator, prefix, if_exists, result)
    ("variable", statement, form, result)
    ("statement", statement, effect, applies)
    ("reading", statement, rule, result)

The variables of a condition or resource element come before the event of
that condition or element.  Nothing is left out once a statement is known not
to apply: every part of every statement is judged.  A reading names a rule
that hangs on the policy's kind, and says what came of it.
"""

import json
from functools import lru_cache

from values import (INVALID, in_network, read_address, read_arn,
                    read_base64, read_date, read_decimal, read_network)

ALLOWED = "allowed"
EXPLICIT_DENY = "explicitDeny"
IMPLICIT_DENY = "implicitDeny"

# The forms in which a variable is met; see variable() and expand().
VALUE = "plain, value"
NO_VALUE = "plain, no value"
DEFAULT_USED = "default used"
DEFAULT_SPARE = "default not needed"
MALFORMED = "malformed"
OLD_VERSION = "literal, old version"
ESCAPES = {"${*}": "*", "${?}": "?", "${$}": "$"}
FORMS = [VALUE, NO_VALUE, DEFAULT_USED, DEFAULT_SPARE, MALFORMED,
         OLD_VERSION] + ["escape " + text for text in ESCAPES]

BLANKS = " \t\r\n"

# The kinds of policy, in the order in which a decision names them.
KINDS = ("identity", "resource", "trust", "boundary", "session", "scp", "rcp",
         "endpoint")


# ------------------------------------------------------------------
# JSON (1.1, 7.2, 13)
# ------------------------------------------------------------------

class Number(str):
    """A JSON number by its spelling: 1e3 and 1000 are different texts."""


def unique_members(pairs):
    """1.1: no key twice."""
    members = {}
    for key, value in pairs:
        if key in members:
            raise ValueError("duplicate key " + key)
        members[key] = value
    return members


def refuse_constant(name):
    raise ValueError(name + " is no JSON")


def parse_json(text):
    return json.loads(text, parse_int=Number, parse_float=Number,
                      parse_constant=refuse_constant,
                      object_pairs_hook=unique_members)


def policy_text(value):
    """13: the text of a number in a policy is its spelling."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(value)


def jsonb_number(spelling):
    """13: in a context, a number is jsonb's output.

    jsonb keeps numbers as PostgreSQL's numeric: no exponent, as many digits
    after the point as were written less the exponent, no negative zero.
    """
    mantissa, _, exponent = spelling.lower().partition("e")
    minus = mantissa.startswith("-")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    shift = int(exponent or "0")
    scale = max(0, len(fraction) - shift)
    digits = whole + fraction
    point = len(whole) + shift
    if point > len(digits):
        digits += "0" * (point - len(digits))
    if point < 1:
        digits = "0" * (1 - point) + digits
        point = 1
    whole = digits[:point].lstrip("0") or "0"
    fraction = digits[point:point + scale]
    text = whole + ("." + fraction if scale > 0 else "")
    return "-" + text if minus and text.strip("0.") else text


def context_text(value):
    if isinstance(value, Number):
        return jsonb_number(value)
    return policy_text(value)


# ------------------------------------------------------------------
# 2 Case
# ------------------------------------------------------------------

def fold_character(character):
    """Simple lowercase, one code point to one; never to several."""
    if character == "\u0130":
        return "i"
    lower = character.lower()
    return lower if len(lower) == 1 else character


@lru_cache(maxsize=100000)
def fold(text):
    return "".join(fold_character(character) for character in text)


# ------------------------------------------------------------------
# 3.1 Matching.  A pattern is a list of characters, ANY and ONE.
# ------------------------------------------------------------------

class Wildcard:
    def __init__(self, sign):
        self.sign = sign


ANY = Wildcard("*")
ONE = Wildcard("?")
WILD = {"*": ANY, "?": ONE}


def wild_tokens(text):
    """A pattern in a place where variables do not count."""
    return [WILD.get(character, character) for character in text]


def glob(tokens, text):
    """The set of places in text that the tokens read so far can reach."""
    places = {0}
    for token in tokens:
        if token is ANY:
            places = set(range(min(places), len(text) + 1))
        else:
            places = {place + 1 for place in places
                      if place < len(text)
                      and (token is ONE or text[place] == token)}
        if not places:
            return False
    return len(text) in places


def fold_tokens(tokens):
    return [token if isinstance(token, Wildcard) else fold_character(token)
            for token in tokens]


# ------------------------------------------------------------------
# 3.2 to 3.5 Variables
# ------------------------------------------------------------------

class Context:
    """7.2: keys without case; a string, a list of strings, or missing."""

    def __init__(self, members):
        self.values = {}
        seen = set()
        for key, value in members.items():
            if fold(key) in seen:
                raise ValueError("context keys differ in case only: " + key)
            seen.add(fold(key))
            self.add(fold(key), value)

    def add(self, key, value):
        if isinstance(value, dict):
            raise ValueError("object in context")
        if isinstance(value, list):
            if any(isinstance(item, (list, dict)) or item is None
                   for item in value):
                raise ValueError("null, object or array inside an array")
            value = [context_text(item) for item in value]
        elif value is not None:
            value = context_text(value)
        if value is not None and value != []:
            self.values[key] = value

    def get(self, key):
        return self.values.get(fold(key))


def skip_blanks(text, place):
    while place < len(text) and text[place] in BLANKS:
        place += 1
    return place


def read_variable(text, start):
    """3.2: (name, default or None, place behind it); None when malformed."""
    begin = skip_blanks(text, start + 2)
    place = begin
    while place < len(text) and text[place] not in ",}":
        place += 1
    name = text[begin:place].rstrip(BLANKS)
    if name == "" or place == len(text):
        return None
    if text[place] == "}":
        return name, None, place + 1
    quote = skip_blanks(text, place + 1)
    if text[quote:quote + 1] != "'":
        return None
    closing = text.find("'", quote + 1)
    if closing < 0:
        return None
    place = skip_blanks(text, closing + 1)
    if text[place:place + 1] != "}":
        return None
    return name, text[quote + 1:closing], place + 1


def resolve(name, default, context):
    """3.4: (form, value); a multivalued key is as good as a missing one."""
    value = context.get(name)
    if isinstance(value, str):
        return (VALUE if default is None else DEFAULT_SPARE), value
    if default is not None:
        return DEFAULT_USED, default
    return NO_VALUE, None


def variable(text, start, context):
    """What stands at a "${": (form, value or None, place behind it).

    None: there is no "}" behind it, so the text is literal (3.2).
    """
    escape = text[start:start + 4]
    if escape in ESCAPES:
        return "escape " + escape, ESCAPES[escape], start + 4
    closing = text.find("}", start)
    if closing < 0:
        return None
    read = read_variable(text, start)
    if read is None:
        return MALFORMED, None, closing + 1
    name, default, end = read
    form, value = resolve(name, default, context)
    return form, value, end


def expand(text, wild, env, forms):
    """The pattern that a policy text stands for; None: it has no value.

    wild: "*" and "?" of the text itself are wildcards.  Those of a value
    never are.  The forms met are appended to forms.
    """
    tokens = []
    valueless = False
    place = 0
    while place < len(text):
        found = None
        if text.startswith("${", place):
            if env.variables_live:
                found = variable(text, place, env.context)
            else:
                forms.append(OLD_VERSION)
        if found is None:
            character = text[place]
            tokens.append(WILD.get(character, character) if wild
                          else character)
            place += 1
            continue
        form, value, place = found
        forms.append(form)
        if value is None:
            valueless = True
        else:
            tokens.extend(value)
    return None if valueless else tokens


# ------------------------------------------------------------------
# 4 Action, NotAction
# ------------------------------------------------------------------

def collapse_stars(text):
    while "**" in text:
        text = text.replace("**", "*")
    return text


@lru_cache(maxsize=100000)
def action_matches(pattern, action):
    pattern = collapse_stars(pattern)
    if pattern in ("*", "*:*"):
        return True
    if ":" not in pattern or ":" not in action:
        return False
    service, name = pattern.split(":", 1)
    asked_service, asked_name = action.split(":", 1)
    if "*" in service or "?" in service:
        return False
    if name == "" or any(bad in name for bad in BLANKS + ",:"):
        return False
    return (fold(service) == fold(asked_service)
            and glob(fold_tokens(wild_tokens(name)), fold(asked_name)))


def as_list(value):
    return value if isinstance(value, list) else [value]


def action_part(statement, action):
    if "Action" in statement:
        return any(action_matches(pattern, action)
                   for pattern in as_list(statement["Action"]))
    return not any(action_matches(pattern, action)
                   for pattern in as_list(statement["NotAction"]))


# ------------------------------------------------------------------
# 5 Resource, NotResource
# ------------------------------------------------------------------

# 5.4: when "*" stands for the missing parts.  A trust policy holds no
# resource; one that does is read as the resource policy it is (9.6).
FILLED_UP = {
    "identity": lambda pattern: True,
    "session": lambda pattern: True,
    "boundary": lambda pattern: True,
    "resource": lambda pattern: "*" in pattern,
    "trust": lambda pattern: "*" in pattern,
    "endpoint": lambda pattern: "*" in pattern,
    "scp": lambda pattern: pattern.endswith("*"),
    "rcp": lambda pattern: False}


def resource_matches(pattern, resource, env, forms):
    if pattern != "" and pattern.strip("*") == "":
        return True
    if resource == "*":
        return False                                    # 5.3
    asked = resource.split(":", 5)
    parts = pattern.split(":", 5)
    if parts[0] != "arn" or asked[0] != "arn" or len(asked) < 6:
        return False
    tail = [ANY]
    if len(parts) == 6:
        tail = expand(parts[5], True, env, forms)
    else:
        filled = FILLED_UP[env.kind](pattern)
        env.tell("reading", "short pattern", filled)
        if not filled:
            return False                                # 5.4
    middle = (parts[1:5] + ["*"] * 4)[:4]
    fits = all(part_fits(part, asked_part)
               for part, asked_part in zip(middle, asked[1:5]))
    return tail is not None and fits and glob(tail, asked[5])


@lru_cache(maxsize=100000)
def part_fits(pattern, part):
    """5.2: parts two to five, a glob without case and without variables."""
    return glob(fold_tokens(wild_tokens(pattern)), fold(part))


def resource_part(statement, resource, env):
    if "Resource" in statement:
        element, negated = "Resource", False
    elif "NotResource" in statement:
        element, negated = "NotResource", True
    else:
        covered = env.kind in ("resource", "trust")     # 5.6 and 13
        env.tell("reading", "no Resource", covered)
        return covered
    matched = False
    for pattern in as_list(statement[element]):
        forms = []
        matches = resource_matches(pattern, resource, env, forms)
        env.tell_variables(forms, matches != negated)
        matched = matched or matches
    return matched != negated


# ------------------------------------------------------------------
# 6 Principals
# ------------------------------------------------------------------

# 13, row 6.1: the hosts of identity providers that have no ARN.
PROVIDER_HOSTS = ("accounts.google.com", "graph.facebook.com",
                  "www.amazon.com", "cognito-identity.amazonaws.com",
                  "token.actions.githubusercontent.com")
SERVICE_HOSTS = (".amazonaws.com", ".amazonaws.com.cn")

# 6.1: service of the ARN and first word of its resource part.
ARN_KINDS = {("iam", "root"): "root", ("iam", "user"): "user",
             ("sts", "assumed-role"): "session", ("iam", "role"): "role",
             ("sts", "federated-user"): "federated user",
             ("iam", "saml-provider"): "provider",
             ("iam", "oidc-provider"): "provider"}


class Name:
    """A caller or an entry, taken apart (6.1)."""

    def __init__(self, text):
        self.text = text
        self.kind = "other"
        self.partition = self.account = None
        self.words = []
        parts = text.split(":", 5)
        if parts[0] == "arn" and len(parts) == 6 and parts[3] == "":
            self.words = parts[5].split("/")
            self.kind = ARN_KINDS.get((parts[2], self.words[0]), "other")
            if (self.kind == "root") != (len(self.words) == 1):
                self.kind = "other"
            self.partition, self.account = parts[1], parts[4]
        elif text in PROVIDER_HOSTS:
            self.kind = "provider"
        elif text.endswith(SERVICE_HOSTS):
            self.kind = "service"
        elif len(text) == 64 and not text.strip("0123456789abcdef"):
            self.kind = "canonical"
        elif "." in text:
            self.kind = "provider"

    def has_account(self):
        return self.kind in ("root", "user", "session", "role",
                             "federated user")


def same_home(entry, caller):
    """6.2: partitions are compared as text, accounts too."""
    return (entry.partition == caller.partition
            and entry.account == caller.account)


def is_account_number(text):
    return len(text) == 12 and not text.strip("0123456789")


def names_account(entry, caller):
    """The account as 12 digits or as its root ARN names every caller."""
    if not caller.has_account():
        return False
    if is_account_number(entry.text):
        return entry.text == caller.account
    return entry.kind == "root" and same_home(entry, caller)


def names_role_of(entry, caller):
    return (entry.kind == "role" and caller.kind == "session"
            and same_home(entry, caller) and len(caller.words) > 1
            and fold(entry.words[-1]) == fold(caller.words[1]))


def names_user_of(entry, caller):
    return (entry.kind == "user" and caller.kind == "federated user"
            and same_home(entry, caller)
            and entry.words[-1] == caller.words[-1])


# 6.2: which callers an entry of a type can name by equal text.
EQUAL_TEXT = {"AWS": ("root", "user", "session", "role", "federated user"),
              "Service": ("service",), "Federated": ("provider",),
              "CanonicalUser": ("canonical",)}


def entries(element):
    """Pairs of type and text; a bare string is read as AWS (6.2)."""
    if isinstance(element, str):
        return [("AWS", element)]
    return [(kind, text) for kind, texts in element.items()
            for text in as_list(texts)]


def names_everyone(kind, text):
    return kind == "AWS" and text == "*"


def names_by_text(kind, text, caller):
    return caller.kind in EQUAL_TEXT[kind] and text == caller.text


# 6.2: how strongly an entry names the caller, the weakest first.
STRENGTHS = ("account", "role", "user", "all", "exact")


def entry_strength(kind, text, caller):
    """The row of 6.2 that fits, or None."""
    if names_everyone(kind, text):
        return "all"
    if caller is None or "*" in text or "?" in text:
        return None
    if names_by_text(kind, text, caller):
        # A role is "exact, but ranks as role in 9.3".
        return "role" if caller.kind == "role" else "exact"
    if kind != "AWS":
        return None
    entry = Name(text)
    if names_account(entry, caller):
        return "exact" if caller.kind == "root" else "account"
    if names_role_of(entry, caller):
        return "role"
    return "user" if names_user_of(entry, caller) else None


def strongest(strengths):
    """6.2: the strongest match counts; None when there is none."""
    known = [one for one in strengths if one is not None]
    return max(known, key=STRENGTHS.index) if known else None


def spared(element, caller):
    """6.4: listed by the caller's own most specific name, or by "*".

    A caller given as a role ARN is any session of it, and a role entry does
    not spare its sessions (13, row 6.4).
    """
    for kind, text in entries(element):
        if names_everyone(kind, text):
            return True
        if caller is None:
            continue
        if caller.kind == "root" and kind == "AWS" \
                and names_account(Name(text), caller):
            return True
        if caller.kind != "role" and names_by_text(kind, text, caller):
            return True
    return False


# 8.2, and 13 (rows 6.4, 9.10): without Principal a statement of these kinds
# never applies.  In the others Principal is malformed, but honoured (6.5).
NEED_PRINCIPAL = ("resource", "trust", "rcp", "endpoint")


def not_principal_strength(statement, caller, bounded):
    """6.4; bounded: the caller has a permissions boundary."""
    if bounded and statement["Effect"] == "Deny":
        return "all"
    return None if spared(statement["NotPrincipal"], caller) else "all"


def principal_strength(statement, caller, kind, bounded):
    """How strongly the statement names the caller; None: not at all."""
    if "Principal" in statement:
        return strongest([entry_strength(entry_kind, text, caller)
                          for entry_kind, text
                          in entries(statement["Principal"])])
    if "NotPrincipal" in statement:
        return not_principal_strength(statement, caller, bounded)
    return None if kind in NEED_PRINCIPAL else "all"


def principal_part(statement, caller, kind="identity", bounded=False):
    return principal_strength(statement, caller, kind, bounded) is not None


# ------------------------------------------------------------------
# 7.5 Operators: how to read either side, and how to compare
# ------------------------------------------------------------------

class NoValue:
    """A policy value whose variable has no value (3.4)."""


VALUELESS = NoValue()


def read_text(text):
    return text


def read_bool(text):
    return {"true": True, "false": False}.get(fold(text), INVALID)


def policy_string(wild):
    def read(text, env, forms):
        tokens = expand(text, wild, env, forms)
        return VALUELESS if tokens is None else tokens
    return read


def policy_bool(text, env, forms):
    """3.3: variables are resolved in Bool."""
    tokens = expand(text, False, env, forms)
    return VALUELESS if tokens is None else read_bool("".join(tokens))


def policy_arn(text, env, forms):
    """Six patterns; variables count in the sixth alone (3.3)."""
    parts = read_arn(text)
    if parts is INVALID:
        return INVALID
    tail = expand(parts[5], True, env, forms)
    if tail is None:
        return VALUELESS
    return [wild_tokens(part) for part in parts[:5]] + [tail]


def no_variables(reader):
    return lambda text, env, forms: reader(text)


def text_fits(asked, tokens):
    return glob(tokens, asked)


def text_fits_without_case(asked, tokens):
    return glob(fold_tokens(tokens), fold(asked))


def arn_fits(asked, patterns):
    return all(glob(pattern, part) for pattern, part in zip(patterns, asked))


def equal(asked, given):
    return asked == given


def less(asked, given):
    return asked < given


def less_or_equal(asked, given):
    return asked <= given


class Operator:
    def __init__(self, name, negated, request, policy, compare):
        self.name = name
        self.negated = negated
        self.request = request
        self.policy = policy
        self.compare = compare


def swapped(compare):
    return lambda asked, given: compare(given, asked)


def ordered(family, reader):
    policy = no_variables(reader)
    return [Operator(family + name, negated, reader, policy, compare)
            for name, negated, compare in (
                ("Equals", False, equal), ("NotEquals", True, equal),
                ("LessThan", False, less),
                ("LessThanEquals", False, less_or_equal),
                ("GreaterThan", False, swapped(less)),
                ("GreaterThanEquals", False, swapped(less_or_equal)))]


def pair(positive, negative, *how):
    return [Operator(positive, False, *how), Operator(negative, True, *how)]


OPERATORS = (
    pair("StringEquals", "StringNotEquals",
         read_text, policy_string(False), text_fits)
    + pair("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase",
           read_text, policy_string(False), text_fits_without_case)
    + pair("StringLike", "StringNotLike",
           read_text, policy_string(True), text_fits)
    + ordered("Numeric", read_decimal)
    + ordered("Date", read_date)
    + [Operator("Bool", False, read_bool, policy_bool, equal),
       Operator("BinaryEquals", False, read_base64,
                no_variables(read_base64), equal)]
    + pair("IpAddress", "NotIpAddress",
           read_address, no_variables(read_network), in_network)
    + pair("ArnEquals", "ArnNotEquals", read_arn, policy_arn, arn_fits)
    + pair("ArnLike", "ArnNotLike", read_arn, policy_arn, arn_fits)
    + [Operator("Null", False, None, None, None)])

PREFIXES = ("ForAllValues", "ForAnyValue")
UNKNOWN = "(unknown)"


def read_operator(text):
    """(operator, prefix or "", IfExists), or None when it is unknown."""
    rest = fold(text)
    prefix = ""
    for candidate in PREFIXES:
        if rest.startswith(fold(candidate) + ":"):
            prefix = candidate
            rest = rest[len(candidate) + 1:]
            break
    if_exists = rest.endswith("ifexists")
    if if_exists:
        rest = rest[:-len("ifexists")]
    for operator in OPERATORS:
        if fold(operator.name) == rest:
            if operator.name == "Null" and if_exists:
                return None                             # 7.4
            return operator, prefix, if_exists
    return None


# ------------------------------------------------------------------
# 7.1 to 7.4, 7.7 Conditions
# ------------------------------------------------------------------

def value_passes(operator, value, policy_values, env):
    """The base operator on one request value and the full policy list."""
    asked = operator.request(value)
    if asked is INVALID:
        return False                                    # 7.7
    matched = False
    broken = False
    for text in policy_values:
        forms = []
        given = operator.policy(text, env, forms)
        if given is INVALID:
            passes = False
            broken = True
        else:
            matches = (given is not VALUELESS
                       and operator.compare(asked, given))
            matched = matched or matches
            passes = matches != operator.negated
        env.tell_variables(forms, passes)
    if operator.negated:
        return not matched and not broken               # 7.1, 7.7
    return matched


def null_passes(present, policy_values):
    """7.5: any of several values; text other than true, false is neither."""
    wanted = "false" if present else "true"
    return any(fold(text) == wanted for text in policy_values)


def condition_holds(operator, prefix, if_exists, key, policy_values, env):
    value = env.context.get(key)
    if operator.name == "Null":
        return null_passes(value is not None, policy_values)
    if value is None:
        if prefix == "ForAllValues":
            return True                                 # 7.3
        if prefix == "ForAnyValue":
            return False                                # 7.3
        return if_exists or operator.negated            # 7.4
    if prefix == "":
        if isinstance(value, list):
            return False                                # 7.4
        return value_passes(operator, value, policy_values, env)
    passes = [value_passes(operator, one, policy_values, env)
              for one in as_list(value)]
    return all(passes) if prefix == "ForAllValues" else any(passes)


def conditions_hold(block, env):
    """7.1: operators AND, keys AND."""
    results = [True]
    for operator_text, keys in block.items():
        read = read_operator(operator_text)
        if read is None:
            # 7.4: inert in every case, and so with no keys at all.
            env.tell("condition", UNKNOWN, "", False, False)
            results.append(False)
            continue
        operator, prefix, if_exists = read
        for key, values in keys.items():
            texts = [policy_text(value) for value in as_list(values)]
            result = condition_holds(operator, prefix, if_exists, key,
                                     texts, env)
            env.tell("condition", operator.name, prefix, if_exists, result)
            results.append(result)
    return all(results)


# ------------------------------------------------------------------
# 8 Statement and policy
# ------------------------------------------------------------------

class Environment:
    """What every part of one statement looks at."""

    def __init__(self, policy, context, number, trace, kind, bounded):
        self.variables_live = policy.get("Version") == "2012-10-17"
        self.context = context
        self.number = number
        self.trace = trace
        self.kind = kind
        self.bounded = bounded

    def tell(self, event, *fields):
        if self.trace is not None:
            self.trace((event, self.number) + fields)

    def tell_variables(self, forms, result):
        for form in forms:
            self.tell("variable", form, result)


def first_of(statement, *elements):
    for element in elements:
        if element in statement:
            return element
    return "no " + elements[0]


def statement_applies(statement, action, resource, caller, env):
    """8.1: every part holds."""
    results = []
    for elements, judge in (
            (("Principal", "NotPrincipal"),
             lambda: principal_part(statement, caller, env.kind,
                                    env.bounded)),
            (("Action", "NotAction"),
             lambda: action_part(statement, action)),
            (("Resource", "NotResource"),
             lambda: resource_part(statement, resource, env))):
        result = judge()
        env.tell("part", first_of(statement, *elements), result)
        results.append(result)
    results.append(conditions_hold(statement.get("Condition", {}), env))
    return all(results)


def judge(policy, action, resource, known, caller, kind="identity",
          bounded=False, trace=None):
    """8.1 for each statement; of those that apply, number, statement and
    the strength with which it names the caller."""
    found = []
    for number, statement in enumerate(as_list(policy["Statement"])):
        env = Environment(policy, known, number, trace, kind, bounded)
        applies = statement_applies(statement, action, resource, caller, env)
        env.tell("statement", statement["Effect"], applies)
        if applies:
            found.append((number, statement,
                          principal_strength(statement, caller, kind,
                                             bounded)))
    return found


def decide(policy, action, resource, context, principal=None, trace=None):
    """8.2: one document, one request.

    policy and context come from parse_json().  principal None or
    "anonymous": of Principal entries only "*" matches (13, row 8).
    """
    caller = None
    if principal is not None and principal != "anonymous":
        caller = Name(principal)
    effects = {statement["Effect"] for _, statement, _
               in judge(policy, action, resource, Context(context), caller,
                        trace=trace)}
    if "Deny" in effects:
        return EXPLICIT_DENY
    return ALLOWED if "Allow" in effects else IMPLICIT_DENY
