// PurgeOutbox: signed purge receipts that the relay has not confirmed yet. What is wiped is wiped; the word of it
// is kept here until the relay has it, over reconnects and, for the same operator, over a new sign-in.
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/client/outbound.h"
#include "core/protocol/wire.h"

namespace sealdesk::client {

class PurgeOutbox {
public:
    static constexpr std::size_t mostKept = 200;

    explicit PurgeOutbox(Outbound &out) : m_out(out) {}

    void add(const QString &operatorId, const QString &request, wire::PurgeReason reason, const QByteArray &receipt);
    // Those of this operator again; others' are dropped: their relay session is gone for good.
    void resend(const QString &operatorId);
    // True if the message was one of ours; it is confirmed or refused, so forgotten.
    [[nodiscard]] bool settle(const QString &re);
    [[nodiscard]] int waiting() const { return static_cast<int>(m_entries.size()); }

private:
    struct Entry {
        QString operatorId;
        wire::out::FormPurged message;
    };
    Outbound &m_out;
    std::vector<Entry> m_entries;
};

} // namespace sealdesk::client
