// DirectoryWork: what the desks ask an organisation's directory for, off the loop; tests have one of their own.
// DirectoryPool is the real one: core/directory's own threads and queues, so that a slow directory keeps nobody waiting
// whose password is kept here. The password is wiped when it was asked about.
#pragma once

#include "core/directory/directory.h"
#include "core/relay/passwordpool.h"

namespace sealdesk::relay {

class DirectoryWork {
public:
    using Answered = std::function<void(directory::Asked)>;
    virtual ~DirectoryWork() = default;
    // `done` is called on the loop, later.
    virtual void ask(Lane lane, const QString &name, secret::SecretBuffer password, Answered done) = 0;
};

class DirectoryPool final : public DirectoryWork {
public:
    DirectoryPool(Scheduler &scheduler, std::unique_ptr<directory::Directory> directory)
        : m_scheduler(scheduler), m_directory(std::move(directory))
    {
    }
    void ask(Lane lane, const QString &name, secret::SecretBuffer password, Answered done) override;

private:
    Scheduler &m_scheduler;
    std::unique_ptr<directory::Directory> m_directory;
};

} // namespace sealdesk::relay
