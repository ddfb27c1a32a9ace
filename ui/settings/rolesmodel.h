// RolesModel: the roles of the organisation as a table.
#pragma once

#include <QAbstractTableModel>

#include "core/protocol/wire.h"

namespace sealdesk::ui {

class RolesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<wire::in::RoleEntry> entries);
    [[nodiscard]] const wire::in::RoleEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &role) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Name, Use, Kind, ColumnCount };
    QList<wire::in::RoleEntry> m_entries;
};

} // namespace sealdesk::ui
