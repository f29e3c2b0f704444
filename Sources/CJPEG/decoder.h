// The decoder's layout, shared by its three files: setup and rows, reading, complaints.

#ifndef CJPEG_DECODER_H
#define CJPEG_DECODER_H

#include "source.h"

#include <setjmp.h>
#include <stdio.h>

// jpeglib.h needs size_t and FILE before it.
#include <jpeglib.h>

#include <jerror.h>

#define CJ_PLANES 3
#define CJ_PLANE_ROWS 64

struct cj_decoder {
    struct jpeg_decompress_struct info;
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    struct jpeg_source_mgr reader;
    jmp_buf jump;

    const cj_source *input;
    uint64_t offset;
    JOCTET *window;

    cj_limits limits;
    cj_report report;
    char first_warning[JMSG_LENGTH_MAX];
    char error[JMSG_LENGTH_MAX];
    bool failed;

    // Raw: libjpeg hands over planes. Otherwise it hands over grey or RGB rows.
    bool raw;
    bool rgb;
    uint32_t plane_count;
    cj_plane planes[CJ_PLANES];
    uint32_t band_rows[CJ_PLANES];
    uint32_t rows_done[CJ_PLANES];
    // Capacity of a band in rows, at most CJ_PLANE_ROWS.
    uint32_t band_height[CJ_PLANES];
    uint8_t *samples[CJ_PLANES];
    JSAMPROW rows[CJ_PLANES][CJ_PLANE_ROWS];
    JSAMPROW rgb_row;
};

void cj_install_complaints(cj_decoder *decoder);
void cj_install_reader(cj_decoder *decoder);
void cj_install_scan_watch(cj_decoder *decoder);
// Records a failure of our own and jumps out.
_Noreturn void cj_fail(cj_decoder *decoder, cj_failure failure, const char *text);

// Sizes and allocates the bands of a started decoder.
void cj_make_raw_planes(cj_decoder *decoder);
void cj_make_cooked_planes(cj_decoder *decoder);

// Fill the bands with the next rows.
void cj_next_raw_band(cj_decoder *decoder);
void cj_next_cooked_band(cj_decoder *decoder);

#endif
