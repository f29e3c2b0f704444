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

static void make_band(cj_decoder *d, uint32_t plane, size_t row_bytes, uint32_t rows) {
    d->band_height[plane] = rows;
    d->samples[plane] = calloc(rows, row_bytes);
    if (d->samples[plane] == NULL || rows > CJ_PLANE_ROWS) {
        cj_fail(d, cj_failure_memory, "Not enough memory for a band of rows");
    }
    for (uint32_t y = 0; y < rows; y++) {
        d->rows[plane][y] = d->samples[plane] + y * row_bytes;
    }
}

static void make_raw_planes(cj_decoder *d) {
    for (uint32_t c = 0; c < d->plane_count; c++) {
        const jpeg_component_info *k = &d->info.comp_info[c];
        // A band is one row of MCUs; a row is as wide as whole MCUs, since dummy blocks count.
        size_t across = (k->width_in_blocks + (unsigned)k->h_samp_factor - 1)
            / (unsigned)k->h_samp_factor * (unsigned)k->h_samp_factor;
        make_band(
            d, c, across * (size_t)k->DCT_scaled_size,
            (uint32_t)(k->v_samp_factor * k->DCT_scaled_size));
        d->planes[c] = (cj_plane){
            .width = k->downsampled_width,
            .height = k->downsampled_height,
            .x_numerator = (uint32_t)(k->h_samp_factor * k->DCT_scaled_size),
            .x_denominator = (uint32_t)(d->info.max_h_samp_factor * DCTSIZE),
            .y_numerator = (uint32_t)(k->v_samp_factor * k->DCT_scaled_size),
            .y_denominator = (uint32_t)(d->info.max_v_samp_factor * DCTSIZE),
        };
    }
}

static void make_cooked_planes(cj_decoder *d) {
    for (uint32_t c = 0; c < d->plane_count; c++) {
        make_band(d, c, d->info.output_width, 16);
        d->planes[c] = (cj_plane){
            .width = d->info.output_width,
            .height = d->info.output_height,
            .x_numerator = d->info.scale_num,
            .x_denominator = d->info.scale_denom,
            .y_numerator = d->info.scale_num,
            .y_denominator = d->info.scale_denom,
        };
    }
    if (d->rgb) {
        d->rgb_row = malloc((size_t)d->info.output_width * 3);
        if (d->rgb_row == NULL) {
            cj_fail(d, cj_failure_memory, "Not enough memory for a row");
        }
    }
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
        make_raw_planes(d);
    } else {
        make_cooked_planes(d);
    }
    return cj_status_ok;
}

uint32_t cj_decoder_plane_count(const cj_decoder *d) {
    return d->plane_count;
}

cj_plane cj_decoder_plane(const cj_decoder *d, uint32_t plane) {
    return plane < d->plane_count ? d->planes[plane] : (cj_plane){0};
}

static uint8_t clamp(int32_t fixed) {
    int32_t value = (fixed + 32768) >> 16;
    return (uint8_t)(value < 0 ? 0 : value > 255 ? 255 : value);
}

// JFIF 1.02 conversion, in 16-bit fixed point.
static void split_rgb(cj_decoder *d, uint32_t row) {
    uint8_t *y = d->rows[0][row], *cb = d->rows[1][row], *cr = d->rows[2][row];
    const uint8_t *p = d->rgb_row;
    for (uint32_t x = 0; x < d->planes[0].width; x++, p += 3) {
        int32_t r = p[0], g = p[1], b = p[2];
        y[x] = clamp(19595 * r + 38470 * g + 7471 * b);
        cb[x] = clamp(-11059 * r - 21709 * g + 32768 * b + (128 << 16));
        cr[x] = clamp(32768 * r - 27439 * g - 5329 * b + (128 << 16));
    }
}

static void next_raw_band(cj_decoder *d) {
    JSAMPARRAY planes[CJ_PLANES] = {d->rows[0], d->rows[1], d->rows[2]};
    jpeg_read_raw_data(
        &d->info, planes,
        (JDIMENSION)(d->info.max_v_samp_factor * d->info.min_DCT_scaled_size));
    for (uint32_t c = 0; c < d->plane_count; c++) {
        uint32_t left = d->planes[c].height - d->rows_done[c];
        d->band_rows[c] = left < d->band_height[c] ? left : d->band_height[c];
    }
}

static void next_cooked_band(cj_decoder *d) {
    uint32_t row = 0;
    while (row < d->band_height[0] && d->info.output_scanline < d->info.output_height) {
        JSAMPROW into = d->rgb ? d->rgb_row : d->rows[0][row];
        jpeg_read_scanlines(&d->info, &into, 1);
        if (d->rgb) {
            split_rgb(d, row);
        }
        row++;
    }
    for (uint32_t c = 0; c < d->plane_count; c++) {
        d->band_rows[c] = row;
    }
}

cj_status cj_decoder_next_band(cj_decoder *d) {
    if (d->failed || setjmp(d->jump)) {
        return cj_status_failed;
    }
    if (d->info.output_scanline >= d->info.output_height) {
        return cj_status_end;
    }
    if (d->raw) {
        next_raw_band(d);
    } else {
        next_cooked_band(d);
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
