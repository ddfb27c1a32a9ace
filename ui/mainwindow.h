// MainWindow: the console's one window. It only arranges: the sign-in pages, or the workspace
// once an operator is signed in. It knows no sockets, no keys and no form answers.
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace sealdesk::client {
class Console;
}

namespace sealdesk::ui {

class SignInFlow;
class Theme;
class Workspace;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    // `console` and `theme` outlive the window. Theme::install() was called before.
    MainWindow(client::Console &console, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // Once, after the window was first seen: the time to open the network and the keychain.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();

    client::Console &m_console;
    Theme &m_theme;
    QStackedWidget *m_pages;
    SignInFlow *m_signIn;
    Workspace *m_workspace = nullptr;
    bool m_painted = false;
    bool m_quitting = false;
};

} // namespace sealdesk::ui
