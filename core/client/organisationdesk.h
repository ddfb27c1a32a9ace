// OrganisationDesk: the organisation's private key, as its holder sees it: where it lies, the recovery file, the
// rotation to the next key, and which admin devices may approve others.
//
// The current key lies in this computer's keychain, or only in the recovery file ("offline"). The next key's private
// half lies in the recovery file and nowhere else, so that a rotation also answers the theft of a console. Neither
// ever goes to the relay. Passphrases come in as parameters and are not kept.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/client/outbound.h"
#include "core/client/recoveryfile.h"
#include "core/client/refusal.h"
#include "core/protocol/wire.h"

class QThread;

namespace sealdesk::client {

class AdminDesk;
class DeviceKeys;
class Session;
enum class KeyTrouble;

enum class KeyTask { Save, Restore, Rotate, TakeOffline, Endorse };

enum class KeyFault {
    NotNow,           // not signed in, no permission, or another task is running
    WeakPassphrase,   // see passphraseFault()
    FileNotRead,      // cannot be opened
    NotARecoveryFile, // see RecoveryError
    FileDamaged,
    FileOfNewerProgram,
    WrongPassphrase,
    OtherOrganisation, // not this organisation's keys, or keys from before a rotation
    NextKeyNotOurs,    // the file's next key is not the one that was announced
    FileNotWritten,    // the new file could not be written, or reads back differently
    KeyNotHere,        // the organisation's key is not in this keychain
    Keychain,          // see trouble
    RefusedByRelay,    // see refusal
    ConnectionLost,    // what became of it shows after the next sign-in
    CryptoFailed,
};

struct KeyFailure {
    KeyTask task;
    KeyFault fault;
    std::optional<KeyTrouble> trouble;
    std::optional<wire::Refusal> refusal;
};

class OrganisationDesk : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Outbound &out;
        Session &session;
        DeviceKeys &keys;
        AdminDesk &admin;
        const Clock &clock;
    };
    explicit OrganisationDesk(const Parts &parts, QObject *parent = nullptr);
    ~OrganisationDesk() override;

    enum class Place { Unknown, Here, NotHere, Unavailable };
    // Whether this computer's keychain holds the current key. Asks; answered by placeChanged().
    void refreshPlace();
    [[nodiscard]] Place place() const { return m_place; }
    // "A1B2-C3D4-E5F6-0718"; empty if there is none.
    [[nodiscard]] QString currentFingerprint() const;
    [[nodiscard]] QString nextFingerprint() const;
    [[nodiscard]] bool isBusy() const { return m_task.has_value(); }

    // Each ends with finished() or failed(). One at a time.
    // A new recovery file, with a fresh next key that is announced once the file is safely written. The next key
    // of an earlier file is out of use then.
    void save(const QString &file, const QString &passphrase);
    // On another console, or after the keychain was lost: this device may approve from now on; with `keep` the key
    // stays in this keychain, else it is used this once.
    void restore(const QString &file, const QString &passphrase, bool keep);
    // The file's next key becomes the current one; a new file gets it together with a new next key.
    void rotate(const QString &file, const QString &passphrase, const QString &newFile, const QString &newPassphrase);
    // Out of the keychain, once `file` is seen to hold it.
    void takeOffline(const QString &file, const QString &passphrase);
    // An approved device of another admin may approve others, for 30 days, renewed while this console is signed in.
    void endorse(const QString &device);

    // For Console.
    void onSessionLive();
    void onSessionOver();
    void onLinkLost();
    void onDone(const wire::in::Done &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);

Q_SIGNALS:
    void placeChanged();
    void busyChanged();
    void keysChanged();
    void finished(sealdesk::client::KeyTask task);
    void failed(const sealdesk::client::KeyFailure &why);

private:
    using Opened = Result<RecoveryKeys, RecoveryError>;
    using Written = Result<std::string, RecoveryError>;
    [[nodiscard]] bool begin(KeyTask task);
    void end();
    void fail(KeyFault fault, std::optional<KeyTrouble> trouble = {}, std::optional<wire::Refusal> refusal = {});
    void fail(RecoveryError error);
    // Slow work on a thread of its own; `then` is called on ours, unless the task was given up.
    void work(std::function<void()> slow, std::function<void()> then);
    void openFile(const QString &file, const QString &passphrase, std::function<void(RecoveryKeys)> then);
    // Seals, writes, reads back; `then` only if all that is well.
    void writeFile(const QString &file, const QString &passphrase, std::shared_ptr<RecoveryKeys> keys,
                   std::function<void()> then);
    void withCurrentKey(std::function<void(const seal::SigningKey &)> use);
    void saveWith(const QString &file, const QString &passphrase, const seal::SigningKey &current);
    void announce(const RecoveryKeys &keys, bool rotation, std::function<void()> accepted);
    void rotated(const std::shared_ptr<RecoveryKeys> &keys);
    void endorseOthers(const seal::SigningKey &current, const QList<QString> &devices);
    void renewOthers();
    [[nodiscard]] bool sendEndorsement(const QString &id, const seal::SigningKey &current,
                                       const wire::in::DeviceEntry &device);
    [[nodiscard]] bool belongsHere(const RecoveryKeys &keys) const;

    Outbound &m_out;
    Session &m_session;
    DeviceKeys &m_keys;
    AdminDesk &m_admin;
    const Clock &m_clock;
    Place m_place = Place::Unknown;
    std::optional<KeyTask> m_task;
    quint64 m_round = 0; // a task that was given up does not go on
    QString m_pending;   // message id that the task waits for
    std::function<void()> m_accepted;
    QThread *m_thread = nullptr;
};

} // namespace sealdesk::client
