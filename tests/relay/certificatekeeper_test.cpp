// What is recorded of the relay's certificate: another one, one that cannot be used, and the days before its end.

// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/relay/certificatekeeper.h"
#include "core/relay/limits.h"
#include "tests/relay/bench/bench.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

struct Kept {
    [[nodiscard]] std::string certificate(int validDays) const
    {
        return edge::makeSelfSigned({"127.0.0.1"}, bench.clock.wallMs(), validDays)->certificatePem;
    }
    // What was said of its end, oldest first: days left.
    [[nodiscard]] QString ends()
    {
        bench.settle();
        return bench.text(u"SELECT coalesce(group_concat(detail, ' '), '') FROM (SELECT detail FROM audit_entry WHERE "
                          "action = 'certificate_ends' ORDER BY seq)"_s);
    }
    void days(int count)
    {
        bench.clock.advance(count * dayMs - limits::certificateCheckMs);
        bench.advance(limits::certificateCheckMs);
    }

    Bench bench;
    edge::Log log{bench.clock, [this](std::string_view line) { said += line; }};
    std::string said;
    CertificateKeeper keeper{{bench.hub->acts(), bench.scheduler, bench.clock, log}};
};

} // namespace

class CertificateKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndIsSaidBeforeIt() // D1
    {
        Kept kept;
        kept.keeper.start(kept.certificate(40));
        QCOMPARE(kept.ends(), QString());
        kept.days(9);
        QCOMPARE(kept.ends(), QString());
        kept.days(1);
        QCOMPARE(kept.ends(), u"count=30"_s);
        kept.days(15);
        QCOMPARE(kept.ends(), u"count=30"_s);
        for (const int later : {1, 7, 6, 2}) {
            kept.days(later);
        }
        QVERIFY(kept.said.find("tls.certificate_ends") != std::string::npos);
        QVERIFY(kept.ends().startsWith(u"count=30 count=14 count=7 count=1 count="_s));
        QCOMPARE(kept.bench.audited("certificate_ends"), 5);
    }

    void oneThatEndsSoonIsSaidAtTheStart()
    {
        Kept kept;
        kept.keeper.start(kept.certificate(5));
        QCOMPARE(kept.ends(), u"count=5"_s);
    }

    void anotherOneIsRecordedAndCountsAnew()
    {
        Kept kept;
        kept.keeper.start(kept.certificate(5));
        kept.keeper.changed(kept.certificate(90));
        kept.bench.settle();
        QCOMPARE(kept.bench.audited("certificate_changed"), 1);
        const QString detail =
            kept.bench.text(u"SELECT detail FROM audit_entry WHERE action = 'certificate_changed'"_s);
        const QStringList parts = detail.split(u' ');
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts[0].startsWith(u"before="_s) && parts[1].startsWith(u"after="_s));
        QVERIFY(parts[0].mid(7) != parts[1].mid(6));
        QVERIFY(!detail.contains(u"withheld"_s));
        kept.days(60);
        QCOMPARE(kept.ends(), u"count=5 count=30"_s);
        QVERIFY(kept.bench.auditWhole());
    }

    void oneThatCannotBeUsedIsRecorded()
    {
        Kept kept;
        kept.keeper.start(kept.certificate(90));
        kept.keeper.refused(edge::CertificateFault::KeyOfAnother);
        kept.bench.settle();
        QCOMPARE(kept.bench.text(u"SELECT outcome || ' ' || detail FROM audit_entry WHERE action = "
                                 "'certificate_changed'"_s),
                 u"failed reason=key_of_another"_s);
        QVERIFY(kept.said.find("tls.certificate_refused") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CertificateKeeperTest)
#include "certificatekeeper_test.moc"
