//! Writes the core's command table.

use std::fmt::Write;

use crate::file::File;
use crate::layout::{Blocking, Keys, When};
use crate::names::screaming;
use crate::notation::args::Unit;
use crate::notation::shape::Shape;
use crate::search::Search;
use crate::spec::{Access, Combine, Command, Form, Route, Session, Spec};

const HEAD: &str = "\
// @generated from protobuf/commands by codegen. Do not edit.

use super::{Blocking, Combine, DefaultRoute, Flags, Keys, Named, Row, Search, Shape, Skip, SortKeys, TimeUnit, Unknown, Variant, When};

";

/// The table, with what is needed to find a row by its id or by its words.
pub(crate) fn generate(spec: &Spec) -> File {
    let mut forms: Vec<(&Command, &Form)> =
        spec.commands().flat_map(|command| command.forms.iter().map(move |form| (command, form))).collect();
    forms.sort_by_key(|(_, form)| form.id);

    let mut out = HEAD.to_owned();
    put_shapes(&mut out, spec);
    put_rows(&mut out, &forms);
    put_ids(&mut out, &forms);
    put_words(&mut out, &forms);
    put_constants(&mut out, &forms);
    File::new("glide-core/src/command/table.rs", out)
}

/// The shapes that have names.
fn put_shapes(out: &mut String, spec: &Spec) {
    for (name, named) in spec.groups.iter().flat_map(|group| &group.shapes) {
        let _ = writeln!(
            out,
            "static {}: Named = Named {{ name: {name:?}, shape: {} }};\n",
            shape_name(name),
            shape(&named.shape)
        );
    }
}

/// Told apart from the ids, which are constants too.
fn shape_name(name: &str) -> String {
    format!("SHAPE_{}", screaming(name))
}

fn put_rows(out: &mut String, forms: &[(&Command, &Form)]) {
    let _ = writeln!(out, "/// Every row, by wire id.");
    let _ = writeln!(out, "pub static ROWS: &[Row] = &[");
    for (command, form) in forms {
        let _ = write!(out, "{}", row(command, form));
    }
    let _ = writeln!(out, "];\n");
}

fn row(command: &Command, form: &Form) -> String {
    let words = &command.words;
    let keys: Vec<String> = form.keys.iter().map(keys).collect();
    let variants: Vec<String> = match form.variant {
        Some(_) => Vec::new(),
        None => command.forms[1..].iter().filter_map(variant).collect(),
    };
    format!(
        "    // {name}
    Row {{
        id: {id},
        words: &{words:?},
        wire: {wire},
        flags: {flags},
        keys: &[{keys}],
        route: DefaultRoute::{route},
        combine: Combine::{combine},
        blocking: {blocking},
        reply: &{reply},
        since: ({major}, {minor}, {patch}),
        variants: &[{variants}],
    }},
",
        name = form.name,
        id = form.id,
        wire = wire(words),
        flags = flags(command),
        keys = keys.join(", "),
        route = route(command.route),
        combine = combine(command.combine),
        blocking = blocking(form.blocking.as_ref()),
        reply = shape(&form.reply),
        major = form.since.0,
        minor = form.since.1,
        patch = form.since.2,
        variants = variants.join(", "),
    )
}

fn wire(words: &[String]) -> String {
    let bulk: String = words.iter().map(|word| format!("${}\\r\\n{word}\\r\\n", word.len())).collect();
    format!("b\"{bulk}\"")
}

fn flags(command: &Command) -> String {
    let access = match command.access {
        Access::Read => Some("READ_ONLY"),
        Access::Write => Some("WRITE"),
        Access::Neither => None,
    };
    let named: Vec<String> = [
        access,
        command.cacheable.then_some("CACHEABLE"),
        command.compressible.then_some("COMPRESSIBLE"),
        command.internal.is_some().then_some("INTERNAL"),
        command.session.map(|session| match session {
            Session::Watch => "WATCHES",
            Session::Unwatch => "UNWATCHES",
            Session::Select => "SELECTS",
            Session::Reset => "RESETS",
            Session::Writes => "OWN_WRITES",
        }),
    ]
    .into_iter()
    .flatten()
    .map(|flag| format!("Flags::{flag}"))
    .collect();
    named.into_iter().reduce(|all, flag| format!("{all}.or({flag})")).unwrap_or("Flags(0)".to_owned())
}

fn keys(keys: &Keys) -> String {
    match keys {
        Keys::Range { first, last, step } => {
            format!("Keys::Range {{ first: {first}, last: {last}, step: {step} }}")
        }
        Keys::Counted { count, first, step } => {
            format!("Keys::Counted {{ count: {count}, first: {first}, step: {step} }}")
        }
        Keys::After { search: it, divide } => {
            format!("Keys::After {{ search: {}, divide: {divide} }}", search(it))
        }
        Keys::Next(it) => format!("Keys::Next({})", search(it)),
    }
}

fn search(search: &Search) -> String {
    let Search { token, from, lead, unknown, .. } = search;
    let known = search.known.iter().flatten().map(|(word, skip)| format!("({word:?}, Skip::{skip:?})"));
    format!(
        "&Search {{ token: {token:?}, from: {from}, lead: {lead}, known: &[{}], unknown: Unknown::{unknown:?} }}",
        known.collect::<Vec<_>>().join(", ")
    )
}

fn route(route: Route) -> &'static str {
    match route {
        Route::Any => "Any",
        Route::AllNodes => "AllNodes",
        Route::AllShards => "AllPrimaries",
        Route::MultiShard => "MultiShard",
        Route::Special => "Special",
    }
}

