#include "core/secret/hardening.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <sddl.h>

namespace sealdesk::secret {

namespace {

// SYSTEM: everything. Owner rights: wait, query a little, terminate; not read memory, and (because
// an OWNER RIGHTS entry is there) not change this list back. Debug privilege overrides it.
constexpr wchar_t processRights[] = L"D:P(A;;0x1fffff;;;SY)(A;;0x101001;;;OW)";
constexpr DWORD reportWithoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

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

// By name: not every system that we run on has it.
bool shortenReports()
{
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    const auto setFlags =
        kernel == nullptr ? nullptr
                          : reinterpret_cast<SetFlags>(reinterpret_cast<void *>(GetProcAddress(kernel, "WerSetFlags")));
    return setFlags != nullptr && SUCCEEDED(setFlags(reportWithoutHeap));
}

} // namespace

Hardening hardenProcess()
{
    Hardening done;
    // No fault box means no report by it; a crash handler that was installed system-wide by an
    // administrator still writes what it likes, but without our heap.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    done.dumpsOff = shortenReports();
    done.readersShut = shutReaders();
    return done;
}

} // namespace sealdesk::secret
