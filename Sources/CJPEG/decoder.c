#include "decoder.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

cj_decoder *cj_decoder_create(const cj_source *source, cj_limits limits) {
    cj_decoder *d = calloc(1, sizeof *d);
    if (d == NULL) {
        return NULL;
    }
    d->window = malloc(CJ_WINDOW);
    if (d->window == NULL) {
        free(d);
        return NULL;
    }
    d->input = source;
    d->limits = limits;
    cj_install_complaints(d);
    // Creation clears the whole struct but keeps `err` and `client_data`.
    d->info.client_data = d;
    if (setjmp(d->jump)) {
        return d;
    }
    jpeg_create_decompress(&d->info);
    d->info.mem->max_memory_to_use =
        limits.max_memory > LONG_MAX ? LONG_MAX : (long)limits.max_memory;
    cj_install_reader(d);
    cj_install_scan_watch(d);
    return d;
}

void cj_decoder_free(cj_decoder *d) {
    jpeg_destroy_decompress(&d->info);
    for (int c = 0; c < CJ_PLANES; c++) {
        free(d->samples[c]);
    }
    free(d->rgb_row);
    free(d->window);
    free(d);
}

cj_status cj_decoder_read_header(cj_decoder *d, cj_header *header) {
    memset(header, 0, sizeof *header);
    if (d->failed || setjmp(d->jump)) {
        return cj_status_failed;
    }
    jpeg_read_header(&d->info, TRUE);
    header->width = d->info.image_width;
    header->height = d->info.image_height;
    switch (d->info.jpeg_color_space) {
    case JCS_GRAYSCALE:
        header->colour = cj_colour_grey;
        break;
    case JCS_YCbCr:
        header->colour = cj_colour_ycc;
        break;
    case JCS_RGB:
        header->colour = cj_colour_rgb;
        break;
    default:
        header->colour = cj_colour_other;
        break;
    }
    if ((uint64_t)header->width * header->height > d->limits.max_pixels) {
        cj_fail(d, cj_failure_too_many_pixels, "More pixels than the limit");
    }
    return cj_status_ok;
}

cj_status cj_decoder_start(cj_decoder *d, cj_output output, uint32_t eighths) {
    if (d->failed || setjmp(d->jump)) {
        return cj_status_failed;
    }
    bool grey = d->info.jpeg_color_space == JCS_GRAYSCALE;
    d->rgb = output == cj_output_planes && d->info.jpeg_color_space == JCS_RGB;
    d->raw = output == cj_output_planes && !d->rgb;
    d->plane_count = output == cj_output_planes && !grey ? 3 : 1;
    if (d->raw && !grey && d->info.jpeg_color_space != JCS_YCbCr) {
        cj_fail(d, cj_failure_unsupported, "Colour channels of an unknown meaning");
    }
    d->info.scale_num = eighths;
    d->info.scale_denom = 8;
    d->info.raw_data_out = d->raw;
    d->info.out_color_space = output == cj_output_luma ? JCS_GRAYSCALE
        : d->rgb                                       ? JCS_RGB
                                                       : d->info.jpeg_color_space;
    // Both only guess: upsampling is ours, and smoothing hides scans that never came.
    d->info.do_fancy_upsampling = FALSE;
    d->info.do_block_smoothing = FALSE;
    jpeg_start_decompress(&d->info);
    if (d->raw) {
        cj_make_raw_planes(d);
    } else {
        cj_make_cooked_planes(d);
    }
    return cj_status_ok;
}

uint32_t cj_decoder_plane_count(const cj_decoder *d) {
    return d->plane_count;
}

cj_plane cj_decoder_plane(const cj_decoder *d, uint32_t plane) {
    return plane < d->plane_count ? d->planes[plane] : (cj_plane){0};
}

cj_status cj_decoder_next_band(cj_decoder *d) {
    if (d->failed || setjmp(d->jump)) {
        return cj_status_failed;
    }
    if (d->info.output_scanline >= d->info.output_height) {
        return cj_status_end;
    }
    if (d->raw) {
        cj_next_raw_band(d);
    } else {
        cj_next_cooked_band(d);
    }
    for (uint32_t c = 0; c < d->plane_count; c++) {
        d->rows_done[c] += d->band_rows[c];
    }
    return cj_status_ok;
}

uint32_t cj_decoder_band_rows(const cj_decoder *d, uint32_t plane) {
    return plane < d->plane_count ? d->band_rows[plane] : 0;
}

const uint8_t *cj_decoder_band_row(const cj_decoder *d, uint32_t plane, uint32_t row) {
    return d->rows[plane][row];
}

// A progressive file cut between scans decodes without a word; only this table knows.
static void count_missing(cj_decoder *d) {
    if (d->info.coef_bits == NULL) {
        return;
    }
    for (int c = 0; c < d->info.num_components; c++) {
        for (int k = 0; k < DCTSIZE2; k++) {
            int bits = d->info.coef_bits[c][k];
            if (bits < 0) {
                d->report.missing_coefficients++;
                // The average and the first diagonals carry what a person sees.
                d->report.missing_low_coefficients += k < 6;
            } else if (bits > 0) {
                d->report.coarse_coefficients++;
            }
        }
    }
}

cj_status cj_decoder_finish(cj_decoder *d) {
    if (d->failed || setjmp(d->jump)) {
        return cj_status_failed;
    }
    d->report.scans_read = d->info.input_scan_number;
    count_missing(d);
    jpeg_finish_decompress(&d->info);
    return cj_status_ok;
}

cj_report cj_decoder_report(const cj_decoder *d) {
    return d->report;
}

const char *cj_decoder_first_warning(const cj_decoder *d) {
    return d->first_warning;
}

const char *cj_decoder_error(const cj_decoder *d) {
    return d->error;
}
