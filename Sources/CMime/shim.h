#include <gmime/gmime.h>

/* GObject's casts are macros, which Swift does not see. */
static inline GMimeObject *mime_object(void *instance) { return (GMimeObject *)instance; }
static inline GMimeMultipart *mime_multipart(void *instance) { return (GMimeMultipart *)instance; }
static inline GMimeStreamMem *mime_memory(void *instance) { return (GMimeStreamMem *)instance; }
