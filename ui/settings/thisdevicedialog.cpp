#include "ui/settings/thisdevicedialog.h"

#include "core/client/console.h"
#include "ui/settings/aboutpage.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;

} // namespace

ThisDeviceDialog::ThisDeviceDialog(client::Console &console, const Theme &, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("This device"));
    identify(this, u"thisDeviceDialog"_s, tr("This device"));
    setFixedWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, grid::page, grid::page);
    column->addWidget(new AboutPage(console, this));
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
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    // Sentences that break into lines make it as high as they need.
    setMinimumHeight(column->totalHeightForWidth(dialogWidth));
}

} // namespace sealdesk::ui
