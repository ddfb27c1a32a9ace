// ChangePasswordForm: the current password and a new one, checked as far as this side can; for the page that demands
// a change and for the dialog that offers one. The relay decides.
#pragma once

#include "core/policy/parameters.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sealdesk::ui {

class NewPasswordFields;
class Notice;
class PasswordField;

class ChangePasswordForm final : public QWidget {
    Q_OBJECT
public:
    explicit ChangePasswordForm(const Theme &theme, QWidget *parent = nullptr);

    // Whose password, and by which rules.
    void setUser(const QString &userName, const policy::Settings &rules);
    void setProblem(const QString &text);
    // Emits submitted(), or says what is missing.
    void submit();
    void forget();

Q_SIGNALS:
    void submitted(const QString &current, const QString &replacement);

private:
    Notice *m_problem;
    PasswordField *m_current;
    NewPasswordFields *m_replacement;
};

} // namespace sealdesk::ui
