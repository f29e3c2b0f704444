// Walks the markers of a JPEG stream (T.81 annex B) without decoding: counts scans before a
// scan bomb can cost anything, and sees missing components, which no decoder warns about.

#include "source.h"

#include <stdlib.h>
#include <string.h>

#define CJ_SEGMENTS 300

struct cj_survey {
    cj_survey_facts facts;
    size_t segment_count;
    cj_segment segments[CJ_SEGMENTS];
};

struct walker {
    const cj_source *source;
    // File position of window[0].
    uint64_t base;
    size_t position;
    size_t filled;
    uint8_t window[CJ_WINDOW];
};

static bool refill(struct walker *w) {
    w->base += w->filled;
    w->position = 0;
    int64_t got = cj_source_read(w->source, w->base, w->window, CJ_WINDOW);
    w->filled = got > 0 ? (size_t)got : 0;
    return w->filled > 0;
}

static int next_byte(struct walker *w) {
    if (w->position == w->filled && !refill(w)) {
        return -1;
    }
    return w->window[w->position++];
}

static uint64_t here(const struct walker *w) {
    return w->base + w->position;
}

static void move_to(struct walker *w, uint64_t offset) {
    if (offset >= w->base && offset <= w->base + w->filled) {
        w->position = (size_t)(offset - w->base);
        return;
    }
    w->base = offset;
    w->position = 0;
    w->filled = 0;
}

// Steps past the next 0xFF run and returns the byte after it, or -1 at the end.
static int next_marker(struct walker *w) {
    for (;;) {
        if (w->position == w->filled && !refill(w)) {
            return -1;
        }
        const uint8_t *from = w->window + w->position;
        const uint8_t *found = memchr(from, 0xFF, w->filled - w->position);
        if (found == NULL) {
            w->position = w->filled;
            continue;
        }
        w->position = (size_t)(found - w->window) + 1;
        int byte = next_byte(w);
        while (byte == 0xFF) {
            byte = next_byte(w);
        }
        if (byte < 0) {
            return -1;
        }
        // 0xFF00 is a stuffed data byte (T.81 B.1.1.5); restart markers carry nothing.
        if (byte == 0x00 || (byte >= 0xD0 && byte <= 0xD7)) {
            continue;
        }
        return byte;
    }
}

static bool is_frame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

static void read_frame(cj_survey_facts *f, int marker, const uint8_t *p, size_t n) {
    if (f->has_frame || n < 6) {
        return;
    }
    f->has_frame = true;
    f->frame_marker = (uint8_t)marker;
    f->precision = p[0];
    f->height = (uint32_t)p[1] << 8 | p[2];
    f->width = (uint32_t)p[3] << 8 | p[4];
    f->component_count = p[5];
    for (size_t i = 0; i < 4 && i < p[5] && 6 + 3 * i + 2 < n; i++) {
        f->component_id[i] = p[6 + 3 * i];
        f->horizontal_sampling[i] = p[7 + 3 * i] >> 4;
        f->vertical_sampling[i] = p[7 + 3 * i] & 15;
    }
}

static void read_scan(cj_survey_facts *f, const uint8_t *p, size_t n) {
    f->scan_count++;
    for (size_t i = 0; n > 0 && i < p[0] && 1 + 2 * i < n; i++) {
        for (unsigned c = 0; c < 4 && c < f->component_count; c++) {
            if (f->component_id[c] == p[1 + 2 * i]) {
                f->covered_components |= 1u << c;
            }
        }
    }
}

static void walk(cj_survey *s, struct walker *w, uint32_t scan_limit) {
    cj_survey_facts *f = &s->facts;
    for (;;) {
        int marker = next_marker(w);
        if (marker < 0) {
            return;
        }
        if (marker == 0xD9) {
            f->has_end = true;
            f->trailing_offset = here(w);
            f->trailing_bytes =
                w->source->size > here(w) ? w->source->size - here(w) : 0;
            return;
        }
        // Start of image and the reserved markers stand alone.
        if (marker < 0xC0 || marker == 0xD8) {
            continue;
        }
        int high = next_byte(w);
        int low = next_byte(w);
        if (low < 0) {
            f->ends_inside_segment = true;
            return;
        }
        uint32_t length = (uint32_t)high << 8 | (uint32_t)low;
        if (length < 2) {
            continue;
        }
        uint64_t payload = here(w);
        length -= 2;
        if (payload + length > w->source->size) {
            f->ends_inside_segment = true;
            return;
        }
        if (is_frame(marker) || marker == 0xDA) {
            uint8_t head[256];
            size_t n = length < sizeof head ? length : sizeof head;
            for (size_t i = 0; i < n; i++) {
                int byte = next_byte(w);
                head[i] = byte < 0 ? 0 : (uint8_t)byte;
            }
            if (marker == 0xDA) {
                read_scan(f, head, n);
            } else {
                read_frame(f, marker, head, n);
            }
        } else if (marker == 0xC4 && f->scan_count == 0) {
            f->has_huffman_tables = true;
        } else if (marker >= 0xE0 && marker <= 0xEF && f->scan_count == 0
                   && s->segment_count < CJ_SEGMENTS) {
            s->segments[s->segment_count++] =
                (cj_segment){.marker = (uint8_t)marker, .length = length, .offset = payload};
        }
        if (f->scan_count > scan_limit) {
            return;
        }
        move_to(w, payload + length);
    }
}

cj_survey *cj_survey_create(const cj_source *source, uint32_t scan_limit) {
    cj_survey *survey = calloc(1, sizeof *survey);
    struct walker *w = calloc(1, sizeof *w);
    if (survey == NULL || w == NULL) {
        free(survey);
        free(w);
        return NULL;
    }
    w->source = source;
    survey->facts.starts_with_soi = next_byte(w) == 0xFF && next_byte(w) == 0xD8;
    if (survey->facts.starts_with_soi) {
        walk(survey, w, scan_limit);
    }
    free(w);
    return survey;
}

void cj_survey_free(cj_survey *survey) {
    free(survey);
}

cj_survey_facts cj_survey_get(const cj_survey *survey) {
    return survey->facts;
}

size_t cj_survey_segment_count(const cj_survey *survey) {
    return survey->segment_count;
}

cj_segment cj_survey_segment(const cj_survey *survey, size_t index) {
    if (index >= survey->segment_count) {
        return (cj_segment){0};
    }
    return survey->segments[index];
}
