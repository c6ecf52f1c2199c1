//! A conversation with a server outside of any client's requests: bytes out, replies in, one at a time. For sentinels,
//! which get no credentials and no greeting.

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::AsyncReadExt;

use super::dial::{connect, lost, unreachable};
use super::stream::{ReadHalf, WriteHalf};
use crate::config::{Address, Config};
use crate::error::{Error, ErrorKind};
use crate::protocol::scan::{Scan, Scanner};

pub(crate) struct Talk {
    read: ReadHalf,
    write: WriteHalf,
    received: BytesMut,
    scanner: Scanner,
}

impl Talk {
    /// Connects.
    ///
    /// # Errors
    /// `Connection`.
    pub(crate) async fn open(config: &Config, address: &Address) -> Result<Talk, Error> {
        let (read, write) = connect(config, address).await.map_err(|error| unreachable(&error))?;
        Ok(Talk { read, write, received: BytesMut::new(), scanner: Scanner::default() })
    }

    /// Sends.
    ///
    /// # Errors
    /// `Connection`.
    pub(crate) async fn say(&self, bytes: &[u8]) -> Result<(), Error> {
        self.write.write_all(bytes).await.map_err(|error| lost(&error))
    }

    /// Waits for the next whole reply. What has come of it is kept when the wait is given up.
    ///
    /// # Errors
    /// `Connection`, or `Protocol` when the bytes are not RESP.
    pub(crate) async fn hear(&mut self) -> Result<Bytes, Error> {
        loop {
            if !self.received.is_empty()
                && let Scan::Complete(len) = self.scanner.scan(&self.received)?
            {
                return Ok(self.received.copy_to_bytes(len));
            }
            if self.read.read_buf(&mut self.received).await.map_err(|error| lost(&error))? == 0 {
                return Err(Error::new(ErrorKind::Connection, "the server closed the connection"));
            }
        }
    }
}
