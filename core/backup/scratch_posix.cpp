#include "core/backup/scratch.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace sealdesk::backup {

namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;

bool isFull(int number) { return number == ENOSPC || number == EDQUOT || number == EFBIG; }

Result<void, BackupError> failWith(int number)
{
    return fail(isFull(number) ? BackupError::DiskFull : BackupError::WriteFailed);
}

Result<void, ScratchError> scratchFailure(int number)
{
    return fail(isFull(number)                                                 ? ScratchError::DiskFull
                : number == EACCES || number == EPERM || number == EROFS       ? ScratchError::NotPermitted
                : number == ENOTEMPTY || number == EEXIST || number == ENOTDIR ? ScratchError::Occupied
                                                                               : ScratchError::Failed);
}

bool syncFolder(const std::filesystem::path &path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return false;
    }
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

} // namespace

std::string_view describe(ScratchError error)
{
    switch (error) {
    case ScratchError::Busy:
        return "another restore works there";
    case ScratchError::Occupied:
        return "something is there already, and nothing was overwritten";
    case ScratchError::NotPermitted:
        return "permission was denied";
    case ScratchError::DiskFull:
        return "the disk is full";
    case ScratchError::Failed:
        break;
    }
    return "the directory cannot be made";
}

Result<std::unique_ptr<Scratch>, ScratchError> Scratch::make(const std::filesystem::path &path)
{
    if (::mkdir(path.c_str(), folderMode) != 0 && errno != EEXIST) {
        return fail(scratchFailure(errno).error());
    }
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) {
        return fail(scratchFailure(errno).error());
    }
    // The lock is on the directory itself: it goes with the process, and with the directory.
    struct stat held {};
    struct stat named {};
    const bool ours = ::flock(folder, LOCK_EX | LOCK_NB) == 0 && ::fstat(folder, &held) == 0 &&
                      ::lstat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
                      held.st_dev == named.st_dev && held.st_uid == ::geteuid() && ::fchmod(folder, folderMode) == 0;
    if (!ours) {
        ::close(folder);
        return fail(ScratchError::Busy);
    }
    std::unique_ptr<Scratch> scratch(new Scratch(path, folder));
    scratch->clear();
    return scratch;
}

Scratch::~Scratch()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
    if (!m_moved) {
        clear();
        ::rmdir(m_path.c_str());
    }
    ::close(m_folder);
}

void Scratch::clear() const
{
    std::error_code ignored;
    for (std::filesystem::directory_iterator entry(m_path, ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        std::error_code kept;
        std::filesystem::remove_all(entry->path(), kept); // does not follow links
    }
}

Result<void, BackupError> Scratch::begin(const PackedFile &file)
{
    const std::filesystem::path place = m_path / file.name;
    if (place.parent_path() != m_path && ::mkdir(place.parent_path().c_str(), folderMode) != 0 && errno != EEXIST) {
        return failWith(errno);
    }
    m_file = ::open(place.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode);
    return m_file >= 0 ? Result<void, BackupError>() : failWith(errno);
}

Result<void, BackupError> Scratch::write(ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(m_file, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) {
            continue;
        }
        if (done <= 0) {
            return failWith(errno);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

Result<void, BackupError> Scratch::end()
{
    const bool synced = ::fsync(m_file) == 0;
    const int number = errno;
    ::close(m_file);
    m_file = -1;
    return synced ? Result<void, BackupError>() : failWith(number);
}

Result<void, ScratchError> Scratch::moveTo(const std::filesystem::path &place)
{
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(m_path, ignored)) {
        if (entry.is_directory(ignored) && !syncFolder(entry.path())) {
            return scratchFailure(errno);
        }
    }
    // rename() takes the place of nothing or of an empty directory, and of nothing else.
    if (!syncFolder(m_path) || ::rename(m_path.c_str(), place.c_str()) != 0) {
        return scratchFailure(errno);
    }
    m_moved = true;
    return syncFolder(place.parent_path()) ? Result<void, ScratchError>() : scratchFailure(errno);
}

} // namespace sealdesk::backup
