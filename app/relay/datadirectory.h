// DataDirectory: the files of one relay: database, TLS certificate, ticket key, the exchange's
// configuration. Mode 0700, files 0600; keys are made at the first start and never overwritten.
#pragma once

#include "core/audit/checkpoint.h"
#include "core/base/result.h"
#include "core/edge/certificate.h"
#include "core/seal/ticketkey.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace sealdesk::relay {

class DataDirectory {
public:
    // Makes it when missing. An error is one sentence for standard error.
    [[nodiscard]] static Result<DataDirectory, QString> open(const QString &path);

    [[nodiscard]] QString database() const;
    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] std::filesystem::path certificateFile() const { return m_root / "tls" / "cert.pem"; }
    [[nodiscard]] std::filesystem::path keyFile() const { return m_root / "tls" / "key.pem"; }
    [[nodiscard]] std::filesystem::path exchangeConfig() const { return m_root / "exchange" / "exchange.ini"; }

    // The one that is there, or a fresh self-signed one.
    [[nodiscard]] Result<edge::CertificateAndKey, QString> certificate(const QString &listen, std::int64_t nowMs) const;
    [[nodiscard]] Result<seal::TicketKey, QString> ticketKey() const;
    // It signs the audit log's checkpoints; an Ed25519 key as well, but never the same one.
    [[nodiscard]] Result<audit::AuditKey, QString> auditKey() const;
    [[nodiscard]] std::filesystem::path auditKeyFile() const { return m_root / "keys" / "audit.key"; }
    // The second place of the checkpoints, unless the command line names another.
    [[nodiscard]] std::filesystem::path checkpointFile() const { return m_root / "audit-checkpoints.log"; }
    // 32 random bytes under which failed sign-ins are counted; see LoginKeys.
    [[nodiscard]] Result<QByteArray, QString> loginKey() const;
    // The key of second factors, see FactorKey; nullopt when the file is missing. Never made beside a database that
    // was used with one before: factorkeys.h decides.
    [[nodiscard]] Result<std::optional<QByteArray>, QString> factorKey() const;
    [[nodiscard]] Result<QByteArray, QString> makeFactorKey() const;
    [[nodiscard]] std::filesystem::path factorKeyFile() const { return m_root / "keys" / "second-factor.key"; }
    // The keys of the store's texts; see textkeyfile.h.
    [[nodiscard]] std::filesystem::path textKeyFile() const { return m_root / "keys" / "store.key"; }
    [[nodiscard]] QString textKeyLockFile() const;
    [[nodiscard]] Result<void, QString> writeExchangeConfig(const QString &listen, std::uint16_t port,
                                                            const seal::ControlKey &control) const;

private:
    [[nodiscard]] static Result<seal::TicketKey, QString> signingKey(const std::filesystem::path &path,
                                                                     QStringView kind);
    [[nodiscard]] Result<std::optional<QByteArray>, QString> readKey(const std::filesystem::path &path,
                                                                     QStringView kind) const;
    [[nodiscard]] Result<QByteArray, QString> makeKey(const std::filesystem::path &path, QStringView kind) const;
    explicit DataDirectory(std::filesystem::path root) : m_root(std::move(root)) {}
    std::filesystem::path m_root;
};

} // namespace sealdesk::relay
