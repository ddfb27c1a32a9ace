// EnrolPage: setting an authenticator up: the QR code, the same key as text, and the first code of it.
#pragma once

#include "ui/signin/cardpage.h"

class QPushButton;

namespace sealdesk::ui {

class CodeField;
class Notice;
class QrView;

class EnrolPage final : public CardPage {
    Q_OBJECT
public:
    explicit EnrolPage(const Theme &theme, QWidget *parent = nullptr);

    // Base32 and otpauth://; empty while they are awaited. `forced`: nothing else is possible before.
    void setKey(const QString &key, const QString &uri, bool forced);
    void setBusy(bool busy);
    void setProblem(const QString &text);
    // Nothing of the key stays.
    void forget();

Q_SIGNALS:
    void submitted(const QString &code);
    // Sign out, or keep the authenticator that there was.
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();

    QrView *m_qr;
    QLabel *m_key;
    CodeField *m_code;
    Notice *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
    QString m_shown;       // the key without spaces
    bool m_hadKey = false; // one was shown before
};

} // namespace sealdesk::ui
