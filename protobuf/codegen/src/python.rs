//! Writes the Python package's generated files: wire ids, builders, and the methods of both clients and of the batches.

mod doc;
mod method;
mod render;
mod words;

use std::fmt::Write;

use crate::error::{At, Result};
use crate::file::File;
use crate::names::{pascal, screaming, snake};
use crate::notation::shape::Shapes;
use crate::overlay::Overlay;
use crate::spec::{Group, Spec};
use crate::target::Output;

use method::{Home, Method};
use render::Target;

const SHARED: &str = "python/src/glide_shared/commands";

/// The first lines of every generated module. A result's type is the spec's word, which the native side keeps.
pub(crate) fn head(title: &str) -> String {
    format!("# @generated from protobuf/commands by codegen. Do not edit.\n\"\"\"{title}\"\"\"\n\n")
}

pub(crate) fn generate(spec: &Spec, overlay: &Overlay) -> Result<Output> {
    let mut output = Output::default();
    output.files.push(ids(spec));
    let shapes = spec.shapes();
    for group in &spec.groups {
        let methods = methods(group, overlay, &shapes, &mut output)?;
        output.files.extend(files(group, &methods));
    }
    for target in Target::ALL {
        let path = format!("{}/groups.py", target.folder());
        output.files.push(File::new(path, render::groups(&spec.groups, target)));
    }
    Ok(output)
}

fn methods(group: &Group, overlay: &Overlay, shapes: &Shapes, output: &mut Output) -> Result<Vec<Method>> {
    let mut methods = Vec::new();
    for command in group.commands.iter().filter(|command| command.internal.is_none()) {
        for form in &command.forms {
            let entry: method::Entry = overlay.entry(&form.name)?.unwrap_or_default();
            output.builders += 1;
            output.by_hand += usize::from(entry.by_hand);
            if entry.by_hand || entry.folded {
                continue;
            }
            let method = Method::new(command, form, &entry, shapes);
            methods.push(method.at(format!("overlays/python: {}", form.name))?);
        }
    }
    Ok(methods)
}

fn files(group: &Group, methods: &[Method]) -> Vec<File> {
    let module = snake(&group.name);
    let mut files = Vec::new();
    if methods.iter().any(Method::needs_builder) {
        let text = render::builders(group, methods);
        files.push(File::new(format!("{SHARED}/_builders/{module}.py"), text));
    }
    for target in Target::ALL {
        let text = render::module(group, methods, target);
        files.push(File::new(format!("{}/{module}.py", target.folder()), text));
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
