//! Writes calls as a caller would, for the examples in docstrings, for the shared cases, and for the live tests.

use toml::Value as Arg;

use super::Methods;
use super::method::{Method, Param};
use super::overlay::Holder;
use super::words;
use crate::call::bytes;
use crate::notation::args::{Field, Kind, Scalar, Token, Type};
use crate::spec::{Args, SaidAs};
use crate::value::Value;

/// A call on an object named `client`, and what comes of it, as expressions.
#[derive(Debug, Clone)]
pub(super) struct Call {
    /// None if neither the rule nor the spec's author can say it.
    pub(super) client: Option<String>,
    /// None if batches do not have it.
    pub(super) batch: Option<String>,
    pub(super) result: String,
}

/// The call of a form, by the rule unless the spec says otherwise.
pub(super) fn call(methods: &Methods, form: &str, args: &Args, result: &Value, said: &SaidAs) -> Call {
    let said = said.get("python").cloned().unwrap_or_default();
    let client = said.call.or_else(|| by_rule(methods, form, args));
    let batch = said.batch.or_else(|| {
        let client = client.clone().filter(|_| methods.in_batch(form))?;
        methods.holder_of(form).map_or(Some(client.clone()), |holder| holder.in_batch(&client))
    });
    Call { client, batch, result: said.result.unwrap_or_else(|| self::result(result)) }
}

fn by_rule(methods: &Methods, form: &str, args: &Args) -> Option<String> {
    let (method, is_folded) = methods.get(form)?;
    let mut items = Vec::new();
    let mut said = 0;
    for param in &method.params {
        let spec_name = param.spec_name.as_deref();
        match spec_name.and_then(|name| args.0.get_key_value(name)) {
            Some((name, value)) => {
                said += 1;
                let field = method.fields.iter().find(|field| field.name.as_ref() == Some(name))?;
                items.push(argument(methods, method, param, field, value)?);
            }
            None if is_folded && is_switch(method, param) => items.push(format!("{}=True", param.name)),
            None if param.default.is_some() => {}
            None => return None,
        }
    }
    if said < args.0.len() {
        return None;
    }
    let object = match methods.holder_of(form) {
        Some(holder) => {
            items.insert(0, "client".to_owned());
            Holder::name(&holder.sync)
        }
        None => "client",
    };
    Some(format!("{object}.{}({})", method.name, items.join(", ")))
}

/// Whether this parameter turns the method into its folded variant.
fn is_switch(method: &Method, param: &Param) -> bool {
    method.folded.as_ref().is_some_and(|folded| param.spec_name.is_none() && folded.param.name == param.name)
}

fn argument(methods: &Methods, method: &Method, param: &Param, field: &Field, value: &Arg) -> Option<String> {
    if field.name.as_ref().is_some_and(|name| method.own.contains(name)) {
        // Only a text of a type that is one needs no one to say it.
        return value.as_str().filter(|_| param.ty == "TEncodable").map(text);
    }
    // Nothing is known about the types that a hand-written builder takes, where they could be others than the rule's.
    if method.by_hand.is_some() && !field.is_flag() && !matches!(field.kind, Kind::Scalar(_)) {
        return None;
    }
    let text = match value {
        Arg::Boolean(true) if field.is_flag() => "True".to_owned(),
        Arg::Boolean(false) if field.is_flag() => "False".to_owned(),
        value => {
            let classes = field.name.as_ref().and_then(|name| method.types.get(name));
            literal(methods, &field.kind, value, classes.map(Vec::as_slice))?
        }
    };
    Some(match param {
        Param { is_variadic: true, .. } => text.trim_matches(['[', ']']).to_owned(),
        Param { default: Some(_), name, .. } => format!("{name}={text}"),
        _ => text,
    })
}

fn literal(methods: &Methods, kind: &Kind, value: &Arg, classes: Option<&[String]>) -> Option<String> {
    match (kind, classes) {
        (Kind::List(list), classes) => {
            let items = value.as_array()?;
            match &*list.item {
                Kind::Tuple(fields) if words::is_entry(fields) => entries(methods, fields, items),
                item => Some(format!(
                    "[{}]",
                    all(items.iter().map(|value| literal(methods, item, value, classes)))?
                )),
            }
        }
        (Kind::Token(Token { fields, .. }), classes) if fields.len() == 1 => {
            literal(methods, &fields[0].kind, value, classes)
        }
        (kind, Some(classes)) => option(methods, kind, value, classes),
        (Kind::Scalar(scalar), None) => scalar_literal(*scalar, value),
        (Kind::OneOf(choices), None) => choice(methods, kind, choices, value),
        (Kind::Token(Token { word, fields }), None) if fields.is_empty() => Some(text(word)),
        (Kind::Token(Token { fields, .. }), None) => {
            let table = value.as_table()?;
            tuple(
                fields
                    .iter()
                    .map(|field| literal(methods, &field.kind, table.get(field.name.as_deref()?)?, None)),
            )
        }
        (Kind::Tuple(fields), None) => tuple(
            fields
                .iter()
                .zip(value.as_array()?)
                .map(|(field, part)| literal(methods, &field.kind, part, None)),
        ),
    }
}

