// Form definitions as a relay may send them: never a crash, and what is kept can be resolved.
#include <cstddef>
#include <cstdint>

#include "core/client/formcatalogue.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sealdesk::client;
    FormCatalogue catalogue;
    const QString definition = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    catalogue.set({{QStringLiteral("f"), 1, definition}});
    for (const FormInfo &form : catalogue.forms(QStringLiteral("de"))) {
        if (catalogue.resolved(form.id, QStringLiteral("de-AT")).isEmpty()) {
            __builtin_trap();
        }
    }
    return 0;
}
