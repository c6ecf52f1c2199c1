//! What a form becomes in Python: a name, parameters with types and defaults, and a place to live.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::words::{self, Option as OptionType};
use crate::names::{screaming, snake};
use crate::notation::args::{Field, Kind, Token};
use crate::notation::shape::Shape;
use crate::spec::{Command, Doc, Form};

/// What the published signature has that does not follow from the spec.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Entry {
    /// The method's name.
    name: Option<String>,
    /// Parameters by the spec's name, with Python's.
    rename: BTreeMap<String, String>,
    /// Parameters by the spec's name, with the option classes they take.
    types: BTreeMap<String, Vec<String>>,
    /// Flags by the spec's name that may be `None` as well.
    nullable: Vec<String>,
    /// The type of the result.
    returns: Option<String>,
    /// The class it belongs to, where that is not the one its keys suggest.
    home: Option<Home>,
    /// Batches do not offer it.
    no_batch: bool,
    /// A variant that this method sends instead when a parameter of this name is true.
    fold: Option<Fold>,
    /// Another form's `fold` takes care of it.
    pub(crate) folded: bool,
    /// Its methods are written by hand.
    pub(crate) by_hand: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fold {
    variant: String,
    parameter: String,
    doc: String,
}

/// Which of the client's base classes holds a method: a cluster client will share `Core`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Home {
    Core,
    Standalone,
}

impl Home {
    pub(crate) const ALL: [Home; 2] = [Home::Core, Home::Standalone];
}

#[derive(Debug, Clone)]
pub(crate) struct Method {
    pub(crate) name: String,
    /// The constant that holds the wire id.
    pub(crate) id: String,
    pub(crate) params: Vec<Param>,
    pub(crate) steps: Vec<Step>,
    pub(crate) folded: Option<Folded>,
    pub(crate) returns: String,
    pub(crate) home: Home,
    pub(crate) in_batch: bool,
    pub(crate) doc: Doc,
}

#[derive(Debug, Clone)]
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) ty: String,
    pub(crate) default: Option<&'static str>,
    pub(crate) doc: Vec<String>,
}

/// A part of the request, in wire order.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Always there.
    Always(Vec<String>),
    /// There if the expression holds.
    If(String, Vec<String>),
}

/// A flag that makes the method another form.
#[derive(Debug, Clone)]
pub(crate) struct Folded {
    pub(crate) parameter: String,
    pub(crate) id: String,
    pub(crate) words: Vec<String>,
}

impl Method {
    pub(crate) fn new(command: &Command, form: &Form, entry: &Entry) -> Result<Method, String> {
        entry.check(form)?;
        let mut params = Vec::new();
        let mut steps = Vec::new();
        for field in &form.args {
            if let (None, Kind::Token(token)) = (&field.name, &field.kind) {
                steps.push(Step::Always(vec![words::quoted(&token.word)]));
                for inner in &token.fields {
                    let (param, step) = argument(inner, entry, &form.doc)?;
                    params.push(param);
                    steps.push(step);
                }
                continue;
            }
            let (param, step) = argument(field, entry, &form.doc)?;
            params.push(param);
            steps.push(step);
        }
        // What has a default comes after what has none; otherwise parameters keep the order of the wire.
        params.sort_by_key(|param| param.default.is_some());
        let folded = entry.fold.as_ref().map(|fold| folded(fold, command, form)).transpose()?;
        if let Some(fold) = &entry.fold {
            params.push(Param {
                name: fold.parameter.clone(),
                ty: "bool".to_owned(),
                default: Some("False"),
                doc: vec![fold.doc.clone()],
            });
        }
        let home = if form.keys.is_empty() { Home::Standalone } else { Home::Core };
        Ok(Method {
            name: entry.name.clone().unwrap_or_else(|| snake(&form.name)),
            id: screaming(&form.name),
            params,
            steps,
            folded,
            returns: entry.returns.clone().unwrap_or_else(|| reply(&form.reply)),
            home: entry.home.unwrap_or(home),
            in_batch: !entry.no_batch,
            doc: form.doc.clone(),
        })
    }

    /// Whether its words cannot be given in one expression.
    pub(crate) fn needs_builder(&self) -> bool {
        self.folded.is_some() || self.steps.iter().any(|step| matches!(step, Step::If(..)))
    }
}

impl Entry {
    fn check(&self, form: &Form) -> Result<(), String> {
        let known = form.parameters();
        let unknown = self
            .rename
            .keys()
            .chain(self.types.keys())
            .chain(&self.nullable)
            .find(|name| !known.iter().any(|field| field.name.as_ref() == Some(name)));
        unknown.map_or(Ok(()), |name| Err(format!("`{name}` is no parameter")))
    }
}

