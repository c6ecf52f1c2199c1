//! Reads facts from a file, so that the spec can be compared without a server.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::facts::{Begin, Fact, Facts, Find, KeySpec};
use crate::error::{At, Result};

#[derive(Deserialize)]
struct Document {
    /// Name and version, such as `valkey 9.1.2`.
    server: String,
    commands: BTreeMap<String, Entry>,
}

#[derive(Deserialize)]
struct Entry {
    arity: i64,
    flags: Vec<String>,
    #[serde(default)]
    key_specs: Vec<KeyEntry>,
    request_policy: Option<String>,
    response_policy: Option<String>,
    group: String,
    since: String,
    #[serde(default)]
    container: bool,
}

#[derive(Deserialize)]
struct KeyEntry {
    begin: BeginEntry,
    find: FindEntry,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum BeginEntry {
    Index { index: i64 },
    Keyword { keyword: String },
    Unknown,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum FindEntry {
    Range { lastkey: i64, keystep: i64, limit: i64 },
    Keynum { keynumidx: i64, firstkey: i64, keystep: i64 },
    Unknown,
}

pub(super) fn facts(path: &Path) -> Result<Facts> {
    let text = std::fs::read_to_string(path).at(path.display())?;
    let document: Document = serde_json::from_str(&text).at(path.display())?;
    let version = document.server.split(' ').next_back().unwrap_or_default().to_owned();
    let commands = document
        .commands
        .into_iter()
        .filter(|(_, entry)| !entry.container)
        .map(|(name, entry)| (name, fact(entry)))
        .collect();
    Ok(Facts { version, commands })
}

fn fact(entry: Entry) -> Fact {
    let mut fact = Fact {
        group: entry.group,
        since: entry.since,
        arity: entry.arity,
        flags: entry.flags.into_iter().collect(),
        request_policy: entry.request_policy,
        response_policy: entry.response_policy,
        ..Fact::default()
    };
    for KeyEntry { begin, find } in &entry.key_specs {
        fact.add_keys(&KeySpec {
            begin: match begin {
                BeginEntry::Index { index } => Begin::Index(*index),
                BeginEntry::Keyword { keyword } => Begin::Keyword(keyword),
                BeginEntry::Unknown => Begin::Unknown,
            },
            find: match find {
                FindEntry::Range { lastkey, keystep, limit } => {
                    Find::Range { last: *lastkey, step: *keystep, limit: *limit }
                }
                FindEntry::Keynum { keynumidx, firstkey, keystep } => {
                    Find::Count { at: *keynumidx, first: *firstkey, step: *keystep }
                }
                FindEntry::Unknown => Find::Unknown,
            },
        });
    }
    fact
}
