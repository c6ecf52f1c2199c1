//! What `overlays/python/` may say about a form, and about the language as a whole.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::notation::args::Field;
use crate::spec::Form;

/// Where a published name or signature differs from the rule. Everything absent follows the rule.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Entry {
    /// The method's name.
    pub(super) name: Option<String>,
    /// Parameters by the spec's name, with Python's.
    pub(super) rename: BTreeMap<String, String>,
    /// Parameters by the spec's name, with the option classes they take.
    pub(super) types: BTreeMap<String, Vec<String>>,
    /// Parameters by the spec's name, whose words a hand-written function gives.
    pub(super) own: BTreeMap<String, Own>,
    /// Parameters by the spec's name in the order of the method, where that is not the wire's; the others follow.
    pub(super) order: Vec<String>,
    /// The list that takes all further positional arguments, by the spec's name.
    pub(super) variadic: Option<String>,
    /// Flags by the spec's name that may be `None` as well.
    pub(super) nullable: Vec<String>,
    /// Lists by the spec's name that may be left out, and then are empty.
    pub(super) may_be_absent: Vec<String>,
    /// The type of the result.
    pub(super) returns: Option<String>,
    /// What the result is, where the spec's sentence does not cover it.
    pub(super) returns_doc: Option<String>,
    /// The class it belongs to, where that is not the one its keys suggest.
    pub(super) home: Option<Home>,
    /// The standalone client's method is hand-written, in the client's class; the others are not.
    pub(super) client_by_hand: bool,
    /// Batches do not offer it.
    pub(super) no_batch: bool,
    /// What is different in batches.
    pub(super) batch: Surface,
    /// What is different in the cluster client and its batches, for a method of a standalone client. The rule is
    /// the same method with a parameter `route` if it has no keys.
    pub(super) cluster: Surface,
    /// Other methods that send this form, with names of their own.
    pub(super) more: Vec<Entry>,
    /// A variant that this method sends instead when a parameter is given.
    pub(super) fold: Option<Fold>,
    /// The method of another form sends this one as well, by `fold` or by its builder.
    pub(super) folded: bool,
    /// A function of `glide_shared.commands._by_hand.<group>` that gives the words, in place of a generated one:
    /// the wire id first. It serves both clients and the batches.
    pub(super) builder: Option<String>,
    /// The parameters of such a method as Python writes them: `"count: Optional[int] = None"`.
    pub(super) params: Option<Vec<String>>,
    /// What such a method gives its builder; its parameters in their order if left out.
    pub(super) pass: Option<String>,
    /// Sentences about parameters that the spec does not know, or knows otherwise, by Python's name.
    pub(super) docs: BTreeMap<String, String>,
    /// A function of `glide_shared.commands._by_hand.<group>` that makes the result out of the reply.
    pub(super) read: Option<String>,
    /// Its methods are written by hand, in the classes of the clients and the batches.
    pub(super) by_hand: bool,
}

/// How a method looks in one place, where it looks different there.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Surface {
    /// It is not there.
    pub(super) absent: bool,
    /// Only its batches do not have it.
    pub(super) no_batch: bool,
    /// A cluster's method takes no route.
    pub(super) no_route: bool,
    /// A cluster's method takes a route, although the form has keys.
    pub(super) route: bool,
    /// As in `Entry`.
    pub(super) name: Option<String>,
    pub(super) builder: Option<String>,
    pub(super) params: Option<Vec<String>>,
    pub(super) pass: Option<String>,
    pub(super) docs: BTreeMap<String, String>,
    pub(super) returns: Option<String>,
    pub(super) returns_doc: Option<String>,
}

/// A parameter of a type that the spec does not know. Its sentence is in `docs`, where the spec's does not cover it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Own {
    #[serde(rename = "type")]
    pub(super) ty: String,
    /// A function of `glide_shared.commands._by_hand.<group>` that gets the parameter's name and value.
    pub(super) words: String,
    /// The parameters after this one whose words it gives as well.
    #[serde(default)]
    pub(super) also: Vec<String>,
}

