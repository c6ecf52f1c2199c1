//! The command spec as the generators see it: complete and checked. `read.rs` builds it; nothing here reads files.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::layout::{Blocking, Keys, When};
use crate::notation::args::{Field, parameters};
use crate::notation::shape::{Shape, Shapes};
use crate::value::Value;

#[derive(Debug, Clone)]
pub(crate) struct Spec {
    /// One per file of `protobuf/commands`, by name.
    pub(crate) groups: Vec<Group>,
}

#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// As the server calls it, such as `sorted-set`; the stem of the file.
    pub(crate) name: String,
    /// For headings, such as `Sorted sets`.
    pub(crate) title: String,
    /// The server module that has the commands, if it is not the server itself.
    pub(crate) module: Option<Module>,
    /// Shapes that several replies share, or that contain themselves. Their names are known to this group alone, and
    /// are taken for all of them.
    pub(crate) shapes: BTreeMap<String, NamedShape>,
    /// In the order of the file.
    pub(crate) commands: Vec<Command>,
}

/// A module that a server may have or not. Versions of its commands are those of the module.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Module {
    /// Such as `valkey-json`.
    pub(crate) name: String,
    /// What all its commands begin with, such as `JSON.`. It is not part of a method's name where the methods are those of an
    /// object of their own.
    pub(crate) prefix: String,
}

/// A shape that others refer to; languages with types make one of it.
#[derive(Debug, Clone)]
pub(crate) struct NamedShape {
    pub(crate) shape: Shape,
    /// What it describes, in a sentence.
    pub(crate) doc: String,
}

/// One server command in all its forms.
#[derive(Debug, Clone)]
pub(crate) struct Command {
    /// As the server knows it: `["CLIENT", "ID"]`.
    pub(crate) words: Vec<String>,
    pub(crate) access: Access,
    pub(crate) cacheable: bool,
    pub(crate) compressible: bool,
    /// Why only the engine may send it; such a command has a row in the core's table and no builders.
    pub(crate) internal: Option<String>,
    /// What it has to do with the state of its connection.
    pub(crate) session: Option<Session>,
    /// The request_policy tip of the server.
    pub(crate) route: Route,
    /// The response_policy tip of the server.
    pub(crate) combine: Combine,
    /// The base form first, then the variants in the order of the file. Each form is its own method.
    pub(crate) forms: Vec<Form>,
}

/// What a command does to the state of its connection, or wants of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Session {
    /// Guards the next transaction.
    Watch,
    /// Ends that guard.
    Unwatch,
    /// Changes the database; its first argument is the number.
    Select,
    /// Makes the connection like a new one.
    Reset,
    /// Is about the writes that went before on the same connection.
    Writes,
}

/// One way to call a command. A variant differs from the base form in what it sends and in what comes back.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    /// Unique, and the key in overlays and vectors: `SET` for the base form, `SET.get` for the variant `get`.
    pub(crate) name: String,
    /// The part after the dot.
    pub(crate) variant: Option<String>,
    /// Goes into `Request.command`.
    pub(crate) id: u16,
    pub(crate) since: Version,
    /// Everything after the command's own words, in wire order, with what a variant appends.
    pub(crate) args: Vec<Field>,
    pub(crate) reply: Shape,
    pub(crate) doc: Doc,
    /// Where the keys are on the wire; derived from `args`.
    pub(crate) keys: Vec<Keys>,
    pub(crate) blocking: Option<Blocking>,
    /// How the core tells this form from the base form when it only has the words of a custom command.
    pub(crate) when: Option<When>,
}

/// Documentation in plain sentences. Code spans are in backticks; nothing else is marked up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Doc {
    /// The first sentence.
    pub(crate) summary: String,
    /// The paragraphs after it.
    pub(crate) details: Vec<String>,
    /// One per parameter of the form, in wire order.
    pub(crate) params: Vec<Param>,
    pub(crate) returns: String,
    /// Which errors the server answers with, if any are particular to the command.
    pub(crate) errors: Option<String>,
    /// Runs as it stands on an empty database.
    pub(crate) example: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Param {
    /// The name in the args notation.
    pub(crate) name: String,
    pub(crate) text: String,
    /// What single words of an alternative mean: `("NX", "only if ...")`.
    pub(crate) options: Vec<(String, String)>,
}

/// One call of an example, in the notation of the vectors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    /// The name of a form.
    pub(crate) call: String,
    pub(crate) args: Args,
    pub(crate) result: Value,
    /// Whether the server answers with another value of the same kind each time.
    pub(crate) varies: bool,
    pub(crate) said: SaidAs,
}

