//! One proxied connection: two pumps, one per direction, and the ways to hurt both.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use socket2::SockRef;

use super::Shared;
use super::plan::{Cut, Plan, Step};

const BUFFER: usize = 64 * 1024;
const WRITE_LIMIT: Duration = Duration::from_millis(20); // how long a cut goes unnoticed by a writer whose peer is full

#[derive(Debug)]
pub(super) struct Link {
    client: TcpStream,
    server: TcpStream,
    cut: AtomicBool,
}

/// The connection is over; why does not matter to a pump.
struct Over;

impl From<io::Error> for Over {
    fn from(_: io::Error) -> Self {
        Self
    }
}

impl Link {
    pub(super) fn new(client: TcpStream, server: TcpStream) -> io::Result<Self> {
        for stream in [&client, &server] {
            stream.set_nodelay(true)?;
            stream.set_write_timeout(Some(WRITE_LIMIT))?;
        }
        Ok(Self { client, server, cut: AtomicBool::new(false) })
    }

    /// Forwards until both directions have ended.
    pub(super) fn run(&self, shared: &Shared, up: Plan, down: Plan) {
        thread::scope(|scope| {
            scope.spawn(|| self.pump(shared, &self.server, &self.client, &shared.counts.bytes_down, down));
            self.pump(shared, &self.client, &self.server, &shared.counts.bytes_up, up);
        });
    }

    /// Ends the connection now; says whether it was alive.
    pub(super) fn cut(&self, how: Cut) -> bool {
        let was_alive = !self.cut.swap(true, Ordering::SeqCst);
        for stream in [&self.client, &self.server] {
            // An error here means that the peer was faster; there is nothing left to cut.
            let _ = match how {
                Cut::Close => stream.shutdown(Shutdown::Both),
                // Ends our reads only. The reset is sent when the pumps let go of the socket.
                Cut::Reset => SockRef::from(stream)
                    .set_linger(Some(Duration::ZERO))
                    .and_then(|()| stream.shutdown(Shutdown::Read)),
            };
        }
        was_alive
    }

    pub(super) fn is_cut(&self) -> bool {
        self.cut.load(Ordering::SeqCst)
    }

    fn pump(&self, shared: &Shared, from: &TcpStream, to: &TcpStream, passed: &AtomicU64, mut plan: Plan) {
        let mut buffer = vec![0; BUFFER];
        loop {
            match self.pass_chunk(shared, from, to, passed, &mut plan, &mut buffer) {
                Ok(0) if self.is_cut() => return,
                // The other direction may still have something to say.
                Ok(0) if to.shutdown(Shutdown::Write).is_ok() => return,
                Ok(1..) => {}
                Ok(0) | Err(Over) => {
                    self.cut(Cut::Reset);
                    return;
                }
            }
        }
    }

    /// Reads once and passes it all on. Returns the number of bytes, 0 at the end of the stream.
    fn pass_chunk(
        &self,
        shared: &Shared,
        mut from: &TcpStream,
        to: &TcpStream,
        passed: &AtomicU64,
        plan: &mut Plan,
        buffer: &mut [u8],
    ) -> Result<usize, Over> {
        let mut end = from.read(buffer)?;
        let mut at = 0;
        while at < end {
            shared.wait_while_stalled(self);
            if self.is_cut() {
                return Err(Over);
            }
            let before = at;
            match plan.step(end - at) {
                Step::Forward(count) => at += self.write(to, &buffer[at..at + count])?,
                Step::Trickle(count) => {
                    at += self.write(to, &buffer[at..=at])?;
                    // Lets the receiver see a lone byte. Only once: on a busy machine each turn given away costs
                    // milliseconds, and a million commands meet thousands of trickles.
                    thread::yield_now();
                    for _ in 1..count {
                        at += self.write(to, &buffer[at..=at])?;
                    }
                }
                Step::Pause(time) => shared.pause(self, time),
                Step::Gather(time) => end += gather(from, &mut buffer[end..], time)?,
                Step::Cut(how) => {
                    shared.count_cut(self.cut(how));
                    return Err(Over);
                }
            }
            passed.fetch_add((at - before) as u64, Ordering::Relaxed);
        }
        Ok(end)
    }

    fn write(&self, mut to: &TcpStream, bytes: &[u8]) -> Result<usize, Over> {
        let mut written = 0;
        while written < bytes.len() {
            match to.write(&bytes[written..]) {
                Ok(0) => return Err(Over),
                Ok(count) => written += count,
                Err(error) if is_timeout(&error) && !self.is_cut() => {}
                Err(_) => return Err(Over),
            }
        }
        Ok(written)
    }
}

/// Reads until `buffer` is full or `time` is over.
fn gather(mut from: &TcpStream, buffer: &mut [u8], time: Duration) -> Result<usize, Over> {
    let deadline = Instant::now() + time;
    let mut filled = 0;
    while filled < buffer.len() {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        from.set_read_timeout(Some(left))?;
        match from.read(&mut buffer[filled..]) {
            Ok(0) => break, // the next read sees the end again
            Ok(count) => filled += count,
            Err(error) if is_timeout(&error) => break,
            Err(_) => return Err(Over),
        }
    }
    from.set_read_timeout(None)?;
    Ok(filled)
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}
