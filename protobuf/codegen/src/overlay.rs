//! What a language says beyond the spec: names and signatures that differ from the rule. A folder per language,
//! in it a file per group and `shared.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::error::{At, Error, Result};
use crate::read;
use crate::spec::Spec;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayFile {
    /// By form name: `SET`, `SET.get`.
    #[serde(default)]
    command: BTreeMap<String, toml::Table>,
    /// What concerns the file's group as a whole, such as an object of its own for its methods.
    group: Option<toml::Table>,
    /// Whatever else the language needs, such as shared option types.
    #[serde(default)]
    shared: toml::Table,
}

/// The file for what concerns several groups.
const SHARED: &str = "shared";

/// The entries of `protobuf/commands/overlays/<language>/*.toml`, not yet read into the language's own form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Overlay {
    folder: String,
    entries: BTreeMap<String, toml::Table>,
    groups: BTreeMap<String, toml::Table>,
    shared: toml::Table,
}

impl Overlay {
    /// Reads the overlay of a language; there need not be one. Every entry must be for a form of the file's group.
    pub(crate) fn read(commands: &Path, language: &str, spec: &Spec) -> Result<Overlay> {
        let mut overlay = Overlay { folder: format!("overlays/{language}"), ..Overlay::default() };
        let folder = commands.join(&overlay.folder);
        if !folder.exists() {
            return Ok(overlay);
        }
        for path in read::toml_files(&folder)? {
            let group = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            overlay.add(&group, read::file(&path)?, spec)?;
        }
        Ok(overlay)
    }

    fn add(&mut self, group: &str, content: OverlayFile, spec: &Spec) -> Result<()> {
        let file = format!("{}/{group}.toml", self.folder);
        if group != SHARED && !spec.groups.iter().any(|known| known.name == group) {
            return Err(Error::new(file, "is named neither `shared` nor after a group"));
        }
        if let Some(table) = content.group {
            self.groups.insert(group.to_owned(), table);
        }
        for (name, entry) in content.command {
            match spec.group_of(&name) {
                Some(owner) if owner.name == group => self.entries.insert(name, entry),
                Some(owner) => {
                    return Err(Error::new(
                        file,
                        format!("command.\"{name}\" belongs in {}.toml", owner.name),
                    ));
                }
                None => return Err(Error::new(file, format!("command.\"{name}\" is not in the spec"))),
            };
        }
        merge(&mut self.shared, content.shared).at(format!("{file}: shared"))
    }

    /// The entry of a form, read as the language defines it. Derive `Deserialize` with `deny_unknown_fields`.
    pub(crate) fn entry<T: for<'de> Deserialize<'de>>(&self, form: &str) -> Result<Option<T>> {
        let Some(entry) = self.entries.get(form) else { return Ok(None) };
        T::deserialize(entry.clone()).map(Some).at(format!("{}: {form}", self.folder))
    }

    /// The `[group]` table of a group, read as the language defines it.
    pub(crate) fn group<T: for<'de> Deserialize<'de>>(&self, group: &str) -> Result<Option<T>> {
        let Some(table) = self.groups.get(group) else { return Ok(None) };
        T::deserialize(table.clone()).map(Some).at(format!("{}/{group}.toml: group", self.folder))
    }

    /// The `[shared]` table, read as the language defines it.
    pub(crate) fn shared<T: for<'de> Deserialize<'de>>(&self) -> Result<T> {
        T::deserialize(self.shared.clone()).at(format!("{}: shared", self.folder))
    }
}

/// Adds the second table to the first: tables by key, lists one after the other.
fn merge(into: &mut toml::Table, from: toml::Table) -> std::result::Result<(), String> {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (None, value) => drop(into.insert(key, value)),
            (Some(toml::Value::Table(known)), toml::Value::Table(more)) => merge(known, more)?,
            (Some(toml::Value::Array(known)), toml::Value::Array(more)) => known.extend(more),
            (Some(_), _) => return Err(format!("{key} is said twice")),
        }
    }
    Ok(())
}
