// ProposalsPage: whether changes of the access rules need a second person, and the changes that wait for one.
#pragma once

#include "ui/settings/settingspage.h"

#include "core/client/accessadmin.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace sealdesk::ui {

class Notice;
class ProposalsModel;
class TableView;

class ProposalsPage final : public SettingsPage {
    Q_OBJECT
public:
    ProposalsPage(client::AccessAdmin &access, const Theme &theme, QWidget *parent = nullptr);

private:
    void join();
    void refresh();
    void showChosen();
    void decide(bool confirm);
    [[nodiscard]] const wire::in::PolicyProposal *chosen() const;

    client::AccessAdmin &m_access;
    ProposalsModel *m_model;
    TableView *m_table;
    Notice *m_problem;
    Notice *m_news;
    QCheckBox *m_fourEyes;
    QLabel *m_words;
    QPushButton *m_confirm;
    QPushButton *m_reject;
};

} // namespace sealdesk::ui
