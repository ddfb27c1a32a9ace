#include "ui/settings/operatorspage.h"

#include "ui/refusaltext.h"
#include "ui/settings/newoperatordialog.h"
#include "ui/settings/onetimepassworddialog.h"
#include "ui/settings/operatorsmodel.h"
#include "ui/settings/resetfactordialog.h"
#include "ui/settings/tableview.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::AdminDesk;

OperatorsPage::OperatorsPage(AdminDesk &admin, const Theme &theme, QWidget *parent)
    : SettingsPage(tr("Operators"), tr("Those who may sign in and talk to visitors."), parent), m_admin(admin),
      m_theme(theme), m_model(new OperatorsModel(this)),
      m_table(new TableView(u"operators"_s, tr("Operator list"), this)),
      m_reset(pushButton(tr("Reset second factor…"), u"resetSecondFactor"_s, this)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this))
{
    setObjectName(u"operatorsPage"_s);
    m_problem->setObjectName(u"operatorsProblem"_s);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::half);
    m_table->setModel(m_model);
    body()->addWidget(m_table, 1);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *add = pushButton(tr("New operator…"), u"newOperator"_s, this, ButtonKind::Primary);
    add->setAccessibleName(tr("New operator"));
    buttons->addWidget(add);
    m_reset->setAccessibleName(tr("Reset second factor"));
    buttons->addWidget(m_reset);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &OperatorsPage::newOperator);
    connect(&admin, &AdminDesk::operatorsChanged, this, [this] {
        const int row = m_table->currentIndex().row();
        m_model->setEntries(m_admin.operators());
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OperatorsPage::showChosen);
    connect(m_reset, &QPushButton::clicked, this, &OperatorsPage::resetFactor);
    connect(&admin, &AdminDesk::operatorCreated, this, &OperatorsPage::showPassword);
    connect(&admin, &AdminDesk::actionRefused, this,
            [this](const client::RefusedAction &why) { m_problem->setText(refusalText(why)); });
    m_model->setEntries(admin.operators());
    showChosen();
    admin.refreshOperators();
}

const wire::in::OperatorEntry *OperatorsPage::chosen() const { return m_model->entry(m_table->currentIndex()); }

void OperatorsPage::showChosen()
{
    const wire::in::OperatorEntry *entry = chosen();
    m_reset->setEnabled(entry != nullptr && entry->secondFactor);
}

void OperatorsPage::resetFactor()
{
    const wire::in::OperatorEntry *entry = chosen();
    if (entry == nullptr) {
        return;
    }
    m_problem->setText({});
    auto *dialog = new ResetFactorDialog(entry->name, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResetFactorDialog::submitted, this,
            [this, id = entry->operatorId](const QString &code) { m_admin.resetSecondFactor(id, code); });
    dialog->open();
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
