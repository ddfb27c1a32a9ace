// Set-up, sign-in, resume, password change and logout, against a relay played by the test.
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "core/client/certification.h"
#include "core/seal/proofs.h"
#include "tests/client/signedin.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

bool proofHolds(const QByteArray &deviceKey, const QByteArray &proof)
{
    const auto key = seal::PublicKey::fromPoint(byteView(deviceKey));
    const auto nonce = seal::HelloNonce::fromBytes(byteView(QByteArray(32, 'n')));
    const auto signature = seal::Signature::fromBytes(byteView(proof));
    return key && signature && seal::verifyDeviceProof(*key, *nonce, *signature);
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsInWithPasswordAndDeviceProof()
    {
        SignedIn desk;
        QSignalSpy live(&desk.session, &Session::live);
        QCOMPARE(desk.session.signIn(u"olga"_s, u"pw"_s), LocalRefusal::NotConnected);
        desk.hello();
        QCOMPARE(desk.session.signIn(u" olga "_s, u"correct horse 1"_s), LocalRefusal::None);
        QCOMPARE(desk.session.state(), SessionState::SigningIn);
        QCOMPARE(desk.session.signIn(u"olga"_s, u"pw"_s), LocalRefusal::Busy);
        const auto login = desk.out.last<wire::in::AuthLogin>();
        QVERIFY(login);
        QCOMPARE(login->user, u"olga"_s);
        QCOMPARE(login->password, u"correct horse 1"_s);
        QVERIFY(login->lasting);
        QVERIFY(proofHolds(login->deviceKey, login->proof));
        desk.session.onAuthOk(desk.authOk(u"another"_s)); // not an answer to ours
        QCOMPARE(desk.session.state(), SessionState::SigningIn);
        desk.session.onAuthOk(desk.authOk(login->id));
        QCOMPARE(desk.session.state(), SessionState::SignedIn);
        QVERIFY(desk.session.isLive());
        QCOMPARE(live.size(), 1);
        QVERIFY(desk.session.may(wire::Permission::RequestForm));
        QVERIFY(!desk.session.may(wire::Permission::ManageDevices));
        QVERIFY(desk.session.hasValidCertificate());
    }

    void aRefusedSignInSaysWhy()
    {
        SignedIn desk;
        QSignalSpy refused(&desk.session, &Session::refused);
        desk.hello();
        QCOMPARE(desk.session.signIn(u"olga"_s, u"wrong"_s), LocalRefusal::None);
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::AuthLogin>()->id;
        message.code = wire::Refusal::LockedOut;
        message.retrySeconds = 1800;
        QVERIFY(desk.session.onRefused(message));
        QCOMPARE(desk.session.state(), SessionState::SignedOut);
        QCOMPARE(refused.size(), 1);
        const auto why = refused[0][0].value<RefusedAction>();
        QVERIFY(why.code == wire::Refusal::LockedOut);
        QCOMPARE(why.retrySeconds, 1800);
    }

    void theFirstPasswordMustBeChanged()
    {
        SignedIn desk;
        QSignalSpy live(&desk.session, &Session::live);
        QSignalSpy changed(&desk.session, &Session::passwordChanged);
        desk.hello();
        QCOMPARE(desk.session.signIn(u"olga"_s, u"one-time"_s), LocalRefusal::None);
        desk.session.onAuthOk(desk.authOk(desk.out.last<wire::in::AuthLogin>()->id, true));
        QCOMPARE(desk.session.state(), SessionState::MustChange);
        QVERIFY(!desk.session.isLive());
        QCOMPARE(live.size(), 0);
        QCOMPARE(desk.session.changePassword(u"one-time"_s, u"short"_s), LocalRefusal::None);
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::AuthChangePassword>()->id;
        message.code = wire::Refusal::PasswordRules;
        message.rules = {wire::PasswordRule::TooShort, wire::PasswordRule::NeedsDigit};
        QSignalSpy refused(&desk.session, &Session::refused);
        QVERIFY(desk.session.onRefused(message));
        QCOMPARE(refused[0][0].value<RefusedAction>().rules.size(), 2);
        QCOMPARE(desk.session.state(), SessionState::MustChange);
        QCOMPARE(desk.session.changePassword(u"one-time"_s, u"a longer one 12"_s), LocalRefusal::None);
        desk.session.onAuthOk(desk.authOk(desk.out.last<wire::in::AuthChangePassword>()->id));
        QCOMPARE(desk.session.state(), SessionState::SignedIn);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(live.size(), 1);
    }

    void theCodeFollowsThePasswordAndAWrongOneMayBeFollowedByAnother()
    {
        SignedIn desk;
        QSignalSpy refused(&desk.session.factor(), &SecondFactor::refused);
        desk.hello();
        QCOMPARE(desk.session.signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
        desk.session.onAuthCodeNeeded({u"another"_s}); // not an answer to ours
        QCOMPARE(desk.session.state(), SessionState::SigningIn);
        desk.session.onAuthCodeNeeded({desk.out.last<wire::in::AuthLogin>()->id});
        QCOMPARE(desk.session.state(), SessionState::NeedsCode);
        QVERIFY(desk.session.factor().sendCode(u"111111"_s, wire::CodeWay::Code));
        QVERIFY(!desk.session.factor().sendCode(u"222222"_s, wire::CodeWay::Code)); // one at a time
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::AuthCode>()->id;
        message.code = wire::Refusal::CodeWrong;
        QVERIFY(desk.session.onRefused(message));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(desk.session.state(), SessionState::NeedsCode);
        QVERIFY(desk.session.factor().sendCode(u"222222"_s, wire::CodeWay::Code));
        desk.session.onAuthOk(desk.authOk(desk.out.last<wire::in::AuthCode>()->id));
        QCOMPARE(desk.session.state(), SessionState::SignedIn);
        QVERIFY(desk.session.isLive());
    }

    void whatTheRelayAsksIsAnsweredWithTheNextSignIn()
    {
        SignedIn desk;
        QSignalSpy changed(&desk.session, &Session::captchaChanged);
        desk.hello();
        QCOMPARE(desk.session.signIn(u"olga"_s, u"wrong"_s), LocalRefusal::None);
        QVERIFY(desk.out.last<wire::in::AuthLogin>()->captcha.isEmpty());
        const QByteArray picture(Captcha::width * Captcha::height, '\x7f');
        desk.session.onAuthCaptcha({picture, wire::CaptchaQuestion::Largest, {17, 42, 9}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.session.captcha()->picture, picture);
        QCOMPARE(desk.session.captcha()->numbers.size(), 3);
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::AuthLogin>()->id;
        message.code = wire::Refusal::BadCredentials;
        QVERIFY(desk.session.onRefused(message));
        QVERIFY(desk.session.captcha());
        QCOMPARE(desk.session.renewCaptcha(), LocalRefusal::None);
        QVERIFY(desk.out.last<wire::in::AuthCaptchaRenew>());
        QCOMPARE(desk.session.signIn(u"olga"_s, u"correct horse 1"_s, u"42"_s), LocalRefusal::None);
        QCOMPARE(desk.out.last<wire::in::AuthLogin>()->captcha, u"42"_s);
        desk.session.onAuthOk(desk.authOk(desk.out.last<wire::in::AuthLogin>()->id));
        QVERIFY(!desk.session.captcha());
    }

    void aPictureOfAnotherSizeOrNothingToAskIsNoTask_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("numbers");
        QTest::newRow("no picture") << 0 << 2;
        QTest::newRow("too small") << Captcha::width * Captcha::height - 1 << 2;
        QTest::newRow("one number") << Captcha::width * Captcha::height << 1;
        QTest::newRow("a thousand numbers") << Captcha::width * Captcha::height << 1000;
    }
    void aPictureOfAnotherSizeOrNothingToAskIsNoTask()
    {
        QFETCH(int, bytes);
        QFETCH(int, numbers);
        SignedIn desk;
        desk.hello();
        desk.session.onAuthCaptcha({QByteArray(bytes, 'x'), wire::CaptchaQuestion::Sum,
                                    std::vector<qint64>(static_cast<std::size_t>(numbers), 1)});
        QVERIFY(!desk.session.captcha());
    }

    void aLostConnectionForgetsWhatWasAsked()
    {
        SignedIn desk;
        desk.hello();
        desk.session.onAuthCaptcha(
            {QByteArray(Captcha::width * Captcha::height, 'x'), wire::CaptchaQuestion::Sum, {1, 2}});
        QVERIFY(desk.session.captcha());
        desk.session.onLinkLost();
        QVERIFY(!desk.session.captcha());
    }

    void aLockoutOrALostConnectionBringsTheCodeBackToThePassword()
    {
        SignedIn desk;
        desk.hello();
        const auto upToTheCode = [&desk] {
            QCOMPARE(desk.session.signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
            desk.session.onAuthCodeNeeded({desk.out.last<wire::in::AuthLogin>()->id});
            QCOMPARE(desk.session.state(), SessionState::NeedsCode);
        };
        upToTheCode();
        QVERIFY(desk.session.factor().sendCode(u"111111"_s, wire::CodeWay::Code));
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::AuthCode>()->id;
        message.code = wire::Refusal::LockedOut;
        QVERIFY(desk.session.onRefused(message));
        QCOMPARE(desk.session.state(), SessionState::SignedOut);
        upToTheCode();
        desk.session.giveUpCode();
        QCOMPARE(desk.session.state(), SessionState::SignedOut);
        upToTheCode();
        desk.linkLost();
        QCOMPARE(desk.session.state(), SessionState::SignedOut);
    }

    void anEnrolmentShowsTheKeyAndThenTheRecoveryCodesOnce()
    {
        SignedIn desk;
        QSignalSpy live(&desk.session, &Session::live);
        SecondFactor &factor = desk.session.factor();
        desk.hello();
        QCOMPARE(desk.session.signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
        auto ok = desk.authOk(desk.out.last<wire::in::AuthLogin>()->id);
        ok.mustEnrol = true;
        desk.session.onAuthOk(ok);
        QCOMPARE(desk.session.state(), SessionState::MustEnrol);
        QVERIFY(!desk.session.isLive());
        factor.onEnrolment({desk.out.last<wire::in::AuthEnrol>()->id, u"ABCD"_s, u"otpauth://x"_s});
        QCOMPARE(factor.key(), u"ABCD"_s);
        QVERIFY(factor.confirm(u"123456"_s));
        const QString id = desk.out.last<wire::in::AuthConfirmEnrolment>()->id;
        wire::in::AuthRecoveryCodes codes;
        codes.re = id;
        codes.codes = {u"AAAA-BBBB"_s, u"CCCC-DDDD"_s};
        factor.onRecoveryCodes(codes);
        QVERIFY(factor.key().isEmpty() && factor.uri().isEmpty());
        ok = desk.authOk(id);
        ok.secondFactor = true;
        ok.recoveryLeft = 2;
        desk.session.onAuthOk(ok);
        QCOMPARE(desk.session.state(), SessionState::SignedIn);
        QCOMPARE(live.size(), 1);
        QVERIFY(factor.isShowing() && factor.isActive());
        QCOMPARE(factor.recoveryCodes().size(), 2);
        factor.recoveryCodesKept();
        QVERIFY(!factor.isShowing());
        QCOMPARE(factor.recoveryLeft(), 2);
        desk.session.logout();
        QVERIFY(!factor.isActive());
    }

    void resumesAfterALossWithTheTokenInMemory()
    {
        SignedIn desk;
        desk.signIn();
        QSignalSpy live(&desk.session, &Session::live);
        desk.linkLost();
        QVERIFY(desk.session.isSignedIn());
        QVERIFY(!desk.session.isLive());
        desk.out.connected = true;
        desk.hello();
        const auto resume = desk.out.last<wire::in::AuthResume>();
        QVERIFY(resume);
        QCOMPARE(resume->token, desk.token);
        QVERIFY(proofHolds(resume->deviceKey, resume->proof));
        desk.session.onAuthOk(desk.authOk(resume->id));
        QVERIFY(desk.session.isLive());
        QCOMPARE(live.size(), 1);
    }

    void aSessionThatIsOverEnds()
    {
        SignedIn desk;
        desk.signIn();
        desk.linkLost();
        desk.out.connected = true;
        desk.hello();
        wire::in::Refused message;
        message.re = desk.out.last<wire::in::AuthResume>()->id;
        message.code = wire::Refusal::SessionOver;
        QVERIFY(desk.session.onRefused(message));
        QCOMPARE(desk.session.state(), SessionState::Ended);
        QVERIFY(desk.session.endReason().value() == wire::EndReason::Expired);
        desk.session.acknowledgeEnd();
        QCOMPARE(desk.session.state(), SessionState::SignedOut);
        desk.hello();
        QCOMPARE(desk.out.every<wire::in::AuthResume>().size(), std::size_t(1)); // the token is gone
    }

    void aTakeoverEndsIt()
    {
        SignedIn desk;
        desk.signIn();
        QSignalSpy ending(&desk.session, &Session::ending);
        desk.session.onAuthEnded({wire::EndReason::Elsewhere});
        QCOMPARE(ending.size(), 1);
        QCOMPARE(desk.session.state(), SessionState::Ended);
        QVERIFY(desk.session.endReason().value() == wire::EndReason::Elsewhere);
        QVERIFY(desk.session.operatorId().isEmpty());
        // Signing in again is possible at once.
        QCOMPARE(desk.session.signIn(u"olga"_s, u"correct horse 1"_s), LocalRefusal::None);
    }

    void logoutForgetsAndTells()
    {
        SignedIn desk;
        desk.signIn();
        desk.session.logout();
        QVERIFY(desk.out.last<wire::in::AuthLogout>());
        QCOMPARE(desk.session.state(), SessionState::Ended);
        desk.linkLost();
        desk.out.connected = true;
        desk.hello();
        QVERIFY(!desk.out.last<wire::in::AuthResume>());
    }

    void nothingOfASessionIsStored() // C11
    {
        SignedIn desk;
        desk.token = QByteArrayLiteral("TOKENTOKENTOKENTOKENTOKENTOKEN!!");
        desk.signIn();
        desk.profile.settings().sync();
        QFile file(desk.folder.filePath(u"sealdesk.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray ini = file.readAll();
        QVERIFY(ini.contains("olga")); // the user name is a convenience, not a secret
        QVERIFY(!ini.contains("correct horse"));
        QVERIFY(!ini.contains(desk.token));
        QVERIFY(!ini.contains(desk.token.toBase64().left(24)));
        QVERIFY(!ini.contains(desk.token.toHex()));
        for (const auto &[name, value] : desk.store.content) {
            QVERIFY(!value.contains("TOKEN"));
        }
    }

    void setUpCertifiesThisDevice()
    {
        SignedIn desk;
        QSignalSpy done(&desk.session, &Session::setUpDone);
        desk.session.onHello({wire::protocolVersion, {}, QByteArray(32, 'n'), false, {}, {}});
        QVERIFY(!desk.session.relayIsSetUp());
        QCOMPARE(desk.session.signIn(u"ada"_s, u"x"_s), LocalRefusal::NotSetUp);
        const SetUpInput input{u" ABCD-EFGH "_s, u"Lamps"_s, u"ada"_s, u"Ada"_s, u"correct horse 1"_s};
        QCOMPARE(desk.session.setUp(input), LocalRefusal::None);
        const auto begin = desk.out.last<wire::in::SetupBegin>();
        QVERIFY(begin);
        QCOMPARE(begin->secret, u"ABCD-EFGH"_s);
        QVERIFY(proofHolds(begin->deviceKey, begin->proof));
        const auto pair = parsePair(begin->intermediate, begin->certificate);
        QVERIFY(pair);
        const QString owner = wireId(pair->device.body().operatorId);
        QVERIFY(pairHolds(*pair, begin->organisationKey, owner, desk.keys.device().publicKey(), desk.clock.wall));
        QCOMPARE(pair->device.body().notAfterMs - desk.clock.wall, Session::certificateLifetimeMs);
        QCOMPARE(pair->intermediate.body().notAfterMs - desk.clock.wall, Session::intermediateLifetimeMs);
        desk.session.onSetupDone({begin->id, QString()});
        QCOMPARE(done.size(), 1);
        QVERIFY(desk.session.relayIsSetUp());
        QCOMPARE(desk.profile.organisationKey(desk.keys.relay()), begin->organisationKey);
        QCOMPARE(desk.session.setUp(input), LocalRefusal::SetUpAlready);
    }

    void setUpNeedsAKeychain()
    {
        SignedIn desk;
        desk.store.content.clear();
        desk.store.readError = KeyStoreError::NoKeychain;
        DeviceKeys keys(desk.store, desk.profile);
        keys.load(ServerAddress::parse(u"wss://127.0.0.1:1").value());
        Session session(desk.out, keys, desk.profile, desk.clock);
        session.onHello({wire::protocolVersion, {}, QByteArray(32, 'n'), false, {}, {}});
        QCOMPARE(session.setUp({}), LocalRefusal::KeyNotStored);
        QVERIFY(!desk.out.last<wire::in::SetupBegin>());
    }

    void anAdminsDeviceRenewsItself()
    {
        SignedIn desk;
        desk.role = policy::roles::admin;
        desk.permissions = {u"manage_devices"_s};
        desk.ownIntermediate = true;
        desk.certificateAgeMs = 13LL * 3600 * 1000;
        desk.signIn();
        const auto approve = desk.out.last<wire::in::DeviceApprove>();
        QVERIFY(approve);
        QCOMPARE(approve->device, desk.keys.deviceId());
        const auto pair = parsePair(approve->intermediate, approve->certificate);
        QVERIFY(pair && pairHolds(*pair, byteArray(desk.organisation->publicKey().bytes()), desk.operatorId,
                                  desk.keys.device().publicKey(), desk.clock.wall));
        QCOMPARE(pair->device.body().notAfterMs, desk.clock.wall + Session::certificateLifetimeMs);
    }

    void aFreshCertificateIsLeftAlone()
    {
        SignedIn desk;
        desk.permissions = {u"manage_devices"_s};
        desk.ownIntermediate = true;
        desk.signIn();
        QVERIFY(!desk.out.last<wire::in::DeviceApprove>());
    }

    void anotherOrganisationKeyIsNotBelieved() // A11
    {
        SignedIn desk;
        desk.signIn();
        QVERIFY(desk.session.hasValidCertificate());
        desk.session.logout();
        desk.organisation.emplace(seal::SigningKey::generate().value());
        desk.signIn();
        QVERIFY(desk.session.organisationKeyChanged());
        QVERIFY(!desk.session.hasValidCertificate());
    }

    void activityIsToldOnceAMinute()
    {
        SignedIn desk;
        desk.signIn();
        desk.session.noteActivity();
        desk.session.noteActivity();
        QCOMPARE(desk.out.every<wire::in::Activity>().size(), std::size_t(1));
        desk.clock.advance(Session::activityEveryMs);
        desk.session.noteActivity();
        QCOMPARE(desk.out.every<wire::in::Activity>().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
