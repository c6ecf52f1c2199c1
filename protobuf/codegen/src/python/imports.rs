//! The imports of a generated module: what its code names, from where it comes.

use std::collections::BTreeSet;

use super::overlay::Shared;
use super::render::WIDTH;

/// Where the names that generated code uses come from.
/// The overlay's `shared.types` says it of option classes.
const SOURCES: [(&str, &[&str]); 6] = [
    (
        "typing",
        &["Any", "Dict", "List", "Literal", "Mapping", "Optional", "Sequence", "Set", "Tuple", "Union"],
    ),
    (
        "glide_shared.commands._words",
        &[
            "Words",
            "as_alternative",
            "as_alternatives",
            "as_counted",
            "as_each",
            "as_fields",
            "as_integer",
            "as_integers",
            "as_list",
            "as_many",
            "as_number",
            "as_option",
            "as_options",
            "as_pairs",
            "as_prefixed",
            "as_unsigned",
            "as_word",
        ],
    ),
    ("glide_shared.commands._appender", &["Appender", "TBatch", "appender"]),
    ("glide_shared.constants", &["TClusterResponse", "TEncodable", "TOK", "TResult"]),
    ("glide_shared.routes", &["Route", "read_routed"]),
    (IDS, &[]),
];
const IDS: &str = "glide_shared.commands._ids";

/// Modules that are loaded when they are first used, by the name that the code gives them.
pub(super) type Late = Vec<(&'static str, String)>;

/// Imports of what the body uses, in the order that linters expect. `late` is loaded by the first call that needs it,
/// and so are option classes, of which the body then holds only the names in annotations.
pub(super) fn imports(body: &str, extra: &[String], shared: &Shared, late: Option<&Late>) -> String {
    let used = identifiers(body);
    let mut eager = extra.to_vec();
    let mut for_types = Vec::new();
    let mut typing = Vec::new();
    for (source, names) in SOURCES {
        let names = match source {
            IDS => ids(body),
            _ => names.iter().copied().filter(|name| used.contains(name)).collect(),
        };
        match source {
            "typing" => typing = names,
            _ if names.is_empty() => {}
            _ => eager.push(import(source, &sorted(names))),
        }
    }
    for (source, names) in &shared.types {
        let names: Vec<&str> = names.iter().map(String::as_str).filter(|name| used.contains(name)).collect();
        if !names.is_empty() {
            let line = import(source, &sorted(names));
            if late.is_some() { for_types.push(line) } else { eager.push(line) }
        }
    }
    let late: Vec<_> = late.into_iter().flatten().collect();
    for (name, module) in &late {
        let (package, module) = module.rsplit_once('.').unwrap_or_default();
        for_types.push(format!("from {package} import {module} as {name}"));
    }
    if !for_types.is_empty() {
        typing.push("TYPE_CHECKING");
    }
    if !late.is_empty() {
        eager.push("from glide_shared.commands._late import late".to_owned());
    }
    let mut out = String::new();
    if !typing.is_empty() {
        out.push_str(&format!("{}\n\n", import("typing", &sorted(typing))));
    }
    eager.sort();
    eager.iter().for_each(|line| out.push_str(&format!("{line}\n")));
    for_types.sort();
    if !for_types.is_empty() {
        out.push_str("\nif TYPE_CHECKING:\n");
        for_types.iter().for_each(|text| out.push_str(&indented(text)));
    }
    if !late.is_empty() {
        out.push_str("else:\n");
        for (name, module) in &late {
            out.push_str(&format!("    {name} = late(\"{module}\")\n"));
        }
    }
    out
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_by_key(|name| order(name));
    names
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}

/// Constants, then classes, then functions.
fn order(name: &str) -> (u8, String) {
    let kind = if name.chars().all(|c| !c.is_lowercase()) {
        0
    } else {
        1 + u8::from(!name.starts_with(char::is_uppercase))
    };
    // Linters sort without regard to case, which puts `_` before letters.
    (kind, name.to_lowercase())
}

pub(super) fn import(source: &str, names: &[&str]) -> String {
    let line = format!("from {source} import {}", names.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines: String = names.iter().map(|name| format!("    {name},\n")).collect();
    format!("from {source} import (\n{lines})")
}

fn identifiers(body: &str) -> BTreeSet<&str> {
    code(body).flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_')).collect()
}

/// Constants of wire ids: the first argument of a call, or what a builder's list begins with.
fn ids(body: &str) -> Vec<&str> {
    let mut found = BTreeSet::new();
    for line in code(body) {
        for start in
            ["_run(", "_run_on(route, ", "_add(", "words: Words = [", " else ", "            ", "        "]
        {
            let Some((_, rest)) = line.split_once(start) else { continue };
            let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            if name.len() > 1
                && !name.contains(|c: char| c.is_ascii_lowercase())
                && !name.starts_with(|c: char| c.is_ascii_digit())
            {
                found.insert(name);
            }
        }
    }
    let mut found: Vec<&str> = found.into_iter().collect();
    // Linters put `RPOP_COUNT` before `RPOPLPUSH`.
    found.sort_by_key(|name| name.to_lowercase());
    found
}

/// The lines that are not documentation.
fn code(body: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    body.lines().filter(move |line| {
        let quotes = line.matches("\"\"\"").count();
        let was = inside;
        inside ^= quotes == 1;
        !was && quotes == 0
    })
}
