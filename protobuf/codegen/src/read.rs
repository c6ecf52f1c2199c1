//! Reads `protobuf/commands/*.toml` into a `Spec`, strictly: what it does not know is an error.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::call;
use crate::error::{At, Error, Result};
use crate::layout;
use crate::notation::args::{Field, Kind};
use crate::notation::{parse, shape};
use crate::search;
use crate::spec::{
    Access, Args, Combine, Command, Doc, Form, Group, Module, NamedShape, Param, Route, SaidAs, Session,
    Spec, Step,
};
use crate::target;
use crate::value::Value;

/// Wire ids by group, and those that were given up.
const IDS: &str = "ids.toml";
const DEVIATIONS: &str = "deviations.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupFile {
    title: String,
    /// Documentation of parameters, where a command does not give its own.
    #[serde(default)]
    params: BTreeMap<String, String>,
    /// The server module that has the commands.
    module: Option<Module>,
    /// Shapes that replies refer to by name.
    #[serde(default)]
    shapes: BTreeMap<String, ShapeEntry>,
    command: toml::Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ShapeEntry {
    shape: String,
    doc: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: u16,
    since: String,
    #[serde(default)]
    flags: Vec<String>,
    route: Option<String>,
    combine: Option<String>,
    /// The name of the argument that says how long the server may wait.
    blocking: Option<String>,
    session: Option<String>,
    #[serde(default)]
    cacheable: bool,
    #[serde(default)]
    compressible: bool,
    internal: Option<String>,
    doc: String,
    #[serde(default)]
    args: String,
    reply: String,
    #[serde(default)]
    params: BTreeMap<String, String>,
    #[serde(default)]
    returns: String,
    errors: Option<String>,
    #[serde(default)]
    example: Vec<toml::Table>,
    #[serde(default)]
    variant: toml::Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VariantEntry {
    id: u16,
    since: Option<String>,
    /// Arguments after those of the base form.
    append: Option<String>,
    /// Arguments instead of those of the base form.
    args: Option<String>,
    reply: String,
    doc: String,
    #[serde(default)]
    params: BTreeMap<String, String>,
    #[serde(default)]
    returns: String,
    errors: Option<String>,
    #[serde(default)]
    example: Vec<toml::Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepEntry {
    call: String,
    #[serde(default)]
    args: toml::Table,
    result: toml::Value,
    #[serde(default)]
    varies: bool,
    #[serde(rename = "as", default)]
    said: SaidAs,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ids {
    /// First and last id of each group.
    pub(crate) ranges: BTreeMap<String, (u16, u16)>,
    retired: Vec<u16>,
}

/// Reads every group of the folder, and checks what concerns several of them.
pub(crate) fn spec(folder: &Path) -> Result<Spec> {
    let ids: Ids = file(&folder.join(IDS))?;
    let mut paths = toml_files(folder)?;
    paths.retain(|path| !path.ends_with(IDS) && !path.ends_with(DEVIATIONS));

    let groups = paths.iter().map(|path| group(path)).collect::<Result<_>>()?;
    let spec = Spec { groups };
    check_ids(&spec, &ids)?;
    check_shape_names(&spec)?;
    check_examples(&spec)?;
    Ok(spec)
}

/// The TOML files of a folder, by name.
pub(crate) fn toml_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .at(folder.display())?;
    paths.retain(|path| path.extension().is_some_and(|kind| kind == "toml"));
    paths.sort();
    Ok(paths)
}

/// Reads a TOML file of a known form.
pub(crate) fn file<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T> {
    let text = fs::read_to_string(path).at(path.display())?;
    toml::from_str(&text).at(name_of(path))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn group(path: &Path) -> Result<Group> {
    let text = fs::read_to_string(path).at(path.display())?;
    let name = path.file_stem().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    parse_group(&name, &text)
}

/// Reads the text of one group's file.
pub(crate) fn parse_group(name: &str, text: &str) -> Result<Group> {
    let file_name = format!("{name}.toml");
    let file: GroupFile = toml::from_str(text).at(&file_name)?;
    let commands = file
        .command
        .into_iter()
        .map(|(words, entry)| {
            let at = format!("{file_name}: {words}");
            command(&words, Entry::deserialize(entry).at(&at)?, &file.params, &at)
        })
        .collect::<Result<_>>()?;
    let group = Group {
        name: name.to_owned(),
        title: file.title,
        shapes: shapes(file.shapes, &file_name)?,
        module: file.module,
        commands,
    };
    if let Some(module) = &group.module
        && let Some(command) = group.commands.iter().find(|it| !it.words[0].starts_with(&module.prefix))
    {
        return Err(Error::new(
            format!("{file_name}: {}", command.name()),
            format!("does not begin with {}, as the module's commands do", module.prefix),
        ));
    }
    check_shapes(&group, &file_name)?;
    Ok(group)
}

fn shapes(entries: BTreeMap<String, ShapeEntry>, file: &str) -> Result<BTreeMap<String, NamedShape>> {
    let read = |(name, entry): (String, ShapeEntry)| {
        let shape = shape::parse(&entry.shape).at(format!("{file}: shapes: {name}"))?;
        Ok((name, NamedShape { shape, doc: entry.doc }))
    };
    entries.into_iter().map(read).collect()
}

/// Refuses names that no shape of the group has, and shapes that nobody names.
fn check_shapes(group: &Group, file: &str) -> Result<()> {
    let forms = group.commands.iter().flat_map(|command| &command.forms);
    let replies = forms.map(|form| (form.name.clone(), &form.reply));
    let shapes = group.shapes.iter().map(|(name, named)| (format!("shapes: {name}"), &named.shape));
    let mut used = BTreeSet::new();
    for (at, shape) in replies.chain(shapes) {
        if let Some(name) = shape.names().into_iter().find(|name| !group.shapes.contains_key(*name)) {
            return Err(Error::new(format!("{file}: {at}"), format!("`{name}` is not a shape")));
        }
        used.extend(shape.names());
    }
    match group.shapes.keys().find(|name| !used.contains(name.as_str())) {
        Some(name) => Err(Error::new(format!("{file}: shapes: {name}"), "no reply mentions it")),
        None => Ok(()),
    }
}

fn command(name: &str, entry: Entry, params: &BTreeMap<String, String>, at: &str) -> Result<Command> {
    let words: Vec<String> = name.split(' ').map(str::to_owned).collect();
    let base_args = parse::parse(&entry.args).at(format!("{at}: args"))?;
    let described = Described { common: params, base: &entry.params };
    let is_internal = entry.internal.is_some();

    let mut base = Form {
        name: name.to_owned(),
        variant: None,
        id: entry.id,
        since: entry.since.parse().at(format!("{at}: since"))?,
        keys: layout::keys(words.len(), &base_args).at(format!("{at}: args"))?,
        blocking: None,
        when: None,
        reply: shape::parse(&entry.reply).at(format!("{at}: reply"))?,
        doc: doc(&entry.doc, entry.returns, entry.errors, &entry.example).at(at)?,
        args: base_args,
    };
    if !is_internal {
        base.doc.params = described.params(&base, &BTreeMap::new()).at(at)?;
        complete(&base.doc).at(at)?;
    }

    let mut forms = vec![base];
    for (variant, entry) in entry.variant {
        let at = format!("{at}.{variant}");
        let entry = VariantEntry::deserialize(entry).at(&at)?;
        forms.push(self::variant(&words, &forms[0], variant, entry, &described, &at)?);
    }
    if let Some(name) = &entry.blocking {
        for form in &mut forms {
            form.blocking =
                Some(layout::blocking(words.len(), &form.args, name).at(format!("{at}: blocking"))?);
        }
    }
    search::complete(&mut forms);
    described.all_used(&forms).at(at)?;

    Ok(Command {
        words,
        access: access(&entry.flags).at(format!("{at}: flags"))?,
        cacheable: entry.cacheable,
        compressible: entry.compressible,
        internal: entry.internal,
        session: entry.session.map(|name| session(&name)).transpose().at(format!("{at}: session"))?,
        route: named(&Route::ALL, entry.route, Route::Any).at(format!("{at}: route"))?,
        combine: named(&Combine::ALL, entry.combine, Combine::Default).at(format!("{at}: combine"))?,
        forms,
    })
}

fn session(name: &str) -> std::result::Result<Session, String> {
    let known = [
        ("watch", Session::Watch),
        ("unwatch", Session::Unwatch),
        ("select", Session::Select),
        ("reset", Session::Reset),
        ("writes", Session::Writes),
    ];
    let found = known.iter().find(|(known, _)| *known == name).map(|&(_, session)| session);
    found.ok_or_else(|| format!("unknown `{name}`; expected watch, unwatch, select, reset or writes"))
}

fn variant(
    words: &[String],
    base: &Form,
    variant: String,
    entry: VariantEntry,
    described: &Described<'_>,
    at: &str,
) -> Result<Form> {
    let args = match (&entry.append, &entry.args) {
        (Some(appended), None) => {
            let appended = parse::parse(appended).at(format!("{at}: append"))?;
            base.args.iter().cloned().chain(appended).collect()
        }
        (None, Some(args)) => parse::parse(args).at(format!("{at}: args"))?,
        _ => return Err(Error::new(at, "needs either `append` or `args`")),
    };
    let since = match entry.since {
        Some(since) => since.parse().at(format!("{at}: since"))?,
        None => base.since,
    };
    let mut form = Form {
        name: format!("{}.{variant}", base.name),
        variant: Some(variant),
        id: entry.id,
        since,
        keys: layout::keys(words.len(), &args).at(at)?,
        blocking: None,
        when: Some(layout::when(words.len(), &args, &base.args).at(at)?),
        reply: shape::parse(&entry.reply).at(format!("{at}: reply"))?,
        doc: doc(&entry.doc, entry.returns, entry.errors, &entry.example).at(at)?,
        args,
    };
    form.doc.params = described.params(&form, &entry.params).at(at)?;
    complete(&form.doc).at(at)?;
    Ok(form)
}

/// The sources of a parameter's documentation: the form, the command, the group.
struct Described<'a> {
    common: &'a BTreeMap<String, String>,
    base: &'a BTreeMap<String, String>,
}

impl Described<'_> {
    fn params(&self, form: &Form, own: &BTreeMap<String, String>) -> std::result::Result<Vec<Param>, String> {
        let text = |name: &str| own.get(name).or_else(|| self.base.get(name));
        if let Some(name) = own.keys().find(|name| !describes(form, name)) {
            return Err(format!("params: `{name}` is no argument"));
        }
        form.parameters()
            .into_iter()
            .map(|field| {
                let name = field.name.clone().unwrap_or_default();
                let described = text(&name).or_else(|| self.common.get(&name));
                let sentence = described.ok_or_else(|| format!("params: `{name}` is not described"))?.clone();
                let options = tokens(field)
                    .into_iter()
                    .filter_map(|word| {
                        text(&format!("{name}.{word}")).map(|text| (word.to_owned(), text.clone()))
                    })
                    .collect();
                Ok(Param { name, text: sentence, options })
            })
            .collect()
    }

    fn all_used(&self, forms: &[Form]) -> std::result::Result<(), String> {
        match self.base.keys().find(|name| !forms.iter().any(|form| describes(form, name))) {
            Some(name) => Err(format!("params: `{name}` is no argument")),
            None => Ok(()),
        }
    }
}

/// Whether the form has the parameter `name`, or the word of a parameter in `name.WORD`.
fn describes(form: &Form, name: &str) -> bool {
    let (parameter, word) = name.split_once('.').map_or((name, None), |(name, word)| (name, Some(word)));
    form.parameters().into_iter().any(|field| {
        field.name.as_deref() == Some(parameter) && word.is_none_or(|word| tokens(field).contains(&word))
    })
}

fn tokens(field: &Field) -> Vec<&str> {
    let choices = match &field.kind {
        Kind::OneOf(choices) => choices.as_slice(),
        Kind::List(list) => match &*list.item {
            Kind::OneOf(choices) => choices.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    choices
        .iter()
        .filter_map(|choice| match choice {
            Kind::Token(token) => Some(token.word.as_str()),
            _ => None,
        })
        .collect()
}

fn doc(
    text: &str,
    returns: String,
    errors: Option<String>,
    example: &[toml::Table],
) -> std::result::Result<Doc, String> {
    let mut paragraphs =
        text.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    let first = paragraphs.next().unwrap_or_default();
    let (summary, rest) = match first.split_once(". ") {
        Some((summary, rest)) => (format!("{summary}."), Some(rest.to_owned())),
        None => (first, None),
    };
    Ok(Doc {
        summary,
        details: rest.into_iter().chain(paragraphs).filter(|paragraph| !paragraph.is_empty()).collect(),
        params: Vec::new(),
        returns,
        errors,
        example: example.iter().map(step).collect::<std::result::Result<_, _>>()?,
    })
}

fn step(entry: &toml::Table) -> std::result::Result<Step, String> {
    let entry = StepEntry::deserialize(entry.clone()).map_err(|error| format!("example: {error}"))?;
    let result = Value::read(&entry.result).map_err(|error| format!("example: {error}"))?;
    languages(&entry.said).map_err(|error| format!("example: {error}"))?;
    Ok(Step { call: entry.call, args: Args(entry.args), result, varies: entry.varies, said: entry.said })
}

/// Refuses languages that there are not.
pub(crate) fn languages(said: &SaidAs) -> std::result::Result<(), String> {
    match said.keys().find(|name| !target::ALL.iter().any(|target| target.name == name.as_str())) {
        Some(name) => Err(format!("as: `{name}` is no language")),
        None => Ok(()),
    }
}

fn complete(doc: &Doc) -> std::result::Result<(), String> {
    if !doc.summary.ends_with('.') {
        return Err("doc: needs a first sentence with a full stop".to_owned());
    }
    if doc.returns.is_empty() {
        return Err("returns: is missing".to_owned());
    }
    Ok(())
}

fn access(flags: &[String]) -> std::result::Result<Access, String> {
    match flags.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Ok(Access::Neither),
        ["readonly"] => Ok(Access::Read),
        ["write"] => Ok(Access::Write),
        _ => Err("expected nothing, `readonly` or `write`".to_owned()),
    }
}

fn named<T: Copy>(known: &[(&str, T)], name: Option<String>, default: T) -> std::result::Result<T, String> {
    let Some(name) = name else { return Ok(default) };
    known.iter().find(|(known, _)| *known == name).map(|(_, value)| *value).ok_or_else(|| {
        format!("`{name}` is none of {}", known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "))
    })
}

fn check_ids(spec: &Spec, ids: &Ids) -> Result<()> {
    let mut owners: HashMap<u16, &str> = HashMap::new();
    for group in &spec.groups {
        let file = format!("{}.toml", group.name);
        let Some((first, last)) = ids.ranges.get(&group.name) else {
            return Err(Error::new(IDS, format!("ranges: has no range for {}", group.name)));
        };
        for form in group.commands.iter().flat_map(|command| &command.forms) {
            let at = format!("{file}: {}", form.name);
            if !(first..=last).contains(&&form.id) {
                return Err(Error::new(
                    at,
                    format!("id {} is not in {first}..{last}, the group's range", form.id),
                ));
            }
            if ids.retired.contains(&form.id) {
                return Err(Error::new(at, format!("id {} was given up; ids are never reused", form.id)));
            }
            if let Some(owner) = owners.insert(form.id, &form.name) {
                return Err(Error::new(at, format!("id {} belongs to {owner}", form.id)));
            }
        }
    }
    Ok(())
}

/// A named shape is a type of the package in some languages, so its name belongs to one group.
fn check_shape_names(spec: &Spec) -> Result<()> {
    let mut owners: HashMap<&str, &str> = HashMap::new();
    for group in &spec.groups {
        for name in group.shapes.keys() {
            if let Some(owner) = owners.insert(name, &group.name) {
                let at = format!("{}.toml: shapes: {name}", group.name);
                return Err(Error::new(at, format!("{owner}.toml has a shape of this name")));
            }
        }
    }
    Ok(())
}

fn check_examples(spec: &Spec) -> Result<()> {
    for (_, form) in spec.offered() {
        for step in &form.doc.example {
            let at = format!("{}: example", form.name);
            let Some((command, called)) = spec.form(&step.call) else {
                return Err(Error::new(at, format!("`{}` is no command", step.call)));
            };
            call::words(command, called, &step.args).at(at)?;
        }
    }
    Ok(())
}
