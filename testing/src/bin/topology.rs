//! `topology <kind> [options]`: starts servers, prints one line of JSON when they are ready, and ends with its parent.

use std::process::ExitCode;

use serde_json::{Value, json};
use testing::lifeline::{self, Lifeline};
use testing::{Error, Kind, Options, Sockets, Topology, Transport, User, Version};

const USAGE: &str = "usage: topology standalone|replicas|cluster|sentinel [options]
  --version NAME|PATH      valkey-9.1 (default, or GLIDE_SERVER), valkey-8.0, redis-7.0, or the path of a server
  --primaries N            primaries of a cluster (default 3)
  --replicas N             replicas of each primary (default 1)
  --password P             password of the default user
  --user NAME:PASSWORD     a further user who may do everything; repeatable
  --tls                    TLS on every port, certificates in the JSON
  --unix                   a Unix socket per server in the JSON
  --pin CORE               run all servers on this core
  --arg \"--option value\"   a further option of the server; repeatable
stdin: {\"op\":\"kill\"|\"restart\"|\"stop\"|\"cont\",\"port\":P} and {\"op\":\"exit\"}; closing stdin ends everything";

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
    lifeline.serve(&ready, |operation, request| operate(&mut topology, operation, request))
}

fn operate(topology: &mut Topology, operation: &str, request: &Value) -> Result<Value, Error> {
    let port = || {
        let port = request["port"].as_u64().and_then(|port| u16::try_from(port).ok());
        port.ok_or_else(|| Error::Usage(format!("{operation} needs \"port\"")))
    };
    match operation {
        "kill" => topology.kill(port()?)?,
        "stop" => topology.stop(port()?)?,
        "cont" => topology.cont(port()?)?,
        "restart" => {
            topology.restart(port()?)?;
            return Ok(json!({ "ok": true, "pid": topology.server(port()?)?.pid() }));
        }
        _ => return Err(lifeline::unknown(operation)),
    }
    Ok(lifeline::done())
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<(Kind, Options), Error> {
    let usage = |problem: &str| Error::Usage(format!("{problem}\n{USAGE}"));
    let kind = match arguments.next().as_deref() {
        Some("standalone") => Kind::Standalone,
        Some("replicas") => Kind::Replicas,
        Some("cluster") => Kind::Cluster,
        Some("sentinel") => Kind::Sentinel,
        Some(other) => return Err(usage(&format!("unknown kind {other:?}"))),
        None => return Err(usage("no kind given")),
    };
    let mut options = Options::default();
    while let Some(flag) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| usage(&format!("{flag} needs a value")));
        match flag.as_str() {
            "--version" => options.version = Version::new(value()?),
            "--primaries" => {
                options.primaries = value()?.parse().map_err(|_| usage("--primaries needs a number"))?
            }
            "--replicas" => {
                options.replicas = value()?.parse().map_err(|_| usage("--replicas needs a number"))?
            }
            "--password" => options.password = Some(value()?),
            "--user" => {
                options.users.push(parse_user(&value()?).ok_or_else(|| usage("--user needs NAME:PASSWORD"))?)
            }
            "--tls" => options.transport = Transport::Tls,
            "--unix" => options.sockets = Sockets::TcpAndUnix,
            "--pin" => {
                options.pin = Some(value()?.parse().map_err(|_| usage("--pin needs the number of a core"))?)
            }
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
