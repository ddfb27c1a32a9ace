#include "ui/secureform/formfield.h"

#include "core/client/formdesk.h"
#include "ui/secureform/revealbutton.h"
#include "ui/secureform/secretfieldview.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

FormField::FormField(client::FormDesk &forms, QString request, const client::FieldInfo &info, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent), m_forms(forms), m_request(std::move(request)), m_field(info.id),
      m_view(new SecretFieldView(this)), m_button(new RevealButton(theme, info.label, this))
{
    setObjectName(u"field_"_s + info.id);
    m_button->setObjectName(u"reveal_"_s + info.id);
    identify(m_view, u"value_"_s + info.id, tr("%1, masked").arg(info.label));
    m_view->setSource(
        [this](const std::function<void(ByteView)> &use) { return m_forms.withField(m_request, m_field, use); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(plainLabel(info.label, this, TextSize::Small, Ink::Muted));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::half);
    row->addWidget(m_view, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &FormField::mask);
    connect(m_button, &RevealButton::holdBegan, this, [this] { reveal(longestHoldMs); });
    connect(m_button, &RevealButton::holdEnded, this, &FormField::mask);
    connect(m_button, &RevealButton::keyToggled, this,
            [this] { m_view->isRevealed() ? mask() : reveal(timedRevealMs); });
    if (!hasAnswer()) {
        m_view->hide();
        m_button->hide();
        row->addWidget(plainLabel(tr("Not answered"), this, TextSize::Body, Ink::Muted), 1);
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
        Q_EMIT cannotReveal();
        return;
    }
    if (m_view->reveal()) {
        m_button->setRevealed(true);
        m_hide.start(longestMs);
    }
}

void FormField::mask()
{
    m_hide.stop();
    m_view->mask();
    m_button->setRevealed(false);
}

void FormField::wipe() { mask(); }

} // namespace sealdesk::ui
