use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::cluster::slots::slot;
use crate::cluster::split::{Slots, slots};
use crate::command::by_words;
use crate::protocol::encode;

fn row(command: &str) -> &'static Row {
    let words: Vec<&[u8]> = command.split(' ').map(str::as_bytes).collect();
    by_words(words[0], words.get(1).copied()).expect("a known command")
}

fn reply(raw: &str) -> Part {
    Part::Reply(raw.as_bytes().to_vec())
}

fn lost() -> Part {
    Part::Failed(Error::new(ErrorKind::Connection, "gone").with_delivery(Delivery::MaybeExecuted))
}

fn bulk(text: &str) -> Value {
    Value::Bytes(Bytes::copy_from_slice(text.as_bytes()))
}

/// What a command gives, whose replies come from as many nodes.
fn fanned(command: &str, parts: Vec<Part>) -> Result<Value, Error> {
    let row = row(command);
    let nodes = (0..parts.len()).map(|at| format!("node:{at}").into()).collect();
    to_value(&Gathered {
        how: How::Fan { shape: row.reply, rule: Rule::of(row), nodes, select: None },
        parts,
    })
}

#[test]
fn when_all_have_to_succeed_one_reply_stands_for_all() {
    assert_eq!(fanned("FLUSHALL", vec![reply("+OK\r\n"), reply("+OK\r\n")]).unwrap(), Value::Ok);
    // Neither a request policy nor a response policy, but one OK all the same.
    assert_eq!(fanned("SAVE", vec![reply("+OK\r\n"), reply("+OK\r\n")]).unwrap(), Value::Ok);
    assert_eq!(
        fanned("SAVE", vec![reply("+OK\r\n"), reply("-ERR no\r\n")]).unwrap_err().server_code(),
        "ERR"
    );
    assert_eq!(fanned("SHUTDOWN", vec![reply("+OK\r\n"), reply("+OK\r\n")]).unwrap(), Value::Ok);
    assert_eq!(fanned("PING", vec![reply("+PONG\r\n"), reply("+PONG\r\n")]).unwrap(), bulk("PONG"));
    let error = fanned("CONFIG SET", vec![reply("+OK\r\n"), reply("-ERR no\r\n"), lost()]).unwrap_err();
    assert_eq!((error.kind(), error.server_code()), (ErrorKind::Server, "ERR"));
    assert_eq!(error.node(), Some("node:1"));
    // The first node has done it.
    assert_eq!(error.delivery(), Delivery::MaybeExecuted);
    let error = fanned("CONFIG SET", vec![reply("-ERR no\r\n"), reply("-ERR no\r\n")]).unwrap_err();
    assert_eq!(error.delivery(), Delivery::Refused);
}

#[test]
fn when_one_has_to_succeed_the_others_may_fail() {
    let busy = || reply("-NOTBUSY No scripts in execution right now.\r\n");
    assert_eq!(fanned("SCRIPT KILL", vec![busy(), reply("+OK\r\n"), lost()]).unwrap(), Value::Ok);
    assert_eq!(fanned("SCRIPT KILL", vec![busy(), busy()]).unwrap_err().server_code(), "NOTBUSY");
}

#[test]
fn numbers_are_added_or_compared() {
    assert_eq!(fanned("DBSIZE", vec![reply(":1\r\n"), reply(":41\r\n")]).unwrap(), Value::Int(42));
    assert_eq!(
        fanned("WAIT", vec![reply(":3\r\n"), reply(":1\r\n"), reply(":2\r\n")]).unwrap(),
        Value::Int(1)
    );
    let pairs = vec![reply("*2\r\n:1\r\n:4\r\n"), reply("*2\r\n:0\r\n:5\r\n")];
    let least = Value::Array(vec![Value::Int(0), Value::Int(4)]);
    assert_eq!(fanned("WAITAOF", pairs).unwrap(), least);
    assert_eq!(
        fanned("DBSIZE", vec![reply(":1\r\n"), reply("+OK\r\n")]).unwrap_err().kind(),
        ErrorKind::Protocol
    );
    assert!(fanned("DBSIZE", vec![reply(":1\r\n"), reply("-ERR no\r\n")]).is_err());
}

#[test]
fn truths_are_joined_one_by_one() {
    let parts = vec![reply("*2\r\n:1\r\n:1\r\n"), reply("*2\r\n:1\r\n:0\r\n")];
    let both = Value::Array(vec![Value::Bool(true), Value::Bool(false)]);
    assert_eq!(fanned("SCRIPT EXISTS", parts).unwrap(), both);
    let or = |a, b| {
        let mut whole = Value::Bool(a);
        join(&mut whole, Value::Bool(b), Rule::Or).map(|()| whole).unwrap()
    };
    assert_eq!((or(false, true), or(false, false)), (Value::Bool(true), Value::Bool(false)));
    let mut most = Value::Int(1);
    join(&mut most, Value::Int(7), Rule::Max).unwrap();
    assert_eq!(most, Value::Int(7));
}

