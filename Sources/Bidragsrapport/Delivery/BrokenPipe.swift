import Glibc

/// Runs `body` so that writing to a pipe or socket that nobody reads fails, and does not end us.
///
/// SIGPIPE is held back in this thread and taken away again: neither a handler that the program has
/// nor another thread notices.
func withoutBrokenPipeSignal<Result>(_ body: () -> Result) -> Result {
  var pipe = sigset_t()
  sigemptyset(&pipe)
  sigaddset(&pipe, SIGPIPE)
  var before = sigset_t()
  var pending = sigset_t()
  pthread_sigmask(SIG_BLOCK, &pipe, &before)
  sigpending(&pending)
  let wasPending = sigismember(&pending, SIGPIPE) == 1
  let result = body()
  if !wasPending {
    var now = timespec(tv_sec: 0, tv_nsec: 0)
    while sigtimedwait(&pipe, nil, &now) == -1, errno == EINTR {}
  }
  pthread_sigmask(SIG_SETMASK, &before, nil)
  return result
}
