// hardenProcess(): first line of main() of every program that holds secrets, before QApplication.
//
// Blocks (as far as the system lets us): core dumps, and reading this process's memory by other
// programs of the same user (ptrace, /proc/PID/mem, process_vm_readv; OpenProcess; task_for_pid).
// Cannot block: root or an administrator, code already injected, the display server.
#pragma once

namespace sealdesk::secret {

struct Hardening {
    bool dumpsOff = false;    // no core file, no crash report with memory in it
    bool readersShut = false; // other programs of this user cannot read our memory
    [[nodiscard]] bool complete() const { return dumpsOff && readersShut; }
};

// Never fails hard: the caller shows and logs what could not be done.
[[nodiscard]] Hardening hardenProcess();

} // namespace sealdesk::secret
