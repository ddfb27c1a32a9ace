// MainWindow: the console's one window. It only arranges: the sign-in pages, or the workspace
// once an operator is signed in. It knows no sockets, no keys and no form answers.
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace sealdesk::client {
class Console;
}

namespace sealdesk::ui {

class Language;
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

    client::Console &m_console;
    Theme &m_theme;
    Language &m_language;
    QStackedWidget *m_pages;
    SignInFlow *m_signIn;
    Workspace *m_workspace = nullptr;
    bool m_painted = false;
    bool m_quitting = false;
};

} // namespace sealdesk::ui
