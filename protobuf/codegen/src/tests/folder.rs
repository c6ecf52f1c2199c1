//! Whole folders with mistakes in them: wire ids, overlays, vectors, deviations, stale files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde::Deserialize;

use crate::file::File;
use crate::overlay::Overlay;
use crate::verify::{Source, verify};
use crate::{read, vectors};

const IDS: &str = "retired = [3]\n[ranges]\nnumbers = [1, 9]\n";
const NUMBERS: &str = r#"
title = "Numbers"
[command.PLUS]
id = 1
since = "1.0.0"
flags = ["write"]
doc = "Adds."
args = "key: key"
reply = "int"
params = { key = "The key." }
returns = "The sum."
[command.MINUS]
id = 2
since = "1.0.0"
flags = ["write"]
doc = "Subtracts."
args = "key: key"
reply = "int"
params = { key = "The key." }
returns = "The difference."
"#;
const CASES: &str = r#"
[[case]]
name = "plus"
command = "PLUS"
args = { key = "k" }
wire = ["PLUS", "k"]
reply = ":1\r\n"
result = { int = 1 }
[[case]]
name = "minus"
command = "MINUS"
args = { key = "k" }
wire = ["MINUS", "k"]
reply = ":1\r\n"
result = { int = 1 }
"#;
const DEVIATIONS: &str = "server = '1.0'\npending = []\n";
const FACTS: &str = r#"{"server": "test 1.0.0", "commands": {
    "PLUS": {"arity": 2, "flags": ["write"], "group": "numbers", "since": "1.0.0",
        "key_specs": [{"begin": {"type": "index", "index": 1}, "find": {"type": "range", "lastkey": 0, "keystep": 1, "limit": 0}}]},
    "MINUS": {"arity": -2, "flags": ["readonly"], "group": "numbers", "since": "1.0.0", "request_policy": "all_nodes"},
    "TIMES": {"arity": 2, "flags": [], "group": "numbers", "since": "1.0.0"}}}"#;

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    /// A good spec, with some files in other words.
    fn with(changed: &[(&str, &str)]) -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("codegen-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = Folder(std::env::temp_dir().join(name));
        let good = [
            ("commands/ids.toml", IDS),
            ("commands/numbers.toml", NUMBERS),
            ("commands/deviations.toml", DEVIATIONS),
            ("vectors/numbers.toml", CASES),
            ("facts.json", FACTS),
        ];
        for (path, text) in good.iter().chain(changed) {
            File::new(*path, *text).write(&folder.0).expect("a writable folder");
        }
        folder
    }

    fn commands(&self) -> PathBuf {
        self.0.join("commands")
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).expect("the folder was there");
    }
}

fn mistake_in_numbers(part: &str, replacement: &str) -> String {
    let folder = Folder::with(&[("commands/numbers.toml", &NUMBERS.replacen(part, replacement, 1))]);
    read::spec(&folder.commands()).expect_err("a mistake").to_string()
}

#[test]
fn wire_ids_are_unique_in_range_and_never_reused() {
    assert_eq!(mistake_in_numbers("id = 2", "id = 1"), "numbers.toml: MINUS: id 1 belongs to PLUS");
    assert_eq!(
        mistake_in_numbers("id = 2", "id = 3"),
        "numbers.toml: MINUS: id 3 was given up; ids are never reused"
    );
    assert_eq!(
        mistake_in_numbers("id = 2", "id = 10"),
        "numbers.toml: MINUS: id 10 is not in 1..9, the group's range"
    );
    let folder = Folder::with(&[("commands/letters.toml", &NUMBERS.replace("Numbers", "Letters"))]);
    let error = read::spec(&folder.commands()).expect_err("a mistake").to_string();
    assert_eq!(error, "ids.toml: ranges: has no range for letters");
}

#[test]
fn examples_must_be_calls_of_the_spec() {
    let example = |step: &str| format!("example = [{step}]\nid = 2");
    assert_eq!(
        mistake_in_numbers("id = 2", &example("{ call = 'TIMES', result = { int = 1 } }")),
        "MINUS: example: `TIMES` is no command"
    );
    assert_eq!(
        mistake_in_numbers("id = 2", &example("{ call = 'PLUS', result = { int = 1 } }")),
        "MINUS: example: `key` is missing"
    );
    assert_eq!(
        mistake_in_numbers("id = 2", &example("{ call = 'PLUS', result = { number = 1 } }")),
        "numbers.toml: MINUS: example: `number = 1` is not a result"
    );
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
}

