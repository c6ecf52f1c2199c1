//! Hands the engine's memory to JavaScript. The one module of this crate with unsafe code.

use bytes::Bytes;
use napi::bindgen_prelude::BufferSlice;
use napi::{Env, Result};

/// A Buffer over the engine's bytes, without a copy if nobody else can see them: JavaScript may write to a Buffer.
pub(crate) fn buffer<'env>(env: &'env Env, bytes: Bytes) -> Result<BufferSlice<'env>> {
    if bytes.is_empty() {
        return BufferSlice::copy_from(env, bytes);
    }
    let mut owned = match bytes.try_into_mut() {
        Ok(owned) => owned,
        Err(shared) => return BufferSlice::copy_from(env, shared),
    };
    let (data, length) = (owned.as_mut_ptr(), owned.len());
    // SAFETY: `data` points to `length` bytes of an allocation that `owned` alone refers to. `owned` moves into the
    // finalizer, which moves no bytes and runs when the Buffer is collected.
    unsafe { BufferSlice::from_external(env, data, length, owned, |_, owned| drop(owned)) }
}
