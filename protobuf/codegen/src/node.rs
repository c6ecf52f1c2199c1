//! Writes the Node package's generated files: a module of builders per group, the methods of clients and of batches, the
//! names of commands for messages, and the calls of the shared vectors.

mod builder;
mod classes;
mod cluster;
mod example;
mod holder;
mod method;
mod methods;
mod overlay;
mod result;
mod said;
mod sources;
mod text;
mod vectors;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use self::holder::Holder;
use self::method::{Choice, Method};
use self::overlay::Shared;
use self::sources::{Module, Sources};
use crate::error::Result;
use crate::file::File;
use crate::names::{camel, screaming};
use crate::overlay::Overlay;
use crate::spec::{Group, Spec};
use crate::target::Output;
use crate::vectors::Case;

const HEAD: &str = "// @generated from protobuf/commands by codegen. Do not edit.\n\n";
const FOLDER: &str = "node/src/generated";

/// What the hand-written modules offer to generated ones: the name of the module, types, and values.
const OFFERED: [(&str, &[&str], &[&str]); 3] = [
    (
        "../Command",
        &["Argument", "Choices"],
        &[
            "Command", "check", "choice", "counted", "float", "integer", "list", "listOf", "pairs",
            "pushAll", "unsigned", "word",
        ],
    ),
    ("../Routes", &["ClusterResponse", "RouteOption"], &["perNode"]),
    ("../Decoder", &["DecoderOption", "GlideRecord", "GlideReturnType", "GlideString"], &["Decoder"]),
];

/// By the name of the form.
type Methods<'a> = BTreeMap<&'a str, Method<'a>>;

pub(crate) fn generate(spec: &Spec, cases: &[Case], overlay: &Overlay) -> Result<Output> {
    let mut methods = Methods::new();
    let shapes = spec.shapes();
    for group in &spec.groups {
        let holder: Option<Holder> = overlay.group(&group.name)?;
        for (command, form) in group.offered() {
            let entry = overlay.entry(&form.name)?.unwrap_or_default();
            methods.insert(&form.name, Method::new(group, holder.clone(), command, form, entry, &shapes));
        }
    }
    let Shared {} = overlay.shared()?;
    let sources = Sources::read()?;
    let mut files: Vec<File> =
        spec.groups.iter().filter_map(|group| builders(group, &methods, &sources)).collect();
    files.append(&mut classes::generate(spec, &methods, &sources));
    files.push(builders_by_hand(&sources));
    for group in &spec.groups {
        if let Some(holder) = overlay.group(&group.name)? {
            files.append(&mut holder::files(spec, group, &holder, &methods, &sources));
        }
    }
    files.push(public(spec, overlay, &methods, &sources)?);
    files.push(names(spec));
    files.push(ids(&methods));
    files.append(&mut vectors::generate(spec, cases, &methods, &sources));
    Ok(Output {
        files,
        builders: methods.len(),
        by_hand: methods.values().filter(|method| method.entry.is_by_hand()).count(),
    })
}

/// The name of a group's module of builders.
fn module(group: &Group) -> String {
    camel(&group.title)
}

/// The methods of a group in the order of the spec, without those that are part of others.
fn of_group<'m, 'a>(group: &'m Group, methods: &'m Methods<'a>) -> impl Iterator<Item = &'m Method<'a>> {
    let forms = group.commands.iter().flat_map(|command| &command.forms);
    forms.filter_map(|form| methods.get(form.name.as_str())).filter(|method| method.entry.part_of.is_none())
}

fn builders(group: &Group, methods: &Methods<'_>, sources: &Sources) -> Option<File> {
    let generated: Vec<&Method<'_>> =
        of_group(group, methods).filter(|method| method.entry.builder.is_none()).collect();
    if generated.is_empty() {
        return None;
    }
    let mut body = String::new();
    let mut known = BTreeSet::new();
    for method in &generated {
        for choice in choices(method) {
            let _ = writeln!(
                body,
                "/** What `{}` can be told here. */\n{}",
                method.name,
                builder::choice_types(choice)
            );
        }
        if has_own_options(method) && known.insert(&method.options_type) {
            let _ = writeln!(
                body,
                "/** What `{}` can be told. */\n{}",
                method.public_name(),
                builder::options_type(method)
            );
        }
    }
    body.push_str(&result::named(group));
    for method in &generated {
        if method.entry.read.is_none() {
            body.extend(result::constant(method));
        }
        let _ = writeln!(body, "{}", builder::builder(method));
    }
    let imports = imports(&body, sources, &[], &[]);
    let text = format!("{HEAD}{imports}{}\n", body.trim_end());
    Some(File::new(format!("{FOLDER}/{}.ts", module(group)), text))
}

fn choices<'m, 'a>(method: &'m Method<'a>) -> impl Iterator<Item = &'m Choice<'a>> {
    method.positional.iter().chain(&method.options).filter_map(|param| param.choice.as_ref())
}

fn has_own_options(method: &Method<'_>) -> bool {
    !method.options.is_empty() && !method.entry.options_by_hand && method.entry.builder.is_none()
}

