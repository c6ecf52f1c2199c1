//! The command line: `--name value` pairs, as `run.py` writes them.

use std::collections::HashMap;
use std::path::PathBuf;
use std::str::FromStr;

use crate::Result;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scenario {
    /// Connect, PING, then stay idle.
    Startup,
    /// A fixed number of single requests in flight.
    Requests,
    /// A fixed number of non-atomic batches in flight.
    Batch,
    /// A fixed rate.
    Paced,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topology {
    Standalone,
    Cluster,
}

/// The servers, by the address of one of them.
#[derive(Debug, Clone)]
pub(crate) struct Servers {
    pub(crate) topology: Topology,
    pub(crate) host: String,
    pub(crate) port: u16,
}

#[derive(Debug, Clone)]
pub(crate) struct Args {
    pub(crate) client: String,
    pub(crate) runtime: String,
    pub(crate) servers: Servers,
    pub(crate) scenario: Scenario,
    pub(crate) in_flight: usize,
    pub(crate) batch: usize,
    pub(crate) rate: f64,
    pub(crate) warmup: f64,
    pub(crate) seconds: f64,
    pub(crate) workload: PathBuf,
}

impl Args {
    pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Self> {
        let mut given = HashMap::new();
        while let Some(name) = words.next() {
            let value = words.next().ok_or_else(|| format!("{name} needs a value"))?;
            given.insert(name, value);
        }
        let scenario = match text(&given, "--scenario", None)?.as_str() {
            "startup" => Scenario::Startup,
            "requests" => Scenario::Requests,
            "batch" => Scenario::Batch,
            "paced" => Scenario::Paced,
            other => return Err(format!("no scenario is called {other}").into()),
        };
        let topology = match text(&given, "--topology", Some("standalone"))?.as_str() {
            "standalone" => Topology::Standalone,
            "cluster" => Topology::Cluster,
            other => return Err(format!("no topology is called {other}").into()),
        };
        Ok(Self {
            client: text(&given, "--client", None)?,
            runtime: text(&given, "--runtime", Some("current-thread"))?,
            servers: Servers {
                topology,
                host: text(&given, "--host", Some("127.0.0.1"))?,
                port: number(&given, "--port", None)?,
            },
            scenario,
            in_flight: number(&given, "--c", Some("1"))?,
            batch: number(&given, "--batch", Some("100"))?,
            rate: number(&given, "--rate", Some("0"))?,
            warmup: number(&given, "--warmup", Some("0.2"))?,
            seconds: number(&given, "--seconds", Some("0.5"))?,
            workload: text(&given, "--workload", Some(""))?.into(),
        })
    }
}

fn text(given: &HashMap<String, String>, name: &str, default: Option<&str>) -> Result<String> {
    let value = given.get(name).map(String::as_str).or(default);
    Ok(value.ok_or_else(|| format!("{name} is missing"))?.to_owned())
}

fn number<T: FromStr>(given: &HashMap<String, String>, name: &str, default: Option<&str>) -> Result<T> {
    let value = text(given, name, default)?;
    value.parse().map_err(|_| format!("{name} {value} is not a number in range").into())
}
