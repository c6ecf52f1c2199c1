//! `chaos <host:port> [options]`: a bad network in front of a server. Prints its port as JSON and ends with its parent.

use std::net::{SocketAddr, ToSocketAddrs};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Duration;

use serde_json::{Value, json};
use testing::lifeline::{self, Lifeline};
use testing::{Chaos, Error, Rates};

const USAGE: &str = "usage: chaos HOST:PORT [options]
Each rate is a mean distance in bytes, per direction of a connection; 0, the default, means never.
  --seed N           where the random numbers start (default 0)
  --cut-every N      cut the connection, also in the middle of a frame
  --delay-every N    hold everything back for a while
  --split-every N    pass up to 64 bytes in single-byte writes
  --merge-every N    hold bytes back so that they arrive in one piece
  --max-delay MS     longest delay and longest wait of a merge (default 5)
stdin: {\"op\":\"cut\"|\"stall\"|\"heal\"|\"stats\"|\"exit\"}, {\"op\":\"retarget\",\"to\":\"HOST:PORT\"}; closing stdin ends the proxy";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("chaos: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: impl Iterator<Item = String>) -> Result<(), Error> {
    let (target, rates) = parse(arguments)?;
    let lifeline = Lifeline::new()?;
    let chaos = Chaos::start(target, rates)?;
    let ready = json!({ "port": chaos.port() });
    lifeline.serve(&ready, |operation, request| operate(&chaos, operation, request))
}

fn operate(chaos: &Chaos, operation: &str, request: &Value) -> Result<Value, Error> {
    match operation {
        "cut" => return Ok(json!({ "ok": true, "cut": chaos.cut() })),
        "stall" => chaos.stall(),
        "heal" => chaos.heal(),
        "retarget" => {
            let target = request["to"].as_str().and_then(resolve);
            chaos.retarget(target.ok_or_else(|| Error::Usage("retarget needs the address \"to\"".into()))?);
        }
        "stats" => {
            let mut answer = json!(chaos.stats());
            answer["ok"] = json!(true);
            return Ok(answer);
        }
        _ => return Err(lifeline::unknown(operation)),
    }
    Ok(lifeline::done())
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<(SocketAddr, Rates), Error> {
    let usage = |problem: &str| Error::Usage(format!("{problem}\n{USAGE}"));
    let target = arguments.next().ok_or_else(|| usage("no target given"))?;
    let resolved = resolve(&target).ok_or_else(|| usage(&format!("{target:?} is no address")))?;
    let mut rates = Rates::default();
    while let Some(flag) = arguments.next() {
        let value = arguments.next().and_then(|value| u64::from_str(&value).ok());
        let number = value.ok_or_else(|| usage(&format!("{flag} needs a number")))?;
        match flag.as_str() {
            "--seed" => rates.seed = number,
            "--cut-every" => rates.cut_every = number,
            "--delay-every" => rates.delay_every = number,
            "--split-every" => rates.split_every = number,
            "--merge-every" => rates.merge_every = number,
            "--max-delay" => rates.longest_delay = Duration::from_millis(number),
            _ => return Err(usage(&format!("unknown option {flag:?}"))),
        }
    }
    Ok((resolved, rates))
}

fn resolve(address: &str) -> Option<SocketAddr> {
    address.to_socket_addrs().ok()?.next()
}
