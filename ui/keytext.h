// Words for the organisation's key: tasks, places, outcomes.
#pragma once

#include "core/client/organisationdesk.h"
#include "core/client/passphrase.h"

#include <QString>

namespace sealdesk::ui {

[[nodiscard]] QString keyTaskTitle(client::KeyTask task);
[[nodiscard]] QString keyTaskText(client::KeyTask task);
[[nodiscard]] QString keyTaskButton(client::KeyTask task);
[[nodiscard]] QString keyDoneText(client::KeyTask task);
[[nodiscard]] QString keyPlaceText(client::OrganisationDesk::Place place);
[[nodiscard]] QString keyFailureText(const client::KeyFailure &why);
[[nodiscard]] QString passphraseText(client::PassphraseFault fault);

} // namespace sealdesk::ui
