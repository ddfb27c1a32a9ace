#include "core/seal/aad.h"

#include "core/seal/fieldwriter.h"

namespace sealdesk::seal {

Bytes formAad(const FormBinding &binding)
{
    FieldWriter writer;
    writer.raw(formAadPrefix);
    writer.raw(binding.request.bytes());
    writer.raw(binding.chat.bytes());
    writer.raw(binding.operatorId.bytes());
    return writer.take();
}

} // namespace sealdesk::seal
