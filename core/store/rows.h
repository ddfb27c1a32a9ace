// Reading rows: a run statement into one value or a list. `Read` makes a value of the present row, or
// nullopt when the row makes no sense, which counts as damage. For the repositories only.
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"
#include "core/store/storeerror.h"

#include <optional>
#include <utility>
#include <vector>

namespace sealdesk::store {

template <class T, class Read>
[[nodiscard]] Result<std::vector<T>, StoreError> readAll(Statement &statement, Read read)
{
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    std::vector<T> values;
    while (statement.next()) {
        std::optional<T> value = read(std::as_const(statement));
        if (!value) {
            return fail(StoreError::NotADatabase);
        }
        if (const auto health = statement.health(); !health.ok()) {
            return fail(health.error());
        }
        values.push_back(*std::move(value));
    }
    const auto end = statement.ended();
    if (!end.ok()) {
        return fail(end.error());
    }
    return values;
}

template <class T, class Read>
[[nodiscard]] Result<std::optional<T>, StoreError> readOne(Statement &statement, Read read)
{
    auto values = readAll<T>(statement, read);
    if (!values.ok()) {
        return fail(values.error());
    }
    if (values->empty()) {
        return std::optional<T>();
    }
    return std::optional<T>(std::move(values->front()));
}

} // namespace sealdesk::store
