// Ways around the one door from typed text to shown text; each must not compile. MISUSE 0 is the right use.
#include "core/base/maskingoff.h"
#include "core/masking/masker.h"

#include <iostream>

using sealdesk::MaskedText;
using sealdesk::MaskingOff;
using sealdesk::RawText;

[[nodiscard]] MaskedText through(const sealdesk::masking::Masker &masker, const RawText &typed)
{
    return masker.mask(typed);
}

void misuse(const RawText &typed, MaskedText &shown, sealdesk::masking::Masker &masker)
{
#if MISUSE == 1
    shown = MaskedText(std::string("4111111111111111"));
#elif MISUSE == 2
    shown = typed;
#elif MISUSE == 3
    const RawText copy = typed;
#elif MISUSE == 4
    std::cout << typed;
#elif MISUSE == 5
    masker.setOff(MaskingOff(1));
#elif MISUSE == 6
    const std::string text = typed;
#elif MISUSE == 7
    shown = std::string_view("4111111111111111");
#elif MISUSE == 8
    const bool same = typed == typed;
#else
    shown = through(masker, typed);
#endif
}
