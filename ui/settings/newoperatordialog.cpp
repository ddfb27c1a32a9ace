#include "ui/settings/newoperatordialog.h"

#include "ui/settings/rolebox.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"
#include "ui/theme/proxystyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int newOperatorWidth = 420;

} // namespace

NewOperatorDialog::NewOperatorDialog(const client::RoleAdmin &roles, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_role(new RoleBox(roles, this)), m_problem(new Notice(theme, Notice::Kind::Danger, this))
{
    setWindowTitle(tr("New operator"));
    identify(this, u"newOperatorDialog"_s, tr("New operator"));
    setFixedWidth(newOperatorWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addSpacing(grid::half);
    m_user = addField(column, tr("Operator user name"), u"newOperatorUser"_s, this);
    m_name = addField(column, tr("Shown name"), u"newOperatorName"_s, this);
    identify(m_role, u"newOperatorRole"_s, tr("Role"));
    addFieldLabel(column, tr("Role"), m_role);
    column->addWidget(
        textBlock(tr("The relay makes a one-time password. The operator replaces it at the first sign-in."), this,
                  TextSize::Small, Ink::Muted));
    column->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *cancel = pushButton(tr("Cancel"), u"cancelNewOperator"_s, this);
    QPushButton *create = pushButton(tr("Create operator"), u"createOperator"_s, this, ButtonKind::Primary);
    create->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(create);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(create, &QPushButton::clicked, this, &NewOperatorDialog::submit);
    m_user->setFocus();
}

void NewOperatorDialog::submit()
{
    const QString user = m_user->text().trimmed();
    const QString name = m_name->text().trimmed();
    if (user.isEmpty() || name.isEmpty()) {
        m_problem->setText(tr("Please fill in both names."));
        (user.isEmpty() ? m_user : m_name)->setFocus();
        return;
    }
    Q_EMIT submitted(user, name, m_role->role());
    accept();
}

} // namespace sealdesk::ui
