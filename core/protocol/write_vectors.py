"""Shared test vectors: for each message and direction a valid frame, and frames that must be refused."""
import json

from definition import DIRECTIONS, OWN, SENDERS


def b64(count):
    import base64
    return base64.urlsafe_b64encode(bytes((i * 7 + 1) % 256 for i in range(count))).rstrip(b"=").decode()


def sample(protocol, field):
    if field.type == "list":
        return [sample(protocol, field.item_field())]
    if field.type in protocol.structs:
        return {f.name: sample(protocol, f) for f in protocol.structs[field.type].fields}
    return {"id": "AAECAwQFBgcICQoLDA0ODw", "string": "Zoë"[:field.max], "text": "Grüße 😀"[:field.max], "bytes": b64(min(field.max, 16)),
            "int": 1234567, "bool": True, "enum": protocol.enums[field.enum][-1] if field.enum else None}[field.type]


def broken(protocol, field):
    """Values of this field that break its type or limit."""
    kind = field.type
    if kind == "list":
        return [("not a list", {}), ("too many items", [sample(protocol, field.item_field())] * (protocol.limits["list_items"] + 1))] \
            if field.item == "enum" else [("not a list", {})]
    if kind in protocol.structs:
        return [("not an object", 7)]
    return {"id": [("empty id", ""), ("id of 65", "a" * 65), ("id with a slash", "a/b"), ("number", 7)],
            "string": [("number", 7), ("too long", "x" * (field.max + 1))],
            "text": [("null", None), ("too long", "x" * (field.max + 1))],
            "bytes": [("padding", "AA=="), ("other alphabet", "+/+/"), ("stray bits", "AB"), ("too long", b64(field.max + 1))],
            "int": [("fraction", 1.5), ("over 2^53", 1e17), ("text", "1")],
            "bool": [("number", 1), ("text", "true")],
            "enum": [("unknown", "no_such_value"), ("number", 0)]}[kind]


def refused(protocol, message, valid):
    rows = []
    for field in message.fields:
        without = {key: value for key, value in valid.items() if key != field.name}
        rows.append({"why": f"{field.name}: missing", "error": "missing_field", "frame": json.dumps(without)})
        for why, value in broken(protocol, field):
            frame = json.dumps(dict(valid, **{field.name: value}))
            if len(frame.encode()) <= protocol.limits["frame_bytes"]:
                rows.append({"why": f"{field.name}: {why}", "error": "bad_field", "frame": frame})
    return rows


def vectors(protocol):
    entries = []
    for direction in DIRECTIONS:
        for message in protocol.inbound(direction):
            valid = {"t": message.name} | {f.name: sample(protocol, f) for f in message.fields}
            sender = SENDERS.get(direction[0], "")
            entries.append({
                "direction": direction, "variant": DIRECTIONS[direction], "message": message.name, "role": sender,
                "states": message.states.get(sender, []), "permission": message.permission if sender == "operator" and message.permission != OWN else "",
                "valid": json.dumps(valid), "refused": refused(protocol, message, valid)})
    frames = [
        {"why": "empty", "error": "malformed", "frame": ""}, {"why": "not JSON", "error": "malformed", "frame": "{"},
        {"why": "array", "error": "malformed", "frame": "[]"}, {"why": "no type", "error": "malformed", "frame": "{}"},
        {"why": "type is a number", "error": "malformed", "frame": "{\"t\":7}"},
        {"why": "unknown type", "error": "unknown_message", "frame": "{\"t\":\"no.such\"}"},
        {"why": "inherited name", "error": "unknown_message", "frame": "{\"t\":\"toString\"}"}]
    return {"version": protocol.version, "limits": protocol.limits, "states": protocol.states, "messages": entries, "frames": frames}


def files(protocol):
    return {"protocol_vectors.json": json.dumps(vectors(protocol), ensure_ascii=True, indent=1) + "\n"}


def table(protocol):
    lines = ["| message | from → to | states of the sender | permission |", "|---|---|---|---|"]
    for message in protocol.messages.values():
        states = "; ".join(f"{role}: {', '.join(names)}" for role, names in message.states.items()) or "–"
        lines.append(f"| `{message.name}` | {', '.join(message.directions)} | {states} | {message.permission or '–'} |")
    return "\n".join(lines)
