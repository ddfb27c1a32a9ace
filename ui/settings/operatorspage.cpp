#include "ui/settings/operatorspage.h"

#include "ui/refusaltext.h"
#include "ui/settings/newoperatordialog.h"
#include "ui/settings/onetimepassworddialog.h"
#include "ui/settings/operatorsmodel.h"
#include "ui/settings/tableview.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::AdminDesk;

OperatorsPage::OperatorsPage(AdminDesk &admin, const Theme &theme, QWidget *parent)
    : SettingsPage(tr("Operators"), tr("Those who may sign in and talk to visitors."), parent), m_admin(admin),
      m_theme(theme), m_model(new OperatorsModel(this)), m_problem(new Notice(theme, Notice::Kind::Danger, this))
{
    setObjectName(u"operatorsPage"_s);
    m_problem->setObjectName(u"operatorsProblem"_s);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::half);
    auto *table = new TableView(u"operators"_s, tr("Operator list"), this);
    table->setModel(m_model);
    body()->addWidget(table, 1);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *add = pushButton(tr("New operator…"), u"newOperator"_s, this, ButtonKind::Primary);
    add->setAccessibleName(tr("New operator"));
    buttons->addWidget(add);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &OperatorsPage::newOperator);
    connect(&admin, &AdminDesk::operatorsChanged, this, [this] { m_model->setEntries(m_admin.operators()); });
    connect(&admin, &AdminDesk::operatorCreated, this, &OperatorsPage::showPassword);
    connect(&admin, &AdminDesk::actionRefused, this,
            [this](const client::RefusedAction &why) { m_problem->setText(refusalText(why)); });
    m_model->setEntries(admin.operators());
    admin.refreshOperators();
}

void OperatorsPage::newOperator()
{
    m_problem->setText({});
    auto *dialog = new NewOperatorDialog(m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewOperatorDialog::submitted, this,
            [this](const QString &user, const QString &name, wire::Role role) {
                m_admin.createOperator(user, name, role);
            });
    dialog->open();
}

void OperatorsPage::showPassword(const QString &user, const QString &password)
{
    auto *dialog = new OneTimePasswordDialog(user, password, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    m_admin.refreshOperators();
}

} // namespace sealdesk::ui
