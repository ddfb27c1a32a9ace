// SecondFactorDialog: asks who is signed in for password and code again, before a new authenticator or new recovery
// codes. What follows is shown on the pages of the sign-in.
#pragma once

#include "core/client/refusal.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sealdesk::client {
class SecondFactor;
}

namespace sealdesk::ui {

class CodeField;
class Notice;
class PasswordField;
class Theme;

class SecondFactorDialog final : public QDialog {
    Q_OBJECT
public:
    SecondFactorDialog(client::SecondFactor &factor, const Theme &theme, QWidget *parent = nullptr);

private:
    enum class Wish { NewCodes, NewPhone };
    void submit(Wish wish);
    void setBusy(bool busy);

    client::SecondFactor &m_factor;
    Notice *m_problem;
    PasswordField *m_password;
    CodeField *m_code;
    QPushButton *m_newCodes;
    QPushButton *m_newPhone;
};

} // namespace sealdesk::ui
