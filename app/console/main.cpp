// sealdesk: the operator's console. Harden first, then parse, then run.
#include <QApplication>

#include <cstdio>

#include "app/console/consoleapp.h"
#include "app/console/options.h"
#include "core/base/version.h"
#include "core/secret/hardening.h"
#include "core/secret/lockbudget.h"
#include "core/secret/opensslallocator.h"
#include "core/secret/scoped/scopedmalloc.h"

namespace {

constexpr int exitWrongUsage = 2;

void print(std::FILE *where, const QString &text) { std::fputs(text.toLocal8Bit().constData(), where); }

} // namespace

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    // Before Qt loads OpenSSL. What is missing is not fatal: forms are then refused, and the window says why.
    const sealdesk::secret::Hardening hardening = sealdesk::secret::hardenProcess();
    sealdesk::secret::raiseLockLimit();
    // Values in scripts whose letters join are drawn with it; without it they are drawn letter by letter.
    static_cast<void>(sealdesk::secret::installScopedMalloc());
    const auto allocator = sealdesk::secret::installOpenSslAllocator();

    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const auto options = sealdesk::console::parseOptions(arguments);
    if (!options) {
        print(stderr, options.error() + u"\nTry: sealdesk --help\n"_s);
        return exitWrongUsage;
    }
    if (options->help) {
        print(stdout, sealdesk::console::helpText());
        return 0;
    }
    if (options->version) {
        print(stdout, u"sealdesk "_s + QLatin1StringView(sealdesk::programVersion) + u'\n');
        return 0;
    }
    if (!hardening.complete()) {
        print(stderr, u"sealdesk: the system did not allow all protection of this program's memory\n"_s);
    }
    if (!allocator) {
        print(stderr, u"sealdesk: no locked memory for keys; secure forms are off\n"_s);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sealdesk"_s);
    QApplication::setApplicationDisplayName(u"Sealdesk"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(sealdesk::programVersion));
    sealdesk::console::ConsoleApp console(application, *options);
    console.start();
    return QApplication::exec();
}
