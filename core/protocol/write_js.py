"""JavaScript side of the wire: a compact schema of the browser's directions and a small strict codec."""
import json

from definition import DIRECTIONS

BROWSER = ("v>r", "r>v", "f>x", "x>f")


def schema_field(protocol, field):
    row = [field.name, field.type]
    if field.type in ("string", "text", "bytes"):
        row.append(field.max)
    elif field.type == "enum":
        row.append(field.enum)
    elif field.type == "list":
        row.append(schema_field(protocol, field.item_field()))
    elif field.type in protocol.structs:
        raise SystemExit(f"{field.name}: structs do not reach browsers yet")
    return row


CODEC = r"""
export class ProtocolError extends Error {
  constructor(code) { super(code); this.code = code; }
}

export function b64urlEncode(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

// Strict: no padding, no stray bits, no other alphabet.
export function b64urlDecode(text) {
  if (typeof text !== 'string' || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new ProtocolError('bad_field');
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  if (b64urlEncode(bytes) !== text) throw new ProtocolError('bad_field');
  return bytes;
}

const bad = () => { throw new ProtocolError('bad_field'); };

function toWire(kind, limit, value) {
  switch (kind) {
    case 'id': return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value) ? value : bad();
    case 'string': case 'text': return typeof value === 'string' && value.length <= limit ? value : bad();
    case 'bytes': return value instanceof Uint8Array && value.length <= limit ? b64urlEncode(value) : bad();
    case 'int': return Number.isSafeInteger(value) ? value : bad();
    case 'bool': return typeof value === 'boolean' ? value : bad();
    case 'enum': return enums[limit].includes(value) ? value : bad();
    case 'list': return Array.isArray(value) && value.length <= limits.list_items ? value.map((item) => toWire(limit[1], limit[2], item)) : bad();
    default: return bad();
  }
}

function fromWire(kind, limit, value) {
  if (value === undefined) throw new ProtocolError('missing_field');
  if (kind === 'bytes') {
    const bytes = b64urlDecode(value);
    return bytes.length <= limit ? bytes : bad();
  }
  if (kind === 'list') return Array.isArray(value) && value.length <= limits.list_items ? value.map((item) => fromWire(limit[1], limit[2], item)) : bad();
  return toWire(kind, limit, value);
}

function fieldsOf(direction, type) {
  const known = directions[direction];
  if (!known || !Object.hasOwn(known, type)) throw new ProtocolError('unknown_message');
  return known[type];
}

// -> text of one frame. Throws RangeError when a field is missing or breaks its limit.
export function encode(direction, type, fields = {}) {
  const message = { t: type };
  try {
    for (const [name, kind, limit] of fieldsOf(direction, type)) message[name] = toWire(kind, limit, fields[name]);
  } catch (error) {
    throw new RangeError(`${type}: ${error.message}`);
  }
  const text = JSON.stringify(message);
  if (new TextEncoder().encode(text).length > limits.frame_bytes) throw new RangeError(`${type}: oversized`);
  return text;
}

// -> {type, fields}. Throws ProtocolError with code oversized, malformed, unknown_message, missing_field or bad_field.
export function decode(direction, frame) {
  if (typeof frame !== 'string' || frame.length > limits.frame_bytes) throw new ProtocolError('oversized');
  let message;
  try { message = JSON.parse(frame); } catch { throw new ProtocolError('malformed'); }
  if (message === null || typeof message !== 'object' || Array.isArray(message) || typeof message.t !== 'string') throw new ProtocolError('malformed');
  const fields = {};
  for (const [name, kind, limit] of fieldsOf(direction, message.t)) {
    fields[name] = fromWire(kind, limit, Object.hasOwn(message, name) ? message[name] : undefined);
  }
  return { type: message.t, fields };
}
"""


def files(protocol):
    used, directions = set(), {}
    for direction in BROWSER:
        directions[direction] = {}
        for message in protocol.inbound(direction):
            directions[direction][message.name] = [schema_field(protocol, field) for field in message.fields]
            used |= {field.enum for field in message.fields if field.enum}
    compact = lambda value: json.dumps(value, separators=(",", ":"))
    names = ", ".join(f"{d} = {DIRECTIONS[d]}" for d in BROWSER)
    return {"protocol.js": "// Made by core/protocol/generate.py from protocol.toml. Do not edit.\n"
            f"// Directions: {names}.\n"
            f"export const protocolVersion = {protocol.version};\n"
            f"export const limits = {compact(protocol.limits)};\n"
            f"export const enums = {compact({name: protocol.enums[name] for name in sorted(used)})};\n"
            f"export const directions = {compact(directions)};\n{CODEC}"}
