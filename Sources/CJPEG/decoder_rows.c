// Bands of rows: how large they are, and how libjpeg fills them.

#include "decoder.h"

#include <stdlib.h>

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

void cj_make_raw_planes(cj_decoder *d) {
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

void cj_make_cooked_planes(cj_decoder *d) {
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

void cj_next_raw_band(cj_decoder *d) {
    JSAMPARRAY planes[CJ_PLANES] = {d->rows[0], d->rows[1], d->rows[2]};
    jpeg_read_raw_data(
        &d->info, planes,
        (JDIMENSION)(d->info.max_v_samp_factor * d->info.min_DCT_scaled_size));
    for (uint32_t c = 0; c < d->plane_count; c++) {
        uint32_t left = d->planes[c].height - d->rows_done[c];
        d->band_rows[c] = left < d->band_height[c] ? left : d->band_height[c];
    }
}

void cj_next_cooked_band(cj_decoder *d) {
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
