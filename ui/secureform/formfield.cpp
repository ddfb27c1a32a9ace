#include "ui/secureform/formfield.h"

#include "core/client/formdesk.h"
#include "core/secret/secretbuffer.h"
#include "ui/secureform/groupreader.h"
#include "ui/secureform/revealbutton.h"
#include "ui/secureform/secretclipboard.h"
#include "ui/secureform/secretfieldview.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using wire::RevealWay;

namespace {

constexpr int framePadding = 10;
constexpr int smallButton = 24;

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

QPushButton *smallIconButton(const QIcon &icon, const QString &name, const QString &objectName, QWidget *parent)
{
    QPushButton *button = iconButton(icon, name, objectName, parent);
    button->setFixedSize(smallButton, smallButton);
    button->setIconSize({16, 16});
    return button;
}

} // namespace

FormField::FormField(const Parts &parts, QString request, const client::FieldInfo &info, QWidget *parent)
    : QWidget(parent), m(parts), m_request(std::move(request)), m_info(info), m_frame(new QWidget(this)),
      m_view(new SecretFieldView(m_frame)), m_button(new RevealButton(parts.theme, info.label, m_frame)),
      m_read(smallIconButton(parts.theme.icon(u"enlarge"_s), tr("Read %1 in large parts").arg(info.label),
                             u"read_"_s + info.id, this)),
      m_copy(smallIconButton(parts.theme.icon(u"copy"_s), tr("Copy %1").arg(info.label), u"copy_"_s + info.id, this))
{
    build();
    join();
    applyRules();
}

