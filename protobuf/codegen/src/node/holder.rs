//! Writes the classes that hold a group's methods where they are not the clients' own: static ones that take the client, or
//! the batch, first.

use serde::Deserialize;

use super::classes::class_file;
use super::method::Method;
use super::overlay::Class;
use super::sources::Sources;
use super::text::doc;
use super::{Methods, methods, of_group};
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

const CLIENTS: &str =
    "import { type BaseClient } from \"../BaseClient\";\nimport { runOn } from \"../holders\";\n";
const BATCHES: &str =
    "import { type BaseBatch } from \"../BaseBatch\";\nimport { addTo } from \"../holders\";\n";

pub(super) fn files(
    spec: &Spec,
    group: &Group,
    holder: &Holder,
    methods: &Methods<'_>,
    sources: &Sources,
) -> Vec<File> {
    let of_clients: Vec<String> =
        of_group(group, methods).map(|method| methods::client(group, methods, sources, method)).collect();
    let body = class(group, &holder.client, "Each takes the client that is to run the command.", &of_clients);
    let mut files = vec![class_file(&holder.client, spec, methods, &body, sources, CLIENTS)];
    if let Some(name) = &holder.batch {
        let has = |method: &&Method<'_>| method.batch_class().is_some();
        let of_batches: Vec<String> = of_group(group, methods)
            .filter(has)
            .map(|method| methods::batch(group, method, Class::Base))
            .collect();
        let body =
            class(group, name, "Each adds a command to the batch, and gives the batch back.", &of_batches);
        files.push(class_file(name, spec, methods, &body, sources, BATCHES));
    }
    files
}

fn class(group: &Group, name: &str, what: &str, methods: &[String]) -> String {
    let mut lines = vec![format!("The methods of {}. {what}", group.title)];
    if let Some(module) = &group.module {
        lines.push(String::new());
        lines.push(format!("The server needs the module {}, or one that is like it.", module.name));
    }
    format!("{}export class {name} {{\n{}}}\n", doc(&lines, ""), methods.join("\n"))
}
