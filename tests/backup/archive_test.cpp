// Archives in memory: what comes out is what went in, and nothing else ever comes out whole.
#include <QTest>

#include "core/backup/content.h"
#include "core/backup/identity.h"
#include "core/backup/plan/plan.h"
#include "tests/backup/archives.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sealdesk;
using namespace sealdesk::backup;
using namespace sealdesk::backup::test;
using namespace Qt::StringLiterals;

namespace {

// Of a small archive for one recipient and one passphrase.
struct Case {
    std::optional<Identity> identity = Identity::generate();
    std::optional<FileKey> key = FileKey::generate();
    secret::SecretBuffer passphrase = secretOf("correct horse battery");
    Header head = header();
    Bytes plain;
    Bytes archive;

    explicit Case(std::size_t size) : plain(content(size))
    {
        head.wraps = {*key->wrapFor(identity->recipient()), *key->wrapFor(passphrase, cheap)};
        archive = archiveOf(head, *key, plain);
    }
    [[nodiscard]] std::size_t headerBytes() const { return head.encode().size() + macBytes; }
    [[nodiscard]] Result<Bytes, BackupError> read(ByteView bytes) const
    {
        const Unlock unlock{&*identity, &passphrase};
        return readAll(ArchiveReader::open(sourceOf(bytes), unlock));
    }
    // nullopt: it was read whole.
    [[nodiscard]] std::optional<BackupError> refusal(ByteView bytes) const
    {
        const auto got = read(bytes);
        return got.ok() ? std::nullopt : std::optional(got.error());
    }
};

constexpr std::size_t piece = chunkBytes + tagBytes;

} // namespace

class ArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentOfEverySizeComesBack() // D3
    {
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, chunkBytes - 1, chunkBytes, chunkBytes + 1,
                                       2 * chunkBytes, 3 * chunkBytes + 5, std::size_t{5'000'000}}) {
            const Case made(size);
            QVERIFY(!made.archive.empty());
            const std::size_t pieces = size == 0 ? 1 : (size + chunkBytes - 1) / chunkBytes;
            QCOMPARE(made.archive.size(), made.headerBytes() + size + pieces * tagBytes);
            for (const std::size_t atOnce : {std::size_t{7777}, std::size_t{1} << 20U}) {
                const Unlock unlock{&*made.identity, nullptr};
                const auto read = readAll(ArchiveReader::open(sourceOf(made.archive, atOnce), unlock));
                QVERIFY(read.ok());
                QVERIFY(*read == made.plain);
            }
            const Unlock byPassphrase{nullptr, &made.passphrase};
            QVERIFY(*readAll(ArchiveReader::open(sourceOf(made.archive), byPassphrase)) == made.plain);
        }
    }

    void nothingOfTheContentShows()
    {
        const std::string text(300, 'S');
        const auto key = FileKey::generate();
        const Bytes archive = archiveOf(header(), *key, asBytes(text));
        const std::string_view all(reinterpret_cast<const char *>(archive.data()), archive.size());
        QVERIFY(all.find("SSSS") == std::string_view::npos && all.starts_with("SEALDESK-BACKUP\n"));
        const auto again = FileKey::generate();
        QVERIFY(archiveOf(header(), *again, asBytes(text)) != archive);
    }

    void everyFlippedByteIsRefusedByName()
    {
        const Case made(100);
        for (std::size_t at = 0; at < made.archive.size(); ++at) {
            for (const std::uint8_t bit : {std::uint8_t{0x01}, std::uint8_t{0x80}}) {
                Bytes changed = made.archive;
                changed[at] ^= bit;
                const auto refusal = made.refusal(changed);
                QVERIFY2(refusal, qPrintable(QString::number(at)));
                if (at < 16) {
                    QVERIFY(refusal == BackupError::NotAnArchive);
                } else if (at < 18) {
                    QVERIFY(refusal == BackupError::NewerFormat || refusal == BackupError::HeaderDamaged);
                } else if (at >= made.headerBytes()) {
                    QVERIFY(refusal == BackupError::Damaged);
                } else if (at >= leadBytes) {
                    // A changed wrap fits no key any more; the other one still opens, and the MAC tells.
                    QVERIFY2(refusal == BackupError::HeaderDamaged || refusal == BackupError::WrongKey,
                             qPrintable(QString::number(at)));
                }
            }
        }
    }

    void everyFlippedBitInLaterPiecesIsRefused()
    {
        const Case made(2 * chunkBytes + 50);
        const std::size_t start = made.headerBytes();
        for (const std::size_t at : {start, start + 1, start + chunkBytes - 1, start + chunkBytes, start + piece - 1,
                                     start + piece, start + 2 * piece - 1, start + 2 * piece, start + 2 * piece + 49,
                                     start + 2 * piece + 50, made.archive.size() - 1}) {
            for (unsigned bit = 0; bit < 8; ++bit) {
                Bytes changed = made.archive;
                changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1U << bit));
                QVERIFY(made.refusal(changed) == BackupError::Damaged);
            }
        }
    }

    void aCutOffEndIsRefused()
    {
        const Case made(2 * chunkBytes + 50);
        const std::size_t start = made.headerBytes();
        for (std::size_t size = 0; size < start; ++size) {
            QVERIFY(!made.read(ByteView(made.archive).first(size)).ok());
        }
        QVERIFY(made.refusal({}) == BackupError::NotAnArchive);
        QVERIFY(made.refusal(ByteView(made.archive).first(20)) == BackupError::Truncated);
        // At each edge, told as what it is; inside a piece it cannot be told from damage.
        for (const std::size_t pieces : {0U, 1U, 2U}) {
            QVERIFY(made.refusal(ByteView(made.archive).first(start + pieces * piece)) == BackupError::Truncated);
            QVERIFY(made.refusal(ByteView(made.archive).first(start + pieces * piece + 5)) == BackupError::Truncated);
            QVERIFY(made.refusal(ByteView(made.archive).first(start + pieces * piece + 30)) == BackupError::Damaged);
        }
        QVERIFY(made.refusal(ByteView(made.archive).first(made.archive.size() - 1)) == BackupError::Damaged);
    }

    void piecesKeepTheirPlaces()
    {
        const Case made(3 * chunkBytes);
        const auto begin = made.archive.begin() + static_cast<std::ptrdiff_t>(made.headerBytes());
        const auto at = [begin](std::size_t number) { return begin + static_cast<std::ptrdiff_t>(number * piece); };
        const Bytes head(made.archive.begin(), begin);
        const auto arranged = [&](const std::vector<std::size_t> &order) {
            Bytes bytes = head;
            for (const std::size_t number : order) {
                bytes.insert(bytes.end(), at(number), at(number + 1));
            }
            return bytes;
        };
        QVERIFY(!made.refusal(arranged({0, 1, 2})));
        const std::vector<std::vector<std::size_t>> wrong{{1, 0, 2}, {0, 0, 1, 2}, {0, 2}, {0, 2, 1}, {2}};
        for (const auto &order : wrong) {
            QVERIFY(made.refusal(arranged(order)) == BackupError::Damaged);
        }
        QVERIFY(made.refusal(arranged({0, 1})) == BackupError::Truncated);
        QVERIFY(made.refusal(arranged({0, 1, 2, 2})) == BackupError::Extended);
        Bytes longer = made.archive;
        longer.push_back(0);
        QVERIFY(made.refusal(longer) == BackupError::Extended);
    }

    void anotherArchivesPiecesDoNotFit()
    {
        const Case one(10);
        const Case other(10);
        Bytes mixed(one.archive.begin(), one.archive.begin() + static_cast<std::ptrdiff_t>(one.headerBytes()));
        mixed.insert(mixed.end(), other.archive.begin() + static_cast<std::ptrdiff_t>(other.headerBytes()),
                     other.archive.end());
        QVERIFY(one.refusal(mixed) == BackupError::Damaged);
        // Nor under another header with the same key.
        Header later = one.head;
        ++later.madeMs;
        Bytes again = *one.key->seal(later);
        again.insert(again.end(), one.archive.begin() + static_cast<std::ptrdiff_t>(one.headerBytes()),
                     one.archive.end());
        QVERIFY(one.refusal(again) == BackupError::Damaged);
    }

    void onlyTheRightKeyOpens()
    {
        const Case made(10);
        const auto stranger = Identity::generate();
        const auto wrong = secretOf("correct horse batterz");
        const auto open = [&made](const Unlock &unlock) {
            const auto read = readAll(ArchiveReader::open(sourceOf(made.archive), unlock));
            return read.ok() ? std::nullopt : std::optional(read.error());
        };
        QVERIFY(open({&*stranger, nullptr}) == BackupError::WrongKey);
        QVERIFY(open({nullptr, &wrong}) == BackupError::WrongKey);
        QVERIFY(open({nullptr, nullptr}) == BackupError::NoKey);
        QVERIFY(!open({&*stranger, &made.passphrase}));
        QVERIFY(!open({&*made.identity, &wrong}));
    }

    void theFutureIsToldByName()
    {
        Case made(10);
        Bytes newer = made.archive;
        newer[17] = 2;
        QVERIFY(made.refusal(newer) == BackupError::NewerFormat);
        // A kind of wrap that we do not know hinders nobody who has another.
        made.head.wraps.insert(made.head.wraps.begin(), Wrap{static_cast<WrapKind>(9), Bytes(33)});
        QVERIFY(!made.refusal(archiveOf(made.head, *made.key, made.plain)));
        Manifest manifest;
        manifest.files.push_back({std::string(databaseName), 1});
        const std::string text = manifest.text();
        QVERIFY(*Manifest::parse(text) == manifest);
        QVERIFY(Manifest::parse("content=2\n" + text.substr(10)).error() == BackupError::NewerContent);
    }

    void headersThatAskForTooMuchAreRefused()
    {
        Case made(10);
        for (const Bytes &cost : {Bytes{19, 8, 1}, Bytes{18, 17, 1}, Bytes{18, 8, 5}, Bytes{0, 8, 1}, Bytes{4, 0, 1}}) {
            Header hostile = made.head;
            hostile.wraps = {made.head.wraps[1]};
            std::ranges::copy(cost, hostile.wraps[0].body.begin());
            const Unlock unlock{nullptr, &made.passphrase};
            QVERIFY(ArchiveReader::open(sourceOf(archiveOf(hostile, *made.key, made.plain)), unlock).error() ==
                    BackupError::WrongKey);
        }
        Bytes huge = made.archive;
        huge[18] = 0x7F;
        QVERIFY(made.refusal(huge) == BackupError::HeaderDamaged);
        Header none = made.head;
        none.wraps.clear();
        QVERIFY(made.refusal(archiveOf(none, *made.key, made.plain)) == BackupError::HeaderDamaged);
        Header elsewhere = made.head;
        elsewhere.organisation = "../../etc";
        QVERIFY(made.refusal(archiveOf(elsewhere, *made.key, made.plain)) == BackupError::HeaderDamaged);
    }

    void manifestsNameOnlyWhatBelongsToARelay()
    {
        const std::string good = "content=1\nschema=9\norganisation=\nmade_ms=5\naccounts=0\nchats=0\nlines=0\n"
                                 "audit_entries=0\naudit_hash=\nfile=sealdesk.db 10\n";
        QVERIFY(Manifest::parse(good).ok());
        QVERIFY(Manifest::parse(good + "file=keys/audit.key 32\n").ok());
        for (const std::string &bad :
             {good + "file=../evil 1\n", good + "file=/etc/passwd 1\n", good + "file=keys/other.key 1\n",
              good + "file=sealdesk.db 10\n", good + "file=keys/audit.key 99999999\n",
              good + "file=keys/audit.key -1\n", good + "file=keys/audit.key 032\n",
              good + "file=keys/login.key 32\nfile=keys/audit.key 32\n", good + "more=1\n",
              good + "file=keys/audit.key 32", std::string(), std::string("content=0\n"),
              good.substr(0, good.find("file=")), good.substr(10)}) {
            QVERIFY2(!Manifest::parse(bad).ok(), bad.c_str());
        }
    }

    void keysAreFilesThatOnlyTheirOwnerReads()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file(folder.filePath(u"key"_s).toStdString());
        const auto identity = Identity::generate();
        QVERIFY(identity->writeNew(file).ok());
        QCOMPARE(QFile(folder.filePath(u"key"_s)).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(identity->writeNew(file).error() == KeyFileError::Exists);
        QVERIFY(identity->writeNew("/nowhere/key").error() == KeyFileError::NotWritable);
        QFile stored(folder.filePath(u"key"_s));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray text = stored.readAll();
        const auto again = Identity::fromText(secretOf(text.toStdString()));
        QVERIFY(again && again->recipient() == identity->recipient());
        QVERIFY(!Identity::fromText(secretOf(text.chopped(2).toStdString())));
        QVERIFY(!Identity::fromText(secretOf("SEALDESK-BACKUP-KEY-?")));
        const std::string shown = identity->recipient().text();
        QVERIFY(Recipient::fromText(shown) == identity->recipient());
        QVERIFY(!Recipient::fromText(shown + "A") && !Recipient::fromText(shown.substr(1)));
    }

    void recipientsOfLowOrderAreRefused()
    {
        const auto key = FileKey::generate();
        QVERIFY(!key->wrapFor(Recipient{}));
    }

    void aPlanIsStrict()
    {
        const std::string recipient = "recipient=" + Identity::generate()->recipient().text() + "\n";
        const auto plan = parsePlan("# nightly\nto=/mnt/a\nto-command=cat > /dev/null\n" + recipient +
                                    "every-hours=24\nkeep=7\nstall-seconds=9\r\n");
        QVERIFY(plan.ok());
        QCOMPARE(plan->paths, std::vector<std::string>{"/mnt/a"});
        QCOMPARE(plan->commands, std::vector<std::string>{"cat > /dev/null"});
        QVERIFY(plan->everyHours == 24 && plan->keep == 7 && plan->stallSeconds == 9 && plan->recipients.size() == 1);
        const std::vector<std::pair<std::string, PlanFault>> faults{
            {recipient, {PlanFaultKind::NoTarget, 0}},
            {"to=/a\n", {PlanFaultKind::NoRecipient, 0}},
            {"to=a\n", {PlanFaultKind::BadValue, 1}},
            {"to=/a\nrecipient=AGE\n", {PlanFaultKind::BadValue, 2}},
            {"keep=0\n", {PlanFaultKind::BadValue, 1}},
            {"keep=5\nkeep=5\n", {PlanFaultKind::Repeated, 2}},
            {"every-hours=1h\n", {PlanFaultKind::BadValue, 1}},
            {"passphrase=x\n", {PlanFaultKind::UnknownKey, 1}},
            {"to\n", {PlanFaultKind::NotALine, 1}},
            {"to=/a\tb\n", {PlanFaultKind::NotALine, 1}},
            {"to=/1\nto=/2\nto=/3\nto=/4\nto=/5\nto=/6\nto=/7\nto=/8\nto=/9\n" + recipient,
             {PlanFaultKind::TooManyTargets, 0}},
            {std::string(70'000, '#'), {PlanFaultKind::TooLong, 0}}};
        for (const auto &[text, fault] : faults) {
            const auto parsed = parsePlan(text);
            QVERIFY2(!parsed.ok() && parsed.error() == fault, text.substr(0, 60).c_str());
        }
    }

    // Made by the first program that wrote them, and never again.
    void archivesOfFormatOneOpenForEver()
    {
        const auto stored = [](const char *name) {
            QFile file(QStringLiteral(SEALDESK_TEST_DATA "/backup/") + QLatin1StringView(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray archive = stored("format1.backup");
        const auto identity = Identity::fromText(secretOf(stored("format1.key").toStdString()));
        const auto passphrase = secretOf("correct horse battery");
        QVERIFY(identity);
        const ByteView bytes(reinterpret_cast<const std::uint8_t *>(archive.constData()),
                             static_cast<std::size_t>(archive.size()));
        for (const Unlock &unlock : {Unlock{&*identity, nullptr}, Unlock{nullptr, &passphrase}}) {
            auto reader = ArchiveReader::open(sourceOf(bytes), unlock);
            QVERIFY(reader.ok());
            QCOMPARE(reader->header().madeMs, header().madeMs);
            QVERIFY(reader->header().organisation == header().organisation);
            const auto read = readAll(std::move(reader));
            QVERIFY(read.ok() && *read == content(chunkBytes + 9));
        }
    }

    // core/BACKUP.md is enough to open an archive: tests/backup/reader.mjs was written from it alone.
    void anIndependentReaderOpensThem()
    {
        const QTemporaryDir folder;
        const Case made(2 * chunkBytes + 1);
        Case costly(1);
        costly.head.wraps = {*costly.key->wrapFor(costly.passphrase)}; // at the real cost
        costly.archive = archiveOf(costly.head, *costly.key, costly.plain);
        QVERIFY(made.identity->writeNew(folder.filePath(u"key"_s).toStdString()).ok());
        const auto store = [&folder](const QString &name, ByteView bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) &&
                   file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) ==
                       static_cast<qint64>(bytes.size());
        };
        QVERIFY(store(u"a"_s, made.archive) && store(u"b"_s, costly.archive));
        QVERIFY(store(u"pass"_s, asBytes("correct horse battery")));
        const auto read = [](const QStringList &words) {
            QProcess node;
            node.start(u"node"_s, QStringList{QStringLiteral(SEALDESK_SOURCE "/tests/backup/reader.mjs")} + words);
            node.waitForFinished();
            return std::pair(node.exitCode(), node.readAllStandardOutput());
        };
        const auto bytesOf = [](ByteView bytes) {
            return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        QVERIFY(read({folder.filePath(u"a"_s), u"--identity"_s, folder.filePath(u"key"_s)}) ==
                std::pair(0, bytesOf(made.plain)));
        QVERIFY(read({folder.filePath(u"b"_s), u"--passphrase"_s, folder.filePath(u"pass"_s)}) ==
                std::pair(0, bytesOf(costly.plain)));
        Bytes broken = made.archive;
        broken.back() ^= 1;
        QVERIFY(store(u"a"_s, broken));
        QVERIFY(read({folder.filePath(u"a"_s), u"--identity"_s, folder.filePath(u"key"_s)}).first != 0);
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
