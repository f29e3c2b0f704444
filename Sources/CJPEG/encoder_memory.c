// libjpeg's destination manager over a growing buffer.
//
// The stock one keeps the caller's pointer stale until the very end, so that an encoder given
// up half-way could free memory twice.

#include "encoder.h"

#include <stdlib.h>

#define CJ_FIRST_SIZE 65536

static void begin(j_compress_ptr info) {
    cj_encoder *e = info->client_data;
    e->bytes = malloc(CJ_FIRST_SIZE);
    if (e->bytes == NULL) {
        cj_encoder_fail(e, "Not enough memory for the output");
    }
    e->capacity = CJ_FIRST_SIZE;
    e->memory.next_output_byte = e->bytes;
    e->memory.free_in_buffer = e->capacity;
}

static boolean grow(j_compress_ptr info) {
    cj_encoder *e = info->client_data;
    uint8_t *larger = realloc(e->bytes, e->capacity * 2);
    if (larger == NULL) {
        cj_encoder_fail(e, "Not enough memory for the output");
    }
    // libjpeg calls this when the buffer is full, whatever free_in_buffer says.
    e->bytes = larger;
    e->memory.next_output_byte = larger + e->capacity;
    e->memory.free_in_buffer = e->capacity;
    e->capacity *= 2;
    return TRUE;
}

static void end(j_compress_ptr info) {
    cj_encoder *e = info->client_data;
    e->size = e->capacity - e->memory.free_in_buffer;
}

void cj_install_memory(cj_encoder *encoder) {
    encoder->memory.init_destination = begin;
    encoder->memory.empty_output_buffer = grow;
    encoder->memory.term_destination = end;
    encoder->info.dest = &encoder->memory;
}
