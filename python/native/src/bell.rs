//! The doorbell of an event loop: something the engine can ring from any thread and a selector can watch.

use std::fs::File;
use std::io::{Read, Result, Write};
use std::os::fd::{AsRawFd, RawFd};

#[cfg(target_os = "linux")]
use crate::native;

/// A descriptor that becomes readable when it is rung, and stays so until it is cleared.
#[cfg(target_os = "linux")]
pub(crate) struct Bell(File);

#[cfg(target_os = "linux")]
impl Bell {
    pub(crate) fn new() -> Result<Bell> {
        native::event_descriptor().map(|fd| Bell(File::from(fd)))
    }

    pub(crate) fn ring(&self) {
        // Fails only when the counter is full, and then it is readable anyway.
        let _ = (&self.0).write(&1u64.to_ne_bytes());
    }

    pub(crate) fn clear(&self) {
        // Fails only when nobody has rung.
        let _ = (&self.0).read(&mut [0; 8]);
    }

    pub(crate) fn descriptor(&self) -> RawFd {
        self.0.as_raw_fd()
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) struct Bell {
    inside: std::os::unix::net::UnixStream,
    outside: std::os::unix::net::UnixStream,
}

#[cfg(not(target_os = "linux"))]
impl Bell {
    pub(crate) fn new() -> Result<Bell> {
        let (inside, outside) = std::os::unix::net::UnixStream::pair()?;
        inside.set_nonblocking(true)?;
        outside.set_nonblocking(true)?;
        Ok(Bell { inside, outside })
    }

    pub(crate) fn ring(&self) {
        // Fails only when the buffer is full, and then it is readable anyway.
        let _ = (&self.outside).write(&[1]);
    }

    pub(crate) fn clear(&self) {
        // Fails only when nobody has rung.
        let _ = (&self.inside).read(&mut [0; 64]);
    }

    pub(crate) fn descriptor(&self) -> RawFd {
        self.inside.as_raw_fd()
    }
}
