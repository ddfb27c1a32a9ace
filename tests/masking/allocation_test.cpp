// Text without card numbers costs no memory: the scanner gives back the very string that it was given.
#include "core/masking/utf8masker.h"

#include <QTest>

#include <cstdlib>
#include <new>

namespace {

std::size_t allocations = 0; // since the program began

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *const memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept { std::free(memory); }
void operator delete(void *memory, std::size_t) noexcept { std::free(memory); }

class AllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanTextIsNotCopied_data();
    void cleanTextIsNotCopied();
};

void AllocationTest::cleanTextIsNotCopied_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray(
        "Hi, I ordered two weeks ago and the parcel has not arrived yet. Could you look?");
    QTest::newRow("some digits") << QByteArray(
        "my order 81223 of 2024-05-12 is late, call me at 14:30 please, thank you");
    QTest::newRow("a log line") << QByteArray(
        "2015-10-18 18:01:47,978 INFO [main] org.apache.hadoop.mapreduce.v2.app.MRAppMaster: Executing with tokens:");
}

void AllocationTest::cleanTextIsNotCopied()
{
    QFETCH(const QByteArray, text);
    std::string given = text.toStdString();
    const char *const where = given.data();
    const std::size_t before = allocations;
    const std::string masked =
        sealdesk::masking::maskUtf8(std::move(given), {}, sealdesk::masking::engine::Purpose::Mask);
    const std::size_t after = allocations;
    QCOMPARE(after, before);
    QVERIFY(masked.data() == where);
    QCOMPARE(QByteArray::fromStdString(masked), text);
}

QTEST_APPLESS_MAIN(AllocationTest)
#include "allocation_test.moc"