/// What `[group]` of a group's file says: the modules whose functions are the group's methods, in place of methods of the
/// client.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Holder {
    /// Such as `glide.async_commands.ft`.
    #[serde(rename = "async")]
    pub(super) asynchronous: String,
    pub(super) sync: String,
    /// The module for batches, if there is one.
    pub(super) batch: Option<String>,
}

impl Holder {
    /// The name by which users know a module: both packages export the last part.
    pub(super) fn name(module: &str) -> &str {
        module.rsplit('.').next().unwrap_or(module)
    }

    /// The same call of a batch, as far as one module can stand for the other.
    pub(super) fn in_batch(&self, call: &str) -> Option<String> {
        let batch = self.batch.as_ref()?;
        let rest = call.strip_prefix(Holder::name(&self.sync))?;
        Some(format!("{}{rest}", Holder::name(batch)))
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fold {
    pub(super) variant: String,
    /// The variant's own parameter, or a flag of this name for the words that it appends.
    pub(super) parameter: String,
    /// About the flag.
    #[serde(default)]
    pub(super) doc: String,
    /// Only the batch's method has it.
    #[serde(default)]
    pub(super) in_batch: bool,
}

/// Which of the base classes of clients and batches holds a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Home {
    Core,
    Standalone,
    Cluster,
}

/// What is not about one form.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Shared {
    /// The option classes and aliases that signatures name, by the module that has them.
    pub(super) types: BTreeMap<String, Vec<String>>,
    /// How an option class is written, by the class and the word that it stands for: `ExpirySet.EX` is
    /// `ExpirySet(ExpiryType.SEC, {})`. Fields of a word with several are named: `Limit({offset}, {count})`.
    pub(super) options: BTreeMap<String, BTreeMap<String, String>>,
}

impl Surface {
    /// Whether the method takes something else there.
    pub(super) fn is_own(&self) -> bool {
        self.params.is_some() || self.name.is_some()
    }
}

impl Entry {
    /// This entry, changed to what it is in another place.
    pub(super) fn with(&self, surface: &Surface) -> Entry {
        let mut entry = self.clone();
        let or = |own: &Option<String>, base: &Option<String>| own.clone().or_else(|| base.clone());
        entry.name = or(&surface.name, &self.name);
        entry.builder = or(&surface.builder, &self.builder);
        entry.returns = or(&surface.returns, &self.returns);
        entry.returns_doc = or(&surface.returns_doc, &self.returns_doc);
        entry.docs.extend(surface.docs.clone());
        if surface.params.is_some() {
            entry.params.clone_from(&surface.params);
            entry.pass.clone_from(&surface.pass);
        }
        entry
    }

    /// Whether there is no generated method of this form.
    pub(super) fn is_absent(&self) -> bool {
        self.by_hand || self.folded
    }

    /// Whether this says more than names.
    pub(super) fn is_by_hand(&self) -> bool {
        self.by_hand || self.builder.is_some()
    }

    /// Whether another parameter takes care of this one.
    pub(super) fn covers(&self, field: &Field) -> bool {
        self.own.values().flat_map(|own| &own.also).any(|also| field.name.as_ref() == Some(also))
    }

    pub(super) fn check(&self, form: &Form) -> Result<(), String> {
        let known = form.parameters();
        let own = self.fold.as_ref().map(|fold| &fold.parameter);
        let named = self
            .rename
            .keys()
            .chain(self.types.keys())
            .chain(self.own.keys())
            .chain(self.own.values().flat_map(|own| &own.also))
            .chain(self.order.iter().filter(|name| Some(*name) != own))
            .chain(&self.may_be_absent)
            .chain(&self.nullable)
            .chain(&self.variadic);
        for name in named {
            if !known.iter().any(|field| field.name.as_ref() == Some(name)) {
                return Err(format!("`{name}` is no parameter"));
            }
        }
        for more in &self.more {
            if more.name.is_none() || !more.more.is_empty() || more.fold.is_some() {
                return Err("more: needs a name, and neither `more` nor `fold`".to_owned());
            }
            more.check(form)?;
        }
        match (&self.builder, &self.params) {
            (Some(_), None) => Err("a builder needs `params`".to_owned()),
            _ => Ok(()),
        }
    }
}
