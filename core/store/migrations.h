// Migrations: numbered steps that bring a database from any earlier version to today's. Append only;
// a step that was ever released is never edited.
#pragma once

#include <QLatin1StringView>
#include <span>

namespace sealdesk::store {

// One step: its statements, run in one transaction. Step n (from 1) leads to version n.
using Migration = std::span<const QLatin1StringView>;

[[nodiscard]] std::span<const Migration> migrations();
// "Seal" in the file's header: tells a Sealdesk database from any other SQLite file.
inline constexpr int applicationId = 0x5365616c;

// The steps themselves.
[[nodiscard]] Migration schema1();
[[nodiscard]] Migration schema2();
[[nodiscard]] Migration schema3();
[[nodiscard]] Migration schema4();
[[nodiscard]] Migration schema5();
[[nodiscard]] Migration schema6();
[[nodiscard]] Migration schema7();
[[nodiscard]] Migration schema8();
[[nodiscard]] Migration schema9();
[[nodiscard]] Migration schema10();
[[nodiscard]] Migration schema11();

} // namespace sealdesk::store
