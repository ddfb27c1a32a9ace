// OneTimePasswordDialog: shows an operator's one-time password once, for a few minutes. It is not kept and never comes
// back; the clipboard is left alone unless the admin selects and copies it by hand.
#pragma once

#include <QDialog>

class QLabel;

namespace sealdesk::ui {

class OneTimePasswordDialog final : public QDialog {
    Q_OBJECT
public:
    // Then it closes by itself: somebody else may stand before the screen by now.
    static constexpr int longestShownMs = 5 * 60 * 1000;

    OneTimePasswordDialog(const QString &user, QString password, QWidget *parent = nullptr);
    // Wipes it, as far as Qt's labels let go of their texts.
    ~OneTimePasswordDialog() override;

private:
    QString m_password;
    QLabel *m_code;
};

} // namespace sealdesk::ui
