#include "ui/signin/cardpage.h"

#include "ui/theme/card.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 480;
constexpr int pageIconSize = 40;

} // namespace

CardPage::CardPage(const Theme &theme, const QString &icon, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_iconName(icon)
{
    fillCanvas(this);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scroll);

    auto *canvas = new QWidget(scroll);
    fillCanvas(canvas);
    auto *middle = new QGridLayout(canvas);
    auto *card = new Card(theme, canvas);
    card->setFixedWidth(cardWidth);
    middle->addWidget(card, 0, 0, Qt::AlignCenter);
    scroll->setWidget(canvas);

    m_body = card->body();
    m_icon = new QLabel(card);
    m_icon->setFixedSize(pageIconSize, pageIconSize);
    m_title = textBlock(title, card, TextSize::Display);
    m_title->setFont(Theme::font(TextSize::Display, QFont::DemiBold));
    m_title->setObjectName(u"pageTitle"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid::gap);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_title, 1);
    m_body->addLayout(top);
    m_body->addSpacing(grid::half);
    drawIcon();
    connect(&theme, &Theme::changed, this, &CardPage::drawIcon);
}

void CardPage::setTitle(const QString &title) { m_title->setText(title); }

void CardPage::setIcon(const QString &icon, QColor Tokens::*ink)
{
    m_iconName = icon;
    m_iconInk = ink;
    drawIcon();
}

void CardPage::drawIcon()
{
    m_icon->setPixmap(
        m_theme.icon(m_iconName, m_iconInk).pixmap(QSize(pageIconSize, pageIconSize), devicePixelRatioF()));
}

} // namespace sealdesk::ui
