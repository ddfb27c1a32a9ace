#include "core/secret/screencapture.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace sealdesk::secret {

namespace {

// Values of SetWindowDisplayAffinity. Black in captures is what older Windows has.
constexpr DWORD seenByAll = 0x00;
constexpr DWORD blackInCaptures = 0x01;
constexpr DWORD outOfCaptures = 0x11;

} // namespace

CaptureShield captureShieldHere() { return CaptureShield::Excluded; }

CaptureShield keepOutOfCaptures(std::uintptr_t window, bool out)
{
    const auto handle = reinterpret_cast<HWND>(window);
    const bool set = out ? SetWindowDisplayAffinity(handle, outOfCaptures) != 0 ||
                               SetWindowDisplayAffinity(handle, blackInCaptures) != 0
                         : SetWindowDisplayAffinity(handle, seenByAll) != 0;
    return set ? CaptureShield::Excluded : CaptureShield::Refused;
}

} // namespace sealdesk::secret
