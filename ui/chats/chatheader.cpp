#include "ui/chats/chatheader.h"

#include "ui/statetext.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 60;

} // namespace

ChatHeader::ChatHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_name(plainLabel({}, this, TextSize::Title, Ink::Text, QFont::DemiBold)),
      m_page(plainLabel({}, this, TextSize::Small, Ink::Muted)),
      m_form(pushButton(tr("Secure form"), u"secureForm"_s, this)),
      m_end(pushButton(tr("End chat"), u"endChat"_s, this))
{
    setObjectName(u"chatHeader"_s);
    fillRaised(this);
    setFixedHeight(headerHeight);
    m_name->setObjectName(u"chatVisitorName"_s);
    m_page->setObjectName(u"chatPage"_s);
    m_page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_page);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::page + grid::unit, 0, grid::page, 0);
    row->setSpacing(grid::half);
    row->addLayout(words, 1);
    m_form->setIcon(theme.icon(u"secureform"_s));
    m_end->setIcon(theme.icon(u"end"_s));
    for (QPushButton *button : {m_form, m_end}) {
        row->addWidget(button);
    }
    connect(m_form, &QPushButton::clicked, this, &ChatHeader::formPressed);
    connect(m_end, &QPushButton::clicked, this, &ChatHeader::endPressed);
}

void ChatHeader::setChat(const client::Chat &chat, bool mine)
{
    m_name->setText(visitorName(chat));
    const QString page = shown(chat.pageTitle);
    m_page->setText(page.isEmpty() ? shown(chat.pageUrl) : page);
    m_page->setToolTip({}); // a tool tip would read foreign text as rich text
    m_form->setVisible(mine);
    m_end->setVisible(mine);
}

void ChatHeader::setFormBar(const QString &reason)
{
    m_form->setEnabled(reason.isEmpty());
    m_form->setToolTip(reason.isEmpty() ? tr("Ask for sensitive details in a sealed form") : reason);
    m_form->setAccessibleDescription(m_form->toolTip());
}

} // namespace sealdesk::ui
