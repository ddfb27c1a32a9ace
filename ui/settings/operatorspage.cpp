#include "ui/settings/operatorspage.h"

#include "core/client/roleadmin.h"
#include "ui/refusaltext.h"
#include "ui/roletext.h"
#include "ui/settings/changeroledialog.h"
#include "ui/settings/confirmdialog.h"
#include "ui/settings/newoperatordialog.h"
#include "ui/settings/onetimepassworddialog.h"
#include "ui/settings/operatorsmodel.h"
#include "ui/settings/resetfactordialog.h"
#include "ui/settings/tableview.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::AdminDesk;
using wire::in::OperatorEntry;

OperatorsPage::OperatorsPage(const Parts &parts, const Theme &theme, QWidget *parent)
    : SettingsPage(tr("Operators"), tr("Those who may sign in and talk to visitors."), parent), m(parts),
      m_theme(theme), m_model(new OperatorsModel(this)),
      m_table(new TableView(u"operators"_s, tr("Operator list"), this)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)), m_done(new Notice(theme, Notice::Kind::Info, this)),
      m_undo(m_done->addButton(tr("Undo"), u"undoOperator"_s)), m_why(textBlock({}, this, TextSize::Small, Ink::Muted)),
      m_reset(pushButton(tr("New password…"), u"resetPassword"_s, this)),
      m_role(pushButton(tr("Role…"), u"setRole"_s, this)),
      m_unlock(pushButton(tr("Unlock"), u"unlockOperator"_s, this)),
      m_enable(pushButton(tr("Disable…"), u"enableOperator"_s, this)),
      m_signOut(pushButton(tr("Sign out…"), u"signOutOperator"_s, this)),
      m_factor(pushButton(tr("Reset second factor…"), u"resetSecondFactor"_s, this))
{
    build();
    join();
    refresh();
    m.admin.refreshOperators();
}

void OperatorsPage::build()
{
    setObjectName(u"operatorsPage"_s);
    m_problem->setObjectName(u"operatorsProblem"_s);
    m_done->setObjectName(u"operatorsDone"_s);
    m_why->setObjectName(u"operatorsWhy"_s);
    body()->addWidget(m_problem);
    body()->addWidget(m_done);
    body()->addSpacing(grid::half);
    m_table->setModel(m_model);
    body()->addWidget(m_table, 1);
    body()->addSpacing(grid::half);
    body()->addWidget(m_why);
    body()->addSpacing(grid::half);
    QHBoxLayout *acts = buttonRow();
    for (QPushButton *button : {m_reset, m_factor, m_role, m_unlock, m_enable, m_signOut}) {
        acts->addWidget(button);
    }
    acts->addStretch();
    m_factor->setAccessibleName(tr("Reset second factor"));
    body()->addLayout(acts);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *add = pushButton(tr("New operator…"), u"newOperator"_s, this, ButtonKind::Primary);
    add->setAccessibleName(tr("New operator"));
    buttons->addWidget(add);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &OperatorsPage::newOperator);
}

void OperatorsPage::join()
{
    connect(&m.admin, &AdminDesk::operatorsChanged, this, &OperatorsPage::refresh);
    connect(&m.admin, &AdminDesk::operatorCreated, this, &OperatorsPage::showPassword);
    connect(&m.admin, &AdminDesk::actionRefused, this, [this](const client::RefusedAction &why) {
        m_doneText.clear();
        m_undoAct = {};
        m_problem->setText(refusalText(why));
    });
    connect(&m.admin, &AdminDesk::operatorChanged, this, [this] {
        m_undo->setVisible(static_cast<bool>(m_undoAct));
        m_done->setText(std::exchange(m_doneText, {}));
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_done->setText({});
        if (const auto undo = std::exchange(m_undoAct, {})) {
            undo();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OperatorsPage::showChosen);
    const auto onChosen = [this](QPushButton *button, void (OperatorsPage::*act)(const OperatorEntry &)) {
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const OperatorEntry *who = chosen()) {
                (this->*act)(OperatorEntry(*who)); // a copy: the list may change meanwhile
            }
        });
    };
    onChosen(m_reset, &OperatorsPage::resetPassword);
    onChosen(m_role, &OperatorsPage::changeRole);
    onChosen(m_unlock, &OperatorsPage::unlock);
    onChosen(m_signOut, &OperatorsPage::signOut);
    onChosen(m_factor, &OperatorsPage::resetFactor);
    connect(m_enable, &QPushButton::clicked, this, [this] {
        if (const OperatorEntry *who = chosen()) {
            setEnabled(OperatorEntry(*who), !who->enabled);
        }
    });
}

const OperatorEntry *OperatorsPage::chosen() const { return m_model->entry(m_table->currentIndex()); }

void OperatorsPage::refresh()
{
    const OperatorEntry *before = chosen();
    const QString id = before != nullptr ? before->operatorId : QString();
    m_model->setEntries(m.admin.operators());
    QModelIndex row = m_model->indexOf(id);
    if (!row.isValid() && m_model->rowCount() > 0) {
        row = m_model->index(0, 0);
    }
    if (row.isValid()) {
        m_table->setCurrentIndex(row);
    }
    showChosen();
}

