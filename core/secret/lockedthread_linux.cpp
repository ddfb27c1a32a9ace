#include "core/secret/lockedthread.h"

#include "core/secret/mallocscope.h"
#include "core/secret/pages.h"
#include "core/secret/wipe.h"

#include <pthread.h>

namespace sealdesk::secret {

namespace {

struct Job {
    LockedWork work;
    void *argument;
    bool done = false;
};

void *runJob(void *pointer)
{
    // Not left before the thread ends: what libraries keep for a thread is freed by its exit handlers, and
    // they may still allocate.
    MallocScope::keepForThread();
    auto *job = static_cast<Job *>(pointer);
    try {
        job->done = job->work(job->argument);
    } catch (...) { // out of memory in the middle of the work: nothing was shown
        job->done = false;
    }
    return nullptr;
}

} // namespace

Result<void, SecretError> runInLockedThread(LockedWork work, void *argument)
{
    if (const auto prepared = MallocScope::prepare(); !prepared) {
        return prepared;
    }
    const std::size_t guard = pages::size();
    const std::size_t reserved = lockedStackBytes + 2 * guard;
    void *base = pages::reserve(reserved);
    if (base == nullptr) {
        return fail(SecretError::ReserveFailed);
    }
    void *stack = static_cast<char *>(base) + guard;
    // Not memfd_secret: the kernel itself must be able to read and write a stack.
    if (const auto locked = pages::commitForStack(stack, lockedStackBytes); !locked) {
        pages::release(base, reserved);
        return locked;
    }
    Job job{work, argument};
    pthread_attr_t attributes;
    pthread_t thread{};
    bool started = false;
    if (pthread_attr_init(&attributes) == 0) {
        started = pthread_attr_setstack(&attributes, stack, lockedStackBytes) == 0 &&
                  pthread_create(&thread, &attributes, runJob, &job) == 0;
        pthread_attr_destroy(&attributes);
    }
    if (started) {
        pthread_join(thread, nullptr);
    }
    wipe(stack, lockedStackBytes);
    pages::release(base, reserved);
    if (!job.done) {
        return fail(SecretError::LockFailed);
    }
    return {};
}

} // namespace sealdesk::secret
