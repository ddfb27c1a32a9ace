// What has been kept long enough is erased: from the tables, from every page of the files, and provably.

// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/audit/checkpointrepository.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/retentionkeeper.h"
#include "tests/relay/bench/people.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

struct Kept {
    // A chat of this text that has ended.
    QString chat(const QString &text)
    {
        Visitor visitor(bench);
        visitor.start(u"Zoë Nobody"_s);
        visitor.say(u"v1"_s, text);
        const QString id = visitor.chat;
        wire::out::ChatEnd end;
        end.id = newId();
        end.chat = id;
        visitor.send(end.encode());
        bench.settle();
        return id;
    }
    void run()
    {
        keeper.start();
        bench.settle();
        bench.advance(1000); // the steps
    }
    [[nodiscard]] qint64 chats() { return bench.count(u"SELECT count(*) FROM chat"_s); }

    Bench bench;
    edge::Log log{bench.clock, [this](std::string_view line) { said += line; }};
    std::string said;
    RetentionKeeper keeper{{bench.hub->acts(), bench.scheduler, bench.clock, log}};
};

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndedChatIsErasedAfterItsTime() // D4
    {
        Kept kept;
        const QString old = kept.chat(u"my parcel number is ABRACADABRA"_s);
        kept.bench.clock.advance(10 * dayMs);
        const QString young = kept.chat(u"hello SIMSALABIM"_s);
        kept.bench.clock.advance(355 * dayMs - 1);
        kept.run();
        QCOMPARE(kept.chats(), 2);
        QCOMPARE(kept.bench.audited("chats_erased"), 0);
        kept.bench.clock.advance(2);
        kept.run();
        QCOMPARE(kept.chats(), 1);
        QCOMPARE(kept.bench.count(u"SELECT count(*) FROM entry WHERE chat = '%1'"_s.arg(old)), 0);
        QVERIFY(kept.bench.count(u"SELECT count(*) FROM entry WHERE chat = '%1'"_s.arg(young)) > 0);
        QCOMPARE(kept.bench.audited("chats_erased"), 1);
        QCOMPARE(kept.bench.text(u"SELECT detail FROM audit_entry WHERE action = 'chats_erased'"_s), u"count=1"_s);
        QVERIFY(kept.bench.auditWhole());
    }

    void nothingOfItIsLeftInAnyFile()
    {
        Kept kept;
        (void)kept.chat(u"my parcel number is ABRACADABRA"_s);
        QVERIFY(kept.bench.storeBytes().contains("ABRACADABRA"));
        QVERIFY(kept.bench.storeBytes().contains("Nobody"));
        QVERIFY(!kept.bench.storeFiles().contains("ABRACADABRA")); // sealed
        const QByteArray sealed = kept.bench.text(u"SELECT text FROM entry WHERE kind = 'line'"_s).toUtf8();
        const QByteArray sealedName = kept.bench.text(u"SELECT visitor_name FROM chat"_s).toUtf8();
        QVERIFY(kept.bench.storeFiles().contains(sealed) && kept.bench.storeFiles().contains(sealedName));
        kept.bench.clock.advance(366 * dayMs);
        kept.run();
        QCOMPARE(kept.chats(), 0);
        QVERIFY(!kept.bench.storeBytes().contains("ABRACADABRA"));
        QVERIFY(!kept.bench.storeBytes().contains("Nobody"));
        QVERIFY(!kept.bench.storeFiles().contains(sealed) && !kept.bench.storeFiles().contains(sealedName));
    }

    void theRuleDecides()
    {
        Kept kept;
        (void)kept.chat(u"hello"_s);
        kept.bench.execute(u"INSERT INTO policy_parameter (name, value) VALUES ('transcript_days', 3)"_s);
        kept.bench.clock.advance(3 * dayMs - 1000);
        kept.run();
        QCOMPARE(kept.chats(), 1);
        kept.bench.clock.advance(2000);
        kept.run();
        QCOMPARE(kept.chats(), 0);
    }

    void itGoesOnByItselfEachHour()
    {
        Kept kept;
        (void)kept.chat(u"hello"_s);
        kept.keeper.start();
        kept.bench.settle();
        kept.bench.clock.advance(366 * dayMs);
        QCOMPARE(kept.chats(), 1);
        kept.bench.advance(limits::retentionMs);
        QCOMPARE(kept.chats(), 0);
        (void)kept.chat(u"hello again"_s);
        kept.keeper.stop();
        kept.bench.clock.advance(366 * dayMs);
        kept.bench.advance(2 * limits::retentionMs);
        QCOMPARE(kept.chats(), 1);
    }

    void manyAreErasedAFewAtATime()
    {
        Kept kept;
        constexpr int many = 2 * limits::chatsErasedAtOnce + 3;
        for (int i = 0; i < many; ++i) {
            kept.bench.execute(u"INSERT INTO chat (id, state, visitor_name, page_title, page_url, locale, page_nonce, "
                               "operator, since_ms, last_seq, started_ms) VALUES ('old%1', 'ended', '', '', '', 'en', "
                               "x'00', '', %2, 0, 0)"_s.arg(i)
                                   .arg(i));
        }
        kept.bench.clock.advance(366 * dayMs);
        kept.run();
        QCOMPARE(kept.chats(), 0);
        QCOMPARE(kept.bench.audited("chats_erased"), 3);
    }

    void aChatThatGoesOnIsKept()
    {
        Kept kept;
        Visitor visitor(kept.bench);
        visitor.start();
        kept.bench.clock.advance(400 * dayMs);
        kept.run();
        QCOMPARE(kept.chats(), 1);
    }

    void aFormThatIsNotOverKeepsItsChat()
    {
        Kept kept;
        const QString chat = kept.chat(u"hello"_s);
        kept.bench.execute(
            u"INSERT INTO form_request (id, chat, form, form_version, operator, session, device, offer_hash, state, "
            "submitted, purge_receipt, requested_ms, changed_ms, expires_ms) VALUES ('f', '%1', 'cardholder', 1, 'o', "
            "'s', 'd', x'00', 'submitted', 1, x'', 0, 0, 0)"_s.arg(chat));
        kept.bench.clock.advance(400 * dayMs);
        kept.run();
        QCOMPARE(kept.chats(), 1);
        kept.bench.execute(u"UPDATE form_request SET state = 'unconfirmed'"_s);
        kept.run();
        QCOMPARE(kept.chats(), 0);
        QCOMPARE(kept.bench.count(u"SELECT count(*) FROM form_request"_s), 0);
    }

    void withoutAuditNothingIsErased()
    {
        Kept kept;
        (void)kept.chat(u"hello"_s);
        kept.bench.clock.advance(400 * dayMs);
        kept.bench.breakAudit();
        kept.run();
        QCOMPARE(kept.chats(), 1);
        QVERIFY(kept.said.find("retention.chats_not_erased") != std::string::npos);
    }

    void theAuditLogIsPrunedAndStaysWhole()
    {
        Kept kept;
        (void)kept.chat(u"hello"_s);
        const audit::AuditKey key = std::move(audit::AuditKey::generate()).value();
        kept.bench.hub->acts().run<std::optional<audit::Checkpoint>>(
            [&key, now = kept.bench.clock.wallMs()](Act &act) {
                return audit::CheckpointRepository(act.database()).add(key, now);
            },
            [](const auto &made) { QVERIFY(made.ok() && made->has_value()); });
        kept.bench.settle();
        const qint64 before = kept.bench.count(u"SELECT count(*) FROM audit_entry"_s);
        QVERIFY(before > 1);
        kept.bench.clock.advance(367 * dayMs);
        kept.run();
        QCOMPARE(kept.bench.audited("audit_pruned"), 1);
        QCOMPARE(kept.bench.text(u"SELECT detail FROM audit_entry WHERE action = 'audit_pruned'"_s),
                 u"before=0 after=%1"_s.arg(before));
        QCOMPARE(kept.bench.count(u"SELECT min(seq) FROM audit_entry"_s), before + 1);
        QVERIFY(kept.bench.auditWhole());
    }

    void evidenceIsKeptAndSaidOnce()
    {
        Kept kept;
        (void)kept.chat(u"hello"_s);
        const audit::AuditKey key = std::move(audit::AuditKey::generate()).value();
        kept.bench.hub->acts().run<std::optional<audit::Checkpoint>>(
            [&key, now = kept.bench.clock.wallMs()](Act &act) {
                return audit::CheckpointRepository(act.database()).add(key, now);
            },
            [](const auto &made) { QVERIFY(made.ok()); });
        kept.bench.settle();
        kept.bench.execute(u"UPDATE audit_entry SET actor = 'mallory' WHERE seq = 1"_s);
        kept.bench.clock.advance(367 * dayMs);
        kept.run();
        kept.run();
        QCOMPARE(kept.bench.count(u"SELECT min(seq) FROM audit_entry"_s), 1);
        QCOMPARE(kept.bench.count(u"SELECT count(*) FROM audit_entry WHERE action = 'audit_pruned' AND outcome = "
                                  "'failed'"_s),
                 1);
        QVERIFY(kept.said.find("retention.audit_broken") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
