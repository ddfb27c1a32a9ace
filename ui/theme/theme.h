// Theme: the one place that knows how the console looks: colours, type scale, icons, and whether
// the system is light or dark now. It never uses an application style sheet (measured: too slow).
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>

class QApplication;

namespace sealdesk::ui {

class SchemeWatcher;

// 8, 10, 13 and 16 points when the system's text has 10; in proportion otherwise.
enum class TextSize { Small, Body, Title, Display };

// The look that a button asks for; Plain when nothing was set.
enum class ButtonKind { Plain, Primary, Danger, Quiet };

class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    // Sets style, font and palette of `application` and follows the system from then on.
    void install(QApplication &application);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Tokens &tokens() const { return tokensFor(m_scheme); }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] static QFont font(TextSize size, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont monospace(TextSize size = TextSize::Body);
    // An icon of resources/icons by name, in the colour of `meaning`; read when first painted.
    [[nodiscard]] QIcon icon(const QString &name, QColor Tokens::*meaning = &Tokens::text) const;

    // Instead of the system's choice: for tests and the gallery.
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication *m_application = nullptr;
    SchemeWatcher *m_watcher = nullptr;
    Scheme m_scheme = Scheme::Light;
};

} // namespace sealdesk::ui
