// forms_bench: how long it takes to open an envelope, and to conceal a field that is on the screen. Not a test; prints
// figures. Repeat: cmake --build --preset release --target forms_bench && QT_QPA_PLATFORM=xcb
// build/release/bin/bench/forms_bench
#include "core/seal/open/formkey.h"
#include "core/secret/opensslallocator.h"
#include "core/secret/secretbuffer.h"
#include "tests/seal/testing/formsealer.h"
#include "ui/secureform/secretfieldview.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace sealdesk;

namespace {

constexpr int rounds = 500;
const seal::Answers answers{{"card_number", "4929123456781234"},
                            {"cardholder_name", "Vera Visitor"},
                            {"expiry", "12/30"},
                            {"security_code", "737"}};

using Milliseconds = std::chrono::duration<double, std::milli>;

void print(const char *what, double limit, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * double(times.size() - 1))]; };
    std::printf("%-36s best %.3f ms, median %.3f ms, p95 %.3f ms, worst %.3f ms (wanted: < %.0f ms)\n", what,
                times.front(), at(0.5), at(0.95), times.back(), limit);
}

template <class Work>
double timed(Work &&work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return Milliseconds(std::chrono::steady_clock::now() - began).count();
}

seal::FormBinding binding()
{
    return {seal::sha256(ByteView()), seal::RequestId::random(), seal::ChatId::random(), seal::OperatorId::random()};
}

bool openEnvelopes()
{
    std::vector<double> times;
    const Bytes ephemeral(32, 7);
    for (int round = 0; round < rounds; ++round) {
        auto key = seal::FormKey::generate();
        if (!key) {
            return false;
        }
        const seal::FormBinding bound = binding();
        const auto sealed = seal::sealPlaintext(key->publicKey(), bound, seal::writeAnswers(answers), ephemeral);
        bool opened = false;
        times.push_back(timed([&] { opened = key->open(sealed.envelope, bound).ok(); }));
        if (!opened) {
            return false;
        }
    }
    print("open an envelope (2 KiB of answers)", 1, std::move(times));
    return true;
}

bool conceal()
{
    auto value = secret::SecretBuffer::allocate(answers[0].second.size());
    if (!value) {
        return false;
    }
    value->withMutableBytes([](std::span<std::uint8_t> bytes) { std::ranges::copy(answers[0].second, bytes.begin()); });
    QWidget window;
    window.resize(1280, 820);
    auto *view = new ui::SecretFieldView(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(view);
    view->setKind(ui::SecretKind::CardNumber);
    view->setSource([&](const ui::SecretFieldView::Reader &use) {
        value->withBytes([&](std::span<const std::uint8_t> bytes) { use(bytes); });
        return true;
    });
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        return false;
    }
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        if (!view->reveal()) {
            return false;
        }
        window.repaint();
        // mask() overwrites the rows in the window's store and paints the mask before it returns.
        times.push_back(timed([&] { view->mask(); }));
        QApplication::processEvents();
    }
    print("conceal a revealed card number", 2, std::move(times));
    return true;
}

} // namespace

int main(int count, char **arguments)
{
    if (!secret::installOpenSslAllocator()) {
        std::fputs("no lockable memory\n", stderr);
        return 1;
    }
    const QApplication application(count, arguments);
    std::printf("%d rounds each, platform %s\n", rounds, qPrintable(QGuiApplication::platformName()));
    return openEnvelopes() && conceal() ? 0 : 1;
}
