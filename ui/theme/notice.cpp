#include "ui/theme/notice.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeIconSize = 18;

} // namespace

Notice::Notice(const Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_kind(kind), m_icon(new QLabel(this)), m_text(textBlock({}, this)),
      m_buttons(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::gap, grid::half, grid::gap, grid::half);
    row->setSpacing(grid::half + 2);
    m_icon->setFixedSize(noticeIconSize, noticeIconSize);
    auto *sentence = new QHBoxLayout; // the icon beside the first line, both in the middle beside a button
    sentence->setSpacing(row->spacing());
    sentence->addWidget(m_icon, 0, Qt::AlignTop);
    sentence->addWidget(m_text, 1, Qt::AlignTop);
    row->addLayout(sentence, 1);
    row->setAlignment(sentence, Qt::AlignVCenter);
    row->addLayout(m_buttons);
    m_buttons->setSpacing(grid::half);
    updateIcon();
    connect(&theme, &Theme::changed, this, &Notice::updateIcon);
    setVisible(false);
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString Notice::text() const { return m_text->text(); }

void Notice::setKind(Kind kind)
{
    m_kind = kind;
    updateIcon();
    update();
}

QPushButton *Notice::addButton(const QString &text, const QString &objectName)
{
    QPushButton *button = pushButton(text, objectName, this);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Notice::updateIcon()
{
    const bool info = m_kind == Kind::Info;
    QColor Tokens::*const ink = m_kind == Kind::Danger ? &Tokens::danger : info ? &Tokens::accent : &Tokens::warning;
    m_icon->setPixmap(m_theme.icon(info ? u"info"_s : u"alert"_s, ink)
                          .pixmap(QSize(noticeIconSize, noticeIconSize), devicePixelRatioF()));
}

void Notice::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_kind == Kind::Danger ? t.dangerSoft : m_kind == Kind::Info ? t.accentSoft : t.warningSoft);
    painter.drawRoundedRect(rect(), grid::radius, grid::radius);
}

} // namespace sealdesk::ui
