// TrustPage: the first meeting with a relay whose certificate no authority has signed. Shows the
// fingerprint in groups and where to compare it. Nothing was sent to the relay before "Trust".
#pragma once

#include "ui/signin/cardpage.h"

class QLabel;

namespace sealdesk::ui {

class TrustPage final : public CardPage {
    Q_OBJECT
public:
    explicit TrustPage(const Theme &theme, QWidget *parent = nullptr);
    void setQuestion(const QString &relay, const QString &fingerprint);
    // Thirty-two pairs as four lines of eight.
    [[nodiscard]] static QString grouped(const QString &fingerprint);

Q_SIGNALS:
    void trusted(const QString &fingerprint);
    void cancelled();

private:
    QString m_shown;
    QLabel *m_relay;
    QLabel *m_fingerprint;
};

} // namespace sealdesk::ui
