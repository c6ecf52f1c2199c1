//! The only unsafe code of the binding: calls that PyO3 has no safe or no fast form for, and the event descriptor.
//! Nothing here knows what a command is.

use std::ffi::{CStr, c_char, c_int};
use std::os::fd::{FromRawFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use pyo3::{PyClass, ffi};

/// A class whose objects can be made into a function that takes its arguments without a tuple.
pub(crate) trait FastCall: PyClass<Frozen = pyo3::pyclass::boolean_struct::True> + Sync {
    fn call<'py>(this: Borrowed<'_, 'py, Self>, args: Arguments<'_, 'py>) -> PyResult<Bound<'py, PyAny>>;
}

/// Positional arguments as the interpreter hands them over: borrowed for the call.
#[derive(Clone, Copy)]
pub(crate) struct Arguments<'a, 'py> {
    items: &'a [*mut ffi::PyObject],
    py: Python<'py>,
}

impl<'a, 'py> Arguments<'a, 'py> {
    pub(crate) fn py(&self) -> Python<'py> {
        self.py
    }

    /// The arguments after the first one.
    pub(crate) fn rest(&self) -> Arguments<'a, 'py> {
        Arguments { items: self.items.get(1..).unwrap_or_default(), py: self.py }
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn get(&self, index: usize) -> Option<Borrowed<'a, 'py, PyAny>> {
        let item = *self.items.get(index)?;
        // SAFETY: the interpreter keeps every argument alive until the call it was made for returns, which 'a is.
        Some(unsafe { Borrowed::from_ptr(self.py, item) })
    }
}

/// The limited API names this calling convention from 3.10 on; 3.9 has the same one under the same number.
const METH_FASTCALL: c_int = 0x80;

type FastEntry = unsafe extern "C" fn(
    *mut ffi::PyObject,
    *const *mut ffi::PyObject,
    ffi::Py_ssize_t,
) -> *mut ffi::PyObject;

/// The definition of a fast function; one `static` per class, because the interpreter keeps a pointer to it.
pub(crate) struct FastMethod(ffi::PyMethodDef);

// SAFETY: written once, at compile time, and only read afterwards.
unsafe impl Sync for FastMethod {}

impl FastMethod {
    pub(crate) const fn of<T: FastCall>(name: &'static CStr, doc: &'static CStr) -> FastMethod {
        // SAFETY: function pointers have one size, and `ml_flags` tells the interpreter which kind this one is.
        let entry = unsafe { std::mem::transmute::<FastEntry, ffi::PyCFunction>(enter::<T>) };
        FastMethod(ffi::PyMethodDef {
            ml_name: name.as_ptr(),
            ml_meth: ffi::PyMethodDefPointer { PyCFunction: entry },
            ml_flags: METH_FASTCALL,
            ml_doc: doc.as_ptr(),
        })
    }

    /// A function that runs `T::call` on `target`, and keeps it alive.
    pub(crate) fn bind<'py, T: FastCall>(
        &'static self,
        target: &Bound<'py, T>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let definition = (&raw const self.0).cast_mut();
        // SAFETY: the definition is static, and the interpreter only reads it; `enter::<T>` gets `target` as its self.
        let function = unsafe { ffi::PyCFunction_NewEx(definition, target.as_ptr(), null_mut()) };
        // SAFETY: a new reference, or null with an exception set.
        unsafe { Bound::from_owned_ptr_or_err(target.py(), function) }
    }
}

unsafe extern "C" fn enter<T: FastCall>(
    this: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    count: ffi::Py_ssize_t,
) -> *mut ffi::PyObject {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: the interpreter calls its functions with the lock held.
        let py = unsafe { Python::assume_attached() };
        let items = match usize::try_from(count) {
            // SAFETY: the calling convention promises `count` borrowed arguments at `args`.
            Ok(count) if count > 0 => unsafe { std::slice::from_raw_parts(args, count) },
            _ => &[],
        };
        // SAFETY: `bind` made this function with a `T` as its self, and the function keeps it alive.
        let this = unsafe { Borrowed::from_ptr(py, this).cast_unchecked::<T>() };
        match T::call(this, Arguments { items, py }) {
            Ok(value) => value.into_ptr(),
            Err(error) => {
                error.restore(py);
                null_mut()
            }
        }
    }));
    outcome.unwrap_or_else(|_| {
        // SAFETY: as above; the panic has been stopped, and the interpreter's state is untouched by unwinding.
        let py = unsafe { Python::assume_attached() };
        PyRuntimeError::new_err("the native part of the client panicked").restore(py);
        null_mut()
    })
}

