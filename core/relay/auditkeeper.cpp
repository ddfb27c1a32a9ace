#include "core/relay/auditkeeper.h"

#include "core/audit/checkpointrepository.h"
#include "core/relay/auditentries.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

void AuditKeeper::start()
{
    checkpoint([] {});
    m_timer.start(std::chrono::milliseconds(limits::checkpointMs), [this] { start(); });
}

void AuditKeeper::finish(std::function<void()> done)
{
    m_timer.stop();
    checkpoint(std::move(done));
}

void AuditKeeper::checkpoint(std::function<void()> done)
{
    using Made = std::optional<audit::Checkpoint>;
    m.acts.run<Made>([&key = m.key, now = m.clock.wallMs()](
                         Act &act) { return audit::CheckpointRepository(act.database()).add(key, now); },
                     [this, done = std::move(done)](Result<Made, ActError> made) {
                         if (!made.ok()) {
                             m.log.write(edge::Level::Error, "audit.no_checkpoint");
                         }
                         if (!made.ok() || !made->has_value()) {
                             done();
                             return;
                         }
                         m.copies.write((*made)->line(), [this, done](bool kept) {
                             copied(kept);
                             done();
                         });
                     });
}

void AuditKeeper::copied(bool kept)
{
    if (kept) {
        return;
    }
    m.log.write(edge::Level::Error, "audit.checkpoint_not_copied");
    audit::Entry entry = systemEntry(audit::Action::CheckpointCopyFailed, m.clock.wallMs());
    entry.outcome = audit::Outcome::Failed;
    m.acts.record(about(std::move(entry), audit::ResourceKind::Relay, {}));
}

} // namespace sealdesk::relay
