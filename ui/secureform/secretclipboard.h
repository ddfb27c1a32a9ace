// SecretClipboard: puts one answer on the clipboard for a limited time, where the organisation allows it, and
// takes it off again: when the time is over, when answers are wiped, and before the program ends.
//
// Never more than one answer at a time, and never anything that another program has put there since.
#pragma once

#include "core/secret/secretbuffer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace sealdesk::ui {

class SecretMimeData;

class SecretClipboard final : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    // `value` as SecretMimeData wants it.
    void offer(secret::SecretBuffer value, const QString &request, const QString &field, int seconds);
    // Takes off what is of this request; an empty one: whatever there is.
    void clear(const QString &request = {});
    [[nodiscard]] bool holdsSomething() const;

Q_SIGNALS:
    // The value is gone from the clipboard, by us or because another program took it over.
    void cleared(const QString &request, const QString &field);

private:
    void onClipboardChanged();
    void finish();

    QPointer<SecretMimeData> m_data;
    QString m_request; // empty: nothing is offered
    QString m_field;
    QTimer m_limit;
};

} // namespace sealdesk::ui
