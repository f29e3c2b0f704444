#include "encoder.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

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

void cj_encoder_fail(cj_encoder *e, const char *text) {
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
        cj_install_memory(e);
        return e;
    }
    e->file = fopen(path, "wbe");
    if (e->file == NULL) {
        cj_encoder_fail(e, strerror(errno));
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
        cj_make_queue(e, c);
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
        cj_encoder_fail(e, "A marker segment holds at most 65533 bytes, after the start");
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

cj_status cj_encoder_finish(cj_encoder *e) {
    if (e->failed || setjmp(e->jump)) {
        return cj_status_failed;
    }
    cj_pad_bottom(e);
    jpeg_finish_compress(&e->info);
    if (e->file != NULL) {
        long end = ftell(e->file);
        int trouble = fclose(e->file);
        e->file = NULL;
        if (trouble != 0 || end < 0) {
            cj_encoder_fail(e, "The output file could not be written to its end");
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
