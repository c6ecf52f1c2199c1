//! Reads the command spec and writes the generated files of every language.

mod call;
mod error;
mod file;
mod header;
mod layout;
mod names;
mod node;
mod notation;
mod overlay;
mod proto;
mod python;
mod read;
mod rust;
mod search;
mod spec;
mod target;
#[cfg(test)]
mod tests;
mod value;
mod vectors;
mod verify;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use error::{At, Result};
use file::File;
use overlay::Overlay;
use target::Output;
use verify::Source;

const USAGE: &str = "\
usage: codegen                       write the generated files
       codegen --check               name the generated files that are stale
       codegen --verify HOST:PORT    compare the spec with a server
       codegen --verify-json PATH    compare the spec with recorded facts of a server";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => write(),
        ["--check"] => check(),
        ["--verify", address] => compare(&Source::Server(address)),
        ["--verify-json", path] => compare(&Source::Json(Path::new(path))),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("codegen: {error}");
        ExitCode::from(2)
    })
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn write() -> Result<ExitCode> {
    let root = root();
    let generated = Generated::from(&root)?;
    for file in &generated.files {
        if file.is_stale(&root).at(&file.path)? {
            file.write(&root).at(&file.path)?;
            println!("wrote {}", file.path);
        }
    }
    generated.print_summary();
    Ok(ExitCode::SUCCESS)
}

fn check() -> Result<ExitCode> {
    let root = root();
    let generated = Generated::from(&root)?;
    let mut code = ExitCode::SUCCESS;
    for file in &generated.files {
        if file.is_stale(&root).at(&file.path)? {
            println!("stale: {} (run `make gen`)", file.path);
            code = ExitCode::FAILURE;
        }
    }
    generated.print_summary();
    Ok(code)
}

fn compare(source: &Source<'_>) -> Result<ExitCode> {
    let commands = root().join("protobuf/commands");
    let lines = verify::verify(&read::spec(&commands)?, &commands, source)?;
    for line in &lines {
        println!("{line}");
    }
    println!("{} to mend", lines.len());
    Ok(if lines.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Everything that follows from the spec.
struct Generated {
    files: Vec<File>,
    languages: Vec<(&'static str, Output)>,
    commands: usize,
    forms: usize,
    cases: usize,
}

impl Generated {
    fn from(root: &Path) -> Result<Generated> {
        let protobuf = root.join("protobuf");
        let commands = protobuf.join("commands");
        let spec = read::spec(&commands)?;
        let cases = vectors::read(&protobuf.join("vectors"), &spec)?;

        let mut files = proto::generate(&protobuf)?;
        files.push(rust::generate(&spec));
        files.push(header::generate(root)?);
        let mut languages = Vec::new();
        for target in target::ALL {
            let overlay = Overlay::read(&commands, target.name, &spec)?;
            let mut output = (target.generate)(&spec, &cases, &overlay)?;
            files.append(&mut output.files);
            languages.push((target.name, output));
        }
        Ok(Generated {
            files,
            languages,
            commands: spec.commands().count(),
            forms: spec.offered().count(),
            cases: cases.len(),
        })
    }

    fn print_summary(&self) {
        println!(
            "spec: {} commands, {} forms with builders, {} vectors",
            self.commands, self.forms, self.cases
        );
        for (language, Output { builders, by_hand, .. }) in &self.languages {
            let share = 100.0 * *by_hand as f64 / (*builders).max(1) as f64;
            println!("{language}: {builders} builders, {by_hand} of them by hand ({share:.0} %)");
        }
    }
}
