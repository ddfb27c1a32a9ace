// MaskingDesk: whether masking is on, and for those who may manage it: switching it, and the custom patterns.
//
// Masking is off only while this console itself finds an admin device's statement good, up to the organisation's
// key, and newer than any it has seen at this relay before: the relay can neither switch it off nor bring back an
// old "off".
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/rawtext.h"
#include "core/client/outbound.h"
#include "core/client/refusal.h"
#include "core/masking/masker.h"
#include "core/protocol/wire.h"
#include "core/seal/maskingstatement.h"

namespace sealdesk::client {

class DeviceKeys;
class Profile;
class Session;

class MaskingDesk : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Outbound &out;
        const Session &session;
        const DeviceKeys &keys;
        Profile &profile;
        masking::Masker &masker;
        const Clock &clock;
    };
    explicit MaskingDesk(const Parts &parts, QObject *parent = nullptr);
    ~MaskingDesk() override;

    [[nodiscard]] bool isOff() const { return m.masker.isOff(); }
    // While off: when it ends by itself.
    [[nodiscard]] qint64 offUntilMs() const { return m_verified ? m_verified->expiresMs() : 0; }
    // The relay sent a statement that this console does not believe.
    [[nodiscard]] bool wasDeceived() const { return m_deceived; }

    // An approved admin device with an intermediate of its own, signed in.
    [[nodiscard]] bool canSwitch() const;
    // Signs and sends; the answer is changed() or actionRefused(). At most limits::maskingOffLifeMs.
    void switchOff(qint64 forMs);
    void switchOn();

    // Patterns; answers come as signals. The relay does the work: it has the linear-time engine.
    void refreshPatterns();
    void setPatterns(const std::vector<wire::out::MaskPattern> &patterns);
    void tryPatterns(const std::vector<wire::out::MaskPattern> &patterns, RawText sample);

    // For Console.
    void onMasking(const wire::in::PolicyMasking &message);
    void onListed(const wire::in::PolicyPatternsListed &message);
    void onChecked(wire::in::PolicyPatternsChecked &&message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void clear();

Q_SIGNALS:
    void changed();
    void patternsListed(const std::vector<sealdesk::wire::in::MaskPattern> &patterns);
    // `index`: the pattern with the problem, -1 when there is none. `result`: only for a trial.
    void patternsChecked(sealdesk::wire::PatternProblem problem, int index, const sealdesk::MaskedText &result);
    void actionRefused(const sealdesk::client::RefusedAction &why);

private:
    void issue(bool off, qint64 untilMs);
    template <class Message>
    void ask(const QString &id, const Message &message);
    void watchExpiry();

    Parts m;
    QTimer m_expiry;
    QSet<QString> m_pending;
    std::optional<seal::VerifiedMasking> m_verified;
    bool m_deceived = false;
};

} // namespace sealdesk::client
