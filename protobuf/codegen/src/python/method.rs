//! What a form becomes in Python: a name, parameters with types and defaults, and a place to live.

use std::collections::BTreeMap;

use super::overlay::{Entry, Fold, Holder, Home};
use super::words::{self, Option as OptionType};
use crate::names::{screaming, snake};
use crate::notation::args::{Field, Kind, Token};
use crate::notation::shape::Shape;
use crate::spec::{Command, Doc, Form, Group};

#[derive(Debug, Clone)]
pub(crate) struct Method {
    pub(crate) name: String,
    /// The constant that holds the wire id.
    pub(crate) id: String,
    pub(crate) params: Vec<Param>,
    pub(crate) steps: Vec<Step>,
    pub(crate) folded: Option<Folded>,
    /// What is called for the words, where a hand-written function makes them: its name and its arguments.
    pub(crate) by_hand: Option<(String, String)>,
    /// The function that makes the result out of the reply.
    pub(crate) read: Option<String>,
    pub(crate) returns: String,
    pub(crate) home: Home,
    /// Whether it is a function that takes the client, or the batch, first.
    pub(crate) is_function: bool,
    pub(crate) in_batch: bool,
    pub(crate) doc: Doc,
    /// The form's parameters.
    pub(crate) fields: Vec<Field>,
    /// Option classes, by the spec's name of the parameter.
    pub(crate) types: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Clone)]
pub(crate) struct Param {
    pub(crate) name: String,
    /// The spec's name; none for what the spec does not know.
    pub(crate) spec_name: Option<String>,
    pub(crate) ty: String,
    pub(crate) default: Option<String>,
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

/// A parameter that makes the method another form.
#[derive(Debug, Clone)]
pub(crate) struct Folded {
    /// The name of the variant's form.
    pub(crate) form: String,
    pub(crate) param: Param,
    /// Whether the parameter is given.
    pub(crate) condition: String,
    pub(crate) id: String,
    pub(crate) words: Vec<String>,
    in_batch: bool,
}

impl Method {
    pub(crate) fn new(
        group: &Group,
        holder: Option<&Holder>,
        command: &Command,
        form: &Form,
        entry: &Entry,
    ) -> Result<Method, String> {
        entry.check(form)?;
        let (mut params, steps) = match &entry.params {
            Some(written) => (by_hand(written, entry, form)?, Vec::new()),
            None => by_rule(entry, form)?,
        };
        let folded = entry.fold.as_ref().map(|fold| folded(fold, command, form, entry)).transpose()?;
        params.extend(folded.iter().map(|folded| folded.param.clone()));
        let place = |param: &Param| {
            entry.order.iter().position(|name| entry.rename.get(name).unwrap_or(name) == &param.name)
        };
        // What has a default comes after what has none; otherwise parameters keep the order of the wire.
        if entry.params.is_none() {
            params.sort_by_key(|param| (param.default.is_some(), place(param)));
        }
        for param in &mut params {
            if let Some(doc) = entry.docs.get(&param.name) {
                param.doc = vec![doc.clone()];
            }
            if param.doc.is_empty() {
                return Err(format!("docs: nothing about `{}`", param.name));
            }
        }
        let names: Vec<&str> = params.iter().map(|param| param.name.as_str()).collect();
        let by_hand = entry
            .builder
            .as_ref()
            .map(|function| (function.clone(), entry.pass.clone().unwrap_or_else(|| names.join(", "))));
        let mut doc = form.doc.clone();
        if let Some(returns) = &entry.returns_doc {
            doc.returns.clone_from(returns);
        }
        let variant =
            folded.as_ref().and_then(|folded| command.forms.iter().find(|form| form.name == folded.form));
        let fields = form.parameters().into_iter().chain(variant.iter().flat_map(|form| form.parameters()));
        let fields = fields.cloned().collect();
        let home = if form.keys.is_empty() { Home::Standalone } else { Home::Core };
        Ok(Method {
            name: entry.name.clone().unwrap_or_else(|| match holder {
                Some(_) => snake(&group.name_without_prefix(&form.name)),
                None => snake(&form.name),
            }),
            id: screaming(&form.name),
            params,
            steps,
            folded,
            by_hand,
            read: entry.read.clone(),
            returns: entry.returns.clone().unwrap_or_else(|| reply(&form.reply)),
            home: entry.home.unwrap_or(home),
            is_function: holder.is_some(),
            in_batch: !entry.no_batch && holder.is_none_or(|holder| holder.batch.is_some()),
            doc,
            fields,
            types: entry.types.clone(),
        })
    }

    /// The client's method, which may not have all of the batch's parameters.
    pub(crate) fn of_client(&self) -> Method {
        let mut method = self.clone();
        if let Some(folded) = method.folded.take_if(|folded| folded.in_batch) {
            method.params.retain(|param| param.name != folded.param.name);
        }
        method
    }

