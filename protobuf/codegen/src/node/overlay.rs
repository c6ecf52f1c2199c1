//! What `overlays/node/` may say about a form.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Where a published name or signature differs from the rule. Everything absent follows the rule.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Entry {
    /// The method's name.
    pub(super) name: Option<String>,
    /// Its name in a batch, where that is another one.
    pub(super) batch_name: Option<String>,
    /// The class of the client method; the rule is `keys`: with keys on every client, without on the standalone one.
    pub(super) on: Option<Class>,
    /// Whether a batch has it.
    pub(super) in_batch: Option<bool>,
    /// By the spec's name of a parameter.
    pub(super) params: BTreeMap<String, ParamEntry>,
    /// Optional parameters that have a position of their own, outside the options.
    pub(super) positional: Vec<String>,
    /// The order of the parameters with a position, by the spec's names, where it is not that of the wire.
    pub(super) order: Vec<String>,
    /// The name of the options type.
    pub(super) options: Option<String>,
    /// Whether that type is hand-written.
    pub(super) options_by_hand: bool,
    /// Who says which type the strings of the reply have, where the shape of the reply does not tell.
    pub(super) decoder: Option<DecodedBy>,
    /// What the result is, where the spec's sentence does not cover it.
    pub(super) returns_doc: Option<String>,
    /// The TypeScript type of the result.
    pub(super) returns: Option<String>,
    /// A function of `node/src/readers` that makes the result out of the reply.
    pub(super) read: Option<String>,
    /// A function of `node/src/builders` in place of a generated one.
    pub(super) builder: Option<String>,
    /// The client method's parameters, and what it passes to the builder.
    pub(super) client: Option<Signature>,
    /// The same for the batch method.
    pub(super) batch: Option<Signature>,
    /// The form whose hand-written builder also sends this one; it has no method of its own.
    pub(super) part_of: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ParamEntry {
    pub(super) name: Option<String>,
    #[serde(rename = "type")]
    pub(super) ty: Option<String>,
    /// A function of `node/src/writers` that makes what is sent out of a value of that type.
    pub(super) words: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Signature {
    pub(super) params: Vec<String>,
    pub(super) pass: String,
    /// Sentences about parameters that the spec does not know.
    #[serde(default)]
    pub(super) docs: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Class {
    /// Every client.
    Base,
    /// The standalone client.
    Standalone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum DecodedBy {
    /// The caller, also where there is nothing to decode in this form.
    Caller,
    /// Nobody: the reply is never text.
    Bytes,
}

/// What is not about one form: nothing so far.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Shared {}

impl Entry {
    /// Whether this says more than names.
    pub(super) fn is_by_hand(&self) -> bool {
        self.builder.is_some() || self.client.is_some() || self.batch.is_some() || self.part_of.is_some()
    }
}
