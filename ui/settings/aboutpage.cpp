#include "ui/settings/aboutpage.h"

#include "core/base/version.h"
#include "core/client/console.h"
#include "ui/memorytext.h"
#include "ui/refusaltext.h"
#include "ui/statetext.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(client::Console &console, QWidget *parent) : SettingsPage(tr("About Sealdesk"), {}, parent)
{
    setObjectName(u"aboutPage"_s);
    const client::Session &session = console.session();
    const client::DeviceKeys &keys = console.keys();
    addFact(tr("This console"), QString::fromLatin1(programVersion), u"consoleVersion"_s);
    addFact(tr("Relay"), session.relayVersion(), u"relayVersion"_s);
    addFact(tr("Fingerprint of this device"), keys.isReady() ? keys.deviceFingerprint() : tr("–"),
            u"deviceFingerprint"_s, true);
    addFact(tr("Standing of this device"), deviceStatusText(session.deviceStatus()), u"deviceStanding"_s);
    const QString trouble = keyTroubleText(keys.trouble());
    addFact(tr("Keychain"), trouble.isEmpty() ? tr("This device's key is kept in the system's keychain.") : trouble,
            u"keychainState"_s);
    const secret::LockBudget &budget = console.forms().lockBudget();
    addFact(tr("Protected memory"), lockedMemoryState(budget), u"memoryState"_s);
    if (const QString remedy = lockedMemoryRemedy(budget); !remedy.isEmpty()) {
        addFact(tr("What to change"), remedy, u"memoryRemedyText"_s);
    }
    addFact(tr("Screen capture"), captureText(secret::captureShieldHere()), u"captureState"_s);
    body()->addStretch();
}

void AboutPage::addFact(const QString &title, const QString &value, const QString &objectName, bool code)
{
    body()->addWidget(plainLabel(title, this, TextSize::Small, Ink::Muted));
    body()->addSpacing(2);
    QLabel *label = code ? codeLabel(value, this, TextSize::Title) : textBlock(value, this);
    label->setObjectName(objectName);
    body()->addWidget(label);
    body()->addSpacing(grid::page);
}

} // namespace sealdesk::ui
