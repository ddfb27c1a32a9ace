#include "core/secret/hardening.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <sddl.h>
#include <werapi.h>

namespace sealdesk::secret {

namespace {

// SYSTEM: everything. Owner rights: wait, query a little, terminate; not read memory, and (because
// an OWNER RIGHTS entry is there) not change this list back. Debug privilege overrides it.
constexpr wchar_t processRights[] = L"D:P(A;;0x1fffff;;;SY)(A;;0x101001;;;OW)";

bool shutReaders()
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(processRights, SDDL_REVISION_1, &descriptor, nullptr) ==
        0) {
        return false;
    }
    const bool set = SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, descriptor) != 0;
    LocalFree(descriptor);
    return set;
}

} // namespace

Hardening hardenProcess()
{
    Hardening done;
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    done.dumpsOff = SUCCEEDED(WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP));
    done.readersShut = shutReaders();
    return done;
}

} // namespace sealdesk::secret
