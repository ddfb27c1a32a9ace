// TopBar: organisation, connection, who is signed in, presence.
#pragma once

#include <QWidget>

#include "core/client/console.h"

class QComboBox;
class QLabel;

namespace sealdesk::ui {

class ConnectionBadge;
class Theme;

class TopBar final : public QWidget {
    Q_OBJECT
public:
    TopBar(client::Console &console, const Theme &theme, QWidget *parent = nullptr);

private:
    void showConnection();
    void showPerson();

    client::Console &m_console;
    ConnectionBadge *m_connection;
    QLabel *m_organisation;
    QLabel *m_person;
    QComboBox *m_presence;
};

} // namespace sealdesk::ui
