// What core/secret promises, asked of the system's half without Qt and without OpenSSL, so that the
// same program runs on Linux and, built by packaging/mingw.sh, on Windows or under Wine.
#include "core/secret/foreignlock.h"
#include "core/secret/hardening.h"
#include "core/secret/lockbudget.h"
#include "core/secret/lockedarena.h"
#include "core/secret/pages.h"
#include "core/secret/screencapture.h"
#include "core/secret/secretbuffer.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#if defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <process.h>
#endif

using namespace sealdesk::secret;

namespace {

int failures = 0;

void check(bool holds, const char *what)
{
    std::printf("%s: %s\n", holds ? "PASS" : "FAIL", what);
    failures += holds ? 0 : 1;
}

// Runs this program again with `task`; true when it did not come to its end.
bool crashes(const char *program, const char *task)
{
#if defined(_WIN32)
    return _spawnl(_P_WAIT, program, program, task, nullptr) != 0;
#else
    return std::system(('"' + std::string(program) + "\" " + task + " 2>/dev/null").c_str()) != 0;
#endif
}

void buffers()
{
    auto made = SecretBuffer::allocate(100);
    check(made.ok(), "a buffer can be had");
    if (!made) {
        return;
    }
    SecretBuffer buffer = std::move(made).value();
    const bool zero = buffer.withBytes(
        [](std::span<const std::uint8_t> bytes) { return std::ranges::all_of(bytes, [](auto b) { return b == 0; }); });
    check(zero && buffer.size() == 100, "it begins with zeros");
    buffer.withMutableBytes([](std::span<std::uint8_t> bytes) { std::ranges::fill(bytes, std::uint8_t{7}); });
    SecretBuffer moved = std::move(buffer);
    check(buffer.isEmpty() && moved.withBytes([](auto bytes) { return bytes[99]; }) == 7,
          "moving leaves nothing behind");
    moved.wipe();
    check(moved.isEmpty(), "wiping empties it");
    check(SecretBuffer::allocate(0).error() == SecretError::TooLarge &&
              SecretBuffer::allocate(maxSecretBytes + 1).error() == SecretError::TooLarge,
          "sizes out of bounds are refused");
    std::vector<SecretBuffer> many;
    bool all = true;
    for (int i = 0; i < 64; ++i) {
        auto one = SecretBuffer::allocate(64);
        all = all && one.ok();
        if (one) {
            many.push_back(std::move(one).value());
        }
    }
    check(all, "a form's worth of buffers can be had at once");
}

void arenas()
{
    LockedArena arena;
    check(arena.open(256 * 1024).ok(), "an arena can be opened");
    auto *block = static_cast<std::uint8_t *>(arena.allocate(1000));
    check(block != nullptr && arena.owns(block) && arena.sizeOf(block) == 1000, "it gives blocks of its own");
    if (block == nullptr) {
        return;
    }
    std::fill_n(block, 1000, std::uint8_t{7});
    arena.release(block);
    check(std::all_of(block, block + 1000, [](auto byte) { return byte == 0; }), "a freed block is zeros");
    check(arena.usedBytes() == 0 && arena.lockedBytes() > 0, "nothing is in use any more, the pages stay locked");
    check(arena.allocate(1024 * 1024) == nullptr, "more than was reserved is refused, not taken elsewhere");
}

void asked(const char *program)
{
    check(crashes(program, "--overrun"), "writing past the end into the guard page ends the program");
    check(crashes(program, "--slack"), "writing into the slack before it is found out when it is wiped");
    check(crashes(program, "--double-free"), "freeing a block twice ends the program");
    std::vector<std::uint8_t> rows(64 * 1024);
    {
        auto lock = ForeignLock::lock(rows.data(), rows.size());
        check(lock.ok() && lock->covers(rows.data() + 10, 100) && !lock->covers(rows.data(), rows.size() + 1),
              "memory of others can be locked");
    }
    const LockBudget budget = measureLockBudget();
    check(budget.enough, "this system lets us lock what forms need");
    std::printf("      limit: %s, hidden from root: %s\n",
                budget.limitBytes ? std::to_string(*budget.limitBytes).c_str() : "none",
                budget.hiddenFromRoot ? "yes" : "no");
}

void captures()
{
#if defined(_WIN32)
    check(captureShieldHere() == CaptureShield::Excluded, "Windows can keep windows out of captures");
    check(keepOutOfCaptures(0, true) == CaptureShield::Refused, "no window: refused, not believed");
    HWND window = CreateWindowW(L"STATIC", L"", WS_POPUP, 0, 0, 10, 10, nullptr, nullptr, nullptr, nullptr);
    if (window == nullptr) {
        std::printf("      no window here: capture blocking is compiled, not tried\n");
        return;
    }
    const auto handle = reinterpret_cast<std::uintptr_t>(window);
    const CaptureShield asked = keepOutOfCaptures(handle, true);
    DWORD affinity = 0;
    if (asked == CaptureShield::Excluded && GetWindowDisplayAffinity(window, &affinity) != 0) {
        check(affinity != 0, "the window is kept out of captures");
        check(keepOutOfCaptures(handle, false) == CaptureShield::Excluded, "and may be captured again");
    } else {
        check(asked == CaptureShield::Refused, "a system without it says so");
    }
    DestroyWindow(window);
#elif defined(__linux__)
    check(captureShieldHere() == CaptureShield::NotPossible && keepOutOfCaptures(1, true) == CaptureShield::NotPossible,
          "Linux says honestly that it cannot");
#endif
}

int misuse(std::string_view task)
{
    auto buffer = SecretBuffer::allocate(32);
    if (!buffer) {
        return 0;
    }
    if (task == "--overrun") {
        buffer->withMutableBytes([](std::span<std::uint8_t> bytes) {
            volatile std::uint8_t *end = bytes.data() + bytes.size();
            *end = 1;
        });
    } else if (task == "--slack") {
        buffer->withMutableBytes([](std::span<std::uint8_t> bytes) {
            volatile std::uint8_t *before = bytes.data() - 1;
            *before = 1;
        });
        buffer->wipe();
    } else {
        LockedArena arena;
        if (arena.open(64 * 1024).ok()) {
            void *block = arena.allocate(10);
            arena.release(block);
            arena.release(block);
        }
    }
    return 0; // came to its end: the misuse passed unseen
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
#if defined(_WIN32)
        SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
        static_cast<void>(hardenProcess()); // no core files of children that die on purpose
#endif
        return misuse(argv[1]);
    }
    buffers();
    arenas();
    asked(argv[0]);
    captures();
    const Hardening hardening = hardenProcess();
    check(hardening.readersShut, "other programs of this user are kept out");
#if defined(_WIN32)
    std::printf("      crash reports without heap: %s\n",
                hardening.dumpsOff ? "yes" : "this system has no such switch");
#else
    check(hardening.dumpsOff, "no dumps");
#endif
    std::printf("%d failed\n", failures);
    return failures == 0 ? 0 : 1;
}
