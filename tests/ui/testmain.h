// main() of a window test: OpenSSL's allocator first, as in the program, then Qt Test with our theme.
#pragma once

#include <QApplication>
#include <QTest>

#include "core/secret/opensslallocator.h"

#define SEALDESK_UI_TEST_MAIN(Class)                                                                                   \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        if (!sealdesk::secret::installOpenSslAllocator()) {                                                            \
            return 1;                                                                                                  \
        }                                                                                                              \
        QApplication application(argc, argv);                                                                          \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
