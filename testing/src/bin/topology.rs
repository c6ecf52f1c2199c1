//! `topology <kind> [options]`: starts servers, prints one line of JSON when they are ready, and ends with its parent.

use std::process::ExitCode;

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testing::lifeline::{self, Lifeline};
use testing::{
    Data, Endpoint, Error, Failover, Kind, Loopback, Move, Options, Persistence, Ports, Sockets, Topology,
    Transport, User, Version,
};

const USAGE: &str = "usage: topology standalone|replicas|cluster|sentinel [options]
  --version NAME|PATH      valkey-9.1 (default, or GLIDE_SERVER), valkey-8.0, redis-7.0, or the path of a server
  --primaries N            primaries of a cluster (default 3)
  --replicas N             replicas of each primary (default 1)
  --password P             password of the default user
  --user NAME:PASSWORD     a further user who may do everything; repeatable
  --tls                    TLS on every port, certificates in the JSON
  --unix                   a Unix socket per server in the JSON
  --pin CORE               run all servers on this core
  --ipv6                   listen on ::1 instead of 127.0.0.1
  --aof                    keep every write on disk
  --zone NAME              an availability zone; servers are spread over all that are named
  --node-timeout MS        how long a node of a cluster may be silent (default 2000)
  --hostname NAME          what every node of a cluster announces as its name
  --endpoint KIND          what nodes of a cluster name in redirects: ip, hostname, unknown
  --databases N            databases of a cluster (Valkey 9)
  --arg \"--option value\"   a further option of the server; repeatable
