//! What the hand-written modules of `node/src/{builders,options,readers,writers}` export. A group's file is found by being there: no
//! list of names is kept by hand, on which everybody's changes would meet.

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::{At, Result};

/// The folders with a module per group.
#[derive(Debug, Default)]
pub(super) struct Sources {
    pub(super) builders: Vec<Module>,
    pub(super) options: Vec<Module>,
    pub(super) readers: Vec<Module>,
    pub(super) writers: Vec<Module>,
}

#[derive(Debug)]
pub(super) struct Module {
    /// As generated modules import it, such as `../options/string`.
    pub(super) path: String,
    pub(super) types: Vec<String>,
    pub(super) values: Vec<String>,
    /// The members of its enums with words for values, by those words.
    pub(super) enums: BTreeMap<String, BTreeMap<String, String>>,
}

impl Sources {
    pub(super) fn read() -> Result<Sources> {
        Ok(Sources {
            builders: modules("builders")?,
            options: modules("options")?,
            readers: modules("readers")?,
            writers: modules("writers")?,
        })
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Module> {
        self.options.iter().chain(&self.readers).chain(&self.writers)
    }

    /// `SortOrder.ASC` for the enum `SortOrder` and the word `ASC`.
    pub(super) fn member(&self, of: &str, word: &str) -> Option<String> {
        let members = self.options.iter().find_map(|module| module.enums.get(of))?;
        members.get(word).map(|member| format!("{of}.{member}"))
    }
}

fn modules(folder: &str) -> Result<Vec<Module>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../node/src").join(folder);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&path).at(path.display())? {
        let name = entry.at(path.display())?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".ts").map(str::to_owned));
    }
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let file = path.join(&name).with_extension("ts");
            let text = std::fs::read_to_string(&file).at(file.display())?;
            Ok(Module::of(format!("../{folder}/{name}"), &text))
        })
        .collect()
}

impl Module {
    fn of(path: String, text: &str) -> Module {
        let mut module = Module { path, types: Vec::new(), values: Vec::new(), enums: BTreeMap::new() };
        let mut in_enum: Option<String> = None;
        for line in text.lines() {
            if let Some(name) = &in_enum {
                match line.trim().trim_end_matches(',').split_once(" = \"") {
                    Some((member, word)) => {
                        let members = module.enums.entry(name.clone()).or_default();
                        members.insert(word.trim_end_matches('"').to_owned(), member.to_owned());
                    }
                    None if line == "}" => in_enum = None,
                    None => {}
                }
            }
            let Some((kind, name)) = exported(line) else { continue };
            match kind {
                "type" | "interface" => module.types.push(name.to_owned()),
                _ => module.values.push(name.to_owned()),
            }
            if kind == "enum" {
                in_enum = Some(name.to_owned());
            }
        }
        // Overloads are several lines with one name.
        module.types.dedup();
        module.values.dedup();
        module
    }

    /// `export { set } from "../builders/string";`
    pub(super) fn export(&self) -> Option<String> {
        let (word, mark) = if self.values.is_empty() { ("export type", "") } else { ("export", "type ") };
        let types = self.types.iter().map(|name| format!("{mark}{name}"));
        let mut names: Vec<String> = types.chain(self.values.iter().cloned()).collect();
        names.sort();
        let line = format!("{word} {{ {} }} from {:?};\n", names.join(", "), self.path);
        (!names.is_empty()).then_some(line)
    }
}

/// The kind and the name of what a line exports.
fn exported(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix("export ")?;
    let rest = ["declare ", "abstract ", "async "]
        .iter()
        .fold(rest, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
    let (kind, rest) = rest.split_once(' ')?;
    if !["type", "interface", "enum", "class", "function", "const"].contains(&kind) {
        return None;
    }
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    (end > 0).then(|| (kind, &rest[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_module_exports_is_found_by_its_lines() {
        let text = "export enum Order {\n    /** Up. */\n    ASC = \"ASC\",\n    Down = \"DESC\",\n}\n\
            export type Limit = { offset: number };\nexport function sort(key: string): void;\n\
            export function sort(key: string, other?: string): void {}\nfunction hidden() {}\n";
        let module = Module::of("../options/x".to_owned(), text);
        assert_eq!(module.types, ["Limit"]);
        assert_eq!(module.values, ["Order", "sort"]);
        assert_eq!(module.enums["Order"]["DESC"], "Down");
        assert_eq!(
            module.export().expect("some names"),
            "export { Order, sort, type Limit } from \"../options/x\";\n"
        );
    }
}
