// ChangePasswordPage: a one-time password, or one that is too old, must be replaced before anything else is possible.
#pragma once

#include "core/policy/parameters.h"
#include "ui/signin/cardpage.h"

class QLabel;
class QPushButton;

namespace sealdesk::ui {

class ChangePasswordForm;

class ChangePasswordPage final : public CardPage {
    Q_OBJECT
public:
    explicit ChangePasswordPage(const Theme &theme, QWidget *parent = nullptr);

    // `expired`: the password is too old, not one that works once.
    void setUser(const QString &userName, const policy::Settings &rules, bool expired);
    void setBusy(bool busy);
    void setProblem(const QString &text);
    void forget();

Q_SIGNALS:
    void submitted(const QString &current, const QString &replacement);
    void signOut();

private:
    QLabel *m_why;
    ChangePasswordForm *m_form;
    QPushButton *m_change;
};

} // namespace sealdesk::ui
