// ThisDeviceDialog: what an operator reads out to the administrator who approves the device, and the language.
#pragma once

#include <QDialog>

namespace sealdesk::client {
class Console;
}

namespace sealdesk::ui {

class Language;
class Theme;

class ThisDeviceDialog final : public QDialog {
    Q_OBJECT
public:
    ThisDeviceDialog(client::Console &console, const Theme &theme, Language &language, QWidget *parent = nullptr);
};

} // namespace sealdesk::ui
