#include "app/console/consoleapp.h"

#include <QApplication>
#include <QStandardPaths>

#include "app/console/widgetbuild.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

namespace sealdesk::console {

using namespace Qt::StringLiterals;

namespace {

QString profileFolder(const Options &options)
{
    return options.profile.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/sealdesk"_s
               : options.profile;
}

QString languageName() { return u"language"_s; }

} // namespace

ConsoleApp::ConsoleApp(QApplication &application, const Options &options)
    : m_application(application), m_options(options), m_profile(profileFolder(options)),
      m_console({m_clock, m_keychain, m_profile, builtWidget()}), m_theme(std::make_unique<ui::Theme>()),
      m_systemLock([this](ui::SystemNews news) { onSystemNews(news); })
{
    // Quitting goes through Console, which wipes and hands in receipts first.
    m_application.setQuitOnLastWindowClosed(false);
    connect(&m_application, &QApplication::lastWindowClosed, &m_console, &client::Console::quit);
    connect(&m_application, &QApplication::aboutToQuit, &m_console,
            [this] { m_console.wipeAll(wire::PurgeReason::Quit); });
    // The desktop's session ends, and with it this program, perhaps at once.
    connect(
        &m_application, &QGuiApplication::commitDataRequest, &m_console,
        [this] { m_console.wipeAll(wire::PurgeReason::Quit); }, Qt::DirectConnection);
    connect(&m_signals, &QuitSignals::quitRequested, &m_console, &client::Console::quit);
    connect(&m_console, &client::Console::readyToQuit, this, &ConsoleApp::onReadyToQuit);
}

ConsoleApp::~ConsoleApp() = default;

void ConsoleApp::start()
{
    m_language.install(QString::fromLatin1(m_profile.uiValue(languageName())));
    connect(&m_language, &ui::Language::chosenChanged, this,
            [this] { m_profile.setUiValue(languageName(), m_language.chosen().toLatin1()); });
    m_theme->install(m_application);
    m_window = std::make_unique<ui::MainWindow>(m_console, *m_theme, m_language);
    const QString relay = m_options.relay.isEmpty() ? m_profile.lastRelay() : m_options.relay;
    // Neither network nor keychain may delay the first paint.
    connect(m_window.get(), &ui::MainWindow::firstPainted, this, [this, relay] {
        if (const auto address = client::ServerAddress::parse(relay)) {
            m_console.connectTo(*address);
        }
        m_systemLock.start();
    });
    m_window->show();
}

void ConsoleApp::onSystemNews(ui::SystemNews news)
{
    switch (news) {
    case ui::SystemNews::ScreenLocked:
        m_console.session().lock(wire::LockReason::System);
        break;
    case ui::SystemNews::GoingToSleep:
        m_console.session().lock(wire::LockReason::Suspend);
        break;
    case ui::SystemNews::ScreenWatched:
        Q_EMIT m_console.forms().hideRevealed();
        break;
    case ui::SystemNews::SessionEnding:
        m_console.quit();
        break;
    }
}

void ConsoleApp::onReadyToQuit()
{
    m_window.reset();
    m_application.quit();
}

} // namespace sealdesk::console
