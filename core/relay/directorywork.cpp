#include "core/relay/directorywork.h"

#include "core/relay/scheduler.h"

namespace sealdesk::relay {

void DirectoryPool::ask(Lane lane, const QString &name, secret::SecretBuffer password, Answered done)
{
    const auto turn = lane == Lane::Known ? directory::Turn::First : directory::Turn::Usual;
    m_directory->ask(name.toStdString(), std::move(password), turn,
                     [&scheduler = m_scheduler, done = std::move(done)](directory::Asked asked) {
                         scheduler.post([done, asked = std::move(asked)] { done(asked); });
                     });
}

} // namespace sealdesk::relay
