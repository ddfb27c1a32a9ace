// CodePage: the second half of signing in: a code of the authenticator, or a recovery code instead.
#pragma once

#include "core/protocol/wire.h"
#include "ui/signin/cardpage.h"

class QPushButton;

namespace sealdesk::ui {

class CodeEntry;

class CodePage final : public CardPage {
    Q_OBJECT
public:
    explicit CodePage(const Theme &theme, QWidget *parent = nullptr);

    void setUser(const QString &user);
    void setBusy(bool busy);
    void setProblem(const QString &text);
    // Back to a code of the authenticator, with nothing typed.
    void forget();

Q_SIGNALS:
    void submitted(const QString &code, sealdesk::wire::CodeWay way);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();

    CodeEntry *m_entry;
    QPushButton *m_signIn;
};

} // namespace sealdesk::ui
