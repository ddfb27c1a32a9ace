// Result<T, E>: a value or the reason why there is none.
//
// For: every function that can fail on input, files, peers or limits. E is an enum (or a small
// struct) of the caller's domain and never carries message content. Not for programming errors
// (assert those) and not for "no such thing" (use std::optional).
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace sealdesk {

template <class E>
class Failure {
public:
    explicit constexpr Failure(E error) : m_error(std::move(error)) {}
    [[nodiscard]] constexpr const E &error() const & { return m_error; }
    [[nodiscard]] constexpr E &&error() && { return std::move(m_error); }

private:
    E m_error;
};

template <class E>
[[nodiscard]] constexpr Failure<std::decay_t<E>> fail(E &&error)
{
    return Failure<std::decay_t<E>>(std::forward<E>(error));
}

template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure).error()) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Precondition: ok().
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &&value() && { return std::move(*std::get_if<0>(&m_state)); }
    T *operator->() { return std::get_if<0>(&m_state); }
    const T *operator->() const { return std::get_if<0>(&m_state); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }

    // Precondition: !ok().
    [[nodiscard]] const E &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, E> m_state;
};

template <class E>
class [[nodiscard]] Result<void, E> {
public:
    Result() = default;
    Result(Failure<E> failure) : m_error(std::in_place_index<1>, std::move(failure).error()) {}

    [[nodiscard]] bool ok() const { return m_error.index() == 0; }
    explicit operator bool() const { return ok(); }
    // Precondition: !ok().
    [[nodiscard]] const E &error() const { return *std::get_if<1>(&m_error); }

private:
    std::variant<std::monostate, E> m_error;
};

} // namespace sealdesk
