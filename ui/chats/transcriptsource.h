// TranscriptSource: where TranscriptView gets its rows from, one by one and only when it needs them.
// Every text in a row is masked already.
#pragma once

#include <QObject>
#include <QString>

namespace sealdesk::ui {

struct TranscriptRow {
    enum class Kind { Visitor, Operator, Event };
    enum class Mark { None, Sending, Delivered, Failed };

    Kind kind = Kind::Event;
    Mark mark = Mark::None;
    QString text;
    QString name;         // who wrote it
    QString time;         // as shown
    QString day;          // not empty: a day separator stands above the row
    bool follows = false; // same writer as the row above: no name, less space

    // The row as one sentence, for assistive technology and tests.
    [[nodiscard]] QString spoken() const;
};

class TranscriptSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual TranscriptRow row(int index) const = 0;
    // Roughly how many characters the row has; must be cheap.
    [[nodiscard]] virtual int weight(int index) const = 0;

Q_SIGNALS:
    void appended();
    void rowChanged(int index);
    void reset();
};

} // namespace sealdesk::ui
