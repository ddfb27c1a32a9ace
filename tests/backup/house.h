// What the tests of the backup commands share: a relay with a chat, a key pair, and room for archives.
#pragma once

#include "core/masking/cardscanner.h"
#include "core/store/chatrepository.h"
#include "core/store/database.h"
#include "core/store/organisationrepository.h"
#include "core/store/statement.h"
#include "tests/relay/bench/program.h"
#include "tests/store/textkeys.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace sealdesk::backup::test {

using namespace Qt::StringLiterals;
using relay::Outcome;
using relay::RunningRelay;
using relay::runRelay;

inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
inline constexpr int foundWrong = 3;
inline constexpr int partly = 4;
inline const QString organisation = u"AAECAwQFBgcICQoLDA0ODw"_s;

inline MaskedText masked(const QByteArray &text) { return masking::CardScanner().mask(RawText(text.toStdString())); }

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

inline QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

inline qint64 numberIn(const QString &file, QLatin1StringView sql)
{
    const auto database = store::Database::open(file, store::OpenMode::ReadOnly);
    if (!database.ok()) {
        return -1;
    }
    store::Statement statement = (*database)->prepare(sql);
    return statement.run().ok() && statement.next() ? statement.integer(0) : -1;
}

// A relay that was started once, with a chat of some lines, a recipient, and room for archives.
struct House {
    QTemporaryDir room;
    QString data = room.filePath(u"data"_s);
    QString archives = room.filePath(u"archives"_s);
    QString key = room.filePath(u"key"_s);
    QString recipient;

    explicit House(int lines = 20)
    {
        RunningRelay relay(data);
        const bool ready = relay.waitUntilReady() && relay.terminate() == done && QDir().mkdir(archives);
        recipient = QString::fromUtf8(runRelay({u"backup"_s, u"key"_s, u"--out"_s, key}).output).trimmed();
        if (!ready || recipient.isEmpty()) {
            qFatal("no house");
        }
        const auto database = open();
        const auto filled = database->transaction([&] {
            store::Organisation own;
            own.id = organisation;
            own.name = u"Shop"_s;
            own.publicKey = QByteArray(65, 'k');
            (void)store::OrganisationRepository(*database).add(own);
            store::Chat chat;
            chat.id = u"chat"_s;
            chat.visitorName = chat.pageTitle = chat.pageUrl = masked("x");
            chat.locale = u"en"_s;
            chat.pageNonce = QByteArray(16, 'n');
            chat.visitorTokenHash = QByteArray(32, 't');
            return store::ChatRepository(*database).add(chat);
        });
        if (!filled.ok() || !say(*database, 0, lines)) {
            qFatal("no chat");
        }
    }
    [[nodiscard]] std::unique_ptr<store::Database> open() const
    {
        auto database = store::Database::open(databaseFile());
        if (!database.ok() || !(*database)->useTextKeys(store::test::keysOf(data)).ok()) {
            qFatal("the database does not open");
        }
        return std::move(database).value();
    }
    static bool say(store::Database &database, int first, int count)
    {
        return database.transaction([&] { return append(database, first, count); }).ok();
    }
    static Result<void, store::StoreError> append(store::Database &database, int first, int count)
    {
        for (int number = first; number < first + count; ++number) {
            store::Line line;
            line.line = u"line%1"_s.arg(number);
            line.text = masked("Hello, is anybody there? " + QByteArray(200, 'a' + static_cast<char>(number % 26)));
            if (const auto said = store::ChatRepository(database).appendLine(u"chat"_s, line, 1); !said.ok()) {
                return fail(said.error());
            }
        }
        return {};
    }
    [[nodiscard]] QString databaseFile() const { return data % u"/sealdesk.db"_s; }
    [[nodiscard]] Outcome run(const QStringList &words) const
    {
        return runRelay(words + QStringList{u"--data"_s, data});
    }
    [[nodiscard]] Outcome backup(const QStringList &more = {}) const
    {
        return run(QStringList{u"backup"_s, u"--recipient"_s, recipient} + more);
    }
    // The path of a new archive.
    [[nodiscard]] QString archive(const QString &name = u"archive"_s) const
    {
        const QString path = archives % u'/' % name;
        return backup({u"--to"_s, path}).code == done ? path : QString();
    }
    [[nodiscard]] Outcome restore(const QString &from, const QString &to, const QStringList &more = {}) const
    {
        return runRelay(QStringList{u"restore"_s, u"--from"_s, from, u"--data"_s, to, u"--identity"_s, key} + more);
    }
    [[nodiscard]] Outcome drill(const QString &from, const QStringList &more = {}) const
    {
        return run(QStringList{u"backup"_s, u"drill"_s, u"--from"_s, from, u"--identity"_s, key} + more);
    }
    [[nodiscard]] QByteArray audited() const { return run({u"audit"_s, u"export"_s, u"--copy"_s}).output; }
    [[nodiscard]] bool auditedAs(const char *action, const char *outcome) const
    {
        const QList<QByteArray> lines = audited().split('\n');
        return std::any_of(lines.begin(), lines.end(), [action, outcome](const QByteArray &line) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            return entry["action"_L1] == QLatin1StringView(action) && entry["outcome"_L1] == QLatin1StringView(outcome);
        });
    }
    [[nodiscard]] QString place(const QString &name) const { return room.filePath(name); }
};

} // namespace sealdesk::backup::test
