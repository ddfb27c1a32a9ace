// macOS: the distributed notification of the screen's lock, and the power events, which let us answer before the
// machine sleeps. C interfaces only, so that no Objective-C compiler is needed. That somebody watches or shares the
// screen no public interface tells.
#include "ui/lock/systemlock.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

#include <utility>

namespace sealdesk::ui {

struct SystemLock::Watch {
    explicit Watch(const Told &callback) : told(callback)
    {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &Watch::screenLocked,
                                        CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
        root = IORegisterForSystemPower(this, &port, &Watch::power, &notifier);
        if (root != MACH_PORT_NULL) {
            CFRunLoopAddSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(port), kCFRunLoopCommonModes);
        }
    }
    ~Watch()
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
        if (root != MACH_PORT_NULL) {
            CFRunLoopRemoveSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(port), kCFRunLoopCommonModes);
            IODeregisterForSystemPower(&notifier);
            IOServiceClose(root);
            IONotificationPortDestroy(port);
        }
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    static void screenLocked(CFNotificationCenterRef, void *watch, CFNotificationName, const void *, CFDictionaryRef)
    {
        static_cast<Watch *>(watch)->told(SystemNews::ScreenLocked);
    }

    static void power(void *context, io_service_t, natural_t message, void *argument)
    {
        auto *watch = static_cast<Watch *>(context);
        if (message == kIOMessageSystemWillSleep) {
            watch->told(SystemNews::GoingToSleep);
        } else if (message == kIOMessageSystemWillPowerOff || message == kIOMessageSystemWillRestart) {
            watch->told(SystemNews::SessionEnding);
        }
        if (message == kIOMessageSystemWillSleep || message == kIOMessageCanSystemSleep) {
            IOAllowPowerChange(watch->root, reinterpret_cast<long>(argument)); // only now it goes on
        }
    }

    Told told;
    io_connect_t root = MACH_PORT_NULL;
    IONotificationPortRef port = nullptr;
    io_object_t notifier = IO_OBJECT_NULL;
};

SystemLock::SystemLock(Told told) : m_told(std::move(told)) {}

SystemLock::~SystemLock() = default;

void SystemLock::start() { m_watch = std::make_unique<Watch>(m_told); }

} // namespace sealdesk::ui
