// The layout of a byte source, shared by the marker walk and the decoder.

#ifndef CJPEG_SOURCE_H
#define CJPEG_SOURCE_H

#include "CJPEG.h"

struct cj_source {
    // -1 when the bytes are in memory.
    int file;
    uint8_t *bytes;
    uint64_t size;
};

// A window of this size keeps memory flat whatever the file weighs; pread instead of mmap,
// because a file cut short by another process must not end ours with SIGBUS.
#define CJ_WINDOW 65536

#endif
