#include "ui/chats/transcriptaccessible.h"

#include "ui/chats/transcriptview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace sealdesk::ui {
namespace {

class AccessibleRow final : public QAccessibleInterface {
public:
    AccessibleRow(TranscriptView *view, int index) : m_view(view), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return !m_view.isNull() && m_index < m_view->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view.isNull() ? nullptr : m_view->window()->windowHandle();
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->row(m_index).spoken() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect rect = m_view->rowRect(m_index);
        return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.offscreen = isValid() && m_view->rowRect(m_index).isEmpty();
        state.invalid = !isValid();
        return state;
    }
    [[nodiscard]] int index() const { return m_index; }

private:
    QPointer<TranscriptView> m_view;
    int m_index;
};

class AccessibleTranscript final : public QAccessibleWidget {
public:
    explicit AccessibleTranscript(TranscriptView *view) : QAccessibleWidget(view, QAccessible::List)
    {
        QObject::connect(view, &TranscriptView::rowsReset, view, [this] { forgetRows(); });
        QObject::connect(view, &TranscriptView::rowsAppended, view, [view](int first, int last) {
            for (int row = first; QAccessible::isActive() && row <= last; ++row) {
                QAccessibleEvent event(view, QAccessible::ObjectCreated);
                event.setChild(row);
                QAccessible::updateAccessibility(&event);
            }
        });
    }
    ~AccessibleTranscript() override { forgetRows(); }
    AccessibleTranscript(const AccessibleTranscript &) = delete;
    AccessibleTranscript &operator=(const AccessibleTranscript &) = delete;

    [[nodiscard]] int childCount() const override { return view()->count(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto found = m_rows.constFind(index);
        if (found == m_rows.constEnd()) {
            found = m_rows.insert(index, QAccessible::registerAccessibleInterface(new AccessibleRow(view(), index)));
        }
        return QAccessible::accessibleInterface(*found);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const AccessibleRow *>(child);
        return row != nullptr ? row->index() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
    }

private:
    [[nodiscard]] TranscriptView *view() const { return static_cast<TranscriptView *>(object()); }
    void forgetRows()
    {
        for (const QAccessible::Id id : std::as_const(m_rows)) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_rows.clear();
    }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view != nullptr ? new AccessibleTranscript(view) : nullptr;
}

} // namespace

void installTranscriptAccessibility()
{
    // Qt ignores a factory that it has already.
    QAccessible::installFactory(makeInterface);
}

} // namespace sealdesk::ui
