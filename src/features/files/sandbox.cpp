#include <array>
#include <cerrno>

#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "features/files/decoding.hpp"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define DAUMOI_SHADOW_MEMORY 1  // sanitizers reserve terabytes of addresses and look around in /proc
#else
#define DAUMOI_SHADOW_MEMORY 0
#endif

namespace daumoi::files {
namespace {

constexpr rlim_t most_memory = 1024UL * 1024 * 1024;
constexpr rlim_t most_seconds = 20;

constexpr std::array allowed{SCMP_SYS(read),
                             SCMP_SYS(write),
                             SCMP_SYS(close),
                             SCMP_SYS(fstat),
                             SCMP_SYS(newfstatat),
                             SCMP_SYS(lseek),
                             SCMP_SYS(mmap),
                             SCMP_SYS(munmap),
                             SCMP_SYS(mprotect),
                             SCMP_SYS(mremap),
                             SCMP_SYS(madvise),
                             SCMP_SYS(brk),
                             SCMP_SYS(futex),
                             SCMP_SYS(set_robust_list),
                             SCMP_SYS(rseq),
                             SCMP_SYS(sched_yield),
                             SCMP_SYS(exit),
                             SCMP_SYS(exit_group),
                             SCMP_SYS(rt_sigprocmask),
                             SCMP_SYS(rt_sigaction),
                             SCMP_SYS(rt_sigreturn),
                             SCMP_SYS(sigaltstack),
                             SCMP_SYS(gettid),
                             SCMP_SYS(getpid),
                             SCMP_SYS(clock_gettime),
                             SCMP_SYS(clock_nanosleep),
                             SCMP_SYS(gettimeofday),
                             SCMP_SYS(getrandom),
                             SCMP_SYS(restart_syscall),
                             SCMP_SYS(sched_getaffinity),
                             SCMP_SYS(getrusage)};

bool limit(__rlimit_resource resource, rlim_t most) {
    rlimit const both{most, most};
    return setrlimit(resource, &both) == 0;
}

bool limit_resources() {
    bool const memory = DAUMOI_SHADOW_MEMORY || limit(RLIMIT_AS, most_memory);
    return memory && limit(RLIMIT_CPU, most_seconds) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0);
}

/// Whatever is not allowed fails with EPERM: a decoder that asks for a file goes on without it.
bool filter_calls() {
    if (DAUMOI_SHADOW_MEMORY) return true;
    auto* const filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr) return false;
    int failed = 0;
    for (int const call : allowed) failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    // Threads, but no processes; glibc tries clone3 first, whose flags no filter can see.
    failed |= seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                               SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
    failed |= seccomp_load(filter);
    seccomp_release(filter);
    return failed == 0;
}

}  // namespace

bool enter_sandbox() { return prctl(PR_SET_DUMPABLE, 0) == 0 && limit_resources() && filter_calls(); }

}  // namespace daumoi::files
