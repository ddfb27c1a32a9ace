#include "ui/secureform/formfield.h"

#include "core/client/formdesk.h"
#include "ui/secureform/revealbutton.h"
#include "ui/secureform/secretfieldview.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int framePadding = 10;

SecretKind secretKind(client::FieldKind kind)
{
    switch (kind) {
    case client::FieldKind::CardNumber:
        return SecretKind::CardNumber;
    case client::FieldKind::SecurityCode:
    case client::FieldKind::Pin:
        return SecretKind::SecurityCode;
    default:
        return SecretKind::Text;
    }
}

} // namespace

FormField::FormField(client::FormDesk &forms, QString request, const client::FieldInfo &info, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent), m_forms(forms), m_request(std::move(request)), m_field(info.id), m_theme(theme),
      m_frame(new QWidget(this)), m_view(new SecretFieldView(m_frame)),
      m_button(new RevealButton(theme, info.label, m_frame))
{
    setObjectName(u"field_"_s + info.id);
    m_button->setObjectName(u"reveal_"_s + info.id);
    m_view->setObjectName(u"value_"_s + info.id);
    m_view->setLabel(info.label);
    m_view->setKind(secretKind(info.kind));
    m_view->setSource(
        [this](const SecretFieldView::Reader &use) { return m_forms.withField(m_request, m_field, use); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(plainLabel(info.label, this, TextSize::Small, Ink::Muted));
    column->addWidget(m_frame);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(framePadding, 2, 2, 2);
    row->setSpacing(grid::unit);
    row->addWidget(m_view, 1, Qt::AlignVCenter);
    row->addWidget(m_button);
    connect(m_button, &RevealButton::holdBegan, this, [this] { reveal(SecretFieldView::longestRevealMs); });
    connect(m_button, &RevealButton::holdEnded, m_view, &SecretFieldView::mask);
    connect(m_button, &RevealButton::keyToggled, this, [this] {
        if (m_view->isRevealed()) {
            m_view->mask();
        } else {
            reveal(timedRevealMs);
        }
    });
    connect(m_view, &SecretFieldView::revealed, this, [this] { m_button->setRevealed(true); });
    connect(m_view, &SecretFieldView::concealed, this, [this] { m_button->setRevealed(false); });
    connect(m_view, &SecretFieldView::cannotReveal, this, [this] { Q_EMIT cannotReveal(Obstacle::NoLockedPixels); });
    if (!hasAnswer()) {
        m_view->hide();
        m_button->hide();
        row->addWidget(plainLabel(tr("Not answered"), m_frame, TextSize::Body, Ink::Muted), 1);
    }
}

bool FormField::hasAnswer() const
{
    bool any = false;
    const bool held = m_forms.withField(m_request, m_field, [&any](ByteView bytes) { any = !bytes.empty(); });
    return held && any;
}

void FormField::reveal(int longestMs)
{
    // First the record, then the pixels.
    if (!m_forms.noteRevealed(m_request, m_field)) {
        Q_EMIT cannotReveal(Obstacle::NotRecorded);
        return;
    }
    if (!m_view->reveal(longestMs)) {
        m_button->setRevealed(false);
    }
}

void FormField::wipe() { m_view->mask(); }

void FormField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().line, 1));
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

} // namespace sealdesk::ui
