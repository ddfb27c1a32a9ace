// FactorKey: what of a second factor must not be readable in the database: seeds, encrypted with AES-256-GCM and bound
// to their account, and recovery codes, of which only keyed hashes are kept. The key lies in a file outside the
// database, so that a copied database alone gives neither.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sealdesk::relay {

class FactorKey {
public:
    static constexpr qsizetype bytes = 32;
    // `bytes` random bytes.
    explicit FactorKey(const QByteArray &key);
    ~FactorKey();
    FactorKey(const FactorKey &) = default;
    FactorKey &operator=(const FactorKey &) = default;

    // Random; nullopt without randomness.
    [[nodiscard]] static std::optional<QByteArray> make();
    // Tells keys apart and tells nothing about them.
    [[nodiscard]] QByteArray fingerprint() const;
    // Empty when OpenSSL fails.
    [[nodiscard]] QByteArray seal(const QByteArray &seed, const QString &account) const;
    // nullopt when it was sealed by another key or for another account, or was changed. The caller wipes it.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QString &account) const;
    // Upper and lower case, spaces and hyphens do not matter.
    [[nodiscard]] QByteArray hashOfRecovery(QStringView typed, const QString &account) const;

private:
    [[nodiscard]] QByteArray derive(const char *purpose) const;
    QByteArray m_key;
};

} // namespace sealdesk::relay