stdin, one object per line:
  {\"op\":\"kill\"|\"stop\"|\"cont\"|\"restart\",\"port\":P}   SIGKILL, SIGSTOP, SIGCONT, start anew; restart takes \"data\", too
  {\"op\":\"restart_all\",\"data\":\"gone\"|\"kept\",\"ports\":\"same\"|\"other\"}   gone and same unless given
  {\"op\":\"end_all\",\"data\":..} and {\"op\":\"start_all\",\"ports\":..}   its two halves
  {\"op\":\"failover\",\"port\":P,\"how\":\"force\"|\"takeover\"}   make this replica the primary; graceful without how
  {\"op\":\"wait_promoted\",\"port\":P}   until this replica serves as primary
  {\"op\":\"migrate\",\"from\":P,\"to\":P,\"first\":N,\"last\":N,\"how\":\"atomic\"|\"keys\"}   move slots; the best how unless given
  {\"op\":\"add_node\"}, {\"op\":\"forget\",\"port\":P}, {\"op\":\"replica_of\",\"port\":P,\"primary\":P}
  {\"op\":\"wait_agreed\"}   until all live nodes of a cluster agree
  {\"op\":\"describe\"}, {\"op\":\"exit\"}; closing stdin ends everything";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("topology: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: impl Iterator<Item = String>) -> Result<(), Error> {
    let (kind, options) = parse(arguments)?;
    let lifeline = Lifeline::new()?;
    let mut topology = Topology::start(kind, options)?;
    let ready = topology.describe();
    lifeline.serve(&ready, |operation, request| {
        operate(&mut topology, operation, &Request { operation, request })
    })
}

fn operate(topology: &mut Topology, operation: &str, request: &Request<'_>) -> Result<Value, Error> {
    match operation {
        "kill" => topology.kill(request.number("port")?)?,
        "stop" => topology.stop(request.number("port")?)?,
        "cont" => topology.cont(request.number("port")?)?,
        "restart" => {
            let port = request.number("port")?;
            topology.restart_with(port, request.data()?)?;
            return Ok(json!({ "ok": true, "pid": topology.server(port)?.pid() }));
        }
        "end_all" => topology.end_all(request.data()?)?,
        "start_all" => {
            topology.start_all_again(request.ports()?)?;
            return Ok(described(topology));
        }
        "restart_all" => {
            let (data, ports) = (request.data()?, request.ports()?);
            topology.restart_all(data, ports)?;
            return Ok(described(topology));
        }
        "failover" => topology.failover(request.number("port")?, request.failover()?)?,
        "wait_promoted" => {
            let port = request.number("port")?;
            let since: Instant = topology.wait_until_promoted(port)?;
            return Ok(json!({ "ok": true, "ms_ago": since.elapsed().as_secs_f64() * 1000.0 }));
        }
        "migrate" => return migrate(topology, request),
        "add_node" => {
            let port = topology.add_node()?;
            return Ok(json!({ "ok": true, "port": port }));
        }
        "forget" => topology.forget(request.number("port")?)?,
        "replica_of" => topology.replica_of(request.number("port")?, request.number("primary")?)?,
        "wait_agreed" => topology.wait_until_agreed()?,
        "describe" => return Ok(described(topology)),
        _ => return Err(lifeline::unknown(operation)),
    }
    Ok(lifeline::done())
}

fn migrate(topology: &mut Topology, request: &Request<'_>) -> Result<Value, Error> {
    let (from, to) = (request.number("from")?, request.number("to")?);
    let slots = request.number("first")?..=request.number("last")?;
    let how = match request.word("how", &["atomic", "keys"])? {
        None => topology.migrate_slots(from, to, slots)?,
        Some(word) => {
            let how = if word == "atomic" { Move::Atomic } else { Move::Keys };
            topology.migrate_slots_by(how, from, to, slots)?;
            how
        }
    };
    Ok(json!({ "ok": true, "how": if how == Move::Atomic { "atomic" } else { "keys" } }))
}

fn described(topology: &Topology) -> Value {
    let mut described = topology.describe();
    described["ok"] = json!(true);
    described
}

/// A line of stdin, whose fields are checked when they are read.
struct Request<'a> {
    operation: &'a str,
    request: &'a Value,
}

impl Request<'_> {
    fn number(&self, name: &str) -> Result<u16, Error> {
        let number = self.request[name].as_u64().and_then(|number| u16::try_from(number).ok());
        number.ok_or_else(|| Error::Usage(format!("{} needs the number {name:?}", self.operation)))
    }

    /// One of some words, if the field is there.
    fn word(&self, name: &str, words: &[&str]) -> Result<Option<&str>, Error> {
        match &self.request[name] {
            Value::Null => Ok(None),
            Value::String(word) if words.contains(&word.as_str()) => Ok(Some(word)),
            other => {
                let operation = self.operation;
                Err(Error::Usage(format!("{operation}: {name:?} is {other}, expected one of {words:?}")))
            }
        }
    }

    fn data(&self) -> Result<Data, Error> {
        let word = self.word("data", &["gone", "kept"])?;
        Ok(if word == Some("kept") { Data::Kept } else { Data::Gone })
    }

    fn ports(&self) -> Result<Ports, Error> {
        let word = self.word("ports", &["same", "other"])?;
        Ok(if word == Some("other") { Ports::Other } else { Ports::Same })
    }

    fn failover(&self) -> Result<Failover, Error> {
        Ok(match self.word("how", &["force", "takeover"])? {
            Some("force") => Failover::Force,
            Some("takeover") => Failover::Takeover,
            _ => Failover::Graceful,
        })
    }
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<(Kind, Options), Error> {
    let usage = |problem: &str| Error::Usage(format!("{problem}\n{USAGE}"));
    let kind = match arguments.next().as_deref() {
        Some("standalone") => Kind::Standalone,
        Some("replicas") => Kind::Replicas,
        Some("cluster") => Kind::Cluster,
        Some("sentinel") => Kind::Sentinel,
        Some("--help") => {
            println!("{USAGE}");
            std::process::exit(0)
        }
        Some(other) => return Err(usage(&format!("unknown kind {other:?}"))),
        None => return Err(usage("no kind given")),
    };
    let mut options = Options::default();
    while let Some(flag) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| usage(&format!("{flag} needs a value")));
        let number = |value: String| value.parse().map_err(|_| usage(&format!("{flag} needs a number")));
        match flag.as_str() {
            "--version" => options.version = Version::new(value()?),
            "--primaries" => options.primaries = number(value()?)?,
            "--replicas" => options.replicas = number(value()?)?,
            "--password" => options.password = Some(value()?),
            "--user" => {
                options.users.push(parse_user(&value()?).ok_or_else(|| usage("--user needs NAME:PASSWORD"))?)
            }
            "--tls" => options.transport = Transport::Tls,
            "--unix" => options.sockets = Sockets::TcpAndUnix,
            "--pin" => {
                options.pin = Some(value()?.parse().map_err(|_| usage("--pin needs the number of a core"))?)
            }
            "--ipv6" => options.loopback = Loopback::V6,
            "--aof" => options.persistence = Persistence::AppendOnlyFile,
            "--zone" => options.zones.push(value()?),
            "--node-timeout" => options.node_timeout = Duration::from_millis(number(value()?)?.into()),
            "--hostname" => options.hostname = Some(value()?),
            "--endpoint" => {
                options.endpoint = match value()?.as_str() {
                    "ip" => Endpoint::Ip,
                    "hostname" => Endpoint::Hostname,
                    "unknown" => Endpoint::Unknown,
                    _ => return Err(usage("--endpoint is ip, hostname or unknown")),
                }
            }
            "--databases" => options.cluster_databases = Some(number(value()?)?.into()),
            "--arg" => options.arguments.push(value()?),
            _ => return Err(usage(&format!("unknown option {flag:?}"))),
        }
    }
    Ok((kind, options))
}

fn parse_user(text: &str) -> Option<User> {
    let (name, password) = text.split_once(':')?;
    Some(User { name: name.into(), password: password.into() })
}
