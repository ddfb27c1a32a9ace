#include "ui/settings/thisdevicedialog.h"

#include "core/client/console.h"
#include "ui/languagebox.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/changepassworddialog.h"
#include "ui/settings/secondfactordialog.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int thisDeviceWidth = 560;
constexpr int besideFacts = 24; // as a settings page has

} // namespace

ThisDeviceDialog::ThisDeviceDialog(client::Console &console, const Theme &theme, Language &language, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("This device"));
    identify(this, u"thisDeviceDialog"_s, tr("This device"));
    setFixedWidth(thisDeviceWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, grid::page, grid::page);
    column->addWidget(new AboutPage(console, this));
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(besideFacts, 0, 0, grid::page);
    auto *label = plainLabel(tr("Language"), this, TextSize::Small, Ink::Muted);
    choice->addWidget(label);
    choice->addWidget(new LanguageBox(language, this));
    choice->addStretch();
    column->addLayout(choice);
    const client::KeyTrouble trouble = console.keys().trouble();
    const bool useless = console.session().deviceStatus() == wire::DeviceStatus::Revoked ||
                         trouble == client::KeyTrouble::KeyMissing || trouble == client::KeyTrouble::KeyDamaged ||
                         trouble == client::KeyTrouble::KeyReplaced;
    if (useless) {
        // A new device key is the person's own decision: an administrator must approve it afterwards.
        QPushButton *anew = pushButton(tr("Enrol this computer anew"), u"enrolAnew"_s, this);
        column->addWidget(anew, 0, Qt::AlignRight);
        column->addSpacing(grid::gap);
        connect(anew, &QPushButton::clicked, this, [this, &console] {
            console.keys().enrolAnew();
            console.session().logout();
            accept();
        });
    }
    QPushButton *close = pushButton(tr("Close"), u"closeThisDevice"_s, this);
    QPushButton *password = pushButton(tr("Change password…"), u"changeOwnPassword"_s, this);
    QHBoxLayout *buttons = buttonRow();
    buttons->addStretch();
    QPushButton *factor = pushButton(tr("Second factor…"), u"openSecondFactor"_s, this);
    factor->setAccessibleName(tr("Second factor"));
    buttons->addWidget(factor);
    buttons->addWidget(password);
    if (console.session().isOfDirectory()) {
        password->hide();
        auto *kept = plainLabel(tr("Your password is kept by your organisation's directory. It is changed there."),
                                this, TextSize::Small, Ink::Muted);
        kept->setObjectName(u"passwordKeptByDirectory"_s);
        kept->setWordWrap(true);
        kept->setContentsMargins(besideFacts, 0, 0, grid::gap);
        column->addWidget(kept);
    }
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(password, &QPushButton::clicked, this, [this, &console, &theme] {
        auto *dialog = new ChangePasswordDialog(console, theme, parentWidget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        accept();
        dialog->open();
    });
    connect(factor, &QPushButton::clicked, this, [this, &console, &theme] {
        auto *dialog = new SecondFactorDialog(console.session().factor(), theme, parentWidget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        accept();
        dialog->open();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    // Sentences that break into lines make it as high as they need.
    setMinimumHeight(column->totalHeightForWidth(thisDeviceWidth));
}

} // namespace sealdesk::ui