#[test]
fn overlays_name_forms_and_are_read_strictly() {
    let read_file = |file: &str, text: &str| {
        let folder = Folder::with(&[(&format!("commands/overlays/elvish/{file}.toml"), text)]);
        let spec = read::spec(&folder.commands()).expect("valid");
        let overlay =
            Overlay::read(&folder.commands(), "elvish", &spec).map_err(|error| error.to_string())?;
        let entry = overlay.entry::<Entry>("PLUS").map_err(|error| error.to_string())?;
        Ok::<_, String>(entry.map(|entry| entry.name))
    };
    let read_overlay = |text: &str| read_file("numbers", text);

    assert_eq!(read_overlay("[command.PLUS]\nname = 'add'"), Ok(Some("add".to_owned())));
    assert_eq!(read_overlay("[command.MINUS]\nname = 'take'"), Ok(None));
    assert_eq!(
        read_overlay("[command.TIMES]\nname = 'x'"),
        Err("overlays/elvish/numbers.toml: command.\"TIMES\" is not in the spec".to_owned())
    );
    assert_eq!(
        read_file("shared", "[command.PLUS]\nname = 'add'"),
        Err("overlays/elvish/shared.toml: command.\"PLUS\" belongs in numbers.toml".to_owned())
    );
    assert_eq!(
        read_file("letters", ""),
        Err("overlays/elvish/letters.toml: is named neither `shared` nor after a group".to_owned())
    );
    let error = read_overlay("[command.PLUS]\nnam = 'add'").expect_err("a mistake");
    assert!(error.starts_with("overlays/elvish: PLUS: unknown field `nam`"), "{error}");
}

#[test]
fn an_overlay_says_what_is_about_a_group_as_a_whole() {
    let read_group = |text: &str| {
        let folder = Folder::with(&[("commands/overlays/elvish/numbers.toml", text)]);
        let spec = read::spec(&folder.commands()).expect("valid");
        let overlay = Overlay::read(&folder.commands(), "elvish", &spec).expect("valid");
        let group = overlay.group::<Entry>("numbers").map_err(|error| error.to_string())?;
        Ok::<_, String>(group.map(|entry| entry.name))
    };
    assert_eq!(read_group("[group]\nname = 'Sums'"), Ok(Some("Sums".to_owned())));
    assert_eq!(read_group("[command.PLUS]\nname = 'add'"), Ok(None));
    let error = read_group("[group]\nnam = 'Sums'").expect_err("a mistake");
    assert!(error.starts_with("overlays/elvish/numbers.toml: group: unknown field `nam`"), "{error}");
}

#[test]
fn vectors_must_agree_with_the_spec() {
    let mistake = |part: &str, replacement: &str| {
        let folder = Folder::with(&[("vectors/numbers.toml", &CASES.replacen(part, replacement, 1))]);
        let spec = read::spec(&folder.commands()).expect("valid");
        vectors::read(&folder.path().join("vectors"), &spec).expect_err("a mistake").to_string()
    };

    let file = "vectors/numbers.toml";
    assert_eq!(
        mistake("\"PLUS\", \"k\"", "\"PLUS\""),
        format!("{file}: plus: wire: the spec gives [\"PLUS\", \"k\"]")
    );
    assert_eq!(mistake("\"MINUS\"", "\"TIMES\""), format!("{file}: minus: `TIMES` is no command"));
    assert_eq!(mistake("\"minus\"", "\"plus\""), format!("{file}: plus: the name is taken"));
    assert_eq!(
        mistake("reply = ", "resp2 = "),
        format!("{file}: plus: needs either `reply`, or both `resp2` and `resp3`")
    );
    let plus_only = CASES.split("[[case]]\nname = \"minus\"").next().expect("a first part");
    assert_eq!(mistake(CASES, plus_only), format!("{file}: no case for MINUS"));
}

