#include "ui/keytext.h"

#include "core/client/devicekeys.h"
#include "ui/refusaltext.h"

#include <QCoreApplication>

namespace sealdesk::ui {

namespace {

class KeyWords {
    Q_DECLARE_TR_FUNCTIONS(OrganisationKey)
};

QString faultText(client::KeyFault fault)
{
    using enum client::KeyFault;
    switch (fault) {
    case NotNow:
        return KeyWords::tr("This needs a signed-in administrator with a keychain, and nothing else under way.");
    case WeakPassphrase:
        return KeyWords::tr("The passphrase is too weak.");
    case FileNotRead:
        return KeyWords::tr("The file cannot be opened.");
    case NotARecoveryFile:
        return KeyWords::tr("This is not a recovery file.");
    case FileDamaged:
        return KeyWords::tr("The recovery file is damaged or cut off. Use another copy.");
    case FileOfNewerProgram:
        return KeyWords::tr("The recovery file was made by a newer version of this program.");
    case WrongPassphrase:
        return KeyWords::tr("The passphrase is wrong.");
    case OtherOrganisation:
        return KeyWords::tr("The file holds other keys: of another organisation, or from before a rotation.");
    case NextKeyNotOurs:
        return KeyWords::tr("The file is older than the newest one: its next key is out of use. Take the newest file.");
    case FileNotWritten:
        return KeyWords::tr("The new recovery file could not be written. Nothing was changed.");
    case KeyNotHere:
        return KeyWords::tr("The organisation's key is not on this computer. Restore it from the recovery file.");
    case Keychain:
        return KeyWords::tr("The keychain did not do its part.");
    case RefusedByRelay:
        return KeyWords::tr("The relay refused.");
    case ConnectionLost:
        return KeyWords::tr("The connection was lost. Look here again when you are connected.");
    case CryptoFailed:
        return KeyWords::tr("This computer's cryptography library failed.");
    }
    return {};
}

} // namespace

QString keyTaskTitle(client::KeyTask task)
{
    using enum client::KeyTask;
    switch (task) {
    case Save:
        return KeyWords::tr("Save a recovery file");
    case Restore:
        return KeyWords::tr("Restore the organisation's key");
    case Rotate:
        return KeyWords::tr("Rotate to the next key");
    case TakeOffline:
        return KeyWords::tr("Take the key offline");
    case Endorse:
        return KeyWords::tr("Let a device approve others");
    }
    return {};
}

QString keyTaskText(client::KeyTask task)
{
    using enum client::KeyTask;
    switch (task) {
    case Save:
        return KeyWords::tr(
            "The file holds the current key and a new next key, under a passphrase. Keep both apart from "
            "this computer. An earlier file can still restore the current key, but no longer rotate. "
            "Copy the widget snippet to your pages afterwards: it names the new next key.");
    case Restore:
        return KeyWords::tr("Afterwards this device may approve other devices.");
    case Rotate:
        return KeyWords::tr("The next key becomes the current one and a new next key is made. Devices get new "
                            "certificates by themselves. Pages with the present snippet go on; give them the new "
                            "snippet before the next rotation. Destroy the old file afterwards.");
    case TakeOffline:
        return KeyWords::tr(
            "The key is removed from this computer once the file is seen to hold it. Approving goes on; "
            "within 30 days the file is needed again.");
    case Endorse:
        break;
    }
    return {};
}

QString keyTaskButton(client::KeyTask task)
{
    using enum client::KeyTask;
    switch (task) {
    case Save:
        return KeyWords::tr("Save");
    case Restore:
        return KeyWords::tr("Restore");
    case Rotate:
        return KeyWords::tr("Rotate");
    case TakeOffline:
        return KeyWords::tr("Take offline");
    case Endorse:
        break;
    }
    return {};
}

QString keyDoneText(client::KeyTask task)
{
    using enum client::KeyTask;
    switch (task) {
    case Save:
        return KeyWords::tr("The recovery file is saved. Now copy the new widget snippet to your pages.");
    case Restore:
        return KeyWords::tr("The key was restored. This device may approve others.");
    case Rotate:
        return KeyWords::tr("The rotation is done. Keep the new recovery file, destroy the old one, and copy the new "
                            "widget snippet to your pages.");
    case TakeOffline:
        return KeyWords::tr("The key is no longer on this computer.");
    case Endorse:
        return KeyWords::tr("The device may approve others now.");
    }
    return {};
}

QString keyPlaceText(client::OrganisationDesk::Place place)
{
    using enum client::OrganisationDesk::Place;
    switch (place) {
    case Here:
        return KeyWords::tr(
            "The current key is in this computer's keychain. The next key is in the recovery file only.");
    case NotHere:
        return KeyWords::tr("The organisation's key is not on this computer.");
    case Unavailable:
        return KeyWords::tr("This computer's keychain does not answer, so it is not known whether the key is here.");
    case Unknown:
        break;
    }
    return {};
}

QString keyFailureText(const client::KeyFailure &why)
{
    QString text = faultText(why.fault);
    if (why.trouble) {
        text += u' ' + keyTroubleText(*why.trouble);
    }
    if (why.refusal) {
        text += u' ' + refusalText(client::RefusedAction{*why.refusal, 0, {}});
    }
    return text;
}

QString passphraseText(client::PassphraseFault fault)
{
    using enum client::PassphraseFault;
    switch (fault) {
    case TooShort:
        return KeyWords::tr("The passphrase needs at least %n characters.", nullptr, client::passphraseLeast);
    case TooLong:
        return KeyWords::tr("The passphrase may have at most %n characters.", nullptr, client::passphraseMost);
    case TooSimple:
        return KeyWords::tr("The passphrase needs at least %n different characters.", nullptr,
                            client::passphraseDistinct);
    }
    return {};
}

} // namespace sealdesk::ui
