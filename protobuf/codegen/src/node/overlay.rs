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
    /// Which clients have the method. The rule: with keys every client has the same one; without, each kind of client has its
    /// own, as that of a cluster takes a route.
    pub(super) on: Option<Class>,
    /// The method of the standalone client is hand-written, in the client's class; the others are not.
    pub(super) client_by_hand: bool,
    /// Which batches have it. The rule: those of the clients that have it.
    pub(super) in_batch: Option<InBatch>,
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
    /// Where a cluster client's method differs from the rule.
    pub(super) cluster: Option<ClusterEntry>,
    /// The form whose hand-written builder also sends this one; it has no method of its own.
    pub(super) part_of: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ParamEntry {
    pub(super) name: Option<String>,
    #[serde(rename = "type")]
    pub(super) ty: Option<String>,
    /// A function of `node/src/writers` that gives the words of a value of that type.
    pub(super) words: Option<String>,
    /// The parameters after this one whose words that function gives as well.
    pub(super) also: Vec<String>,
    /// What it is, where the spec's sentence does not cover it.
    pub(super) doc: Option<String>,
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

/// The method of a cluster client. A form with keys has none of its own, unless this gives it a name.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ClusterEntry {
    pub(super) name: Option<String>,
    /// The TypeScript type of the result.
    pub(super) returns: Option<String>,
    /// Optional parameters that have a position of their own here, too.
    pub(super) positional: Vec<String>,
    /// Whether it takes a route.
    pub(super) route: Option<bool>,
    /// The method's parameters, and what it passes to the builder.
    pub(super) client: Option<Signature>,
    /// The same for the method of a cluster's batch, which otherwise is that of every batch.
    pub(super) batch: Option<Signature>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Class {
    /// Every client has the same method.
    Base,
    /// Each kind of client has its own.
    Each,
    Standalone,
    Cluster,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(super) enum InBatch {
    Any(bool),
    Of(Class),
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

impl Signature {
    /// Whether it has a parameter of this name.
    pub(super) fn takes(&self, name: &str) -> bool {
        let names = self.params.iter().filter_map(|param| param.split([':', '?']).next());
        names.map(str::trim).any(|known| known == name)
    }
}

impl Entry {
    /// Whether another parameter takes care of this one, by the spec's name.
    pub(super) fn is_covered(&self, spec_name: &str) -> bool {
        self.params.values().any(|own| own.also.iter().any(|also| also == spec_name))
    }

    /// Whether this says more than names.
    pub(super) fn is_by_hand(&self) -> bool {
        self.client_by_hand
            || self.cluster.as_ref().is_some_and(|own| own.client.is_some() || own.batch.is_some())
            || self.builder.is_some()
            || self.client.is_some()
            || self.batch.is_some()
            || self.part_of.is_some()
    }
}
