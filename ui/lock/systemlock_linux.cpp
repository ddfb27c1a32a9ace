// Linux: systemd-logind on the system bus, the desktops' screen savers on the session bus.
#include "ui/lock/systemlock.h"

#include "ui/lock/loginwatch.h"

namespace sealdesk::ui {

struct SystemLock::Watch {
    explicit Watch(const Told &told) : login(told) {}
    LoginWatch login;
};

SystemLock::SystemLock(Told told) : m_told(std::move(told)) {}

SystemLock::~SystemLock() = default;

void SystemLock::start() { m_watch = std::make_unique<Watch>(m_told); }

} // namespace sealdesk::ui
