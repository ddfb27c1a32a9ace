// SetUpPage: the first administrator and the organisation, when the relay says that it is not set up.
#pragma once

#include "ui/signin/cardpage.h"

#include "core/client/session.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sealdesk::ui {

class NewPasswordFields;
class Notice;

class SetUpPage final : public CardPage {
    Q_OBJECT
public:
    explicit SetUpPage(const Theme &theme, QWidget *parent = nullptr);

    void setRelay(const QString &relay);
    void setBusy(bool busy);
    void setProblem(const QString &text);
    // Set-up succeeded: nothing typed stays here.
    void forget();

Q_SIGNALS:
    void submitted(const sealdesk::client::SetUpInput &input);
    void otherRelay();

private:
    void submit();

    QLabel *m_intro;
    Notice *m_problem;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_user = nullptr;
    NewPasswordFields *m_password;
    QPushButton *m_finish;
};

} // namespace sealdesk::ui
