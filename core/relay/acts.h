// Acts: changes to the store together with their audit entries, in one transaction: when the audit
// cannot be written, the act does not happen. Answers come back on the loop, after the commit.
//
// A work runs on the store's thread, perhaps twice: it touches the Act that it is given, what it was
// given by value, and nothing else.
#pragma once

#include "core/audit/auditlog.h"
#include "core/protocol/wire.h"
#include "core/store/writer.h"

#include <functional>
#include <memory>

namespace sealdesk::relay {

class Act {
public:
    Act(store::Database &database, bool &auditFailed) : m_database(database), m_auditFailed(auditFailed) {}
    [[nodiscard]] store::Database &database() { return m_database; }
    [[nodiscard]] Result<void, store::StoreError> audit(const audit::Entry &entry);

private:
    store::Database &m_database;
    bool &m_auditFailed;
};

struct ActError {
    store::StoreError store = store::StoreError::Failed;
    bool audit = false; // it was the audit entry that could not be written

    [[nodiscard]] bool is(store::StoreError error) const { return !audit && store == error; }
    // For errors that the caller does not treat otherwise.
    [[nodiscard]] wire::Refusal refusal() const
    {
        return audit ? wire::Refusal::AuditFailed : wire::Refusal::StoreFailed;
    }
};

class Acts {
public:
    explicit Acts(store::Writer &writer) : m_writer(writer) {}

    template <class T>
    using Work = std::function<Result<T, store::StoreError>(Act &)>;
    template <class T>
    using Done = std::function<void(Result<T, ActError>)>;

    template <class T>
    void run(Work<T> work, Done<T> done)
    {
        auto auditFailed = std::make_shared<bool>(false);
        m_writer.run<T>(
            [work = std::move(work), auditFailed](store::Database &database) {
                *auditFailed = false;
                Act act(database, *auditFailed);
                return work(act);
            },
            [done = std::move(done), auditFailed](Result<T, store::StoreError> result) {
                if (!result.ok()) {
                    done(fail(ActError{result.error(), *auditFailed}));
                    return;
                }
                if constexpr (std::is_void_v<T>) {
                    done({});
                } else {
                    done(std::move(result).value());
                }
            });
    }

    // Only an audit entry; `done` may be empty when nobody waits for it.
    void record(audit::Entry entry, Done<void> done = {});

private:
    store::Writer &m_writer;
};

} // namespace sealdesk::relay
