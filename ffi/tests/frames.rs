//! The frame parser and prost read the same messages the same way, whole, damaged or made up.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use glide::frames::{self, Frame};
use glide_protobuf::route::To;
use glide_protobuf::{self as proto, Message};
use proptest::prelude::*;

fn args() -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..6)
}

fn requests() -> impl Strategy<Value = proto::Request> {
    let command = (any::<u32>(), args()).prop_map(|(command, args)| proto::Command {
        command,
        args: args.into_iter().map(Into::into).collect(),
    });
    let retry = (any::<bool>(), any::<bool>())
        .prop_map(|(server_error, connection_error)| proto::Retry { server_error, connection_error });
    let batch = (prop::collection::vec(command, 0..4), any::<bool>(), any::<bool>(), prop::option::of(retry));
    let batch = batch.prop_map(|(commands, atomic, raise_on_error, retry)| proto::Batch {
        commands,
        atomic,
        raise_on_error,
        retry,
    });
    let script = (prop::collection::vec(any::<u8>(), 0..50), any::<u32>())
        .prop_map(|(hash, keys)| proto::Script { hash: hash.into(), keys });
    let (route, batch) = (prop::option::of(routes()), prop::option::of(batch));
    let (script, scan) = (prop::option::of(script), prop::option::of(cluster_scans()));
    (any::<u64>(), any::<u32>(), args(), any::<u32>(), route, batch, script, scan).prop_map(
        |(ticket, command, args, timeout_ms, route, batch, script, cluster_scan)| proto::Request {
            ticket,
            command,
            args: args.into_iter().map(Into::into).collect(),
            timeout_ms,
            route,
            batch,
            script,
            cluster_scan,
        },
    )
}

fn cluster_scans() -> impl Strategy<Value = proto::ClusterScan> {
    let bytes = || prop::collection::vec(any::<u8>(), 0..30);
    (bytes(), bytes(), any::<u32>(), any::<String>(), any::<bool>()).prop_map(
        |(cursor, pattern, count, r#type, allow_non_covered_slots)| proto::ClusterScan {
            cursor: cursor.into(),
            r#match: pattern.into(),
            count,
            r#type,
            allow_non_covered_slots,
        },
    )
}

fn routes() -> impl Strategy<Value = proto::Route> {
    let address = (any::<String>(), any::<u32>()).prop_map(|(host, port)| proto::Address { host, port });
    let to = prop_oneof![
        any::<i32>().prop_map(To::Nodes),
        prop::collection::vec(any::<u8>(), 0..20).prop_map(|key| To::SlotKey(key.into())),
        any::<u32>().prop_map(To::SlotId),
        address.prop_map(To::Address),
    ];
    (prop::option::of(to), any::<bool>()).prop_map(|(to, replica)| proto::Route { to, replica })
}

fn route(frame: &frames::RouteFrame<'_>) -> proto::Route {
    let to = frame.to.map(|to| match to {
        frames::To::Nodes(nodes) => To::Nodes(nodes),
        frames::To::SlotKey(key) => To::SlotKey(key.to_vec().into()),
        frames::To::SlotId(id) => To::SlotId(id),
        frames::To::Address { host, port } => To::Address(proto::Address { host: host.to_owned(), port }),
    });
    proto::Route { to, replica: frame.replica }
}

/// A frame as the message it stands for.
fn message(frame: &Frame<'_>) -> proto::Request {
    let owned = |args: frames::Args<'_>| args.map(|arg| arg.to_vec().into()).collect();
    proto::Request {
        ticket: frame.ticket,
        command: frame.command,
        args: owned(frame.args.clone()),
        timeout_ms: frame.timeout_ms,
        route: frame.route.as_ref().map(route),
        script: frame.script.map(|it| proto::Script { hash: it.hash.to_vec().into(), keys: it.keys }),
        cluster_scan: frame.cluster_scan.map(|scan| proto::ClusterScan {
            cursor: scan.cursor.to_vec().into(),
            r#match: scan.pattern.to_vec().into(),
            count: scan.count,
            r#type: scan.type_name.to_owned(),
            allow_non_covered_slots: scan.allow_non_covered_slots,
        }),
        batch: frame.batch.as_ref().map(|batch| proto::Batch {
            commands: batch
                .commands()
                .map(|(command, args)| proto::Command { command, args: owned(args) })
                .collect(),
            atomic: batch.atomic,
            raise_on_error: batch.raise_on_error,
            retry: batch.retry.map(|retry| proto::Retry {
                server_error: retry.server_error,
                connection_error: retry.connection_error,
            }),
        }),
    }
}

