// LockPage: what a locked console shows: who is signed in, why and since when it is locked, how many chats wait
// and lines came in (never what they say), the state of the connection, and the password that opens it, with a code
// after it where the rules ask for one.
#pragma once

#include "ui/signin/cardpage.h"

#include <QTimer>

namespace sealdesk::client {
class Console;
struct LockNews;
struct RefusedAction;
} // namespace sealdesk::client

class QLabel;
class QPushButton;

namespace sealdesk::ui {

class CodeEntry;
class ConnectionBadge;
class Notice;
class PasswordField;

class LockPage final : public CardPage {
    Q_OBJECT
public:
    LockPage(client::Console &console, const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildPasswordStep();
    void join();
    void submit();
    void submitPassword();
    void submitCode();
    void showStep();
    void showWhy();
    void showNews();
    void showConnection();
    void showEnd();
    void showRefusal(const client::RefusedAction &why);

    client::Console &m_console;
    QLabel *m_who;
    QLabel *m_why;
    QLabel *m_news;
    QLabel *m_end;
    ConnectionBadge *m_connection;
    Notice *m_problem;
    PasswordField *m_password;
    QLabel *m_capsLock;
    QWidget *m_passwordStep;
    CodeEntry *m_code;
    QPushButton *m_other; // sign out, or back to the password
    QPushButton *m_unlock;
    QTimer m_everySecond;
    qint64 m_sinceMs; // wall clock
};

} // namespace sealdesk::ui
