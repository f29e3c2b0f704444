// Sorts every libjpeg warning and error by what it means for the picture.

#include "decoder.h"

#include <string.h>

void cj_fail(cj_decoder *decoder, cj_failure failure, const char *text) {
    decoder->report.failure = failure;
    strncpy(decoder->error, text, sizeof decoder->error - 1);
    decoder->failed = true;
    longjmp(decoder->jump, 1);
}

static cj_failure failure_of(int code) {
    switch (code) {
    case JERR_SOF_UNSUPPORTED:
    case JERR_BAD_PRECISION:
    case JERR_ARITH_NOTIMPL:
    case JERR_NOTIMPL:
    case JERR_NOT_COMPILED:
    case JERR_FRACT_SAMPLE_NOTIMPL:
    case JERR_CCIR601_NOTIMPL:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_COMPONENT_COUNT:
    // T.81 lets a DNL marker give the height later (B.2.5); libjpeg does not follow.
    case JERR_EMPTY_IMAGE:
        return cj_failure_unsupported;
    case JERR_IMAGE_TOO_BIG:
    case JERR_WIDTH_OVERFLOW:
        return cj_failure_too_many_pixels;
    case JERR_OUT_OF_MEMORY:
    case JERR_NO_BACKING_STORE:
        return cj_failure_memory;
    case JERR_NO_IMAGE:
    case JERR_INPUT_EMPTY:
    case JERR_INPUT_EOF:
        return cj_failure_no_picture;
    case JERR_FILE_READ:
        return cj_failure_read;
    default:
        return cj_failure_malformed;
    }
}

static void on_error(j_common_ptr info) {
    cj_decoder *d = info->client_data;
    (*d->errors.format_message)(info, d->error);
    d->report.failure = failure_of(d->errors.msg_code);
    d->failed = true;
    longjmp(d->jump, 1);
}

static void add_stray(cj_decoder *d, int count) {
    bool in_header = d->info.input_scan_number == 0;
    uint32_t *total = in_header ? &d->report.stray_header_bytes : &d->report.stray_scan_bytes;
    *total += (uint32_t)count;
}

static void on_message(j_common_ptr info, int level) {
    if (level >= 0) {
        return;
    }
    cj_decoder *d = info->client_data;
    cj_report *r = &d->report;
    int code = d->errors.msg_code;
    r->warnings++;
    d->errors.num_warnings++;
    switch (code) {
    case JWRN_JFIF_MAJOR:
    case JWRN_ADOBE_XFORM:
        r->harmless++;
        return;
    case JWRN_HIT_MARKER:
        r->cut++;
        break;
    case JWRN_JPEG_EOF:
        r->end_of_file++;
        break;
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
        r->bad_code++;
        break;
    case JWRN_MUST_RESYNC:
        r->lost_restart++;
        break;
    case JWRN_EXTRANEOUS_DATA:
        add_stray(d, d->errors.msg_parm.i[0]);
        break;
    default:
        r->bad_progression++;
        break;
    }
    if (r->first_row < 0) {
        r->first_code = code;
        (*d->errors.format_message)(info, d->first_warning);
        r->first_row = 0;
        if (d->info.input_scan_number > 0) {
            r->first_row = (int64_t)d->info.input_iMCU_row * d->info.max_v_samp_factor * DCTSIZE;
        }
    }
    if (code == JWRN_HIT_MARKER && d->limits.stop_when_cut) {
        cj_fail(d, cj_failure_cut, d->first_warning);
    }
}

// Silence: libjpeg would print to the terminal.
static void on_output(j_common_ptr info) {
    (void)info;
}

static void on_progress(j_common_ptr info) {
    cj_decoder *d = info->client_data;
    if (d->info.input_scan_number > (int)d->limits.max_scans) {
        cj_fail(d, cj_failure_too_many_scans, "More scans than any camera writes");
    }
}

void cj_install_complaints(cj_decoder *decoder) {
    decoder->info.err = jpeg_std_error(&decoder->errors);
    decoder->errors.error_exit = on_error;
    decoder->errors.emit_message = on_message;
    decoder->errors.output_message = on_output;
    decoder->report.first_row = -1;
}

void cj_install_scan_watch(cj_decoder *decoder) {
    decoder->progress.progress_monitor = on_progress;
    decoder->info.progress = &decoder->progress;
}
