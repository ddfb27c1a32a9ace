#include "ui/chats/transcriptview.h"

#include "ui/chats/transcriptaccessible.h"
#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cachedLayouts = 400;
constexpr int bottomMargin = 16;
constexpr int wheelStep = 48;

} // namespace

TranscriptView::TranscriptView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_layouts(cachedLayouts)
{
    installTranscriptAccessibility();
    identify(this, u"conversation"_s, tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(wheelStep);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::onScrolled);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TranscriptView::setSource(TranscriptSource *source)
{
    if (m_source != nullptr) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (source != nullptr) {
        connect(source, &TranscriptSource::appended, this, &TranscriptView::onAppended);
        connect(source, &TranscriptSource::rowChanged, this, &TranscriptView::onRowChanged);
        connect(source, &TranscriptSource::reset, this, &TranscriptView::onReset);
    }
    onReset();
}

int TranscriptView::count() const { return m_source != nullptr ? m_source->count() : 0; }

TranscriptRow TranscriptView::row(int index) const { return m_source->row(index); }

void TranscriptView::onAppended()
{
    const int before = m_heights.count();
    const int now = count();
    for (int i = before; i < now; ++i) {
        m_heights.append(RowLayout::estimate(m_source->weight(i), viewport()->width()));
    }
    arrange();
    viewport()->update();
    if (now > before) {
        Q_EMIT rowsAppended(before, now - 1);
    }
}

void TranscriptView::onRowChanged(int index)
{
    m_layouts.remove(index);
    arrange();
    viewport()->update();
}

void TranscriptView::onReset()
{
    m_atBottom = true;
    remeasure();
    Q_EMIT rowsReset();
}

void TranscriptView::remeasure()
{
    m_layouts.clear();
    m_heights.clear();
    const int rows = count();
    for (int i = 0; i < rows; ++i) {
        m_heights.append(RowLayout::estimate(m_source->weight(i), viewport()->width()));
    }
    m_anchor = qBound(0, m_anchor, qMax(0, rows - 1));
    arrange();
    viewport()->update();
}

const RowLayout &TranscriptView::layoutOf(int index) const
{
    RowLayout *layout = m_layouts.object(index);
    if (layout == nullptr) {
        layout = new RowLayout(m_source->row(index), viewport()->width(), layoutDirection());
        m_layouts.insert(index, layout);
    }
    return *layout;
}

void TranscriptView::arrange()
{
    if (m_heights.count() == 0) {
        m_anchor = m_offset = 0;
    } else if (m_atBottom) {
        arrangeFromBottom();
    } else {
        arrangeFromAnchor();
    }
    updateScrollBar();
}

void TranscriptView::arrangeFromBottom()
{
    int need = viewport()->height() - bottomMargin;
    int row = m_heights.count();
    while (row > 0 && need > 0) {
        --row;
        const int height = layoutOf(row).height();
        m_heights.set(row, height);
        need -= height;
    }
    m_anchor = row;
    m_offset = qMax(0, -need);
}

void TranscriptView::arrangeFromAnchor()
{
    int filled = -m_offset;
    for (int row = m_anchor; row < m_heights.count() && filled < viewport()->height(); ++row) {
        const int height = layoutOf(row).height();
        m_heights.set(row, height);
        filled += height;
    }
    if (filled < viewport()->height() - bottomMargin) {
        // The last rows were taller in the estimate than they are.
        arrangeFromBottom();
    }
}

void TranscriptView::updateScrollBar()
{
    const std::int64_t total = m_heights.total() + bottomMargin;
    const auto range =
        static_cast<int>(std::clamp<std::int64_t>(total - viewport()->height(), 0, std::numeric_limits<int>::max()));
    const auto value = m_atBottom ? range : static_cast<int>(m_heights.top(m_anchor)) + m_offset;
    m_settingScrollBar = true;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, range);
    verticalScrollBar()->setValue(value);
    m_settingScrollBar = false;
}

void TranscriptView::onScrolled(int value)
{
    if (m_settingScrollBar || m_heights.count() == 0) {
        return;
    }
    m_atBottom = value >= verticalScrollBar()->maximum();
    m_anchor = m_heights.rowAt(value);
    m_offset = value - static_cast<int>(m_heights.top(m_anchor));
    arrange();
    viewport()->update();
}

void TranscriptView::scrollToBottom()
{
    m_atBottom = true;
    arrange();
    viewport()->update();
}

QRect TranscriptView::rowRect(int index) const
{
    int top = -m_offset;
    for (int row = m_anchor; row < m_heights.count() && top < viewport()->height(); ++row) {
        const int height = m_heights.height(row);
        if (row == index) {
            return {0, top, viewport()->width(), height};
        }
        top += height;
    }
    return {};
}

int TranscriptView::rowAt(const QPoint &position) const
{
    int top = -m_offset;
    for (int row = m_anchor; row < m_heights.count() && top < viewport()->height(); ++row) {
        top += m_heights.height(row);
        if (position.y() < top) {
            return row;
        }
    }
    return -1;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    int top = -m_offset;
    for (int row = m_anchor; row < m_heights.count() && top < event->rect().bottom() + 1; ++row) {
        const RowLayout &layout = layoutOf(row);
        if (top + layout.height() >= event->rect().top()) {
            layout.paint(painter, m_theme, top);
        }
        top += layout.height();
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, grid::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        remeasure();
    } else {
        arrange();
    }
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        remeasure();
    }
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home) {
        bar->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        scrollToBottom();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace sealdesk::ui
