//! The shared cases of `protobuf/vectors/<group>.toml`: each is checked against the spec before any language runs it.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use crate::call;
use crate::error::{At, Error, Result};
use crate::read;
use crate::spec::{Args, Spec, Version};
use crate::value::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VectorFile {
    case: Vec<toml::Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
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
}

/// Checks every case; returns how many there are. Every form needs one.
pub(crate) fn check(folder: &Path, spec: &Spec) -> Result<usize> {
    let mut names = BTreeSet::new();
    let mut called = BTreeSet::new();
    for group in &spec.groups {
        let path = folder.join(&group.name).with_extension("toml");
        let file: VectorFile = read::file(&path)?;
        for entry in file.case {
            let at =
                format!("vectors/{}.toml: {}", group.name, entry.get("name").unwrap_or(&"unnamed".into()));
            let case = Case::deserialize(entry).at(&at)?;
            check_case(&case, spec).at(&at)?;
            if !names.insert(case.name) {
                return Err(Error::new(at, "the name is taken"));
            }
            called.insert(case.command);
        }
        let forms =
            group.commands.iter().filter(|command| command.internal.is_none()).flat_map(|it| &it.forms);
        if let Some(form) = forms.into_iter().find(|form| !called.contains(&form.name)) {
            return Err(Error::new(
                format!("vectors/{}.toml", group.name),
                format!("no case for {}", form.name),
            ));
        }
    }
    Ok(names.len())
}

fn check_case(case: &Case, spec: &Spec) -> std::result::Result<(), String> {
    let (command, form) =
        spec.form(&case.command).ok_or_else(|| format!("`{}` is no command", case.command))?;
    let words = call::words(command, form, &Args(case.args.clone()))?;
    let expected: Option<Vec<Vec<u8>>> = case.wire.iter().map(call::bytes).collect();
    if expected.as_ref() != Some(&words) {
        let words: Vec<_> = words.iter().map(|word| String::from_utf8_lossy(word)).collect();
        return Err(format!("wire: the spec gives {words:?}"));
    }
    match (&case.reply, &case.resp2, &case.resp3) {
        (Some(_), None, None) | (None, Some(_), Some(_)) => {}
        _ => return Err("needs either `reply`, or both `resp2` and `resp3`".to_owned()),
    }
    for reply in [&case.reply, &case.resp2, &case.resp3].into_iter().flatten() {
        call::bytes(reply).ok_or_else(|| format!("`{reply}` is not bytes"))?;
    }
    if let Some(since) = &case.since {
        since.parse::<Version>()?;
    }
    Value::read(&case.result).map(|_| ())
}
