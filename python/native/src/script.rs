//! Scripts that the engine holds for as long as their Python objects live.

use glide::port;
use pyo3::prelude::*;

/// Keeps a script's source in the engine.
#[pyclass(frozen, module = "glide_shared._glide")]
pub(crate) struct StoredScript {
    #[pyo3(get)]
    hash: String,
}

#[pymethods]
impl StoredScript {
    #[new]
    fn new(source: &[u8]) -> StoredScript {
        StoredScript { hash: port::store_script(source) }
    }
}

impl Drop for StoredScript {
    fn drop(&mut self) {
        port::drop_script(&self.hash);
    }
}