#[test]
fn lists_follow_one_another_and_counts_are_added_by_name() {
    let parts = vec![reply("*1\r\n$1\r\na\r\n"), reply("*0\r\n"), reply("*2\r\n$1\r\nb\r\n$1\r\nc\r\n")];
    assert_eq!(fanned("KEYS", parts).unwrap(), Value::Array(vec![bulk("a"), bulk("b"), bulk("c")]));
    let parts = vec![reply("*4\r\n$1\r\na\r\n:1\r\n$1\r\nb\r\n:0\r\n"), reply("%1\r\n$1\r\na\r\n:2\r\n")];
    let sums = Value::Map(vec![(bulk("a"), Value::Int(3)), (bulk("b"), Value::Int(0))]);
    assert_eq!(fanned("PUBSUB NUMSUB", parts).unwrap(), sums);
}

#[test]
fn a_random_key_is_that_of_a_node_which_has_one() {
    let parts = || vec![reply("$-1\r\n"), reply("$1\r\na\r\n"), reply("_\r\n"), reply("$1\r\nb\r\n")];
    let mut seen = [false; 2];
    for _ in 0..200 {
        match fanned("RANDOMKEY", parts()).unwrap() {
            key if key == bulk("a") => seen[0] = true,
            key if key == bulk("b") => seen[1] = true,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(seen, [true, true]);
    assert!(fanned("RANDOMKEY", vec![reply("$-1\r\n"), reply("_\r\n")]).unwrap().is_nil());
}

#[test]
fn what_each_node_says_of_itself_comes_by_its_address() {
    let map = Value::Map(vec![(bulk("node:0"), bulk("x")), (bulk("node:1"), bulk("y"))]);
    assert_eq!(fanned("INFO", vec![reply("$1\r\nx\r\n"), reply("=5\r\ntxt:y\r\n")]).unwrap(), map);
    assert!(fanned("INFO", vec![reply("$1\r\nx\r\n"), lost()]).is_err());
}

#[test]
fn a_cluster_without_a_node_for_it_is_an_error() {
    assert_eq!(fanned("DBSIZE", vec![]).unwrap_err().kind(), ErrorKind::Connection);
}

/// What a split command gives, with the part of each slot given by a function.
fn split(
    command: &str,
    args: &[&[u8]],
    mut serve: impl FnMut(u16, Vec<&[u8]>) -> Part,
) -> Result<Value, Error> {
    let row = row(command);
    let own = row.words.len();
    let shares = match slots(row, own, args.iter().copied()) {
        Slots::Shares(shares) => shares,
        Slots::One(slot) => {
            let Part::Reply(raw) = serve(slot, args.to_vec()) else { panic!("an error") };
            return value(&raw, row.reply);
        }
        other => panic!("{other:?}"),
    };
    let parts = shares.iter().map(|share| serve(share.slot, share.args(args).collect())).collect();
    let keys = row.keys(own, args.iter().copied()).map(|at| Bytes::copy_from_slice(args[at])).collect();
    let shares = shares.into_iter().map(|share| share.keys).collect();
    to_value(&Gathered { how: How::Split(Box::new(Split { row, keys, shares })), parts })
}

#[test]
fn a_split_command_that_fails_in_part_names_the_keys_but_not_in_its_message() {
    let args: [&[u8]; 4] = [b"{a}1", b"{b}1", b"{a}2", b"{c}1"];
    let error = split("MGET", &args, |at, keys| match at {
        _ if at == slot(b"a") => lost(),
        _ if at == slot(b"b") => Part::Reply(format!("*{}\r\n$1\r\nx\r\n", keys.len()).into_bytes()),
        _ => reply("-CLUSTERDOWN no\r\n"),
    })
    .unwrap_err();
    assert_eq!(error.failed_keys(), [&b"{a}1"[..], b"{a}2", b"{c}1"]);
    assert_eq!(error.message(), "2 of 3 parts of MGET failed, the first with: gone");
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connection, Delivery::MaybeExecuted));
    assert!(!format!("{error:?}{error}").contains("{a}"));
}

#[test]
fn a_part_with_the_wrong_number_of_items_is_no_reply() {
    let args: [&[u8]; 2] = [b"a", b"b"];
    let error = split("MGET", &args, |_, _| reply("*2\r\n$-1\r\n$-1\r\n")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
}

#[test]
fn a_split_command_that_tells_a_truth_tells_that_of_all_parts() {
    let args: [&[u8]; 5] = [b"2", b"a", b"1", b"b", b"2"];
    let answer = |other: &'static str| {
        split("MSETEX", &args, move |at, _| reply(if at == slot(b"a") { ":1\r\n" } else { other })).unwrap()
    };
    assert_eq!(answer(":1\r\n"), Value::Bool(true));
    assert_eq!(answer(":0\r\n"), Value::Bool(false));
}

