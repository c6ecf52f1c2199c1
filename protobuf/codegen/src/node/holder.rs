//! Writes the classes that hold a group's methods where they are not the clients' own: static ones that take the client, or
//! the batch, first.

use serde::Deserialize;

use super::method::Method;
use super::methods::{self, Place};
use super::sources::Sources;
use super::text::doc;
use super::{Methods, class_file, of_group};
use crate::file::File;
use crate::spec::{Group, Spec};

/// What `[group]` in `overlays/node/<group>.toml` says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Holder {
    /// The class with the methods that take a client.
    pub(super) client: String,
    /// The class with those that take a batch, if there is one.
    pub(super) batch: Option<String>,
}

impl Holder {
    pub(super) fn of(&self, place: Place) -> Option<&str> {
        match place {
            Place::Client => Some(&self.client),
            Place::Batch => self.batch.as_deref(),
        }
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        [Some(self.client.as_str()), self.batch.as_deref()].into_iter().flatten()
    }

    /// The same call of a batch, as far as one class can stand for the other.
    pub(super) fn in_batch(&self, call: &str) -> Option<String> {
        let batch = self.batch.as_ref()?;
        let rest = call.strip_prefix(&self.client)?;
        Some(format!("{batch}{rest}"))
    }
}

pub(super) fn files(
    spec: &Spec,
    group: &Group,
    holder: &Holder,
    methods: &Methods<'_>,
    sources: &Sources,
) -> Vec<File> {
    [Place::Client, Place::Batch]
        .into_iter()
        .filter_map(|place| Some(file(spec, group, place, holder.of(place)?, methods, sources)))
        .collect()
}

fn file(
    spec: &Spec,
    group: &Group,
    place: Place,
    name: &str,
    methods: &Methods<'_>,
    sources: &Sources,
) -> File {
    let offered: Vec<&Method<'_>> = of_group(group, methods)
        .filter(|method| place == Place::Client || method.entry.in_batch != Some(false))
        .collect();
    let first = match place {
        Place::Client => "Each method takes the client that is to run the command.",
        Place::Batch => "Each method adds a command to the batch, and gives the batch back.",
    };
    let needs = group
        .module
        .as_ref()
        .map(|module| format!("The server needs the module {}, or one that is like it.", module.name));
    let mut lines = vec![format!("{}. {first}", group.title)];
    lines.extend(needs.into_iter().flat_map(|needs| [String::new(), needs]));
    let mut body = format!("{}export class {name} {{\n", doc(&lines, ""));
    // A holder is a name for its methods, of which there is nothing to make.
    body.push_str("    private constructor() {}\n\n");
    for method in offered {
        body.push_str(&match place {
            Place::Client => methods::client(group, methods, sources, method),
            Place::Batch => methods::batch(group, method),
        });
        body.push('\n');
    }
    let body = format!("{}\n}}\n", body.trim_end());
    let own = match place {
        Place::Client => [
            "import type { BaseClient } from \"../BaseClient\";\n".to_owned(),
            "import { runOn } from \"../holders\";\n".to_owned(),
        ],
        Place::Batch => [
            "import type { BaseBatch } from \"../Batch\";\n".to_owned(),
            "import { addTo } from \"../holders\";\n".to_owned(),
        ],
    };
    class_file(name, spec, methods, &body, sources, &own)
}
