// OperatorsModel: the operators of the organisation as a table.
#pragma once

#include <QAbstractTableModel>

#include "core/protocol/wire.h"

namespace sealdesk::ui {

class OperatorsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<wire::in::OperatorEntry> entries);
    [[nodiscard]] const wire::in::OperatorEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &operatorId) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString standingText(const wire::in::OperatorEntry &entry);
    enum Column { Name, User, RoleColumn, Factor, Standing, ColumnCount };
    QList<wire::in::OperatorEntry> m_entries;
};

} // namespace sealdesk::ui
