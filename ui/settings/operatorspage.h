// OperatorsPage: who may sign in; makes new operators and shows their one-time password once.
#pragma once

#include "ui/settings/settingspage.h"

#include "core/client/admindesk.h"

class QPushButton;

namespace sealdesk::ui {

class Notice;
class OperatorsModel;
class TableView;

class OperatorsPage final : public SettingsPage {
    Q_OBJECT
public:
    OperatorsPage(client::AdminDesk &admin, const Theme &theme, QWidget *parent = nullptr);

private:
    void newOperator();
    void resetFactor();
    void showChosen();
    [[nodiscard]] const wire::in::OperatorEntry *chosen() const;
    void showPassword(const QString &user, const QString &password);

    client::AdminDesk &m_admin;
    const Theme &m_theme;
    OperatorsModel *m_model;
    TableView *m_table;
    QPushButton *m_reset;
    Notice *m_problem;
};

} // namespace sealdesk::ui
