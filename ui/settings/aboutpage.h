// AboutPage: versions, this device's fingerprint and the state of its keychain.
#pragma once

#include "ui/settings/settingspage.h"

namespace sealdesk::client {
class Console;
}

namespace sealdesk::ui {

class AboutPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit AboutPage(client::Console &console, QWidget *parent = nullptr);

private:
    void addFact(const QString &title, const QString &value, const QString &objectName, bool code = false);
};

} // namespace sealdesk::ui
