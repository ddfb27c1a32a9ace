// Windows: a window that nobody sees gets what the system sends to all windows. No Qt: Qt's event loop dispatches the
// messages of every window of its thread.
#include "ui/lock/systemlock.h"

#include <windows.h>
// After windows.h.
#include <wtsapi32.h>

#include <utility>

namespace sealdesk::ui {

namespace {

constexpr wchar_t windowClass[] = L"SealdeskSystemLock";

} // namespace

struct SystemLock::Watch {
    explicit Watch(const Told &callback) : told(callback)
    {
        WNDCLASSEXW description{};
        description.cbSize = sizeof description;
        description.lpfnWndProc = &Watch::receive;
        description.hInstance = GetModuleHandleW(nullptr);
        description.lpszClassName = windowClass;
        RegisterClassExW(&description); // a second time it fails, and the first one holds
        // Not a message-only window: those get no broadcasts.
        window = CreateWindowExW(0, windowClass, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr,
                                 description.hInstance, nullptr);
        if (window != nullptr) {
            SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
            WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
        }
    }
    ~Watch()
    {
        if (window != nullptr) {
            WTSUnRegisterSessionNotification(window);
            DestroyWindow(window);
        }
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void onSession(WPARAM what) const
    {
        switch (what) {
        case WTS_SESSION_LOCK:
        case WTS_CONSOLE_DISCONNECT: // another user's turn, or taken over from afar
        case WTS_REMOTE_DISCONNECT:
            told(SystemNews::ScreenLocked);
            break;
        case WTS_REMOTE_CONNECT:
        case WTS_SESSION_REMOTE_CONTROL: // shadowed
            told(SystemNews::ScreenWatched);
            break;
        default:
            break;
        }
    }

    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM first, LPARAM second)
    {
        const auto *watch = reinterpret_cast<const Watch *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (watch != nullptr) {
            if (message == WM_WTSSESSION_CHANGE) {
                watch->onSession(first);
            } else if (message == WM_POWERBROADCAST && first == PBT_APMSUSPEND) {
                watch->told(SystemNews::GoingToSleep);
            } else if (message == WM_ENDSESSION && first != FALSE) {
                watch->told(SystemNews::SessionEnding);
            }
        }
        return DefWindowProcW(window, message, first, second);
    }

    Told told;
    HWND window = nullptr;
};

SystemLock::SystemLock(Told told) : m_told(std::move(told)) {}

SystemLock::~SystemLock() = default;

void SystemLock::start() { m_watch = std::make_unique<Watch>(m_told); }

} // namespace sealdesk::ui
