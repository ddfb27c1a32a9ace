// hardenProcess(): what other programs of the same user see of this one afterwards.
#include "core/secret/hardening.h"
#include "tests/secret/testing.h"

#include <QtTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace sealdesk::secret;

class HardeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shutsDumpsAndReaders()
    {
        QCOMPARE(childExit([] {
                     if (!hardenProcess().complete()) {
                         return 1;
                     }
                     rlimit core{1, 1};
                     getrlimit(RLIMIT_CORE, &core);
                     if (core.rlim_cur != 0 || core.rlim_max != 0) {
                         return 2;
                     }
                     return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 3;
                 }),
                 0);
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "hardening_test.moc"
