//! What a form becomes in Python: a name, parameters with types and defaults, and a place to live.

use std::collections::{BTreeMap, BTreeSet};

use super::overlay::{Entry, Fold, Home};
use super::words::{self, Option as OptionType};
use crate::names::{screaming, snake};
use crate::notation::args::{Field, Kind, Token};
use crate::notation::shape::{Shape, Shapes};
use crate::spec::{Combine, Command, Doc, Form, Route};

#[derive(Debug, Clone)]
pub(crate) struct Method {
    pub(crate) name: String,
    /// The constant that holds the wire id.
    pub(crate) id: String,
    pub(crate) params: Vec<Param>,
    pub(crate) steps: Vec<Step>,
    pub(crate) folded: Option<Folded>,
    /// The function that makes the words, where it is written by hand.
    pub(crate) by_hand: Option<String>,
    /// What the function that makes the words gets; the generated one is named after the form's own method.
    pub(crate) pass: String,
    pub(crate) builder: String,
    /// The function that makes the result out of the reply.
    pub(crate) read: Option<String>,
    pub(crate) returns: String,
    pub(crate) place: Place,
    /// Whether it is a function that takes the client, or the batch, first.
    pub(crate) is_function: bool,
    /// It takes a route.
    pub(crate) routed: bool,
    /// Who answers in a cluster.
    pub(crate) answers: Answers,
    pub(crate) doc: Doc,
    /// The form's parameters.
    pub(crate) fields: Vec<Field>,
    /// Option classes, by the spec's name of the parameter.
    pub(crate) types: BTreeMap<String, Vec<String>>,
    /// The spec's names of parameters with types that the spec does not know.
    pub(crate) own: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Param {
    pub(crate) name: String,
    /// The spec's name; none for what the spec does not know.
    pub(crate) spec_name: Option<String>,
    pub(crate) ty: String,
    pub(crate) default: Option<String>,
    /// It takes all further positional arguments; `ty` is the type of each.
    pub(crate) is_variadic: bool,
    pub(crate) doc: Vec<String>,
}

/// Whose answers a cluster's client gives for a command without keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answers {
    /// One answer, however many nodes are asked.
    One,
    /// One node's, unless a route asks several.
    EachIfAsked,
    /// Those of several nodes, unless a route asks one.
    EachNode,
}

/// Where a method is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Clients(Home),
    Batches(Home),
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
}

impl Method {
    /// The methods of a form wherever there are some; the first is the form's own.
    pub(crate) fn all(
        command: &Command,
        form: &Form,
        entry: &Entry,
        shapes: &Shapes,
    ) -> Result<Vec<Method>, String> {
        entry.check(form)?;
        let mut found = Method::everywhere(command, form, entry, shapes)?;
        for more in &entry.more {
            found.extend(Method::everywhere(command, form, more, shapes)?);
        }
        let own = found[0].name.clone();
        found.iter_mut().for_each(|method| method.builder.clone_from(&own));
        Ok(found)
    }

    fn everywhere(
        command: &Command,
        form: &Form,
        entry: &Entry,
        shapes: &Shapes,
    ) -> Result<Vec<Method>, String> {
        let by_keys = if form.keys.is_empty() { Home::Standalone } else { Home::Core };
        let home = entry.home.unwrap_or(by_keys);
        let own = Method::new(command, form, entry, Place::Clients(home), shapes)?;
        let mut found = if entry.client_by_hand { Vec::new() } else { vec![own] };
        let cluster = &entry.cluster;
        if home == Home::Standalone && !cluster.absent {
            found.push(Method::new(
                command,
                form,
                &entry.with(cluster),
                Place::Clients(Home::Cluster),
                shapes,
            )?);
        }
        if entry.no_batch || entry.batch.absent {
            return Ok(found);
        }
        let batch = entry.with(&entry.batch);
        let only_standalone = cluster.absent || cluster.no_batch;
        let batch_home = match home {
            Home::Cluster => Home::Cluster,
            _ if only_standalone || cluster.is_own() => Home::Standalone,
            _ => Home::Core,
        };
        found.push(Method::new(command, form, &batch, Place::Batches(batch_home), shapes)?);
        if cluster.is_own() && !only_standalone {
            found.push(Method::new(
                command,
                form,
                &batch.with(cluster),
                Place::Batches(Home::Cluster),
                shapes,
            )?);
        }
        Ok(found)
    }

