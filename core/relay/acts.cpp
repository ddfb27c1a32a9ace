#include "core/relay/acts.h"

namespace sealdesk::relay {

Result<void, store::StoreError> Act::audit(const audit::Entry &entry)
{
    const auto appended = audit::AuditLog::append(m_database, entry);
    if (!appended.ok()) {
        m_auditFailed = true;
        return fail(appended.error());
    }
    return {};
}

void Acts::record(audit::Entry entry, Done<void> done)
{
    run<void>([entry = std::move(entry)](Act &act) { return act.audit(entry); },
              done ? std::move(done) : [](Result<void, ActError>) {});
}

} // namespace sealdesk::relay
