// The transcript view: its arithmetic, what stays where when lines come, and what a screen reader gets.
#include <QAccessible>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/testmain.h"
#include "ui/chats/heightindex.h"
#include "ui/chats/transcriptview.h"
#include "ui/theme/theme.h"

using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

namespace {

class Rows final : public TranscriptSource {
public:
    QList<TranscriptRow> rows;
    mutable int asked = 0;

    [[nodiscard]] int count() const override { return static_cast<int>(rows.size()); }
    [[nodiscard]] TranscriptRow row(int index) const override
    {
        ++asked;
        return rows[index];
    }
    [[nodiscard]] int weight(int index) const override { return static_cast<int>(rows[index].text.size()); }

    static TranscriptRow line(const QString &text, TranscriptRow::Kind kind = TranscriptRow::Kind::Visitor)
    {
        TranscriptRow row;
        row.kind = kind;
        row.name = kind == TranscriptRow::Kind::Visitor ? u"Anna"_s : u"Mira"_s;
        row.text = text;
        row.time = u"12:00"_s;
        row.mark = kind == TranscriptRow::Kind::Operator ? TranscriptRow::Mark::Delivered : TranscriptRow::Mark::None;
        return row;
    }
    void add(const QString &text)
    {
        rows.append(line(text));
        Q_EMIT appended();
    }
};

} // namespace

class TranscriptTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void heightIndexAgreesWithSums()
    {
        QRandomGenerator random(7);
        HeightIndex index;
        std::vector<int> plain;
        for (int step = 0; step < 2000; ++step) {
            const int height = random.bounded(0, 90);
            if (plain.empty() || random.bounded(3) != 0) {
                index.append(height);
                plain.push_back(height);
            } else {
                const int row = random.bounded(static_cast<int>(plain.size()));
                index.set(row, height);
                plain[static_cast<std::size_t>(row)] = height;
            }
        }
        std::int64_t sum = 0;
        for (int row = 0; row < index.count(); ++row) {
            QCOMPARE(index.top(row), sum);
            if (plain[static_cast<std::size_t>(row)] > 0) {
                QCOMPARE(index.rowAt(sum), row);
                QCOMPARE(index.rowAt(sum + plain[static_cast<std::size_t>(row)] - 1), row);
            }
            sum += plain[static_cast<std::size_t>(row)];
        }
        QCOMPARE(index.total(), sum);
        QCOMPARE(index.rowAt(sum + 1000), index.count() - 1);
    }

    void laysOutOnlyWhatIsSeen()
    {
        Rows rows;
        for (int i = 0; i < 5000; ++i) {
            rows.rows.append(Rows::line(u"Line %1 of a long conversation about tents"_s.arg(i)));
        }
        TranscriptView view(*m_theme);
        view.resize(600, 500);
        view.setSource(&rows);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(rows.asked < 200);
        QVERIFY(!view.rowRect(4999).isEmpty());
        QVERIFY(view.rowRect(0).isEmpty());
        view.verticalScrollBar()->setValue(0);
        QVERIFY(!view.rowRect(0).isEmpty());
        QCOMPARE(view.rowRect(0).top(), 0);
    }

    void keepsAtTheBottom()
    {
        Rows rows;
        TranscriptView view(*m_theme);
        view.resize(500, 300);
        view.setSource(&rows);
        view.show();
        for (int i = 0; i < 60; ++i) {
            rows.add(u"Line %1"_s.arg(i));
            QVERIFY(view.isAtBottom());
            QVERIFY(!view.rowRect(i).isEmpty());
        }
    }

    void staysWhereOneReads()
    {
        Rows rows;
        for (int i = 0; i < 200; ++i) {
            rows.rows.append(Rows::line(u"Line %1"_s.arg(i)));
        }
        TranscriptView view(*m_theme);
        view.resize(500, 300);
        view.setSource(&rows);
        view.show();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        QVERIFY(!view.isAtBottom());
        const int row = view.rowAt(QPoint(5, 5));
        const QRect before = view.rowRect(row);
        rows.add(u"Something new"_s);
        QCOMPARE(view.rowRect(row), before);
        view.scrollToBottom();
        QVERIFY(!view.rowRect(200).isEmpty());
    }

    void widthChangeKeepsBottom()
    {
        Rows rows;
        for (int i = 0; i < 50; ++i) {
            rows.rows.append(
                Rows::line(u"A line that is long enough to be broken into several when it is narrow. "_s.repeated(3)));
        }
        TranscriptView view(*m_theme);
        view.resize(800, 300);
        view.setSource(&rows);
        view.show();
        for (const int width : {300, 900, 250}) {
            view.resize(width, 300);
            QVERIFY(view.isAtBottom());
            QVERIFY(view.rowRect(49).bottom() <= view.viewport()->height());
        }
    }

    void paintsEveryKindOfRow()
    {
        Rows rows;
        using Kind = TranscriptRow::Kind;
        using Mark = TranscriptRow::Mark;
        for (const Mark mark : {Mark::Sending, Mark::Delivered, Mark::Failed}) {
            TranscriptRow row = Rows::line(u"مرحبا 👍 hello\nsecond line"_s, Kind::Operator);
            row.mark = mark;
            row.day = u"Monday"_s;
            rows.rows.append(row);
        }
        rows.rows.append(Rows::line(QString(8000, u'x'), Kind::Visitor));
        rows.rows.append(Rows::line(u""_s, Kind::Visitor));
        rows.rows.append(Rows::line(u"The chat ended"_s, Kind::Event));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            TranscriptView view(*m_theme);
            view.setLayoutDirection(direction);
            view.resize(400, 400);
            view.setSource(&rows);
            QVERIFY(!view.grab().isNull());
            view.verticalScrollBar()->setValue(0);
            QVERIFY(!view.grab().isNull());
        }
    }

    void assistiveTechnologyReadsTheRows()
    {
        Rows rows;
        rows.rows.append(Rows::line(u"Hello"_s));
        rows.rows.append(Rows::line(u"Good morning"_s, TranscriptRow::Kind::Operator));
        TranscriptView view(*m_theme);
        view.resize(500, 300);
        view.setSource(&rows);
        view.show();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Conversation"_s);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Anna: Hello"_s);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"Mira: Good morning (delivered)"_s);
        QCOMPARE(list->indexOfChild(list->child(1)), 1);
        QCOMPARE(list->child(1)->parent(), list);
        QVERIFY(!list->child(1)->rect().isEmpty());
        rows.add(u"New"_s);
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->child(2)->text(QAccessible::Name), u"Anna: New"_s);
        QVERIFY(list->child(3) == nullptr);
        rows.rows.clear();
        Q_EMIT rows.reset();
        QCOMPARE(list->childCount(), 0);
        QVERIFY(list->child(0) == nullptr);
    }
};

SEALDESK_UI_TEST_MAIN(TranscriptTest)
#include "transcript_test.moc"
