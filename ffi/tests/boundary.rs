//! The C ABI with real pointers and without sockets, so that Miri can watch (`make miri`).
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::ffi::{CStr, c_void};
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use glide::c::{
    GLIDE_MESSAGE_SIZE, GLIDE_OK, GlideBytes, GlideSlice, GlideStatus, glide_bytes_free, glide_cancel,
    glide_close, glide_open, glide_submit, glide_take, glide_take_bulk,
};
use glide_protobuf::{self as proto, ErrorCode, Message};

extern "C" fn ring(context: *mut c_void) {
    // SAFETY: the tests pass a counter that outlives the client.
    unsafe { &*context.cast::<AtomicU32>() }.fetch_add(1, SeqCst);
}

fn status() -> GlideStatus {
    GlideStatus { code: 7, message: [1; GLIDE_MESSAGE_SIZE] }
}

fn text(status: &GlideStatus) -> String {
    // SAFETY: every verb ends its message with a zero.
    unsafe { CStr::from_ptr(status.message.as_ptr()) }.to_str().unwrap().to_owned()
}

fn slice(bytes: &[u8]) -> GlideSlice {
    GlideSlice { data: bytes.as_ptr(), len: bytes.len() }
}

fn open(request: &[u8], bell: &AtomicU32) -> (u64, GlideStatus) {
    let mut status = status();
    let context = ptr::from_ref(bell).cast_mut().cast();
    // SAFETY: all pointers are of this frame or of the caller's, who takes until CLOSED.
    let client = unsafe { glide_open(slice(request), ring, context, &raw mut status) };
    (client, status)
}

fn take(client: u64) -> Result<Vec<u8>, u32> {
    let mut status = status();
    // SAFETY: the status is writable.
    let bytes = unsafe { glide_take(client, &raw mut status) };
    let copy = if bytes.data.is_null() {
        Vec::new()
    } else {
        // SAFETY: the library says that so many bytes are there, until they are given back.
        unsafe { std::slice::from_raw_parts(bytes.data, bytes.len) }.to_vec()
    };
    // SAFETY: given back once.
    unsafe { glide_bytes_free(bytes) };
    if status.code == GLIDE_OK { Ok(copy) } else { Err(status.code) }
}

/// A client that connects with its first request, which never comes.
fn lazy() -> Vec<u8> {
    let address = proto::Address { host: "127.0.0.1".into(), port: 1 };
    let lazy =
        proto::ConnectionRequest { addresses: vec![address], lazy_connect: true, ..Default::default() };
    lazy.encode_to_vec()
}

fn closed() -> u32 {
    ErrorCode::Closed as u32
}

#[test]
fn a_client_lives_and_dies_through_the_c_abi() {
    let bell = AtomicU32::new(0);
    let (client, opened) = open(&lazy(), &bell);
    assert_eq!((opened.code, text(&opened).as_str()), (GLIDE_OK, ""));
    assert_ne!(client, 0);
    while bell.load(SeqCst) == 0 {
        std::thread::yield_now();
    }
    let frames = take(client).unwrap();
    let response = proto::Response::decode_length_delimited(&frames[..]).unwrap();
    assert_eq!(
        (response.ticket, response.outcome),
        (0, Some(proto::response::Outcome::Value("\x03".into())))
    );

    let mut status = status();
    // SAFETY: the status is writable in all of these.
    unsafe {
        glide_cancel(client, 1, &raw mut status);
        assert_eq!(status.code, GLIDE_OK);
        glide_submit(client, slice(&[9, 1]), &raw mut status);
        assert_eq!(status.code, ErrorCode::Usage as u32);
        assert!(text(&status).contains("malformed frame"));
        glide_submit(client, GlideSlice { data: ptr::null(), len: 0 }, &raw mut status);
        assert_eq!(status.code, GLIDE_OK);
        assert!(glide_take_bulk(client, 1, &raw mut status).data.is_null());
        assert_eq!(status.code, ErrorCode::Usage as u32);
        glide_close(client, &raw mut status);
        glide_close(client, &raw mut status);
        assert_eq!(status.code, GLIDE_OK);
    }
    while take(client) != Err(closed()) {
        std::thread::yield_now();
    }
    // SAFETY: as above; null is allowed for the status.
    unsafe {
        glide_submit(client, slice(&[]), &raw mut status);
        assert_eq!(status.code, closed());
        glide_cancel(client, 1, ptr::null_mut());
        glide_close(client, ptr::null_mut());
    }
}

#[test]
fn a_configuration_that_cannot_work_opens_nothing() {
    let bell = AtomicU32::new(0);
    for request in [&b""[..], b"\x0a\xff", b"\x30\x01"] {
        let (client, status) = open(request, &bell);
        assert_eq!(client, 0);
        assert!([ErrorCode::Usage as u32, ErrorCode::Config as u32].contains(&status.code));
        assert!(!text(&status).is_empty());
    }
    assert_eq!(bell.load(SeqCst), 0);
}

#[test]
fn long_messages_are_cut_and_still_end() {
    let bell = AtomicU32::new(0);
    let address = proto::Address { host: format!("{}://", "long".repeat(200)), port: 1 };
    let request = proto::ConnectionRequest { addresses: vec![address], ..Default::default() };
    let (_, status) = open(&request.encode_to_vec(), &bell);
    assert!(text(&status).len() < GLIDE_MESSAGE_SIZE);
}

#[test]
fn no_bytes_can_be_given_back_too() {
    // SAFETY: this is what a failed verb gives.
    unsafe { glide_bytes_free(GlideBytes { data: ptr::null(), len: 0, owner: ptr::null_mut() }) };
}
