//! Writes how clients and batches are called in the shared cases and in the examples, for the tests.

use std::fmt::Write;

use super::Methods;
use super::example::{self, Call, text};
use crate::file::File;
use crate::names::snake;
use crate::spec::Group;
use crate::vectors::Case;

/// The module of a group: expressions on an object named `client`, whose other names are the package's.
pub(super) fn file(group: &Group, cases: &[Case], methods: &Methods) -> File {
    let mut out = super::head(&format!("{}: calls and results, as expressions.", group.title));
    out.push_str("from calls import Call, Example, Step\n\nCASES = {\n");
    for case in cases.iter().filter(|case| case.group == group.name) {
        let call = example::call(methods, &case.command, &case.args, &case.result, &case.said);
        let _ = writeln!(out, "    {}: Call({}),", text(&case.name), arguments(&call));
    }
    out.push_str("}\n\nEXAMPLES = {\n");
    for command in group.commands.iter().filter(|command| command.internal.is_none()) {
        for form in command.forms.iter().filter(|form| !form.doc.example.is_empty()) {
            let _ = writeln!(out, "    {}: Example(", text(&form.name));
            let _ = writeln!(out, "        {},", text(&form.since.to_string()));
            out.push_str("        [\n");
            for step in &form.doc.example {
                let call = example::call(methods, &step.call, &step.args, &step.result, &step.said);
                let varies = if step.varies { "True" } else { "False" };
                let _ = writeln!(out, "            Step(Call({}), {varies}),", arguments(&call));
            }
            out.push_str("        ],\n");
            if let Some(module) = &group.module {
                let _ = writeln!(out, "        {},", text(&module.name));
            }
            out.push_str("    ),\n");
        }
    }
    out.push_str("}\n");
    File::new(format!("python/tests/generated/{}.py", snake(&group.name)), out)
}

/// The call, its result, and the batch's call where that is another one.
fn arguments(call: &Call) -> String {
    let maybe = |call: &Option<String>| call.as_deref().map_or("None".to_owned(), quoted);
    let mut out = format!("{}, {}", maybe(&call.client), quoted(&call.result));
    if call.batch != call.client {
        let _ = write!(out, ", batch={}", maybe(&call.batch));
    }
    out
}

/// A string literal that is easy to read.
fn quoted(value: &str) -> String {
    if value.contains(['\'', '\\', '\n']) { text(value) } else { format!("'{value}'") }
}
