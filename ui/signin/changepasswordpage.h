// ChangePasswordPage: a one-time password must be replaced before anything else is possible.
#pragma once

#include "ui/signin/cardpage.h"

class QPushButton;

namespace sealdesk::ui {

class NewPasswordFields;
class Notice;
class PasswordField;

class ChangePasswordPage final : public CardPage {
    Q_OBJECT
public:
    explicit ChangePasswordPage(const Theme &theme, QWidget *parent = nullptr);

    void setUser(const QString &userName);
    void setBusy(bool busy);
    void setProblem(const QString &text);
    void forget();

Q_SIGNALS:
    void submitted(const QString &current, const QString &replacement);
    void signOut();

private:
    void submit();

    Notice *m_problem;
    PasswordField *m_current;
    NewPasswordFields *m_replacement;
    QPushButton *m_change;
};

} // namespace sealdesk::ui
