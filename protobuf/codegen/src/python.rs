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
use crate::vectors::Case;

use method::Method;
use overlay::{Entry, Holder, Home, Shared};
use render::Target;

const SHARED: &str = "python/src/glide_shared/commands";

/// The first lines of every generated module. A result's type is the spec's word, which the native side keeps.
pub(crate) fn head(title: &str) -> String {
    format!("# @generated from protobuf/commands by codegen. Do not edit.\n\"\"\"{title}\"\"\"\n\n")
}

pub(crate) fn generate(spec: &Spec, cases: &[Case], overlay: &Overlay) -> Result<Output> {
    let mut output = Output::default();
    output.files.extend(ids(spec));
    let methods = Methods::new(spec, overlay, &mut output)?;
    for group in &spec.groups {
        output.files.extend(files(group, &methods));
        output.files.push(calls::file(group, cases, &methods));
    }
    for target in Target::ALL {
        let path = format!("{}/groups.py", target.folder());
        output.files.push(File::new(path, render::groups(&spec.groups, &methods, target)));
    }
    Ok(output)
}

/// The generated methods of all groups.
pub(crate) struct Methods {
    /// The form's own method first.
    by_form: BTreeMap<String, Vec<Method>>,
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
        let shapes = spec.shapes();
        for group in &spec.groups {
            let Some(holder) = overlay.group::<Holder>(&group.name)? else { continue };
            methods.holders.extend(group.offered().map(|(_, form)| (form.name.clone(), holder.clone())));
        }
        let all =
            spec.groups.iter().flat_map(|group| group.offered().map(move |(of, form)| (group, of, form)));
        for (group, command, form) in all {
            let mut entry: Entry = overlay.entry(&form.name)?.unwrap_or_default();
            if let Some(holder) = methods.holder_of(&form.name) {
                entry.name.get_or_insert_with(|| snake(&group.name_without_prefix(&form.name)));
                entry.home = Some(Home::Core);
                entry.no_batch |= holder.batch.is_none();
            }
            output.builders += 1;
            output.by_hand += usize::from(entry.is_by_hand());
            if entry.no_batch || entry.batch.absent {
                methods.not_in_batch.insert(form.name.clone());
            }
            if entry.is_absent() {
                continue;
            }
            let mut found =
                Method::all(command, form, &entry, &shapes).at(format!("overlays/python: {}", form.name))?;
            let is_function = methods.holders.contains_key(&form.name);
            found.iter_mut().for_each(|method| method.is_function = is_function);
            if let Some(folded) = found.first().and_then(|own| own.folded.as_ref()) {
                methods.folded.insert(folded.form.clone(), form.name.clone());
            }
            methods.by_form.insert(form.name.clone(), found);
        }
        Ok(methods)
    }

    /// The method that sends a form, and whether one of its parameters has to say so.
    fn get(&self, form: &str) -> Option<(&Method, bool)> {
        let own = |form: &str| self.by_form.get(form)?.first();
        let base = || self.folded.get(form).and_then(|base| own(base));
        own(form).map(|method| (method, false)).or_else(|| base().map(|method| (method, true)))
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
        forms.filter_map(|form| self.by_form.get(&form.name)).flatten()
    }

    /// Of each form the method that its builder is written for: the one with the most parameters.
    fn with_builder<'m>(&'m self, group: &'m Group) -> impl Iterator<Item = &'m Method> {
        let forms = group.commands.iter().flat_map(|command| &command.forms);
        forms.filter_map(|form| {
            let found = self.by_form.get(&form.name)?.iter().filter(|method| method.needs_builder());
            let (folding, plain): (Vec<_>, Vec<_>) = found.partition(|method| method.folded.is_some());
            folding.into_iter().chain(plain).next()
        })
    }
}

fn files(group: &Group, methods: &Methods) -> Vec<File> {
    let module = snake(&group.name);
    let mut files = Vec::new();
    if methods.with_builder(group).next().is_some() {
        let text = render::builders(group, methods);
        files.push(File::new(format!("{SHARED}/_builders/{module}.py"), text));
    }
    if let Some(holder) = methods.holder(group) {
        for (target, path) in Target::of(holder) {
            let text = render::holder(group, methods, target);
            files.push(File::new(format!("python/src/{}.py", path.replace('.', "/")), text));
        }
        return files;
    }
    for target in Target::ALL {
        if let Some(text) = render::module(group, methods, target) {
            files.push(File::new(format!("{}/{module}.py", target.folder()), text));
        }
    }
    files
}

/// The name of the class that holds a group's methods.
pub(crate) fn class_name(group: &Group, home: Home) -> String {
    match home {
        Home::Core => format!("{}Commands", pascal(&group.name)),
        Home::Standalone => format!("Standalone{}Commands", pascal(&group.name)),
        Home::Cluster => format!("Cluster{}Commands", pascal(&group.name)),
    }
}

fn ids(spec: &Spec) -> [File; 2] {
    let mut ids = head("The number that each command has on its way to the engine.");
    let mut names = head("What the numbers stand for, in messages.");
    names.push_str("from typing import Dict\n\nNAMES: Dict[int, str] = {\n");
    for (command, form) in spec.offered() {
        let _ = writeln!(ids, "{} = {}", screaming(&form.name), form.id);
        let _ = writeln!(names, "    {}: \"{}\",", form.id, command.name());
    }
    names.push_str("}\n");
    [File::new(format!("{SHARED}/_ids.py"), ids), File::new(format!("{SHARED}/_builders/_names.py"), names)]
}
