// What the store's tests share: a database in a temporary directory, and masked text.
#pragma once

#include "core/masking/cardscanner.h"
#include "core/store/accountrepository.h"
#include "core/store/chatrepository.h"
#include "core/store/database.h"
#include "tests/store/textkeys.h"

#include <QTemporaryDir>
#include <memory>

namespace sealdesk::store::test {

inline MaskedText masked(const char *text) { return masking::CardScanner().mask(RawText(text)); }

// For QCOMPARE, which shows it.
template <class Enum>
QString nameOf(Enum value)
{
    return toString(value);
}

inline Account account(const QString &id, const QString &user)
{
    Account account;
    account.id = id;
    account.userName = user;
    account.name = QStringLiteral("Name of %1").arg(user);
    account.role = QStringLiteral("operator");
    account.passwordHash = "$scrypt$...";
    account.createdMs = 1;
    return account;
}

inline Chat chat(const QString &id, qint64 startedMs = 1000)
{
    Chat chat;
    chat.id = id;
    chat.visitorName = masked("Vera");
    chat.pageTitle = masked("Shop");
    chat.pageUrl = masked("https://shop.example/");
    chat.locale = QStringLiteral("en");
    chat.pageNonce = QByteArray(16, 'n');
    chat.visitorTokenHash = QByteArray(28, 't') + QByteArray::number(1000 + startedMs % 1000);
    chat.startedMs = startedMs;
    return chat;
}

class Fixture {
public:
    Fixture() { reopen(); }
    [[nodiscard]] QString file() const { return directory.filePath(Database::fileName); }
    void reopen()
    {
        database.reset();
        auto opened = Database::open(file());
        if (opened.ok()) {
            database = std::move(opened).value();
            if (!database->useTextKeys(keys).ok()) {
                qFatal("no text keys");
            }
        }
    }
    QTemporaryDir directory;
    TextKeys keys = fixedKeys();
    std::unique_ptr<Database> database;
};

} // namespace sealdesk::store::test
