//! Writes the Python package's generated files: wire ids, builders, and the methods of both clients and of the batches.

mod calls;
mod doc;
mod example;
mod imports;
mod method;
mod overlay;
mod render;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::error::{At, Result};
use crate::file::File;
use crate::names::{pascal, screaming, snake};
use crate::overlay::Overlay;
use crate::spec::{Group, Spec};
use crate::target::Output;

use method::Method;
use overlay::{Entry, Holder, Home, Shared};
use render::Target;

const SHARED: &str = "python/src/glide_shared/commands";

/// The first lines of every generated module. A result's type is the spec's word, which the native side keeps.
pub(crate) fn head(title: &str) -> String {
    format!("# @generated from protobuf/commands by codegen. Do not edit.\n\"\"\"{title}\"\"\"\n\n")
}

pub(crate) fn generate(spec: &Spec, overlay: &Overlay) -> Result<Output> {
    let mut output = Output::default();
    output.files.push(ids(spec));
    let methods = Methods::new(spec, overlay, &mut output)?;
    for group in &spec.groups {
        output.files.extend(files(group, &methods));
        output.files.push(calls::file(group, &methods)?);
    }
    for target in Target::ALL {
        let path = format!("{}/groups.py", target.folder());
        let groups = spec.groups.iter().filter(|group| methods.holder(group).is_none());
        output.files.push(File::new(path, render::groups(groups, target)));
    }
    Ok(output)
}

/// The generated methods of all groups.
pub(crate) struct Methods {
    by_form: BTreeMap<String, Method>,
    /// Variants that the method of another form sends when a parameter says so, with that form.
    folded: BTreeMap<String, String>,
    /// The modules whose functions methods are, by the name of the form.
    holders: BTreeMap<String, Holder>,
    /// Forms that batches do not offer.
    not_in_batch: BTreeSet<String>,
    pub(crate) shared: Shared,
}

impl Methods {
    fn new(spec: &Spec, overlay: &Overlay, output: &mut Output) -> Result<Methods> {
        let mut methods = Methods {
            by_form: BTreeMap::new(),
            folded: BTreeMap::new(),
            holders: BTreeMap::new(),
            not_in_batch: BTreeSet::new(),
            shared: overlay.shared()?,
        };
        for group in &spec.groups {
            let Some(holder) = overlay.group::<Holder>(&group.name)? else { continue };
            methods.holders.extend(group.offered().map(|(_, form)| (form.name.clone(), holder.clone())));
        }
        let all =
            spec.groups.iter().flat_map(|group| group.offered().map(move |(of, form)| (group, of, form)));
        for (group, command, form) in all {
            let entry: Entry = overlay.entry(&form.name)?.unwrap_or_default();
            let holder = methods.holders.get(&form.name);
            output.builders += 1;
            output.by_hand += usize::from(entry.is_by_hand());
            if entry.no_batch {
                methods.not_in_batch.insert(form.name.clone());
            }
            if entry.is_absent() {
                continue;
            }
            let method = Method::new(group, holder, command, form, &entry)
                .at(format!("overlays/python: {}", form.name))?;
            if let Some(folded) = &method.folded {
                methods.folded.insert(folded.form.clone(), form.name.clone());
            }
            methods.by_form.insert(form.name.clone(), method);
        }
        Ok(methods)
    }

    /// The method that sends a form, and whether one of its parameters has to say so.
    fn get(&self, form: &str) -> Option<(&Method, bool)> {
        match self.folded.get(form) {
            Some(base) => self.by_form.get(base).map(|method| (method, true)),
            None => self.by_form.get(form).map(|method| (method, false)),
        }
    }

    fn in_batch(&self, form: &str) -> bool {
        !self.not_in_batch.contains(form)
    }

    /// The modules that a group's methods are functions of, if they are.
    fn holder(&self, group: &Group) -> Option<&Holder> {
        group.offered().find_map(|(_, form)| self.holder_of(&form.name))
    }

    fn holder_of(&self, form: &str) -> Option<&Holder> {
        self.holders.get(form)
    }

    /// The methods of a group, in the order of its file.
    fn of<'m>(&'m self, group: &'m Group) -> impl Iterator<Item = &'m Method> {
        let forms = group.commands.iter().flat_map(|command| &command.forms);
        forms.filter_map(|form| self.by_form.get(&form.name))
    }
}

fn files(group: &Group, methods: &Methods) -> Vec<File> {
    let module = snake(&group.name);
    let mut files = Vec::new();
    if methods.of(group).any(Method::needs_builder) {
        let text = render::builders(group, methods);
        files.push(File::new(format!("{SHARED}/_builders/{module}.py"), text));
    }
    for target in Target::ALL {
        let file = match methods.holder(group) {
            None => Some((format!("{}/{module}", target.folder()), render::module(group, methods, target))),
            Some(holder) => target.of(holder).map(|path| {
                (format!("python/src/{}", path.replace('.', "/")), render::holder(group, methods, target))
            }),
        };
        files.extend(file.map(|(path, text)| File::new(format!("{path}.py"), text)));
    }
    files
}

/// The name of the class that holds a group's methods.
pub(crate) fn class_name(group: &Group, home: Home) -> String {
    match home {
        Home::Core => format!("{}Commands", pascal(&group.name)),
        Home::Standalone => format!("Standalone{}Commands", pascal(&group.name)),
    }
}

fn ids(spec: &Spec) -> File {
    let mut out = head("The number that each command has on its way to the engine.");
    out.push_str("from typing import Dict\n\n");
    let mut names = String::new();
    for (command, form) in spec.offered() {
        let constant = screaming(&form.name);
        let _ = writeln!(out, "{constant} = {}", form.id);
        let _ = writeln!(names, "    {constant}: \"{}\",", command.name());
    }
    let _ = write!(out, "\nNAMES: Dict[int, str] = {{\n{names}}}\n");
    File::new(format!("{SHARED}/_ids.py"), out)
}