/// The types that the modules of builders export.
fn own_types(spec: &Spec, methods: &Methods<'_>) -> Vec<(String, Vec<String>)> {
    spec.groups
        .iter()
        .map(|group| {
            let types = of_group(group, methods)
                .filter(|method| method.entry.builder.is_none())
                .flat_map(|method| {
                    let options = has_own_options(method).then(|| method.options_type.clone());
                    choices(method).map(|choice| choice.ty.clone()).chain(options)
                })
                .chain(group.shapes.keys().map(|name| result::type_name(name)))
                .collect();
            (format!("./{}", module(group)), types)
        })
        .collect()
}

/// Imports of what `body` mentions.
fn imports(body: &str, sources: &Sources, own: &[(String, Vec<String>)], modules: &[String]) -> String {
    let words: BTreeSet<&str> = body
        .lines()
        // The name of a static method is not mentioned, it is given.
        .map(|line| match line.trim_start().strip_prefix("static ") {
            Some(rest) => &rest[rest.find(['(', '<']).unwrap_or_default()..],
            None => line,
        })
        .filter(|line| !line.trim_start().starts_with('*') && !line.trim_start().starts_with("/**"))
        .flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric() && letter != '_'))
        .collect();
    let mut named: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut offer = |module, name: &str, is_type: bool| {
        if words.contains(name) {
            let name = if is_type { format!("type {name}") } else { name.to_owned() };
            named.entry(module).or_default().insert(name);
        }
    };
    for (module, types, values) in OFFERED {
        types.iter().for_each(|name| offer(module, name, true));
        values.iter().for_each(|name| offer(module, name, false));
    }
    for module in sources.all() {
        module
            .types
            .iter()
            .chain(&module.values)
            .for_each(|name| offer(&module.path, name, !is_called(module)));
    }
    for (module, types) in own {
        types.iter().for_each(|name| offer(module, name, true));
    }
    let lines = named.iter().map(|(module, names)| import(module, names));
    let all: String = lines.chain(modules.iter().cloned()).collect();
    if all.is_empty() { all } else { all + "\n" }
}

/// Readers and writers are called; of the options only the types are needed.
fn is_called(module: &Module) -> bool {
    !module.path.starts_with("../options/")
}

/// What the hand-written builders are imported from.
fn builders_by_hand(sources: &Sources) -> File {
    let exports: String = sources.builders.iter().filter_map(Module::export).collect();
    File::new(format!("{FOLDER}/builders.ts"), format!("{HEAD}{exports}"))
}

/// The public names that belong to a group: hand-written options, the types of generated methods, and the classes that hold
/// methods.
fn public(spec: &Spec, overlay: &Overlay, methods: &Methods<'_>, sources: &Sources) -> Result<File> {
    let mut exports: String = sources.options.iter().filter_map(Module::export).collect();
    for (module, types) in own_types(spec, methods) {
        let types: BTreeSet<String> = types.into_iter().collect();
        if !types.is_empty() {
            let types: Vec<String> = types.into_iter().collect();
            let _ = writeln!(exports, "export type {{ {} }} from {module:?};", types.join(", "));
        }
    }
    for group in &spec.groups {
        let Some(holder) = overlay.group::<Holder>(&group.name)? else { continue };
        for name in holder.names() {
            let _ = writeln!(exports, "export {{ {name} }} from \"./{name}\";");
        }
    }
    Ok(File::new(format!("{FOLDER}/public.ts"), format!("{HEAD}{exports}")))
}

fn import(module: &str, names: &BTreeSet<String>) -> String {
    let names: Vec<String> = names.iter().cloned().collect();
    let line = format!("import {{ {} }} from \"{module}\";\n", names.join(", "));
    match line.len() > text::WIDTH {
        false => line,
        true => text::broken("import {", &names, &format!("}} from \"{module}\";\n"), ""),
    }
}

/// Names by id, for messages.
fn names(spec: &Spec) -> File {
    let mut out = format!(
        "{HEAD}/** The words of each command, by id; 0 is a custom command, and less is what the client makes of other requests. */\n\
        const NAMES: Readonly<Record<number, string>> = {{\n    \"-2\": \"scan\",\n    \"-1\": \"invokeScript\",\n    \
         0: \"custom command\",\n"
    );
    for (command, form) in spec.offered() {
        let _ = writeln!(out, "    {}: {:?},", form.id, command.name());
    }
    out.push_str(
        "};\n\n/** What messages call a command. */\nexport function commandName(id: number): string {\n    \
        return NAMES[id] ?? `command ${id}`;\n}\n",
    );
    File::new(format!("{FOLDER}/names.ts"), out)
}

/// The ids that hand-written builders need.
fn ids(methods: &Methods<'_>) -> File {
    let mut by_hand: Vec<&Method<'_>> = methods
        .values()
        .filter(|method| method.entry.builder.is_some() || method.entry.part_of.is_some())
        .collect();
    by_hand.sort_by_key(|method| method.form.id);
    let mut out = format!("{HEAD}/** Ids of the commands whose builders are hand-written. */\n");
    for method in by_hand {
        let _ = writeln!(out, "export const {} = {};", screaming(&method.form.name), method.form.id);
    }
    File::new(format!("{FOLDER}/ids.ts"), out)
}
