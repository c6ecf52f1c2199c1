//! The scanner and the reader of replies, held against `redis-protocol`, and the value stream against VALUES.md.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/replies.rs"]
mod support;

use bytes::Bytes;
use glide_core::command::{ROWS, Shape};
use glide_core::internals::{Replies, encode_stream, to_stream, to_value, to_values};
use glide_core::{BulkStore, Delivery, ErrorKind, Value, decode_stream};
use proptest::prelude::*;
use redis_protocol::resp2::types::OwnedFrame as Frame2;
use redis_protocol::resp3::types::OwnedFrame as Frame3;
use support::{Tree, sorted, tell, trees};

/// Keeps large strings, as a binding's port does.
struct Store {
    threshold: usize,
    kept: Vec<Bytes>,
}

impl BulkStore for Store {
    fn threshold(&self) -> usize {
        self.threshold
    }

    fn keep(&mut self, bytes: Bytes) -> u64 {
        self.kept.push(bytes);
        self.kept.len() as u64
    }
}

fn store(threshold: usize) -> Store {
    Store { threshold, kept: Vec::new() }
}

/// Feeds the bytes in pieces of these sizes, again and again.
fn cut(bytes: &[u8], sizes: &[usize]) -> Vec<Vec<u8>> {
    let (mut replies, mut found, mut rest) = (Replies::default(), Vec::new(), bytes);
    for size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (piece, tail) = rest.split_at((*size).min(rest.len()));
        replies.feed(piece, |reply| found.push(reply.to_vec())).unwrap();
        rest = tail;
    }
    assert_eq!(replies.waiting(), 0, "the last reply is not complete");
    found
}

fn tell3(frame: &Frame3) -> String {
    let all = |items: &[Frame3]| items.iter().map(tell3).collect::<Vec<_>>();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match frame {
        Frame3::Null => "nil".into(),
        Frame3::Boolean { data, .. } => format!("{data}"),
        Frame3::Number { data, .. } => format!("int {data}"),
        Frame3::Double { data, .. } => format!("double {data}"),
        Frame3::BigNumber { data, .. } => format!("big {}", text(data)),
        Frame3::SimpleString { data, .. } => format!("simple {}", text(data)),
        Frame3::BlobString { data, .. } => format!("bulk {data:?}"),
        Frame3::VerbatimString { data, .. } => format!("verbatim txt {:?}", text(data)),
        Frame3::SimpleError { data, .. } => format!("error {data:?}"),
        Frame3::BlobError { data, .. } => format!("error {:?}", text(data)),
        Frame3::Array { data, .. } => format!("array {:?}", all(data)),
        Frame3::Set { data, .. } => format!("set {:?}", sorted(data.iter().map(tell3).collect())),
        Frame3::Map { data, .. } => {
            let told = data.iter().map(|(key, value)| format!("{} => {}", tell3(key), tell3(value)));
            format!("map {:?}", sorted(told.collect()))
        }
        other => panic!("not generated: {other:?}"),
    }
}

fn tell2(frame: &Frame2) -> String {
    match frame {
        Frame2::Null => "nil".into(),
        Frame2::Integer(value) => format!("int {value}"),
        Frame2::SimpleString(data) => format!("simple {}", String::from_utf8_lossy(data)),
        Frame2::BulkString(data) => format!("bulk {data:?}"),
        Frame2::Error(data) => format!("error {data:?}"),
        Frame2::Array(items) => format!("array {:?}", items.iter().map(tell2).collect::<Vec<_>>()),
    }
}

/// Hashed sets and maps cannot hold aggregates in the other decoder.
fn is_hashable(tree: &Tree) -> bool {
    let scalar =
        |tree: &Tree| !matches!(tree, Tree::Array(_) | Tree::Set(_) | Tree::Map(_) | Tree::Double(_));
    match tree {
        Tree::Array(items) => items.iter().all(is_hashable),
        Tree::Set(items) => items.iter().all(scalar),
        Tree::Map(pairs) => pairs.iter().all(|(_, value)| is_hashable(value)),
        _ => true,
    }
}

