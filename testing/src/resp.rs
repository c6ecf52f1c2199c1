//! A blocking RESP2 client for set-up and for checks in tests. It knows no reconnects, no RESP3 and no TLS.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use crate::Error;

const LONGEST_BULK: usize = 512 * 1024 * 1024; // what servers accept as well
const DEEPEST: usize = 16;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    Text(String),
    Error(String),
    Int(i64),
    Bulk(Vec<u8>),
    Nil,
    Array(Vec<Reply>),
}

impl Reply {
    /// The reply as text: bulk strings lossily, arrays one element per line.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Error(text) => text.clone(),
            Self::Int(number) => number.to_string(),
            Self::Bulk(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Self::Nil => String::new(),
            Self::Array(items) => items.iter().map(Self::text).collect::<Vec<_>>().join("\n"),
        }
    }

    /// The elements of an array; nothing for every other reply.
    pub fn items(&self) -> &[Reply] {
        match self {
            Self::Array(items) => items,
            _ => &[],
        }
    }
}

trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

pub struct Client {
    stream: BufReader<Box<dyn Stream>>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}

impl Client {
    /// Connects over TCP; every read and write fails after `timeout`.
    pub fn tcp(port: u16, timeout: Duration) -> io::Result<Self> {
        let stream = TcpStream::connect_timeout(&([127, 0, 0, 1], port).into(), timeout)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(timeout))?;
        stream.set_write_timeout(Some(timeout))?;
        Ok(Self::over(stream))
    }

    /// Connects to a Unix socket; every read and write fails after `timeout`.
    pub fn unix(path: &Path, timeout: Duration) -> io::Result<Self> {
        let stream = UnixStream::connect(path)?;
        stream.set_read_timeout(Some(timeout))?;
        stream.set_write_timeout(Some(timeout))?;
        Ok(Self::over(stream))
    }

    fn over(stream: impl Stream + 'static) -> Self {
        Self { stream: BufReader::new(Box::new(stream)) }
    }

    /// Sends one command and waits for its reply; an error reply is a value here.
    pub fn call<W: AsRef<[u8]>>(&mut self, words: &[W]) -> Result<Reply, Error> {
        let bytes = encode(words);
        self.stream.get_mut().write_all(&bytes).map_err(Error::io("sending a command"))?;
        read(&mut self.stream, DEEPEST)
    }

    /// Like [`call`](Self::call) with the words of one string; an error reply becomes an error.
    pub fn run(&mut self, command: &str) -> Result<Reply, Error> {
        let words: Vec<&str> = command.split_whitespace().collect();
        match self.call(&words)? {
            Reply::Error(message) => Err(Error::Refused { command: command.into(), message }),
            reply => Ok(reply),
        }
    }
}

fn encode<W: AsRef<[u8]>>(words: &[W]) -> Vec<u8> {
    let mut bytes = format!("*{}\r\n", words.len()).into_bytes();
    for word in words {
        let word = word.as_ref();
        bytes.extend_from_slice(format!("${}\r\n", word.len()).as_bytes());
        bytes.extend_from_slice(word);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes
}

fn read(stream: &mut impl BufRead, depth: usize) -> Result<Reply, Error> {
    let line = read_line(stream)?;
    let (kind, rest) = line.split_at_checked(1).ok_or(Error::Protocol("an empty line"))?;
    match kind {
        "+" => Ok(Reply::Text(rest.into())),
        "-" => Ok(Reply::Error(rest.into())),
        ":" => rest.parse().map(Reply::Int).map_err(|_| Error::Protocol("a bad integer")),
        "$" | "*" if rest == "-1" => Ok(Reply::Nil),
        "$" => read_bulk(stream, length(rest)?),
        "*" if depth == 0 => Err(Error::Protocol("nested too deeply")),
        "*" => {
            (0..length(rest)?).map(|_| read(stream, depth - 1)).collect::<Result<_, _>>().map(Reply::Array)
        }
        _ => Err(Error::Protocol("an unknown type")),
    }
}

fn read_line(stream: &mut impl BufRead) -> Result<String, Error> {
    let mut line = String::new();
    stream.read_line(&mut line).map_err(Error::io("reading a reply"))?;
    match line.strip_suffix("\r\n") {
        Some(text) => Ok(text.into()),
        None => {
            Err(Error::Io { what: "reading a reply".into(), source: io::ErrorKind::UnexpectedEof.into() })
        }
    }
}

fn read_bulk(stream: &mut impl BufRead, length: usize) -> Result<Reply, Error> {
    let mut bytes = vec![0; length + 2];
    stream.read_exact(&mut bytes).map_err(Error::io("reading a bulk string"))?;
    bytes.truncate(length);
    Ok(Reply::Bulk(bytes))
}

fn length(text: &str) -> Result<usize, Error> {
    text.parse().ok().filter(|&length| length <= LONGEST_BULK).ok_or(Error::Protocol("a bad length"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_resp2_type_is_read() {
        let mut bytes: &[u8] = b"*6\r\n+OK\r\n-ERR no\r\n:-7\r\n$3\r\na\r\n\r\n$-1\r\n*0\r\n";
        let items = vec![
            Reply::Text("OK".into()),
            Reply::Error("ERR no".into()),
            Reply::Int(-7),
            Reply::Bulk(b"a\r\n".to_vec()),
            Reply::Nil,
            Reply::Array(vec![]),
        ];
        assert_eq!(read(&mut bytes, DEEPEST).unwrap(), Reply::Array(items));
    }

    #[test]
    fn bad_bytes_are_errors() {
        for mut bytes in
            [&b"HTTP/1.1 400\r\n"[..], b"$99999999999\r\n", b"*1\r\n", b"+cut", b":x\r\n", b"\r\n"]
        {
            assert!(read(&mut bytes, DEEPEST).is_err());
        }
        let nested = b"*1\r\n".repeat(1000);
        assert!(matches!(read(&mut &nested[..], DEEPEST), Err(Error::Protocol("nested too deeply"))));
    }
}
