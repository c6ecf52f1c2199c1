//! Writes the methods of clients and batches.

use super::method::Method;
use super::overlay::Signature;
use super::sources::Sources;
use super::text::{INDENT, broken, doc};
use super::{Methods, example, module};
use crate::names::pascal;
use crate::spec::Group;

/// What a method adds its command to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Client,
    Batch,
}

pub(super) fn client(group: &Group, methods: &Methods<'_>, sources: &Sources, method: &Method<'_>) -> String {
    let by_hand = method.entry.client.as_ref();
    let (mut params, pass) = match by_hand {
        Some(own) => (with_call_options(own, method), own.pass.clone()),
        None => (method.client_params(), method.pass()),
    };
    if method.holder.is_some() {
        params.insert(0, "client: BaseClient".to_owned());
    }
    let head = broken(
        &format!("{INDENT}{}{}(", if method.holder.is_some() { "static " } else { "" }, method.name),
        &params,
        &format!("): Promise<{}> {{", method.result),
        INDENT,
    );
    let builder = builder_name(group, method);
    let call = match method.holder {
        Some(_) => format!("return runOn(client, {builder}({pass}), options);"),
        None => format!("return this.run({builder}({pass}), options);"),
    };
    format!(
        "{}{head}\n{INDENT}{INDENT}{call}\n{INDENT}}}\n",
        doc(&client_doc(methods, sources, method), INDENT)
    )
}

pub(super) fn batch(group: &Group, method: &Method<'_>) -> String {
    let (mut params, pass) = match &method.entry.batch {
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
        None => format!("{}.{}", pascal(&module(group)), method.function),
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
    for param in &method.positional {
        if let Some(found) = method.param_doc(param.spec_name()) {
            lines.push(format!("@param {} {}", param.name, found.text));
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

fn returns<'m>(method: &'m Method<'_>) -> &'m str {
    method.entry.returns_doc.as_deref().unwrap_or(&method.form.doc.returns)
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
