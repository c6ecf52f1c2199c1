//! The C ABI: the verbs of [`crate::port`] for languages that call C. The header `include/glide.h` is generated from it.

use std::ffi::{c_char, c_void};
use std::ptr;
use std::slice;

use crate::port::{self, PortError};

/// The verb was carried out.
pub const GLIDE_OK: u32 = u32::MAX;

/// Bytes for a sentence about what went wrong, its terminating zero included.
pub const GLIDE_MESSAGE_SIZE: usize = 256;

/// How a verb went.
#[repr(C)]
pub struct GlideStatus {
    /// GLIDE_OK, or an ErrorCode of glide.proto.
    pub code: u32,
    /// What went wrong, terminated by a zero; empty after a success.
    pub message: [c_char; GLIDE_MESSAGE_SIZE],
}

/// Bytes that the caller owns and the library only reads, during the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct GlideSlice {
    pub data: *const u8,
    pub len: usize,
}

/// Bytes that the library allocated. The caller gives them back with glide_bytes_free, once.
#[repr(C)]
pub struct GlideBytes {
    pub data: *const u8,
    pub len: usize,
    /// The library's own; not to be touched.
    pub owner: *mut c_void,
}

/// Called when there is something to take, at most once until it is taken. It runs on a thread of the library, or within
/// glide_submit; it must not block, must not call the library, and must be callable until glide_take has answered CLOSED,
/// which it does once the client is closed and everything was taken.
pub type GlideDoorbell = extern "C" fn(context: *mut c_void);

/// A caller's pointer that the doorbell gets back.
struct Context(*mut c_void);

// SAFETY: the pointer is only handed back to the caller's function, whose contract allows any thread.
unsafe impl Send for Context {}
// SAFETY: as above.
unsafe impl Sync for Context {}

/// Opens a client and gives its number at once, or 0 when the configuration cannot work. `request` is a
/// ConnectionRequest message. How connecting went comes as a Response with ticket 0.
///
/// # Safety
/// `request` must be readable during the call, `status` writable. `doorbell` and `context` must be usable from any thread
/// until glide_take has answered CLOSED.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glide_open(
    request: GlideSlice,
    doorbell: GlideDoorbell,
    context: *mut c_void,
    status: *mut GlideStatus,
) -> u64 {
    let context = Context(context);
    let ring = move || {
        let Context(pointer) = &context;
        doorbell(*pointer);
    };
    // SAFETY: readable by this function's contract.
    let request = unsafe { bytes(&request) };
    let result = port::open(request, Box::new(ring));
    // SAFETY: writable by this function's contract.
    unsafe { report(status, result) }.unwrap_or(0)
}

/// Hands over Request frames, each preceded by its length as a varint. Each ticket in them gets exactly one Response.
///
/// # Safety
/// `frames` must be readable during the call, `status` writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glide_submit(client: u64, frames: GlideSlice, status: *mut GlideStatus) {
    // SAFETY: readable by this function's contract; `submit` keeps no reference.
    let frames = unsafe { bytes(&frames) };
    let result = port::submit(client, frames);
    // SAFETY: writable by this function's contract.
    unsafe { report(status, result) };
}

/// Takes all Response frames there are, each preceded by its length as a varint. May be empty.
///
/// # Safety
/// `status` must be writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glide_take(client: u64, status: *mut GlideStatus) -> GlideBytes {
    let mut out = Vec::new();
    let result = port::take(client, &mut out).map(|()| GlideBytes::from(bytes::Bytes::from(out)));
    // SAFETY: writable by this function's contract.
    unsafe { report(status, result) }.unwrap_or(GlideBytes::NONE)
}

/// Takes a large string by the handle that stands in a value stream; each can be taken once.
///
/// # Safety
/// `status` must be writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glide_take_bulk(client: u64, handle: u64, status: *mut GlideStatus) -> GlideBytes {
    let result = port::take_bulk(client, handle).map(GlideBytes::from);
    // SAFETY: writable by this function's contract.
    unsafe { report(status, result) }.unwrap_or(GlideBytes::NONE)
}

/// Gives back bytes of glide_take or glide_take_bulk.
///
/// # Safety
/// `bytes` must come from one of those calls and must not have been given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glide_bytes_free(bytes: GlideBytes) {
    if !bytes.owner.is_null() {
        // SAFETY: `owner` was made by `Box::into_raw` in `GlideBytes::from`, and comes back once by the contract.
        drop(unsafe { Box::from_raw(bytes.owner.cast::<bytes::Bytes>()) });
    }
}

/// Ends a ticket with CANCELLED, unless it has ended. What was sent may still run.
///
/// # Safety
/// `status` must be writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glide_cancel(client: u64, ticket: u64, status: *mut GlideStatus) {
    let result = port::cancel(client, ticket);
    // SAFETY: writable by this function's contract.
    unsafe { report(status, result) };
}

/// Closes a client: every pending ticket ends with CLOSED. Responses can be taken until there are none left. Closing
/// twice is harmless.
///
/// # Safety
/// `status` must be writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn glide_close(client: u64, status: *mut GlideStatus) {
    let result = port::close(client);
    // SAFETY: writable by this function's contract.
    unsafe { report(status, result) };
}

impl GlideBytes {
    const NONE: GlideBytes = GlideBytes { data: ptr::null(), len: 0, owner: ptr::null_mut() };
}

impl From<bytes::Bytes> for GlideBytes {
    fn from(bytes: bytes::Bytes) -> GlideBytes {
        let owned = Box::new(bytes);
        let (data, len) = (owned.as_ptr(), owned.len());
        GlideBytes { data, len, owner: Box::into_raw(owned).cast() }
    }
}

/// # Safety
/// The slice must be readable for as long as the result is used.
unsafe fn bytes<'a>(slice: &GlideSlice) -> &'a [u8] {
    if slice.data.is_null() {
        return &[];
    }
    // SAFETY: by this function's contract.
    unsafe { slice::from_raw_parts(slice.data, slice.len) }
}

/// Writes how a verb went, and gives its result.
///
/// # Safety
/// `status` must be writable, or null.
unsafe fn report<T>(status: *mut GlideStatus, result: Result<T, PortError>) -> Option<T> {
    let mut told = GlideStatus { code: GLIDE_OK, message: [0; GLIDE_MESSAGE_SIZE] };
    if let Err(error) = &result {
        told.code = error.code() as u32;
        let text = error.to_string();
        for (room, byte) in told.message[..GLIDE_MESSAGE_SIZE - 1].iter_mut().zip(text.bytes()) {
            *room = byte as c_char;
        }
    }
    if !status.is_null() {
        // SAFETY: writable by this function's contract, and `GlideStatus` has no drop.
        unsafe { status.write(told) };
    }
    result.ok()
}
