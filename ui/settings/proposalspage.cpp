#include "ui/settings/proposalspage.h"

#include "ui/refusaltext.h"
#include "ui/settings/confirmdialog.h"
#include "ui/settings/proposalsmodel.h"
#include "ui/settings/tableview.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::AccessAdmin;

namespace {

QString fourEyesName() { return u"four_eyes"_s; }

} // namespace

ProposalsPage::ProposalsPage(AccessAdmin &access, const Theme &theme, QWidget *parent)
    : SettingsPage(tr("Rule changes"),
                   tr("Changes of the access rules and of the allowed addresses can wait for a second person."),
                   parent),
      m_access(access), m_model(new ProposalsModel(this)),
      m_table(new TableView(u"proposals"_s, tr("Changes that wait"), this)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)), m_news(new Notice(theme, Notice::Kind::Info, this)),
      m_fourEyes(new QCheckBox(tr("A second person must confirm each change"), this)),
      m_words(textBlock({}, this, TextSize::Body, Ink::Muted)),
      m_confirm(pushButton(tr("Confirm…"), u"confirmProposal"_s, this, ButtonKind::Primary)),
      m_reject(pushButton(tr("Reject"), u"rejectProposal"_s, this))
{
    setObjectName(u"proposalsPage"_s);
    m_problem->setObjectName(u"proposalsProblem"_s);
    m_news->setObjectName(u"proposalsNews"_s);
    m_words->setObjectName(u"proposalWords"_s);
    identify(m_fourEyes, u"fourEyes"_s, m_fourEyes->text());
    body()->addWidget(m_problem);
    body()->addWidget(m_news);
    body()->addSpacing(grid::half);
    body()->addWidget(m_fourEyes);
    body()->addSpacing(grid::gap);
    m_table->setModel(m_model);
    body()->addWidget(m_table, 1);
    body()->addSpacing(grid::gap);
    body()->addWidget(m_words);
    body()->addSpacing(grid::gap);
    QHBoxLayout *buttons = buttonRow();
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    body()->addLayout(buttons);
    join();
    refresh();
    access.refreshRules();
    access.refreshProposals();
}

void ProposalsPage::join()
{
    connect(m_fourEyes, &QCheckBox::clicked, this, [this](bool on) {
        m_problem->setText({});
        m_news->setText({});
        if (!m_access.setRule(fourEyesName(), on ? 1 : 0)) {
            m_problem->setText(tr("There is no connection to the relay. Please try again in a moment."));
        }
        refresh(); // shown as it is in force, until the relay has answered
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const auto *proposal = chosen();
        if (proposal == nullptr) {
            return;
        }
        auto *dialog =
            new ConfirmDialog({tr("Confirm change"), ProposalsModel::wordsFor(*proposal), tr("Confirm change")}, this);
        connect(dialog, &QDialog::accepted, this, [this] { decide(true); });
        dialog->open();
    });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProposalsPage::showChosen);
    connect(&m_access, &AccessAdmin::rulesChanged, this, &ProposalsPage::refresh);
    connect(&m_access, &AccessAdmin::proposalsChanged, this, &ProposalsPage::refresh);
    connect(&m_access, &AccessAdmin::proposed, this,
            [this] { m_news->setText(tr("Your change is proposed. It holds when another person has confirmed it.")); });
    connect(&m_access, &AccessAdmin::actionRefused, this,
            [this](const client::RefusedAction &why) { m_problem->setText(refusalText(why)); });
}

const wire::in::PolicyProposal *ProposalsPage::chosen() const { return m_model->entry(m_table->currentIndex()); }

void ProposalsPage::refresh()
{
    for (const wire::in::PolicyParameter &rule : m_access.rules()) {
        if (rule.name == fourEyesName()) {
            m_fourEyes->setChecked(rule.value != 0);
        }
    }
    m_fourEyes->setEnabled(m_access.mayDecide() && !m_access.rules().isEmpty());
    const auto *before = chosen();
    const QString id = before != nullptr ? before->proposal : QString();
    m_model->setEntries(m_access.proposals());
    QModelIndex row = m_model->indexOf(id);
    if (!row.isValid() && m_model->rowCount() > 0) {
        row = m_model->index(0, 0);
    }
    if (row.isValid()) {
        m_table->setCurrentIndex(row);
    }
    showChosen();
}

void ProposalsPage::showChosen()
{
    const auto *proposal = chosen();
    const bool may = proposal != nullptr && m_access.mayDecide();
    const bool own = proposal != nullptr && m_access.isOwn(*proposal);
    m_confirm->setEnabled(may && !own);
    m_reject->setEnabled(may);
    m_reject->setText(own ? tr("Withdraw") : tr("Reject"));
    m_words->setText(proposal == nullptr ? tr("No change waits at the moment.")
                     : !may              ? tr("Your role may see this change, not decide on it.")
                     : own               ? tr("You proposed this yourself. Another person must confirm it.")
                                         : ProposalsModel::wordsFor(*proposal));
}

void ProposalsPage::decide(bool confirm)
{
    m_problem->setText({});
    m_news->setText({});
    const auto *proposal = chosen();
    if (proposal != nullptr && !m_access.decide(proposal->proposal, confirm)) {
        m_problem->setText(tr("There is no connection to the relay. Please try again in a moment."));
    }
}

} // namespace sealdesk::ui
