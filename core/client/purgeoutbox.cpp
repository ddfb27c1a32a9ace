#include "core/client/purgeoutbox.h"

#include "core/client/ids.h"

namespace sealdesk::client {

void PurgeOutbox::add(const QString &operatorId, const QString &request, wire::PurgeReason reason,
                      const QByteArray &receipt)
{
    if (m_entries.size() == mostKept) {
        m_entries.erase(m_entries.begin());
    }
    m_entries.push_back({operatorId, {randomId(), request, reason, receipt}});
    (void)m_out.send(m_entries.back().message.encode());
}

void PurgeOutbox::resend(const QString &operatorId)
{
    std::erase_if(m_entries, [&operatorId](const Entry &entry) { return entry.operatorId != operatorId; });
    for (const Entry &entry : m_entries) {
        (void)m_out.send(entry.message.encode());
    }
}

bool PurgeOutbox::settle(const QString &re)
{
    return !re.isEmpty() && std::erase_if(m_entries, [&re](const Entry &entry) { return entry.message.id == re; }) > 0;
}

} // namespace sealdesk::client
