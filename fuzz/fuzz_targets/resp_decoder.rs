//! Arbitrary bytes as replies, in arbitrary pieces: never a panic, the same replies however they are cut, and whatever
//! is read has a value stream that reads back as the same value.
#![no_main]

use bytes::Bytes;
use glide_core::command::ROWS;
use glide_core::internals::{Replies, to_stream, to_value};
use glide_core::{BulkStore, decode_stream};
use libfuzzer_sys::fuzz_target;

struct NoStore;

impl BulkStore for NoStore {
    fn threshold(&self) -> usize {
        usize::MAX
    }

    fn keep(&mut self, _: Bytes) -> u64 {
        unreachable!("nothing is so long")
    }
}

fn cut(bytes: &[u8], size: usize) -> (Vec<Vec<u8>>, bool) {
    let (mut replies, mut found) = (Replies::default(), Vec::new());
    for piece in bytes.chunks(size) {
        if replies.feed(piece, |reply| found.push(reply.to_vec())).is_err() {
            return (found, true);
        }
    }
    (found, false)
}

fuzz_target!(|data: &[u8]| {
    let [size, row, bytes @ ..] = data else { return };
    let whole = cut(bytes, usize::MAX);
    assert_eq!(whole, cut(bytes, 1 + usize::from(*size) % 32));
    let shape = ROWS[usize::from(*row) % ROWS.len()].reply;
    for reply in whole.0 {
        let reply = Bytes::from(reply);
        let Ok(value) = to_value(&reply, shape) else { continue };
        let stream = to_stream(&reply, shape, &mut NoStore).expect("a reply with a value has a stream");
        let read = decode_stream(&stream, |_, _| None);
        // Errors in their place come back with all that they say.
        assert_eq!(format!("{:?}", read.expect("a stream of ours")), format!("{value:?}"));
    }
});
