// SecondFactor: the console's half of the second factor (C14): the code at sign-in, getting one, new recovery codes.
//
// Key and recovery codes are here only while they are shown to their owner; they are wiped after that, and never
// written anywhere. The relay judges; nothing is computed here.
#pragma once

#include "core/client/outbound.h"
#include "core/client/refusal.h"
#include "core/protocol/wire.h"

#include <QObject>
#include <QStringList>

namespace sealdesk::client {

class SecondFactor : public QObject {
    Q_OBJECT
public:
    explicit SecondFactor(Outbound &out, QObject *parent = nullptr);
    ~SecondFactor() override;

    // Each false when there is no connection or an answer is awaited. Answered by changed() or refused(), a code at
    // sign-in by the session's new state.
    [[nodiscard]] bool sendCode(const QString &code, wire::CodeWay way);
    // A new seed. Who is signed in says password and code (or a recovery code) again.
    [[nodiscard]] bool enrol(const QString &password = {}, const QString &code = {});
    [[nodiscard]] bool confirm(const QString &code);
    [[nodiscard]] bool renewRecovery(const QString &password, const QString &code);
    // The enrolment of one who was signed in already is given up; the old second factor holds.
    void cancelEnrolment();
    // They were kept: wiped here.
    void recoveryCodesKept();

    // While an enrolment waits for its first code; else empty. Base32, and what the QR code holds.
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &uri() const { return m_uri; }
    // Shown once; empty when there are none to show.
    [[nodiscard]] const QStringList &recoveryCodes() const { return m_codes; }
    // Something must be dealt with before the work goes on.
    [[nodiscard]] bool isShowing() const { return !m_key.isEmpty() || !m_codes.isEmpty(); }
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] int recoveryLeft() const { return m_left; }
    [[nodiscard]] bool isBusy() const { return !m_pending.isEmpty(); }

    // For Session and Console.
    void onAuthOk(const wire::in::AuthOk &message);
    void onEnrolment(const wire::in::AuthEnrolment &message);
    void onRecoveryCodes(const wire::in::AuthRecoveryCodes &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    // An auth.ok with this id answers a code or a confirmation of here.
    [[nodiscard]] bool awaits(const QString &re) const
    {
        return !re.isEmpty() && (re == m_pending || re == m_confirmed);
    }
    void onLinkLost();
    void clear();

Q_SIGNALS:
    void changed();
    void refused(const sealdesk::client::RefusedAction &why);

private:
    template <class Message>
    [[nodiscard]] bool ask(const QString &id, const Message &message);
    void wipeKey();

    Outbound &m_out;
    QString m_pending;   // one message at a time
    QString m_confirmed; // answered once, and perhaps once more
    QString m_key, m_uri;
    QStringList m_codes;
    bool m_active = false;
    int m_left = 0;
};

} // namespace sealdesk::client
