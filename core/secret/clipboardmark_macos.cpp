#include "core/secret/clipboardmark.h"

#include <objc/message.h>
#include <objc/runtime.h>

namespace sealdesk::secret {

// http://nspasteboard.org: [[NSPasteboard generalPasteboard] setString:@"" forType:@"org.nspasteboard.ConcealedType"]
void markClipboardConcealed()
{
    const auto getObject = reinterpret_cast<id (*)(Class, SEL)>(objc_msgSend);
    const auto makeString = reinterpret_cast<id (*)(Class, SEL, const char *)>(objc_msgSend);
    const auto setString = reinterpret_cast<signed char (*)(id, SEL, id, id)>(objc_msgSend);
    const Class strings = objc_getClass("NSString");
    const SEL utf8 = sel_registerName("stringWithUTF8String:");
    const id board = getObject(objc_getClass("NSPasteboard"), sel_registerName("generalPasteboard"));
    if (board != nullptr) {
        setString(board, sel_registerName("setString:forType:"), makeString(strings, utf8, ""),
                  makeString(strings, utf8, "org.nspasteboard.ConcealedType"));
    }
}

} // namespace sealdesk::secret
