// AdministrationDialog: operators, roles, devices, rules, the widget snippet, about. Each page belongs to a
// permission; what the operator may not manage is not there.
#pragma once

#include <QDialog>

#include "core/client/console.h"

class QListWidget;
class QStackedWidget;

namespace sealdesk::ui {

class Theme;

class AdministrationDialog final : public QDialog {
    Q_OBJECT
public:
    AdministrationDialog(client::Console &console, const Theme &theme, QWidget *parent = nullptr);

private:
    void addPage(const QIcon &icon, const QString &title, QWidget *page);

    QListWidget *m_choices;
    QStackedWidget *m_pages;
};

} // namespace sealdesk::ui
