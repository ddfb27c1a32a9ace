#include "ui/chats/composer.h"

#include "ui/theme/controls.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 7;
constexpr int composerPadding = 6;

} // namespace

Composer::Composer(QWidget *parent) : QPlainTextEdit(parent)
{
    identify(this, u"composer"_s, tr("Message to visitor"));
    setPlaceholderText(tr("Write a message. Enter sends, Shift+Enter starts a new line."));
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    setViewportMargins(composerPadding, composerPadding, composerPadding, composerPadding);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &Composer::grow);
    grow();
}

int Composer::heightFor(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * composerPadding +
           2 * static_cast<int>(document()->documentMargin()) + 4;
}

void Composer::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += qMax(1, block.lineCount());
    }
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightFor(qBound(1, lines, mostLines)));
}

QSize Composer::sizeHint() const { return {200, height()}; }

QSize Composer::minimumSizeHint() const { return {80, heightFor(1)}; }

void Composer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        event->accept();
        Q_EMIT sendPressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void Composer::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame shows the focus
}

void Composer::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update(); // the frame shows the focus
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        grow();
    }
}

} // namespace sealdesk::ui