proptest! {
    // The minimal failing input that is printed becomes a test of its own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn replies_are_found_whole_however_they_arrive(
        trees in prop::collection::vec(trees(), 1..6),
        sizes in prop::collection::vec(1usize..60, 1..8),
    ) {
        for encode in [Tree::resp3, Tree::resp2] {
            let replies: Vec<Vec<u8>> = trees.iter().map(encode).collect();
            prop_assert_eq!(cut(&replies.concat(), &sizes), replies);
        }
    }

    #[test]
    fn values_are_those_of_redis_protocol(tree in trees()) {
        let reply = tree.resp3();
        let told = tell(&to_value(&reply, &Shape::Any).unwrap());
        prop_assert_eq!(&told, &tree.tell());
        if is_hashable(&tree) {
            let (frame, len) = redis_protocol::resp3::decode::complete::decode(&reply).unwrap().unwrap();
            prop_assert_eq!(len, reply.len());
            prop_assert_eq!(&told, &tell3(&frame));
        }
        let reply = tree.resp2();
        let (frame, len) = redis_protocol::resp2::decode::decode(&reply).unwrap().unwrap();
        prop_assert_eq!(len, reply.len());
        prop_assert_eq!(tell(&to_value(&reply, &Shape::Any).unwrap()), tell2(&frame));
    }

    #[test]
    fn attributes_change_nothing(tree in trees(), key in trees(), value in trees()) {
        let plain = Tree::Array(vec![tree.clone(), tree.clone()]).resp3();
        let attribute = [&b"|1\r\n"[..], &key.resp3(), &value.resp3()].concat();
        let marked = [&attribute[..], b"*2\r\n", &attribute, &tree.resp3(), b"|0\r\n", &tree.resp3()].concat();
        prop_assert_eq!(cut(&marked, &[1]), [marked.clone()]);
        prop_assert_eq!(to_value(&marked, &Shape::Any).unwrap(), to_value(&plain, &Shape::Any).unwrap());
    }

    #[test]
    fn a_reply_of_any_shape_leaves_the_next_one_alone(tree in trees(), row in 0..ROWS.len()) {
        let shape = ROWS[row].reply;
        for reply in [tree.resp3(), tree.resp2()] {
            let replies = [&reply[..], b"+next\r\n"].concat();
            match to_values(&replies, &[shape, &Shape::Any]) {
                Ok(Value::Array(values)) => prop_assert_eq!(&values[1], &Value::Text("next".into())),
                Ok(other) => prop_assert!(false, "{:?}", other),
                Err(error) => prop_assert_eq!(error.kind(), ErrorKind::Protocol),
            }
        }
    }

    #[test]
    fn streams_hold_what_replies_do(tree in trees(), row in 0..ROWS.len(), threshold in 1usize..60) {
        for (reply, shape) in [(tree.resp3(), ROWS[row].reply), (tree.resp2(), &Shape::Any)] {
            let Ok(value) = to_value(&reply, shape) else { continue };
            let mut store = store(threshold);
            let stream = to_stream(&Bytes::from(reply), shape, &mut store).unwrap();
            prop_assert!(store.kept.iter().all(|bulk| bulk.len() >= threshold));
            let fetch = |handle: u64, len: u64| {
                store.kept.get(handle as usize - 1).filter(|bulk| bulk.len() as u64 == len).cloned()
            };
            let read = decode_stream(&stream, fetch).unwrap();
            prop_assert_eq!(tell(&read), tell(&value));
        }
    }

    #[test]
    fn streams_come_back_from_values(tree in trees()) {
        let value = to_value(&tree.resp3(), &Shape::Any).unwrap();
        let stream = encode_stream(&value, &mut store(usize::MAX));
        let read = decode_stream(&stream, |_, _| None).unwrap();
        prop_assert_eq!(tell(&read), tell(&value));
        prop_assert_eq!(&encode_stream(&read, &mut store(usize::MAX)), &stream);
        // No part of a stream is one.
        for end in 0..stream.len() {
            prop_assert!(decode_stream(&stream[..end], |_, _| None).is_err());
        }
    }

    #[test]
    fn any_bytes_are_replies_or_an_error(
        bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(&b"$*%~+-:_#,(!=|>0123\r\n"[..])], 0..200),
        sizes in prop::collection::vec(1usize..20, 1..8),
    ) {
        let whole = feed(&bytes, &[bytes.len().max(1)]);
        let split = feed(&bytes, &sizes);
        prop_assert_eq!(&whole, &split);
        for reply in whole.0 {
            for row in ROWS.iter().step_by(7) {
                // An error is as good as a value, here; a panic is not.
                drop(to_value(&reply, row.reply));
            }
        }
        drop(decode_stream(&bytes, |_, _| None));
    }
}

/// The replies before an error, and whether there was one.
fn feed(bytes: &[u8], sizes: &[usize]) -> (Vec<Vec<u8>>, bool) {
    let (mut replies, mut found, mut rest) = (Replies::default(), Vec::new(), bytes);
    for size in sizes.iter().cycle() {
        let (piece, tail) = rest.split_at((*size).min(rest.len()));
        if replies.feed(piece, |reply| found.push(reply.to_vec())).is_err() {
            return (found, true);
        }
        rest = tail;
        if rest.is_empty() {
            break;
        }
    }
    (found, false)
}

