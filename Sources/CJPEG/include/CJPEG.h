// libjpeg-turbo behind opaque handles and status codes.
//
// libjpeg reports a fatal error by a call that must not return, so every entry point below
// that reaches libjpeg sets its own jump target: no jump ever crosses a Swift frame, and no
// Swift closure ever runs inside libjpeg. All handles are single-threaded and independent.

#ifndef CJPEG_H
#define CJPEG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// MARK: Where bytes come from

/// A file or a copied buffer, read by position.
typedef struct cj_source cj_source;

/// Opens a regular file for reading; NULL and an errno value when that is impossible.
cj_source *_Nullable cj_source_open(const char *path, int32_t *error);

/// The system's words for an errno value.
const char *cj_source_error_text(int32_t error);

/// Copies `count` bytes into a source of its own; NULL when memory is short.
cj_source *_Nullable cj_source_copy(const uint8_t *_Nullable bytes, size_t count);

void cj_source_close(cj_source *source);

uint64_t cj_source_size(const cj_source *source);

/// Reads up to `count` bytes at `offset`; fewer at the end of the data, -1 on a read error.
int64_t cj_source_read(const cj_source *source, uint64_t offset, uint8_t *into, size_t count);

// MARK: The marker walk (T.81 annex B), which decodes nothing

typedef struct cj_survey cj_survey;

typedef struct cj_survey_facts {
    bool starts_with_soi;
    bool has_frame;
    bool has_end;
    /// The walk ran out of bytes inside a marker segment.
    bool ends_inside_segment;
    /// A Huffman table was defined before the first scan (T.81 B.2.4.2).
    bool has_huffman_tables;
    /// Low byte of the frame marker: 0xC0 baseline, 0xC2 progressive, 0xC3 lossless and so on.
    uint8_t frame_marker;
    uint8_t precision;
    uint8_t component_count;
    uint8_t component_id[4];
    uint8_t horizontal_sampling[4];
    uint8_t vertical_sampling[4];
    /// Bit i is set when component i of the frame appears in a scan header.
    uint32_t covered_components;
    uint32_t width;
    uint32_t height;
    uint32_t scan_count;
    /// Number of bytes after the end-of-image marker.
    uint64_t trailing_bytes;
    uint64_t trailing_offset;
} cj_survey_facts;

typedef struct cj_segment {
    uint8_t marker;
    uint32_t length;
    uint64_t offset;
} cj_segment;

/// Walks all markers once; NULL when memory is short. `scan_limit` ends the walk early.
cj_survey *_Nullable cj_survey_create(const cj_source *source, uint32_t scan_limit);
void cj_survey_free(cj_survey *survey);
cj_survey_facts cj_survey_get(const cj_survey *survey);

/// Application segments before the first scan, at most 300 of them.
size_t cj_survey_segment_count(const cj_survey *survey);
cj_segment cj_survey_segment(const cj_survey *survey, size_t index);

// MARK: Decoding

typedef struct cj_decoder cj_decoder;

typedef enum __attribute__((enum_extensibility(closed))) cj_status {
    cj_status_ok = 0,
    /// Nothing is left to read.
    cj_status_end = 1,
    /// The handle is of no further use; ask for the error.
    cj_status_failed = 2,
} cj_status;

typedef enum __attribute__((enum_extensibility(closed))) cj_failure {
    cj_failure_none = 0,
    /// Structure that T.81 forbids.
    cj_failure_malformed = 1,
    /// Legal T.81 that this library does not decode.
    cj_failure_unsupported = 2,
    /// The stream ended before any picture.
    cj_failure_no_picture = 3,
    cj_failure_too_many_scans = 4,
    cj_failure_memory = 5,
    cj_failure_too_many_pixels = 6,
    cj_failure_read = 7,
    /// Picture data ended early and the caller asked to stop there.
    cj_failure_cut = 8,
    cj_failure_write = 9,
    cj_failure_misuse = 10,
} cj_failure;

typedef struct cj_limits {
    uint64_t max_pixels;
    /// Bytes libjpeg may take, coefficient arrays included; set before any allocation.
    uint64_t max_memory;
    uint32_t max_scans;
    /// Fail at the first point where picture data is known to be missing.
    bool stop_when_cut;
} cj_limits;

