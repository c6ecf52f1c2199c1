//! Finds the differences between the spec and the facts. Judges none of them.

use std::collections::BTreeSet;

use super::facts::{Fact, Facts};
use crate::layout::{self, Keys};
use crate::notation::args::{Field, Kind};
use crate::search::Search;
use crate::spec::{Access, Combine, Command, Group, Route, Spec};

/// One thing that the spec and the server say differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) command: String,
    pub(super) aspect: &'static str,
    pub(super) text: String,
}

pub(super) const ASPECTS: [&str; 11] = [
    "missing", "unknown", "group", "since", "arity", "access", "blocking", "keys", "route", "combine",
    "tokens",
];

pub(super) fn differences(spec: &Spec, facts: &Facts) -> Vec<Difference> {
    let mut found = Vec::new();
    for group in &spec.groups {
        for command in &group.commands {
            let name = command.name();
            let mut report = |aspect, text| found.push(Difference { command: name.clone(), aspect, text });
            match facts.commands.get(&name) {
                Some(fact) if group.module.is_some() => compare_with_module(command, fact, &mut report),
                Some(fact) => compare(group, command, fact, &mut report),
                // A server need not have the module, nor its module every command of others like it.
                None if group.module.is_some() => {}
                None => report("unknown", "the server does not have it".to_owned()),
            }
        }
    }
    for name in facts.commands.keys().filter(|name| spec.form(name).is_none()) {
        found.push(Difference {
            command: name.clone(),
            aspect: "missing",
            text: "the spec does not have it".to_owned(),
        });
    }
    found
}

/// What a module says of its commands: a server has no documentation of them, and the versions are not its own.
fn compare_with_module(command: &Command, fact: &Fact, report: &mut impl FnMut(&'static str, String)) {
    let (ours, theirs) = (access(command), server_access(fact));
    if ours != theirs {
        report("access", format!("the spec says {ours}, the module {theirs}"));
    }
    if let Some(text) = keys(command, fact) {
        report("keys", text);
    }
}

fn compare(group: &Group, command: &Command, fact: &Fact, report: &mut impl FnMut(&'static str, String)) {
    let mut expect = |aspect, ours: String, theirs: String| {
        if ours != theirs {
            report(aspect, format!("the spec says {ours}, the server {theirs}"));
        }
    };
    expect("group", group.name.clone(), fact.group.clone());
    let since = command.forms.iter().map(|form| form.since).min();
    expect("since", since.map_or(String::new(), |since| since.to_string()), fact.since.clone());
    expect("arity", arity(command).to_string(), fact.arity.to_string());
    expect("access", access(command).to_owned(), server_access(fact).to_owned());
    expect(
        "blocking",
        command.forms.iter().any(|form| form.blocking.is_some()).to_string(),
        fact.flags.contains("blocking").to_string(),
    );
    let none = || "nothing".to_owned();
    expect(
        "route",
        route(command.route).map_or_else(none, str::to_owned),
        fact.request_policy.clone().unwrap_or_else(none),
    );
    expect(
        "combine",
        combine(command.combine).map_or_else(none, str::to_owned),
        fact.response_policy.clone().unwrap_or_else(none),
    );
    if let Some(text) = keys(command, fact) {
        report("keys", text);
    }
    if let Some(theirs) = &fact.tokens {
        compare_tokens(command, theirs, report);
    }
}

/// As the server counts: the number of words, negative if it is only the least.
fn arity(command: &Command) -> i64 {
    let widths: Vec<layout::Width> =
        command.forms.iter().map(|form| layout::width(command.words.len(), &form.args)).collect();
    let least = widths.iter().map(|width| width.least).min().unwrap_or_default() as i64;
    let exact = widths.iter().all(|width| width.fixed() == Some(widths[0].least));
    if exact { least } else { -least }
}

fn access(command: &Command) -> &'static str {
    match command.access {
        Access::Read => "readonly",
        Access::Write => "write",
        Access::Neither => "neither",
    }
}

fn server_access(fact: &Fact) -> &'static str {
    match (fact.flags.contains("readonly"), fact.flags.contains("write")) {
        (true, _) => "readonly",
        (_, true) => "write",
        _ => "neither",
    }
}

fn route(route: Route) -> Option<&'static str> {
    Route::ALL.iter().find(|(_, known)| *known == route).map(|(name, _)| *name)
}

fn combine(combine: Combine) -> Option<&'static str> {
    Combine::ALL.iter().find(|(_, known)| *known == combine).map(|(name, _)| *name)
}

fn keys(command: &Command, fact: &Fact) -> Option<String> {
    let mut ours: Vec<Keys> = Vec::new();
    for keys in command.forms.iter().flat_map(|form| &form.keys).map(searched_from_the_start) {
        if !ours.contains(&keys) {
            ours.push(keys);
        }
    }
    let theirs = layout::merge(fact.keys.clone());
    let lacks = theirs.iter().any(|keys| !ours.contains(keys));
    let exceeds = !fact.more_keys && ours.iter().any(|keys| !theirs.contains(keys));
    (lacks || exceeds).then(|| format!("the spec says {ours:?}, the server {theirs:?}"))
}

/// Where the search for a word begins differs with no effect, so it is left out of the comparison.
fn searched_from_the_start(keys: &Keys) -> Keys {
    match keys.clone() {
        Keys::After { search, divide } => Keys::After { search: Search::for_word(&search.token), divide },
        Keys::Next(search) => Keys::Next(Search::for_word(&search.token)),
        keys => keys,
    }
}

fn compare_tokens(
    command: &Command,
    theirs: &BTreeSet<String>,
    report: &mut impl FnMut(&'static str, String),
) {
    let mut ours = BTreeSet::new();
    for form in &command.forms {
        tokens(&form.args, &mut ours);
    }
    let list = |set: Vec<&String>| set.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", ");
    let (more, fewer): (Vec<_>, Vec<_>) =
        (ours.difference(theirs).collect(), theirs.difference(&ours).collect());
    if !more.is_empty() || !fewer.is_empty() {
        report("tokens", format!("only the spec has [{}], only the server [{}]", list(more), list(fewer)));
    }
}

fn tokens(fields: &[Field], found: &mut BTreeSet<String>) {
    fields.iter().for_each(|field| tokens_of(&field.kind, found));
}

fn tokens_of(kind: &Kind, found: &mut BTreeSet<String>) {
    match kind {
        Kind::Scalar(_) => {}
        Kind::Token(token) => {
            if !token.word.is_empty() {
                found.insert(token.word.to_uppercase());
            }
            tokens(&token.fields, found);
        }
        Kind::OneOf(choices) => choices.iter().for_each(|choice| tokens_of(choice, found)),
        Kind::List(list) => tokens_of(&list.item, found),
        Kind::Tuple(fields) => tokens(fields, found),
    }
}
