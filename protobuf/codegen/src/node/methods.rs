//! Writes the methods of clients and batches.

use super::method::Method;
use super::overlay::Signature;
use super::sources::Sources;
use super::text::{INDENT, broken, doc};
use super::{Methods, example, module};
use crate::names::pascal;
use crate::spec::Group;

pub(super) fn client(group: &Group, methods: &Methods<'_>, sources: &Sources, method: &Method<'_>) -> String {
    let by_hand = method.entry.client.as_ref();
    let (params, pass) = match by_hand {
        Some(own) => (with_call_options(own, method), own.pass.clone()),
        None => (method.client_params(), method.pass()),
    };
    let head = broken(
        &format!("{INDENT}{}(", method.name),
        &params,
        &format!("): Promise<{}> {{", method.result),
        INDENT,
    );
    let call = format!("return this.run({}({pass}), options);", builder_name(group, method));
    format!(
        "{}{head}\n{INDENT}{INDENT}{call}\n{INDENT}}}\n",
        doc(&client_doc(methods, sources, method), INDENT)
    )
}

pub(super) fn batch(group: &Group, method: &Method<'_>) -> String {
    let (params, pass) = match &method.entry.batch {
        Some(own) => (own.params.clone(), own.pass.clone()),
        None => (method.params(), method.pass()),
    };
    let head = broken(&format!("{INDENT}{}(", method.batch_name), &params, "): T {", INDENT);
    let call = format!("return this.run({}({pass}));", builder_name(group, method));
    let mut lines = vec![method.form.doc.summary.clone()];
    lines.push(format!("@returns This batch. In its reply: {}", lower_first(returns(method))));
    format!("{}{head}\n{INDENT}{INDENT}{call}\n{INDENT}}}\n", doc(&lines, INDENT))
}

fn builder_name(group: &Group, method: &Method<'_>) -> String {
    match &method.entry.builder {
        Some(name) => format!("builders.{name}"),
        None => format!("{}.{}", pascal(&module(group)), method.name),
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
    lines.push(format!("@since {}", method.form.since));
    lines.extend(example::lines(methods, sources, method));
    lines
}

fn returns<'m>(method: &'m Method<'_>) -> &'m str {
    method.entry.returns_doc.as_deref().unwrap_or(&method.form.doc.returns)
}

fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
