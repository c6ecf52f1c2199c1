//! Arbitrary bytes as a value stream: never a panic, and a value that is written and read again is the same.
#![no_main]

use bytes::Bytes;
use glide_core::internals::encode_stream;
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

fuzz_target!(|data: &[u8]| {
    let fetch = |_, len: u64| (len < 1000).then(|| Bytes::from(vec![b'x'; len as usize]));
    if let Ok(value) = decode_stream(data, fetch) {
        let stream = encode_stream(&value, &mut NoStore);
        let read = decode_stream(&stream, |_, _| None).expect("a stream of ours");
        assert_eq!(format!("{read:?}"), format!("{value:?}"));
        // And with it what an error does not show: the server's word and the keys.
        assert_eq!(encode_stream(&read, &mut NoStore), stream);
    }
});
