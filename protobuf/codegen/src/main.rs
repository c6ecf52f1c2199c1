//! Reads the command spec and writes the generated files of every language.

mod file;
mod proto;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use file::File;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => write(),
        ["--check"] => check(),
        _ => Err("usage: codegen [--check]".to_owned()),
    };
    match outcome {
        Ok(code) => code,
        Err(message) => {
            eprintln!("codegen: {message}");
            ExitCode::from(2)
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn generate(root: &Path) -> Result<Vec<File>, String> {
    proto::generate(&root.join("protobuf"))
}

fn write() -> Result<ExitCode, String> {
    let root = root();
    for file in generate(&root)? {
        if file.is_stale(&root).map_err(|error| format!("{}: {error}", file.path))? {
            file.write(&root).map_err(|error| format!("{}: {error}", file.path))?;
            println!("wrote {}", file.path);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn check() -> Result<ExitCode, String> {
    let root = root();
    let mut code = ExitCode::SUCCESS;
    for file in generate(&root)? {
        if file.is_stale(&root).map_err(|error| format!("{}: {error}", file.path))? {
            println!("stale: {} (run `make gen`)", file.path);
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}