void OperatorsPage::showChosen()
{
    const OperatorEntry *who = chosen();
    const bool may = who != nullptr && who->changeable;
    const bool own = who != nullptr && who->operatorId == m.ownId;
    const bool kept = who != nullptr && who->directory; // password and role are not ours to give
    m_reset->setEnabled(may && !own && !kept);
    m_factor->setEnabled(may && who->secondFactor);
    m_role->setEnabled(may && !kept);
    m_unlock->setEnabled(may && (who->lockedSeconds > 0 || who->strangersLockedSeconds > 0));
    m_enable->setEnabled(may && !own);
    m_enable->setText(who != nullptr && !who->enabled ? tr("Enable") : tr("Disable…"));
    m_signOut->setEnabled(may && who->online && !own);
    m_why->setText(who == nullptr ? QString()
                   : !may         ? tr("%1 may do more than you, so you cannot change this account.").arg(who->name)
                   : kept         ? refusalText(wire::Refusal::KeptByDirectory)
                   : own          ? tr("This is your own account. Change your password under “This device”.")
                                  : QString());
}

void OperatorsPage::newOperator()
{
    m_problem->setText({});
    m_done->setText({});
    auto *dialog = new NewOperatorDialog(m.roles, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewOperatorDialog::submitted, this,
            [this](const QString &user, const QString &name, const QString &role) {
                m.admin.createOperator(user, name, role);
            });
    dialog->open();
}

void OperatorsPage::showPassword(const QString &user, const QString &password)
{
    m_doneText.clear();
    auto *dialog = new OneTimePasswordDialog(user, password, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OperatorsPage::ask(const OperatorEntry &who, const Act &act)
{
    auto *dialog = new ConfirmDialog({act.title, act.text, act.title}, this);
    connect(dialog, &QDialog::accepted, this, [this, who, act] { perform(who, act); });
    dialog->open();
}

void OperatorsPage::perform(const OperatorEntry &who, const Act &act)
{
    m_problem->setText({});
    m_done->setText({});
    m_doneText = act.done;
    m_undoAct = act.undo;
    act.perform(who);
}

void OperatorsPage::resetPassword(const OperatorEntry &who)
{
    ask(who, {tr("New one-time password"),
              tr("The password of %1 stops working and their session ends. You get a one-time password, shown once.")
                  .arg(who.name),
              {},
              [this](const OperatorEntry &account) { m.admin.resetPassword(account); }});
}

void OperatorsPage::changeRole(const OperatorEntry &who)
{
    auto *dialog = new ChangeRoleDialog(m.roles, who, this);
    connect(dialog, &QDialog::accepted, this, [this, who, dialog] {
        const QString role = dialog->role();
        const auto *entry = m.roles.role(role);
        OperatorEntry then = who;
        then.role = role;
        perform(
            who,
            {{},
             {},
             tr("%1 now has the role “%2”.").arg(who.name, roleText(role, entry != nullptr ? entry->name : QString())),
             [this, role](const OperatorEntry &account) { m.admin.setRole(account, role); },
             [this, then, before = who.role] { m.admin.setRole(then, before); }});
    });
    dialog->open();
}

void OperatorsPage::unlock(const OperatorEntry &who)
{
    perform(who, {{}, {}, tr("%1 can try to sign in again.").arg(who.name), [this](const OperatorEntry &account) {
                      m.admin.unlockOperator(account);
                  }});
}

void OperatorsPage::setEnabled(const OperatorEntry &who, bool enabled)
{
    if (enabled) {
        perform(who, {{},
                      {},
                      tr("The account of %1 is enabled.").arg(who.name),
                      [this](const OperatorEntry &account) { m.admin.setEnabled(account, true); },
                      [this, who] { m.admin.setEnabled(who, false); }});
        return;
    }
    ask(who, {tr("Disable account"),
              tr("%1 cannot sign in any more and their session ends at once. Nothing is deleted.").arg(who.name),
              tr("The account of %1 is disabled.").arg(who.name),
              [this](const OperatorEntry &account) { m.admin.setEnabled(account, false); },
              [this, who] { m.admin.setEnabled(who, true); }});
}

void OperatorsPage::signOut(const OperatorEntry &who)
{
    ask(who,
        {tr("Sign out operator"),
         tr("The session of %1 ends at once; open secure forms are wiped. They can sign in again.").arg(who.name),
         tr("%1 is signed out.").arg(who.name), [this](const OperatorEntry &account) { m.admin.signOut(account); }});
}

void OperatorsPage::resetFactor(const OperatorEntry &who)
{
    auto *dialog = new ResetFactorDialog(who.name, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ResetFactorDialog::submitted, this, [this, who](const QString &code) {
        perform(who,
                {{},
                 {},
                 tr("%1 has no second factor any more and sets one up at the next sign-in.").arg(who.name),
                 [this, code](const OperatorEntry &account) { m.admin.resetSecondFactor(account.operatorId, code); }});
    });
    dialog->open();
}

} // namespace sealdesk::ui
