#include "ui/chats/topbar.h"

#include "ui/chats/connectionbadge.h"
#include "ui/refusaltext.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 48;
constexpr int longestName = 60;

} // namespace

TopBar::TopBar(client::Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_console(console), m_connection(new ConnectionBadge(theme, this)),
      m_organisation(plainLabel({}, this, TextSize::Body, Ink::Text, QFont::DemiBold)), m_person(plainLabel({}, this)),
      m_presence(new QComboBox(this))
{
    setObjectName(u"topBar"_s);
    fillCanvas(this);
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::page, 0, grid::page, 0);
    row->setSpacing(grid::page);
    m_organisation->setObjectName(u"organisation"_s);
    m_person->setObjectName(u"ownName"_s);
    row->addWidget(m_organisation);
    row->addWidget(m_connection);
    row->addStretch();
    row->addWidget(m_person);
    identify(m_presence, u"presence"_s, tr("Presence"));
    m_presence->addItem(tr("Online"), static_cast<int>(wire::Presence::Online));
    m_presence->addItem(tr("Away"), static_cast<int>(wire::Presence::Away));
    row->addWidget(m_presence);

    client::Session &session = console.session();
    connect(&console.link(), &client::RelayLink::stateChanged, this, &TopBar::showConnection);
    connect(&session, &client::Session::live, this, &TopBar::showConnection);
    connect(&session, &client::Session::stateChanged, this, &TopBar::showPerson);
    connect(&session, &client::Session::helloChanged, this, &TopBar::showPerson);
    connect(&session, &client::Session::permissionsChanged, this, &TopBar::showPerson);
    connect(&session, &client::Session::presenceChanged, this, &TopBar::showPerson);
    connect(m_presence, &QComboBox::activated, this, [this, &session](int index) {
        session.setPresence(static_cast<wire::Presence>(m_presence->itemData(index).toInt()));
    });
    showConnection();
    showPerson();
}

void TopBar::showConnection()
{
    const client::RelayLink &link = m_console.link();
    using State = ConnectionBadge::State;
    switch (link.state()) {
    case client::LinkState::Connected:
        if (m_console.session().isLive()) {
            m_connection->setState(State::Good, tr("Connected"));
        } else {
            m_connection->setState(State::Busy, tr("Resuming…"));
        }
        break;
    case client::LinkState::Connecting:
        m_connection->setState(State::Busy, tr("Reconnecting…"));
        break;
    case client::LinkState::Offline:
        m_connection->setState(State::Bad, tr("Connection lost, reconnecting…"), linkTroubleText(link.trouble()));
        break;
    case client::LinkState::NeedsTrust:
    case client::LinkState::CertificateChanged:
    case client::LinkState::CertificateInvalid:
        m_connection->setState(State::Bad, tr("Refused: the relay's certificate is not the trusted one"),
                               certificateText(link.certificateFault()));
        break;
    }
}

void TopBar::showPerson()
{
    const client::Session &session = m_console.session();
    m_organisation->setText(session.organisationName().left(longestName));
    m_person->setText(session.name().left(longestName));
    m_presence->setVisible(session.may(wire::Permission::Chat)); // nobody waits for who does not chat
    m_presence->setCurrentIndex(m_presence->findData(static_cast<int>(session.presence())));
    showConnection();
}

} // namespace sealdesk::ui
