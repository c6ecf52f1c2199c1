//! Writes, for the tests, how the package's user makes the calls of the shared vectors and of the examples.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::cluster::Cluster;
use super::example::{self, On};
use super::overlay::Class;
use super::sources::Sources;
use super::{HEAD, Methods, said};
use crate::call;
use crate::file::File;
use crate::spec::{Args, Form, Route, Said, Spec, Step};
use crate::value::Value;
use crate::vectors::Case;

const FOLDER: &str = "node/test/generated";
const LANGUAGE: &str = "node";

/// The files for the tests.
pub(super) fn generate(spec: &Spec, cases: &[Case], methods: &Methods<'_>, sources: &Sources) -> Vec<File> {
    vec![calls(spec, cases, methods, sources), examples(spec, methods, sources)]
}

/// Calls by group and name of the case.
fn calls(spec: &Spec, cases: &[Case], methods: &Methods<'_>, sources: &Sources) -> File {
    let mut writer = Writer::new(methods, sources);
    writer.out.push_str(
        "/** By group, how a user makes the call of each case of the shared vectors. */\n\
        export const calls: Record<string, Record<string, Call>> = {\n",
    );
    for group in &spec.groups {
        let _ = writeln!(writer.out, "    {:?}: {{", group.name);
        for case in cases.iter().filter(|case| case.group == group.name) {
            let said = case.said.get(LANGUAGE).cloned().unwrap_or_default();
            let _ = writeln!(writer.out, "        {:?}: {{", case.name);
            writer.call(&case.command, &case.args, &said, "            ");
            writer.out.push_str("        },\n");
        }
        writer.out.push_str("    },\n");
    }
    writer.out.push_str("};\n");
    writer.finish("calls", &["Call"])
}

/// The examples of the documentation, one per form.
fn examples(spec: &Spec, methods: &Methods<'_>, sources: &Sources) -> File {
    let mut writer = Writer::new(methods, sources);
    writer.out.push_str(
        "/** The example of each form, as far as it has one. */\nexport const examples: Example[] = [\n",
    );
    for group in &spec.groups {
        for (_, form) in group.offered() {
            let _ = writeln!(writer.out, "    {{\n        form: {:?},", form.name);
            if let Some(module) = &group.module {
                let _ = writeln!(writer.out, "        module: {:?},", module.name);
            }
            let together = together(spec, form);
            if !together.is_empty() {
                let _ = writeln!(writer.out, "        together: [{}],", together.join(", "));
            }
            writer.out.push_str("        steps: [\n");
            for step in &form.doc.example {
                writer.step(spec, form, step);
            }
            writer.out.push_str("        ],\n    },\n");
        }
    }
    writer.out.push_str("];\n");
    writer.finish("examples", &["Example"])
}

/// The keys of an example that must be in one slot, as one of its commands takes several that cannot be sent apart.
fn together(spec: &Spec, form: &Form) -> Vec<String> {
    let mut all = BTreeSet::new();
    let mut apart = true;
    for step in &form.doc.example {
        let Some((command, called)) = spec.form(&step.call) else { continue };
        let words = call::words(command, called, &step.args).unwrap_or_default();
        let keys: BTreeSet<Vec<u8>> = call::keys(called, &words).into_iter().map(<[u8]>::to_vec).collect();
        apart &= keys.len() < 2 || command.route == Route::MultiShard;
        all.extend(keys);
    }
    if apart {
        return Vec::new();
    }
    all.iter().map(|key| example::text(&String::from_utf8_lossy(key))).collect()
}

