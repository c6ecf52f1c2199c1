//! A small binding for the tests of this folder: prost writes and reads the frames.
#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses a part of it, and a test may panic")]

use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use glide::port::{self, PortError};
use glide_core::{Value, decode_stream};
use glide_protobuf::response::Outcome;
use glide_protobuf::{self as proto, ErrorCode, Message};

/// Long enough for a busy machine; nothing waits so long unless something is broken.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Rung by the port, waited for by a test.
#[derive(Clone, Default)]
pub(crate) struct Bell(Arc<(Mutex<bool>, Condvar)>);

impl Bell {
    pub(crate) fn ring(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    /// Waits for a ring since the last one; false when none came within the time.
    pub(crate) fn wait(&self, limit: Duration) -> bool {
        let rung = self.0.0.lock().unwrap();
        let (mut rung, _) = self.0.1.wait_timeout_while(rung, limit, |rung| !*rung).unwrap();
        std::mem::take(&mut rung)
    }
}

pub(crate) struct Binding {
    pub(crate) client: u64,
    pub(crate) bell: Bell,
}

impl Binding {
    pub(crate) fn open(request: &proto::ConnectionRequest) -> Result<Binding, PortError> {
        let bell = Bell::default();
        let rung = bell.clone();
        let client = port::open(&request.encode_to_vec(), Box::new(move || rung.ring()))?;
        Ok(Binding { client, bell })
    }

    /// Opens and waits until the client is connected.
    pub(crate) fn connected(request: &proto::ConnectionRequest) -> Binding {
        let binding = Binding::open(request).unwrap();
        let opened = binding.wait_for(1);
        assert_eq!(value(&opened[0]), Ok(Value::Ok));
        binding
    }

    /// Waits until so many responses have come.
    pub(crate) fn wait_for(&self, count: usize) -> Vec<proto::Response> {
        let deadline = Instant::now() + PATIENCE;
        let mut all = Vec::new();
        while all.len() < count {
            assert!(Instant::now() < deadline, "{} responses of {count}", all.len());
            self.bell.wait(Duration::from_millis(100));
            all.extend(self.take().unwrap());
        }
        all
    }

    pub(crate) fn take(&self) -> Result<Vec<proto::Response>, PortError> {
        let mut frames = Vec::new();
        port::take(self.client, &mut frames)?;
        Ok(read(&frames))
    }

    /// Takes until the port says that the client is closed.
    pub(crate) fn take_the_rest(&self) -> Vec<proto::Response> {
        let deadline = Instant::now() + PATIENCE;
        let mut all = Vec::new();
        loop {
            match self.take() {
                Ok(responses) => all.extend(responses),
                Err(error) => {
                    assert_eq!(error, PortError::UnknownClient);
                    return all;
                }
            }
            assert!(Instant::now() < deadline, "the closed client is never forgotten");
            self.bell.wait(Duration::from_millis(1));
        }
    }

    pub(crate) fn submit(&self, requests: &[proto::Request]) -> Result<(), PortError> {
        port::submit(self.client, &frames(requests))
    }
}

pub(crate) fn address(host: &str, port: u16) -> proto::Address {
    proto::Address { host: host.into(), port: port.into() }
}

pub(crate) fn connection(port: u16) -> proto::ConnectionRequest {
    proto::ConnectionRequest { addresses: vec![address("127.0.0.1", port)], ..Default::default() }
}

/// A custom command.
pub(crate) fn request(ticket: u64, words: &[&str]) -> proto::Request {
    let args = words.iter().map(|word| word.as_bytes().to_vec().into()).collect();
    proto::Request { ticket, args, ..Default::default() }
}

pub(crate) fn frames(requests: &[proto::Request]) -> Vec<u8> {
    requests.iter().flat_map(Message::encode_length_delimited_to_vec).collect()
}

pub(crate) fn read(mut frames: &[u8]) -> Vec<proto::Response> {
    let mut responses = Vec::new();
    while !frames.is_empty() {
        responses.push(proto::Response::decode_length_delimited(&mut frames).unwrap());
    }
    responses
}

/// The value of a response, or the code and delivery of its error.
pub(crate) fn value(response: &proto::Response) -> Result<Value, (ErrorCode, proto::Delivery)> {
    match response.outcome.as_ref().unwrap() {
        Outcome::Value(stream) => Ok(decode_stream(stream, |_, _| None).unwrap()),
        Outcome::Error(error) => Err((error.code(), error.delivery())),
    }
}
