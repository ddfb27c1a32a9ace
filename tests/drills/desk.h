// One console without windows on its own computer: its profile folder and its keychain can be lost or copied.
#pragma once

#include <QSignalSpy>
#include <QTest>

#include "core/base/systemclock.h"
#include "core/client/console.h"
#include "core/client/convert.h"
#include "core/policy/permissions.h"
#include "tests/client/fakes.h"

namespace sealdesk::client {

struct Desk {
    QTemporaryDir folder;
    FakeKeyStore store;
    SystemClock clock;
    Profile profile{folder.path()};
    Console console{{clock, store, profile, {QStringLiteral("0.1.0"), QStringLiteral("sha384-AAAA")}}};

    [[nodiscard]] Session &session() { return console.session(); }
    [[nodiscard]] AdminDesk &admin() { return console.admin(); }
    [[nodiscard]] OrganisationDesk &organisation() { return console.organisation(); }

    void connectTo(quint16 port)
    {
        console.connectTo(ServerAddress::parse(QStringLiteral("wss://127.0.0.1:%1").arg(port)).value());
        QTRY_VERIFY(console.link().state() == LinkState::NeedsTrust || session().helloSeen());
        if (console.link().state() == LinkState::NeedsTrust) {
            QVERIFY(console.link().acceptCertificate(console.link().presentedFingerprint()));
        }
        QTRY_VERIFY(session().helloSeen() && console.keys().isReady());
    }

    // Again when the relay refuses: a logout just before may not be through yet.
    void signIn(const QString &user, const QString &password)
    {
        const auto settled = [this] { return session().state() != SessionState::SigningIn; };
        for (int tries = 0; tries < 20 && !session().isLive() && session().state() != SessionState::MustChange;
             ++tries) {
            QCOMPARE(session().signIn(user, password), LocalRefusal::None);
            QVERIFY(QTest::qWaitFor(settled, 20'000));
        }
        QVERIFY(session().isLive() || session().state() == SessionState::MustChange);
    }

    // A new operator's first sign-in.
    void signInFirst(const QString &user, const QString &oneTime, const QString &password)
    {
        signIn(user, oneTime);
        QCOMPARE(session().changePassword(oneTime, password), LocalRefusal::None);
        QTRY_VERIFY_WITH_TIMEOUT(session().isLive(), 20'000);
    }

    [[nodiscard]] QString createOperator(const QString &user, const QString &name, const QString &role)
    {
        QSignalSpy created(&admin(), &AdminDesk::operatorCreated);
        admin().createOperator(user, name, role);
        return created.wait(20'000) ? created[0][1].toString() : QString();
    }

    // Waits until this admin sees the other's device, and approves it.
    void approve(Desk &other)
    {
        const QString device = other.console.keys().deviceId();
        QTRY_VERIFY(knows(device));
        admin().approveDevice(device);
        QTRY_VERIFY(other.session().hasValidCertificate());
    }

    [[nodiscard]] const wire::in::DeviceEntry *entry(const QString &device)
    {
        for (const wire::in::DeviceEntry &known : admin().devices()) {
            if (known.device == device) {
                return &known;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool knows(const QString &device) { return entry(device) != nullptr; }

    // What became of one task of the organisation desk: nothing if it went well.
    [[nodiscard]] std::optional<KeyFault> run(const std::function<void(OrganisationDesk &)> &task)
    {
        std::optional<KeyFault> fault;
        bool ended = false;
        QObject context;
        QObject::connect(&organisation(), &OrganisationDesk::failed, &context, [&](const KeyFailure &why) {
            fault = why.fault;
            ended = true;
        });
        QObject::connect(&organisation(), &OrganisationDesk::finished, &context, [&](KeyTask) { ended = true; });
        task(organisation());
        return QTest::qWaitFor([&] { return ended; }, 30'000) ? fault : KeyFault::NotNow;
    }
};

} // namespace sealdesk::client
