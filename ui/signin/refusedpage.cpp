#include "ui/signin/refusedpage.h"

#include "ui/refusaltext.h"
#include "ui/signin/trustpage.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

RefusedPage::RefusedPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"shieldoff"_s, {}, parent), m_text(textBlock({}, this)), m_details(codeLabel({}, this)),
      m_advice(textBlock({}, this, TextSize::Body, Ink::Muted))
{
    setObjectName(u"refusedPage"_s);
    setIcon(u"shieldoff"_s, &Tokens::danger);
    m_text->setObjectName(u"refusedText"_s);
    body()->addWidget(m_text);
    body()->addSpacing(grid::gap);
    m_details->setObjectName(u"refusedFingerprints"_s);
    body()->addWidget(m_details);
    body()->addSpacing(grid::gap);
    body()->addWidget(m_advice);
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *other = pushButton(tr("Other relay…"), u"otherRelay"_s, this);
    QPushButton *again = pushButton(tr("Try again"), u"tryAgain"_s, this, ButtonKind::Primary);
    buttons->addStretch();
    buttons->addWidget(other);
    buttons->addWidget(again);
    body()->addLayout(buttons);
    setFocusProxy(again);
    connect(other, &QPushButton::clicked, this, &RefusedPage::otherRelay);
    connect(again, &QPushButton::clicked, this, &RefusedPage::tryAgain);
}

void RefusedPage::showChanged(const QString &relay, const QString &pinned, const QString &presented)
{
    setTitle(tr("The relay's certificate has changed"));
    m_text->setText(
        tr("%1 showed another certificate than the one this console trusts. Somebody may be between you and "
           "your relay, so nothing was sent.")
            .arg(relay));
    m_details->setVisible(true);
    m_details->setText(tr("Trusted:") + u'\n' + TrustPage::grouped(pinned) + u"\n\n"_s + tr("Shown now:") + u'\n' +
                       TrustPage::grouped(presented));
    m_advice->setText(tr("Ask your administrator. If the relay really has a new certificate, they tell you how to set "
                         "this console up for it again."));
}

void RefusedPage::showInvalid(const QString &relay, client::CertificateFault fault)
{
    setTitle(tr("The relay's certificate is not valid"));
    m_text->setText(certificateText(fault));
    m_details->setVisible(false);
    m_advice->setText(
        tr("Nothing was sent to %1. Your administrator must put a valid certificate on the relay; then try "
           "again.")
            .arg(relay));
}

} // namespace sealdesk::ui
