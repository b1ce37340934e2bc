#include <hyphen.h>
#include <stdlib.h>

/* What libhyphen has allocated for its caller. */
static inline void hyphen_release(void *memory) { free(memory); }
