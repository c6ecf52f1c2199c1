//! What a command returns to asyncio: an awaitable that follows the protocol of futures, which a task waits on
//! directly. A plain `asyncio.Future` costs a `call_soon` and a handle per reply; this one wakes its task in place.

use glide::port;
use pyo3::exceptions::PyStopIteration;
use pyo3::exceptions::asyncio::{CancelledError, InvalidStateError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::asynchronous::AsyncPort;
use crate::native;

/// The reply to one request, when it comes. Awaited once, by one task.
#[pyclass(module = "glide_shared._glide", freelist = 1024)]
pub(crate) struct Reply {
    port: Py<AsyncPort>,
    pub(crate) ticket: u64,
    outcome: Option<Outcome>,
    callbacks: Vec<Callback>,
    /// Part of the protocol: true from being yielded until the task has taken notice.
    #[pyo3(get, set, name = "_asyncio_future_blocking")]
    blocking: bool,
}

enum Outcome {
    Value(Py<PyAny>),
    Failed(PyErr),
    Cancelled,
}

struct Callback {
    function: Py<PyAny>,
    context: Option<Py<PyAny>>,
}

/// How the ones who wait are told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wake {
    /// Now, because no task is running.
    Direct,
    /// In a later turn of the loop.
    Soon,
}

impl Reply {
    pub(crate) fn new(port: Py<AsyncPort>) -> Reply {
        Reply { port, ticket: 0, outcome: None, callbacks: Vec::new(), blocking: false }
    }

    /// Ends the wait. Fails only with what a callback raised.
    pub(crate) fn complete(
        this: &Bound<'_, Self>,
        result: PyResult<Bound<'_, PyAny>>,
        wake: Wake,
    ) -> PyResult<()> {
        let outcome = match result {
            Ok(value) => Outcome::Value(value.unbind()),
            Err(error) => Outcome::Failed(error),
        };
        Reply::settle(this, outcome, wake)
    }

    fn settle(this: &Bound<'_, Self>, outcome: Outcome, wake: Wake) -> PyResult<()> {
        let callbacks = {
            let mut reply = this.borrow_mut();
            reply.outcome = Some(outcome);
            std::mem::take(&mut reply.callbacks)
        };
        let mut result = Ok(());
        for callback in callbacks {
            if let Err(error) = callback.call(this, wake)
                && result.is_ok()
            {
                result = Err(error);
            }
        }
        result
    }
}

impl Callback {
    fn call(self, reply: &Bound<'_, Reply>, wake: Wake) -> PyResult<()> {
        let py = reply.py();
        let function = self.function.into_bound(py);
        let context = self.context.map(|context| context.into_bound(py));
        match (wake, context) {
            (Wake::Direct, Some(context)) => {
                native::call_method_two(&context, intern!(py, "run"), &function, reply)?;
            }
            (Wake::Direct, None) => {
                native::call_one(&function, reply)?;
            }
            (Wake::Soon, context) => {
                let options = PyDict::new(py);
                options.set_item(intern!(py, "context"), context)?;
                let event_loop = reply.borrow().port.get().event_loop(py).clone();
                event_loop.call_method(intern!(py, "call_soon"), (function, reply), Some(&options))?;
            }
        }
        Ok(())
    }
}

#[pymethods]
impl Reply {
    fn __await__(this: Bound<'_, Self>) -> Bound<'_, Self> {
        this
    }

    fn __iter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
        this
    }

    fn __next__<'py>(this: &Bound<'py, Self>) -> PyResult<Bound<'py, Self>> {
        let mut reply = this.borrow_mut();
        if reply.outcome.is_none() {
            reply.blocking = true;
            drop(reply);
            return Ok(this.clone());
        }
        drop(reply);
        Err(PyStopIteration::new_err((Reply::result(this)?,)))
    }

    fn get_loop<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        self.port.get().event_loop(py).clone()
    }

    fn done(&self) -> bool {
        self.outcome.is_some()
    }

    fn cancelled(&self) -> bool {
        matches!(self.outcome, Some(Outcome::Cancelled))
    }

    fn result(this: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
        let py = this.py();
        match &this.borrow().outcome {
            Some(Outcome::Value(value)) => Ok(value.clone_ref(py)),
            Some(Outcome::Failed(error)) => Err(error.clone_ref(py)),
            Some(Outcome::Cancelled) => Err(CancelledError::new_err(())),
            None => Err(InvalidStateError::new_err("the reply has not come yet")),
        }
    }

    fn exception(&self, py: Python<'_>) -> PyResult<Option<PyErr>> {
        match &self.outcome {
            Some(Outcome::Value(_)) => Ok(None),
            Some(Outcome::Failed(error)) => Ok(Some(error.clone_ref(py))),
            Some(Outcome::Cancelled) => Err(CancelledError::new_err(())),
            None => Err(InvalidStateError::new_err("the reply has not come yet")),
        }
    }

    #[pyo3(signature = (function, *, context = None))]
    fn add_done_callback(
        this: &Bound<'_, Self>,
        function: Py<PyAny>,
        context: Option<Py<PyAny>>,
    ) -> PyResult<()> {
        let callback = Callback { function, context };
        let mut reply = this.borrow_mut();
        if reply.outcome.is_none() {
            reply.callbacks.push(callback);
            return Ok(());
        }
        drop(reply);
        callback.call(this, Wake::Soon)
    }

    fn remove_done_callback(this: &Bound<'_, Self>, function: &Bound<'_, PyAny>) -> PyResult<usize> {
        let callbacks = std::mem::take(&mut this.borrow_mut().callbacks);
        let before = callbacks.len();
        let mut kept = Vec::new();
        for callback in callbacks {
            if !callback.function.bind(this.py()).eq(function)? {
                kept.push(callback);
            }
        }
        let removed = before - kept.len();
        this.borrow_mut().callbacks = kept;
        Ok(removed)
    }

    /// Gives the request up: the engine is told, and a reply that comes anyway reaches nobody.
    #[pyo3(signature = (msg = None))]
    fn cancel(this: &Bound<'_, Self>, msg: Option<Py<PyAny>>) -> PyResult<bool> {
        drop(msg);
        let (port, ticket) = {
            let reply = this.borrow();
            if reply.outcome.is_some() {
                return Ok(false);
            }
            (reply.port.clone_ref(this.py()), reply.ticket)
        };
        if let Some(client) = port.get().forget(this.py(), ticket) {
            // Fails only if the client is closed, and then nothing is left to cancel.
            let _ = port::cancel(client, ticket);
        }
        Reply::settle(this, Outcome::Cancelled, Wake::Soon)?;
        Ok(true)
    }
}
