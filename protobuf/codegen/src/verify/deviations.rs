//! The differences that are meant, from `protobuf/commands/deviations.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use super::compare::{ASPECTS, Difference};
use super::facts::Facts;
use crate::error::{Error, Result};
use crate::read;
use crate::spec::Spec;

const FILE: &str = "deviations.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Deviations {
    /// Major and minor version of the server that the list is about.
    server: String,
    /// Groups that have no file yet.
    pending: BTreeSet<String>,
    #[serde(default)]
    deviation: Vec<Deviation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deviation {
    /// A command, or `*` and the end of its name.
    command: String,
    aspect: String,
    reason: String,
}

impl Deviation {
    fn covers(&self, difference: &Difference) -> bool {
        let named = match self.command.strip_prefix('*') {
            Some(end) => difference.command.ends_with(end),
            None => difference.command == self.command,
        };
        named && self.aspect == difference.aspect
    }
}

impl Deviations {
    pub(super) fn read(commands: &Path) -> Result<Deviations> {
        let list: Deviations = read::file(&commands.join(FILE))?;
        for deviation in &list.deviation {
            if !ASPECTS.contains(&deviation.aspect.as_str()) {
                return Err(Error::new(
                    FILE,
                    format!("{}: `{}` is no aspect", deviation.command, deviation.aspect),
                ));
            }
            if deviation.reason.is_empty() {
                return Err(Error::new(FILE, format!("{}: has no reason", deviation.command)));
            }
        }
        Ok(list)
    }

    /// Refuses facts of a server that the list is not about.
    pub(super) fn accept(&self, facts: &Facts) -> Result<()> {
        match facts.version.strip_prefix(&self.server).is_some_and(|rest| rest.starts_with('.')) {
            true => Ok(()),
            false => {
                Err(Error::new(FILE, format!("is about server {}, this is {}", self.server, facts.version)))
            }
        }
    }

    /// What is left to mend: differences that are not listed, and entries that list nothing.
    pub(super) fn judge(&self, spec: &Spec, facts: &Facts, differences: Vec<Difference>) -> Vec<String> {
        let mut lines: Vec<String> = differences
            .iter()
            .filter(|difference| !self.is_pending(facts, difference))
            .filter(|difference| !self.deviation.iter().any(|deviation| deviation.covers(difference)))
            .map(|difference| format!("{}: {}: {}", difference.command, difference.aspect, difference.text))
            .collect();

        let has_tokens = facts.commands.values().any(|fact| fact.tokens.is_some());
        for deviation in &self.deviation {
            let is_known = deviation.aspect != "tokens" || has_tokens;
            if is_known && !differences.iter().any(|difference| deviation.covers(difference)) {
                lines.push(format!("{FILE}: {}: {}: is stale", deviation.command, deviation.aspect));
            }
        }
        for group in self.pending.iter().filter(|group| !is_group_pending(spec, facts, group)) {
            lines.push(format!("{FILE}: pending: {group}: is stale"));
        }
        lines
    }

    fn is_pending(&self, facts: &Facts, difference: &Difference) -> bool {
        difference.aspect == "missing"
            && facts.commands.get(&difference.command).is_some_and(|fact| self.pending.contains(&fact.group))
    }
}

/// Whether the server has commands of the group that the spec lacks.
fn is_group_pending(spec: &Spec, facts: &Facts, group: &str) -> bool {
    facts.commands.iter().any(|(name, fact)| fact.group == group && spec.form(name).is_none())
}
