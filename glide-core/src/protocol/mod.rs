//! RESP: bytes to frames and back. Knows nothing about connections.

pub(crate) mod encode;
pub(crate) mod handshake;
pub(crate) mod resp;
pub(crate) mod role;
pub(crate) mod scan;
