#include "ui/signin/trustpage.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsInGroup = 4;
constexpr int pairsInLine = 8;

} // namespace

TrustPage::TrustPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"shield"_s, tr("Is this your relay?"), parent), m_relay(textBlock({}, this)),
      m_fingerprint(codeLabel({}, this))
{
    setObjectName(u"trustPage"_s);
    m_relay->setObjectName(u"trustRelay"_s);
    body()->addWidget(m_relay);
    body()->addSpacing(grid::gap);
    body()->addWidget(plainLabel(tr("Fingerprint of its certificate"), this, TextSize::Small, Ink::Muted));
    body()->addSpacing(grid::unit);
    m_fingerprint->setObjectName(u"certificateFingerprint"_s);
    body()->addWidget(m_fingerprint);
    body()->addSpacing(grid::gap);
    body()->addWidget(
        textBlock(tr("Compare it with the fingerprint that the relay prints on its host when it starts. Your "
                     "administrator can read it there. If they differ, somebody else may be answering: cancel."),
                  this, TextSize::Body, Ink::Muted));
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *cancel = pushButton(tr("Cancel"), u"cancelTrust"_s, this);
    QPushButton *trust = pushButton(tr("Trust"), u"trust"_s, this, ButtonKind::Primary);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(trust);
    body()->addLayout(buttons);
    // The safe answer is the one under the Return key.
    setFocusProxy(cancel);
    connect(cancel, &QPushButton::clicked, this, &TrustPage::cancelled);
    connect(trust, &QPushButton::clicked, this, [this] { Q_EMIT trusted(m_shown); });
}

void TrustPage::setQuestion(const QString &relay, const QString &fingerprint)
{
    m_shown = fingerprint;
    m_relay->setText(tr("This console meets %1 for the first time. Once you trust it, another certificate at this "
                        "address will be refused.")
                         .arg(relay));
    m_fingerprint->setText(grouped(fingerprint));
    m_fingerprint->setAccessibleName(tr("Certificate fingerprint %1").arg(fingerprint));
}

QString TrustPage::grouped(const QString &fingerprint)
{
    QString text;
    int pair = 0;
    for (const QStringView part : QStringView(fingerprint).split(u':')) {
        if (pair > 0) {
            text += pair % pairsInLine == 0 ? u"\n"_s : pair % pairsInGroup == 0 ? u"   "_s : u":"_s;
        }
        text += part;
        ++pair;
    }
    return text;
}

} // namespace sealdesk::ui
