//! The imports of a generated module: what its code names, from where it comes.

use std::collections::{BTreeMap, BTreeSet};

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

/// Imports of what the body uses, in the order that linters expect.
pub(super) fn imports(body: &str, extra: &[String], shared: &Shared) -> String {
    let used = identifiers(body);
    let mut sources: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (source, names) in SOURCES {
        sources.entry(source).or_default().extend(names);
    }
    for (source, names) in &shared.types {
        sources.entry(source).or_default().extend(names.iter().map(String::as_str));
    }
    let mut third = extra.to_vec();
    let mut standard = String::new();
    for (source, mut names) in sources {
        names.sort_by_key(|name| order(name));
        let names: Vec<&str> = match source {
            IDS => ids(body),
            _ => names.into_iter().filter(|name| used.contains(name)).collect(),
        };
        match (source, names.is_empty()) {
            (_, true) => {}
            ("typing", _) => standard = import(source, &names) + "\n",
            _ => third.push(import(source, &names)),
        }
    }
    third.sort();
    let third: String = third.iter().map(|line| format!("{line}\n")).collect();
    if standard.is_empty() { third } else { format!("{standard}\n{third}") }
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
