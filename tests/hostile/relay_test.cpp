// A relay that lies, against the console: other organisations' keys and certificates, expired and revoked ones, false
// key statements, states that did not happen. The console believes keys and its own eyes, and says why it refuses.
#include <QSignalSpy>

#include "core/secret/opensslallocator.h"
#include "tests/client/formbench.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600LL * 1000;

QByteArray wordOn(const seal::SigningKey &current, const seal::SigningKey &next, std::uint32_t serial)
{
    return byteArray(seal::KeyStatement::issue(current, next.publicKey(), serial)->encoded());
}

seal::SigningKey newKey() { return seal::SigningKey::generate().value(); }

// A console whose certificate comes from `change`d papers.
struct Papers {
    QByteArray intermediate;
    QByteArray certificate;
};

} // namespace

class HostileRelayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void falsePapersAreNotUsed_data()
    {
        QTest::addColumn<int>("kind");
        const char *const names[] = {"the true ones",
                                     "another organisation's",
                                     "expired device certificate",
                                     "expired intermediate",
                                     "not valid yet",
                                     "another operator's",
                                     "another device's",
                                     "an intermediate as leaf",
                                     "a leaf as intermediate",
                                     "issued by a stranger",
                                     "a changed byte",
                                     "empty",
                                     "no intermediate",
                                     "cut off"};
        for (int i = 0; i < static_cast<int>(std::size(names)); ++i) {
            QTest::newRow(names[i]) << i;
        }
    }

    void falsePapersAreNotUsed() // A11, C17
    {
        QFETCH(int, kind);
        FormBench desk;
        desk.start();
        const seal::SigningKey stranger = newKey();
        const seal::OrganisationId organisation = desk.organisation->publicKey().organisationId();
        const Subject admin{SignedIn::idOf(9), u"Ada"_s, byteArray(desk.adminDevice->publicKey().bytes())};
        const Subject own{desk.operatorId, u"Olga"_s, desk.keys.devicePublicKey()};
        const Subject otherOperator{SignedIn::idOf(5), u"Olga"_s, desk.keys.devicePublicKey()};
        const Subject otherDevice{desk.operatorId, u"Olga"_s, byteArray(stranger.publicKey().bytes())};
        const qint64 now = desk.clock.wall;
        Papers papers{issueIntermediate(*desk.organisation, admin, now),
                      issueDeviceCertificate(*desk.adminDevice, organisation, own, now)};
        switch (kind) {
        case 1: {
            papers.intermediate = issueIntermediate(stranger, admin, now);
            papers.certificate =
                issueDeviceCertificate(*desk.adminDevice, stranger.publicKey().organisationId(), own, now);
            break;
        }
        case 2:
            papers.certificate = issueDeviceCertificate(*desk.adminDevice, organisation, own, now - 25 * hour);
            break;
        case 3:
            papers.intermediate = issueIntermediate(*desk.organisation, admin, now - 31 * 24 * hour);
            break;
        case 4:
            papers.certificate = issueDeviceCertificate(*desk.adminDevice, organisation, own, now + hour);
            break;
        case 5:
            papers.certificate = issueDeviceCertificate(*desk.adminDevice, organisation, otherOperator, now);
            break;
        case 6:
            papers.certificate = issueDeviceCertificate(*desk.adminDevice, organisation, otherDevice, now);
            break;
        case 7:
            papers.certificate = issueIntermediate(*desk.organisation, own, now);
            break;
        case 8:
            papers.intermediate = issueDeviceCertificate(*desk.adminDevice, organisation, admin, now);
            break;
        case 9:
            papers.certificate = issueDeviceCertificate(stranger, organisation, own, now);
            break;
        case 10:
            papers.certificate[60] = static_cast<char>(papers.certificate[60] ^ 1);
            break;
        case 11:
            papers = {};
            break;
        case 12:
            papers.intermediate.clear();
            break;
        case 13:
            papers.certificate.chop(1);
            break;
        default:
            break;
        }
        desk.session.onDeviceCertified({wire::DeviceStatus::Approved, papers.certificate, papers.intermediate});
        const FormBar bar = desk.forms.canRequest(chat);
        QCOMPARE(static_cast<int>(bar), static_cast<int>(kind == 0 ? FormBar::None : FormBar::NoCertificate));
        QCOMPARE(desk.forms.requestForm(chat, form).ok(), kind == 0);
    }

    void aRevokedDeviceAsksNothing()
    {
        FormBench desk;
        desk.start();
        desk.session.onDeviceCertified({wire::DeviceStatus::Revoked, {}, {}});
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::DeviceRevoked));
    }

    void aCertificateThatRunsOutWhileSignedInEndsForms()
    {
        FormBench desk;
        desk.start();
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::None));
        desk.clock.advance(24 * hour);
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::NoCertificate));
    }

    void anotherOrganisationsKeyIsNotTaken() // A11
    {
        FormBench desk;
        desk.start();
        const QByteArray pinned = desk.session.organisationKey();
        desk.linkLost();
        const seal::SigningKey attacker = newKey();
        desk.organisation.emplace(attacker.share()); // a whole chain of its own
        desk.linkBack();
        QVERIFY(desk.session.organisationKeyChanged());
        QCOMPARE(desk.session.organisationKey(), pinned);
        QCOMPARE(static_cast<int>(desk.forms.canRequest(chat)), static_cast<int>(FormBar::NoCertificate));
    }

    void falseKeyStatementsAreNotFollowed() // A11
    {
        const seal::SigningKey next = newKey();
        const seal::SigningKey after = newKey();
        const seal::SigningKey stranger = newKey();
        const auto bench = [&] {
            auto desk = std::make_unique<FormBench>();
            desk->start();
            desk->session.onOrganisationKeys(wordOn(*desk->organisation, next, 5));
            return desk;
        };
        const auto believed = [&](const auto &word) {
            const auto desk = bench();
            const QByteArray before = desk->session.organisationPins().next();
            desk->session.onOrganisationKeys(word(*desk->organisation));
            const bool refused = desk->session.organisationKeyChanged();
            const bool unchanged =
                desk->session.organisationPins().next() == before &&
                desk->session.organisationKey() == byteArray(desk->organisation->publicKey().bytes());
            // A refusal also stops forms: something is wrong with this relay.
            return refused && unchanged && desk->forms.canRequest(chat) == FormBar::NoCertificate ? u"refused"_s
                   : refused                                                                      ? u"half"_s
                                                                                                  : u"followed"_s;
        };
        QCOMPARE(believed([&](const seal::SigningKey &current) { return wordOn(current, after, 6); }), u"followed"_s);
        QCOMPARE(believed([&](const seal::SigningKey &) { return wordOn(next, after, 6); }), u"followed"_s);
        QCOMPARE(believed([&](const seal::SigningKey &) { return wordOn(stranger, after, 6); }), u"refused"_s);
        QCOMPARE(believed([&](const seal::SigningKey &current) { return wordOn(current, after, 5); }), u"refused"_s);
        QCOMPARE(believed([&](const seal::SigningKey &current) { return wordOn(current, after, 4); }), u"refused"_s);
        QCOMPARE(believed([&](const seal::SigningKey &) { return wordOn(next, after, 5); }), u"refused"_s);
        QCOMPARE(believed([&](const seal::SigningKey &current) { return wordOn(current, after, 6).left(100); }),
                 u"refused"_s);
        QCOMPARE(believed([&](const seal::SigningKey &) { return QByteArray(); }), u"refused"_s);
    }

    void statesThatDidNotHappenShowNothing()
    {
        FormBench desk;
        desk.start();
        desk.send();
        desk.forms.onFormState({chat, desk.request, wire::FormState::Submitted, {}});
        QVERIFY(desk.view().state != wire::FormState::Submitted);
        QVERIFY(!desk.view().holdsAnswers);
        // Another run's request under the same operator: seen, never opened.
        desk.forms.onFormPending({{{chat, SignedIn::idOf(77), form, 1, desk.operatorId, wire::FormState::Submitted,
                                    desk.clock.wall + hour}}});
        QVERIFY(!desk.forms.withField(SignedIn::idOf(77), u"card_number"_s, [](ByteView) {}));
        QVERIFY(!desk.forms.noteRevealed(SignedIn::idOf(77), u"card_number"_s, wire::RevealWay{}));
    }

    void ticketsThatNobodyAskedForAreNotUsed()
    {
        FormBench desk;
        desk.start();
        const auto made = desk.forms.requestForm(chat, form);
        desk.request = *made;
        desk.forms.onFormGranted({u"never-asked"_s, desk.request, "ticket", desk.exchange.address(), {}});
        const auto asked = desk.out.last<wire::in::FormRequest>();
        desk.forms.onFormGranted({asked->id, SignedIn::idOf(66), "ticket", desk.exchange.address(), {}});
        QTest::qWait(100);
        QCOMPARE(desk.exchange.joins(), 0);
    }

    void anEndorsementOfAStrangerMakesNoApprover() // C17
    {
        FormBench desk;
        desk.permissions.push_back(u"manage_devices"_s);
        desk.role = policy::roles::admin;
        desk.start();
        const Subject own{desk.operatorId, u"Olga"_s, desk.keys.devicePublicKey()};
        QVERIFY(!desk.admin.canApprove());
        desk.session.onDeviceEndorsed({issueIntermediate(newKey(), own, desk.clock.wall)});
        QVERIFY(!desk.admin.canApprove());
        const Subject other{desk.operatorId, u"Olga"_s, byteArray(newKey().publicKey().bytes())};
        desk.session.onDeviceEndorsed({issueIntermediate(*desk.organisation, other, desk.clock.wall)});
        QVERIFY(!desk.admin.canApprove());
        QVERIFY(!desk.out.last<wire::in::DeviceApprove>());
        desk.session.onDeviceEndorsed({issueIntermediate(*desk.organisation, own, desk.clock.wall)});
        QVERIFY(desk.out.last<wire::in::DeviceApprove>()); // certifies itself under it
    }
};

int main(int argc, char *argv[])
{
    // As the program does: before anything else touches OpenSSL.
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    QCoreApplication application(argc, argv);
    HostileRelayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "relay_test.moc"
