// Small builders that give each control its look, object name and accessible name in one line, so
// that none is forgotten. Labels made here never interpret text as rich text (foreign text).
#pragma once

#include "ui/theme/theme.h"

class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace sealdesk::ui {

// Which of the theme's text colours a label has; it follows a change of theme.
enum class Ink { Text, Muted, Danger, Accent };

[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent, TextSize size = TextSize::Body,
                                 Ink ink = Ink::Text, QFont::Weight weight = QFont::Normal);
// The same, broken into lines.
[[nodiscard]] QLabel *textBlock(const QString &text, QWidget *parent, TextSize size = TextSize::Body,
                                Ink ink = Ink::Text);
// Text that people read out or type elsewhere: monospaced, can be selected by keyboard and mouse.
[[nodiscard]] QLabel *codeLabel(const QString &text, QWidget *parent, TextSize size = TextSize::Body);
void setInk(QLabel *label, Ink ink);

[[nodiscard]] QPushButton *pushButton(const QString &text, const QString &objectName, QWidget *parent,
                                      ButtonKind kind = ButtonKind::Plain);
// Icon only; `name` is its tool tip and accessible name.
[[nodiscard]] QPushButton *iconButton(const QIcon &icon, const QString &name, const QString &objectName,
                                      QWidget *parent);
// A field with its label above, put into `layout`.
QLineEdit *addField(QBoxLayout *layout, const QString &label, const QString &objectName, QWidget *parent);
// With the grid's spacing, whatever the layout around it has.
[[nodiscard]] QHBoxLayout *buttonRow();
void addFieldLabel(QBoxLayout *layout, const QString &label, QWidget *field);

[[nodiscard]] QFrame *separator(Qt::Orientation orientation, QWidget *parent);
void identify(QWidget *widget, const QString &objectName, const QString &accessibleName);
// Fill the widget with one of the elevations.
void fillCanvas(QWidget *widget);
void fillSurface(QWidget *widget);
void fillRaised(QWidget *widget);

} // namespace sealdesk::ui
