#include "app/relay/directoryfile.h"

#include "app/relay/directorymessages.h"

#include "core/directory/limits.h"
#include "core/policy/permissions.h"
#include "core/relay/directoryaccounts.h"
#include "core/store/accountrepository.h"

#include <QFile>
#include <QFileInfo>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray, QStringList> read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(QStringList{u"the directory's configuration cannot be read: "_s % path});
    }
    // Whoever can write it can name a server of their own and collect everybody's passwords there.
    if ((file.permissions() & (QFile::WriteGroup | QFile::WriteOther)) != 0) {
        return fail(QStringList{u"others can change the directory's configuration; run chmod go-w "_s % path});
    }
    return file.read(static_cast<qint64>(directory::maxConfigBytes) + 1);
}

} // namespace

Result<std::unique_ptr<directory::Directory>, QStringList> openDirectory(const QString &file, const Clock &clock)
{
    const auto text = read(file);
    if (!text.ok()) {
        return fail(QStringList(text.error()));
    }
    auto parsed = directory::parseConfig({text->constData(), static_cast<std::size_t>(text->size())});
    std::vector<directory::ConfigFault> faults;
    if (!parsed.ok()) {
        faults = parsed.error();
    } else {
        for (const directory::RoleMapping &mapping : parsed->roles) {
            if (!directoryaccounts::isRole(QString::fromStdString(mapping.role))) {
                faults.push_back({directory::FaultKind::NoSuchRole, "role." + mapping.role, 0});
            }
        }
    }
    if (!faults.empty()) {
        QStringList lines;
        for (const directory::ConfigFault &fault : faults) {
            lines += faultMessage(fault, file);
        }
        return fail(std::move(lines));
    }
    const directory::DirectoryConfig config = *parsed;
    auto opened = directory::Directory::open(std::move(parsed).value(), clock);
    if (!opened.ok()) {
        return fail(openMessages(opened.error(), file, config));
    }
    return std::move(opened).value();
}

Result<bool, store::StoreError> hasBreakGlass(store::Database &database, const directory::DirectoryConfig &config)
{
    const store::AccountRepository accounts(database);
    for (const std::string &name : config.breakGlass) {
        const auto account = accounts.byUserName(QString::fromStdString(name));
        if (!account.ok()) {
            return fail(account.error());
        }
        if (*account && !(*account)->isOfDirectory() && !(*account)->disabled &&
            (*account)->role == policy::roles::admin) {
            return true;
        }
    }
    return false;
}

} // namespace sealdesk::relay
