/* Generated from ffi/src/c.rs by `make gen`. Do not edit. */

#ifndef GLIDE_H
#define GLIDE_H

#include <stddef.h>
#include <stdint.h>

/**
 * The verb was carried out.
 */
#define GLIDE_OK UINT32_MAX

/**
 * Bytes for a sentence about what went wrong, its terminating zero included.
 */
#define GLIDE_MESSAGE_SIZE 256

/**
 * Bytes that the caller owns and the library only reads, during the call.
 */
typedef struct GlideSlice {
  const uint8_t *data;
  size_t len;
} GlideSlice;

/**
 * Called when there is something to take, at most once until it is taken. It runs on a thread of the library, or within
 * glide_submit; it must not block, must not call the library, and must be callable until glide_take has answered CLOSED,
 * which it does once the client is closed and everything was taken.
 */
typedef void (*GlideDoorbell)(void *context);

/**
 * How a verb went.
 */
typedef struct GlideStatus {
  /**
   * GLIDE_OK, or an ErrorCode of glide.proto.
   */
  uint32_t code;
  /**
   * What went wrong, terminated by a zero; empty after a success.
   */
  char message[GLIDE_MESSAGE_SIZE];
} GlideStatus;

/**
 * Bytes that the library allocated. The caller gives them back with glide_bytes_free, once.
 */
typedef struct GlideBytes {
  const uint8_t *data;
  size_t len;
  /**
   * The library's own; not to be touched.
   */
  void *owner;
} GlideBytes;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Opens a client and gives its number at once, or 0 when the configuration cannot work. `request` is a
 * ConnectionRequest message. How connecting went comes as a Response with ticket 0.
 *
 * # Safety
 * `request` must be readable during the call, `status` writable. `doorbell` and `context` must be usable from any thread
 * until glide_take has answered CLOSED.
 */
uint64_t glide_open(struct GlideSlice request,
                    GlideDoorbell doorbell,
                    void *context,
                    struct GlideStatus *status);

/**
 * Hands over Request frames, each preceded by its length as a varint. Each ticket in them gets exactly one Response.
 *
 * # Safety
 * `frames` must be readable during the call, `status` writable.
 */
void glide_submit(uint64_t client,
                  struct GlideSlice frames,
                  struct GlideStatus *status);

/**
 * Takes all Response frames there are, each preceded by its length as a varint. May be empty.
 *
 * # Safety
 * `status` must be writable.
 */
struct GlideBytes glide_take(uint64_t client, struct GlideStatus *status);

/**
 * Takes a large string by the handle that stands in a value stream; each can be taken once.
 *
 * # Safety
 * `status` must be writable.
 */
struct GlideBytes glide_take_bulk(uint64_t client, uint64_t handle, struct GlideStatus *status);

/**
 * Gives back bytes of glide_take or glide_take_bulk.
 *
 * # Safety
 * `bytes` must come from one of those calls and must not have been given back before.
 */
void glide_bytes_free(struct GlideBytes bytes);

/**
 * Ends a ticket with CANCELLED, unless it has ended. What was sent may still run.
 *
 * # Safety
 * `status` must be writable.
 */
void glide_cancel(uint64_t client, uint64_t ticket, struct GlideStatus *status);

/**
 * Closes a client: every pending ticket ends with CLOSED. Responses can be taken until there are none left. Closing
 * twice is harmless.
 *
 * # Safety
 * `status` must be writable.
 */
void glide_close(uint64_t client,
                 struct GlideStatus *status);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* GLIDE_H */