    /// Whether its words cannot be given in one expression.
    pub(crate) fn needs_builder(&self) -> bool {
        self.by_hand.is_none()
            && (self.folded.is_some() || self.steps.iter().any(|step| matches!(step, Step::If(..))))
    }
}

/// Parameters and words as they follow from the form.
fn by_rule(entry: &Entry, form: &Form) -> Result<(Vec<Param>, Vec<Step>), String> {
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
    Ok((params, steps))
}

/// Parameters as the overlay writes them.
fn by_hand(written: &[String], entry: &Entry, form: &Form) -> Result<Vec<Param>, String> {
    let mut params = Vec::new();
    for text in written {
        let (name, rest) = text.split_once(": ").ok_or_else(|| format!("params: `{text}` has no type"))?;
        let (ty, default) = match rest.split_once(" = ") {
            Some((ty, default)) => (ty, Some(default.to_owned())),
            None => (rest, None),
        };
        let spec_name = form.parameters().into_iter().filter_map(|field| field.name.clone()).find(|spec| {
            entry.rename.get(spec).map_or_else(|| snake(spec) == name, |renamed| renamed == name)
        });
        let doc = spec_name.as_ref().map_or_else(Vec::new, |spec| lines(spec, &form.doc, true));
        params.push(Param { name: name.to_owned(), spec_name, ty: ty.to_owned(), default, doc });
    }
    Ok(params)
}

/// What is said about a parameter.
fn lines(spec_name: &str, doc: &Doc, with_options: bool) -> Vec<String> {
    let Some(param) = doc.params.iter().find(|param| param.name == spec_name) else { return Vec::new() };
    let options = param.options.iter().filter(|_| with_options);
    let options = options.map(|(word, text)| format!("`{word}`: {text}"));
    std::iter::once(param.text.clone()).chain(options).collect()
}

fn argument(field: &Field, entry: &Entry, doc: &Doc) -> Result<(Param, Step), String> {
    let spec_name = field.name.clone().ok_or("an argument has no name")?;
    let name = entry.rename.get(&spec_name).cloned().unwrap_or_else(|| snake(&spec_name));
    let option = entry.types.get(&spec_name).map(|classes| OptionType(classes.clone()));
    let lines = lines(&spec_name, doc, option.is_none());
    let words = words::of(&field.kind, &name, option.as_ref());
    let plain = words::ty(&field.kind, option.as_ref());
    let (ty, default, step) = match &field.kind {
        _ if field.is_flag() && entry.nullable.contains(&spec_name) => {
            ("Optional[bool]".to_owned(), Some("None".to_owned()), Step::If(name.clone(), words))
        }
        _ if field.is_flag() => ("bool".to_owned(), Some("False".to_owned()), Step::If(name.clone(), words)),
        Kind::List(_) if entry.may_be_absent.contains(&spec_name) => {
            (format!("Optional[{plain}]"), Some("None".to_owned()), Step::Always(words))
        }
        Kind::List(_) if field.optional => {
            (format!("Optional[{plain}]"), Some("None".to_owned()), Step::If(name.clone(), words))
        }
        _ if field.optional => (
            format!("Optional[{plain}]"),
            Some("None".to_owned()),
            Step::If(format!("{name} is not None"), words),
        ),
        _ => (plain, None, Step::Always(words)),
    };
    Ok((Param { name, spec_name: Some(spec_name), ty, default, doc: lines }, step))
}

/// What a variant appends to its base form: words, for which a flag stands, or one parameter.
fn folded(fold: &Fold, command: &Command, base: &Form, entry: &Entry) -> Result<Folded, String> {
    let variant = command
        .forms
        .iter()
        .find(|form| form.variant.as_ref() == Some(&fold.variant))
        .ok_or_else(|| format!("fold: there is no variant `{}`", fold.variant))?;
    let appended = variant.args.strip_prefix(&base.args[..]).ok_or("fold: the variant does not append")?;
    let mut words = Vec::new();
    let mut own = None;
    for field in appended {
        let inner = match (&field.name, &field.kind) {
            (None, Kind::Token(Token { word, fields })) => {
                words.push(words::quoted(word));
                &fields[..]
            }
            _ => std::slice::from_ref(field),
        };
        for field in inner {
            let (param, step) = argument(field, entry, &variant.doc)?;
            match (own.replace(param), step) {
                (None, Step::Always(more)) => words.extend(more),
                _ => return Err("fold: the variant appends more than one parameter".to_owned()),
            }
        }
    }
    let (param, condition) = match own {
        Some(param) if param.name == fold.parameter => {
            let condition = format!("{} is not None", param.name);
            let ty = format!("Optional[{}]", param.ty);
            (Param { ty, default: Some("None".to_owned()), ..param }, condition)
        }
        Some(param) => return Err(format!("fold: the parameter of the variant is `{}`", param.name)),
        None => {
            let (name, doc) = (fold.parameter.clone(), vec![fold.doc.clone()]);
            let default = Some("False".to_owned());
            (Param { name: name.clone(), spec_name: None, ty: "bool".to_owned(), default, doc }, name)
        }
    };
    let (form, id) = (variant.name.clone(), screaming(&variant.name));
    Ok(Folded { form, param, condition, id, words, in_batch: fold.in_batch })
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
        Shape::SortedHits => {
            "List[Union[int, Dict[bytes, List[Union[bytes, Dict[bytes, bytes]]]]]]".to_owned()
        }
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
