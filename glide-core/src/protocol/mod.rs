//! RESP: bytes to frames and back. Knows nothing about connections.

pub(crate) mod encode;
pub(crate) mod handshake;
pub(crate) mod resp;
#[allow(dead_code)]
pub(crate) mod role;
pub(crate) mod scan;