struct Writer<'a> {
    methods: &'a Methods<'a>,
    sources: &'a Sources,
    out: String,
    /// The package's names in what was written.
    names: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    fn new(methods: &'a Methods<'a>, sources: &'a Sources) -> Writer<'a> {
        Writer { methods, sources, out: String::new(), names: BTreeSet::new() }
    }

    /// The properties of a call. What neither the rule nor the spec's own words can say is undefined, and its test fails.
    fn call(&mut self, form: &str, args: &Args, said: &Said, indent: &str) {
        let Some(method) = self.methods.get(form) else { return };
        let by_rule = |on| example::call(method, args, self.sources, on);
        let of_all = method.class != Class::Cluster;
        let client = said.call.clone().or_else(|| by_rule(On::Client));
        self.call_on("client", of_all.then_some(client), indent);
        if method.class == Class::Standalone {
            self.call_on("cluster", None, indent);
        }
        // What it has besides the method of every client is not for every case of the form.
        if method.is_of_cluster() && (method.class != Class::Base || said.cluster.is_some()) {
            let same = if Cluster::of(method).moved.is_empty() { said.call.clone() } else { None };
            let cluster = said.cluster.clone().or(same).or_else(|| by_rule(On::Cluster));
            self.call_on("cluster", Some(cluster), indent);
        }
        let of_batch = |call: String| match &method.holder {
            Some(holder) => holder.in_batch(&call),
            None => Some(call),
        };
        let batch = |on| said.batch.clone().or(said.call.clone().and_then(of_batch)).or_else(|| by_rule(on));
        let class = method.batch_class();
        let in_batch = matches!(class, Some(Class::Base | Class::Each | Class::Standalone));
        self.call_on("batch", in_batch.then(|| batch(On::Batch)), indent);
        match class {
            Some(Class::Cluster) => self.call_on("clusterBatch", Some(batch(On::ClusterBatch)), indent),
            Some(Class::Standalone) => self.call_on("clusterBatch", None, indent),
            _ => {}
        }
        if let Some(result) = &said.result {
            self.property("result", "", result, indent);
        }
    }

    /// A call on something that has the form, or null where it has not.
    fn call_on(&mut self, name: &str, call: Option<Option<String>>, indent: &str) {
        let word = match call {
            Some(Some(call)) => return self.property(name, "client", &call, indent),
            Some(None) => "undefined",
            None => "null",
        };
        let _ = writeln!(self.out, "{indent}{name}: {word},");
    }

    fn step(&mut self, spec: &Spec, form: &Form, step: &Step) {
        let since = spec.form(&step.call).map_or(form.since, |(_, called)| called.since);
        let said = step.said.get(LANGUAGE).cloned().unwrap_or_default();
        let _ = writeln!(
            self.out,
            "            {{\n                call: {:?},\n                since: [{}, {}, {}],",
            step.call, since.0, since.1, since.2
        );
        if step.varies {
            self.out.push_str("                varies: true,\n");
        }
        let _ = writeln!(self.out, "                reply: {},", notation(&step.result));
        self.call(&step.call, &step.args, &said, "                ");
        self.out.push_str("            },\n");
    }

    fn property(&mut self, name: &str, parameter: &str, expression: &str, indent: &str) {
        let expression = expression.trim();
        let body =
            if expression.starts_with('{') { format!("({expression})") } else { expression.to_owned() };
        let _ = writeln!(self.out, "{indent}{name}: ({parameter}) => {body},");
        self.names.extend(said::names(expression).into_iter().map(str::to_owned));
    }

    fn finish(self, name: &str, types: &[&str]) -> File {
        let names: Vec<String> = self.names.into_iter().collect();
        let package = match names.is_empty() {
            true => String::new(),
            false => format!("import {{ {} }} from \"@valkey/valkey-glide\";\n", names.join(", ")),
        };
        let types = format!("import type {{ {} }} from \"../support/calls\";\n\n", types.join(", "));
        File::new(format!("{FOLDER}/{name}.ts"), format!("{HEAD}{package}{types}{}", self.out))
    }
}

/// A value in the notation of the vectors.
fn notation(value: &Value) -> String {
    let list = |items: &[Value]| items.iter().map(notation).collect::<Vec<_>>().join(", ");
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    match value {
        Value::Nil => "{ nil: true }".to_owned(),
        Value::Bool(is) => format!("{{ bool: {is} }}"),
        Value::Ok => "{ ok: true }".to_owned(),
        Value::Int(number) => format!("{{ int: {number}n }}"),
        Value::Double(number) => format!("{{ double: {} }}", example::double(*number)),
        Value::Bulk(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => format!("{{ str: {} }}", example::text(text)),
            Err(_) => format!("{{ bulk: {:?} }}", hex(bytes)),
        },
        Value::Text(text) => format!("{{ text: {:?} }}", hex(text.as_bytes())),
        Value::Array(items) => format!("{{ array: [{}] }}", list(items)),
        Value::Set(items) => format!("{{ set: [{}] }}", list(items)),
        Value::Map(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("[{}, {}]", notation(key), notation(value)))
                .collect();
            format!("{{ map: [{}] }}", entries.join(", "))
        }
        Value::Error { code, message } => {
            format!("{{ error: {{ code: {code}, message: {} }} }}", example::text(message))
        }
    }
}
