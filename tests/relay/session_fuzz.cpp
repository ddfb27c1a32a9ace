// Any frames, in any order, from a console and a visitor that have not signed in or started: the sessions
// answer each with a refusal or an act, and nothing falls over. The store and its thread are left out of
// reach by time: this is about parsing, the table, and what the desks do with values before the store.
#include "tests/relay/bench/people.h"

#include <QCoreApplication>

#include <cstdint>

using namespace sealdesk::relay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 0;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(++count, arguments);
    static Bench bench;
    const QByteArrayView frames(data, static_cast<qsizetype>(size));
    Console console(bench);
    Visitor visitor(bench);
    qsizetype from = 0;
    while (from < frames.size()) {
        qsizetype end = frames.indexOf('\n', from);
        end = end < 0 ? frames.size() : end;
        console.session->text(frames.sliced(from, end - from));
        visitor.session->text(frames.sliced(from, end - from));
        from = end + 1;
    }
    bench.settle();
    return 0;
}
