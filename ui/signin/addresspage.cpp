#include "ui/signin/addresspage.h"

#include "ui/refusaltext.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

AddressPage::AddressPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"server"_s, tr("Connect to your relay"), parent), m_address(nullptr),
      m_problem(new Notice(theme, Notice::Kind::Danger, this))
{
    setObjectName(u"addressPage"_s);
    body()->addWidget(
        textBlock(tr("The relay carries your organisation's chats. Your administrator knows its address."), this,
                  TextSize::Body, Ink::Muted));
    body()->addSpacing(grid::page);
    m_address = addField(body(), tr("Relay address"), u"relayAddress"_s, this);
    m_address->setPlaceholderText(u"wss://chat.example.org:8443"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::gap);
    QPushButton *connectButton = pushButton(tr("Connect"), u"connect"_s, this, ButtonKind::Primary);
    body()->addWidget(connectButton, 0, Qt::AlignRight);
    setFocusProxy(m_address);
    connect(connectButton, &QPushButton::clicked, this, &AddressPage::submit);
    connect(m_address, &QLineEdit::returnPressed, this, &AddressPage::submit);
}

void AddressPage::setAddress(const QString &address) { m_address->setText(address); }

QString AddressPage::address() const { return m_address->text(); }

void AddressPage::submit()
{
    const auto address = client::ServerAddress::parse(m_address->text().trimmed());
    if (!address.ok()) {
        m_problem->setText(addressText(address.error()));
        m_address->setFocus();
        return;
    }
    m_problem->setText({});
    Q_EMIT chosen(address.value());
}

} // namespace sealdesk::ui
