#include "core/secret/screencapture.h"

#include <objc/message.h>
#include <objc/runtime.h>

namespace sealdesk::secret {

namespace {

// NSWindowSharingType
constexpr unsigned long sharingNone = 0;
constexpr unsigned long sharingReadOnly = 1;

} // namespace

// ScreenCaptureKit of newer systems ignores it.
CaptureShield captureShieldHere() { return CaptureShield::BestEffort; }

// Through the runtime's C interface, so that no Objective-C compiler is needed.
CaptureShield keepOutOfCaptures(std::uintptr_t view, bool out)
{
    const auto windowOf = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto setSharing = reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend);
    const id window = windowOf(reinterpret_cast<id>(view), sel_registerName("window"));
    if (window == nullptr) {
        return CaptureShield::Refused;
    }
    setSharing(window, sel_registerName("setSharingType:"), out ? sharingNone : sharingReadOnly);
    return CaptureShield::BestEffort;
}

} // namespace sealdesk::secret
