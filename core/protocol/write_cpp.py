"""C++ side of the wire: structs, codecs, variants, parsers, state table."""
from definition import DIRECTIONS, OWN, SENDERS, camel, pascal

HEAD = "// Made by core/protocol/generate.py from protocol.toml. Do not edit.\n"


def cpp_type(protocol, field, side):
    if field.type == "list":
        return f"std::vector<{cpp_type(protocol, field.item_field(), side)}>"
    if field.type in protocol.structs:
        struct = protocol.structs[field.type]
        return f"{side if protocol.has_text(struct) else 'out'}::{struct.cpp}"
    return {"id": "QString", "string": "QString", "bytes": "QByteArray", "int": "qint64", "bool": "bool",
            "text": "MaskedText" if side == "out" else "RawText", "enum": "wire::" + pascal(field.enum)}[field.type]


def initial(field):
    return {"int": " = 0", "bool": " = false", "enum": " = {}"}.get(field.type, "")


def struct_text(protocol, shape, side, is_message):
    lines = [f"// {shape.doc}"] if shape.doc else []
    lines.append(f"struct {shape.cpp} {{")
    for field in shape.fields:
        doc = f" // {field.doc}" if field.doc else ""
        lines.append(f"    {cpp_type(protocol, field, side)} {camel(field.name)}{initial(field)};{doc}")
    if is_message:
        lines.append(f'    static constexpr QLatin1StringView messageTag{{"{shape.name}"}};')
    both = not protocol.has_text(shape)
    if side == "out" or both:
        lines.append("    [[nodiscard]] QJsonObject toJson() const;")
        if is_message:
            lines.append("    [[nodiscard]] QByteArray encode() const;")
    if side == "in" or both:
        lines.append(f"    [[nodiscard]] static Result<{shape.cpp}, ParseError> decode(const QJsonObject &json);")
    lines.append("};")
    return "\n".join(lines)


def header(protocol):
    out = [HEAD, "#pragma once\n", '#include "core/base/maskedtext.h"', '#include "core/base/rawtext.h"',
           '#include "core/base/result.h"', '#include "core/protocol/parse.h"\n',
           "#include <QByteArray>\n#include <QJsonObject>\n#include <QLatin1StringView>\n#include <QString>\n",
           "#include <cstdint>\n#include <optional>\n#include <span>\n#include <variant>\n#include <vector>\n",
           "namespace sealdesk::wire {\n", f"inline constexpr int protocolVersion = {protocol.version};\n", "namespace limits {"]
    out += [f"inline constexpr int {camel(name)} = {value};" for name, value in protocol.limits.items()]
    out += ["struct Named {\n    const char *name;\n    int value;\n};", "[[nodiscard]] std::span<const Named> all();",
            "} // namespace limits\n"]
    for name, values in dict(protocol.enums, permission=protocol.permissions).items():
        items = ", ".join(pascal(v) for v in values)
        out.append(f"enum class {pascal(name)} : std::uint8_t {{ {items} }};")
        out.append(f"[[nodiscard]] QLatin1StringView toString({pascal(name)} value);")
        out.append(f"[[nodiscard]] std::optional<{pascal(name)}> {camel(name)}FromString(QStringView text);\n")
    every = ", ".join(f"Permission::{pascal(v)}" for v in protocol.permissions)
    out.append(f"inline constexpr Permission allPermissions[] = {{{every}}};\n")
    for role, states in protocol.states.items():
        out.append(f"enum class {pascal(role)}State : std::uint8_t {{ {', '.join(pascal(s) for s in states)} }};")
        out.append(f"[[nodiscard]] QLatin1StringView toString({pascal(role)}State value);")
    out.append("[[nodiscard]] Refusal refusalFor(ParseError error);\n")
    shapes = list(protocol.structs.values()) + list(protocol.messages.values())
    out.append("namespace out {\n")
    out += [struct_text(protocol, s, "out", s.name in protocol.messages) + "\n" for s in shapes]
    out.append("} // namespace out\n\nnamespace in {\n")
    for shape in shapes:
        out.append(struct_text(protocol, shape, "in", shape.name in protocol.messages) + "\n" if protocol.has_text(shape)
                   else f"using out::{shape.cpp};")
    out.append("\n} // namespace in\n")
    for direction, variant in DIRECTIONS.items():
        members = ",\n    ".join(f"in::{m.cpp}" for m in protocol.inbound(direction))
        out.append(f"using {variant} = std::variant<\n    {members}>;")
        out.append(f"[[nodiscard]] Result<{variant}, ParseFailure> parse{variant}(QByteArrayView frame);")
        out.append(f"[[nodiscard]] QLatin1StringView messageName(const {variant} &message);")
        out.append(f"// The client-made id of the message (field id or line), empty when it has none.")
        out.append(f"[[nodiscard]] QString messageId(const {variant} &message);")
        sender = SENDERS.get(direction[0])
        if sender:
            out.append("// Deny by default: asked before a message is acted on.")
            out.append(f"[[nodiscard]] bool allowed(const {variant} &message, {pascal(sender)}State state);")
        if sender == "operator":
            out.append("// nullopt: it is about the sender's own session only.")
            out.append(f"[[nodiscard]] std::optional<Permission> permissionFor(const {variant} &message);")
        out.append("")
    out.append("} // namespace sealdesk::wire\n")
    return "\n".join(out)


