// OperatorsPage: who may sign in: new operators, and what is done to their accounts. One-time passwords are shown once.
// What this operator may not do to an account is not enabled, with the reason beside it.
#pragma once

#include "ui/settings/settingspage.h"

#include "core/client/admindesk.h"

#include <functional>

class QLabel;
class QPushButton;

namespace sealdesk::client {
class RoleAdmin;
}

namespace sealdesk::ui {

class Notice;
class OperatorsModel;
class TableView;

class OperatorsPage final : public SettingsPage {
    Q_OBJECT
public:
    struct Parts {
        client::AdminDesk &admin;
        client::RoleAdmin &roles;
        QString ownId; // of who looks at the page
    };
    OperatorsPage(const Parts &parts, const Theme &theme, QWidget *parent = nullptr);

private:
    void build();
    void join();
    void newOperator();
    void showPassword(const QString &user, const QString &password);
    void refresh();
    void showChosen();
    [[nodiscard]] const wire::in::OperatorEntry *chosen() const;
    // Asks first, then acts on the account that was chosen; `done` is what is said when it is done.
    struct Act {
        QString title;
        QString text;
        QString done;
        std::function<void(const wire::in::OperatorEntry &)> perform;
        std::function<void()> undo = {};
    };
    void ask(const wire::in::OperatorEntry &who, const Act &act);
    void perform(const wire::in::OperatorEntry &who, const Act &act);
    void resetPassword(const wire::in::OperatorEntry &who);
    void changeRole(const wire::in::OperatorEntry &who);
    void unlock(const wire::in::OperatorEntry &who);
    void setEnabled(const wire::in::OperatorEntry &who, bool enabled);
    void signOut(const wire::in::OperatorEntry &who);
    void resetFactor(const wire::in::OperatorEntry &who);

    Parts m;
    const Theme &m_theme;
    OperatorsModel *m_model;
    TableView *m_table;
    Notice *m_problem;
    Notice *m_done;
    QPushButton *m_undo;
    QLabel *m_why;
    QPushButton *m_reset;
    QPushButton *m_role;
    QPushButton *m_unlock;
    QPushButton *m_enable;
    QPushButton *m_signOut;
    QPushButton *m_factor;
    // Under way: said when the relay has done it.
    QString m_doneText;
    std::function<void()> m_undoAct;
};

} // namespace sealdesk::ui
