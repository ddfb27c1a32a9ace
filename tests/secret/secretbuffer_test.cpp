// SecretBuffer: guarded, locked, wiped, moved but never copied.
#include "core/secret/pages.h"
#include "core/secret/secretbox.h"
#include "tests/secret/testing.h"

#include <QtTest>

#include <csignal>
#include <numeric>

using namespace sealdesk;
using namespace sealdesk::secret;

namespace {

SecretBuffer bufferOf(std::size_t bytes)
{
    auto buffer = SecretBuffer::allocate(bytes);
    return std::move(buffer).value();
}

const std::uint8_t *addressOf(const SecretBuffer &buffer)
{
    const std::uint8_t *address = nullptr;
    buffer.withBytes([&](std::span<const std::uint8_t> bytes) { address = bytes.data(); });
    return address;
}

} // namespace

class SecretBufferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsZeroAndKeepsBytes_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {1, 15, 16, 17, 4080, 4096, 4097, 8192, 65536}) {
            QTest::addRow("%d", int(size)) << size;
        }
    }

    void startsZeroAndKeepsBytes()
    {
        QFETCH(qsizetype, size);
        SecretBuffer buffer = bufferOf(static_cast<std::size_t>(size));
        QCOMPARE(buffer.size(), static_cast<std::size_t>(size));
        buffer.withMutableBytes([](std::span<std::uint8_t> bytes) {
            QVERIFY(std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; }));
            std::iota(bytes.begin(), bytes.end(), std::uint8_t{1});
        });
        buffer.withBytes([](std::span<const std::uint8_t> bytes) {
            std::uint8_t next = 1;
            QVERIFY(std::ranges::all_of(bytes, [&](std::uint8_t byte) { return byte == next++; }));
        });
    }

    void refusesSizesThatAreWrong()
    {
        QVERIFY(SecretBuffer::allocate(0).error() == SecretError::TooLarge);
        QVERIFY(SecretBuffer::allocate(maxSecretBytes + 1).error() == SecretError::TooLarge);
    }

    void movesAndEmpties()
    {
        SecretBuffer first = bufferOf(32);
        const std::uint8_t *address = addressOf(first);
        SecretBuffer second = std::move(first);
        QCOMPARE(addressOf(second), address);
        QVERIFY(first.isEmpty());
        second.wipe();
        QVERIFY(second.isEmpty());
        second.wipe();
    }

    void isLockedAndLeftOutOfDumpsAndChildren()
    {
        if (lockingIsIgnored) {
            QSKIP(lockingIsIgnoredReason);
        }
        const SecretBuffer buffer = bufferOf(100);
        const std::string flags = kernelFlags(addressOf(buffer));
        QVERIFY2(flags.find(" lo ") != std::string::npos, flags.c_str()); // locked
        QVERIFY2(flags.find(" dd ") != std::string::npos, flags.c_str()); // don't dump
        QVERIFY2(flags.find(" dc ") != std::string::npos, flags.c_str()); // don't copy to children
        const volatile std::uint8_t *address = addressOf(buffer);
        QVERIFY(childDiesOf(SIGSEGV, [address] { static_cast<void>(*address); }));
    }

    // Each in a child, which makes its own buffer because it does not inherit ours.
    void guardsStopOverruns()
    {
        QVERIFY(childDiesOf(SIGSEGV, [] {
            const SecretBuffer buffer = bufferOf(4096);
            const volatile std::uint8_t *address = addressOf(buffer);
            static_cast<void>(address[4096]);
        }));
        QVERIFY(childDiesOf(SIGSEGV, [] {
            const SecretBuffer buffer = bufferOf(16);
            const volatile std::uint8_t *address = addressOf(buffer);
            static_cast<void>(*(address - pages::size()));
        }));
    }

    void canariesNoticeSmallOverruns()
    {
        for (const std::ptrdiff_t offset : {-1, 17}) {
            QVERIFY(childDiesOf(SIGABRT, [offset] {
                SecretBuffer buffer = bufferOf(17); // 15 bytes of slack before the guard page
                buffer.withMutableBytes([&](std::span<std::uint8_t> bytes) { bytes.data()[offset] = 0; });
                buffer.wipe();
            }));
        }
    }

    void failsByNameWhenNothingCanBeLocked()
    {
        if (lockingIsIgnored) {
            QSKIP(lockingIsIgnoredReason);
        }
        // 8 pages and no more: a large buffer is refused, a small one still works, nothing falls back.
        QCOMPARE(childExit([] {
                     if (!limitLockedMemory(8 * pages::size())) {
                         return 1;
                     }
                     const auto large = SecretBuffer::allocate(64 * pages::size());
                     if (large.ok() || large.error() != SecretError::LockFailed) {
                         return 2;
                     }
                     return SecretBuffer::allocate(64).ok() ? 0 : 3;
                 }),
                 0);
    }

    void boxHoldsAPlainStruct()
    {
        struct Pair {
            int one;
            int two;
        };
        auto box = SecretBox<Pair>::make();
        QVERIFY(box.ok());
        box->withMutable([](Pair &pair) { pair.two = 2; });
        QCOMPARE(box->with([](const Pair &pair) { return pair.one + pair.two; }), 2);
        box->wipe();
        QVERIFY(box->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretBufferTest)
#include "secretbuffer_test.moc"
