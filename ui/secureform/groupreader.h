// GroupReader: shows one answer large, one part at a time (the four digits that are printed together on a
// card), so that a person can type it elsewhere without a clipboard. Arrow keys and Space go through the
// parts; the place is kept while another window has the keyboard, the pixels are not.
//
// It asks its owner before each part is shown, because each one is recorded; it never reads the value.
#pragma once

#include "ui/secureform/secretfieldview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sealdesk::ui {

class Theme;

class GroupReader final : public QWidget {
    Q_OBJECT
public:
    // True when the record was made and a part may be shown.
    using Permit = std::function<bool()>;

    GroupReader(const Theme &theme, const QString &label, SecretKind kind, SecretFieldView::Source source,
                Permit permit, QWidget *parent = nullptr);

    // How long a part stays; 0: only while the key or button is held.
    void setShownMs(int ms);
    // Begins with the first part, shown at once.
    void begin();
    void mask();
    [[nodiscard]] std::size_t group() const { return m_group; }

Q_SIGNALS:
    void finished();
    void cannotReveal();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void go(std::ptrdiff_t step);
    void show(std::size_t group);
    void tell();
    [[nodiscard]] QPushButton *stepButton(const QString &icon, const QString &name, const QString &objectName,
                                          std::ptrdiff_t step);

    const Theme &m_theme;
    QString m_label;
    Permit m_permit;
    SecretFieldView *m_view;
    QLabel *m_where;
    QPushButton *m_back;
    QPushButton *m_on;
    std::size_t m_group = 0;
    std::size_t m_count = 1;
    int m_shownMs = 0;
};

} // namespace sealdesk::ui
