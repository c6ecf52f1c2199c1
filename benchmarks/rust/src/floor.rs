//! The floor: a raw socket that writes requests encoded beforehand and only counts replies. No client can do less.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::Result;
use crate::args::Args;
use crate::measure::{Window, report};
use crate::workload::{Kind, Op, Workload};

// As much as the server reads or writes at a time, several times over.
const READ_BUFFER: usize = 256 * 1024;

pub(crate) fn run(args: &Args) -> Result<()> {
    let workload = Workload::read(&args.workload)?;
    let requests: Vec<_> = workload.ops.iter().map(|op| encode(op, &workload.value)).collect();
    let mut floor = Floor::connect(args, requests)?;
    floor.send(args.in_flight)?;

    let warm = Instant::now() + Duration::from_secs_f64(args.warmup);
    let done = floor.turn_until(warm, 0)?;
    let window = Window::open(done);
    let end = Instant::now() + Duration::from_secs_f64(args.seconds);
    let done = floor.turn_until(end, done)?;
    report(args, &window.close(done), Vec::new())
}

struct Floor {
    socket: TcpStream,
    requests: Vec<Vec<u8>>,
    next: usize,
    out: Vec<u8>,
    input: Vec<u8>,
    filled: usize,
}

impl Floor {
    fn connect(args: &Args, requests: Vec<Vec<u8>>) -> Result<Self> {
        let socket = TcpStream::connect((args.servers.host.as_str(), args.servers.port))?;
        socket.set_nodelay(true)?;
        Ok(Self { socket, requests, next: 0, out: Vec::new(), input: vec![0; READ_BUFFER], filled: 0 })
    }

    /// Answers each reply with a request until `end`; returns how many replies there were, `done` included.
    fn turn_until(&mut self, end: Instant, mut done: u64) -> Result<u64> {
        while Instant::now() < end {
            let replies = self.receive()?;
            done += replies as u64;
            self.send(replies)?;
        }
        Ok(done)
    }

    fn send(&mut self, count: usize) -> Result<()> {
        self.out.clear();
        for _ in 0..count {
            self.out.extend_from_slice(&self.requests[self.next]);
            self.next = (self.next + 1) % self.requests.len();
        }
        Ok(self.socket.write_all(&self.out)?)
    }

    fn receive(&mut self) -> Result<usize> {
        let read = self.socket.read(&mut self.input[self.filled..])?;
        if read == 0 {
            return Err("the server closed the connection".into());
        }
        self.filled += read;
        let (replies, used) = count_replies(&self.input[..self.filled])?;
        self.input.copy_within(used..self.filled, 0);
        self.filled -= used;
        Ok(replies)
    }
}

/// How many whole replies the bytes begin with, and how long those are.
fn count_replies(bytes: &[u8]) -> Result<(usize, usize)> {
    let (mut replies, mut used) = (0, 0);
    while let Some(line) = bytes[used..].iter().position(|byte| *byte == b'\n') {
        let head = &bytes[used..used + line];
        let body = match head.first() {
            Some(b'$') if head.get(1) != Some(&b'-') => bulk_length(head)? + 2,
            Some(b'$' | b'+') => 0,
            _ => return Err(format!("unexpected reply: {}", String::from_utf8_lossy(head)).into()),
        };
        if bytes.len() < used + line + 1 + body {
            break;
        }
        used += line + 1 + body;
        replies += 1;
    }
    Ok((replies, used))
}

fn bulk_length(head: &[u8]) -> Result<usize> {
    Ok(std::str::from_utf8(&head[1..])?.trim_end().parse()?)
}

fn encode(op: &Op, value: &[u8]) -> Vec<u8> {
    let words: &[&[u8]] = match op.kind {
        Kind::Set => &[b"SET", &op.key, value],
        Kind::Hit | Kind::Miss => &[b"GET", &op.key],
    };
    let mut out = format!("*{}\r\n", words.len()).into_bytes();
    for word in words {
        out.extend_from_slice(format!("${}\r\n", word.len()).as_bytes());
        out.extend_from_slice(word);
        out.extend_from_slice(b"\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_replies_are_counted_and_the_rest_is_left() {
        assert_eq!(count_replies(b"+OK\r\n$-1\r\n$3\r\nabc\r\n$3\r\nab").unwrap(), (3, 19));
        assert_eq!(count_replies(b"$10").unwrap(), (0, 0));
    }

    #[test]
    fn an_error_reply_ends_the_measurement() {
        assert!(count_replies(b"-ERR no\r\n").is_err());
    }
}
