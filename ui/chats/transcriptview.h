// TranscriptView: a chat's lines and events. Lays out only the rows that are seen, keeps at the bottom
// when it was there, and never takes the focus by itself. The truth is the anchor: the first visible
// row and how many of its pixels are above the edge; the scroll bar follows from it.
#pragma once

#include "ui/chats/heightindex.h"
#include "ui/chats/rowlayout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPointer>

namespace sealdesk::ui {

class TranscriptView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TranscriptView(const Theme &theme, QWidget *parent = nullptr);

    // Not owned; nullptr shows nothing. Goes to the bottom.
    void setSource(TranscriptSource *source);
    [[nodiscard]] int count() const;
    [[nodiscard]] TranscriptRow row(int index) const;
    // Where the row stands in the viewport; empty if it is not in sight.
    [[nodiscard]] QRect rowRect(int index) const;
    [[nodiscard]] int rowAt(const QPoint &position) const;
    [[nodiscard]] bool isAtBottom() const { return m_atBottom; }
    void scrollToBottom();

Q_SIGNALS:
    void rowsAppended(int first, int last);
    void rowsReset();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onAppended();
    void onRowChanged(int index);
    void onReset();
    void onScrolled(int value);
    void remeasure();
    // Exact heights for what is in sight, from the anchor or up from the bottom; then the scroll bar.
    void arrange();
    void arrangeFromBottom();
    void arrangeFromAnchor();
    const RowLayout &layoutOf(int index) const;
    void updateScrollBar();

    const Theme &m_theme;
    QPointer<TranscriptSource> m_source;
    HeightIndex m_heights;
    mutable QCache<int, RowLayout> m_layouts;
    int m_anchor = 0;
    int m_offset = 0;
    bool m_atBottom = true;
    bool m_settingScrollBar = false;
};

} // namespace sealdesk::ui
