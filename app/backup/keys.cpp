#include "app/backup/keys.h"

#include "app/backup/progress.h"
#include "app/relay/askpassword.h"
#include "app/relay/exitcodes.h"
#include "app/relay/terminal.h"

#include "core/backup/secretfile.h"

#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace sealdesk::backup {

using namespace Qt::StringLiterals;

namespace {

Result<secret::SecretBuffer, QString> fromFile(const QString &path)
{
    auto read = readSecretFile(QFile::encodeName(path).toStdString());
    return read.ok() ? Result<secret::SecretBuffer, QString>(std::move(read).value())
                     : fail(QString(path % u": "_s % textOf(describe(read.error()))));
}

bool same(const secret::SecretBuffer &one, const secret::SecretBuffer &other)
{
    return one.withBytes(
        [&other](ByteView a) { return other.withBytes([a](ByteView b) { return std::ranges::equal(a, b); }); });
}

} // namespace

Unlock HeldKeys::unlock() const
{
    return {identity ? &*identity : nullptr, passphrase.isEmpty() ? nullptr : &passphrase};
}

Result<HeldKeys, QString> keysToOpen(const Options &options)
{
    HeldKeys keys;
    if (!options.identityFile.isEmpty()) {
        const auto text = fromFile(options.identityFile);
        if (!text.ok()) {
            return fail(text.error());
        }
        keys.identity = Identity::fromText(*text);
        if (!keys.identity) {
            return fail(QString(options.identityFile % u": it is no key of backup key"_s));
        }
    }
    if (!options.passphraseFile.isEmpty()) {
        auto text = fromFile(options.passphraseFile);
        if (!text.ok()) {
            return fail(text.error());
        }
        keys.passphrase = std::move(text).value();
    }
    // What stands on standard input may be the archive.
    if (!keys.identity && keys.passphrase.isEmpty() && options.from != "-"_L1) {
        keys.passphrase = relay::askPassword(u"Passphrase of the backup: "_s);
    }
    if (!keys.identity && keys.passphrase.isEmpty()) {
        return fail(u"it needs --identity or --passphrase-file"_s);
    }
    return keys;
}

Result<secret::SecretBuffer, QString> passphraseToLock(const Options &options)
{
    secret::SecretBuffer passphrase;
    if (!options.passphraseFile.isEmpty()) {
        auto text = fromFile(options.passphraseFile);
        if (!text.ok()) {
            return text;
        }
        passphrase = std::move(text).value();
    } else if (options.plan.recipients.empty()) {
        passphrase = relay::askPassword(u"Passphrase for the backup: "_s);
        const bool terminal = ::isatty(STDIN_FILENO) == 1;
        if (terminal && !same(passphrase, relay::askPassword(u"The same once more: "_s))) {
            return fail(u"these were two passphrases"_s);
        }
        if (passphrase.isEmpty()) {
            return fail(u"backup needs --recipient, or a passphrase"_s);
        }
    }
    if (!passphrase.isEmpty() && passphrase.size() < minPassphraseBytes) {
        return fail(
            u"a passphrase needs %1 characters or more: whoever has the archive may try as long as they like"_s.arg(
                minPassphraseBytes));
    }
    return passphrase;
}

int runBackupKey(const Options &options)
{
    const auto identity = Identity::generate();
    if (!identity) {
        relay::printError(u"cannot make a key: there is too little memory that may be locked"_s);
        return relay::exitFailed;
    }
    if (const auto written = identity->writeNew(QFile::encodeName(options.keyFile).toStdString()); !written.ok()) {
        relay::printError(options.keyFile % (written.error() == KeyFileError::Exists
                                                 ? u": it is there already, and was not overwritten"_s
                                                 : u": cannot write it"_s));
        return relay::exitFailed;
    }
    relay::printLine(QString::fromStdString(identity->recipient().text()));
    return relay::exitDone;
}

} // namespace sealdesk::backup
