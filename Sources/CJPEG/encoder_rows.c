// Rows waiting for the other planes, written a row of MCUs at a time.

#include "encoder.h"

#include <stdlib.h>
#include <string.h>

void cj_make_queue(cj_encoder *e, int c) {
    const jpeg_component_info *k = &e->info.comp_info[c];
    struct queue *q = &e->queues[c];
    uint32_t h = (uint32_t)e->info.max_h_samp_factor, v = (uint32_t)e->info.max_v_samp_factor;
    q->width = (e->options.width * (uint32_t)k->h_samp_factor + h - 1) / h;
    q->height = (e->options.height * (uint32_t)k->v_samp_factor + v - 1) / v;
    q->row_bytes = ((size_t)k->width_in_blocks + (size_t)k->h_samp_factor) * DCTSIZE;
    q->band = (uint32_t)k->v_samp_factor * DCTSIZE;
    q->capacity = q->band * 4;
    q->samples = malloc(q->capacity * q->row_bytes);
    if (q->samples == NULL || q->band > CJ_BAND) {
        cj_encoder_fail(e, "Not enough memory for a band of rows");
    }
}

static uint8_t *slot(const struct queue *q, uint32_t index) {
    return q->samples + (size_t)((q->head + index) % q->capacity) * q->row_bytes;
}

static void grow(cj_encoder *e, struct queue *q) {
    uint8_t *larger = malloc((size_t)q->capacity * 2 * q->row_bytes);
    if (larger == NULL) {
        cj_encoder_fail(e, "Not enough memory for waiting rows");
    }
    for (uint32_t i = 0; i < q->count; i++) {
        memcpy(larger + i * q->row_bytes, slot(q, i), q->row_bytes);
    }
    free(q->samples);
    q->samples = larger;
    q->capacity *= 2;
    q->head = 0;
}

static void append(cj_encoder *e, struct queue *q, const uint8_t *samples, size_t count) {
    if (q->count == q->capacity) {
        grow(e, q);
    }
    uint8_t *row = slot(q, q->count);
    memcpy(row, samples, count);
    // Blocks past the edge repeat its last sample, which costs the fewest bits.
    memset(row + count, samples[count - 1], q->row_bytes - count);
    q->count++;
}

static void write_ready_bands(cj_encoder *e) {
    int n = e->info.num_components;
    for (;;) {
        JSAMPROW rows[CJ_PLANES][CJ_BAND];
        JSAMPARRAY planes[CJ_PLANES] = {rows[0], rows[1], rows[2]};
        for (int c = 0; c < n; c++) {
            struct queue *q = &e->queues[c];
            if (q->count < q->band) {
                return;
            }
            for (uint32_t y = 0; y < q->band; y++) {
                rows[c][y] = slot(q, y);
            }
        }
        jpeg_write_raw_data(
            &e->info, planes, (JDIMENSION)(e->info.max_v_samp_factor * DCTSIZE));
        for (int c = 0; c < n; c++) {
            struct queue *q = &e->queues[c];
            q->head = (q->head + q->band) % q->capacity;
            q->count -= q->band;
        }
    }
}

cj_status cj_encoder_put_row(
    cj_encoder *e, uint32_t plane, const uint8_t *samples, size_t count) {
    if (e->failed || setjmp(e->jump)) {
        return cj_status_failed;
    }
    if (!e->started || plane >= (uint32_t)e->info.num_components) {
        cj_encoder_fail(e, "No such plane");
    }
    struct queue *q = &e->queues[plane];
    if (count != q->width || q->received >= q->height) {
        cj_encoder_fail(e, "A row of the wrong size, or one row too many");
    }
    append(e, q, samples, count);
    q->received++;
    if (q->count >= q->band) {
        write_ready_bands(e);
    }
    return cj_status_ok;
}

void cj_pad_bottom(cj_encoder *e) {
    for (int c = 0; c < e->info.num_components; c++) {
        struct queue *q = &e->queues[c];
        if (q->received != q->height) {
            cj_encoder_fail(e, "Rows are missing");
        }
        while (q->count % q->band != 0) {
            append(e, q, slot(q, q->count - 1), q->width);
        }
    }
    write_ready_bands(e);
}
