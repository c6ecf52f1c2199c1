//! A cluster client's own methods: those of the standalone client, with a route among the options. What the standalone method
//! takes as an optional parameter with a position is an option here.

use std::collections::BTreeMap;

use super::method::{Decoding, Method, Param};
use crate::notation::shape::Shape;
use crate::spec::{Combine, Route};

pub(super) struct Cluster {
    pub(super) name: String,
    pub(super) params: Vec<String>,
    /// Names of the parameters that have a position.
    pub(super) positional: Vec<String>,
    /// Names of those that are options here only.
    pub(super) moved: Vec<String>,
    pub(super) pass: String,
    pub(super) result: String,
    /// Whether the result may be one per node.
    pub(super) is_per_node: bool,
    /// Who answers for themselves where the engine does not make one reply of several.
    answers: Answers,
    pub(super) has_route: bool,
    /// The nodes that it goes to by itself.
    pub(super) goes_to: &'static str,
    /// Sentences about parameters that the spec does not know.
    pub(super) docs: Option<BTreeMap<String, String>>,
}

/// Which nodes answer for themselves when no route is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answers {
    /// None: the reply is one, whichever nodes it comes from.
    AsOne,
    /// The node that it goes to; each of them, where a route leads to several.
    One,
    Several,
}

impl Cluster {
    /// The command that it runs, which reads a reply per node where there are several.
    pub(super) fn command(&self, builder: &str) -> String {
        let built = format!("{builder}({})", self.pass);
        match self.answers {
            Answers::AsOne => built,
            Answers::One => format!("perNode({built}, options)"),
            Answers::Several => format!("perNode({built}, options, \"several\")"),
        }
    }

    pub(super) fn of(method: &Method<'_>) -> Cluster {
        let own = method.entry.cluster.as_ref();
        let has_position = |param: &&Param<'_>| {
            !param.field.optional
                || own.is_some_and(|own| own.positional.iter().any(|name| name == param.spec_name()))
        };
        let (positional, moved): (Vec<&Param<'_>>, Vec<&Param<'_>>) =
            method.positional.iter().partition(has_position);
        let has_route = own.and_then(|own| own.route).unwrap_or(true);
        let by_hand = own.and_then(|own| own.client.as_ref()).or(method.entry.client.as_ref());
        let result = own.and_then(|own| own.returns.clone());
        let is_per_node =
            result.as_ref().map_or_else(|| is_per_node(method), |own| own.contains("ClusterResponse"));
        let rule =
            if is_per_node { format!("ClusterResponse<{}>", method.result) } else { method.result.clone() };

        let mut options = Vec::new();
        if !method.options.is_empty() {
            options.push(method.options_type.clone());
        }
        if !moved.is_empty() && by_hand.is_none() {
            let fields: Vec<String> =
                moved.iter().map(|param| format!("{}?: {}", param.name, param.ty)).collect();
            options.push(format!("{{ {} }}", fields.join("; ")));
        }
        if has_route {
            options.push("RouteOption".to_owned());
        }
        if method.decoding == Decoding::Caller {
            options.push("DecoderOption".to_owned());
        }
        options.push("CallOptions".to_owned());
        let options = options.join(" & ");
        let (params, pass) = match by_hand {
            Some(own) => {
                let mut params = own.params.clone();
                match params.last_mut() {
                    Some(last) if last.starts_with("options") => *last = format!("{last} & {options}"),
                    _ => params.push(format!("options?: {options}")),
                }
                (params, own.pass.clone())
            }
            None => {
                let mut params: Vec<String> = positional.iter().map(|param| param.declaration()).collect();
                params.push(format!("options?: {options}"));
                (params, pass(method, &moved))
            }
        };
        Cluster {
            name: own.and_then(|own| own.name.clone()).unwrap_or(method.name.clone()),
            params,
            positional: match by_hand {
                Some(own) => method
                    .positional
                    .iter()
                    .map(|param| param.name.clone())
                    .filter(|name| own.takes(name))
                    .collect(),
                None => names(&positional),
            },
            moved: if by_hand.is_some() { Vec::new() } else { names(&moved) },
            pass,
            result: result.unwrap_or(rule),
            is_per_node,
            answers: answers(method, is_per_node),
            has_route,
            goes_to: goes_to(method.command.route),
            docs: by_hand.map(|own| own.docs.clone()).filter(|docs| !docs.is_empty()),
        }
    }
}

fn names(params: &[&Param<'_>]) -> Vec<String> {
    params.iter().map(|param| param.name.clone()).collect()
}

fn pass(method: &Method<'_>, moved: &[&Param<'_>]) -> String {
    let is_moved = |param: &Param<'_>| moved.iter().any(|one| one.name == param.name);
    let mut names: Vec<String> = method
        .positional
        .iter()
        .map(|param| if is_moved(param) { format!("options?.{}", param.name) } else { param.name.clone() })
        .collect();
    if !method.options.is_empty() {
        names.push("options".to_owned());
    }
    names.join(", ")
}

/// Replies that the engine makes one of, or that are the same everywhere, stay one.
fn is_per_node(method: &Method<'_>) -> bool {
    method.result != "\"OK\"" && keeps_replies(method)
}

/// Whether the engine gives the replies of several nodes as they are. Lists of which each node has some become one.
fn keeps_replies(method: &Method<'_>) -> bool {
    let by_itself = matches!(method.command.route, Route::AllNodes | Route::AllShards);
    match method.command.combine {
        Combine::Default => !(by_itself && matches!(method.form.reply, Shape::List(_))),
        Combine::Special => true,
        _ => false,
    }
}

fn answers(method: &Method<'_>, is_per_node: bool) -> Answers {
    match method.command.route {
        _ if !is_per_node || !keeps_replies(method) => Answers::AsOne,
        Route::AllNodes | Route::AllShards => Answers::Several,
        Route::Any | Route::MultiShard | Route::Special => Answers::One,
    }
}

fn goes_to(route: Route) -> &'static str {
    match route {
        Route::AllNodes => "all nodes",
        Route::AllShards | Route::MultiShard => "all primaries",
        Route::Any | Route::Special => "one of the primaries, in turn",
    }
}
