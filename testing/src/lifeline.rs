//! When a program of this crate ends, and how it is driven: lines of JSON on stdin, one answer per line on stdout.
//!
//! It ends when told to, when stdin closes, on SIGTERM or SIGINT, and when its parent dies. The parent's death is
//! announced with a signal of its own, because the kernel also sends it when only the *thread* that started us ends,
//! which in Python or Java happens to a living parent.

use std::io::{self, BufRead, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use nix::sys::prctl;
use nix::sys::signal::{SigSet, Signal};
use nix::unistd::getppid;
use serde_json::{Value, json};

use crate::{Error, wait};

const PARENT_DIED: Signal = Signal::SIGUSR1;

enum Event {
    Line(String),
    End,
}

/// The control channel of a program. Make it first: signals are taken over for threads started later.
#[derive(Debug)]
pub struct Lifeline {
    events: Receiver<Event>,
}

impl Lifeline {
    pub fn new() -> Result<Self, Error> {
        let parent = getppid();
        let signals: SigSet =
            [Signal::SIGTERM, Signal::SIGINT, Signal::SIGHUP, PARENT_DIED].into_iter().collect();
        signals.thread_block().map_err(|errno| Error::io("blocking signals")(errno.into()))?;
        prctl::set_pdeathsig(PARENT_DIED)
            .map_err(|errno| Error::io("asking for the signal of the parent's death")(errno.into()))?;
        let (sender, events) = channel();
        let of_stdin = sender.clone();
        thread::spawn(move || read_stdin(&of_stdin));
        thread::spawn(move || {
            wait_for_signal(&signals, || getppid() != parent);
            end(&sender);
        });
        Ok(Self { events })
    }

    /// Prints the first line, then answers every line of stdin with `handle` until the end has come.
    pub fn serve(
        self,
        ready: &Value,
        mut handle: impl FnMut(&str, &Value) -> Result<Value, Error>,
    ) -> Result<(), Error> {
        print(ready)?;
        for event in self.events {
            let Event::Line(line) = event else { break };
            let answer = match parse(&line) {
                Ok((operation, _)) if operation == "exit" => {
                    print(&json!({ "ok": true }))?;
                    break;
                }
                Ok((operation, request)) => handle(&operation, &request),
                Err(error) => Err(error),
            };
            print(&answer.unwrap_or_else(|error| json!({ "error": error.to_string() })))?;
        }
        Ok(())
    }
}

/// The answer of an operation without a result.
pub fn done() -> Value {
    json!({ "ok": true })
}

/// The answer to an operation that does not exist.
pub fn unknown(operation: &str) -> Error {
    Error::Usage(format!("unknown op {operation:?}"))
}

fn parse(line: &str) -> Result<(String, Value), Error> {
    let request: Value =
        serde_json::from_str(line).map_err(|error| Error::Usage(format!("bad JSON: {error}")))?;
    let operation = request["op"].as_str().ok_or_else(|| Error::Usage("a request needs \"op\"".into()))?;
    Ok((operation.to_owned(), request))
}

fn print(line: &Value) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).map_err(Error::io("writing to stdout"))
}

fn read_stdin(events: &Sender<Event>) {
    for line in io::stdin().lock().lines() {
        let Ok(line) = line else { break };
        if !line.trim().is_empty() && events.send(Event::Line(line)).is_err() {
            return;
        }
    }
    end(events);
}

fn wait_for_signal(signals: &SigSet, is_orphan: impl Fn() -> bool) {
    loop {
        match signals.wait() {
            Ok(PARENT_DIED) if !is_orphan() => {}
            _ => return,
        }
    }
}

fn end(events: &Sender<Event>) {
    wait::stop_waiting();
    // Nobody receives any more when the end has come another way.
    let _ = events.send(Event::End);
}
