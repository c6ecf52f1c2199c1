//! Holds `vectors/requests.toml` equal to what prost writes and reads.

use glide_protobuf as proto;
use prost::Message;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    request: Vec<Case<Request>>,
    response: Vec<Case<Response>>,
    connection: Vec<Case<Connection>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case<M> {
    name: String,
    message: M,
    frame: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Request {
    ticket: Number,
    command: u32,
    args: Vec<String>,
    timeout_ms: u32,
    route: Option<Route>,
    batch: Option<Batch>,
    script: Option<Script>,
    cluster_scan: Option<ClusterScan>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct ClusterScan {
    cursor: String,
    #[serde(rename = "match")]
    pattern: String,
    count: u32,
    r#type: String,
    allow_non_covered_slots: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Script {
    hash: String,
    keys: u32,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Route {
    nodes: Option<i32>,
    slot_key: Option<String>,
    slot_id: Option<u32>,
    address: Option<Address>,
    replica: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Retry {
    server_error: bool,
    connection_error: bool,
}

/// TOML's integers are signed, so the largest tickets are text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Small(u64),
    Text(String),
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Batch {
    commands: Vec<Command>,
    atomic: bool,
    raise_on_error: bool,
    retry: Option<Retry>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Command {
    command: u32,
    args: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Response {
    ticket: u64,
    value: Option<String>,
    error: Option<Error>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Error {
    code: i32,
    delivery: i32,
    message: String,
    server_code: String,
    node: String,
    failed_keys: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Connection {
    addresses: Vec<Address>,
    credentials: Option<Credentials>,
    protocol: i32,
    database_id: u32,
    client_name: String,
    lib_name: String,
    lib_version: String,
    request_timeout_ms: u32,
    connection_timeout_ms: u32,
    inflight_limit: u32,
    read_from: i32,
    lazy_connect: bool,
    backoff: Option<Backoff>,
    disable_tcp_nodelay: bool,
    bulk_threshold: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Address {
    host: String,
    port: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Credentials {
    username: String,
    password: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Backoff {
    factor_ms: u32,
    base: u32,
    retries: u32,
    jitter_percent: Option<u32>,
}

impl Default for Number {
    fn default() -> Number {
        Number::Small(0)
    }
}

impl From<Number> for u64 {
    fn from(number: Number) -> u64 {
        match number {
            Number::Small(number) => number,
            Number::Text(text) => text.parse().expect("a number"),
        }
    }
}

impl From<Request> for proto::Request {
    fn from(it: Request) -> proto::Request {
        proto::Request {
            ticket: it.ticket.into(),
            command: it.command,
            args: arguments(it.args),
            timeout_ms: it.timeout_ms,
            batch: it.batch.map(|batch| proto::Batch {
                commands: batch
                    .commands
                    .into_iter()
                    .map(|command| proto::Command { command: command.command, args: arguments(command.args) })
                    .collect(),
                atomic: batch.atomic,
                raise_on_error: batch.raise_on_error,
                retry: batch.retry.map(|retry| proto::Retry {
                    server_error: retry.server_error,
                    connection_error: retry.connection_error,
                }),
            }),
            route: it.route.map(proto::Route::from),
            script: it.script.map(|it| proto::Script { hash: it.hash.into_bytes().into(), keys: it.keys }),
            cluster_scan: it.cluster_scan.map(|it| proto::ClusterScan {
                cursor: it.cursor.into_bytes().into(),
                r#match: it.pattern.into_bytes().into(),
                count: it.count,
                r#type: it.r#type,
                allow_non_covered_slots: it.allow_non_covered_slots,
            }),
        }
    }
}

impl From<Route> for proto::Route {
    fn from(it: Route) -> proto::Route {
        use proto::route::To;
        let address = it.address.map(|it| To::Address(proto::Address { host: it.host, port: it.port }));
        let key = it.slot_key.map(|key| To::SlotKey(unhex(&key).into()));
        let to = it.nodes.map(To::Nodes).or(key).or(it.slot_id.map(To::SlotId)).or(address);
        proto::Route { to, replica: it.replica }
    }
}

impl From<Response> for proto::Response {
    fn from(it: Response) -> proto::Response {
        let value = it.value.map(|value| proto::response::Outcome::Value(unhex(&value).into()));
        let error = it.error.map(|error| {
            proto::response::Outcome::Error(proto::Error {
                code: error.code,
                delivery: error.delivery,
                message: error.message,
                server_code: error.server_code,
                node: error.node,
                failed_keys: error.failed_keys.iter().map(|key| unhex(key).into()).collect(),
            })
        });
        proto::Response { ticket: it.ticket, outcome: value.or(error) }
    }
}

impl From<Connection> for proto::ConnectionRequest {
    fn from(it: Connection) -> proto::ConnectionRequest {
        proto::ConnectionRequest {
            addresses: it
                .addresses
                .into_iter()
                .map(|address| proto::Address { host: address.host, port: address.port })
                .collect(),
            credentials: it
                .credentials
                .map(|it| proto::Credentials { username: it.username, password: it.password }),
            protocol: it.protocol,
            database_id: it.database_id,
            client_name: it.client_name,
            lib_name: it.lib_name,
            lib_version: it.lib_version,
            request_timeout_ms: it.request_timeout_ms,
            connection_timeout_ms: it.connection_timeout_ms,
            inflight_limit: it.inflight_limit,
            read_from: it.read_from,
            lazy_connect: it.lazy_connect,
            backoff: it.backoff.map(|it| proto::Backoff {
                factor_ms: it.factor_ms,
                base: it.base,
                retries: it.retries,
                jitter_percent: it.jitter_percent,
            }),
            disable_tcp_nodelay: it.disable_tcp_nodelay,
            bulk_threshold: it.bulk_threshold,
            ..proto::ConnectionRequest::default()
        }
    }
}

fn arguments(args: Vec<String>) -> Vec<prost::bytes::Bytes> {
    args.iter().map(|arg| unhex(arg).into()).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "{text}");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hex")).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn check<M: Into<P>, P: Message + Default + PartialEq>(cases: Vec<Case<M>>) {
    for case in cases {
        let message: P = case.message.into();
        let written = message.encode_length_delimited_to_vec();
        assert_eq!(hex(&written), case.frame, "{}", case.name);
        let read = P::decode_length_delimited(&*written).expect("prost reads what it writes");
        assert!(read == message, "{}", case.name);
    }
}

#[test]
fn frames_are_what_prost_writes_and_reads() {
    let vectors: Vectors = toml::from_str(include_str!("../vectors/requests.toml")).expect("valid vectors");
    check::<_, proto::Request>(vectors.request);
    check::<_, proto::Response>(vectors.response);
    check::<_, proto::ConnectionRequest>(vectors.connection);
}

#[test]
fn debug_prints_no_secret_and_no_user_data() {
    let credentials = proto::Credentials { username: "user".into(), password: "canary".into() };
    let request = proto::Request { args: arguments(vec![hex(b"canary")]), ..Default::default() };
    let opening = proto::ConnectionRequest { credentials: Some(credentials), ..Default::default() };
    let error = proto::Error { failed_keys: vec!["canary".into()], ..Default::default() };
    assert!(!format!("{request:?}{opening:?}{error:?}").contains("canary"));
}
