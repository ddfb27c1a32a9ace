"""Reads protocol.toml and refuses a definition that does not make sense."""
import dataclasses
import re
import tomllib

SENDERS = {"v": "visitor", "o": "operator", "f": "frame", "k": "console", "c": "control"}
SIDES = dict(SENDERS, r="relay", x="exchange")
# direction -> name of its variant type
DIRECTIONS = {
    "v>r": "VisitorToRelay", "r>v": "RelayToVisitor", "o>r": "OperatorToRelay", "r>o": "RelayToOperator",
    "f>x": "FrameToExchange", "x>f": "ExchangeToFrame", "k>x": "ConsoleToExchange", "x>k": "ExchangeToConsole",
    "c>x": "RelayToExchange", "x>c": "ExchangeToRelay"}
OWN = "own"  # instead of a permission: about the sender's own session
SCALARS = {"id", "string", "text", "bytes", "int", "bool", "enum"}


class Mistake(Exception):
    pass


def pascal(name):
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[._]", name))


# Field names that C++ keeps for itself.
KEYWORDS = {"operator": "operatorId"}


def camel(name):
    whole = pascal(name)
    return KEYWORDS.get(name, whole[:1].lower() + whole[1:])


@dataclasses.dataclass
class Field:
    name: str
    type: str          # a scalar, "list" or the name of a struct
    max: int = 0
    enum: str = ""
    item: str = ""     # for lists: a scalar or the name of a struct
    doc: str = ""

    def item_field(self):
        return Field(self.name, self.item, self.max, self.enum, "", "")


@dataclasses.dataclass
class Shape:
    name: str
    doc: str
    fields: list
    directions: list = dataclasses.field(default_factory=list)
    states: dict = dataclasses.field(default_factory=dict)
    permission: str = ""

    @property
    def cpp(self):
        return pascal(self.name)


@dataclasses.dataclass
class Protocol:
    version: int
    limits: dict
    states: dict
    permissions: list
    enums: dict
    structs: dict
    messages: dict

    def inbound(self, direction):
        """Messages of a direction, in the order of their definition."""
        return [m for m in self.messages.values() if direction in m.directions]

    def has_text(self, shape):
        return any(self.field_has_text(field) for field in shape.fields)

    def field_has_text(self, field):
        kind = field.item if field.type == "list" else field.type
        return kind == "text" or (kind in self.structs and self.has_text(self.structs[kind]))


def read_fields(where, rows, protocol):
    fields = []
    for row in rows:
        unknown = set(row) - {"name", "type", "max", "enum", "item", "doc"}
        if unknown:
            raise Mistake(f"{where}.{row.get('name')}: unknown keys {sorted(unknown)}")
        field = Field(**row)
        kind = field.item if field.type == "list" else field.type
        if kind not in SCALARS and kind not in protocol.structs:
            raise Mistake(f"{where}.{field.name}: unknown type {kind}")
        if kind in ("string", "text", "bytes") and field.max <= 0:
            raise Mistake(f"{where}.{field.name}: a {kind} needs its max")
        if kind == "enum" and field.enum not in protocol.enums:
            raise Mistake(f"{where}.{field.name}: unknown enum {field.enum}")
        fields.append(field)
    return fields


def load(path):
    with open(path, "rb") as file:
        raw = tomllib.load(file)
    protocol = Protocol(raw["version"], raw["limits"], raw["states"], raw["permissions"]["names"], raw["enums"], {}, {})
    for name, body in raw["struct"].items():
        protocol.structs[name] = Shape(name, body.get("doc", ""), [])
        protocol.structs[name].fields = read_fields(name, body["fields"], protocol)
    for name, body in raw["message"].items():
        message = Shape(name, body.get("doc", ""), read_fields(name, body["fields"], protocol), body["directions"],
                        body.get("states", {}), body.get("permission", ""))
        check_message(message, protocol)
        protocol.messages[name] = message
    return protocol


def check_message(message, protocol):
    roles = set()
    for direction in message.directions:
        if direction not in DIRECTIONS:
            raise Mistake(f"{message.name}: unknown direction {direction}")
        sender = direction[0]
        if sender in SENDERS:
            roles.add(SENDERS[sender])
    if roles != set(message.states):
        raise Mistake(f"{message.name}: states are given for {sorted(message.states)}, senders are {sorted(roles)}")
    for role, states in message.states.items():
        for state in states:
            if state not in protocol.states[role]:
                raise Mistake(f"{message.name}: {role} has no state {state}")
    # Deny by default: a message of an operator without an entry is a mistake, not a message for everybody.
    if "operator" in roles and not message.permission:
        raise Mistake(f"{message.name}: which permission? (or {OWN!r})")
    if message.permission and "operator" not in roles:
        raise Mistake(f"{message.name}: only operators have permissions")
    if message.permission and message.permission != OWN and message.permission not in protocol.permissions:
        raise Mistake(f"{message.name}: unknown permission {message.permission}")
