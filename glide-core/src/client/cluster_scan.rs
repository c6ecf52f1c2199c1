//! Scans over a cluster, for Rust: step by step, or in a loop.

use std::fmt;
use std::future::Future;

use bytes::Bytes;

use super::Client;
use crate::cluster::scan::{ClusterScan, cursor};
use crate::error::{Error, ErrorKind};
use crate::value::Value;

/// Where a scan over a cluster stands: all that there is of it, so that dropping it is all it takes to end the scan. It can be
/// kept as bytes and used again, also by another client of the same cluster.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct ScanCursor(Bytes);

impl ScanCursor {
    /// The cursor that a scan begins with.
    pub fn new() -> ScanCursor {
        ScanCursor::default()
    }

    /// Whether all is scanned.
    pub fn is_finished(&self) -> bool {
        self.0 == cursor::FINISHED
    }

    /// What to keep of it.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Bytes of a cursor that was kept. The step that begins there checks them.
impl From<Vec<u8>> for ScanCursor {
    fn from(kept: Vec<u8>) -> ScanCursor {
        ScanCursor(kept.into())
    }
}

impl fmt::Debug for ScanCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_finished() { "ScanCursor(finished)" } else { "ScanCursor" })
    }
}

impl Client {
    /// Takes one step of a scan over all primaries of a cluster. Every key that exists during the whole scan is returned at
    /// least once, whatever moves or fails over; a step may well bring no keys.
    ///
    /// ```no_run
    /// # async fn example(client: glide_core::Client) -> Result<(), glide_core::Error> {
    /// use glide_core::{ClusterScan, ScanCursor};
    ///
    /// let users = ClusterScan::new().matching("user:*").count(100);
    /// let mut cursor = ScanCursor::new();
    /// while !cursor.is_finished() {
    ///     let (next, keys) = client.cluster_scan(&cursor, &users).await?;
    ///     println!("{} keys", keys.len());
    ///     cursor = next;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `Usage` for a cursor that is finished, damaged or of another cluster, and for a client that is not of a cluster.
    /// `Connection` when slots are served by no node. Others as [`Client::execute`]. After any of them the cursor is still
    /// good for another try.
    pub fn cluster_scan(
        &self,
        cursor: &ScanCursor,
        scan: &ClusterScan,
    ) -> impl Future<Output = Result<(ScanCursor, Vec<Bytes>), Error>> + Send + use<'_> {
        let step = self.submit_scan(&cursor.0, scan);
        async move { read(step.await?).ok_or_else(|| Error::new(ErrorKind::Internal, "a scan without a cursor")) }
    }

    /// Scans all primaries of a cluster, one step per call of [`ClusterKeys::next`].
    ///
    /// ```no_run
    /// # async fn example(client: glide_core::Client) -> Result<(), glide_core::Error> {
    /// use glide_core::ClusterScan;
    ///
    /// let mut keys = client.cluster_keys(ClusterScan::new().of_type("set"));
    /// while let Some(some) = keys.next().await? {
    ///     println!("{} keys", some.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn cluster_keys(&self, scan: ClusterScan) -> ClusterKeys<'_> {
        ClusterKeys { client: self, scan, cursor: ScanCursor::new() }
    }
}

/// A scan over a cluster on its way.
#[derive(Clone)]
pub struct ClusterKeys<'a> {
    client: &'a Client,
    scan: ClusterScan,
    cursor: ScanCursor,
}

impl ClusterKeys<'_> {
    /// The keys of the next step that brings some; none after the last one. Some may come twice.
    ///
    /// # Errors
    /// As [`Client::cluster_scan`]. Calling it again tries again.
    pub async fn next(&mut self) -> Result<Option<Vec<Bytes>>, Error> {
        while !self.cursor.is_finished() {
            let (cursor, keys) = self.client.cluster_scan(&self.cursor, &self.scan).await?;
            self.cursor = cursor;
            if !keys.is_empty() {
                return Ok(Some(keys));
            }
        }
        Ok(None)
    }

    /// Where the scan stands.
    pub fn cursor(&self) -> &ScanCursor {
        &self.cursor
    }
}

impl fmt::Debug for ClusterKeys<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClusterKeys").field("scan", &self.scan).field("cursor", &self.cursor).finish()
    }
}

fn read(reply: Value) -> Option<(ScanCursor, Vec<Bytes>)> {
    let Value::Array(parts) = reply else { return None };
    let [Value::Bytes(cursor), Value::Array(keys)] = <[Value; 2]>::try_from(parts).ok()? else { return None };
    let key = |key| match key {
        Value::Bytes(key) => Some(key),
        _ => None,
    };
    Some((ScanCursor(cursor), keys.into_iter().map(key).collect::<Option<_>>()?))
}