#[test]
fn every_word_of_a_commands_options_needs_a_case() {
    let options = "'''\nkey: key\nround?: UP | DOWN(by: i64)\n'''";
    let numbers = NUMBERS.replacen("\"key: key\"", options, 1).replacen(
        "params = { key = \"The key.\" }",
        "params = { key = \"The key.\", round = \"How.\", \"round.UP\" = \"Up.\", \"round.DOWN\" = \"Down.\" }",
        1,
    );
    let read = |cases: &str| {
        let folder = Folder::with(&[("commands/numbers.toml", &numbers), ("vectors/numbers.toml", cases)]);
        let spec = read::spec(&folder.commands()).expect("valid");
        vectors::read(&folder.path().join("vectors"), &spec).map(|cases| cases.len())
    };
    let up = CASES.replacen("{ key = \"k\" }", "{ key = \"k\", round = \"UP\" }", 1).replacen(
        "\"k\"]",
        "\"k\", \"UP\"]",
        1,
    );
    let error = read(&up).expect_err("a word without a case").to_string();
    assert_eq!(error, "vectors/numbers.toml: no case for PLUS with DOWN");
    let down = "[[case]]\nname = 'down'\ncommand = 'PLUS'\nargs = { key = 'k', round = { DOWN = 2 } }\n\
        wire = ['PLUS', 'k', 'DOWN', '2']\nreply = ':1'\nresult = { int = 1 }\n";
    assert_eq!(read(&format!("{up}{down}")), Ok(3));
}

#[test]
fn differences_from_the_server_are_mended_or_listed_and_lists_do_not_go_stale() {
    let lines = |deviations: &str| {
        let folder = Folder::with(&[("commands/deviations.toml", deviations)]);
        let spec = read::spec(&folder.commands()).expect("valid");
        verify(&spec, &folder.commands(), &Source::Json(&folder.path().join("facts.json")))
            .map_err(|error| error.to_string())
    };
    let listed = |command: &str, aspect: &str| {
        format!("[[deviation]]\ncommand = '{command}'\naspect = '{aspect}'\nreason = 'It is so.'\n")
    };

    assert_eq!(
        lines(DEVIATIONS).expect("a comparison"),
        [
            "MINUS: arity: the spec says 2, the server -2",
            "MINUS: access: the spec says write, the server readonly",
            "MINUS: route: the spec says nothing, the server all_nodes",
            "MINUS: keys: the spec says [Range { first: 1, last: 1, step: 1 }], the server []",
            "TIMES: missing: the spec does not have it",
        ]
    );
    let all = ["arity", "access", "route", "keys"].map(|aspect| listed("MINUS", aspect)).concat();
    assert_eq!(lines(&format!("{DEVIATIONS}{all}{}", listed("*ES", "missing"))), Ok(vec![]));
    assert_eq!(
        lines(&format!("{DEVIATIONS}{all}{}{}", listed("TIMES", "missing"), listed("PLUS", "since"))),
        Ok(vec!["deviations.toml: PLUS: since: is stale".to_owned()])
    );
    let pending = DEVIATIONS.replace("[]", "['numbers', 'letters']");
    assert_eq!(
        lines(&format!("{pending}{all}")),
        Ok(vec!["deviations.toml: pending: letters: is stale".to_owned()])
    );
    assert_eq!(
        lines(&DEVIATIONS.replace("1.0", "1.1")),
        Err("deviations.toml: is about server 1.1, this is 1.0.0".to_owned())
    );
}

#[test]
fn commands_of_a_module_may_be_absent_and_are_compared_where_they_are_there() {
    let lines = |prefix: &str, facts: &str| {
        let numbers = NUMBERS.replace(
            "title = \"Numbers\"",
            &format!("title = \"Numbers\"\n[module]\nname = \"calc\"\nprefix = \"{prefix}\""),
        );
        let folder = Folder::with(&[("commands/numbers.toml", &numbers), ("facts.json", facts)]);
        let spec = read::spec(&folder.commands()).map_err(|error| error.to_string())?;
        verify(&spec, &folder.commands(), &Source::Json(&folder.path().join("facts.json")))
            .map_err(|error| error.to_string())
    };
    let without = r#"{"server": "test 1.0.0", "commands": {}}"#;
    assert_eq!(lines("", without), Ok(vec![]));
    let with = FACTS.replace("\"group\": \"numbers\"", "\"group\": \"module\"");
    assert_eq!(
        lines("", &with).expect("a comparison"),
        [
            "MINUS: access: the spec says write, the module readonly",
            "MINUS: keys: the spec says [Range { first: 1, last: 1, step: 1 }], the server []",
            "TIMES: missing: the spec does not have it",
        ]
    );
    assert_eq!(
        lines("CALC.", without),
        Err("numbers.toml: PLUS: does not begin with CALC., as the module's commands do".to_owned())
    );
}

#[test]
fn a_file_is_stale_when_it_differs_or_is_absent() {
    let folder = Folder::with(&[("a.txt", "one")]);
    let is_stale = |path: &str, text: &str| File::new(path, text).is_stale(folder.path()).expect("readable");
    assert!(!is_stale("a.txt", "one"));
    assert!(is_stale("a.txt", "two"));
    assert!(is_stale("b.txt", "one"));
}
