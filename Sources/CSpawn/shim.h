#include <fcntl.h>
#include <spawn.h>

/* Of the system's C library, which declares them only to GNU sources. */
extern int pipe2(int ends[2], int flags);
extern int posix_spawn_file_actions_addclosefrom_np(
    posix_spawn_file_actions_t *actions, int first);
