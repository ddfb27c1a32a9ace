#include "core/relay/directorydesk.h"

#include "core/relay/limits.h"
#include "core/relay/scheduler.h"

#include <algorithm>

namespace sealdesk::relay {

namespace {

// UTF-8, as RFC 4513 wants it. Nothing where there is no memory to lock.
secret::SecretBuffer lockedCopy(const QString &password)
{
    QByteArray bytes = password.toUtf8();
    auto made = secret::SecretBuffer::allocate(static_cast<std::size_t>(std::max<qsizetype>(1, bytes.size())));
    if (made.ok() && !bytes.isEmpty()) {
        made->withMutableBytes([&bytes](std::span<std::uint8_t> into) {
            std::transform(bytes.cbegin(), bytes.cend(), into.begin(),
                           [](char c) { return static_cast<std::uint8_t>(c); });
        });
    }
    bytes.fill('\0');
    return made.ok() && !password.isEmpty() ? std::move(*made) : secret::SecretBuffer();
}

} // namespace

void DirectoryDesk::ask(Lane lane, const QString &name, QString password, Judged done)
{
    secret::SecretBuffer locked = m_work != nullptr ? lockedCopy(password) : secret::SecretBuffer();
    const bool hadOne = !password.isEmpty();
    password.fill(u'\0');
    if (m_work == nullptr || (hadOne && locked.isEmpty())) {
        DirectoryVerdict verdict;
        verdict.reason = m_work == nullptr ? QStringLiteral("not-configured") : QStringLiteral("no-memory");
        done(verdict);
        return;
    }
    m_work->ask(lane, name, std::move(locked),
                [this, alive = std::weak_ptr(m_alive), done = std::move(done)](const directory::Asked &asked) {
                    if (alive.expired()) {
                        return;
                    }
                    const DirectoryVerdict verdict = verdictOf(asked);
                    m_away = verdict.kind == DirectoryVerdict::Kind::Away;
                    done(verdict);
                });
}

void DirectoryDesk::atFullInterval(qint64 sinceMs, std::function<void()> say)
{
    const qint64 spent = std::max<qint64>(0, m_clock.aliveMs() - sinceMs);
    const qint64 wait = limits::directoryRefusalMs - spent % limits::directoryRefusalMs;
    m_scheduler.after(std::chrono::milliseconds(wait), [alive = std::weak_ptr(m_alive), say = std::move(say)] {
        if (!alive.expired()) {
            say();
        }
    });
}

} // namespace sealdesk::relay
