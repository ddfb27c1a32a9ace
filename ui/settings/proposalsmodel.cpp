#include "ui/settings/proposalsmodel.h"

#include "ui/roletext.h"

#include <QDateTime>
#include <QLocale>

namespace sealdesk::ui {

namespace {

bool isSwitch(const wire::in::PolicyProposal &proposal)
{
    const auto rule = policy::parameterFromName(proposal.name);
    return rule && policy::ruleOf(*rule).unit == policy::Unit::Switch;
}

bool isAddresses(const wire::in::PolicyProposal &proposal) { return !policy::parameterFromName(proposal.name); }

} // namespace

void ProposalsModel::setEntries(QList<wire::in::PolicyProposal> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const wire::in::PolicyProposal *ProposalsModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

QModelIndex ProposalsModel::indexOf(const QString &proposal) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].proposal == proposal) {
            return index(row, 0);
        }
    }
    return {};
}

QString ProposalsModel::wordsFor(const wire::in::PolicyProposal &proposal)
{
    if (isAddresses(proposal)) {
        const QStringList ranges(proposal.ranges.begin(), proposal.ranges.end());
        return ranges.isEmpty() ? tr("%1 wants to allow signing in from any address.").arg(proposal.byName)
                                : tr("%1 wants to allow signing in from these addresses only: %2.")
                                      .arg(proposal.byName, QLocale().createSeparatedList(ranges));
    }
    if (isSwitch(proposal)) {
        return proposal.value != 0
                   ? tr("%1 wants to switch this on: %2.").arg(proposal.byName, accessRuleText(proposal.name))
                   : tr("%1 wants to switch this off: %2.").arg(proposal.byName, accessRuleText(proposal.name));
    }
    return tr("%1 wants to change “%2” from %3 to %4.")
        .arg(proposal.byName, accessRuleText(proposal.name), QLocale().toString(proposal.expected),
             QLocale().toString(proposal.value));
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ProposalsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    const wire::in::PolicyProposal &entry = m_entries[index.row()];
    const auto value = [&entry](qint64 number) {
        return isAddresses(entry) ? QString()
               : isSwitch(entry)  ? (number != 0 ? tr("on") : tr("off"))
                                  : QLocale().toString(number);
    };
    switch (index.column()) {
    case Rule:
        return accessRuleText(entry.name);
    case Before:
        return value(entry.expected);
    case After:
        return value(entry.value);
    case By:
        return entry.byName;
    case Until:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.expiresMs), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Rule:
        return tr("Rule");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    case By:
        return tr("Proposed by");
    case Until:
        return tr("Waits until");
    default:
        return {};
    }
}

} // namespace sealdesk::ui
