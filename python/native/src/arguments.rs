//! Reads a command's arguments: `str` and `bytes` in place, `bytearray` and `memoryview` through a copy.

use glide::port::RouteFrame;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use crate::failure;
use crate::native::{self, Arguments};
use crate::route::Route;

/// Commands with at most this many words need no allocation.
const FEW: usize = 8;

/// Splits `(command, *words)`, or `(route, command, *words)`, and passes them on as bytes.
pub(crate) fn read<R>(
    args: Arguments<'_, '_>,
    use_them: impl FnOnce(Option<RouteFrame<'_>>, u32, &[&[u8]]) -> R,
) -> PyResult<R> {
    let Some(first) = args.get(0) else {
        return Err(PyTypeError::new_err("a command is missing"));
    };
    match first.extract() {
        Ok(command) => read_words(args, command, |words| use_them(None, command, words)),
        // Only the rare request with a route comes here.
        Err(error) => {
            let Ok(route) = first.extract::<Route>() else { return Err(error) };
            let args = args.rest();
            let Some(command) = args.get(0) else { return Err(error) };
            let command = command.extract()?;
            read_words(args, command, |words| use_them(Some(route.frame()), command, words))
        }
    }
}

/// Splits `(command, *words)`, where nothing says a route.
pub(crate) fn read_unrouted<R>(
    args: Arguments<'_, '_>,
    use_them: impl FnOnce(u32, &[&[u8]]) -> R,
) -> PyResult<R> {
    let Some(command) = args.get(0) else {
        return Err(PyTypeError::new_err("a command is missing"));
    };
    let command = command.extract()?;
    read_words(args, command, |words| use_them(command, words))
}

fn read_words<R>(args: Arguments<'_, '_>, command: u32, use_them: impl FnOnce(&[&[u8]]) -> R) -> PyResult<R> {
    let count = args.len() - 1;
    let mut few: [&[u8]; FEW] = [&[]; FEW];
    let mut many = Vec::new();
    let words = match few.get_mut(..count) {
        Some(words) => words,
        None => {
            many.resize(count, [].as_slice());
            &mut many[..]
        }
    };
    for (index, word) in words.iter_mut().enumerate() {
        match in_place(args, index)? {
            Some(bytes) => *word = bytes,
            None => return read_copies(args, command, use_them),
        }
    }
    Ok(use_them(words))
}

fn in_place<'a>(args: Arguments<'a, '_>, index: usize) -> PyResult<Option<&'a [u8]>> {
    let Some(word) = args.get(index + 1) else {
        return Ok(None);
    };
    if let Ok(bytes) = word.cast::<PyBytes>() {
        return Ok(Some(native::bytes(bytes)));
    }
    match word.cast::<PyString>() {
        Ok(text) => native::utf8(text).map(Some),
        Err(_) => Ok(None),
    }
}

fn read_copies<R>(
    args: Arguments<'_, '_>,
    command: u32,
    use_them: impl FnOnce(&[&[u8]]) -> R,
) -> PyResult<R> {
    let mut copies = Vec::with_capacity(args.len());
    for index in 0..args.len() - 1 {
        let Some(word) = args.get(index + 1) else { break };
        copies.push(match in_place(args, index)? {
            Some(bytes) => PyBytes::new(args.py(), bytes),
            None if word.is_instance_of::<PyByteArray>() || word.is_instance_of::<PyMemoryView>() => {
                native::copy_buffer(word)?
            }
            None => return Err(failure::of_argument(args.py(), command, index, &word)),
        });
    }
    let words: Vec<&[u8]> = copies.iter().map(|copy| copy.as_bytes()).collect();
    Ok(use_them(&words))
}