/// By language: what is said there in other words than the rule gives.
pub(crate) type SaidAs = BTreeMap<String, Said>;

/// A call as a user of one language writes it, as an expression of that language. Its names are the package's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Said {
    /// The call, on an object named `client`.
    pub(crate) call: Option<String>,
    /// The call on a batch, also named `client`, where it differs from the client's.
    pub(crate) batch: Option<String>,
    /// The call on a cluster client, also named `client`, where it differs from that of a standalone one.
    pub(crate) cluster: Option<String>,
    /// The result.
    pub(crate) result: Option<String>,
}

/// The arguments of a call by parameter name, checked against the form. `call.rs` turns them into words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Args(pub(crate) toml::Table);

// Arguments hold floats, of which NaN is refused when they are read.
impl Eq for Args {}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// The server's `readonly`.
    Read,
    /// The server's `write`.
    Write,
    /// Touches no keys.
    Neither,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    Any,
    AllNodes,
    /// All primaries.
    AllShards,
    MultiShard,
    Special,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Combine {
    Default,
    OneSucceeded,
    AllSucceeded,
    LogicalAnd,
    LogicalOr,
    Min,
    Max,
    Sum,
    /// None of the server's.
    NotNil,
    Special,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(pub(crate) u8, pub(crate) u8, pub(crate) u8);

impl Spec {
    /// The shapes of all groups.
    pub(crate) fn shapes(&self) -> Shapes {
        let named = self.groups.iter().flat_map(|group| &group.shapes);
        named.map(|(name, named)| (name.clone(), named.shape.clone())).collect()
    }

    pub(crate) fn commands(&self) -> impl Iterator<Item = &Command> {
        self.groups.iter().flat_map(|group| &group.commands)
    }

    /// Every form of every command that has builders, with its command.
    pub(crate) fn offered(&self) -> impl Iterator<Item = (&Command, &Form)> {
        self.groups.iter().flat_map(Group::offered)
    }

    pub(crate) fn form(&self, name: &str) -> Option<(&Command, &Form)> {
        self.commands()
            .flat_map(|command| command.forms.iter().map(move |form| (command, form)))
            .find(|(_, form)| form.name == name)
    }

    /// The group that a form is in.
    pub(crate) fn group_of(&self, form: &str) -> Option<&Group> {
        let has = |command: &Command| command.forms.iter().any(|known| known.name == form);
        self.groups.iter().find(|group| group.commands.iter().any(has))
    }
}

impl Command {
    /// The words with spaces between them.
    pub(crate) fn name(&self) -> String {
        self.words.join(" ")
    }
}

impl Group {
    /// Every form of every command that has builders, with its command.
    pub(crate) fn offered(&self) -> impl Iterator<Item = (&Command, &Form)> {
        self.commands
            .iter()
            .filter(|command| command.internal.is_none())
            .flat_map(|command| command.forms.iter().map(move |form| (command, form)))
    }

    /// What a method is named after where it is not one of the client's: `["DEBUG", "MEMORY"]` for `JSON.DEBUG MEMORY`.
    pub(crate) fn name_without_prefix(&self, name: &str) -> String {
        let prefix = self.module.as_ref().map_or("", |module| module.prefix.as_str());
        name.strip_prefix(prefix).unwrap_or(name).to_owned()
    }
}

impl Form {
    /// What the caller gives, in wire order.
    pub(crate) fn parameters(&self) -> Vec<&Field> {
        parameters(&self.args)
    }
}

impl Route {
    /// With the server's names.
    pub(crate) const ALL: [(&'static str, Route); 4] = [
        ("all_nodes", Route::AllNodes),
        ("all_shards", Route::AllShards),
        ("multi_shard", Route::MultiShard),
        ("special", Route::Special),
    ];
}

impl Combine {
    /// With the server's names, and one of our own.
    pub(crate) const ALL: [(&'static str, Combine); 9] = [
        ("one_succeeded", Combine::OneSucceeded),
        ("all_succeeded", Combine::AllSucceeded),
        ("agg_logical_and", Combine::LogicalAnd),
        ("agg_logical_or", Combine::LogicalOr),
        ("agg_min", Combine::Min),
        ("agg_max", Combine::Max),
        ("agg_sum", Combine::Sum),
        ("not_nil", Combine::NotNil),
        ("special", Combine::Special),
    ];
}

impl std::str::FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Version, String> {
        let parts: Option<Vec<u8>> = text.split('.').map(|part| part.parse().ok()).collect();
        match parts.as_deref() {
            Some([major, minor, patch]) => Ok(Version(*major, *minor, *patch)),
            _ => Err(format!("`{text}` is not a version such as 6.2.0")),
        }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}