/// `"NX"`, or `("EX", 10)`; what is not a word as itself.
fn choice(methods: &Methods, kind: &Kind, choices: &[Kind], value: &Arg) -> Option<String> {
    if let Some(word) = value.as_str().filter(|word| token(choices, word).is_some()) {
        return Some(if kind.as_enumeration().is_some() { text(word) } else { format!("({},)", text(word)) });
    }
    let chosen = value.as_table().and_then(|table| table.iter().next());
    if let Some((token, inner)) = chosen.and_then(|(word, inner)| Some((token(choices, word)?, inner))) {
        let mut parts = vec![Some(text(&token.word))];
        match (&token.fields[..], inner) {
            ([only], inner) => parts.push(literal(methods, &only.kind, inner, None)),
            (fields, Arg::Table(table)) => parts.extend(
                fields
                    .iter()
                    .map(|field| literal(methods, &field.kind, table.get(field.name.as_deref()?)?, None)),
            ),
            _ => return None,
        }
        return tuple(parts.into_iter());
    }
    let other = choices.iter().find(|choice| !matches!(choice, Kind::Token(_)))?;
    literal(methods, other, value, None)
}

fn token<'k>(choices: &'k [Kind], word: &str) -> Option<&'k Token> {
    choices.iter().find_map(|choice| match choice {
        Kind::Token(token) if token.word == word => Some(token),
        _ => None,
    })
}

/// An option class, as the overlay's `shared.options` writes it; an enumeration by its value if that says nothing.
fn option(methods: &Methods, kind: &Kind, value: &Arg, classes: &[String]) -> Option<String> {
    let (word, fields, inner) = match (kind, value) {
        (Kind::Token(token), value) => (token.word.as_str(), &token.fields[..], Some(value)),
        (Kind::OneOf(choices), Arg::Table(table)) => {
            let (word, inner) = table.iter().next()?;
            (word.as_str(), &token(choices, word)?.fields[..], Some(inner))
        }
        (_, value) => (value.as_str()?, &[][..], None),
    };
    let written = classes.iter().find_map(|class| methods.shared.options.get(class)?.get(word));
    let Some(template) = written else {
        return inner.is_none().then(|| format!("{}({})", classes[0], text(word)));
    };
    let mut out = template.clone();
    for field in fields {
        let name = field.name.as_deref()?;
        let (hole, value) = match fields {
            [_] => ("{}".to_owned(), inner),
            _ => (format!("{{{name}}}"), inner.and_then(|inner| inner.get(name))),
        };
        out = out.replace(&hole, &literal(methods, &field.kind, value?, None)?);
    }
    Some(out)
}

/// A mapping of the first of each two to the second.
fn entries(methods: &Methods, fields: &[Field], items: &[Arg]) -> Option<String> {
    let pairs = items.iter().map(|pair| {
        let [key, value] = pair.as_array()?.as_slice() else { return None };
        let key = literal(methods, &fields[0].kind, key, None)?;
        Some(format!("{key}: {}", literal(methods, &fields[1].kind, value, None)?))
    });
    Some(format!("{{{}}}", all(pairs)?))
}

fn tuple(parts: impl Iterator<Item = Option<String>>) -> Option<String> {
    all(parts).map(|parts| format!("({parts})"))
}

fn all(parts: impl Iterator<Item = Option<String>>) -> Option<String> {
    Some(parts.collect::<Option<Vec<_>>>()?.join(", "))
}

fn scalar_literal(scalar: Scalar, value: &Arg) -> Option<String> {
    match (scalar.ty, value) {
        (Type::Key | Type::Bytes | Type::Text, Arg::String(value)) => Some(text(value)),
        (Type::Key | Type::Bytes | Type::Text, value) => Some(format!("b{}", escaped(&bytes(value)?, '"'))),
        (_, Arg::Integer(number)) => Some(number.to_string()),
        (_, Arg::Float(number)) => Some(double(*number)),
        _ => None,
    }
}

/// A string literal.
pub(super) fn text(value: &str) -> String {
    let mut out = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if letter.is_control() => out.push_str(&format!("\\x{:02x}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out + "\""
}

/// Bytes between quotes.
fn escaped(bytes: &[u8], quote: char) -> String {
    let mut out = quote.to_string();
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            byte if char::from(byte) == quote => out.extend(['\\', quote]),
            b' '..=b'~' => out.push(char::from(byte)),
            byte => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out.push(quote);
    out
}

/// A result as Python shows it.
fn result(value: &Value) -> String {
    let list = |items: &[Value]| items.iter().map(result).collect::<Vec<_>>().join(", ");
    match value {
        Value::Nil => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Ok => "'OK'".to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Double(number) => double(*number),
        Value::Bulk(bytes) => shown(bytes),
        Value::Text(text) => shown(text.as_bytes()),
        Value::Array(items) => format!("[{}]", list(items)),
        Value::Set(items) if items.is_empty() => "set()".to_owned(),
        Value::Set(items) => format!("{{{}}}", list(items)),
        Value::Map(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("{}: {}", result(key), result(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        Value::Error { message, .. } => format!("RequestError({})", text(message)),
    }
}

fn shown(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { '"' } else { '\'' };
    format!("b{}", escaped(bytes, quote))
}

fn double(number: f64) -> String {
    match number {
        f64::INFINITY => "float(\"inf\")".to_owned(),
        f64::NEG_INFINITY => "float(\"-inf\")".to_owned(),
        number => format!("{number:?}"),
    }
}

/// The lines of a method's example, with `await` in front of calls that need it. Empty where a step cannot be said.
pub(super) fn lines(methods: &Methods, method: &Method, is_async: bool) -> Vec<String> {
    let mut out = Vec::new();
    for step in &method.doc.example {
        let call = call(methods, &step.call, &step.args, &step.result, &step.said);
        let Some(client) = call.client else { return Vec::new() };
        out.push(format!(">>> {}{client}", if is_async { "await " } else { "" }));
        if !matches!(step.result, Value::Nil) {
            out.push(if step.varies { format!("{}  # for example", call.result) } else { call.result });
        }
    }
    out
}
