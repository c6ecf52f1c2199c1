//! The C header, made by cbindgen from the C ABI's one source file.

use std::path::Path;

use cbindgen::{Builder, Config, Language, Style};

use crate::error::{At, Result};
use crate::file::File;

const SOURCE: &str = "ffi/src/c.rs";
const HEADER: &str = "ffi/include/glide.h";

pub(crate) fn generate(root: &Path) -> Result<File> {
    let config = Config {
        language: Language::C,
        style: Style::Both,
        cpp_compat: true,
        documentation: true,
        include_guard: Some("GLIDE_H".to_owned()),
        header: Some("/* Generated from ffi/src/c.rs by `make gen`. Do not edit. */".to_owned()),
        usize_is_size_t: true,
        no_includes: true,
        sys_includes: vec!["stddef.h".to_owned(), "stdint.h".to_owned()],
        ..Config::default()
    };
    let bindings = Builder::new().with_src(root.join(SOURCE)).with_config(config).generate().at(SOURCE)?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    Ok(File::new(HEADER, String::from_utf8_lossy(&text)))
}
