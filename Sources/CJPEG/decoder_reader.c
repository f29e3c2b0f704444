// libjpeg's source manager over a byte source.

#include "decoder.h"

static void begin(j_decompress_ptr info) {
    (void)info;
}

static boolean fill(j_decompress_ptr info) {
    cj_decoder *d = info->client_data;
    int64_t got = cj_source_read(d->input, d->offset, d->window, CJ_WINDOW);
    if (got < 0) {
        cj_fail(d, cj_failure_read, "The file could not be read to its end");
    }
    if (got == 0) {
        if (d->offset == 0) {
            ERREXIT(info, JERR_INPUT_EMPTY);
        }
        WARNMS(info, JWRN_JPEG_EOF);
        // A made-up end marker lets libjpeg finish; the warning keeps the truth.
        d->window[0] = 0xFF;
        d->window[1] = JPEG_EOI;
        got = 2;
    } else {
        d->offset += (uint64_t)got;
    }
    d->reader.next_input_byte = d->window;
    d->reader.bytes_in_buffer = (size_t)got;
    return TRUE;
}

static void skip(j_decompress_ptr info, long count) {
    cj_decoder *d = info->client_data;
    if (count <= 0) {
        return;
    }
    if ((size_t)count <= d->reader.bytes_in_buffer) {
        d->reader.next_input_byte += count;
        d->reader.bytes_in_buffer -= (size_t)count;
        return;
    }
    d->offset += (uint64_t)count - d->reader.bytes_in_buffer;
    d->reader.bytes_in_buffer = 0;
    d->reader.next_input_byte = d->window;
}

static void end(j_decompress_ptr info) {
    (void)info;
}

void cj_install_reader(cj_decoder *decoder) {
    decoder->reader.init_source = begin;
    decoder->reader.fill_input_buffer = fill;
    decoder->reader.skip_input_data = skip;
    decoder->reader.resync_to_restart = jpeg_resync_to_restart;
    decoder->reader.term_source = end;
    decoder->reader.next_input_byte = decoder->window;
    decoder->reader.bytes_in_buffer = 0;
    decoder->info.src = &decoder->reader;
}
