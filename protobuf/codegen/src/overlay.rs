//! What a language says beyond the spec: names and signatures that differ from the rule. One file per language.

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
    /// Whatever else the language needs, such as shared option types.
    #[serde(default)]
    shared: toml::Table,
}

/// The entries of `protobuf/commands/overlays/<language>.toml`, not yet read into the language's own form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Overlay {
    file: String,
    entries: BTreeMap<String, toml::Table>,
    shared: toml::Table,
}

impl Overlay {
    /// Reads the overlay of a language; there need not be one. Every entry must be for a form of the spec.
    pub(crate) fn read(commands: &Path, language: &str, spec: &Spec) -> Result<Overlay> {
        let path = commands.join("overlays").join(language).with_extension("toml");
        if !path.exists() {
            return Ok(Overlay::default());
        }
        let file = format!("overlays/{language}.toml");
        let content: OverlayFile = read::file(&path)?;
        if let Some(name) = content.command.keys().find(|name| spec.form(name).is_none()) {
            return Err(Error::new(file, format!("command.\"{name}\" is not in the spec")));
        }
        Ok(Overlay { file, entries: content.command, shared: content.shared })
    }

    /// The entry of a form, read as the language defines it. Derive `Deserialize` with `deny_unknown_fields`.
    pub(crate) fn entry<T: for<'de> Deserialize<'de>>(&self, form: &str) -> Result<Option<T>> {
        let Some(entry) = self.entries.get(form) else { return Ok(None) };
        T::deserialize(entry.clone()).map(Some).at(format!("{}: {form}", self.file))
    }

    /// The `[shared]` table, read as the language defines it.
    pub(crate) fn shared<T: for<'de> Deserialize<'de>>(&self) -> Result<T> {
        T::deserialize(self.shared.clone()).at(format!("{}: shared", self.file))
    }
}
