//! Writes builders: functions from a method's arguments to a command.

use std::fmt::Write;

use super::method::{Choice, Decoding, Method, Param, choice_type, is_entries, property};
use super::result;
use super::text::{INDENT, broken, doc};
use crate::names::camel;
use crate::notation::args::{Field, Kind, List, Scalar, Token, Type};

/// The type of a method's options.
pub(super) fn options_type(method: &Method<'_>) -> String {
    let mut out = format!("export interface {} {{\n", method.options_type);
    for param in &method.options {
        let lines =
            method.param_doc(param.spec_name()).map(|found| vec![found.to_owned()]).unwrap_or_default();
        out.push_str(&doc(&lines, INDENT));
        let _ = writeln!(out, "{INDENT}{}?: {};", param.name, param.ty);
    }
    out.push_str("}\n");
    out
}

/// The type of a choice, and the table of what its alternatives become.
pub(super) fn choice_types(choice: &Choice<'_>) -> String {
    let alternatives: String =
        choice.of.iter().map(|kind| format!("\n{INDENT}| {}", choice_type(kind))).collect();
    let mut out = format!("export type {} ={alternatives};\n\n", choice.ty);
    let _ = writeln!(out, "const {}: Choices = {{", choice.table());
    for kind in choice.of {
        let Kind::Token(token) = kind else { continue };
        let word = property(&token.word);
        let pieces = token_pieces(token, "value", &token.word).join(", ");
        let _ = match token.fields.is_empty() {
            true => writeln!(out, "{INDENT}{word}: null,"),
            false => writeln!(out, "{INDENT}{word}: (value) => [{pieces}],"),
        };
    }
    out.push_str("};\n");
    out
}

pub(super) fn builder(method: &Method<'_>) -> String {
    let head = broken(
        &format!("export function {}(", method.function()),
        &method.params(),
        &format!("): Command<{}> {{", method.result),
        "",
    );
    format!("{head}\n{}}}\n", body(method))
}

fn body(method: &Method<'_>) -> String {
    let fields: Vec<&Field> = method.form.args.iter().collect();
    let required = fields.iter().take_while(|field| !field.optional).count();
    let first: Vec<String> = fields[..required].iter().flat_map(|field| pieces_of(method, field)).collect();
    let mut out = String::new();
    if required == fields.len() {
        let args = match &first[..] {
            [only] if only.starts_with("...") => only[3..].to_owned(),
            _ => format!("[{}]", first.join(", ")),
        };
        out.push_str(&give(method, &args));
        return out;
    }
    let args = words(method);
    let _ = writeln!(out, "{INDENT}const {args}: Argument[] = [{}];", first.join(", "));
    if !method.options.is_empty() {
        let known: Vec<String> = method.options.iter().map(|param| format!("{:?}", param.name)).collect();
        let _ = writeln!(out, "{INDENT}check({args}, options, [{}]);", known.join(", "));
    }
    for field in &fields[required..] {
        out.push_str(&push(method, field));
    }
    out.push_str(&give(method, args));
    out
}

