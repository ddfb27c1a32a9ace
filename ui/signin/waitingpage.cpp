#include "ui/signin/waitingpage.h"

#include "ui/refusaltext.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int second = 1000;

} // namespace

WaitingPage::WaitingPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"server"_s, {}, parent), m_text(textBlock({}, this)),
      m_next(textBlock({}, this, TextSize::Body, Ink::Muted)),
      m_now(pushButton(tr("Try now"), u"tryNow"_s, this, ButtonKind::Primary))
{
    setObjectName(u"waitingPage"_s);
    m_text->setObjectName(u"waitingText"_s);
    m_next->setObjectName(u"waitingNext"_s);
    body()->addWidget(m_text);
    body()->addSpacing(grid::half);
    body()->addWidget(m_next);
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *other = pushButton(tr("Other relay…"), u"waitingOtherRelay"_s, this);
    buttons->addStretch();
    buttons->addWidget(other);
    buttons->addWidget(m_now);
    body()->addLayout(buttons);
    connect(other, &QPushButton::clicked, this, &WaitingPage::otherRelay);
    connect(m_now, &QPushButton::clicked, this, &WaitingPage::tryNow);
}

void WaitingPage::showConnecting(const QString &relay)
{
    setIcon(u"server"_s);
    setTitle(tr("Connecting…"));
    m_text->setText(relay);
    m_next->setText({});
    m_now->setVisible(false);
}

void WaitingPage::showUnreachable(const QString &relay, client::LinkTrouble trouble, int retryInMs)
{
    setIcon(u"offline"_s, &Tokens::warning);
    setTitle(tr("The relay cannot be reached"));
    m_text->setText(relay + u'\n' + linkTroubleText(trouble));
    m_next->setText(retryInMs > 0
                        ? tr("The next try comes by itself in %1.").arg(durationText((retryInMs + second - 1) / second))
                        : tr("Trying again…"));
    m_now->setVisible(true);
}

} // namespace sealdesk::ui