def encode_expression(protocol, field, value):
    if field.type == "list":
        return f"encodeList({value}, [](const auto &item) {{ return {encode_expression(protocol, field.item_field(), 'item')}; }})"
    if field.type in protocol.structs:
        return f"QJsonValue({value}.toJson())"
    return {"bytes": f"encodeBytes({value})", "text": f"encodeText({value})", "enum": f"QJsonValue(toString({value}))"}.get(
        field.type, f"QJsonValue({value})")


def decode_call(protocol, field, key, target, side):
    if field.type == "list":
        item = field.item_field()
        inner = decode_value(protocol, item, "element", "item", side)
        kind = cpp_type(protocol, item, side)
        return (f"readList<{kind}>({key}, {target}, limits::listItems, "
                f"[]([[maybe_unused]] const QJsonValue &element, {kind} &item) {{ return {inner}; }})")
    return decode_value(protocol, field, key, target, side)


def decode_value(protocol, field, value, target, side):
    if field.type in protocol.structs:
        return f"readShape({value}, {target})"
    return {"id": f"readId({value}, {target})", "string": f"readString({value}, {target}, {field.max})",
            "text": f"readText({value}, {target}, {field.max})", "bytes": f"readBytes({value}, {target}, {field.max})",
            "int": f"readInt({value}, {target})", "bool": f"readBool({value}, {target})",
            "enum": f"readEnum({value}, {target}, {camel(field.enum) if field.enum else ''}FromString)"}[field.type]


