#include "core/backup/plan/recipient.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace sealdesk::backup {

namespace {
constexpr std::string_view publicPrefix = "sealdesk-backup-to-";
}

std::optional<Recipient> Recipient::fromText(std::string_view text)
{
    if (!text.starts_with(publicPrefix)) {
        return std::nullopt;
    }
    const auto bytes = fromBase64Url(text.substr(publicPrefix.size()));
    Recipient recipient;
    if (!bytes || bytes->size() != recipient.key.size()) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, recipient.key.begin());
    return recipient;
}

std::string Recipient::text() const { return std::string(publicPrefix) + toBase64Url(key); }

} // namespace sealdesk::backup
