//! Compiles `glide.proto` to prost messages, without protoc.

use std::path::Path;

use crate::error::{At, Result};
use crate::file::File;

/// Messages whose derived `Debug` would print secrets or user data; `protobuf/src/lib.rs` writes theirs by hand.
const HAND_WRITTEN_DEBUG: [&str; 6] = [
    ".glide.Credentials",
    ".glide.Request",
    ".glide.Command",
    ".glide.Route",
    ".glide.ClusterScan",
    ".glide.Error",
];

pub(crate) fn generate(protobuf: &Path) -> Result<Vec<File>> {
    let descriptors = protox::compile(["glide.proto"], [protobuf]).at("glide.proto")?;

    let mut config = prost_build::Config::new();
    config.bytes(["."]).skip_debug(HAND_WRITTEN_DEBUG);
    let modules = descriptors
        .file
        .into_iter()
        .map(|file| (prost_build::Module::from_protobuf_package_name(file.package()), file))
        .collect();
    let sources = config.generate(modules).at("glide.proto")?;

    sources
        .into_iter()
        .map(|(module, code)| {
            let name = module.parts().collect::<Vec<_>>().join(".");
            let code =
                code.lines().skip_while(|line| line.contains("@generated")).collect::<Vec<_>>().join("\n");
            let text = format!("// @generated from protobuf/glide.proto by codegen. Do not edit.\n{code}\n");
            Ok(File::new(format!("protobuf/src/{name}.rs"), text))
        })
        .collect()
}
