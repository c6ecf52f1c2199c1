//! The Python adapter: turns calls into requests for the port, and value streams into Python objects.
//! It decides nothing about servers; it only knows event loops, threads and the interpreter lock.

mod arguments;
mod asynchronous;
mod batch;
mod bell;
mod blocking;
mod decode;
mod failure;
mod fork;
mod frames;
mod native;
mod reply;
mod resolve;
mod route;
mod script;
mod settings;
mod slots;

use pyo3::prelude::*;

/// The native half of `glide_shared`.
#[pymodule]
fn _glide(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<asynchronous::AsyncPort>()?;
    module.add_class::<batch::BatchBuffer>()?;
    module.add_class::<blocking::SyncPort>()?;
    module.add_class::<reply::Reply>()?;
    module.add_class::<script::StoredScript>()?;
    module.add_function(wrap_pyfunction!(decode::decode_value, module)?)?;
    module.add_function(wrap_pyfunction!(fork::after_fork_in_child, module)?)?;
    module.add("VERSION", env!("CARGO_PKG_VERSION"))
}
