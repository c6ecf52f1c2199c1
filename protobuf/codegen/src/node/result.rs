//! What replies become in TypeScript: types, and the functions that make results out of decoded replies.

use std::fmt::Write;

use super::method::{Decoding, Method, many, property};
use super::text::{INDENT, broken, doc};
use crate::names::pascal;
use crate::notation::shape::{RecordField, Shape};
use crate::spec::{Group, NamedShape};

/// The type of a named shape.
pub(super) fn type_name(shape: &str) -> String {
    pascal(shape)
}

/// The types of a group's named shapes, and what reads them.
pub(super) fn named(group: &Group) -> String {
    let mut out = String::new();
    for (name, NamedShape { shape, doc: text }) in &group.shapes {
        out.push_str(&doc(std::slice::from_ref(text), ""));
        let ty = type_name(name);
        let _ = match shape {
            Shape::Record(fields) => writeln!(out, "export interface {ty} {{\n{}}}\n", members(fields)),
            Shape::Tuple(items) => {
                let items: Vec<String> =
                    items.iter().map(|item| shape_type(item, Decoding::Caller)).collect();
                writeln!(out, "{}\n", broken(&format!("export type {ty} = ["), &items, "];", ""))
            }
            shape => writeln!(out, "export type {ty} = {};\n", shape_type(shape, Decoding::Caller)),
        };
        out.extend(declaration(&named_reader(name), shape, Texts::Converted));
    }
    out
}

fn named_reader(shape: &str) -> String {
    format!("read{}", type_name(shape))
}

fn members(fields: &[RecordField]) -> String {
    fields.iter().map(|field| format!("{INDENT}{};\n", member(field, Decoding::Caller))).collect()
}

fn member(field: &RecordField, decoding: Decoding) -> String {
    let name = match field.name.strip_suffix('*') {
        Some(start) => format!("[name: `{start}${{string}}`]"),
        None => format!("{}{}", property(&field.name), if field.may_be_absent { "?" } else { "" }),
    };
    format!("{name}: {}", shape_type(&field.shape, decoding))
}

pub(super) fn shape_type(shape: &Shape, decoding: Decoding) -> String {
    let inner = |shape: &Shape| shape_type(shape, decoding);
    match shape {
        Shape::Any => "GlideReturnType".to_owned(),
        Shape::Ok | Shape::Closed => "\"OK\"".to_owned(),
        Shape::Int | Shape::Double => "number".to_owned(),
        Shape::Number => "number | number[]".to_owned(),
        Shape::Bool => "boolean".to_owned(),
        Shape::Bytes if decoding == Decoding::AlwaysBytes => "Buffer".to_owned(),
        Shape::Bytes => "GlideString".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::List(item) => many(&inner(item)),
        Shape::Set(item) => format!("Set<{}>", inner(item)),
        Shape::Each(item) => format!("{} | {}", inner(item), many(&inner(item))),
        Shape::Hits => "[number, GlideRecord<GlideRecord<GlideString>>?]".to_owned(),
        Shape::SortedHits => "[number, GlideRecord<[GlideString, GlideRecord<GlideString>]>?]".to_owned(),
        Shape::Rows => "GlideRecord<GlideReturnType>[]".to_owned(),
        Shape::Map(_, value) => format!("Record<string, {}>", inner(value)),
        Shape::Pairs(first, second) => many(&format!("[{}, {}]", inner(first), inner(second))),
        Shape::Headed(head, rest) => {
            format!("{} | [{}, {}]", inner(head), inner(head), many(&inner(rest)))
        }
        Shape::Tuple(items) => format!("[{}]", items.iter().map(inner).collect::<Vec<_>>().join(", ")),
        Shape::Rest(item) => format!("...{}", many(&inner(item))),
        Shape::Record(fields) => {
            let members: Vec<String> = fields.iter().map(|field| member(field, decoding)).collect();
            format!("{{ {} }}", members.join("; "))
        }
        Shape::Optional(one) => format!("{} | null", inner(one)),
        Shape::Named(name) => type_name(name),
    }
}

