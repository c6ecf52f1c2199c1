//! Asks Python where a server really listens. Each question has a thread of its own, which may wait for the interpreter
//! lock; the engine's threads never do.

use std::sync::Arc;
use std::thread;

use glide::port::Resolver;
use pyo3::prelude::*;
use tokio::sync::oneshot;

const ENDED: &str = "the interpreter has ended";

/// A resolver that calls a Python function with a host and a port.
pub(crate) fn resolver(resolve: Py<PyAny>) -> Resolver {
    let resolve = Arc::new(resolve);
    Resolver::later(move |host, port| {
        let resolve = Arc::clone(&resolve);
        let host = host.to_owned();
        let (answer, answered) = oneshot::channel();
        let asking = thread::Builder::new().name("glide-resolver".to_owned()).spawn(move || {
            let found = Python::try_attach(|py| ask(py, &resolve, &host, port));
            // Nobody waits any more when the attempt to connect has taken too long.
            let _ = answer.send(found.unwrap_or_else(|| Err(ENDED.to_owned())));
        });
        Box::pin(async move {
            match asking {
                Ok(_) => answered.await.unwrap_or_else(|_| Err(ENDED.to_owned())),
                Err(error) => Err(error.to_string()),
            }
        })
    })
}

fn ask(py: Python<'_>, resolve: &Py<PyAny>, host: &str, port: u16) -> Result<(String, u16), String> {
    let found = resolve.bind(py).call1((host, port)).map_err(|error| error.to_string())?;
    match found.extract::<(String, u16)>() {
        Ok((host, port)) if !host.is_empty() && port != 0 => Ok((host, port)),
        _ => {
            let kind = found.get_type();
            Err(format!("it must return a tuple of a host and a port, not {kind}"))
        }
    }
}
