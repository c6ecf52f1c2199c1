/* Links the library as a C program would: SET, GET, a batch and an error on a real server.
 * Usage: quickstart HOST PORT. Ends with 0 when every reply was the expected one. */

#include <glide.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A protobuf writer for the few messages that a client sends (protobuf/glide.proto). */

typedef struct {
    uint8_t data[1024];
    size_t len;
} Message;

static void put_byte(Message *out, uint8_t byte) {
    if (out->len == sizeof out->data) {
        fprintf(stderr, "the message is too long for this example\n");
        exit(1);
    }
    out->data[out->len++] = byte;
}

static void put_varint(Message *out, uint64_t value) {
    for (; value >= 0x80; value >>= 7) put_byte(out, (uint8_t)value | 0x80);
    put_byte(out, (uint8_t)value);
}

static void put_number(Message *out, int field, uint64_t value) {
    put_varint(out, (uint64_t)field << 3);
    put_varint(out, value);
}

static void put_bytes(Message *out, int field, const void *bytes, size_t len) {
    put_varint(out, (uint64_t)field << 3 | 2);
    put_varint(out, len);
    for (size_t at = 0; at < len; at++) put_byte(out, ((const uint8_t *)bytes)[at]);
}

/* The words of a command as `args`, given in one string with single spaces. */
static void put_words(Message *out, int field, const char *words) {
    while (*words) {
        size_t len = strcspn(words, " ");
        put_bytes(out, field, words, len);
        words += len + (words[len] == ' ');
    }
}

/* Waiting for the doorbell. */

typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t rung;
    int pending;
} Bell;

static void ring(void *context) {
    Bell *bell = context;
    pthread_mutex_lock(&bell->lock);
    bell->pending = 1;
    pthread_cond_signal(&bell->rung);
    pthread_mutex_unlock(&bell->lock);
}

static void await_ring(Bell *bell) {
    pthread_mutex_lock(&bell->lock);
    while (!bell->pending) pthread_cond_wait(&bell->rung, &bell->lock);
    bell->pending = 0;
    pthread_mutex_unlock(&bell->lock);
}

/* Requests one at a time. */

static void check(const GlideStatus *status) {
    if (status->code != GLIDE_OK) {
        fprintf(stderr, "glide: code %u: %s\n", status->code, status->message);
        exit(1);
    }
}

static uint64_t read_varint(const uint8_t **at) {
    uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        uint8_t byte = *(*at)++;
        value |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) return value;
    }
}

/* Takes the one response that is due and copies its outcome: field 2 is a value stream, field 3 an Error message. */
static int outcome(uint64_t client, Bell *bell, uint64_t ticket, uint8_t *into, size_t *len) {
    GlideStatus status;
    await_ring(bell);
    GlideBytes frames = glide_take(client, &status);
    check(&status);
    const uint8_t *at = frames.data;
    read_varint(&at); /* the frame's length */
    uint64_t got = 0;
    if (*at == 1 << 3) {
        at++;
        got = read_varint(&at);
    }
    int field = *at++ >> 3;
    *len = read_varint(&at);
    memcpy(into, at, *len);
    glide_bytes_free(frames);
    if (got != ticket) {
        fprintf(stderr, "expected ticket %llu, got %llu\n", (unsigned long long)ticket, (unsigned long long)got);
        exit(1);
    }
    return field;
}

static void send(uint64_t client, const Message *request) {
    GlideStatus status;
    Message frame = {.len = 0};
    put_varint(&frame, request->len);
    memcpy(frame.data + frame.len, request->data, request->len);
    frame.len += request->len;
    glide_submit(client, (GlideSlice){frame.data, frame.len}, &status);
    check(&status);
}

static void expect(const char *what, int field, const uint8_t *got, size_t len, int want_field, const void *want, size_t want_len) {
    if (field != want_field || len < want_len || memcmp(got, want, want_len) != 0) {
        fprintf(stderr, "%s: unexpected outcome (field %d, %zu bytes)\n", what, field, len);
        exit(1);
    }
    printf("%s: as expected\n", what);
}

static void command(uint64_t client, Bell *bell, uint64_t ticket, const char *words, int field, const void *want, size_t want_len) {
    uint8_t got[1024];
    size_t len;
    Message request = {.len = 0};
    put_number(&request, 1, ticket);
    put_words(&request, 3, words);
    send(client, &request);
    int kind = outcome(client, bell, ticket, got, &len);
    expect(words, kind, got, len, field, want, want_len);
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: %s HOST PORT\n", argv[0]);
        return 2;
    }
    Bell bell = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0};
    GlideStatus status;
    uint8_t got[1024];
    size_t len;

    Message address = {.len = 0}, connection = {.len = 0};
    put_bytes(&address, 1, argv[1], strlen(argv[1]));
    put_number(&address, 2, strtoul(argv[2], NULL, 10));
    put_bytes(&connection, 1, address.data, address.len);
    uint64_t client = glide_open((GlideSlice){connection.data, connection.len}, ring, &bell, &status);
    check(&status);
    int kind = outcome(client, &bell, 0, got, &len);
    expect("connect", kind, got, len, 2, "\x03", 1);

    command(client, &bell, 1, "SET c:key hello", 2, "\x03", 1);
    command(client, &bell, 2, "GET c:key", 2, "\x06\x05hello", 7);
    command(client, &bell, 3, "LPUSH c:key x", 3, "\x08\x06\x10\x02", 4); /* code SERVER, delivery REFUSED */

    Message set = {.len = 0}, incr = {.len = 0}, batch = {.len = 0}, request = {.len = 0};
    put_words(&set, 2, "SET c:n 41");
    put_words(&incr, 2, "INCR c:n");
    put_bytes(&batch, 1, set.data, set.len);
    put_bytes(&batch, 1, incr.data, incr.len);
    put_number(&batch, 2, 1);
    put_number(&request, 1, 4);
    put_bytes(&request, 7, batch.data, batch.len);
    send(client, &request);
    kind = outcome(client, &bell, 4, got, &len);
    expect("transaction", kind, got, len, 2, "\x08\x02\x03\x04\x54", 5);

    glide_close(client, &status);
    check(&status);
    glide_submit(client, (GlideSlice){NULL, 0}, &status);
    if (status.code == GLIDE_OK) {
        fprintf(stderr, "a closed client accepted a submission\n");
        return 1;
    }
    printf("closed: \"%s\"\n", status.message);
    return 0;
}