    fn new(
        command: &Command,
        form: &Form,
        entry: &Entry,
        place: Place,
        shapes: &Shapes,
    ) -> Result<Method, String> {
        let (mut ruled, steps) = by_rule(entry, form)?;
        let folded = entry.fold.as_ref().filter(|fold| !fold.in_batch || matches!(place, Place::Batches(_)));
        let folded = folded.map(|fold| folded_from(fold, command, form, entry)).transpose()?;
        ruled.extend(folded.iter().map(|folded| folded.param.clone()));
        let position = |param: &Param| {
            let is_it = |name: &String| entry.rename.get(name).unwrap_or(name) == &param.name;
            entry.order.iter().position(is_it).unwrap_or(usize::MAX)
        };
        // What has a default comes after what has none; otherwise parameters keep the order of the wire.
        ruled.sort_by_key(|param| (param.default.is_some(), position(param)));
        let mut params = match &entry.params {
            Some(written) => by_hand(written, entry, form)?,
            None => ruled.clone(),
        };
        let passed = if entry.builder.is_some() { &params } else { &ruled };
        let names: Vec<String> = passed.iter().map(|param| param.name.clone()).collect();
        for param in &mut params {
            if let Some(doc) = entry.docs.get(param.name.trim_start_matches('*')) {
                param.doc = vec![doc.clone()];
            }
            if param.doc.is_empty() {
                return Err(format!("docs: nothing about `{}`", param.name));
            }
        }
        let mut doc = form.doc.clone();
        if let Some(returns) = &entry.returns_doc {
            doc.returns.clone_from(returns);
        }
        let mut returns = entry.returns.clone().unwrap_or_else(|| reply(&form.reply, shapes));
        let mut routed = false;
        let answers = answers(command, form);
        let has_route = entry.cluster.route || form.keys.is_empty() && !entry.cluster.no_route;
        if place == Place::Clients(Home::Cluster) && has_route {
            params.push(Param::new("route", "Optional[Route]", Some("None"), route_doc(command)));
            routed = true;
            if entry.cluster.returns.is_none() && answers != Answers::One {
                returns = format!("TClusterResponse[{returns}]");
                doc.returns.push_str(match answers {
                    Answers::EachNode => " Of each node, in a dict by its address, unless the route leads to one.",
                    _ => " With a route to several nodes, a dict of what each of them answered, by its address.",
                });
            }
        }
        let name = entry.name.clone().unwrap_or_else(|| snake(&form.name));
        let variant =
            folded.as_ref().and_then(|folded| command.forms.iter().find(|form| form.name == folded.form));
        let fields = form.parameters().into_iter().chain(variant.iter().flat_map(|form| form.parameters()));
        let fields = fields.cloned().collect();
        Ok(Method {
            builder: name.clone(),
            name,
            id: screaming(&form.name),
            params,
            steps,
            folded,
            by_hand: entry.builder.clone(),
            pass: entry.pass.clone().unwrap_or_else(|| names.join(", ")),
            read: entry.read.clone(),
            returns,
            place,
            is_function: false,
            routed,
            answers,
            doc,
            fields,
            types: entry.types.clone(),
            own: entry.own.keys().cloned().collect(),
        })
    }

    /// Whether its words cannot be given in one expression, or need classes that are better loaded later.
    pub(crate) fn needs_builder(&self) -> bool {
        let is_long = |step: &Step| matches!(step, Step::If(..));
        self.by_hand.is_none()
            && (self.folded.is_some() || !self.types.is_empty() || self.steps.iter().any(is_long))
    }
}

impl Param {
    fn new(name: &str, ty: &str, default: Option<&str>, doc: &str) -> Param {
        Param {
            is_variadic: false,
            name: name.to_owned(),
            spec_name: None,
            ty: ty.to_owned(),
            default: default.map(str::to_owned),
            doc: vec![doc.to_owned()],
        }
    }
}

/// As `cluster/combine.rs` of the engine makes one reply of many.
fn answers(command: &Command, form: &Form) -> Answers {
    let everywhere = matches!(command.route, Route::AllNodes | Route::AllShards);
    match (command.combine, &form.reply) {
        (Combine::Default, Shape::Ok | Shape::Closed) => Answers::One,
        (Combine::Default, Shape::List(_)) if everywhere => Answers::One,
        (Combine::Default | Combine::Special, _) if everywhere => Answers::EachNode,
        (Combine::Default | Combine::Special, _) => Answers::EachIfAsked,
        _ => Answers::One,
    }
}

fn route_doc(command: &Command) -> &'static str {
    match command.route {
        Route::AllNodes => "Which nodes of the cluster run it; all of them if left out.",
        Route::AllShards => "Which nodes of the cluster run it; all primaries if left out.",
        Route::Any | Route::MultiShard | Route::Special => {
            "Which nodes of the cluster run it; one that the client chooses if left out."
        }
    }
}

