// Identity: the private half of a key pair (X25519) that archives are made for; Recipient is the public half. It lies
// where archives are restored, and not on the relay's host: who steals that reads no archive.
#pragma once

#include "core/backup/backuperror.h"
#include "core/backup/limits.h"
#include "core/backup/plan/recipient.h"
#include "core/base/result.h"
#include "core/secret/secretbuffer.h"

#include <filesystem>
#include <optional>

namespace sealdesk::backup {

enum class KeyFileError { Exists, NotWritable, Failed };

class Identity {
public:
    [[nodiscard]] static std::optional<Identity> generate();
    // What writeNew() wrote, with or without line ends after it.
    [[nodiscard]] static std::optional<Identity> fromText(const secret::SecretBuffer &text);
    [[nodiscard]] const Recipient &recipient() const { return m_recipient; }
    // Mode 0600; never over something that is there.
    [[nodiscard]] Result<void, KeyFileError> writeNew(const std::filesystem::path &path) const;
    [[nodiscard]] const secret::SecretBuffer &key() const { return m_key; }

private:
    [[nodiscard]] static std::optional<Identity> of(secret::SecretBuffer key);
    secret::SecretBuffer m_key;
    Recipient m_recipient;
};

} // namespace sealdesk::backup
