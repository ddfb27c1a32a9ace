#include "core/secret/pages.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <werapi.h>

namespace sealdesk::secret::pages {

namespace {

// VirtualLock may only lock what the minimum working set leaves room for.
bool lockRaisingWorkingSet(void *address, std::size_t bytes)
{
    if (VirtualLock(address, bytes) != 0) {
        return true;
    }
    SIZE_T least = 0;
    SIZE_T most = 0;
    return GetProcessWorkingSetSize(GetCurrentProcess(), &least, &most) != 0 &&
           SetProcessWorkingSetSize(GetCurrentProcess(), least + bytes + size(), most + bytes + size()) != 0 &&
           VirtualLock(address, bytes) != 0;
}

} // namespace

std::size_t size()
{
    SYSTEM_INFO info{};
    GetSystemInfo(&info);
    return info.dwPageSize;
}

void *reserve(std::size_t bytes) { return VirtualAlloc(nullptr, bytes, MEM_RESERVE, PAGE_NOACCESS); }

Result<void, SecretError> commit(void *address, std::size_t bytes)
{
    if (VirtualAlloc(address, bytes, MEM_COMMIT, PAGE_READWRITE) == nullptr) {
        return fail(SecretError::ReserveFailed);
    }
    if (!lockRaisingWorkingSet(address, bytes)) {
        VirtualFree(address, bytes, MEM_DECOMMIT);
        return fail(SecretError::LockFailed);
    }
    if (FAILED(WerRegisterExcludedMemoryBlock(address, static_cast<DWORD>(bytes)))) {
        VirtualUnlock(address, bytes);
        VirtualFree(address, bytes, MEM_DECOMMIT);
        return fail(SecretError::ProtectFailed);
    }
    return {};
}

void release(void *address, std::size_t bytes)
{
    // The committed middle starts one guard page in; see SecretBuffer and LockedArena.
    static_cast<void>(bytes);
    WerUnregisterExcludedMemoryBlock(static_cast<char *>(address) + size());
    VirtualFree(address, 0, MEM_RELEASE);
}

Result<void, SecretError> lockForeign(void *address, std::size_t bytes)
{
    if (!lockRaisingWorkingSet(address, bytes)) {
        return fail(SecretError::LockFailed);
    }
    if (FAILED(WerRegisterExcludedMemoryBlock(address, static_cast<DWORD>(bytes)))) {
        VirtualUnlock(address, bytes);
        return fail(SecretError::ProtectFailed);
    }
    return {};
}

void unlockForeign(void *address, std::size_t bytes)
{
    WerUnregisterExcludedMemoryBlock(address);
    VirtualUnlock(address, bytes);
}

bool hiddenFromKernel() { return false; }

} // namespace sealdesk::secret::pages
