//! A server made of expectations: it knows the handshake, and one command at a time with its reply.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

const HELLO: &[u8] = b"%2\r\n$6\r\nserver\r\n$6\r\nvalkey\r\n$5\r\nproto\r\n:3\r\n";
const PONG: &[u8] = b"+PONG\r\n";
const ROLE: &[u8] = b"*3\r\n$6\r\nmaster\r\n:0\r\n*0\r\n";

type Words = Vec<Vec<u8>>;

/// What is expected next, and what was sent instead.
#[derive(Default)]
struct Script {
    expected: Option<(Words, Vec<u8>)>,
    unexpected: Option<Words>,
}

pub(super) struct Loopback {
    port: u16,
    script: Arc<Mutex<Script>>,
}

impl Loopback {
    pub(super) fn start() -> Loopback {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let script = Arc::new(Mutex::new(Script::default()));
        let shared = Arc::clone(&script);
        // Ends with the test process: nothing else could connect to it, and it holds nothing.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let script = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &script));
            }
        });
        Loopback { port, script }
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Answers these words, once, with these bytes.
    pub(super) fn expect(&self, words: Words, reply: Vec<u8>) {
        let mut script = self.script.lock().expect("no panic while it was held");
        *script = Script { expected: Some((words, reply)), unexpected: None };
    }

    /// What came instead of the expected words.
    pub(super) fn unexpected(&self) -> Option<Vec<String>> {
        let script = self.script.lock().expect("no panic while it was held");
        let words = script.unexpected.as_ref()?;
        Some(words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect())
    }
}

fn serve(stream: TcpStream, script: &Mutex<Script>) {
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut writer = stream;
    let mut is_greeted = false;
    while let Some(words) = read_command(&mut reader) {
        // Commands that may wait have connections of their own, which are made when they are first needed.
        let reply = if is_greeted { answer(words, script) } else { greet(&words) };
        is_greeted |= reply == PONG;
        if writer.write_all(&reply).is_err() {
            return;
        }
    }
}

/// The handshake, which a PING ends.
fn greet(words: &Words) -> Vec<u8> {
    match words.iter().map(Vec::as_slice).collect::<Vec<_>>()[..] {
        [b"HELLO", ..] => HELLO.to_vec(),
        [b"PING"] => PONG.to_vec(),
        [b"CLIENT", b"ID"] => b":1\r\n".to_vec(),
        _ => b"+OK\r\n".to_vec(),
    }
}

fn answer(words: Words, script: &Mutex<Script>) -> Vec<u8> {
    let mut script = script.lock().expect("no panic while it was held");
    match &script.expected {
        Some((expected, _)) if *expected == words => {
            script.expected.take().map(|(_, reply)| reply).expect("looked at above")
        }
        _ if words[0] == b"ROLE" => ROLE.to_vec(),
        _ => {
            script.unexpected = Some(words);
            b"-ERR not what was expected\r\n".to_vec()
        }
    }
}

/// One command, or nothing when the client has gone.
fn read_command(reader: &mut impl BufRead) -> Option<Words> {
    let count = read_number(reader, '*')?;
    (0..count).map(|_| read_word(reader)).collect()
}

fn read_word(reader: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut word = vec![0; read_number(reader, '$')? + 2];
    reader.read_exact(&mut word).ok()?;
    word.truncate(word.len() - 2);
    Some(word)
}

fn read_number(reader: &mut impl BufRead, kind: char) -> Option<usize> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    line.strip_prefix(kind)?.trim_end().parse().ok()
}
