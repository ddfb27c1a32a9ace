// Every code of the protocol and of core/client that says "no", as a sentence in the reader's
// language: what happened, and what to do. The only place where such codes become words.
#pragma once

#include <QString>

#include "core/client/chatbook.h"
#include "core/client/devicekeys.h"
#include "core/client/formdesk.h"
#include "core/client/formrequest.h"
#include "core/client/linkstate.h"
#include "core/client/refusal.h"
#include "core/client/serveraddress.h"
#include "core/client/session.h"
#include "core/policy/parameters.h"
#include "core/protocol/wire.h"

namespace sealdesk::ui {

// The whole refusal: the sentence, broken password rules one a line, and when to try again.
// `rules` in force: some words name their numbers.
[[nodiscard]] QString refusalText(const client::RefusedAction &why, const policy::Settings &rules = {});
[[nodiscard]] QString refusalText(wire::Refusal code);
// "12 seconds", "30 minutes", rounded up.
[[nodiscard]] QString durationText(qint64 seconds);
// As a demand: "At least 12 characters".
[[nodiscard]] QString ruleText(wire::PasswordRule rule, const policy::Settings &rules = {});

[[nodiscard]] QString addressText(client::AddressError error);
[[nodiscard]] QString linkTroubleText(client::LinkTrouble trouble);
[[nodiscard]] QString certificateText(client::CertificateFault fault);
[[nodiscard]] QString localRefusalText(client::LocalRefusal reason);
[[nodiscard]] QString keyTroubleText(client::KeyTrouble trouble);
[[nodiscard]] QString endText(wire::EndReason reason);
[[nodiscard]] QString sayText(client::SayProblem problem);
// Empty for None.
[[nodiscard]] QString formBarText(client::FormBar bar);
[[nodiscard]] QString formTroubleText(client::FormTrouble trouble);

} // namespace sealdesk::ui
