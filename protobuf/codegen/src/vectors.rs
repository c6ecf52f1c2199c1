//! The shared cases of `protobuf/vectors/<group>.toml`: each is checked against the spec before any language runs it.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use crate::call;
use crate::error::{At, Error, Result};
use crate::notation::args::{Field, Kind};
use crate::read;
use crate::spec::{Args, Command, Group, SaidAs, Spec, Version};
use crate::value::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VectorFile {
    case: Vec<toml::Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    /// The name of a form.
    command: String,
    #[serde(default)]
    args: toml::Table,
    wire: Vec<toml::Value>,
    /// The reply's bytes where both protocols agree.
    reply: Option<toml::Value>,
    resp2: Option<toml::Value>,
    resp3: Option<toml::Value>,
    result: toml::Value,
    /// First server that knows the options used, where that is later than the command itself.
    since: Option<String>,
    /// The call and its result in the words of a language, where the rule does not give them.
    #[serde(rename = "as", default)]
    said: SaidAs,
}

/// A case that agrees with the spec.
#[derive(Debug)]
#[cfg_attr(not(test), allow(dead_code, reason = "only the tests send the words and read the replies"))]
pub(crate) struct Case {
    /// The group that it belongs to.
    pub(crate) group: String,
    pub(crate) name: String,
    pub(crate) command: String,
    pub(crate) args: Args,
    pub(crate) wire: Vec<Vec<u8>>,
    pub(crate) resp2: Vec<u8>,
    pub(crate) resp3: Vec<u8>,
    pub(crate) result: Value,
    pub(crate) said: SaidAs,
}

/// Reads every case. Names are unique, and every form with builders and every word of its options has a case.
pub(crate) fn read(folder: &Path, spec: &Spec) -> Result<Vec<Case>> {
    let mut cases: Vec<Case> = Vec::new();
    let mut names = BTreeSet::new();
    for group in &spec.groups {
        for case in read_group(folder, group, spec)? {
            if !names.insert(case.name.clone()) {
                return Err(Error::new(
                    format!("vectors/{}.toml: {}", group.name, case.name),
                    "the name is taken",
                ));
            }
            cases.push(case);
        }
    }
    Ok(cases)
}

fn read_group(folder: &Path, group: &Group, spec: &Spec) -> Result<Vec<Case>> {
    let at = format!("vectors/{}.toml", group.name);
    let file: VectorFile = read::file(&folder.join(&group.name).with_extension("toml"))?;
    let cases: Vec<Case> = file
        .case
        .into_iter()
        .map(|entry| {
            let name = entry.get("name").and_then(toml::Value::as_str).unwrap_or("a case without a name");
            let at = format!("{at}: {name}");
            check(Entry::deserialize(entry).at(&at)?, group, spec).at(&at)
        })
        .collect::<Result<_>>()?;

    let mut forms =
        group.commands.iter().filter(|command| command.internal.is_none()).flat_map(|it| &it.forms);
    if let Some(form) = forms.find(|form| !cases.iter().any(|case| case.command == form.name)) {
        return Err(Error::new(at, format!("no case for {}", form.name)));
    }
    for command in group.commands.iter().filter(|command| command.internal.is_none()) {
        if let Some(word) = word_without_case(command, &cases) {
            return Err(Error::new(at, format!("no case for {} with {word}", command.name())));
        }
    }
    Ok(cases)
}

/// A word among the options of a command that no case of any of its forms sends.
fn word_without_case<'a>(command: &'a Command, cases: &[Case]) -> Option<&'a str> {
    let of_command = |case: &&Case| command.forms.iter().any(|form| form.name == case.command);
    let sent: BTreeSet<&[u8]> =
        cases.iter().filter(of_command).flat_map(|case| &case.wire).map(Vec::as_slice).collect();
    let mut words = Vec::new();
    for field in command.forms.iter().flat_map(|form| &form.args) {
        tokens(&field.kind, &mut words);
    }
    words.into_iter().find(|word| !sent.contains(word.as_bytes()))
}

fn tokens<'a>(kind: &'a Kind, words: &mut Vec<&'a str>) {
    let mut all = |fields: &'a [Field]| fields.iter().for_each(|field| tokens(&field.kind, words));
    match kind {
        Kind::Scalar(_) => {}
        Kind::Tuple(fields) => all(fields),
        Kind::Token(token) => {
            all(&token.fields);
            words.push(&token.word);
        }
        Kind::OneOf(kinds) => kinds.iter().for_each(|kind| tokens(kind, words)),
        Kind::List(list) => tokens(&list.item, words),
    }
}

fn check(entry: Entry, group: &Group, spec: &Spec) -> std::result::Result<Case, String> {
    let (command, form) =
        spec.form(&entry.command).ok_or_else(|| format!("`{}` is no command", entry.command))?;
    let args = Args(entry.args);
    let wire = call::words(command, form, &args)?;
    let expected: Option<Vec<Vec<u8>>> = entry.wire.iter().map(call::bytes).collect();
    if expected.as_ref() != Some(&wire) {
        let wire: Vec<_> = wire.iter().map(|word| String::from_utf8_lossy(word)).collect();
        return Err(format!("wire: the spec gives {wire:?}"));
    }
    let (resp2, resp3) = match (&entry.reply, &entry.resp2, &entry.resp3) {
        (Some(reply), None, None) => (reply, reply),
        (None, Some(resp2), Some(resp3)) => (resp2, resp3),
        _ => return Err("needs either `reply`, or both `resp2` and `resp3`".to_owned()),
    };
    if let Some(since) = &entry.since {
        since.parse::<Version>()?;
    }
    read::languages(&entry.said)?;
    let bytes = |reply: &toml::Value| call::bytes(reply).ok_or_else(|| format!("`{reply}` is not bytes"));
    Ok(Case {
        group: group.name.clone(),
        name: entry.name,
        command: entry.command,
        args,
        wire,
        resp2: bytes(resp2)?,
        resp3: bytes(resp3)?,
        result: Value::read(&entry.result)?,
        said: entry.said,
    })
}