/// Parameters and words as they follow from the form.
fn by_rule(entry: &Entry, form: &Form) -> Result<(Vec<Param>, Vec<Step>), String> {
    let mut params = Vec::new();
    let mut steps = Vec::new();
    for field in form.args.iter().filter(|field| !entry.covers(field)) {
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
        params.push(Param {
            name: name.to_owned(),
            spec_name,
            ty: ty.to_owned(),
            default,
            is_variadic: false,
            doc,
        });
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
    let own = entry.own.get(&spec_name);
    let lines = lines(&spec_name, doc, option.is_none() && own.is_none());
    let (words, plain) = match own {
        Some(own) => (vec![format!("*_by_hand.{}(\"{name}\", {name})", own.words)], own.ty.clone()),
        None => (words::of(&field.kind, &name, option.as_ref()), words::ty(&field.kind, option.as_ref())),
    };
    // A value of another type may stand for a flag and what comes after it.
    let is_flag = field.is_flag() && own.is_none();
    let (ty, default, step) = match &field.kind {
        _ if is_flag && entry.nullable.contains(&spec_name) => {
            ("Optional[bool]".to_owned(), Some("None".to_owned()), Step::If(name.clone(), words))
        }
        _ if is_flag => ("bool".to_owned(), Some("False".to_owned()), Step::If(name.clone(), words)),
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
    let is_variadic = entry.variadic.as_ref() == Some(&spec_name);
    let ty = match &field.kind {
        Kind::List(list) if is_variadic => words::ty(&list.item, option.as_ref()),
        _ if is_variadic => return Err(format!("variadic: `{spec_name}` is no list")),
        _ => ty,
    };
    Ok((Param { name, spec_name: Some(spec_name), ty, default, is_variadic, doc: lines }, step))
}

/// What a variant appends to its base form: words, for which a flag stands, or one parameter.
fn folded_from(fold: &Fold, command: &Command, base: &Form, entry: &Entry) -> Result<Folded, String> {
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
            let (spec_name, ty) = (None, "bool".to_owned());
            (Param { name: name.clone(), spec_name, ty, default, is_variadic: false, doc }, name)
        }
    };
    let (form, id) = (variant.name.clone(), screaming(&variant.name));
    Ok(Folded { form, param, condition, id, words })
}

/// The type of a reply, with the published package's habits: sequences are lists, all text is bytes.
fn reply(shape: &Shape, shapes: &Shapes) -> String {
    let inner = |shape: &Shape| reply(shape, shapes);
    let union = |shapes: Vec<&Shape>| either(&shapes.into_iter().map(inner).collect::<Vec<_>>());
    match shape {
        Shape::Any => "TResult".to_owned(),
        Shape::Ok | Shape::Closed => "TOK".to_owned(),
        Shape::Int => "int".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Double => "float".to_owned(),
        Shape::Number => "Union[int, float, List[float]]".to_owned(),
        Shape::Bytes | Shape::Text => "bytes".to_owned(),
        Shape::List(item) => format!("List[{}]", inner(item)),
        Shape::Set(item) => format!("Set[{}]", inner(item)),
        Shape::Each(item) => format!("Union[{}, List[{}]]", inner(item), inner(item)),
        Shape::Hits => "List[Union[int, Dict[bytes, Dict[bytes, bytes]]]]".to_owned(),
        Shape::SortedHits => {
            "List[Union[int, Dict[bytes, List[Union[bytes, Dict[bytes, bytes]]]]]]".to_owned()
        }
        Shape::Rows => "List[Dict[bytes, TResult]]".to_owned(),
        Shape::Map(key, value) => format!("Dict[{}, {}]", inner(key), inner(value)),
        Shape::Pairs(first, second) => format!("List[List[{}]]", union(vec![first, second])),
        Shape::Tuple(items) => format!("List[{}]", union(items.iter().collect())),
        Shape::Headed(head, rest) => {
            let (head, rest) = (inner(head), inner(rest));
            format!("Union[{head}, List[Union[{head}, List[{rest}]]]]")
        }
        Shape::Rest(item) => inner(item),
        Shape::Record(_) => format!("Mapping[bytes, {}]", union(shape.parts())),
        Shape::Optional(one) => format!("Optional[{}]", inner(one)),
        // It may contain itself, which a type cannot say before Python 3.12.
        Shape::Named(name) => match shapes.get(name) {
            Some(Shape::Record(_) | Shape::Map(..)) => "Mapping[bytes, TResult]".to_owned(),
            Some(Shape::List(_) | Shape::Tuple(_) | Shape::Pairs(..)) => "List[TResult]".to_owned(),
            _ => "TResult".to_owned(),
        },
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
