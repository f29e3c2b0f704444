// The encoder's layout, shared by its two files: setup and rows.

#ifndef CJPEG_ENCODER_H
#define CJPEG_ENCODER_H

#include "CJPEG.h"

#include <setjmp.h>
#include <stdio.h>

// jpeglib.h needs size_t and FILE before it.
#include <jpeglib.h>

#define CJ_PLANES 3
#define CJ_BAND 32

// Rows of one plane waiting for the other planes, in a ring.
struct queue {
    size_t row_bytes;
    uint32_t width;
    uint32_t height;
    // Rows of this plane in one row of MCUs.
    uint32_t band;
    uint32_t capacity;
    uint32_t head;
    uint32_t count;
    uint32_t received;
    uint8_t *samples;
};

struct cj_encoder {
    struct jpeg_compress_struct info;
    struct jpeg_error_mgr errors;
    jmp_buf jump;
    cj_encoder_options options;
    char error[JMSG_LENGTH_MAX];
    bool failed;
    bool started;
    bool to_memory;
    FILE *file;
    struct jpeg_destination_mgr memory;
    uint8_t *bytes;
    size_t capacity;
    uint64_t size;
    struct queue queues[CJ_PLANES];
};

// Records a failure of our own and jumps out.
_Noreturn void cj_encoder_fail(cj_encoder *encoder, const char *text);

// Sends the output to memory.
void cj_install_memory(cj_encoder *encoder);

void cj_make_queue(cj_encoder *encoder, int component);

// Repeats the last rows until every plane fills whole MCUs, and writes them.
void cj_pad_bottom(cj_encoder *encoder);

#endif
