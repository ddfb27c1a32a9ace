#include "ui/settings/maskingpage.h"

#include "ui/refusaltext.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

MaskingPage::MaskingPage(client::MaskingDesk &desk, const Theme &theme, QWidget *parent)
    : SettingsPage(tr("Card masking"),
                   tr("Card numbers and security codes that people type into a chat are hidden before anyone reads or "
                      "stores them."),
                   parent),
      m_desk(desk), m_state(new Notice(theme, Notice::Kind::Info, this)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)),
      m_warning(textBlock(tr("While masking is off, every card number that a visitor or operator types is stored in "
                             "full, in transcripts and in backups, and everyone who reads the chat sees it. Nothing "
                             "hides it later. These chats are marked for good, every console shows a warning, and the "
                             "audit log names you. Card payment rules (PCI DSS) forbid keeping security codes at all."),
                          this)),
      m_time(new QComboBox(this)),
      m_understood(new QCheckBox(tr("I understand that card numbers will be stored"), this)),
      m_off(pushButton(tr("Switch masking off"), u"maskingPageOff"_s, this, ButtonKind::Danger)),
      m_on(pushButton(tr("Switch masking on"), u"maskingPageOn"_s, this, ButtonKind::Primary))
{
    setObjectName(u"maskingPage"_s);
    m_state->setObjectName(u"maskingPageState"_s);
    m_problem->setObjectName(u"maskingPageProblem"_s);
    m_warning->setObjectName(u"maskingPageWarning"_s);
    identify(m_understood, u"maskingPageUnderstood"_s, m_understood->text());
    identify(m_time, u"maskingPageTime"_s, tr("How long masking stays off"));
    for (const int hours : {1, 4, 8, 24}) {
        m_time->addItem(tr("for %n hour(s)", nullptr, hours), QVariant::fromValue(hours * hourMs));
    }
    body()->addWidget(m_state);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::gap);
    body()->addWidget(m_warning);
    body()->addSpacing(grid::gap);
    body()->addWidget(m_understood);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    for (QWidget *control :
         {static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_off), static_cast<QWidget *>(m_on)}) {
        buttons->addWidget(control);
    }
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_understood, &QCheckBox::toggled, this, &MaskingPage::refresh);
    connect(m_off, &QPushButton::clicked, this, [this] {
        m_problem->setText({});
        m_desk.switchOff(m_time->currentData().toLongLong());
        m_understood->setChecked(false);
    });
    connect(m_on, &QPushButton::clicked, this, [this] {
        m_problem->setText({});
        m_desk.switchOn();
    });
    connect(&desk, &client::MaskingDesk::changed, this, &MaskingPage::refresh);
    connect(&desk, &client::MaskingDesk::actionRefused, this,
            [this](const client::RefusedAction &why) { m_problem->setText(refusalText(why)); });
    refresh();
}

void MaskingPage::refresh()
{
    const bool off = m_desk.isOff();
    const bool can = m_desk.canSwitch();
    if (off) {
        m_state->setKind(Notice::Kind::Danger);
        m_state->setText(
            tr("Masking is OFF until %1.")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_desk.offUntilMs()), QLocale::ShortFormat)));
    } else {
        m_state->setKind(Notice::Kind::Info);
        m_state->setText(can ? tr("Masking is on.")
                             : tr("Masking is on. Only an approved device of an administrator can switch it off."));
    }
    for (QWidget *control : {static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_time),
                             static_cast<QWidget *>(m_understood), static_cast<QWidget *>(m_off)}) {
        control->setVisible(can && !off);
    }
    m_off->setEnabled(m_understood->isChecked());
    m_on->setVisible(can && off);
}

} // namespace sealdesk::ui