/// Both readers agree, except that ours may refuse what no encoder of this contract writes.
fn compare(bytes: &[u8]) {
    let theirs = proto::Request::decode(bytes);
    match (frames::parse(bytes), theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(message(&ours), theirs),
        (Ok(ours), Err(error)) => panic!("accepted {ours:?}, which is {error}"),
        (Err(_), Err(_)) => {}
        (Err(refused), Ok(_)) => {
            let reason = refused.to_string();
            assert!(reason.contains("group") || reason.contains("twice"), "{reason}: {bytes:?}");
        }
    }
}

/// One change to some bytes.
#[derive(Debug, Clone)]
enum Damage {
    Set(prop::sample::Index, u8),
    Flip(prop::sample::Index, u8),
    Remove(prop::sample::Index),
    Insert(prop::sample::Index, u8),
    Truncate(prop::sample::Index),
    /// Once more behind itself: a message that says everything twice.
    Repeat,
}

fn damages() -> impl Strategy<Value = Vec<Damage>> {
    let at = any::<prop::sample::Index>;
    let one = prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        (at(), 0u8..8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        at().prop_map(Damage::Remove),
        (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Insert(at, byte)),
        at().prop_map(Damage::Truncate),
        Just(Damage::Repeat),
    ];
    prop::collection::vec(one, 1..4)
}

fn damage(bytes: &mut Vec<u8>, damages: &[Damage]) {
    for change in damages {
        if bytes.is_empty() {
            return;
        }
        let len = bytes.len();
        match change {
            Damage::Set(at, byte) => bytes[at.index(len)] = *byte,
            Damage::Flip(at, bit) => bytes[at.index(len)] ^= 1 << bit,
            Damage::Remove(at) => drop(bytes.remove(at.index(len))),
            Damage::Insert(at, byte) => bytes.insert(at.index(len), *byte),
            Damage::Truncate(at) => bytes.truncate(at.index(len)),
            Damage::Repeat => bytes.extend_from_within(..),
        }
    }
}

proptest! {
    // The minimal failing input that is printed becomes a test of its own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn requests_are_read_as_prost_reads_them(request in requests()) {
        let bytes = request.encode_to_vec();
        prop_assert_eq!(message(&frames::parse(&bytes).unwrap()), request);
    }

    #[test]
    fn damaged_requests_are_read_as_prost_reads_them(request in requests(), changes in damages()) {
        let mut bytes = request.encode_to_vec();
        damage(&mut bytes, &changes);
        compare(&bytes);
    }

    #[test]
    fn any_bytes_are_read_as_prost_reads_them(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        compare(&bytes);
    }

    #[test]
    fn frames_are_cut_as_prost_cuts_them(all in prop::collection::vec(requests(), 0..5), lost in 0usize..3) {
        let mut bytes: Vec<u8> = all.iter().flat_map(Message::encode_length_delimited_to_vec).collect();
        bytes.truncate(bytes.len().saturating_sub(lost));
        let (mut rest, mut theirs) = (&bytes[..], &bytes[..]);
        while !rest.is_empty() {
            match (frames::cut(rest), proto::Request::decode_length_delimited(&mut theirs)) {
                (Ok((first, next)), Ok(request)) => {
                    prop_assert_eq!(message(&frames::parse(first).unwrap()), request);
                    rest = next;
                }
                (Err(_), Err(_)) => break,
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }
}

#[test]
fn the_shared_vectors_are_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../protobuf/vectors/requests.toml");
    let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let cases = table["request"].as_array().unwrap();
    assert!(cases.len() > 5);
    for case in cases {
        let hex = case["frame"].as_str().unwrap();
        let bytes: Vec<u8> =
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        let (first, rest) = frames::cut(&bytes).unwrap();
        assert_eq!(rest, b"");
        let request = proto::Request::decode_length_delimited(&bytes[..]).unwrap();
        assert_eq!(message(&frames::parse(first).unwrap()), request, "{}", case["name"]);
    }
}