/// What libjpeg complained about, sorted by what it means for the picture.
typedef struct cj_report {
    uint32_t warnings;
    /// Entropy-coded data ended before its segment was complete.
    uint32_t cut;
    uint32_t end_of_file;
    uint32_t bad_code;
    uint32_t lost_restart;
    uint32_t bad_progression;
    uint32_t stray_header_bytes;
    uint32_t stray_scan_bytes;
    /// JFIF or Adobe header oddities that do not touch the picture.
    uint32_t harmless;
    /// Picture row of the first warning that is not harmless, -1 when there is none.
    int64_t first_row;
    /// libjpeg's message number of that warning.
    int32_t first_code;
    int32_t scans_read;
    /// Progressive: coefficients never sent, and sent but never fully refined.
    uint32_t missing_coefficients;
    uint32_t missing_low_coefficients;
    uint32_t coarse_coefficients;
    cj_failure failure;
} cj_report;

typedef enum __attribute__((enum_extensibility(closed))) cj_colour {
    cj_colour_grey = 0,
    cj_colour_ycc = 1,
    cj_colour_rgb = 2,
    cj_colour_other = 3,
} cj_colour;

typedef struct cj_header {
    uint32_t width;
    uint32_t height;
    cj_colour colour;
} cj_header;

typedef enum __attribute__((enum_extensibility(closed))) cj_output {
    /// One plane of brightness.
    cj_output_luma = 0,
    /// Y, Cb and Cr, each at the size libjpeg's scaled transform gives it.
    cj_output_planes = 1,
} cj_output;

/// One output plane: sample x covers source pixels from x * x_denominator / x_numerator on.
typedef struct cj_plane {
    uint32_t width;
    uint32_t height;
    uint32_t x_numerator;
    uint32_t x_denominator;
    uint32_t y_numerator;
    uint32_t y_denominator;
} cj_plane;

/// The source must outlive the decoder. NULL when memory is short.
cj_decoder *_Nullable cj_decoder_create(const cj_source *source, cj_limits limits);
void cj_decoder_free(cj_decoder *decoder);
cj_status cj_decoder_read_header(cj_decoder *decoder, cj_header *header);

/// Starts decoding at `eighths`/8 of full size (1, 2, 4 or 8).
cj_status cj_decoder_start(cj_decoder *decoder, cj_output output, uint32_t eighths);
uint32_t cj_decoder_plane_count(const cj_decoder *decoder);
cj_plane cj_decoder_plane(const cj_decoder *decoder, uint32_t plane);

/// Decodes the next band of rows; `cj_status_end` after the last.
cj_status cj_decoder_next_band(cj_decoder *decoder);
uint32_t cj_decoder_band_rows(const cj_decoder *decoder, uint32_t plane);
const uint8_t *cj_decoder_band_row(const cj_decoder *decoder, uint32_t plane, uint32_t row);

/// Reads to the end-of-image marker, so that every warning is seen.
cj_status cj_decoder_finish(cj_decoder *decoder);
cj_report cj_decoder_report(const cj_decoder *decoder);
const char *cj_decoder_first_warning(const cj_decoder *decoder);
const char *cj_decoder_error(const cj_decoder *decoder);

// MARK: Encoding

typedef struct cj_encoder cj_encoder;

typedef struct cj_encoder_options {
    uint32_t width;
    uint32_t height;
    /// 1 for brightness only, 3 for Y, Cb and Cr.
    uint32_t components;
    /// Luma sampling factors against chroma 1x1: 2 and 2 is 4:2:0.
    uint32_t horizontal_sampling;
    uint32_t vertical_sampling;
    uint32_t quality;
    uint32_t restart_rows;
    bool progressive;
    bool arithmetic;
} cj_encoder_options;

/// Creates an encoder writing to `path`, or to memory when that is NULL.
cj_encoder *_Nullable cj_encoder_create(cj_encoder_options options, const char *_Nullable path);
void cj_encoder_free(cj_encoder *encoder);

/// Writes the headers; segments may follow, then rows.
cj_status cj_encoder_start(cj_encoder *encoder);
cj_status cj_encoder_write_segment(
    cj_encoder *encoder, uint8_t marker, const uint8_t *bytes, size_t count);
cj_status cj_encoder_write_icc(cj_encoder *encoder, const uint8_t *bytes, size_t count);

/// Queues the next row of one plane; planes may run ahead of each other.
cj_status cj_encoder_put_row(
    cj_encoder *encoder, uint32_t plane, const uint8_t *samples, size_t count);

/// Pads the last band, writes the end and flushes. Fails when rows are missing.
cj_status cj_encoder_finish(cj_encoder *encoder);

/// Bytes written, known after `cj_encoder_finish`.
uint64_t cj_encoder_size(const cj_encoder *encoder);
/// The encoded picture when writing to memory.
const uint8_t *_Nullable cj_encoder_bytes(const cj_encoder *encoder);
const char *cj_encoder_error(const cj_encoder *encoder);

#pragma clang assume_nonnull end

#endif
