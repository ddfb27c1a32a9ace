#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

std::span<const Migration> migrations()
{
    static const std::array all{schema1(), schema2(), schema3(), schema4(),  schema5(), schema6(),
                                schema7(), schema8(), schema9(), schema10(), schema11()};
    return all;
}

} // namespace sealdesk::store
