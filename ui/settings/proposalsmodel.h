// ProposalsModel: changes of the rules that wait for a second person, as a table.
#pragma once

#include <QAbstractTableModel>

#include "core/protocol/wire.h"

namespace sealdesk::ui {

class ProposalsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<wire::in::PolicyProposal> entries);
    [[nodiscard]] const wire::in::PolicyProposal *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &proposal) const;
    // The whole change in one sentence.
    [[nodiscard]] static QString wordsFor(const wire::in::PolicyProposal &proposal);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Rule, Before, After, By, Until, ColumnCount };
    QList<wire::in::PolicyProposal> m_entries;
};

} // namespace sealdesk::ui
