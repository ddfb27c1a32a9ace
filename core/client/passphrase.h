// Passphrases of recovery files: long, because a thief of the file can try as fast as the hardware lets. Class two
// of secrets: pass them through, wipe what was copied, never store or log them.
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace sealdesk::client {

enum class PassphraseFault { TooShort, TooLong, TooSimple };

inline constexpr int passphraseLeast = 16; // characters
inline constexpr int passphraseMost = 256;
inline constexpr int passphraseDistinct = 8; // different characters

[[nodiscard]] std::optional<PassphraseFault> passphraseFault(const QString &passphrase);
// Six groups of five letters and digits that cannot be mistaken for each other, 150 random bits; empty without a
// random generator.
[[nodiscard]] QString makePassphrase();
// One spelling for what looks the same (NFC), without blanks at the ends. The caller wipes it.
[[nodiscard]] QByteArray passphraseBytes(const QString &passphrase);

} // namespace sealdesk::client
