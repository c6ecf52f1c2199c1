//! Makes the exceptions of `glide_shared.exceptions` from errors of the port. Which class a code gets is decided there.

use glide::port::PortError;
use glide_protobuf::{Delivery, Error, ErrorCode};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyBytes;

/// An error that came as a response, or in its place within one. `opening` says that it ended the attempt to connect.
pub(crate) fn of_response(py: Python<'_>, error: &Error, opening: bool) -> PyErr {
    make(
        py,
        Parts {
            code: error.code().as_str_name(),
            message: &error.message,
            delivery: Some(error.delivery().as_str_name()),
            server_code: &error.server_code,
            node: &error.node,
            opening,
            failed_keys: error.failed_keys.iter().map(AsRef::as_ref).collect(),
        },
    )
}

/// An error that the port raised at once; nothing was sent.
pub(crate) fn of_port(py: Python<'_>, error: &PortError) -> PyErr {
    of_code(py, error.code(), &error.to_string())
}

/// A request that cannot work, noticed before anything was sent.
pub(crate) fn of_code(py: Python<'_>, code: ErrorCode, message: &str) -> PyErr {
    let delivery = Some(Delivery::NotSent.as_str_name());
    make(
        py,
        Parts {
            code: code.as_str_name(),
            message,
            delivery,
            server_code: "",
            node: "",
            opening: false,
            failed_keys: Vec::new(),
        },
    )
}

/// An argument of the wrong type. `index` counts from zero, without the command's own words.
pub(crate) fn of_argument(py: Python<'_>, command: u32, index: usize, found: &Bound<'_, PyAny>) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    imported(py, &MAKE, "argument_error")
        .and_then(|make| make.call1((command, index, found)))
        .map_or_else(|error| error, PyErr::from_value)
}

struct Parts<'a> {
    code: &'a str,
    message: &'a str,
    delivery: Option<&'a str>,
    server_code: &'a str,
    node: &'a str,
    opening: bool,
    failed_keys: Vec<&'a [u8]>,
}

fn make(py: Python<'_>, parts: Parts<'_>) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let Parts { code, message, delivery, server_code, node, opening, failed_keys } = parts;
    let failed_keys: Vec<_> = failed_keys.iter().map(|key| PyBytes::new(py, key)).collect();
    imported(py, &MAKE, "from_engine")
        .and_then(|make| make.call1((code, message, delivery, server_code, node, opening, failed_keys)))
        .map_or_else(|error| error, PyErr::from_value)
}

fn imported<'py>(
    py: Python<'py>,
    cell: &'static PyOnceLock<Py<PyAny>>,
    name: &str,
) -> PyResult<&'py Bound<'py, PyAny>> {
    let function =
        cell.get_or_try_init(py, || py.import("glide_shared.exceptions")?.getattr(name).map(Bound::unbind))?;
    Ok(function.bind(py))
}
