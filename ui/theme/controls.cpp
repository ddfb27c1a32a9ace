#include "ui/theme/controls.h"

#include "ui/theme/proxystyle.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sealdesk::ui {
namespace {

void fill(QWidget *widget, QPalette::ColorRole role)
{
    widget->setBackgroundRole(role);
    widget->setAutoFillBackground(true);
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent, TextSize size, Ink ink, QFont::Weight weight)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(Theme::font(size, weight));
    setInk(label, ink);
    if (QGuiApplication::isRightToLeft()) {
        // By itself a label goes by its text's direction: a Latin name would stand at the far side of an Arabic page.
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    return label;
}

QLabel *textBlock(const QString &text, QWidget *parent, TextSize size, Ink ink)
{
    QLabel *label = plainLabel(text, parent, size, ink);
    label->setWordWrap(true);
    return label;
}

QLabel *codeLabel(const QString &text, QWidget *parent, TextSize size)
{
    QLabel *label = plainLabel(text, parent, size);
    label->setFont(Theme::monospace(size));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Codes read from left to right in every language.
    label->setLayoutDirection(Qt::LeftToRight);
    return label;
}

void setInk(QLabel *label, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        label->setForegroundRole(QPalette::WindowText);
        break;
    case Ink::Muted:
        label->setForegroundRole(QPalette::PlaceholderText);
        break;
    case Ink::Danger:
        label->setForegroundRole(QPalette::BrightText);
        break;
    case Ink::Accent:
        label->setForegroundRole(QPalette::Link);
        break;
    }
}

QPushButton *pushButton(const QString &text, const QString &objectName, QWidget *parent, ButtonKind kind)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

QPushButton *iconButton(const QIcon &icon, const QString &name, const QString &objectName, QWidget *parent)
{
    QPushButton *button = pushButton({}, objectName, parent, ButtonKind::Quiet);
    button->setIcon(icon);
    button->setIconSize({18, 18});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(grid::field, grid::field);
    return button;
}

QHBoxLayout *buttonRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::half);
    return row;
}

void addFieldLabel(QBoxLayout *layout, const QString &label, QWidget *field)
{
    QLabel *caption = plainLabel(label, field->parentWidget());
    caption->setBuddy(field);
    layout->addWidget(caption);
    layout->addSpacing(grid::unit);
    layout->addWidget(field);
    layout->addSpacing(grid::gap);
}

QLineEdit *addField(QBoxLayout *layout, const QString &label, const QString &objectName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    identify(field, objectName, label);
    addFieldLabel(layout, label, field);
    return field;
}

QFrame *separator(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    fill(line, QPalette::Mid);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

void identify(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

void fillCanvas(QWidget *widget) { fill(widget, QPalette::AlternateBase); }

void fillSurface(QWidget *widget) { fill(widget, QPalette::Window); }

void fillRaised(QWidget *widget) { fill(widget, QPalette::Base); }

} // namespace sealdesk::ui