/// Whether texts that were decoded as the caller likes still have to become strings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Texts {
    Converted,
    Strings,
}

impl Texts {
    fn of(method: &Method<'_>) -> Texts {
        if method.decoding == Decoding::Caller { Texts::Converted } else { Texts::Strings }
    }
}

/// The constant that holds what makes a method's result, where one word of `../readers` does not say it.
pub(super) fn constant(method: &Method<'_>) -> Option<String> {
    let texts = Texts::of(method);
    if keeps_entries(method) {
        return None;
    }
    reader(&method.form.reply, texts).filter(|reader| is_expression(reader))?;
    declaration(&constant_name(method), &method.form.reply, texts)
}

/// A constant of a reader, if there is something to read.
fn declaration(name: &str, shape: &Shape, texts: Texts) -> Option<String> {
    let reader = reader(shape, texts)?;
    let head = format!("const {name}: Reader = ");
    let line = match shape {
        Shape::Record(fields) if reader != "record" => {
            broken(&format!("{head}recordWith({{"), &known_fields(fields, texts), "});", "")
        }
        _ => format!("{head}{reader};"),
    };
    Some(format!("{line}\n\n"))
}

/// What makes a method's result out of the decoded reply, if they are not the same.
pub(super) fn reader_of(method: &Method<'_>) -> Option<String> {
    if keeps_entries(method) {
        return None;
    }
    let reader = reader(&method.form.reply, Texts::of(method))?;
    Some(if is_expression(&reader) { constant_name(method) } else { reader })
}

/// Whether the result is a list of entries, as maps are decoded.
fn keeps_entries(method: &Method<'_>) -> bool {
    method.entry.returns.as_ref().is_some_and(|returns| returns.starts_with("GlideRecord<"))
}

fn constant_name(method: &Method<'_>) -> String {
    format!("{}Result", method.name)
}

fn is_expression(reader: &str) -> bool {
    !reader.chars().all(char::is_alphanumeric)
}

/// An expression made of the functions of `../readers`.
fn reader(shape: &Shape, texts: Texts) -> Option<String> {
    let inner = |shape: &Shape| reader(shape, texts);
    match shape {
        Shape::Text => (texts == Texts::Converted).then(|| "text".to_owned()),
        Shape::List(item) => inner(item).map(|item| format!("each({item})")),
        Shape::Set(item) => inner(item).map(|item| format!("setOf({item})")),
        Shape::Map(_, value) => {
            Some(inner(value).map_or("record".to_owned(), |value| format!("recordOf({value})")))
        }
        Shape::Pairs(first, second) => {
            tuple([&**first, second].into_iter(), &inner).map(|pair| format!("each({pair})"))
        }
        Shape::Tuple(items) => tuple(items.iter(), &inner),
        Shape::Rest(item) | Shape::Optional(item) => inner(item),
        Shape::Record(fields) => Some(match &known_fields(fields, texts)[..] {
            [] => "record".to_owned(),
            known => format!("recordWith({{ {} }})", known.join(", ")),
        }),
        // By a function, as it may be declared later or contain itself.
        Shape::Named(name) => Some(format!("(reply) => {}(reply)", named_reader(name))),
        _ => None,
    }
}

fn known_fields(fields: &[RecordField], texts: Texts) -> Vec<String> {
    fields
        .iter()
        .filter_map(|field| Some(format!("{}: {}", property(&field.name), reader(&field.shape, texts)?)))
        .collect()
}

fn tuple<'s>(
    items: impl Iterator<Item = &'s Shape>,
    inner: &dyn Fn(&Shape) -> Option<String>,
) -> Option<String> {
    let mut readers = Vec::new();
    let mut rest = None;
    let mut any = false;
    for item in items {
        let reader = inner(item);
        any |= reader.is_some();
        let reader = reader.unwrap_or("null".to_owned());
        match item {
            Shape::Rest(_) => rest = Some(reader),
            _ => readers.push(reader),
        }
    }
    let rest = rest.map_or(String::new(), |rest| format!(", {rest}"));
    any.then(|| format!("tuple([{}]{rest})", readers.join(", ")))
}