fn argument(field: &Field, entry: &Entry, doc: &Doc) -> Result<(Param, Step), String> {
    let spec_name = field.name.clone().ok_or("an argument has no name")?;
    let name = entry.rename.get(&spec_name).cloned().unwrap_or_else(|| snake(&spec_name));
    let option = entry.types.get(&spec_name).map(|classes| OptionType(classes.clone()));
    let lines = doc.params.iter().find(|param| param.name == spec_name).map(|param| {
        let options = param.options.iter().map(|(word, text)| format!("`{word}`: {text}"));
        std::iter::once(param.text.clone())
            .chain(if option.is_some() { None } else { Some(options) }.into_iter().flatten())
            .collect()
    });
    let words = words::of(&field.kind, &name, option.as_ref());
    let plain = words::ty(&field.kind, option.as_ref());
    let (ty, default, step) = match &field.kind {
        _ if field.is_flag() && entry.nullable.contains(&spec_name) => {
            ("Optional[bool]".to_owned(), Some("None"), Step::If(name.clone(), words))
        }
        _ if field.is_flag() => ("bool".to_owned(), Some("False"), Step::If(name.clone(), words)),
        Kind::List(_) if field.optional => {
            (format!("Optional[{plain}]"), Some("None"), Step::If(name.clone(), words))
        }
        _ if field.optional => {
            (format!("Optional[{plain}]"), Some("None"), Step::If(format!("{name} is not None"), words))
        }
        _ => (plain, None, Step::Always(words)),
    };
    Ok((Param { name, ty, default, doc: lines.unwrap_or_default() }, step))
}

/// The words a variant appends to its base form.
fn folded(fold: &Fold, command: &Command, base: &Form) -> Result<Folded, String> {
    let variant = command
        .forms
        .iter()
        .find(|form| form.variant.as_ref() == Some(&fold.variant))
        .ok_or_else(|| format!("fold: there is no variant `{}`", fold.variant))?;
    let appended = variant.args.strip_prefix(&base.args[..]).ok_or("fold: the variant does not append")?;
    let words = appended
        .iter()
        .map(|field| match &field.kind {
            Kind::Token(Token { word, fields }) if fields.is_empty() => Ok(words::quoted(word)),
            _ => Err("fold: the variant appends more than words".to_owned()),
        })
        .collect::<Result<_, _>>()?;
    Ok(Folded { parameter: fold.parameter.clone(), id: screaming(&variant.name), words })
}

/// The type of a reply, with the published package's habits: sequences are lists, all text is bytes.
fn reply(shape: &Shape) -> String {
    match shape {
        Shape::Any => "TResult".to_owned(),
        Shape::Ok => "TOK".to_owned(),
        Shape::Int => "int".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Double => "float".to_owned(),
        Shape::Bytes | Shape::Text => "bytes".to_owned(),
        Shape::List(item) => format!("List[{}]", reply(item)),
        Shape::Set(item) => format!("Set[{}]", reply(item)),
        Shape::Each(item) => format!("Union[{}, List[{}]]", reply(item), reply(item)),
        Shape::Hits => "List[Union[int, Dict[bytes, Dict[bytes, bytes]]]]".to_owned(),
        Shape::SortedHits => "List[Union[int, Dict[bytes, List[Union[bytes, Dict[bytes, bytes]]]]]]".to_owned(),
        Shape::Rows => "List[Dict[bytes, TResult]]".to_owned(),
        Shape::Map(key, value) => format!("Dict[{}, {}]", reply(key), reply(value)),
        Shape::Pairs(first, second) => {
            format!("List[List[{}]]", either(&[first, second].map(|shape| reply(shape))))
        }
        Shape::Tuple(items) => format!("List[{}]", either(&items.iter().map(reply).collect::<Vec<_>>())),
        Shape::Record(fields) => {
            format!(
                "Mapping[bytes, {}]",
                either(&fields.iter().map(|(_, shape)| reply(shape)).collect::<Vec<_>>())
            )
        }
        Shape::Optional(inner) => format!("Optional[{}]", reply(inner)),
    }
}

fn either(types: &[String]) -> String {
    let mut distinct: Vec<&str> = Vec::new();
    for ty in types {
        if !distinct.contains(&ty.as_str()) {
            distinct.push(ty);
        }
    }
    match distinct[..] {
        [only] => only.to_owned(),
        _ => format!("Union[{}]", distinct.join(", ")),
    }
}