#[test]
fn the_shared_vectors_decode_to_their_values() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../protobuf/vectors/values.toml");
    let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let cases = table["case"].as_array().unwrap();
    assert!(cases.len() > 20);
    for case in cases {
        let (name, hex) = (case["name"].as_str().unwrap(), unhex(case["hex"].as_str().unwrap()));
        let decoded = decode_stream(&hex, |_, _| None);
        if case.get("fails").is_some() {
            assert_eq!(decoded.map_err(|error| error.kind()), Err(ErrorKind::Protocol), "{name}");
        } else {
            let value = decoded.unwrap();
            assert_eq!(tell(&value), expected(&case["value"]), "{name}");
            assert_eq!(errors_in(&value), errors_of(&case["value"]), "{name}");
            assert_eq!(encode_stream(&value, &mut store(usize::MAX)), hex, "{name}");
        }
    }
}

fn expected(value: &toml::Value) -> String {
    let (kind, payload) = value.as_table().unwrap().iter().next().unwrap();
    let all = |payload: &toml::Value| payload.as_array().unwrap().iter().map(expected).collect::<Vec<_>>();
    let bytes = |payload: &toml::Value| unhex(payload.as_str().unwrap());
    let text = |payload: &toml::Value| String::from_utf8(bytes(payload)).unwrap();
    match kind.as_str() {
        "nil" => "nil".into(),
        "ok" => "simple OK".into(),
        "bool" => format!("{}", payload.as_bool().unwrap()),
        "int" => format!("int {}", payload.as_integer().unwrap()),
        "double" => format!("double {}", payload.as_float().unwrap()),
        "bulk" => format!("bulk {:?}", bytes(payload)),
        "text" => format!("simple {}", text(payload)),
        "big" => format!("big {}", payload.as_str().unwrap()),
        "verbatim" => {
            format!("verbatim {} {:?}", payload["format"].as_str().unwrap(), text(&payload["text"]))
        }
        "error" => format!("error {:?}", text_of(payload, "message")),
        "array" => format!("array {:?}", all(payload)),
        "set" => format!("set {:?}", sorted(all(payload))),
        "map" => {
            let pairs = payload.as_array().unwrap().iter();
            let told = pairs.map(|pair| format!("{} => {}", expected(&pair[0]), expected(&pair[1])));
            format!("map {:?}", sorted(told.collect()))
        }
        other => panic!("a kind that the notation does not have: {other}"),
    }
}

/// What an error says besides its message: kind, delivery, the server's word, the node, the keys.
type Told = (ErrorKind, Delivery, String, Option<String>, Vec<Bytes>);

fn errors_in(value: &Value) -> Vec<Told> {
    match value {
        Value::Array(items) => items.iter().flat_map(errors_in).collect(),
        Value::Error(error) => vec![(
            error.kind(),
            error.delivery(),
            error.server_code().to_owned(),
            error.node().map(str::to_owned),
            error.failed_keys().to_vec(),
        )],
        _ => Vec::new(),
    }
}

fn errors_of(value: &toml::Value) -> Vec<Told> {
    let number = |payload: &toml::Value, field| payload.get(field).map(|number| number.as_integer().unwrap());
    let (kind, payload) = value.as_table().unwrap().iter().next().unwrap();
    match kind.as_str() {
        "array" => payload.as_array().unwrap().iter().flat_map(errors_of).collect(),
        "error" => {
            let kind = match number(payload, "code") {
                Some(5) => ErrorKind::Timeout,
                Some(6) => ErrorKind::Server,
                Some(11) => ErrorKind::Protocol,
                other => panic!("a code that no case has had: {other:?}"),
            };
            let delivery = match number(payload, "delivery") {
                None => Delivery::NotSent,
                Some(1) => Delivery::MaybeExecuted,
                Some(2) => Delivery::Refused,
                other => panic!("a delivery that there is not: {other:?}"),
            };
            let node = payload.get("node").map(|_| text_of(payload, "node"));
            let keys = payload.get("failed_keys").map(|keys| keys.as_array().unwrap().as_slice());
            let keys = keys.unwrap_or_default().iter().map(|key| unhex(key.as_str().unwrap()).into());
            vec![(kind, delivery, text_of(payload, "server_code"), node, keys.collect())]
        }
        _ => Vec::new(),
    }
}

fn text_of(payload: &toml::Value, field: &str) -> String {
    payload.get(field).map(|text| text.as_str().unwrap().to_owned()).unwrap_or_default()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
