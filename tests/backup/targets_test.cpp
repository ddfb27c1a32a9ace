// Where archives go: files, commands, several at once, and which old ones are removed.
#include <QTest>

#include "core/backup/commandtarget.h"
#include "core/backup/fanout.h"
#include "core/backup/pathtarget.h"
#include "core/backup/retention.h"
#include "core/backup/scratch.h"
#include "tests/backup/archives.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace sealdesk;
using namespace sealdesk::backup;
using namespace sealdesk::backup::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience(10'000);

struct Place {
    QTemporaryDir folder;
    std::optional<FileKey> key = FileKey::generate();
    Bytes archive;
    explicit Place(std::size_t size = 200'000)
    {
        Header head = header();
        head.wraps.push_back({WrapKind::X25519, Bytes(112)});
        archive = archiveOf(head, *key, content(size));
    }
    [[nodiscard]] std::filesystem::path path(const QString &name) const { return folder.filePath(name).toStdString(); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] Bytes stored(const QString &name) const
    {
        QFile file(folder.filePath(name));
        const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return {all.begin(), all.end()};
    }
};

std::unique_ptr<Target> command(const QString &text, std::chrono::milliseconds stall = patience)
{
    auto started = CommandTarget::start(text.toStdString(), stall);
    return started.ok() ? std::move(started).value() : nullptr;
}

// Files grow to so many bytes at most while it lives.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TargetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void aFileBearsItsNameOnlyWhenItIsWhole() // D3
    {
        const Place place;
        auto target = PathTarget::open(place.path(u"archive"_s));
        QVERIFY(target.ok() && (*target)->write(place.archive).ok());
        QCOMPARE(place.entries().size(), 1);
        QVERIFY(place.entries().first().startsWith(u".sealdesk-backup-"_s));
        QVERIFY((*target)->finish(*place.key).ok());
        QCOMPARE(place.entries(), QStringList{u"archive"_s});
        QVERIFY(place.stored(u"archive"_s) == place.archive);
        QCOMPARE(QFile(place.folder.filePath(u"archive"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(PathTarget::open(place.path(u"archive"_s)).error() == TargetError::Exists);
        QVERIFY(PathTarget::open(place.path(u"missing/archive"_s)).error() == TargetError::Missing);
    }

    void aFileThatIsNotFinishedVanishes()
    {
        const Place place;
        {
            auto target = PathTarget::open(place.path(u"archive"_s));
            QVERIFY(target.ok() && (*target)->write(place.archive).ok());
        }
        QVERIFY(place.entries().isEmpty());
    }

    void whatDoesNotReadBackIsNoBackup()
    {
        const Place place;
        auto target = PathTarget::open(place.path(u"archive"_s));
        QVERIFY((*target)->write(ByteView(place.archive).first(place.archive.size() - 1)).ok());
        QVERIFY((*target)->finish(*place.key).error() == TargetError::NotVerified);
        target->reset();
        QVERIFY(place.entries().isEmpty());
    }

    void nobodysFileIsReplacedAtTheEnd()
    {
        const Place place;
        auto target = PathTarget::open(place.path(u"archive"_s));
        QVERIFY((*target)->write(place.archive).ok());
        QFile other(place.folder.filePath(u"archive"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        QVERIFY((*target)->finish(*place.key).error() == TargetError::Exists);
        QVERIFY(place.stored(u"archive"_s) == Bytes({'m', 'i', 'n', 'e'}));
    }

    void aFullDiskIsNamedAndLeavesNothing()
    {
        const Place place;
        {
            const FileLimit limit(100'000);
            auto target = PathTarget::open(place.path(u"archive"_s));
            QVERIFY((*target)->write(place.archive).error() == TargetError::Full);
        }
        QVERIFY(place.entries().isEmpty());
    }

    void whatAKilledBackupLeftIsRemovedAndWhatRunsIsNot()
    {
        const Place place;
        QFile left(place.folder.filePath(u".sealdesk-backup-dead00"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        auto running = PathTarget::open(place.path(u"one"_s));
        QCOMPARE(place.entries().size(), 1);
        auto other = PathTarget::open(place.path(u"two"_s));
        QCOMPARE(place.entries().size(), 2);
        QVERIFY((*running)->write(place.archive).ok() && (*running)->finish(*place.key).ok());
    }

    void aCommandGetsTheArchiveAndItsExitCodeCounts()
    {
        const Place place;
        const QString file = place.folder.filePath(u"carried"_s);
        const auto good = command(u"cat > '%1'"_s.arg(file));
        QVERIFY(good->write(place.archive).ok() && good->finish(*place.key).ok());
        QVERIFY(place.stored(u"carried"_s) == place.archive);
        const auto bad = command(u"cat > /dev/null; exit 1"_s);
        QVERIFY(bad->write(place.archive).ok());
        QVERIFY(bad->finish(*place.key).error() == TargetError::CommandFailed);
        const auto full = command(u"cat > /dev/full"_s);
        const auto written = full->write(place.archive);
        QVERIFY((written.ok() ? full->finish(*place.key) : written).error() == TargetError::CommandFailed);
        const auto none = command(u"/nowhere/program"_s);
        const auto sent = none->write(place.archive);
        QVERIFY((sent.ok() ? none->finish(*place.key) : sent).error() == TargetError::CommandFailed);
    }

    void aCommandThatTakesNothingOrDoesNotEndIsTooSlow()
    {
        const Place place;
        constexpr std::chrono::milliseconds little(200);
        const QString mark = place.folder.filePath(u"mark"_s);
        {
            const auto deaf = command(u"sleep 30; touch '%1'"_s.arg(mark), little);
            QVERIFY(deaf->write(place.archive).error() == TargetError::TooSlow);
        }
        {
            const auto endless = command(u"cat > /dev/null; sleep 30; touch '%1'"_s.arg(mark), little);
            QVERIFY(endless->write(place.archive).ok());
            QVERIFY(endless->finish(*place.key).error() == TargetError::TooSlow);
        }
        QVERIFY(place.entries().isEmpty()); // both are gone, with what they had started
    }

    void aCommandDoesNotTakeHalfAnArchiveForAWholeOne()
    {
        const Place place;
        {
            const auto target = command(u"cat > '%1' && mv '%1' '%2'"_s.arg(place.folder.filePath(u"part"_s),
                                                                            place.folder.filePath(u"whole"_s)));
            QVERIFY(target->write(ByteView(place.archive).first(1000)).ok());
        }
        QTest::qWait(100);
        QVERIFY(!place.entries().contains(u"whole"_s));
    }

    void oneTargetThatFailsSpoilsNoOther()
    {
        const Place place(8'000'000);
        std::vector<std::unique_ptr<Target>> targets;
        targets.push_back(std::move(PathTarget::open(place.path(u"first"_s))).value());
        targets.push_back(command(u"exit 1"_s));
        targets.push_back(command(u"sleep 30"_s, std::chrono::milliseconds(300)));
        targets.push_back(command(u"cat > '%1'"_s.arg(place.folder.filePath(u"fourth"_s))));
        FanOut fan(std::move(targets));
        for (ByteView left = place.archive; !left.empty();) {
            const ByteView some = left.first(std::min<std::size_t>(left.size(), 65'552));
            QVERIFY(fan.write(some));
            left = left.subspan(some.size());
        }
        const auto results = fan.finish(&*place.key);
        QVERIFY(results[0].ok() && results[3].ok());
        QVERIFY(results[1].error() == TargetError::CommandFailed);
        QVERIFY(results[2].error() == TargetError::TooSlow);
        QVERIFY(place.stored(u"first"_s) == place.archive && place.stored(u"fourth"_s) == place.archive);
    }

    void withNoTargetLeftTheWriterIsTold()
    {
        const Place place;
        std::vector<std::unique_ptr<Target>> targets;
        targets.push_back(command(u"exit 1"_s));
        FanOut fan(std::move(targets));
        bool going = true;
        for (int number = 0; going && number < 1000; ++number) {
            going = fan.write(place.archive);
        }
        QVERIFY(!going);
        QVERIFY(!fan.finish(&*place.key)[0].ok());
    }

    void anArchiveThatIsGivenUpIsNowhere()
    {
        const Place place;
        std::vector<std::unique_ptr<Target>> targets;
        targets.push_back(std::move(PathTarget::open(place.path(u"first"_s))).value());
        FanOut fan(std::move(targets));
        QVERIFY(fan.write(place.archive));
        QVERIFY(fan.finish(nullptr)[0].error() == TargetError::GivenUp);
        QVERIFY(place.entries().isEmpty());
    }

    void onlyOldArchivesOfThisOrganisationAreRemoved()
    {
        const Place place;
        Header head = header();
        head.wraps.push_back({WrapKind::X25519, Bytes(112)});
        QStringList ours;
        const auto store = [&](const QString &name, ByteView bytes) {
            QFile file(place.folder.filePath(name));
            return file.open(QIODevice::WriteOnly) &&
                   file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) >= 0;
        };
        for (int day = 0; day < 5; ++day) {
            head.madeMs += 86'400'000;
            head.archive.fill(static_cast<std::uint8_t>(day));
            ours += QString::fromStdString(archiveName(head.madeMs, toHex(head.archive)));
            QVERIFY(store(ours.last(), archiveOf(head, *place.key, {})));
        }
        QVERIFY(isArchiveName(ours.first().toStdString()));
        Header foreign = head;
        foreign.organisation = "another";
        foreign.madeMs -= 999'999'999;
        const QString others = u"sealdesk-20010101T000000Z-00000000.backup"_s;
        QVERIFY(store(others, archiveOf(foreign, *place.key, {})));
        const QString noHeader = u"sealdesk-20010101T000001Z-00000000.backup"_s;
        QVERIFY(store(noHeader, asBytes("somebody's notes")));
        const QString otherName = u"sealdesk-archive.backup"_s;
        QVERIFY(store(otherName, archiveOf(head, *place.key, {})));
        const QString link = u"sealdesk-20010101T000002Z-00000000.backup"_s;
        QVERIFY(QFile::link(place.folder.filePath(ours[4]), place.folder.filePath(link)));
        const auto removed = removeOld(place.folder.path().toStdString(), head.organisation, 2);
        QCOMPARE(removed.size(), std::size_t{3});
        QStringList left{ours[3], ours[4], others, noHeader, otherName, link};
        left.sort();
        QCOMPARE(place.entries(), left);
        QVERIFY(removeOld(place.folder.path().toStdString(), head.organisation, 2).empty());
    }

    void aScratchIsOnesOwnAndMovesOntoNothingElse()
    {
        const Place place;
        auto scratch = Scratch::make(place.path(u"scratch"_s));
        QVERIFY(scratch.ok());
        QVERIFY(Scratch::make(place.path(u"scratch"_s)).error() == ScratchError::Busy);
        QVERIFY((*scratch)->begin({"keys/audit.key", 3}).ok() && (*scratch)->write(asBytes("abc")).ok() &&
                (*scratch)->end().ok());
        QVERIFY(QDir(place.folder.path()).mkpath(u"full/of/things"_s) && QDir(place.folder.path()).mkdir(u"empty"_s));
        QVERIFY((*scratch)->moveTo(place.path(u"full"_s)).error() == ScratchError::Occupied);
        QVERIFY((*scratch)->moveTo(place.path(u"empty"_s)).ok());
        scratch->reset();
        QVERIFY(place.stored(u"empty/keys/audit.key"_s) == Bytes({'a', 'b', 'c'}));
        QCOMPARE(place.entries(), (QStringList{u"empty"_s, u"full"_s}));
        // What a killed one left is cleared, and what is not moved vanishes.
        QVERIFY(QDir(place.folder.path()).mkpath(u"scratch/keys"_s));
        {
            auto again = Scratch::make(place.path(u"scratch"_s));
            QVERIFY(again.ok() && !QDir(place.folder.filePath(u"scratch/keys"_s)).exists());
            const FileLimit limit(10);
            QVERIFY((*again)->begin({"sealdesk.db", 100}).ok());
            QVERIFY((*again)->write(content(100)).error() == BackupError::DiskFull);
        }
        QVERIFY(!place.entries().contains(u"scratch"_s));
    }
};

QTEST_GUILESS_MAIN(TargetsTest)
#include "targets_test.moc"
