//! Arbitrary bytes as a request: the parser that reads in place agrees with prost, or refuses what no encoder writes.
#![no_main]

use glide::frames::{self, Args};
use glide_protobuf::{self as proto, Message};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok((first, rest)) = frames::cut(data) {
        assert!(first.len() + rest.len() < data.len());
    }
    let theirs = proto::Request::decode(data);
    let ours = match frames::parse(data) {
        Ok(ours) => ours,
        Err(refused) => {
            let reason = refused.to_string();
            assert!(theirs.is_err() || reason.contains("group") || reason.contains("twice"), "{reason}");
            return;
        }
    };
    let theirs = theirs.expect("a message that ours accepts");
    let same = |ours: Args<'_>, theirs: &[bytes::Bytes]| ours.eq(theirs.iter().map(|arg| &arg[..]));
    assert_eq!(
        (ours.ticket, ours.command, ours.timeout_ms),
        (theirs.ticket, theirs.command, theirs.timeout_ms)
    );
    assert!(same(ours.args, &theirs.args));
    assert_eq!(ours.batch.is_some(), theirs.batch.is_some());
    if let (Some(ours), Some(theirs)) = (ours.batch, theirs.batch) {
        assert_eq!((ours.atomic, ours.raise_on_error), (theirs.atomic, theirs.raise_on_error));
        assert_eq!(ours.commands().count(), theirs.commands.len());
        for ((id, args), command) in ours.commands().zip(&theirs.commands) {
            assert!(id == command.command && same(args, &command.args));
        }
    }
});
