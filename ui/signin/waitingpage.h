// WaitingPage: connecting, or the relay cannot be reached and the next try comes by itself.
#pragma once

#include "ui/signin/cardpage.h"

#include "core/client/linkstate.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace sealdesk::ui {

class WaitingPage final : public CardPage {
    Q_OBJECT
public:
    explicit WaitingPage(const Theme &theme, QWidget *parent = nullptr);
    void showConnecting(const QString &relay);
    void showUnreachable(const QString &relay, client::LinkTrouble trouble, int retryInMs);

Q_SIGNALS:
    void tryNow();
    void otherRelay();

private:
    QLabel *m_text;
    QLabel *m_next;
    QPushButton *m_now;
};

} // namespace sealdesk::ui
