// SignInPage: user name and password. Keeps neither; the password leaves in one signal and is forgotten.
#pragma once

#include "core/client/captcha.h"
#include "ui/signin/cardpage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sealdesk::ui {

class CaptchaBox;
class Notice;
class PasswordField;

class SignInPage final : public CardPage {
    Q_OBJECT
public:
    explicit SignInPage(const Theme &theme, QWidget *parent = nullptr);

    void setRelay(const QString &organisation, const QString &relay);
    void setUser(const QString &user);
    [[nodiscard]] QString user() const;
    // What has to be answered too; nothing: no more than user name and password.
    void setCaptcha(const std::optional<client::Captcha> &captcha);
    void setBusy(bool busy);
    // Why sign-in failed, or why the last session ended. Empty: nothing to say.
    void setProblem(const QString &text, bool serious);

Q_SIGNALS:
    void submitted(const QString &user, const QString &password, const QString &captchaAnswer);
    void renewCaptcha();
    void otherRelay();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();

    QLabel *m_relay;
    QLineEdit *m_user = nullptr;
    PasswordField *m_password;
    QLabel *m_capsLock;
    CaptchaBox *m_captcha;
    Notice *m_problem;
    QPushButton *m_signIn;
};

} // namespace sealdesk::ui
