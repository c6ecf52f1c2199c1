//! Writes calls as a caller would: for the examples in doc comments, and for the shared vectors.

use toml::Value as Arg;

use super::Methods;
use super::cluster::Cluster;
use super::method::{Method, Param, is_entries, property};
use super::sources::Sources;
use crate::call::bytes;
use crate::names::camel;
use crate::notation::args::{Field, Kind, List, Scalar, Type};
use crate::spec::{Args, Step};
use crate::value::Value;

/// The example of a method, as the last lines of its comment. None where a step cannot be said in the rule's terms.
pub(super) fn lines(methods: &Methods<'_>, sources: &Sources, method: &Method<'_>) -> Vec<String> {
    let steps: Option<Vec<String>> =
        method.form.doc.example.iter().map(|step| line(methods, sources, step)).collect();
    match steps {
        Some(steps) if !steps.is_empty() => {
            let mut out = vec!["@example".to_owned(), "```ts".to_owned()];
            out.extend(steps);
            out.push("```".to_owned());
            out
        }
        _ => Vec::new(),
    }
}

fn line(methods: &Methods<'_>, sources: &Sources, step: &Step) -> Option<String> {
    let method = methods.get(step.call.as_str())?;
    let said = step.said.get("node");
    let call = match said.and_then(|said| said.call.clone()) {
        Some(call) => call,
        None => call(method, &step.args, sources, On::Client)?,
    };
    let result = said.and_then(|said| said.result.clone()).unwrap_or_else(|| result(&step.result));
    let such_as = if step.varies { "such as " } else { "" };
    Some(format!("await {call}; // {such_as}{result}"))
}

/// What has the method that is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    Client,
    Cluster,
    Batch,
    ClusterBatch,
}

/// `client.get("greeting")`. None if the form's signature is by hand, and more is said than its first parameters.
pub(super) fn call(method: &Method<'_>, args: &Args, sources: &Sources, on: On) -> Option<String> {
    // The builder that is generated takes the options by the rule's names, whoever writes their type.
    let has_own_options = method.entry.options_by_hand && method.entry.builder.is_some();
    if method.entry.part_of.is_some() || has_own_options && !given(&method.options, args).is_empty() {
        return None;
    }
    let own = method.entry.cluster.as_ref();
    let (name, signature) = match on {
        On::Client => (&method.name, &method.entry.client),
        On::Cluster => (
            own.and_then(|own| own.name.as_ref()).unwrap_or(&method.name),
            own.map(|own| &own.client).filter(|own| own.is_some()).unwrap_or(&method.entry.client),
        ),
        On::Batch => (&method.batch_name, &method.entry.batch),
        On::ClusterBatch => (
            &method.batch_name,
            own.map(|own| &own.batch).filter(|own| own.is_some()).unwrap_or(&method.entry.batch),
        ),
    };
    if signature.is_some() && args.0.len() > method.positional.iter().filter(|it| !it.field.optional).count()
    {
        return None;
    }
    let moved = if on == On::Cluster { Cluster::of(method).moved } else { Vec::new() };
    let mut params = method.positional.iter().chain(&method.options);
    if params.any(|param| args.0.get(param.spec_name()).is_some_and(|value| is_unknown(method, param, value)))
    {
        return None;
    }
    let mut items = Vec::new();
    let mut options = Vec::new();
    let object = match &method.holder {
        Some(holder) => {
            items.push("client".to_owned());
            match on {
                On::Client | On::Cluster => &holder.client,
                On::Batch | On::ClusterBatch => holder.batch.as_ref()?,
            }
        }
        None => "client",
    };
    for param in &method.positional {
        match args.0.get(param.spec_name()) {
            Some(value) if moved.contains(&param.name) => {
                options.push(format!("{}: {}", param.name, argument(method, param, sources, value)?));
            }
            None if moved.contains(&param.name) => {}
            Some(value) => items.push(argument(method, param, sources, value)?),
            None if param.field.optional => items.push("undefined".to_owned()),
            None => return None,
        }
    }
    for (param, value) in given(&method.options, args) {
        options.push(format!("{}: {}", param.name, argument(method, param, sources, value)?));
    }
    if !options.is_empty() {
        items.push(format!("{{ {} }}", options.join(", ")));
    }
    while items.last().is_some_and(|item| item == "undefined") {
        items.pop();
    }
    Some(format!("{object}.{name}({})", items.join(", ")))
}

/// Whether only a hand-written function knows how this is said. Entries with text for names are an object everywhere, and
/// what may only be a string or a number is said as such.
fn is_unknown(method: &Method<'_>, param: &Param<'_>, value: &Arg) -> bool {
    let own =
        method.entry.params.get(param.spec_name()).and_then(|own| own.ty.as_deref()).unwrap_or_default();
    let is_object = own.contains("Record<string, ")
        && matches!(&param.field.kind, Kind::List(list) if is_entries(list))
        && value.as_array().is_some_and(|entries| entries.iter().all(|entry| entry[0].is_str()));
    let is_plain = own.split(" | ").all(|ty| ["string", "number", "GlideString"].contains(&ty));
    param.words.is_some() && !is_object && !is_plain
}

fn given<'p, 'a, 'v>(params: &'p [Param<'a>], args: &'v Args) -> Vec<(&'p Param<'a>, &'v Arg)> {
    params.iter().filter_map(|param| args.0.get(param.spec_name()).map(|value| (param, value))).collect()
}

