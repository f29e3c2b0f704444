#include "CJPEG.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// jpeglib.h needs size_t and FILE before it.
#include <jpeglib.h>

#include <jerror.h>

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
    unsigned char *bytes;
    unsigned long byte_count;
    uint64_t size;
    struct queue queues[CJ_PLANES];
};

static void on_error(j_common_ptr info) {
    cj_encoder *e = info->client_data;
    (*e->errors.format_message)(info, e->error);
    e->failed = true;
    longjmp(e->jump, 1);
}

static void on_message(j_common_ptr info, int level) {
    (void)info;
    (void)level;
}

static void on_output(j_common_ptr info) {
    (void)info;
}

static _Noreturn void fail(cj_encoder *e, const char *text) {
    strncpy(e->error, text, sizeof e->error - 1);
    e->failed = true;
    longjmp(e->jump, 1);
}

cj_encoder *cj_encoder_create(cj_encoder_options options, const char *path) {
    cj_encoder *e = calloc(1, sizeof *e);
    if (e == NULL) {
        return NULL;
    }
    e->options = options;
    e->to_memory = path == NULL;
    e->info.err = jpeg_std_error(&e->errors);
    e->errors.error_exit = on_error;
    e->errors.emit_message = on_message;
    e->errors.output_message = on_output;
    e->info.client_data = e;
    if (setjmp(e->jump)) {
        return e;
    }
    jpeg_create_compress(&e->info);
    if (path == NULL) {
        jpeg_mem_dest(&e->info, &e->bytes, &e->byte_count);
        return e;
    }
    e->file = fopen(path, "wbe");
    if (e->file == NULL) {
        fail(e, "The output file could not be created");
    }
    jpeg_stdio_dest(&e->info, e->file);
    return e;
}

void cj_encoder_free(cj_encoder *e) {
    jpeg_destroy_compress(&e->info);
    for (int c = 0; c < CJ_PLANES; c++) {
        free(e->queues[c].samples);
    }
    if (e->file != NULL) {
        fclose(e->file);
    }
    free(e->bytes);
    free(e);
}

static void make_queue(cj_encoder *e, int c) {
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
        fail(e, "Not enough memory for a band of rows");
    }
}

cj_status cj_encoder_start(cj_encoder *e) {
    if (e->failed || setjmp(e->jump)) {
        return cj_status_failed;
    }
    const cj_encoder_options *o = &e->options;
    e->info.image_width = o->width;
    e->info.image_height = o->height;
    e->info.input_components = (int)o->components;
    e->info.in_color_space = o->components == 1 ? JCS_GRAYSCALE : JCS_YCbCr;
    jpeg_set_defaults(&e->info);
    jpeg_set_quality(&e->info, (int)o->quality, TRUE);
    e->info.raw_data_in = TRUE;
    e->info.arith_code = o->arithmetic;
    e->info.restart_in_rows = (int)o->restart_rows;
    if (o->components == 3) {
        e->info.comp_info[0].h_samp_factor = (int)o->horizontal_sampling;
        e->info.comp_info[0].v_samp_factor = (int)o->vertical_sampling;
        for (int c = 1; c < 3; c++) {
            e->info.comp_info[c].h_samp_factor = 1;
            e->info.comp_info[c].v_samp_factor = 1;
        }
    }
    if (o->progressive) {
        jpeg_simple_progression(&e->info);
    }
    jpeg_start_compress(&e->info, TRUE);
    for (int c = 0; c < e->info.num_components; c++) {
        make_queue(e, c);
    }
    e->started = true;
    return cj_status_ok;
}

cj_status cj_encoder_write_segment(
    cj_encoder *e, uint8_t marker, const uint8_t *bytes, size_t count) {
    if (e->failed || setjmp(e->jump)) {
        return cj_status_failed;
    }
    if (!e->started || count > 65533) {
        fail(e, "A marker segment holds at most 65533 bytes, after the start");
    }
    jpeg_write_marker(&e->info, marker, bytes, (unsigned int)count);
    return cj_status_ok;
}

cj_status cj_encoder_write_icc(cj_encoder *e, const uint8_t *bytes, size_t count) {
    if (e->failed || setjmp(e->jump)) {
        return cj_status_failed;
    }
    jpeg_write_icc_profile(&e->info, bytes, (unsigned int)count);
    return cj_status_ok;
}

static uint8_t *slot(const struct queue *q, uint32_t index) {
    return q->samples + (size_t)((q->head + index) % q->capacity) * q->row_bytes;
}

static void grow(cj_encoder *e, struct queue *q) {
    uint8_t *larger = malloc((size_t)q->capacity * 2 * q->row_bytes);
    if (larger == NULL) {
        fail(e, "Not enough memory for waiting rows");
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
        fail(e, "No such plane");
    }
    struct queue *q = &e->queues[plane];
    if (count != q->width || q->received >= q->height) {
        fail(e, "A row of the wrong size, or one row too many");
    }
    append(e, q, samples, count);
    q->received++;
    if (q->count >= q->band) {
        write_ready_bands(e);
    }
    return cj_status_ok;
}

static void pad_bottom(cj_encoder *e) {
    for (int c = 0; c < e->info.num_components; c++) {
        struct queue *q = &e->queues[c];
        if (q->received != q->height) {
            fail(e, "Rows are missing");
        }
        while (q->count % q->band != 0) {
            append(e, q, slot(q, q->count - 1), q->width);
        }
    }
    write_ready_bands(e);
}

cj_status cj_encoder_finish(cj_encoder *e) {
    if (e->failed || setjmp(e->jump)) {
        return cj_status_failed;
    }
    pad_bottom(e);
    jpeg_finish_compress(&e->info);
    e->size = e->byte_count;
    if (e->file != NULL) {
        long end = ftell(e->file);
        int trouble = fclose(e->file);
        e->file = NULL;
        if (trouble != 0 || end < 0) {
            fail(e, "The output file could not be written to its end");
        }
        e->size = (uint64_t)end;
    }
    return cj_status_ok;
}

uint64_t cj_encoder_size(const cj_encoder *e) {
    return e->size;
}

const uint8_t *cj_encoder_bytes(const cj_encoder *e) {
    return e->to_memory ? e->bytes : NULL;
}

const char *cj_encoder_error(const cj_encoder *e) {
    return e->error;
}
