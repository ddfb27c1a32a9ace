// The widget that this program was built with, for the snippet: known at build time, so no relay can lie about it.
#pragma once

#include "core/client/snippet.h"
#include "resources/widget/hashes.h"

namespace sealdesk::console {

[[nodiscard]] inline client::WidgetBuild builtWidget()
{
    return {QString::fromLatin1(widget::widgetVersion), QString::fromLatin1(widget::loaderIntegrity)};
}

} // namespace sealdesk::console
