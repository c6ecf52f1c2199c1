//! Writes the calls of the shared vectors, for the tests.

use std::fmt::Write;
use std::path::Path;

use serde::Deserialize;

use super::{HEAD, Methods, example};
use crate::error::Result;
use crate::file::File;
use crate::read;
use crate::spec::Args;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

/// The part of a case that a call follows from; `crate::vectors` has checked the rest.
#[derive(Deserialize)]
struct Case {
    name: String,
    command: String,
    #[serde(default)]
    args: toml::Table,
}

/// Calls by the name of the case. Cases whose signature is by hand are left to the test.
pub(super) fn calls(groups: &[String], methods: &Methods<'_>) -> Result<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors");
    let mut out = format!(
        "{HEAD}/** How a client is called in each case of the shared vectors. Cases of hand-written methods are not here. */\n\
        export const calls: Record<string, (client: any) => Promise<unknown>> = {{\n"
    );
    for group in groups {
        let path = folder.join(group).with_extension("toml");
        if !path.exists() {
            continue;
        }
        for case in read::file::<Cases>(&path)?.case {
            let method = methods.get(case.command.as_str());
            if let Some(call) = method.and_then(|method| example::call(method, &Args(case.args))) {
                let _ = writeln!(out, "    {:?}: (client) => client.{call},", case.name);
            }
        }
    }
    out.push_str("};\n");
    Ok(File::new("node/test/generated/calls.ts", out))
}
