//! Free loopback ports.
//!
//! Ports are picked below the range that the kernel uses for outgoing connections. In that range, a client that
//! redials a killed server could be given the very port it dials as its source, and would end up connected to itself
//! while the server cannot come back.

use std::fs;
use std::net::TcpListener;

use crate::Error;
use crate::options::Loopback;

const LOWEST: u16 = 10_000;
const ATTEMPTS: usize = 1000;

/// Ports nobody listens on now. Somebody may still be faster than the server: its start is repeated then.
pub(crate) fn free(loopback: Loopback, count: usize) -> Result<Vec<u16>, Error> {
    // Held until all are found, so that they differ.
    let held = (0..count).map(|_| listen(loopback)).collect::<Result<Vec<_>, _>>()?;
    held.iter()
        .map(|listener| Ok(listener.local_addr().map_err(Error::io("asking for a port"))?.port()))
        .collect()
}

/// Listens on a free port.
pub(crate) fn listen(loopback: Loopback) -> Result<TcpListener, Error> {
    let highest = first_outgoing().filter(|&first| first > LOWEST + 1000).unwrap_or(u16::MAX);
    (0..ATTEMPTS)
        .find_map(|_| TcpListener::bind((loopback.address(), fastrand::u16(LOWEST..highest))).ok())
        .ok_or_else(|| Error::Usage(format!("found no free port from {LOWEST} to {highest}")))
}

fn first_outgoing() -> Option<u16> {
    fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range").ok()?.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    #[test]
    fn ports_are_free_and_differ() {
        let mut ports = free(Loopback::V4, 50).unwrap();
        for &port in &ports {
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).unwrap();
        }
        ports.sort_unstable();
        ports.dedup();
        assert_eq!(ports.len(), 50);
    }
}
