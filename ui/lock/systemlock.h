// SystemLock: what the operating system says about the person going away: its screen was locked, the machine is
// about to sleep, the session ends, somebody watches the screen. One header, one source file a system.
//
// Free of Qt, so that the part for Windows compiles without it. It only tells; it never unlocks anything: that the
// system's screen was opened says nothing about who sits at the console.
#pragma once

#include <functional>
#include <memory>

namespace sealdesk::ui {

enum class SystemNews {
    ScreenLocked,
    GoingToSleep, // the system waits a moment until the call returns, where it can
    SessionEnding,
    ScreenWatched,
};

class SystemLock {
public:
    using Told = std::function<void(SystemNews)>;
    // `told` is called on the thread that runs the event loop.
    explicit SystemLock(Told told);
    ~SystemLock();
    SystemLock(const SystemLock &) = delete;
    SystemLock &operator=(const SystemLock &) = delete;

    // May ask services of the system: not before the first paint.
    void start();

private:
    struct Watch;
    Told m_told;
    std::unique_ptr<Watch> m_watch;
};

} // namespace sealdesk::ui
