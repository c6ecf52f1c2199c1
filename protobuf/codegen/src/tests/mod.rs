//! The generator as a whole: what it makes of small specs, and whether the spec in the repository tells the truth.

mod cluster;
mod folder;
mod golden;
mod live;
mod loopback;
mod vectors;

use crate::read;
use crate::spec::Spec;
use crate::value::Value;

/// The spec in the repository.
fn spec() -> Spec {
    read::spec(&crate::root().join("protobuf/commands")).expect("a valid spec")
}

/// A result in the core's terms.
fn core_value(value: &Value) -> glide_core::Value {
    use glide_core::Value as Core;
    let all = |items: &[Value]| items.iter().map(core_value).collect();
    match value {
        Value::Nil => Core::Nil,
        Value::Bool(value) => Core::Bool(*value),
        Value::Ok => Core::Ok,
        Value::Int(number) => Core::Int(*number),
        Value::Double(number) => Core::Double(*number),
        Value::Bulk(bytes) => Core::Bytes(bytes.clone().into()),
        Value::Text(text) => Core::Text(text.clone().into()),
        Value::Array(items) => Core::Array(all(items)),
        Value::Set(items) => Core::Set(all(items)),
        Value::Map(pairs) => {
            Core::Map(pairs.iter().map(|(key, value)| (core_value(key), core_value(value))).collect())
        }
        Value::Error { message, .. } => panic!("errors end a call: {message}"),
    }
}

/// A command as the core's client takes it.
fn core_command(words: &[Vec<u8>]) -> glide_core::Command {
    words[1..].iter().fold(glide_core::Command::new(&words[0]), glide_core::Command::arg)
}
