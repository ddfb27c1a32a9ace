// FanOut: one stream to several targets at once, a thread each. A target that fails is left behind and spoils none of
// the others; one that stutters holds them up only when it is queuedBlocks behind.
#pragma once

#include "core/backup/target.h"

#include <memory>
#include <vector>

namespace sealdesk::backup {

class FanOut {
public:
    explicit FanOut(std::vector<std::unique_ptr<Target>> targets);
    ~FanOut();
    FanOut(const FanOut &) = delete;
    FanOut &operator=(const FanOut &) = delete;

    // False: no target is left.
    [[nodiscard]] bool write(ByteView bytes);
    // Of each target in order, after all have ended. Without a key nothing is finished: the archive is given up.
    [[nodiscard]] std::vector<Result<void, TargetError>> finish(const FileKey *key);

private:
    class Lane;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace sealdesk::backup
