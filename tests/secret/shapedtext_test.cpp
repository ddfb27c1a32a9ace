// Values in scripts whose letters join: shaped as the toolkit shapes them, in locked memory only, and gone
// afterwards from stack, heap and arena.
#include "core/secret/lockedarena.h"
#include "core/secret/lockedthread.h"
#include "core/secret/mallocscope.h"
#include "core/secret/opensslallocator.h"
#include "core/secret/scoped/scopedmalloc.h"
#include "tests/secret/testing.h"
#include "ui/secureform/secrettext.h"
#include "ui/secureform/shapedtext.h"

#include <QApplication>
#include <QtTest>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

using namespace sealdesk;
using namespace sealdesk::ui;

namespace {

constexpr std::string_view arabic = "محمد عبد الله";
constexpr std::string_view hindi = "प्रिया शर्मा";
constexpr std::string_view marks = "Nguyễn";
constexpr std::string_view family = "👩‍👩‍👧";
// What libraries may keep of fonts that they loaded, and nothing of the value.
constexpr std::size_t residueBound = 4 * 1024 * 1024;

ByteView view(std::string_view text) { return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()}; }

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(row, row + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 0; })) {
            return true;
        }
    }
    return false;
}

} // namespace

class ShapedTextTest : public QObject {
    Q_OBJECT

    bool m_available = false;

    static Result<ShapedText, secret::SecretError> draw(std::string_view text)
    {
        return ShapedText::draw(view(text), QApplication::font(), Qt::black, QSize(300, 40), 1.0);
    }

private Q_SLOTS:
    void initTestCase() { m_available = secret::installScopedMalloc(); }

    void knowsWhatNeedsShaping()
    {
        for (const std::string_view text : {arabic, hindi, family, std::string_view("e\u0301")}) {
            QVERIFY2(needsShaping(view(text)), text.data());
        }
        for (const std::string_view text : {std::string_view("Zoë Müller 123"), std::string_view("山田太郎"),
                                            std::string_view("Ωμέγα"), std::string_view("Иванов"), marks}) {
            QVERIFY2(!needsShaping(view(text)), text.data());
        }
    }

    void saysSoWhereThereIsNone()
    {
        if (!m_available) {
            QVERIFY(draw(arabic).error() == secret::SecretError::NotInstalled);
        }
    }

    void drawsIntoLockedMemory()
    {
        if (!m_available) {
            QSKIP(secret::lockingIsIgnoredReason);
        }
        for (const std::string_view text : {arabic, hindi, std::string_view("e\u0301")}) {
            const auto drawn = draw(text);
            QVERIFY2(drawn.ok(), text.data());
            const QImage image = drawn->image();
            QVERIFY(hasInk(image));
            const std::string flags = secret::kernelFlags(image.constBits());
            QVERIFY2(flags.find(" lo ") != std::string::npos && flags.find(" dd ") != std::string::npos, flags.c_str());
        }
        QVERIFY(draw(arabic)->image() != draw(hindi)->image());
    }

    // Joined letters are not the letters one by one.
    void shapesWhatTheToolkitShapes()
    {
        if (!m_available) {
            QSKIP(secret::lockingIsIgnoredReason);
        }
        const auto joined = draw("بب");
        const auto apart = draw("ب‌ب"); // with a non-joiner
        QVERIFY(joined.ok() && apart.ok());
        QVERIFY(joined->image() != apart->image());
    }

    void leavesNothingOfTheValue()
    {
        if (!m_available) {
            QSKIP(secret::lockingIsIgnoredReason);
        }
        QVERIFY(draw("سلام").ok()); // fonts are loaded
        const std::size_t before = secret::MallocScope::residueBytes();
        for (int round = 0; round < 5; ++round) {
            QVERIFY(draw(arabic).ok());
        }
        QVERIFY2(secret::MallocScope::residueBytes() <= before + 64 * 1024,
                 std::to_string(secret::MallocScope::residueBytes() - before).c_str());
        QVERIFY(secret::MallocScope::residueBytes() < residueBound);
    }

    // A block that grows on another thread, or after the scope, stays where it was; the heap's stay the heap's.
    void blocksKeepTheirPlace()
    {
        if (!m_available) {
            QSKIP(secret::lockingIsIgnoredReason);
        }
        QVERIFY(secret::MallocScope::prepare().ok());
        void *block = nullptr;
        void *grown = std::malloc(100);
        std::memset(grown, 7, 100);
        {
            const secret::MallocScope scope;
            block = std::malloc(100);
            grown = std::realloc(grown, 5000); // a block of the heap that grows in the scope comes over
        }
        const secret::LockedArena *arena = secret::MallocScope::arena();
        QVERIFY(arena->owns(block) && arena->owns(grown));
        QCOMPARE(static_cast<const char *>(grown)[99], char(7));
        std::memset(block, 5, 100);
        block = std::realloc(block, 10'000);
        QVERIFY(arena->owns(block));
        QCOMPARE(static_cast<const char *>(block)[99], char(5));
        std::free(block);
        std::free(grown);
        void *ordinary = std::malloc(100);
        QVERIFY(!arena->owns(ordinary));
        std::free(ordinary);
        const std::unique_ptr<int> made = std::make_unique<int>(1);
        QVERIFY(!arena->owns(made.get()));
    }

    void workThatFailsIsRefused()
    {
        if (!m_available) {
            QSKIP(secret::lockingIsIgnoredReason);
        }
        QVERIFY(secret::runInLockedThread([](void *) { return false; }, nullptr).error() ==
                secret::SecretError::LockFailed);
        const auto tooMuch = [](void *) {
            const std::vector<char> more(secret::mallocArenaBytes);
            return !more.empty();
        };
        QVERIFY(secret::runInLockedThread(tooMuch, nullptr).error() == secret::SecretError::LockFailed);
    }
};

QTEST_MAIN(ShapedTextTest)
#include "shapedtext_test.moc"
