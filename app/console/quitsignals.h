// QuitSignals: SIGTERM, SIGINT and SIGHUP as an ordinary signal in the event loop, so that forms are wiped and
// receipts go out before the program ends.
#pragma once

#include <memory>

#include <QObject>

class QSocketNotifier;

namespace sealdesk::console {

class QuitSignals final : public QObject {
    Q_OBJECT
public:
    // One at a time in a process.
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sealdesk::console
