//! Generated files: compared with what is on disk, or written to it.

use std::fs;
use std::io;
use std::path::Path;

/// A file to be written, relative to the root of the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> File {
        File { path: path.into(), text: text.into() }
    }

    /// Whether the file on disk differs from this one or is absent.
    pub(crate) fn is_stale(&self, root: &Path) -> io::Result<bool> {
        match fs::read_to_string(root.join(&self.path)) {
            Ok(found) => Ok(found != self.text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(error) => Err(error),
        }
    }

    pub(crate) fn write(&self, root: &Path) -> io::Result<()> {
        let path = root.join(&self.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &self.text)
    }
}
