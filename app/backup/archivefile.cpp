#include "app/backup/archivefile.h"

#include "app/backup/keys.h"
#include "app/backup/progress.h"
#include "app/backup/storecheck.h"
#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

#include "core/store/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

namespace {

class Input {
public:
    explicit Input(const QString &path)
        : m_file(path == "-"_L1 ? STDIN_FILENO : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~Input()
    {
        if (m_file > STDIN_FILENO) {
            ::close(m_file);
        }
    }
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] ArchiveReader::Source source() const
    {
        return [file = m_file](std::span<std::uint8_t> into) -> std::optional<std::size_t> {
            ssize_t got = -1;
            do {
                got = ::read(file, into.data(), into.size());
            } while (got < 0 && errno == EINTR && !stopAsked());
            return got < 0 || stopAsked() ? std::nullopt : std::optional(static_cast<std::size_t>(got));
        };
    }

private:
    int m_file;
};

bool liesInTheArchive(BackupError error)
{
    switch (error) {
    case BackupError::NoKey:
    case BackupError::ReadFailed:
    case BackupError::WriteFailed:
    case BackupError::DiskFull:
    case BackupError::NoMemory:
    case BackupError::Failed:
        return false;
    default:
        return true;
    }
}

Refusal refusalOf(BackupError error)
{
    return stopAsked() ? Refusal{u"stopped"_s, false} : Refusal{textOf(describe(error)), liesInTheArchive(error)};
}

// What its own header says, once that is proven.
std::optional<Refusal> unfit(const Header &header, const Options &options)
{
    if (header.schema > store::migrations().size()) {
        return Refusal{u"its database is of a newer version of Sealdesk"_s, true};
    }
    if (!options.organisation.isEmpty() && options.organisation.toStdString() != header.organisation) {
        return Refusal{u"it is of another organisation: "_s % QString::fromStdString(header.organisation), true};
    }
    return std::nullopt;
}

} // namespace

Result<Checked, Refusal> unpackAndCheck(const Options &options, Scratch &scratch)
{
    const Input input(options.from);
    if (!input.isOpen()) {
        return fail(Refusal{u"it cannot be read"_s, false});
    }
    auto keys = keysToOpen(options);
    if (!keys.ok()) {
        return fail(Refusal{keys.error(), false});
    }
    auto reader = ArchiveReader::open(input.source(), keys->unlock());
    if (!reader.ok()) {
        return fail(refusalOf(reader.error()));
    }
    if (auto refusal = unfit(reader->header(), options)) {
        return fail(std::move(*refusal));
    }
    auto manifest = unpack(*reader, scratch, shownAs(u"Restore"_s));
    if (!manifest.ok()) {
        Refusal refusal = refusalOf(manifest.error());
        if (refusal.foreign) {
            refusal.reason += u", after %1 bytes that are whole"_s.arg(reader->position());
        }
        return fail(std::move(refusal));
    }
    const Header &header = reader->header();
    if (header.organisation != manifest->organisation || header.schema != manifest->schema ||
        static_cast<std::uint64_t>(header.madeMs) != manifest->madeMs) {
        return fail(refusalOf(BackupError::BadContent));
    }
    if (const auto checked = checkStore(scratch.path(), *manifest, options.auditKey); !checked.ok()) {
        return fail(Refusal{checked.error(), true});
    }
    return Checked{header, std::move(manifest).value()};
}

int refuse(const Options &options, const Refusal &refusal)
{
    const QString name = options.from == "-"_L1 ? u"standard input"_s : options.from;
    relay::printError(name % u": "_s % refusal.reason);
    return refusal.foreign ? relay::exitFoundWrong : relay::exitFailed;
}

QString summaryOf(const Checked &checked)
{
    const Manifest &manifest = checked.manifest;
    const auto made = QDateTime::fromMSecsSinceEpoch(checked.header.madeMs, Qt::UTC);
    return u"from %1, organisation %2, %3 accounts, %4 chats, %5 lines, %6 entries of the audit log"_s.arg(
        made.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s),
        manifest.organisation.empty() ? u"(not set up)"_s : QString::fromStdString(manifest.organisation),
        QString::number(manifest.accounts), QString::number(manifest.chats), QString::number(manifest.lines),
        QString::number(manifest.auditEntries));
}

} // namespace sealdesk::backup