fn batch_of(on_error: OnError) -> Result<Value, Error> {
    let nested = |parts| {
        let nodes = vec!["node:0".into(), "node:1".into()];
        let how = How::Fan { shape: &Shape::Int, rule: Rule::Sum, nodes, select: None };
        Part::Nested(Box::new(Gathered { how, parts }))
    };
    let parts = vec![
        reply(":1\r\n"),
        nested(vec![reply(":2\r\n"), reply(":3\r\n")]),
        nested(vec![reply(":2\r\n"), reply("-ERR inner\r\n")]),
        reply("-ERR outer\r\n"),
        lost(),
    ];
    let shapes: Vec<&'static Shape> = vec![&Shape::Bool, &Shape::Int, &Shape::Int, &Shape::Ok, &Shape::Ok];
    to_value(&Gathered { how: How::Batch { shapes, on_error }, parts })
}

#[test]
fn a_batch_keeps_errors_in_their_places() {
    let Ok(Value::Array(items)) = batch_of(OnError::Keep) else { panic!("no array") };
    assert_eq!(items[..2], [Value::Bool(true), Value::Int(5)]);
    let errors: Vec<&str> = items[2..]
        .iter()
        .map(|item| match item {
            Value::Error(error) => error.message(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(errors, ["ERR inner", "ERR outer", "gone"]);
}

#[test]
fn a_batch_that_raises_ends_with_its_first_error() {
    let error = batch_of(OnError::Raise).unwrap_err();
    assert_eq!(error.message(), "ERR inner");
    assert_eq!(error.delivery(), Delivery::MaybeExecuted);
}

/// A server that knows some of the commands that are split.
#[derive(Default, Clone)]
struct Model(BTreeMap<Vec<u8>, Vec<u8>>);

impl Model {
    fn serve(&mut self, command: &str, args: &[&[u8]]) -> Vec<u8> {
        let mut out = Vec::new();
        match command {
            "MGET" => {
                encode::array(&mut out, args.len());
                for &key in args {
                    match self.0.get(key) {
                        Some(value) => encode::bulk(&mut out, value),
                        None => out.extend_from_slice(b"$-1\r\n"),
                    }
                }
            }
            "MSET" => {
                for pair in args.chunks(2) {
                    self.0.insert(pair[0].to_vec(), pair[1].to_vec());
                }
                out.extend_from_slice(b"+OK\r\n");
            }
            "MSETEX" => {
                assert_eq!(args[0], (args.len() / 2).to_string().as_bytes());
                self.serve("MSET", &args[1..]);
                out.extend_from_slice(b":1\r\n");
            }
            "DEL" => {
                let gone = args.iter().filter(|key| self.0.remove(**key).is_some()).count();
                out.extend_from_slice(format!(":{gone}\r\n").as_bytes());
            }
            "EXISTS" => {
                let there = args.iter().filter(|key| self.0.contains_key(**key)).count();
                out.extend_from_slice(format!(":{there}\r\n").as_bytes());
            }
            other => panic!("the model does not know {other}"),
        }
        out
    }
}

fn steps() -> impl Strategy<Value = Vec<(&'static str, Vec<u8>)>> {
    let command = prop::sample::select(vec!["MGET", "MSET", "MSETEX", "DEL", "EXISTS"]);
    prop::collection::vec((command, prop::collection::vec(0u8..24, 1..12)), 1..12)
}

proptest! {
    #[test]
    fn split_and_combined_a_command_gives_what_one_server_would(steps in steps()) {
        let mut whole = Model::default();
        let mut slots: BTreeMap<u16, Model> = BTreeMap::new();
        for (step, (command, keys)) in steps.into_iter().enumerate() {
            // 24 keys in 8 slots, some of them several times.
            let keys: Vec<String> = keys.into_iter().map(|key| format!("{{{}}}{key}", key % 8)).collect();
            let value = step.to_string();
            let count = keys.len().to_string();
            let mut args: Vec<&[u8]> = Vec::new();
            if command == "MSETEX" {
                args.push(count.as_bytes());
            }
            for key in &keys {
                args.push(key.as_bytes());
                if command.starts_with("MSET") {
                    args.push(value.as_bytes());
                }
            }
            let expected = self::value(&whole.serve(command, &args), row(command).reply).unwrap();
            let got = split(command, &args, |slot, args| {
                Part::Reply(slots.entry(slot).or_default().serve(command, &args))
            });
            prop_assert_eq!(got.unwrap(), expected, "{} {:?}", command, keys);
        }
        let all: BTreeMap<_, _> = slots.into_values().flat_map(|model| model.0).collect();
        prop_assert_eq!(all, whole.0);
    }
}
