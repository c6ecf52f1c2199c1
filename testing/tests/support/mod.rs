//! Shared by the test files: deadlines, programs of this crate, and versions that may be missing.
#![allow(dead_code, reason = "every test file uses a part of it")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use testing::Version;

pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Polls until it is so, or panics.
#[track_caller]
pub(crate) fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < deadline, "waited in vain: {what}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// Runs a test for each version of the matrix. Those that are missing are named on stderr, past the test's capture.
pub(crate) fn for_each_version(test: &str, run: impl Fn(Version)) {
    let (there, missing): (Vec<&str>, Vec<&str>) =
        Version::ALL.iter().partition(|name| Version::new(**name).is_available());
    if !missing.is_empty() {
        let (count, names) = (missing.len(), missing.join(", "));
        let line = format!("{test}: SKIPPED for {count} of {} servers: {names}\n", Version::ALL.len());
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    for name in there {
        run(Version::new(name));
    }
}

/// Whether a process runs; one that only waits to be reaped does not.
pub(crate) fn is_alive(pid: u64) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')')
        .next()
        .is_some_and(|rest| !matches!(rest.trim_start().chars().next(), None | Some('Z' | 'X')))
}

/// A program of this crate, driven over its pipes.
pub(crate) struct Program {
    pub(crate) child: Child,
    pub(crate) stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    pub(crate) ready: Value,
}

impl Program {
    pub(crate) fn topology(arguments: &[&str]) -> Self {
        Self::start(Command::new(env!("CARGO_BIN_EXE_topology")).args(arguments))
    }

    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let mut program = Self { child, stdin, stdout, ready: Value::Null };
        program.ready = program.read();
        program
    }

    pub(crate) fn ask(&mut self, line: &str) -> Value {
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
        self.read()
    }

    fn read(&mut self) -> Value {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error} in {line:?}"))
    }

    pub(crate) fn port(&self) -> u64 {
        self.ready["servers"][0]["port"].as_u64().unwrap()
    }

    pub(crate) fn pids(&self) -> Vec<u64> {
        self.ready["servers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|server| server["pid"].as_u64().unwrap())
            .collect()
    }

    /// The topology's folder; needs `--unix`.
    pub(crate) fn folder(&self) -> PathBuf {
        let socket = PathBuf::from(self.ready["servers"][0]["unix"].as_str().unwrap());
        socket.parent().unwrap().parent().unwrap().to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.stdin.take());
        self.child.wait().unwrap();
    }
}
