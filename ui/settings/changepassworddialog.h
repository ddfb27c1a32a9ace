// ChangePasswordDialog: replaces one's own password while signed in, whenever one likes or before it expires.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace sealdesk::client {
class Console;
}

namespace sealdesk::ui {

class ChangePasswordForm;
class Theme;

class ChangePasswordDialog final : public QDialog {
    Q_OBJECT
public:
    ChangePasswordDialog(client::Console &console, const Theme &theme, QWidget *parent = nullptr);

private:
    void setBusy(bool busy);
    void showDone();

    client::Console &m_console;
    ChangePasswordForm *m_form;
    QLabel *m_done;
    QPushButton *m_change;
    QPushButton *m_close;
};

} // namespace sealdesk::ui
