// keepOutOfCaptures(): asks the system to leave a window out of screenshots, recordings and shared
// screens while secret values may stand in it. One file a platform.
//
// Must never be taken for more than it is: on Linux neither X11 nor Wayland lets a program ask for
// it, newer macOS capture ignores it, and no system stops a camera. The user interface says which.
#pragma once

#include <cstdint>

namespace sealdesk::secret {

enum class CaptureShield {
    Excluded,    // captures show nothing of the window (Windows 10 2004 and later: not even its frame)
    BestEffort,  // asked for; the system may ignore it (macOS)
    NotPossible, // this system has no such thing (X11, Wayland)
    Refused,     // it has, but said no: an old system, or not our window
};

// What keepOutOfCaptures() can reach at best on this system, for the words beforehand.
[[nodiscard]] CaptureShield captureShieldHere();

// `window`: HWND on Windows, NSView on macOS, as QWindow::winId() gives it. With `out` false the
// window may be captured again.
[[nodiscard]] CaptureShield keepOutOfCaptures(std::uintptr_t window, bool out);

} // namespace sealdesk::secret
