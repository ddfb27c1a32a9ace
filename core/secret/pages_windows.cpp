#include "core/secret/pages.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace sealdesk::secret::pages {

namespace {

// Windows 10 1703 and later can leave a block out of crash reports; asked for by name, because older
// ones have no such function. There hardenProcess(), which turns reports off, stands alone.
using RegisterBlock = HRESULT(WINAPI *)(const void *, DWORD);
using UnregisterBlock = HRESULT(WINAPI *)(const void *);

template <class Function>
Function systemFunction(const char *name)
{
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    return kernel == nullptr ? nullptr
                             : reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(kernel, name)));
}

bool leaveOutOfReports(void *address, std::size_t bytes)
{
    static const auto leaveOut = systemFunction<RegisterBlock>("WerRegisterExcludedMemoryBlock");
    return leaveOut == nullptr || SUCCEEDED(leaveOut(address, static_cast<DWORD>(bytes)));
}

void forgetForReports(void *address)
{
    static const auto forget = systemFunction<UnregisterBlock>("WerUnregisterExcludedMemoryBlock");
    if (forget != nullptr) {
        forget(address);
    }
}

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
    if (!leaveOutOfReports(address, bytes)) {
        VirtualUnlock(address, bytes);
        VirtualFree(address, bytes, MEM_DECOMMIT);
        return fail(SecretError::ProtectFailed);
    }
    return {};
}

Result<void, SecretError> commitForStack(void *address, std::size_t bytes) { return commit(address, bytes); }

// Windows unlocks what it frees. Blocks left out of reports are entered by their first byte: the
// committed middle starts one guard page in (see SecretBuffer); others stay entered, harmlessly.
void release(void *address, std::size_t)
{
    forgetForReports(static_cast<char *>(address) + size());
    VirtualFree(address, 0, MEM_RELEASE);
}

Result<void, SecretError> lockForeign(void *address, std::size_t bytes)
{
    if (!lockRaisingWorkingSet(address, bytes)) {
        return fail(SecretError::LockFailed);
    }
    if (!leaveOutOfReports(address, bytes)) {
        VirtualUnlock(address, bytes);
        return fail(SecretError::ProtectFailed);
    }
    return {};
}

void unlockForeign(void *address, std::size_t bytes)
{
    forgetForReports(address);
    VirtualUnlock(address, bytes);
}

bool hiddenFromKernel() { return false; }

// The working set grows with what is locked; Windows names no limit beforehand.
std::optional<std::size_t> lockLimit() { return std::nullopt; }

} // namespace sealdesk::secret::pages