void FormField::build()
{
    const client::FieldInfo &info = m_info;
    setObjectName(u"field_"_s + info.id);
    m_button->setObjectName(u"reveal_"_s + info.id);
    m_view->setObjectName(u"value_"_s + info.id);
    m_view->setLabel(info.label);
    m_view->setKind(secretKind(info.kind));
    m_view->setSource(
        [this](const SecretFieldView::Reader &use) { return m.forms.withField(m_request, m_info.id, use); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(plainLabel(info.label, this, TextSize::Small, Ink::Muted), 1);
    head->addWidget(m_copy);
    head->addWidget(m_read);
    column->addLayout(head);
    column->addWidget(m_frame);
    auto *row = new QHBoxLayout(m_frame);
    const bool mirrored = isRightToLeft();
    row->setContentsMargins(mirrored ? 2 : framePadding, 2, mirrored ? framePadding : 2, 2);
    row->setSpacing(grid::unit);
    row->addWidget(m_view, 1, Qt::AlignVCenter);
    row->addWidget(m_button);
    if (hasAnswer()) {
        connect(m_read, &QPushButton::clicked, this, [this] { read(m_reader == nullptr || !m_reader->isVisible()); });
        return;
    }
    m_view->hide();
    m_button->hide();
    m_read->hide();
    row->addWidget(plainLabel(tr("Not answered"), m_frame, TextSize::Body, Ink::Muted), 1);
}

void FormField::buildReader()
{
    m_reader = new GroupReader(
        m.theme, m_info.label, secretKind(m_info.kind),
        [this](const SecretFieldView::Reader &use) { return m.forms.withField(m_request, m_info.id, use); },
        [this] { return record(RevealWay::Group); }, this);
    layout()->addWidget(m_reader);
    m_reader->setShownMs(m.forms.revealSeconds() * 1000);
    connect(m_reader, &GroupReader::finished, this, [this] {
        read(false);
        m_read->setFocus();
    });
    connect(m_reader, &GroupReader::cannotReveal, this, [this] { Q_EMIT cannotReveal(Obstacle::NoLockedPixels); });
}

void FormField::join()
{
    connect(m_button, &RevealButton::holdBegan, this,
            [this] { reveal(RevealWay::Held, SecretFieldView::longestRevealMs); });
    connect(m_button, &RevealButton::holdEnded, m_view, &SecretFieldView::mask);
    connect(m_button, &RevealButton::keyToggled, this, [this] {
        if (m_view->isRevealed()) {
            m_view->mask();
        } else {
            reveal(RevealWay::Timed, m.forms.revealSeconds() * 1000);
        }
    });
    connect(m_copy, &QPushButton::clicked, this, &FormField::copy);
    connect(m_view, &SecretFieldView::revealed, this, [this] { m_button->setRevealed(true); });
    connect(m_view, &SecretFieldView::concealed, this, [this] { m_button->setRevealed(false); });
    connect(m_view, &SecretFieldView::cannotReveal, this, [this] { Q_EMIT cannotReveal(Obstacle::NoLockedPixels); });
    connect(&m.forms, &client::FormDesk::hideRevealed, this, [this] {
        m_view->mask();
        if (m_reader != nullptr && m_reader->isVisible()) {
            read(false);
        }
    });
    connect(&m.forms, &client::FormDesk::rulesChanged, this, &FormField::applyRules);
    connect(&m.forms, &client::FormDesk::revealRefused, this, [this](const QString &request, const QString &field) {
        if (request == m_request && field == m_info.id) {
            wipe();
            m.clipboard.clear(m_request);
            Q_EMIT cannotReveal(Obstacle::NotRecorded);
        }
    });
}

void FormField::applyRules()
{
    const int revealMs = m.forms.revealSeconds() * 1000;
    const bool mayReveal = m.forms.mayReveal();
    for (QPushButton *button : {static_cast<QPushButton *>(m_button), m_read, m_copy}) {
        button->setEnabled(mayReveal);
    }
    m_view->setToolTip(mayReveal ? QString() : tr("Your role does not allow you to see answers."));
    m_button->setSeconds(m.forms.revealSeconds());
    if (m_reader != nullptr) {
        m_reader->setShownMs(revealMs);
    }
    const int seconds = m.forms.copySeconds();
    m_copy->setVisible(seconds > 0 && hasAnswer());
    m_copy->setToolTip(
        tr("Copy for %n second(s); meanwhile every program on this computer can read it", nullptr, seconds));
}

bool FormField::hasAnswer() const
{
    bool any = false;
    const bool held = m.forms.withField(m_request, m_info.id, [&any](ByteView bytes) { any = !bytes.empty(); });
    return held && any;
}

bool FormField::record(RevealWay way)
{
    if (m.forms.noteRevealed(m_request, m_info.id, way)) {
        return true;
    }
    Q_EMIT cannotReveal(Obstacle::NotRecorded);
    return false;
}

void FormField::reveal(RevealWay way, int longestMs)
{
    if (record(way) && !m_view->reveal(longestMs)) {
        m_button->setRevealed(false);
    }
}

void FormField::read(bool on)
{
    wipe();
    if (m_reader == nullptr) {
        buildReader();
    }
    m_reader->setVisible(on);
    if (on) {
        // First everything has its place: a part that moves is hidden again.
        QTimer::singleShot(0, m_reader, [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_reader->begin();
        });
    }
}

void FormField::copy()
{
    secret::SecretBuffer value;
    const bool held = m.forms.withField(m_request, m_info.id, [&value](ByteView bytes) {
        if (auto made = secret::SecretBuffer::allocate(bytes.size() + 1)) {
            made->withMutableBytes([bytes](std::span<std::uint8_t> into) { std::ranges::copy(bytes, into.begin()); });
            value = std::move(made).value();
        }
    });
    if (!held || value.isEmpty()) {
        Q_EMIT cannotReveal(Obstacle::NoLockedMemory);
        return;
    }
    const int seconds = m.forms.copySeconds();
    if (seconds > 0 && record(RevealWay::Copied)) {
        m.clipboard.offer(std::move(value), m_request, m_info.id, seconds);
        Q_EMIT copied(seconds);
    }
}

void FormField::wipe()
{
    m_view->mask();
    if (m_reader != nullptr) {
        m_reader->mask();
    }
}

void FormField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m.theme.tokens().line, 1));
    painter.setBrush(m.theme.tokens().surface);
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
}

} // namespace sealdesk::ui
