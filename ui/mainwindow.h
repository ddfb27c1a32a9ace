// MainWindow: the console's one window. It only arranges: the sign-in pages, the workspace once an operator is
// signed in, or the lock page, which covers everything. It knows no sockets, no keys and no form answers.
#pragma once

#include "core/client/session.h"

#include <QMainWindow>

class QStackedWidget;

namespace sealdesk::client {
class Console;
}

namespace sealdesk::ui {

class Language;
class Curtain;
class InputWatch;
class LockPage;
class SignInFlow;
class Theme;
class Workspace;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    // All three outlive the window. Theme::install() and Language::install() were called before.
    MainWindow(client::Console &console, Theme &theme, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // Once, after the window was first seen: the time to open the network and the keychain.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void takeAwayWorkspace();
    void buildAnew();
    void cover();
    void showLockPage();
    void uncover();
    void alertUnseen();

    client::Console &m_console;
    Theme &m_theme;
    Language &m_language;
    QStackedWidget *m_pages;
    Curtain *m_curtain;
    InputWatch *m_input;
    SignInFlow *m_signIn;
    Workspace *m_workspace = nullptr;
    LockPage *m_lockPage = nullptr; // while locked
    client::LockNews m_alerted;     // of which somebody was told
    bool m_painted = false;
    bool m_quitting = false;
};

} // namespace sealdesk::ui
