// SecretScope and OpenSSL's allocator: where blocks go, and that each is freed where it came from.
#include "core/secret/opensslallocator.h"
#include "core/secret/secretscope.h"
#include "tests/secret/testing.h"

#include <QtTest>

#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <cstring>
#include <thread>

using namespace sealdesk::secret;

class SecretScopeTest : public QObject {
    Q_OBJECT

private:
    static std::size_t used() { return opensslArenaUse().usedBytes; }

private Q_SLOTS:
    void blocksGoWhereTheScopeSays()
    {
        const std::size_t before = used();
        void *outside = OPENSSL_malloc(1000);
        QCOMPARE(used(), before);
        void *inside = nullptr;
        {
            const auto scope = SecretScope::enter();
            QVERIFY(scope.ok());
            QVERIFY(SecretScope::isActive());
            inside = OPENSSL_malloc(1000);
            QCOMPARE(used(), before + 1000);
            OPENSSL_free(outside); // to the heap, although a scope is active
            QCOMPARE(used(), before + 1000);
        }
        QVERIFY(!SecretScope::isActive());
        OPENSSL_free(inside); // to the arena, although none is
        QCOMPARE(used(), before);
        OPENSSL_free(nullptr);
    }

    void growingKeepsSecretsInside()
    {
        const std::size_t before = used();
        void *block = nullptr;
        {
            const auto scope = SecretScope::enter();
            block = OPENSSL_malloc(16);
            std::memcpy(block, "0123456789abcde", 16);
        }
        block = OPENSSL_realloc(block, 5000);
        QCOMPARE(used(), before + 5000);
        QCOMPARE(std::memcmp(block, "0123456789abcde", 16), 0);
        block = OPENSSL_realloc(block, 8);
        QCOMPARE(used(), before + 8);
        QCOMPARE(std::memcmp(block, "01234567", 8), 0);
        OPENSSL_free(block);

        void *plain = OPENSSL_malloc(16);
        std::memcpy(plain, "0123456789abcde", 16);
        {
            const auto scope = SecretScope::enter();
            plain = OPENSSL_realloc(plain, 32);
            QCOMPARE(used(), before + 32);
        }
        QCOMPARE(std::memcmp(plain, "0123456789abcde", 16), 0);
        OPENSSL_free(plain);
        QCOMPARE(used(), before);
    }

    void scopesNestAndBelongToTheirThread()
    {
        const auto outer = SecretScope::enter();
        {
            const auto inner = SecretScope::enter();
        }
        QVERIFY(SecretScope::isActive());
        bool elsewhere = true;
        std::thread([&] { elsewhere = SecretScope::isActive(); }).join();
        QVERIFY(!elsewhere);
    }

    void aKeyMadeInScopeLivesInLockedMemory()
    {
        if (lockingIsIgnored) {
            QSKIP(lockingIsIgnoredReason);
        }
        const std::size_t before = used();
        EVP_PKEY *key = nullptr;
        {
            const auto scope = SecretScope::enter();
            key = EVP_EC_gen("P-256");
        }
        QVERIFY(key != nullptr);
        QVERIFY(used() > before);
        const std::string flags = kernelFlags(key);
        QVERIFY2(flags.find(" lo ") != std::string::npos, flags.c_str());
        EVP_PKEY_free(key);
    }

    void installingTwiceIsHarmless() { QVERIFY(installOpenSslAllocator().ok()); }
};

int main(int argc, char **argv)
{
    if (SecretScope::enter().ok() || !installOpenSslAllocator()) {
        return 1; // a scope without the allocator must be refused
    }
    SecretScopeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secretscope_test.moc"