fn combine(combine: Combine) -> &'static str {
    match combine {
        Combine::Default => "Default",
        Combine::OneSucceeded => "OneSucceeded",
        Combine::AllSucceeded => "AllSucceeded",
        Combine::LogicalAnd => "LogicalAnd",
        Combine::LogicalOr => "LogicalOr",
        Combine::Min => "Min",
        Combine::Max => "Max",
        Combine::Sum => "Sum",
        Combine::NotNil => "NotNil",
        Combine::Special => "Special",
    }
}

fn blocking(blocking: Option<&Blocking>) -> String {
    match blocking {
        None => "Blocking::Never".to_owned(),
        Some(Blocking::At { at, unit }) => {
            format!("Blocking::Timeout {{ at: {at}, unit: {} }}", time_unit(*unit))
        }
        Some(Blocking::After { search: it, unit }) => {
            format!("Blocking::After {{ search: {}, unit: {} }}", search(it), time_unit(*unit))
        }
    }
}

fn time_unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Seconds | Unit::UnixSeconds => "TimeUnit::Seconds",
        Unit::Milliseconds | Unit::UnixMilliseconds => "TimeUnit::Milliseconds",
    }
}

fn variant(form: &Form) -> Option<String> {
    let when = match form.when.as_ref()? {
        When::Token(it) => format!("When::Token({})", search(it)),
        When::Words { least, most } => format!("When::Words {{ least: {least}, most: {most} }}"),
    };
    Some(format!("Variant {{ id: {}, when: {when} }}", form.id))
}

/// Nil passes through every shape, so that an optional shape is the shape itself.
fn shape(reply: &Shape) -> String {
    match reply {
        Shape::Any => "Shape::Any".to_owned(),
        Shape::Ok => "Shape::Ok".to_owned(),
        Shape::Closed => "Shape::Closed".to_owned(),
        Shape::Int => "Shape::Int".to_owned(),
        Shape::Bool => "Shape::Bool".to_owned(),
        Shape::Double => "Shape::Double".to_owned(),
        Shape::Number => "Shape::Number".to_owned(),
        Shape::Bytes => "Shape::Bytes".to_owned(),
        Shape::Text => "Shape::Text".to_owned(),
        Shape::List(item) => format!("Shape::List(&{})", shape(item)),
        Shape::Set(item) => format!("Shape::Set(&{})", shape(item)),
        Shape::Map(key, value) => format!("Shape::Map(&{}, &{})", shape(key), shape(value)),
        Shape::Pairs(first, second) => format!("Shape::Pairs(&{}, &{})", shape(first), shape(second)),
        Shape::Each(item) => format!("Shape::Each(&{})", shape(item)),
        Shape::Hits => "Shape::Hits(SortKeys::Absent)".to_owned(),
        Shape::SortedHits => "Shape::Hits(SortKeys::Present)".to_owned(),
        Shape::Rows => "Shape::Rows".to_owned(),
        Shape::Headed(head, rest) => format!("Shape::Headed(&{}, &{})", shape(head), shape(rest)),
        Shape::Tuple(items) => {
            format!("Shape::Tuple(&[{}])", items.iter().map(shape).collect::<Vec<_>>().join(", "))
        }
        Shape::Record(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|field| format!("({:?}, {})", field.name, shape(&field.shape))).collect();
            format!("Shape::Record(&[{}])", fields.join(", "))
        }
        Shape::Rest(item) => format!("Shape::Rest(&{})", shape(item)),
        Shape::Named(name) => format!("Shape::Named(&{})", shape_name(name)),
        Shape::Optional(inner) => shape(inner),
    }
}

/// `BY_ID[id]` is one more than the row's index, or 0.
fn put_ids(out: &mut String, forms: &[(&Command, &Form)]) {
    let largest = forms.last().map_or(0, |(_, form)| usize::from(form.id));
    let mut by_id = vec![0; largest + 1];
    for (index, (_, form)) in forms.iter().enumerate() {
        by_id[usize::from(form.id)] = index + 1;
    }
    let _ = writeln!(out, "/// One more than the index of the row with this id; 0 where there is none.");
    let _ = writeln!(out, "pub(super) static BY_ID: [u16; {}] = [", by_id.len());
    for line in by_id.chunks(16) {
        let numbers: Vec<String> = line.iter().map(usize::to_string).collect();
        let _ = writeln!(out, "    {},", numbers.join(", "));
    }
    let _ = writeln!(out, "];\n");
}

/// Base forms by their words, sorted, for a binary search.
fn put_words(out: &mut String, forms: &[(&Command, &Form)]) {
    let mut by_words: Vec<(&[String], usize)> = forms
        .iter()
        .enumerate()
        .filter(|(_, (_, form))| form.variant.is_none())
        .map(|(index, (command, _))| (&command.words[..], index))
        .collect();
    by_words.sort();
    let _ = writeln!(out, "/// First word, second word or nothing, index of the row; sorted.");
    let _ = writeln!(out, "pub(super) static BY_WORDS: &[(&str, &str, u16)] = &[");
    for (words, index) in by_words {
        let second = words.get(1).map_or("", String::as_str);
        let _ = writeln!(out, "    ({:?}, {second:?}, {index}),", words[0]);
    }
    let _ = writeln!(out, "];\n");
}

fn put_constants(out: &mut String, forms: &[(&Command, &Form)]) {
    let _ = writeln!(out, "/// Wire ids by name: the command's words, then the name of the variant.");
    let _ = writeln!(out, "pub mod id {{");
    for (_, form) in forms {
        let _ = writeln!(out, "    pub const {}: u16 = {};", screaming(&form.name), form.id);
    }
    let _ = writeln!(out, "}}");
}
