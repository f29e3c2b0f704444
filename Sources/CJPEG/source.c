#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

cj_source *cj_source_open(const char *path, int32_t *error) {
    // O_NONBLOCK: opening a pipe must fail the regular-file test, not wait for a writer.
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
        *error = errno;
        return NULL;
    }
    struct stat facts;
    if (fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        *error = S_ISDIR(facts.st_mode) ? EISDIR : EINVAL;
        close(file);
        return NULL;
    }
    cj_source *source = calloc(1, sizeof *source);
    if (source == NULL) {
        *error = ENOMEM;
        close(file);
        return NULL;
    }
    source->file = file;
    source->size = (uint64_t)facts.st_size;
    *error = 0;
    return source;
}

const char *cj_source_error_text(int32_t error) {
    return strerror(error);
}

cj_source *cj_source_copy(const uint8_t *bytes, size_t count) {
    cj_source *source = calloc(1, sizeof *source);
    if (source == NULL) {
        return NULL;
    }
    source->file = -1;
    source->size = count;
    if (count > 0) {
        source->bytes = malloc(count);
        if (source->bytes == NULL) {
            free(source);
            return NULL;
        }
        memcpy(source->bytes, bytes, count);
    }
    return source;
}

void cj_source_close(cj_source *source) {
    if (source->file >= 0) {
        close(source->file);
    }
    free(source->bytes);
    free(source);
}

uint64_t cj_source_size(const cj_source *source) {
    return source->size;
}

int64_t cj_source_read(const cj_source *source, uint64_t offset, uint8_t *into, size_t count) {
    if (offset >= source->size) {
        return 0;
    }
    if (count > source->size - offset) {
        count = (size_t)(source->size - offset);
    }
    if (source->file < 0) {
        memcpy(into, source->bytes + offset, count);
        return (int64_t)count;
    }
    size_t done = 0;
    while (done < count) {
        ssize_t got = pread(source->file, into + done, count - done, (off_t)(offset + done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return -1;
        }
        if (got == 0) {
            break;
        }
        done += (size_t)got;
    }
    return (int64_t)done;
}
