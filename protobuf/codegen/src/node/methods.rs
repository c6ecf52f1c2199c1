//! Writes the methods of clients and batches.

use super::cluster::Cluster;
use super::method::Method;
use super::overlay::{Class, Signature};
use super::sources::Sources;
use super::text::{INDENT, broken, doc};
use super::{Methods, example, module};
use crate::names::pascal;
use crate::spec::Group;

pub(super) fn client(group: &Group, methods: &Methods<'_>, sources: &Sources, method: &Method<'_>) -> String {
    let by_hand = method.entry.client.as_ref();
    let (mut params, pass) = match by_hand {
        Some(own) => (with_call_options(own, method), own.pass.clone()),
        None => (method.client_params(), method.pass()),
    };
    let builder = builder_name(group, method);
    let (before, call) = match method.holder {
        Some(_) => {
            params.insert(0, "client: BaseClient".to_owned());
            ("static ", format!("return runOn(client, {builder}({pass}), options);"))
        }
        None => ("", format!("return this.run({builder}({pass}), options);")),
    };
    let head = broken(
        &format!("{INDENT}{before}{}(", method.name),
        &params,
        &format!("): Promise<{}> {{", method.result),
        INDENT,
    );
    format!(
        "{}{head}\n{INDENT}{INDENT}{call}\n{INDENT}}}\n",
        doc(&client_doc(methods, sources, method), INDENT)
    )
}

/// A cluster client's own method.
pub(super) fn cluster(group: &Group, method: &Method<'_>) -> String {
    let call = Cluster::of(method);
    let head = broken(
        &format!("{INDENT}{}(", call.name),
        &call.params,
        &format!("): Promise<{}> {{", call.result),
        INDENT,
    );
    let run = format!("return this.run({}, options);", call.command(&builder_name(group, method)));
    format!("{}{head}\n{INDENT}{INDENT}{run}\n{INDENT}}}\n", doc(&cluster_doc(method, &call), INDENT))
}

pub(super) fn batch(group: &Group, method: &Method<'_>, class: Class) -> String {
    let own = method.entry.cluster.as_ref().and_then(|own| own.batch.as_ref());
    let by_hand = own.filter(|_| class == Class::Cluster).or(method.entry.batch.as_ref());
    let (mut params, pass) = match by_hand {
        Some(own) => (own.params.clone(), own.pass.clone()),
        None => (method.params(), method.pass()),
    };
    let builder = builder_name(group, method);
    let (name, call, which) = match method.holder {
        Some(_) => {
            params.insert(0, "batch: T".to_owned());
            let name = format!("static {}<T extends BaseBatch<T>>", method.batch_name);
            (name, format!("return addTo(batch, {builder}({pass}));"), "The")
        }
        None => (method.batch_name.clone(), format!("return this.run({builder}({pass}));"), "This"),
    };
    let head = broken(&format!("{INDENT}{name}("), &params, "): T {", INDENT);
    let mut lines = vec![method.form.doc.summary.clone()];
    lines.push(format!("@returns {which} batch. In its reply: {}", lower_first(returns(method))));
    format!("{}{head}\n{INDENT}{INDENT}{call}\n{INDENT}}}\n", doc(&lines, INDENT))
}

fn builder_name(group: &Group, method: &Method<'_>) -> String {
    match &method.entry.builder {
        Some(name) => format!("builders.{name}"),
        None => format!("{}.{}", pascal(&module(group)), method.function()),
    }
}

/// A signature of the overlay ends with the options, which take more than the overlay says.
fn with_call_options(own: &Signature, method: &Method<'_>) -> Vec<String> {
    let mut params = own.params.clone();
    if let Some(options) = params.last_mut() {
        *options = format!("{options} & {}", method.call_options().join(" & "));
    }
    params
}

fn client_doc(methods: &Methods<'_>, sources: &Sources, method: &Method<'_>) -> Vec<String> {
    let text = &method.form.doc;
    let mut lines = vec![text.summary.clone()];
    for paragraph in &text.details {
        lines.extend([String::new(), paragraph.clone()]);
    }
    lines.push(String::new());
    let own = method.entry.client.as_ref();
    for param in method.positional.iter().filter(|param| own.is_none_or(|own| own.takes(&param.name))) {
        if let Some(found) = method.param_doc(param.spec_name()) {
            lines.push(format!("@param {} {found}", param.name));
        }
    }
    if let Some(own) = &method.entry.client {
        lines.extend(own.docs.iter().map(|(name, text)| format!("@param {name} {text}")));
    }
    lines.push(format!("@returns {}", returns(method)));
    lines.extend(text.errors.iter().map(|errors| format!("@throws {errors}")));
    lines.push(format!("@since {}", method.since));
    lines.extend(example::lines(methods, sources, method));
    lines
}

fn cluster_doc(method: &Method<'_>, call: &Cluster) -> Vec<String> {
    let text = &method.form.doc;
    let mut lines = vec![text.summary.clone()];
    for paragraph in &text.details {
        lines.extend([String::new(), paragraph.clone()]);
    }
    lines.push(String::new());
    for param in
        call.positional.iter().filter_map(|name| method.positional.iter().find(|it| it.name == *name))
    {
        if let Some(found) = method.param_doc(param.spec_name()) {
            lines.push(format!("@param {} {found}", param.name));
        }
    }
    if let Some(own) = &call.docs {
        lines.extend(own.iter().map(|(name, text)| format!("@param {name} {text}")));
    } else if call.has_route {
        let known = call.moved.iter().filter_map(|name| {
            let param = method.positional.iter().find(|it| it.name == *name)?;
            Some(format!("`{name}`: {}", lower_first(method.param_doc(param.spec_name())?)))
        });
        let route = format!("`route`: where to send it, if not to {}.", call.goes_to);
        lines.push(format!(
            "@param options {}",
            upper_first(&known.chain([route]).collect::<Vec<_>>().join(" "))
        ));
    }
    let per_node = if call.is_per_node {
        " A reply per node, by its address, where the route leads to several."
    } else {
        ""
    };
    lines.push(format!("@returns {}{per_node}", returns(method)));
    lines.extend(text.errors.iter().map(|errors| format!("@throws {errors}")));
    lines.push(format!("@since {}", method.since));
    lines
}

fn returns<'m>(method: &'m Method<'_>) -> &'m str {
    method.entry.returns_doc.as_deref().unwrap_or(&method.form.doc.returns)
}

fn upper_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain([second]).chain(letters).collect()
        }
        _ => sentence.to_owned(),
    }
}
