// SignInFlow: which page of the way in is shown, from the state of connection and session. The pages
// know nothing of core/client's objects; this class alone joins the two.
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/client/console.h"

class QStackedWidget;

namespace sealdesk::ui {

class AddressPage;
class ChangePasswordPage;
class CodePage;
class EnrolPage;
class Language;
class RecoveryCodesPage;
class RefusedPage;
class SetUpPage;
class SignInPage;
class Theme;
class TrustPage;
class WaitingPage;

class SignInFlow final : public QWidget {
    Q_OBJECT
public:
    enum class Page { Address, Trust, Refused, Waiting, SetUp, SignIn, Code, ChangePassword, Enrol, RecoveryCodes };

    SignInFlow(client::Console &console, const Theme &theme, Language &language, QWidget *parent = nullptr);
    // Takes over what a person has typed, but for passwords, and where they were.
    void carryOn(const SignInFlow &before);
    [[nodiscard]] Page page() const { return m_page; }

private:
    void update();
    [[nodiscard]] Page wanted() const;
    [[nodiscard]] QWidget *widgetOf(Page page) const;
    void fill(Page page);
    [[nodiscard]] QString relayName() const;
    void joinLink();
    void joinSession();
    void joinFactor();
    // Nothing else is to be seen: no page of the workspace behind it.
    void forgetPages();
    void answer(const client::RefusedAction &why);
    void answer(client::LocalRefusal reason, const QString &more = {});
    void showProblem(const QString &text);
    void setBusy(bool busy);

    client::Console &m_console;
    QStackedWidget *m_pages;
    AddressPage *m_address;
    TrustPage *m_trust;
    RefusedPage *m_refused;
    WaitingPage *m_waiting;
    SetUpPage *m_setUp;
    SignInPage *m_signIn;
    CodePage *m_code;
    ChangePasswordPage *m_change;
    EnrolPage *m_enrol;
    RecoveryCodesPage *m_recovery;
    QTimer m_countdown;
    Page m_page = Page::Address;
    bool m_choosing = false; // the person asked for another relay
    bool m_filledOnce = false;
};

} // namespace sealdesk::ui
