#include "core/store/formrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

namespace {

std::optional<FormRequest> readRequest(const Statement &row)
{
    const auto state = fromString<FormState>(row.plain(8));
    if (!state) {
        return std::nullopt;
    }
    FormRequest request;
    request.id = row.plain(0);
    request.chat = row.plain(1);
    request.form = row.plain(2);
    request.formVersion = row.integer(3);
    request.operatorId = row.plain(4);
    request.session = row.plain(5);
    request.deviceId = row.plain(6);
    request.offerHash = row.blob(7);
    request.state = *state;
    request.submitted = row.integer(9) != 0;
    request.purgeReceipt = row.blob(10);
    request.requestedMs = row.integer(11);
    request.changedMs = row.integer(12);
    request.expiresMs = row.integer(13);
    return request;
}

} // namespace

Result<void, StoreError> FormRepository::add(const FormRequest &request)
{
    return m_database
        .prepare(QLatin1StringView(
            "INSERT INTO form_request (id, chat, form, form_version, operator, session, device, offer_hash, state, "
            "submitted, purge_receipt, requested_ms, changed_ms, expires_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bindPlain(request.id)
        .bindPlain(request.chat)
        .bindPlain(request.form)
        .bind(request.formVersion)
        .bindPlain(request.operatorId)
        .bindPlain(request.session)
        .bindPlain(request.deviceId)
        .bind(request.offerHash)
        .bindPlain(toString(request.state))
        .bind(qint64{request.submitted})
        .bind(request.purgeReceipt)
        .bind(request.requestedMs)
        .bind(request.changedMs)
        .bind(request.expiresMs)
        .run();
}

Result<std::optional<FormRequest>, StoreError> FormRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, chat, form, form_version, operator, session, device, offer_hash, state, submitted, "
        "purge_receipt, requested_ms, changed_ms, expires_ms FROM form_request WHERE id = ?"));
    statement.bindPlain(id);
    return readOne<FormRequest>(statement, readRequest);
}

Result<std::vector<FormRequest>, StoreError> FormRepository::ofChat(const QString &chat) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, chat, form, form_version, operator, session, device, offer_hash, state, submitted, "
        "purge_receipt, requested_ms, changed_ms, expires_ms FROM form_request WHERE chat = ? "
        "ORDER BY requested_ms, id"));
    statement.bindPlain(chat);
    return readAll<FormRequest>(statement, readRequest);
}

Result<std::vector<FormRequest>, StoreError> FormRepository::pending() const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, chat, form, form_version, operator, session, device, offer_hash, state, submitted, "
        "purge_receipt, requested_ms, changed_ms, expires_ms FROM form_request "
        "WHERE state NOT IN ('purged', 'unconfirmed') ORDER BY requested_ms, id"));
    return readAll<FormRequest>(statement, readRequest);
}

Result<void, StoreError> FormRepository::move(const QString &id, FormState from, FormState to, qint64 atMs)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE form_request SET state = ?, submitted = max(submitted, ?), changed_ms = ? "
                                   "WHERE id = ? AND state = ?"))
        .bindPlain(toString(to))
        .bind(qint64{to == FormState::Submitted})
        .bind(atMs)
        .bindPlain(id)
        .bindPlain(toString(from))
        .runOnOne();
}

Result<void, StoreError> FormRepository::purge(const QString &id, const QByteArray &receipt, qint64 atMs)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE form_request SET state = 'purged', purge_receipt = ?, changed_ms = ? "
                                   "WHERE id = ? AND state <> 'purged'"))
        .bind(receipt)
        .bind(atMs)
        .bindPlain(id)
        .runOnOne();
}

} // namespace sealdesk::store
