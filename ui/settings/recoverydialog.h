// RecoveryDialog: asks for recovery files and their passphrases, as one task of the organisation's key needs them.
// What was typed goes out once and is forgotten.
#pragma once

#include "core/client/organisationdesk.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace sealdesk::ui {

class Notice;
class PasswordField;
class Theme;

struct RecoveryInput {
    QString file; // to be read
    QString passphrase;
    QString newFile; // to be written
    QString newPassphrase;
    bool keep = false;
};

class RecoveryDialog final : public QDialog {
    Q_OBJECT
public:
    RecoveryDialog(client::KeyTask task, const Theme &theme, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

Q_SIGNALS:
    void submitted(const sealdesk::ui::RecoveryInput &input);

private:
    void addOldFile(QBoxLayout *column);
    void addNewFile(QBoxLayout *column);
    QLineEdit *addFile(QBoxLayout *column, const QString &label, const QString &name, bool toWrite);
    PasswordField *addPassphrase(QBoxLayout *column, const QString &label, const QString &name);
    void makePassphrase();
    void submit();
    [[nodiscard]] QString problem() const;

    const Theme &m_theme;
    Notice *m_problem;
    QLineEdit *m_file = nullptr;
    PasswordField *m_passphrase = nullptr;
    QLineEdit *m_newFile = nullptr;
    PasswordField *m_newPassphrase = nullptr;
    PasswordField *m_again = nullptr;
    QLabel *m_made = nullptr;
    QCheckBox *m_keep = nullptr;
};

} // namespace sealdesk::ui
