// The notice that warns ahead of the day on which one's password expires (C3), as many days as the rules say, and
// leads to the dialog that changes it in place.
#pragma once

namespace sealdesk::client {
class Console;
}
class QWidget;

namespace sealdesk::ui {

class Notice;
class Theme;

[[nodiscard]] Notice *makePasswordNotice(client::Console &console, const Theme &theme, QWidget *parent);

} // namespace sealdesk::ui
