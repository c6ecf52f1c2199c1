//! The programs as other languages see them: JSON in and out, and nothing left behind whoever dies.
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::net::TcpStream;
use std::process::Command;
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::json;
use support::{Program, eventually, for_each_version, is_alive};
use testing::Client;

const STANDALONE: [&str; 2] = ["standalone", "--unix"];

fn send(signal: Signal, pid: u64) {
    kill(Pid::from_raw(i32::try_from(pid).unwrap()), signal).unwrap();
}

#[test]
fn nothing_is_left_when_stdin_closes_or_a_signal_comes_or_exit_is_asked_for() {
    let ends: [fn(&mut Program); 4] = [
        |program| drop(program.stdin.take()),
        |program| send(Signal::SIGTERM, program.child.id().into()),
        |program| send(Signal::SIGINT, program.child.id().into()),
        |program| assert_eq!(program.ask(r#"{"op":"exit"}"#), json!({ "ok": true })),
    ];
    for end in ends {
        let mut program = Program::topology(&["replicas", "--unix"]);
        let (pids, folder) = (program.pids(), program.folder());
        assert!(pids.iter().copied().all(is_alive) && folder.is_dir());
        end(&mut program);
        assert!(program.child.wait().unwrap().success());
        assert!(!pids.iter().copied().any(is_alive) && !folder.exists());
    }
}

#[test]
fn nothing_is_left_when_the_parent_is_killed_and_stdin_stays_open() {
    let mut shell = Command::new("sh");
    // `true` keeps the shell from replacing itself by the program. The descriptor is duplicated because a background
    // command of a shell gets no stdin.
    shell.args(["-c", r#""$0" standalone --unix <&0; true"#, env!("CARGO_BIN_EXE_topology")]);
    let mut program = Program::start(&mut shell);
    let (pid, folder) = (program.pids()[0], program.folder());

    program.child.kill().unwrap();
    program.child.wait().unwrap();

    eventually("the server to end", || !is_alive(pid));
    eventually("the folder to go", || !folder.exists());
}

#[test]
fn servers_end_when_the_program_itself_is_killed() {
    let mut program = Program::topology(&["cluster", "--unix", "--replicas", "0"]);
    let (pids, folder) = (program.pids(), program.folder());
    program.child.kill().unwrap();
    eventually("the servers to end", || !pids.iter().copied().any(is_alive));
    // Its lock is free now, and the next topology after a minute would remove it.
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_topology_outlives_the_thread_that_started_it() {
    let mut program = thread::spawn(|| Program::topology(&STANDALONE)).join().unwrap();
    // The kernel has sent the signal by the time the thread is gone; a lost topology would not answer twice.
    for _ in 0..2 {
        let stopped = program.ask(&json!({ "op": "cont", "port": program.port() }).to_string());
        assert_eq!(stopped, json!({ "ok": true }));
    }
    assert!(is_alive(program.pids()[0]));
}

#[test]
fn every_version_can_be_killed_and_restarted_on_its_port() {
    for_each_version("restart", |version| {
        let mut program = Program::topology(&["standalone", "--version", &version.to_string()]);
        let wanted = version.to_string().split('-').next_back().unwrap().to_owned();
        let got = program.ready["version"].as_str().unwrap();
        assert!(got.starts_with(&wanted), "{got} instead of {wanted}");
        let port = u16::try_from(program.port()).unwrap();
        let old = program.pids()[0];

        assert_eq!(program.ask(&json!({ "op": "kill", "port": port }).to_string()), json!({ "ok": true }));
        assert!(!is_alive(old) && TcpStream::connect(("127.0.0.1", port)).is_err());

        let answer = program.ask(&json!({ "op": "restart", "port": port }).to_string());
        assert!(answer["ok"] == json!(true) && answer["pid"] != json!(old), "{answer}");
        Client::tcp(port, Duration::from_secs(1)).unwrap().run("PING").unwrap();
    });
}

#[test]
fn a_stopped_server_is_silent_and_goes_on_where_it_was() {
    let mut program = Program::topology(&STANDALONE);
    let port = u16::try_from(program.port()).unwrap();
    assert_eq!(program.ask(&json!({ "op": "stop", "port": port }).to_string()), json!({ "ok": true }));
    let mut client = Client::tcp(port, Duration::from_millis(50)).unwrap();
    assert!(client.run("PING").is_err());
    assert_eq!(program.ask(&json!({ "op": "cont", "port": port }).to_string()), json!({ "ok": true }));
    Client::tcp(port, Duration::from_secs(5)).unwrap().run("PING").unwrap();
}

#[test]
fn requests_that_make_no_sense_are_answered_with_an_error() {
    let mut program = Program::topology(&STANDALONE);
    for line in ["nonsense", "{}", r#"{"op":"fly"}"#, r#"{"op":"kill"}"#, r#"{"op":"kill","port":1}"#] {
        let answer = program.ask(line);
        assert!(answer["error"].is_string(), "{line}: {answer}");
    }
}

#[test]
fn options_that_make_no_sense_end_the_program_with_the_reason() {
    let cases: [(&[&str], &str); 8] = [
        (&[], "no kind given"),
        (&["fleet"], "unknown kind"),
        (&["standalone", "--fast"], "unknown option"),
        (&["standalone", "--user", "name"], "NAME:PASSWORD"),
        (&["standalone", "--pin"], "needs a value"),
        (&["cluster", "--primaries", "0"], "needs a primary"),
        (&["standalone", "--version", "/no/such/server"], "/no/such/server does not exist"),
        // The log's own words are part of the reason.
        (&["standalone", "--arg", "--no-such-option yes"], "no-such-option"),
    ];
    for (arguments, reason) in cases {
        let mut command = Command::new(env!("CARGO_BIN_EXE_topology"));
        let child =
            command.args(arguments).stdin(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let mut child = child.spawn().unwrap();
        let stdin = child.stdin.take(); // open until the program has ended by itself
        let output = child.wait_with_output().unwrap();
        drop(stdin);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && errors.contains(reason), "{arguments:?}: {errors}");
    }
}

#[test]
fn the_chaos_program_forwards_cuts_stalls_heals_and_counts() {
    let topology = Program::topology(&STANDALONE);
    let target = format!("127.0.0.1:{}", topology.port());
    let mut chaos = Program::start(Command::new(env!("CARGO_BIN_EXE_chaos")).args([
        &target,
        "--seed",
        "5",
        "--split-every",
        "8",
    ]));
    let port = u16::try_from(chaos.ready["port"].as_u64().unwrap()).unwrap();

    let mut client = Client::tcp(port, Duration::from_millis(500)).unwrap();
    client.run("SET key value").unwrap();
    assert_eq!(chaos.ask(r#"{"op":"cut"}"#), json!({ "ok": true, "cut": 1 }));
    assert!(client.run("GET key").is_err());

    assert_eq!(chaos.ask(r#"{"op":"stall"}"#), json!({ "ok": true }));
    let mut client = Client::tcp(port, Duration::from_millis(50)).unwrap();
    assert!(client.run("GET key").is_err());
    assert_eq!(chaos.ask(r#"{"op":"heal"}"#), json!({ "ok": true }));
    let mut client = Client::tcp(port, Duration::from_secs(5)).unwrap();
    assert_eq!(client.run("GET key").unwrap().text(), "value");

    let other = Program::topology(&STANDALONE);
    let to = format!("127.0.0.1:{}", other.port());
    assert_eq!(chaos.ask(&json!({ "op": "retarget", "to": to }).to_string()), json!({ "ok": true }));
    assert_eq!(client.run("GET key").unwrap().text(), "value");
    let mut client = Client::tcp(port, Duration::from_secs(5)).unwrap();
    assert_eq!(client.run("GET key").unwrap().text(), "");
    assert!(chaos.ask(r#"{"op":"retarget"}"#)["error"].is_string());

    let stats = chaos.ask(r#"{"op":"stats"}"#);
    assert_eq!((&stats["accepted"], &stats["cuts"]), (&json!(4), &json!(1)), "{stats}");
    assert!(stats["bytes_up"].as_u64() > Some(50), "{stats}");
    assert!(chaos.ask(r#"{"op":"fly"}"#)["error"].is_string());
}
