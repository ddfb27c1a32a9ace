// The banner that every console shows while card masking is off, or when the relay claims so without an admin's
// signature. An admin can switch masking on again right there.
#pragma once

namespace sealdesk::client {
class Console;
}
class QWidget;

namespace sealdesk::ui {

class Notice;
class Theme;

[[nodiscard]] Notice *makeMaskingNotice(client::Console &console, const Theme &theme, QWidget *parent);

} // namespace sealdesk::ui