/// The variable that holds the arguments, which a parameter may be called, too.
fn words(method: &Method<'_>) -> &'static str {
    match method.positional.iter().any(|param| param.name == "args") {
        true => "words",
        false => "args",
    }
}

fn give(method: &Method<'_>, args: &str) -> String {
    let mut items = vec![method.form.id.to_string(), args.to_owned()];
    let decoder = match method.decoding {
        Decoding::AlwaysText => Some("Decoder.String"),
        Decoding::AlwaysBytes => Some("Decoder.Bytes"),
        Decoding::Nobody | Decoding::Caller => None,
    };
    let read = method.entry.read.clone().or_else(|| result::reader_of(method));
    match (read, decoder) {
        (None, None) => {}
        (read, None) => items.extend(read),
        (read, Some(decoder)) => items.extend([read.unwrap_or("null".to_owned()), decoder.to_owned()]),
    }
    format!("{}\n", broken(&format!("{INDENT}return new Command("), &items, ");", INDENT))
}

fn push(method: &Method<'_>, field: &Field) -> String {
    if is_covered(method, field) {
        return String::new();
    }
    let Some(param) = param_of(method, field) else {
        return pushes(words(method), &pieces_of(method, field));
    };
    let is_option = method.options.iter().any(|option| option.name == param.name);
    let expr = if is_option { format!("options.{}", param.name) } else { param.name.clone() };
    let condition = match (is_option, field.is_flag()) {
        (true, true) => format!("options?.{}", param.name),
        (true, false) => format!("options?.{} !== undefined", param.name),
        (false, true) => param.name.clone(),
        (false, false) => format!("{} !== undefined", param.name),
    };
    let pieces = param_pieces(param, &expr);
    if !field.optional {
        return pushes(words(method), &pieces);
    }
    let push = match &pieces[..] {
        [list] if is_list(list) => format!("pushAll({}, {});", words(method), &list[3..]),
        pieces => format!("{}.push({});", words(method), pieces.join(", ")),
    };
    let line = format!("{INDENT}if ({condition}) {push}\n");
    if line.len() <= 120 { line } else { format!("{INDENT}if ({condition})\n{INDENT}{INDENT}{push}\n") }
}

/// Adds pieces that are always sent. Lists of the caller's can be longer than the stack has room for arguments of a call.
fn pushes(args: &str, pieces: &[String]) -> String {
    pieces
        .chunk_by(|piece, next| !is_list(piece) && !is_list(next))
        .map(|pieces| match pieces {
            [list] if is_list(list) => format!("{INDENT}pushAll({args}, {});\n", &list[3..]),
            pieces => format!("{INDENT}{args}.push({});\n", pieces.join(", ")),
        })
        .collect()
}

fn is_list(piece: &str) -> bool {
    piece.starts_with("...") && !piece.starts_with("...choice(")
}

fn is_covered(method: &Method<'_>, field: &Field) -> bool {
    field.name.as_deref().is_some_and(|name| method.entry.is_covered(name))
}

fn param_of<'m, 'a>(method: &'m Method<'a>, field: &Field) -> Option<&'m Param<'a>> {
    let name = field.name.as_deref()?;
    method.positional.iter().chain(&method.options).find(|param| param.spec_name() == name)
}

/// The arguments that a field of the form becomes, when it is sent.
fn pieces_of(method: &Method<'_>, field: &Field) -> Vec<String> {
    if is_covered(method, field) {
        return Vec::new();
    }
    match (param_of(method, field), &field.kind) {
        (Some(param), _) => param_pieces(param, &param.name),
        (None, Kind::Token(token)) => {
            let mut out = vec![format!("{:?}", token.word)];
            out.extend(token.fields.iter().flat_map(|field| pieces_of(method, field)));
            out
        }
        (None, _) => Vec::new(),
    }
}

fn param_pieces(param: &Param<'_>, expr: &str) -> Vec<String> {
    if let Some(words) = &param.words {
        let words = format!("{words}({expr}, {:?})", param.name);
        return match &param.field.kind {
            Kind::List(list) if list.counted && !param.covers_others => {
                vec![format!("...counted({words}, {})", width(&list.item))]
            }
            _ => vec![format!("...{words}")],
        };
    }
    match (&param.choice, &param.field.kind) {
        (None, kind) => pieces(kind, expr, &param.name),
        (Some(choice), Kind::List(_)) => {
            let each = format!("(item) => choice(item, {}, {:?})", choice.table(), param.name);
            vec![format!("...listOf({expr}, {:?}, {each})", param.name)]
        }
        (Some(choice), kind) => {
            let chosen = format!("...choice({expr}, {}, {:?})", choice.table(), param.name);
            match kind {
                Kind::Token(token) => vec![format!("{:?}", token.word), chosen],
                _ => vec![chosen],
            }
        }
    }
}

/// The arguments that a value becomes. `expr` is the value; `name` is what messages call it.
fn pieces(kind: &Kind, expr: &str, name: &str) -> Vec<String> {
    match kind {
        Kind::Scalar(scalar) => vec![word(*scalar, expr, name)],
        Kind::Token(token) => {
            let mut out = vec![format!("{:?}", token.word)];
            out.extend(token_pieces(token, expr, name));
            out
        }
        // Choices between more than words are parameters, which `param_pieces` knows.
        Kind::OneOf(_) => {
            vec![format!("word({expr}, {:?}, {name:?})", kind.as_enumeration().unwrap_or_default())]
        }
        Kind::List(list) => list_pieces(list, expr, name),
        Kind::Tuple(fields) => fields
            .iter()
            .enumerate()
            .flat_map(|(i, field)| pieces(&field.kind, &format!("{expr}[{i}]"), name))
            .collect(),
    }
}

fn token_pieces(token: &Token, expr: &str, name: &str) -> Vec<String> {
    match &token.fields[..] {
        [only] => pieces(&only.kind, expr, name),
        fields => fields
            .iter()
            .flat_map(|field| {
                let part = camel(field.name.as_deref().unwrap_or_default());
                let expr = format!("{expr}.{part}");
                let pieces = pieces(&field.kind, &expr, &format!("{name}.{part}"));
                match (field.optional, field.is_flag()) {
                    (false, _) => pieces,
                    (true, true) => vec![format!("...({expr} ? [{}] : [])", pieces.join(", "))],
                    (true, false) => {
                        vec![format!("...({expr} === undefined ? [] : [{}])", pieces.join(", "))]
                    }
                }
            })
            .collect(),
    }
}

fn word(scalar: Scalar, expr: &str, name: &str) -> String {
    match scalar.ty {
        Type::Key | Type::Bytes | Type::Text => expr.to_owned(),
        Type::I64 => format!("integer({expr}, {name:?})"),
        Type::U64 => format!("unsigned({expr}, {name:?})"),
        Type::F64 => format!("float({expr}, {name:?})"),
    }
}

fn list_pieces(list: &List, expr: &str, name: &str) -> Vec<String> {
    let items = match &*list.item {
        _ if is_entries(list) => format!("pairs({expr}, {name:?})"),
        Kind::Scalar(Scalar { ty: Type::Key | Type::Bytes | Type::Text, .. }) => {
            format!("list({expr}, {name:?}{})", least(list))
        }
        item => {
            let inner = pieces(item, "item", name).join(", ");
            format!("listOf({expr}, {name:?}, (item) => [{inner}]{})", least(list))
        }
    };
    match list.counted {
        false => vec![format!("...{items}")],
        true => vec![format!("...counted({items}, {})", width(&list.item))],
    }
}

/// The last argument of what checks a list, which is left out for the usual list of at least one item.
fn least(list: &List) -> &'static str {
    if list.may_be_empty { ", 0" } else { "" }
}

fn width(item: &Kind) -> usize {
    match item {
        Kind::Tuple(fields) => fields.len(),
        _ => 1,
    }
}