/// A parameter's value, with a type that the overlay gives it.
fn argument(method: &Method<'_>, param: &Param<'_>, sources: &Sources, value: &Arg) -> Option<String> {
    if param.field.is_flag() {
        return Some(value.to_string());
    }
    let own = method.entry.params.get(param.spec_name()).and_then(|own| own.ty.as_deref());
    match (own, value) {
        (Some("Buffer"), Arg::String(bytes)) => Some(format!("Buffer.from({})", text(bytes))),
        (Some(own), Arg::String(word)) => {
            sources.member(own, word).or_else(|| literal(&param.field.kind, value))
        }
        (Some(own), Arg::Array(words)) => {
            let members: Option<Vec<String>> =
                words.iter().map(|word| sources.member(own.trim_end_matches("[]"), word.as_str()?)).collect();
            match members {
                Some(members) => Some(format!("[{}]", members.join(", "))),
                None => literal(&param.field.kind, value),
            }
        }
        _ => literal(&param.field.kind, value),
    }
}

fn literal(kind: &Kind, value: &Arg) -> Option<String> {
    match kind {
        Kind::Scalar(scalar) => scalar_literal(*scalar, value),
        Kind::Token(token) => match &token.fields[..] {
            [] if value.is_bool() => Some(value.to_string()),
            [] => Some(format!("{:?}", token.word)),
            [only] => literal(&only.kind, value),
            fields => fields_literal(fields, value),
        },
        Kind::OneOf(choices) => choice_literal(choices, value),
        Kind::List(list) if is_entries(list) => entries_literal(value),
        Kind::List(list) => list_literal(list, value),
        Kind::Tuple(fields) => {
            let parts = value.as_array()?.iter().zip(fields).map(|(part, field)| literal(&field.kind, part));
            Some(format!("[{}]", parts.collect::<Option<Vec<_>>>()?.join(", ")))
        }
    }
}

/// An object with the fields of a token that are given.
fn fields_literal(fields: &[Field], value: &Arg) -> Option<String> {
    let table = value.as_table()?;
    let mut out = Vec::new();
    for field in fields {
        let name = field.name.as_deref()?;
        match table.get(name) {
            Some(value) if field.is_flag() => out.push(format!("{}: {value}", camel(name))),
            Some(value) => out.push(format!("{}: {}", camel(name), literal(&field.kind, value)?)),
            None if field.optional => {}
            None => return None,
        }
    }
    Some(format!("{{ {} }}", out.join(", ")))
}

fn scalar_literal(scalar: Scalar, value: &Arg) -> Option<String> {
    match (scalar.ty, value) {
        (Type::Key | Type::Bytes | Type::Text, value) => string_literal(value),
        (_, Arg::Integer(number)) if number.unsigned_abs() > 1 << 53 => Some(format!("{number}n")),
        (_, Arg::Integer(number)) => Some(number.to_string()),
        (_, Arg::Float(number)) => Some(double(*number)),
        _ => None,
    }
}

fn string_literal(value: &Arg) -> Option<String> {
    match value.as_str() {
        Some(value) => Some(text(value)),
        None => {
            let hex: String = bytes(value)?.iter().map(|byte| format!("{byte:02x}")).collect();
            Some(format!("Buffer.from({hex:?}, \"hex\")"))
        }
    }
}

fn choice_literal(choices: &[Kind], value: &Arg) -> Option<String> {
    if let Some(word) = value.as_str() {
        return Some(format!("{word:?}"));
    }
    let (word, inner) = value.as_table()?.iter().next()?;
    let token = choices.iter().find(|choice| matches!(choice, Kind::Token(token) if token.word == *word))?;
    Some(format!("{{ {}: {} }}", property(word), literal(token, inner)?))
}

fn list_literal(list: &List, value: &Arg) -> Option<String> {
    let items: Option<Vec<String>> = value.as_array()?.iter().map(|item| literal(&list.item, item)).collect();
    Some(format!("[{}]", items?.join(", ")))
}

/// An object where the keys are text.
fn entries_literal(value: &Arg) -> Option<String> {
    let pairs: Option<Vec<&[Arg]>> =
        value.as_array()?.iter().map(|pair| pair.as_array().map(Vec::as_slice)).collect();
    let pairs = pairs?;
    let is_plain = pairs.iter().all(|pair| pair[0].is_str());
    let items: Option<Vec<String>> = pairs
        .iter()
        .map(|pair| {
            let value = string_literal(&pair[1])?;
            match pair[0].as_str().filter(|_| is_plain) {
                Some(key) => Some(format!("{}: {value}", property(key))),
                None => Some(format!("{{ key: {}, value: {value} }}", string_literal(&pair[0])?)),
            }
        })
        .collect();
    let items = items?.join(", ");
    Some(if is_plain { format!("{{ {items} }}") } else { format!("[{items}]") })
}

fn result(value: &Value) -> String {
    let list = |items: &[Value]| items.iter().map(result).collect::<Vec<_>>().join(", ");
    match value {
        Value::Nil => "null".to_owned(),
        Value::Bool(is) => is.to_string(),
        Value::Ok => "\"OK\"".to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Double(number) => double(*number),
        Value::Bulk(bytes) => text(&String::from_utf8_lossy(bytes)),
        Value::Text(value) => text(value),
        Value::Array(items) => format!("[{}]", list(items)),
        Value::Set(items) => format!("Set {{ {} }}", list(items)),
        Value::Map(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("{}: {}", result(key), result(value))).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Value::Error { message, .. } => format!("fails: {message}"),
    }
}

/// A string as JavaScript writes it.
pub(super) fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

pub(super) fn double(number: f64) -> String {
    match number {
        f64::INFINITY => "Infinity".to_owned(),
        f64::NEG_INFINITY => "-Infinity".to_owned(),
        number => number.to_string(),
    }
}
