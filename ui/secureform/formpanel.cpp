#include "ui/secureform/formpanel.h"

#include "ui/memorytext.h"
#include "ui/refusaltext.h"
#include "ui/secureform/formfield.h"
#include "ui/secureform/secretclipboard.h"
#include "ui/secureform/stepsview.h"
#include "ui/statetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::FormDesk;
using wire::FormState;

namespace {

constexpr int noStep = -1;

int stepOf(FormState state)
{
    switch (state) {
    case FormState::Sent:
        return 0;
    case FormState::Opened:
        return 1;
    case FormState::Filling:
        return 2;
    case FormState::Submitted:
        return 3;
    default:
        return noStep;
    }
}

bool isRunning(FormState state) { return state == FormState::Requested || stepOf(state) != noStep; }

} // namespace

FormPanel::FormPanel(FormDesk &forms, SecretClipboard &clipboard, QString request, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_forms(forms), m_clipboard(clipboard), m_request(std::move(request)), m_theme(theme),
      m_title(textBlock({}, this)), m_state(plainLabel({}, this, TextSize::Small, Ink::Accent, QFont::DemiBold)),
      m_steps(new StepsView(theme,
                            {formStateText(FormState::Sent), formStateText(FormState::Opened), tr("Filling"),
                             formStateText(FormState::Submitted)},
                            this)),
      m_words(textBlock({}, this, TextSize::Small, Ink::Muted)),
      m_capture(textBlock({}, this, TextSize::Small, Ink::Muted)),
      m_problem(new Notice(theme, Notice::Kind::Warning, this)), m_fieldColumn(new QVBoxLayout),
      m_withdraw(pushButton(tr("Withdraw"), u"withdrawForm"_s, this)),
      m_erase(pushButton(tr("Erase now"), u"eraseForm"_s, this, ButtonKind::Danger))
{
    setObjectName(u"formPanel"_s);
    m_title->setObjectName(u"formTitle"_s);
    m_title->setFont(Theme::font(TextSize::Body, QFont::DemiBold));
    m_state->setObjectName(u"formState"_s);
    m_words->setObjectName(u"formWords"_s);
    m_problem->setObjectName(u"formProblem"_s);
    m_capture->setObjectName(u"formCapture"_s);
    auto *column = new QVBoxLayout(this);
    // The outer margin below separates one panel from the next.
    column->setContentsMargins(grid::gap, grid::gap, grid::gap, grid::gap + grid::half);
    column->setSpacing(grid::half);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_steps);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    m_fieldColumn->setSpacing(grid::half);
    column->addLayout(m_fieldColumn);
    column->addWidget(m_capture);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_erase);
    column->addLayout(buttons);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { m_forms.cancel(m_request); });
    connect(m_erase, &QPushButton::clicked, this, [this] { m_forms.purge(m_request, wire::PurgeReason::Operator); });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this](const QString &cleared, const QString &field) {
        if (cleared == m_request) {
            // Without a connection the end of the answers, which is recorded later, says as much.
            static_cast<void>(m_forms.noteRevealed(cleared, field, wire::RevealWay::CopyCleared));
            refresh();
        }
    });
    // Direct: the pixels go before the bytes do.
    connect(
        &forms, &FormDesk::aboutToWipe, this,
        [this](const QString &wiped) {
            if (wiped == m_request) {
                m_clipboard.clear(m_request);
                dropFields();
            }
        },
        Qt::DirectConnection);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void FormPanel::refresh()
{
    const client::FormRequest *request = m_forms.request(m_request);
    if (request == nullptr) {
        dropFields();
        return;
    }
    m_title->setText(request->title);
    setAccessibleName(tr("Secure form: %1").arg(request->title));
    m_state->setText(formStateText(request->state));
    m_state->setAccessibleName(tr("Form state: %1").arg(formStateText(request->state)));
    const bool running = isRunning(request->state);
    m_steps->setVisible(running);
    m_steps->setReached(stepOf(request->state));
    const QString words = explanation(*request);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    QString problem = formTroubleText(request->trouble);
    if (request->refusal.has_value()) {
        problem += u' ' + refusalText(*request->refusal);
    }
    m_problem->setKind(Notice::Kind::Warning);
    m_problem->setText(problem);
    const auto shield = secret::captureShieldHere();
    m_capture->setText(captureText(shield));
    m_capture->setVisible(request->holdsAnswers && shield != secret::CaptureShield::Excluded);
    m_withdraw->setVisible(running && !request->holdsAnswers && request->state != FormState::Submitted);
    m_erase->setVisible(request->holdsAnswers);
    if (request->holdsAnswers) {
        showFields(*request);
    } else {
        dropFields();
    }
}

QString FormPanel::explanation(const client::FormRequest &request) const
{
    const QString until = timeOfDay(request.expiresMs);
    switch (request.state) {
    case FormState::Requested:
        return tr("Making the key and the signed offer…");
    case FormState::Sent:
        return tr("The visitor has not opened it yet. It expires at %1.").arg(until);
    case FormState::Opened:
    case FormState::Filling:
        return tr("It expires at %1.").arg(until);
    case FormState::Submitted:
        return request.holdsAnswers ? tr("Hold the eye to reveal a field. Each reveal is recorded, the value never is. "
                                         "Erased at %1 or when "
                                         "the chat ends.")
                                          .arg(until)
                                    : QString();
    case FormState::Unconfirmed:
        return tr(
            "The console that held the key is gone. The key existed only in that program's memory, so nothing can "
            "remain; but no signed receipt proves it.");
    case FormState::Declined:
    case FormState::Expired:
    case FormState::Cancelled:
    case FormState::Purged:
        break;
    }
    return request.purgeReason.has_value() ? purgeText(*request.purgeReason) : tr("Answers and key are erased.");
}

QString FormPanel::obstacleText(FormField::Obstacle why)
{
    switch (why) {
    case FormField::Obstacle::NotRecorded:
        return tr("The relay could not record it, so the field stays masked. Is there a connection?");
    case FormField::Obstacle::NoLockedPixels:
        return tr("This window's picture cannot be kept in locked memory now. The field stays masked.");
    case FormField::Obstacle::NoLockedMemory:
        return tr("There is no locked memory left for a copy, so nothing was copied.");
    }
    return {};
}

void FormPanel::showFields(const client::FormRequest &request)
{
    if (!m_fields.isEmpty()) {
        return;
    }
    for (const client::FieldInfo &info : request.fields) {
        auto *field = new FormField({m_forms, m_clipboard, m_theme}, request.id, info, this);
        connect(field, &FormField::cannotReveal, this, [this](FormField::Obstacle why) {
            m_problem->setKind(Notice::Kind::Warning);
            m_problem->setText(obstacleText(why));
        });
        connect(field, &FormField::copied, this, [this](int seconds) {
            m_problem->setKind(Notice::Kind::Info);
            m_problem->setText(
                tr("Copied for %n second(s). Until then every program on this computer can read it, and a "
                   "clipboard manager that ignores the mark for secrets may keep it.",
                   nullptr, seconds));
        });
        m_fieldColumn->addWidget(field);
        m_fields.append(field);
    }
}

void FormPanel::dropFields()
{
    for (FormField *field : std::as_const(m_fields)) {
        field->wipe();
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
}

void FormPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -grid::half), grid::radius + 2, grid::radius + 2);
}

} // namespace sealdesk::ui
