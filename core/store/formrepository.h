// FormRepository: form requests and what became of them. Never an answer, an envelope or a key.
#pragma once

#include "core/base/result.h"
#include "core/store/kinds.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct FormRequest {
    QString id;
    QString chat;
    QString form;
    qint64 formVersion = 0;
    QString operatorId;
    QString session; // the only session that may collect it (A4)
    QString deviceId;
    QByteArray offerHash;
    FormState state = FormState::Requested;
    bool submitted = false;  // once submitted, never offered again
    QByteArray purgeReceipt; // signed by the device; empty unless purged
    qint64 requestedMs = 0;
    qint64 changedMs = 0;
    qint64 expiresMs = 0;
};

// Purged and unconfirmed are the two ends: every request reaches one of them, because the console
// holds a key for it until it says otherwise. Declined, expired and cancelled wait for the receipt.
[[nodiscard]] constexpr bool isOver(FormState state)
{
    return state == FormState::Purged || state == FormState::Unconfirmed;
}

class FormRepository {
public:
    explicit FormRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void, StoreError> add(const FormRequest &request);
    [[nodiscard]] Result<std::optional<FormRequest>, StoreError> find(const QString &id) const;
    // Oldest first.
    [[nodiscard]] Result<std::vector<FormRequest>, StoreError> ofChat(const QString &chat) const;
    // All that are not over, oldest first.
    [[nodiscard]] Result<std::vector<FormRequest>, StoreError> pending() const;
    // Missing when the request is not in state `from`. To Submitted also sets `submitted`.
    [[nodiscard]] Result<void, StoreError> move(const QString &id, FormState from, FormState to, qint64 atMs);
    // From any state; Missing when purged already. A late receipt may still follow `Unconfirmed`.
    [[nodiscard]] Result<void, StoreError> purge(const QString &id, const QByteArray &receipt, qint64 atMs);

private:
    Database &m_database;
};

} // namespace sealdesk::store
