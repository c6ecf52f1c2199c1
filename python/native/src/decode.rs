//! Builds Python objects straight from a value stream (`protobuf/VALUES.md`). Strings of every kind become `bytes`,
//! except the simple string `OK`.

use glide::port;
use glide_protobuf::{Error, Message};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PySet, PyTuple};

use crate::failure;
use crate::frames::{Malformed, delimited, varint};

/// Deeper nesting is refused, so that no reply can exhaust the stack.
const DEEPEST: usize = 128;

/// Reads the one value of a stream. `client` is where bulk values that cross by handle are fetched.
pub(crate) fn value<'py>(py: Python<'py>, client: Option<u64>, stream: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let mut decoder = Decoder { py, client, rest: stream };
    let value = decoder.value(Place::Anywhere, DEEPEST)?;
    if decoder.rest.is_empty() { Ok(value) } else { Err(malformed(Malformed("bytes follow the value"))) }
}

/// Reads a value stream, for the tests that hold every language's reader to the same vectors.
#[pyfunction]
pub(crate) fn decode_value<'py>(py: Python<'py>, stream: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    value(py, None, stream)
}

struct Decoder<'a, 'py> {
    py: Python<'py>,
    client: Option<u64>,
    rest: &'a [u8],
}

/// Where a value goes: map keys and set members have to be hashable.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Anywhere,
    Hashed,
}

impl<'a, 'py> Decoder<'a, 'py> {
    fn value(&mut self, place: Place, depth: usize) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let Some((&tag, rest)) = self.rest.split_first() else {
            return Err(malformed(Malformed("the stream ends before its value")));
        };
        self.rest = rest;
        match tag {
            0 => Ok(py.None().into_bound(py)),
            1 => Ok(PyBool::new(py, false).to_owned().into_any()),
            2 => Ok(PyBool::new(py, true).to_owned().into_any()),
            3 => Ok(intern!(py, "OK").clone().into_any()),
            4 => Ok(zigzag(self.number()?).into_pyobject(py)?.into_any()),
            5 => self.double(),
            6 | 7 => Ok(PyBytes::new(py, self.bytes()?).into_any()),
            8 => self.list(place, depth),
            9 => self.map(place, depth),
            10 => self.set(place, depth),
            11 => self.big_number(),
            12 => self.verbatim(),
            13 => self.error(),
            14 => self.external(),
            _ => Err(malformed(Malformed("an unknown tag"))),
        }
    }

    fn number(&mut self) -> PyResult<u64> {
        varint(&mut self.rest).map_err(malformed)
    }

    fn bytes(&mut self) -> PyResult<&'a [u8]> {
        delimited(&mut self.rest).map_err(malformed)
    }

    fn double(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let Some((&bytes, rest)) = self.rest.split_first_chunk::<8>() else {
            return Err(malformed(Malformed("a double is cut off")));
        };
        self.rest = rest;
        Ok(PyFloat::new(self.py, f64::from_le_bytes(bytes)).into_any())
    }

    /// `each` values, of `per` parts, must still fit: every part takes at least a byte.
    fn count(&mut self, per: u64) -> PyResult<usize> {
        let count = self.number()?;
        match count.checked_mul(per) {
            Some(parts) if parts <= self.rest.len() as u64 => Ok(count as usize),
            _ => Err(malformed(Malformed("a count points beyond the end"))),
        }
    }

    fn values(&mut self, count: usize, place: Place, depth: usize) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(malformed(Malformed("values are nested too deep")));
        };
        // One byte can become eight here, so a hostile count gets its room in steps.
        let mut values = Vec::with_capacity(count.min(1024));
        for _ in 0..count {
            values.push(self.value(place, depth)?);
        }
        Ok(values)
    }

    fn list(&mut self, place: Place, depth: usize) -> PyResult<Bound<'py, PyAny>> {
        let count = self.count(1)?;
        let values = self.values(count, place, depth)?;
        match place {
            Place::Anywhere => Ok(PyList::new(self.py, values)?.into_any()),
            Place::Hashed => Ok(PyTuple::new(self.py, values)?.into_any()),
        }
    }

    fn map(&mut self, place: Place, depth: usize) -> PyResult<Bound<'py, PyAny>> {
        let count = self.count(2)?;
        if place == Place::Hashed {
            let parts = self.values(2 * count, place, depth)?;
            return Ok(PyTuple::new(self.py, parts)?.into_any());
        }
        let Some(depth) = depth.checked_sub(1) else {
            return Err(malformed(Malformed("values are nested too deep")));
        };
        let map = PyDict::new(self.py);
        for _ in 0..count {
            let key = self.value(Place::Hashed, depth)?;
            map.set_item(key, self.value(Place::Anywhere, depth)?)?;
        }
        Ok(map.into_any())
    }

    fn set(&mut self, place: Place, depth: usize) -> PyResult<Bound<'py, PyAny>> {
        let count = self.count(1)?;
        let values = self.values(count, Place::Hashed, depth)?;
        match place {
            Place::Anywhere => Ok(PySet::new(self.py, values)?.into_any()),
            Place::Hashed => Ok(PyTuple::new(self.py, values)?.into_any()),
        }
    }

    fn big_number(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let digits = std::str::from_utf8(self.bytes()?)
            .map_err(|_| malformed(Malformed("a big number is not made of digits")))?;
        py.get_type::<PyInt>().call1((digits,))
    }

    fn verbatim(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let Some((_format, text)) = self.bytes()?.split_at_checked(3) else {
            return Err(malformed(Malformed("a verbatim string has no format")));
        };
        Ok(PyBytes::new(py, text).into_any())
    }

    fn error(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let error = Error::decode(self.bytes()?).map_err(|error| malformed(error.into()))?;
        Ok(failure::of_response(py, &error, false).into_value(py).into_bound(py).into_any())
    }

    fn external(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let handle = self.number()?;
        let _length = self.number()?;
        let client = self.client.ok_or_else(|| malformed(Malformed("a handle without a client")))?;
        let bytes = port::take_bulk(client, handle).map_err(|error| failure::of_port(self.py, &error))?;
        Ok(PyBytes::new(self.py, &bytes).into_any())
    }
}

fn zigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

pub(crate) fn malformed(cause: Malformed) -> PyErr {
    PyValueError::new_err(format!("the engine's answer cannot be read: {}", cause.0))
}
