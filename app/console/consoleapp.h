// ConsoleApp: the console's composition root, which alone knows the concrete classes: clock, keychain, profile,
// console, theme and window. It holds no rules of its own but the order of starting and quitting.
#pragma once

#include <memory>

#include <QObject>

#include "app/console/options.h"
#include "app/console/quitsignals.h"
#include "core/base/systemclock.h"
#include "core/client/console.h"
#include "core/client/keychainstore.h"
#include "core/client/profile.h"
#include "ui/language.h"
#include "ui/lock/systemlock.h"

class QApplication;

namespace sealdesk::ui {
class MainWindow;
class Theme;
} // namespace sealdesk::ui

namespace sealdesk::console {

class ConsoleApp final : public QObject {
    Q_OBJECT
public:
    ConsoleApp(QApplication &application, const Options &options);
    ~ConsoleApp() override;

    void start();

private:
    void onSystemNews(ui::SystemNews news);
    void onReadyToQuit();

    QApplication &m_application;
    Options m_options;
    SystemClock m_clock;
    client::Profile m_profile;
    client::KeychainStore m_keychain;
    client::Console m_console;
    QuitSignals m_signals;
    ui::Language m_language;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::SystemLock m_systemLock;
};

} // namespace sealdesk::console
