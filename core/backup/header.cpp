#include "core/backup/header.h"

#include "core/backup/limits.h"

#include <algorithm>

namespace sealdesk::backup {

namespace {

void put(Bytes &out, std::uint64_t value, std::size_t bytes)
{
    for (std::size_t left = bytes; left > 0; --left) {
        out.push_back(static_cast<std::uint8_t>(value >> ((left - 1) * 8)));
    }
}

// Takes from the front; everything after the first lack is refused.
class Taker {
public:
    explicit Taker(ByteView bytes) : m_left(bytes) {}
    [[nodiscard]] ByteView bytes(std::size_t count)
    {
        if (count > m_left.size()) {
            m_short = true;
            return {};
        }
        const ByteView taken = m_left.first(count);
        m_left = m_left.subspan(count);
        return taken;
    }
    [[nodiscard]] std::uint64_t number(std::size_t count)
    {
        std::uint64_t value = 0;
        for (const std::uint8_t byte : bytes(count)) {
            value = value << 8U | byte;
        }
        return value;
    }
    [[nodiscard]] bool wentWell() const { return !m_short; }
    [[nodiscard]] bool atEnd() const { return m_left.empty(); }

private:
    ByteView m_left;
    bool m_short = false;
};

bool isIdCharacter(std::uint8_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

} // namespace

Bytes Header::encode() const
{
    Bytes body(archive.begin(), archive.end());
    put(body, static_cast<std::uint64_t>(madeMs), 8);
    put(body, schema, 4);
    put(body, organisation.size(), 1);
    body.insert(body.end(), organisation.begin(), organisation.end());
    put(body, wraps.size(), 1);
    for (const Wrap &wrap : wraps) {
        put(body, static_cast<std::uint8_t>(wrap.kind), 1);
        put(body, wrap.body.size(), 2);
        body.insert(body.end(), wrap.body.begin(), wrap.body.end());
    }
    Bytes out(magic.begin(), magic.end());
    put(out, formatVersion, 2);
    put(out, body.size() + macBytes, 4);
    out.insert(out.end(), body.begin(), body.end());
    return out;
}

Result<std::size_t, BackupError> Header::lengthOf(ByteView lead)
{
    Taker taker(lead);
    if (!std::ranges::equal(taker.bytes(magic.size()), asBytes(magic))) {
        return fail(BackupError::NotAnArchive);
    }
    const std::uint64_t version = taker.number(2);
    const std::uint64_t rest = taker.number(4);
    if (!taker.wentWell()) {
        return fail(BackupError::Truncated);
    }
    if (version != formatVersion) {
        return fail(version > formatVersion ? BackupError::NewerFormat : BackupError::HeaderDamaged);
    }
    if (rest <= macBytes || rest > maxHeaderBytes) {
        return fail(BackupError::HeaderDamaged);
    }
    return leadBytes + static_cast<std::size_t>(rest);
}

Result<Header, BackupError> Header::parse(ByteView bytes)
{
    const auto length = lengthOf(bytes.first(std::min(bytes.size(), leadBytes)));
    if (!length.ok()) {
        return fail(length.error());
    }
    if (*length != bytes.size()) {
        return fail(bytes.size() < *length ? BackupError::Truncated : BackupError::HeaderDamaged);
    }
    Taker taker(bytes.subspan(leadBytes, bytes.size() - leadBytes - macBytes));
    Header header;
    std::ranges::copy(taker.bytes(header.archive.size()), header.archive.begin());
    header.madeMs = static_cast<std::int64_t>(taker.number(8));
    header.schema = static_cast<std::uint32_t>(taker.number(4));
    const ByteView organisation = taker.bytes(static_cast<std::size_t>(taker.number(1)));
    header.organisation.assign(organisation.begin(), organisation.end());
    const std::uint64_t wraps = taker.number(1);
    const bool plausible = taker.wentWell() && header.madeMs >= 0 && organisation.size() <= maxOrganisationBytes &&
                           std::ranges::all_of(organisation, isIdCharacter) && wraps >= 1 && wraps <= maxWraps;
    for (std::uint64_t number = 0; plausible && number < wraps; ++number) {
        const std::uint64_t kind = taker.number(1);
        const ByteView body = taker.bytes(static_cast<std::size_t>(taker.number(2)));
        // Of another kind: a key that is wrapped in a way of the future; the others may still fit.
        header.wraps.push_back({static_cast<WrapKind>(kind), Bytes(body.begin(), body.end())});
    }
    if (!plausible || !taker.wentWell() || !taker.atEnd()) {
        return fail(BackupError::HeaderDamaged);
    }
    return header;
}

} // namespace sealdesk::backup
