// RefusedPage: the certificate changed or is not valid. Explains; there is no way on from here, only back.
#pragma once

#include "ui/signin/cardpage.h"

#include "core/client/linkstate.h"

class QLabel;

namespace sealdesk::ui {

class RefusedPage final : public CardPage {
    Q_OBJECT
public:
    explicit RefusedPage(const Theme &theme, QWidget *parent = nullptr);
    void showChanged(const QString &relay, const QString &pinned, const QString &presented);
    void showInvalid(const QString &relay, client::CertificateFault fault);

Q_SIGNALS:
    void tryAgain();
    void otherRelay();

private:
    QLabel *m_text;
    QLabel *m_details;
    QLabel *m_advice;
};

} // namespace sealdesk::ui
