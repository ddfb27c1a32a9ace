// DevicesPage: approve a console after comparing its fingerprint, or revoke one.
#pragma once

#include "ui/settings/settingspage.h"

#include "core/client/admindesk.h"

class QLabel;
class QPushButton;

namespace sealdesk::client {
class DeviceKeys;
class OrganisationDesk;
} // namespace sealdesk::client

namespace sealdesk::ui {

class DevicesModel;
class Notice;
class TableView;

class DevicesPage final : public SettingsPage {
    Q_OBJECT
public:
    struct Parts {
        client::AdminDesk &admin;
        client::OrganisationDesk &organisation;
        const client::DeviceKeys &keys;
    };
    DevicesPage(const Parts &parts, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void showChosen();
    [[nodiscard]] QString chosen() const;

    client::AdminDesk &m_admin;
    client::OrganisationDesk &m_organisation;
    const client::DeviceKeys &m_keys;
    DevicesModel *m_model;
    TableView *m_table;
    Notice *m_problem;
    QLabel *m_compare;
    QPushButton *m_approve;
    QPushButton *m_revoke;
    QPushButton *m_endorse;
};

} // namespace sealdesk::ui