unsafe extern "C" {
    // In the limited API from 3.10 on, and unchanged since 3.3; without it every `str` is copied to be read.
    fn PyUnicode_AsUTF8AndSize(unicode: *mut ffi::PyObject, size: *mut ffi::Py_ssize_t) -> *const c_char;
}

/// The UTF-8 form of a string, which the string keeps; an error if it holds lone surrogates.
pub(crate) fn utf8<'a>(text: Borrowed<'a, '_, PyString>) -> PyResult<&'a [u8]> {
    let mut size = 0;
    // SAFETY: `text` is a string, `size` is writable.
    let start = unsafe { PyUnicode_AsUTF8AndSize(text.as_ptr(), &raw mut size) };
    match usize::try_from(size) {
        // SAFETY: the string owns these bytes and never changes them; it lives for 'a.
        Ok(size) if !start.is_null() => Ok(unsafe { std::slice::from_raw_parts(start.cast(), size) }),
        _ => Err(PyErr::fetch(text.py())),
    }
}

/// The contents of a `bytes` object.
pub(crate) fn bytes<'a>(object: Borrowed<'a, '_, PyBytes>) -> &'a [u8] {
    // SAFETY: the object is a `bytes`, which never changes its contents and lives for 'a.
    unsafe {
        let length = ffi::PyBytes_Size(object.as_ptr());
        std::slice::from_raw_parts(ffi::PyBytes_AsString(object.as_ptr()).cast(), length.unsigned_abs())
    }
}

/// A copy of what `object` exports through the buffer protocol.
pub(crate) fn copy_buffer<'py>(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    // SAFETY: takes any object; a new reference, or null with an exception set; what it makes is a `bytes`.
    unsafe {
        let copy = ffi::PyBytes_FromObject(object.as_ptr());
        Bound::from_owned_ptr_or_err(object.py(), copy).map(|copy| copy.cast_into_unchecked())
    }
}

/// Calls `callable(first)`, without a tuple.
pub(crate) fn call_one<'py>(
    callable: &Bound<'py, PyAny>,
    first: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: every argument is a live object, the list ends with null; a new reference, or null with an exception set.
    unsafe {
        let end: *mut ffi::PyObject = null_mut();
        let result = ffi::PyObject_CallFunctionObjArgs(callable.as_ptr(), first.as_ptr(), end);
        Bound::from_owned_ptr_or_err(callable.py(), result)
    }
}

/// Calls `target.name(first, second)`, without a tuple and without a bound method.
pub(crate) fn call_method_two<'py>(
    target: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
    first: &Bound<'py, PyAny>,
    second: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: every argument is a live object, the list ends with null; a new reference, or null with an exception set.
    unsafe {
        let end: *mut ffi::PyObject = null_mut();
        let result = ffi::PyObject_CallMethodObjArgs(
            target.as_ptr(),
            name.as_ptr(),
            first.as_ptr(),
            second.as_ptr(),
            end,
        );
        Bound::from_owned_ptr_or_err(target.py(), result)
    }
}

/// A counter that an event loop can watch; reading it resets it.
#[cfg(target_os = "linux")]
pub(crate) fn event_descriptor() -> std::io::Result<OwnedFd> {
    // SAFETY: takes no pointers.
    let fd: c_int = unsafe { libc::eventfd(0, libc::EFD_NONBLOCK | libc::EFD_CLOEXEC) };
    if fd < 0 {
        return Err(std::io::Error::last_os_error());
    }
    // SAFETY: just made, and owned by nobody else.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}
