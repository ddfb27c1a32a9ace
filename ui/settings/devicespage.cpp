#include "ui/settings/devicespage.h"

#include "core/client/devicekeys.h"
#include "core/client/organisationdesk.h"
#include "ui/keytext.h"
#include "ui/refusaltext.h"
#include "ui/settings/devicesmodel.h"
#include "ui/settings/tableview.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"
#include "ui/theme/proxystyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::AdminDesk;

DevicesPage::DevicesPage(const Parts &parts, const Theme &theme, QWidget *parent)
    : SettingsPage(
          tr("Devices"),
          tr("Only an approved device can send secure forms. Approving signs its certificate with this console's "
             "own key; the relay cannot do that."),
          parent),
      m_admin(parts.admin), m_organisation(parts.organisation), m_keys(parts.keys), m_model(new DevicesModel(this)),
      m_table(new TableView(u"devices"_s, tr("Device list"), this)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)), m_compare(textBlock(QString(), this)),
      m_approve(pushButton(tr("Approve device"), u"approveDevice"_s, this, ButtonKind::Primary)),
      m_revoke(pushButton(tr("Revoke device"), u"revokeDevice"_s, this)),
      m_endorse(pushButton(tr("Let it approve others"), u"endorseDevice"_s, this))
{
    setObjectName(u"devicesPage"_s);
    m_problem->setObjectName(u"devicesProblem"_s);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::half);
    m_table->setModel(m_model);
    body()->addWidget(m_table, 1);
    body()->addSpacing(grid::gap);
    m_compare->setObjectName(u"compareFingerprint"_s);
    body()->addWidget(m_compare);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    buttons->addWidget(m_approve);
    buttons->addWidget(m_revoke);
    buttons->addWidget(m_endorse);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(&m_admin, &AdminDesk::devicesChanged, this, &DevicesPage::refresh);
    connect(&m_admin, &AdminDesk::actionRefused, this,
            [this](const client::RefusedAction &why) { m_problem->setText(refusalText(why)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesPage::showChosen);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        m_problem->setText({});
        m_admin.approveDevice(chosen());
    });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        m_problem->setText({});
        m_admin.revokeDevice(chosen());
    });
    connect(m_endorse, &QPushButton::clicked, this, [this] {
        m_problem->setText({});
        m_organisation.endorse(chosen());
    });
    connect(&m_organisation, &client::OrganisationDesk::placeChanged, this, &DevicesPage::showChosen);
    connect(&m_organisation, &client::OrganisationDesk::failed, this, [this](const client::KeyFailure &why) {
        if (why.task == client::KeyTask::Endorse) {
            m_problem->setText(keyFailureText(why));
        }
    });
    refresh();
    m_admin.refreshDevices();
}

QString DevicesPage::chosen() const
{
    const wire::in::DeviceEntry *device = m_model->entry(m_table->currentIndex());
    return device != nullptr ? device->device : QString();
}

void DevicesPage::refresh()
{
    const QString before = chosen();
    m_model->setEntries(m_admin.devices(), m_keys.isReady() ? m_keys.deviceId() : QString());
    QModelIndex row = m_model->indexOf(before);
    if (!row.isValid() && m_model->rowCount() > 0) {
        row = m_model->index(0, 0);
    }
    if (row.isValid()) {
        m_table->setCurrentIndex(row);
    }
    showChosen();
}

void DevicesPage::showChosen()
{
    const wire::in::DeviceEntry *device = m_model->entry(m_table->currentIndex());
    const bool pending = device != nullptr && device->status == wire::DeviceStatus::Pending;
    const bool approved = device != nullptr && device->status == wire::DeviceStatus::Approved;
    m_approve->setEnabled(pending && m_admin.canApprove());
    m_revoke->setEnabled(device != nullptr && (approved || device->status == wire::DeviceStatus::Pending));
    const bool approver = device != nullptr && m_admin.mayApproveOthers(*device);
    m_endorse->setEnabled(approved && !approver && device->mayManage &&
                          m_organisation.place() == client::OrganisationDesk::Place::Here);
    QString text;
    if (device == nullptr) {
        text = tr("No device has signed in yet.");
    } else if (pending && !m_admin.canApprove()) {
        text = tr("This console cannot approve devices, because it holds no certificate of the organisation for that.");
    } else if (pending) {
        text = tr("Ask %1 to read out the fingerprint under “This device” in their console. Approve only if it is %2.")
                   .arg(device->name, AdminDesk::fingerprint(*device));
    } else if (approver) {
        text =
            tr("This device may approve others. Revoking takes effect at once at the relay; if the device was stolen, "
               "rotate the organisation's key too, because its own approvals hold for up to 30 days elsewhere.");
    } else if (approved) {
        text =
            tr("Revoking takes effect at once at the relay, and within a day for widgets that a relay keeps it from.");
    } else if (device->status == wire::DeviceStatus::Revoked) {
        text = tr("A revoked device stays revoked. Its operator can enrol the computer anew under “This device”; it is "
                  "another device then, and needs approval.");
    }
    m_compare->setText(text);
}

} // namespace sealdesk::ui