def messages(protocol):
    out = [HEAD, '#include "core/protocol/wire.h"\n', '#include "core/protocol/codec.h"\n', "#include <QJsonArray>\n#include <QJsonDocument>\n",
           "namespace sealdesk::wire {\n", "using namespace codec;\n"]
    names = ", ".join(f'{{"{name}", {camel(name)}}}' for name in protocol.limits)
    out.append(f"namespace limits {{\nstd::span<const Named> all()\n{{\n    static constexpr Named named[] = {{{names}}};\n    return named;\n}}\n}} // namespace limits\n")
    tables = dict(protocol.enums, permission=protocol.permissions)
    for role, states in protocol.states.items():
        tables[f"{role}_state"] = states
    for name, values in tables.items():
        kind = pascal(name)
        strings = ", ".join(f'QLatin1StringView("{v}")' for v in values)
        out.append(f"static constexpr QLatin1StringView {camel(name)}Names[] = {{{strings}}};")
        out.append(f"QLatin1StringView toString({kind} value) {{ return {camel(name)}Names[static_cast<std::size_t>(value)]; }}")
        if not (name.endswith("_state") and name[:-6] in protocol.states):
            out.append(f"std::optional<{kind}> {camel(name)}FromString(QStringView text) {{ return enumFromString<{kind}>({camel(name)}Names, text); }}")
    for shape in list(protocol.structs.values()) + list(protocol.messages.values()):
        is_message = shape.name in protocol.messages
        pairs = [f'{{QStringLiteral("t"), QJsonValue(messageTag)}}'] if is_message else []
        pairs += [f'{{QStringLiteral("{f.name}"), {encode_expression(protocol, f, camel(f.name))}}}' for f in shape.fields]
        out.append(f"\nQJsonObject out::{shape.cpp}::toJson() const\n{{\n    return {{{', '.join(pairs)}}};\n}}")
        if is_message:
            out.append(f"QByteArray out::{shape.cpp}::encode() const {{ return QJsonDocument(toJson()).toJson(QJsonDocument::Compact); }}")
        side = "in" if protocol.has_text(shape) else "out"
        checks = []
        for field in shape.fields:
            key = f'json[QLatin1StringView("{field.name}")]'
            checks.append(f"    if (const ParseError error = {decode_call(protocol, field, key, 'result.' + camel(field.name), side)}; error != ParseError::None) {{\n        return fail(error);\n    }}")
        body = "\n".join(checks)
        out.append(f"Result<{side}::{shape.cpp}, ParseError> {side}::{shape.cpp}::decode([[maybe_unused]] const QJsonObject &json)\n{{\n    {shape.cpp} result;\n{body}\n    return result;\n}}")
    out.append("\n} // namespace sealdesk::wire\n")
    return "\n".join(out)


def directions(protocol):
    out = [HEAD, '#include "core/protocol/wire.h"\n', '#include "core/protocol/codec.h"\n', "namespace sealdesk::wire {\n",
           "using namespace codec;\n"]
    for direction, variant in DIRECTIONS.items():
        entries = protocol.inbound(direction)
        rows = ",\n        ".join(f'decoderOf<{variant}, in::{m.cpp}>()' for m in entries)
        out.append(f"Result<{variant}, ParseFailure> parse{variant}(QByteArrayView frame)\n{{\n"
                   f"    static constexpr Decoder<{variant}> decoders[] = {{\n        {rows}}};\n"
                   f"    return parseFrame<{variant}>(frame, limits::frameBytes, decoders);\n}}")
        out.append(f"QLatin1StringView messageName(const {variant} &message)\n{{\n"
                   f"    return std::visit([](const auto &m) {{ return std::decay_t<decltype(m)>::messageTag; }}, message);\n}}")
        out.append(f"QString messageId(const {variant} &message)\n{{\n"
                   f"    return std::visit([](const auto &m) {{ return clientId(m); }}, message);\n}}")
        sender = SENDERS.get(direction[0])
        if sender:
            states = protocol.states[sender]
            masks = ", ".join(str(sum(1 << states.index(s) for s in m.states[sender])) for m in entries)
            out.append(f"bool allowed(const {variant} &message, {pascal(sender)}State state)\n{{\n"
                       f"    static constexpr std::uint8_t stateMasks[] = {{{masks}}};\n"
                       f"    return ((stateMasks[message.index()] >> static_cast<unsigned>(state)) & 1u) != 0;\n}}")
        if sender == "operator":
            needs = ", ".join("std::nullopt" if m.permission == OWN else f"Permission::{pascal(m.permission)}" for m in entries)
            out.append(f"std::optional<Permission> permissionFor(const {variant} &message)\n{{\n"
                       f"    static constexpr std::optional<Permission> needed[] = {{{needs}}};\n    return needed[message.index()];\n}}")
    out.append("\n} // namespace sealdesk::wire\n")
    return "\n".join(out)


def files(protocol):
    return {"wire.h": header(protocol), "wire_messages.cpp": messages(protocol), "wire_directions.cpp": directions(protocol)}
