#include "ui/theme/emptystate.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>

namespace sealdesk::ui {
namespace {

constexpr int emptyIconSize = 56;
constexpr int widest = 320;

} // namespace

EmptyState::EmptyState(const Theme &theme, QString icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_iconName(std::move(icon)), m_icon(new QLabel(this)),
      m_title(textBlock(title, this, TextSize::Title)), m_words(textBlock(text, this, TextSize::Body, Ink::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::half);
    column->addStretch(2);
    m_icon->setFixedHeight(emptyIconSize);
    m_icon->setAlignment(Qt::AlignCenter);
    column->addWidget(m_icon);
    m_title->setAlignment(Qt::AlignCenter);
    column->addWidget(m_title);
    m_words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_words->setMaximumWidth(widest);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_words, 1);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    drawIcon();
    connect(&theme, &Theme::changed, this, &EmptyState::drawIcon);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_words->setText(text);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(
        m_theme.icon(m_iconName, &Tokens::disabled).pixmap(QSize(emptyIconSize, emptyIconSize), devicePixelRatioF()));
}

} // namespace sealdesk::ui
