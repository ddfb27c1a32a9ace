// Archives, manifests and plans, which anybody may have written. The key is known, so that what lies behind the MAC is
// reached as well: the input is also taken for the content of an archive of ours.
#include "core/backup/content.h"
#include "core/backup/plan/plan.h"
#include "tests/backup/archives.h"

#include <cstdlib>

using namespace sealdesk;
using namespace sealdesk::backup;

namespace {

class Nowhere final : public FileSink {
public:
    Result<void, BackupError> begin(const PackedFile &) override { return {}; }
    Result<void, BackupError> write(ByteView) override { return {}; }
    Result<void, BackupError> end() override { return {}; }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView input(data, size);
    const auto key = FileKey::fromBytes(Bytes(keyBytes, 1));
    const auto header = Header::parse(input);
    if (header.ok()) {
        Bytes again = header->encode();
        again.insert(again.end(), input.end() - macBytes, input.end());
        if (!std::ranges::equal(again, input)) {
            std::abort(); // one spelling each
        }
    }
    (void)test::readAll(ArchiveReader::open(test::sourceOf(input), *key));
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto manifest = Manifest::parse(text); manifest.ok() && manifest->text() != text) {
        std::abort();
    }
    (void)parsePlan(text);
    Header known = test::header();
    known.wraps.push_back({WrapKind::X25519, {}});
    const Bytes archive = test::archiveOf(known, *key, input);
    auto reader = ArchiveReader::open(test::sourceOf(archive), *key);
    Nowhere nowhere;
    if (!reader.ok() || (unpack(*reader, nowhere, [](std::uint64_t, std::uint64_t) {}).ok() && !reader->ended())) {
        std::abort();
    }
    return 0;
}
