#include "app/relay/backuprunner.h"

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sealdesk::relay {

bool ProgramRunner::start()
{
    posix_spawn_file_actions_t actions;
    if (::posix_spawn_file_actions_init(&actions) != 0) {
        return false;
    }
    std::vector<char *> words;
    for (std::string &word : m_words) {
        words.push_back(word.data());
    }
    words.push_back(nullptr);
    posix_spawnattr_t attributes;
    sigset_t all;
    sigset_t none;
    sigemptyset(&none);
    sigemptyset(&all);
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP}) {
        sigaddset(&all, number);
    }
    const bool prepared = ::posix_spawnattr_init(&attributes) == 0 &&
                          ::posix_spawnattr_setflags(
                              &attributes, static_cast<short>(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)) == 0 &&
                          ::posix_spawnattr_setsigdefault(&attributes, &all) == 0 &&
                          ::posix_spawnattr_setsigmask(&attributes, &none) == 0 &&
                          ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) == 0 &&
                          ::posix_spawn_file_actions_adddup2(&actions, 2, 1) == 0;
    const bool started =
        prepared && ::posix_spawn(&m_process, words.front(), &actions, &attributes, words.data(), environ) == 0;
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    if (!started) {
        m_process = -1;
    }
    return started;
}

std::optional<int> ProgramRunner::ended()
{
    int status = 0;
    const pid_t gone = m_process > 0 ? ::waitpid(m_process, &status, WNOHANG) : -1;
    if (gone == 0) {
        return std::nullopt;
    }
    m_process = -1;
    return gone > 0 && WIFEXITED(status) && WEXITSTATUS(status) != 127 ? WEXITSTATUS(status) : -1;
}

} // namespace sealdesk::relay
