// LockedArena: many blocks, reuse, canaries, limits.
#include "core/secret/lockedarena.h"
#include "tests/secret/testing.h"

#include <QtTest>

#include <csignal>
#include <cstring>
#include <memory>
#include <random>
#include <vector>

using namespace sealdesk::secret;

namespace {

constexpr std::size_t arenaBytes = 1024 * 1024;

} // namespace

class LockedArenaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyBlocksKeepTheirBytes()
    {
        LockedArena arena;
        QVERIFY(arena.open(arenaBytes).ok());
        struct Held {
            std::uint8_t *bytes;
            std::size_t size;
            std::uint8_t mark;
        };
        std::vector<Held> held;
        std::mt19937 random(42); // the same sequence in every run
        for (int step = 0; step < 20'000; ++step) {
            if (held.size() < 100 && random() % 2 == 0) {
                const std::size_t size = 1 + random() % (step % 50 == 0 ? 20'000 : 300);
                auto *bytes = static_cast<std::uint8_t *>(arena.allocate(size));
                QVERIFY(bytes != nullptr);
                QVERIFY(arena.owns(bytes) && arena.owns(bytes + size - 1));
                QCOMPARE(reinterpret_cast<std::uintptr_t>(bytes) % 16, std::uintptr_t{0});
                QVERIFY(std::all_of(bytes, bytes + size, [](std::uint8_t byte) { return byte == 0; })); // wiped
                const auto mark = static_cast<std::uint8_t>(1 + random() % 255);
                std::memset(bytes, mark, size);
                held.push_back({bytes, size, mark});
            } else if (!held.empty()) {
                const std::size_t which = random() % held.size();
                const Held block = held[which];
                QCOMPARE(arena.sizeOf(block.bytes), block.size);
                QVERIFY(std::all_of(block.bytes, block.bytes + block.size,
                                    [&](std::uint8_t byte) { return byte == block.mark; }));
                arena.release(block.bytes);
                held.erase(held.begin() + static_cast<std::ptrdiff_t>(which));
            }
        }
        for (const Held &block : held) {
            arena.release(block.bytes);
        }
        QCOMPARE(arena.usedBytes(), std::size_t{0});
        // All neighbours joined again: one block of nearly everything locked.
        QVERIFY(arena.allocate(arena.lockedBytes() - 128) != nullptr);
    }

    void saysNoWhenFull()
    {
        LockedArena arena;
        QVERIFY(arena.open(arenaBytes).ok());
        QVERIFY(arena.allocate(0) == nullptr);
        QVERIFY(arena.allocate(arenaBytes + 1) == nullptr);
        QVERIFY(arena.allocate(SIZE_MAX - 8) == nullptr);
        std::vector<void *> blocks;
        while (void *block = arena.allocate(10'000)) {
            blocks.push_back(block);
        }
        QVERIFY(blocks.size() > 90);
        arena.release(blocks.back());
        QVERIFY(arena.allocate(10'000) != nullptr);
    }

    void isLocked()
    {
        if (lockingIsIgnored) {
            QSKIP(lockingIsIgnoredReason);
        }
        LockedArena arena;
        QVERIFY(arena.open(arenaBytes).ok());
        const std::string flags = kernelFlags(arena.allocate(10));
        QVERIFY2(flags.find(" lo ") != std::string::npos && flags.find(" dd ") != std::string::npos, flags.c_str());
        QVERIFY(!arena.owns(&arena));
    }

    void overrunsAndDoubleFreesEndTheProgram()
    {
        const auto misuse = [](auto &&act) {
            return childDiesOf(SIGABRT, [&act] {
                LockedArena arena;
                if (arena.open(arenaBytes).ok()) {
                    act(arena, static_cast<std::uint8_t *>(arena.allocate(20)));
                }
            });
        };
        QVERIFY(misuse([](LockedArena &arena, std::uint8_t *block) {
            block[20] ^= 1;
            arena.release(block);
        }));
        QVERIFY(misuse([](LockedArena &arena, std::uint8_t *block) {
            std::memset(block - 64, 0, 8);
            arena.release(block);
        }));
        QVERIFY(misuse([](LockedArena &arena, std::uint8_t *block) {
            arena.release(block);
            arena.release(block);
        }));
    }

    void growsOnlyWhileItMayLock()
    {
        if (lockingIsIgnored) {
            QSKIP(lockingIsIgnoredReason);
        }
        QCOMPARE(childExit([] {
                     LockedArena arena;
                     if (!limitLockedMemory(64 * 1024) || !arena.open(arenaBytes).ok()) {
                         return 1;
                     }
                     std::size_t got = 0;
                     while (arena.allocate(4000) != nullptr) {
                         got += 4000;
                     }
                     return got >= 40'000 && got <= 64 * 1024 ? 0 : 2;
                 }),
                 0);
        QCOMPARE(childExit([] {
                     LockedArena arena;
                     if (!limitLockedMemory(0)) {
                         return 1;
                     }
                     const auto opened = arena.open(arenaBytes);
                     return !opened.ok() && opened.error() == SecretError::LockFailed ? 0 : 2;
                 }),
                 0);
    }
};

QTEST_GUILESS_MAIN(LockedArenaTest)
#include "lockedarena_test.moc"
