//! One server process: start it, wait until it answers, hurt it, end it.

mod config;
pub(crate) mod ports;
pub(crate) mod scratch;
mod spawn;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

pub use config::Role;

use crate::error::Error;
use crate::options::{Options, Persistence, Sockets};
use crate::resp::{Client, Reply};
use crate::tls::Certificates;
use crate::wait::{self, Look};

pub(crate) const START_LIMIT: Duration = Duration::from_secs(20); // a loaded CI machine, not a normal start
const ANSWER_LIMIT: Duration = Duration::from_secs(2);
const LOG_TAIL: u64 = 4096;

/// What the servers of one topology share.
pub(crate) struct Place<'a> {
    pub(crate) options: &'a Options,
    pub(crate) program: &'a Path,
    pub(crate) scratch: &'a Path,
    pub(crate) certificates: &'a Option<Certificates>,
}

#[derive(Debug)]
struct Files {
    folder: PathBuf,
    config: PathBuf,
    log: PathBuf,
    /// Every server has a Unix socket for us, so that neither TLS nor a lost port is in the way.
    socket: PathBuf,
}

/// A server of a topology.
#[derive(Debug)]
pub struct Server {
    options: Options,
    program: PathBuf,
    files: Files,
    port: u16,
    role: Role,
    certificates: Option<Certificates>,
    /// What its configuration has beyond the common part.
    lines: Vec<String>,
    process: Option<Child>,
    /// Whether it is stopped, with its sockets open.
    frozen: bool,
}

/// What becomes of a server's data when it starts anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Data {
    Gone,
    Kept,
}

impl Server {
    /// Prepares a server; `lines` are what its configuration has beyond the common part.
    pub(crate) fn prepare(place: &Place<'_>, port: u16, role: Role, lines: &[String]) -> Result<Self, Error> {
        let folder = place.scratch.join(port.to_string());
        fs::create_dir(&folder).map_err(Error::io(format!("creating {}", folder.display())))?;
        let [config, log, socket] = ["server.conf", "log", "socket"].map(|name| folder.join(name));
        let files = Files { folder, config, log, socket };
        let server = Self {
            options: place.options.clone(),
            program: place.program.to_owned(),
            files,
            port,
            role,
            certificates: place.certificates.clone(),
            lines: lines.to_vec(),
            process: None,
            frozen: false,
        };
        server.write_config()?;
        Ok(server)
    }

    fn write_config(&self) -> Result<(), Error> {
        let Self { options, files, port, role, lines, .. } = self;
        let text = config::write(options, self.certificates.as_ref(), files, *port, *role, lines);
        fs::write(&files.config, text).map_err(Error::io(format!("writing {}", files.config.display())))
    }

    /// Where it listens.
    pub fn host(&self) -> &'static str {
        self.options.loopback.host()
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// What it was started as.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The process id, or nothing after [`kill`](crate::Topology::kill).
    pub fn pid(&self) -> Option<u32> {
        self.process.as_ref().map(Child::id)
    }

    /// Whether it runs and is not frozen.
    pub fn is_live(&self) -> bool {
        self.process.is_some() && !self.frozen
    }

    /// From the next start on, it listens on another port. What belongs to it stays.
    pub(crate) fn move_to(&mut self, port: u16) -> Result<(), Error> {
        self.port = port;
        self.write_config()
    }

    /// Sets a line of the configuration from the next start on.
    pub(crate) fn set_line(&mut self, option: &str, value: &str) -> Result<(), Error> {
        self.lines.retain(|line| line.split_whitespace().next() != Some(option));
        self.lines.push(format!("{option} {value}"));
        self.write_config()
    }

    /// The value of a line that the kind of topology gave it.
    pub(crate) fn line(&self, option: &str) -> Option<&str> {
        self.lines.iter().find_map(|line| line.strip_prefix(option)?.strip_prefix(' '))
    }

    /// Ends the process such that the next start finds the data, or that it does not. Without a file of appended
    /// commands, what is written while this runs may be lost, and a server that was killed before has kept nothing.
    pub(crate) fn end(&mut self, data: Data) -> Result<(), Error> {
        let saves = data == Data::Kept && self.options.persistence == Persistence::Nothing;
        if saves && self.is_live() {
            self.client()?.run("SAVE")?;
        }
        self.kill()?;
        match data {
            Data::Kept => Ok(()),
            Data::Gone => {
                forgive_missing(fs::remove_file(self.files.folder.join("dump.rdb")))?;
                forgive_missing(fs::remove_dir_all(self.files.folder.join("appendonlydir")))?;
                forgive_missing(fs::remove_file(self.files.folder.join("appendonly.aof")))
            }
        }
    }

    /// The Unix socket, if the options asked for one.
    pub fn unix(&self) -> Option<PathBuf> {
        (self.options.sockets == Sockets::TcpAndUnix).then(|| self.files.socket.clone())
    }

    /// A client of this server that has given the password. It uses a Unix socket, so TLS does not matter.
    pub fn client(&self) -> Result<Client, Error> {
        let mut client = Client::unix(&self.files.socket, ANSWER_LIMIT)
            .map_err(Error::io(format!("connecting to the server on port {}", self.port)))?;
        if let (Some(password), true) = (&self.options.password, self.role != Role::Sentinel) {
            match client.call(&["AUTH", password])? {
                Reply::Error(message) => return Err(Error::Refused { command: "AUTH".into(), message }),
                _ => return Ok(client),
            }
        }
        Ok(client)
    }

    /// The end of what the server printed.
    pub fn log_tail(&self) -> String {
        let read = || -> std::io::Result<Vec<u8>> {
            let mut file = File::open(&self.files.log)?;
            let length = file.metadata()?.len();
            file.seek(SeekFrom::Start(length.saturating_sub(LOG_TAIL)))?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        match read() {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) => format!("(the log cannot be read: {error})"),
        }
    }

    /// Starts the process. [`wait_until_it_answers`](Self::wait_until_it_answers) comes next.
    pub(crate) fn start(&mut self) -> Result<(), Error> {
        let log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.files.log)
            .map_err(Error::io(format!("opening {}", self.files.log.display())))?;
        let errors = log.try_clone().map_err(Error::io("sharing the log file"))?;
        let mut command = spawn::bound_to_us(&self.program, self.options.pin);
        command.arg(&self.files.config);
        if self.role == Role::Sentinel {
            command.arg("--sentinel");
        } else {
            command.args(self.options.arguments.iter().flat_map(|option| option.split_whitespace()));
        }
        command.current_dir(&self.files.folder).stdin(Stdio::null()).stdout(log).stderr(errors);
        self.process = Some(spawn::spawn(command)?);
        self.frozen = false;
        Ok(())
    }

    /// Waits until the server answers PING with PONG.
    pub(crate) fn wait_until_it_answers(&mut self) -> Result<(), Error> {
        self.wait_for(START_LIMIT, "an answer", |client| client.run("PING").map(Look::Done))?;
        Ok(())
    }

    /// Asks the server again and again, on new connections. A failure to ask is no more than a reason to ask again.
    pub(crate) fn wait_for<T>(
        &mut self,
        limit: Duration,
        what: &str,
        mut look: impl FnMut(&mut Client) -> Result<Look<T>, Error>,
    ) -> Result<T, Error> {
        let what = format!("{what} of the server on port {}", self.port);
        let looked = wait::until(limit, &what, || {
            self.check_alive()?;
            let seen = self.client().and_then(|mut client| look(&mut client));
            Ok(seen.unwrap_or_else(|error| Look::NotYet(error.to_string())))
        });
        looked.map_err(|error| match error {
            Error::NotReady { what, seconds, last, .. } => {
                Error::NotReady { what, seconds, last, log: self.log_tail() }
            }
            other => other,
        })
    }

    /// Fails when the process has ended by itself.
    pub(crate) fn check_alive(&mut self) -> Result<(), Error> {
        let Some(process) = &mut self.process else {
            return Ok(());
        };
        let Some(status) = process.try_wait().map_err(Error::io("asking for the state of a server"))? else {
            return Ok(());
        };
        self.process = None;
        Err(Error::Ended { port: self.port, status: status.to_string(), log: self.log_tail() })
    }

    /// Ends the process with SIGKILL and waits until it is gone. Harmless when it is gone already.
    pub(crate) fn kill(&mut self) -> Result<(), Error> {
        let Some(mut process) = self.process.take() else {
            return Ok(());
        };
        process.kill().map_err(Error::io("killing a server"))?;
        process.wait().map_err(Error::io("waiting for a killed server"))?;
        Ok(())
    }

    /// Stops the process; its sockets stay open.
    pub(crate) fn freeze(&mut self) -> Result<(), Error> {
        self.signal(Signal::SIGSTOP)?;
        self.frozen = true;
        Ok(())
    }

    pub(crate) fn thaw(&mut self) -> Result<(), Error> {
        self.signal(Signal::SIGCONT)?;
        self.frozen = false;
        Ok(())
    }

    fn signal(&self, signal: Signal) -> Result<(), Error> {
        let Some(process) = &self.process else {
            return Err(Error::Usage(format!("the server on port {} is not running", self.port)));
        };
        // A child that nobody has waited for keeps its id, so this reaches no stranger.
        kill(Pid::from_raw(process.id().cast_signed()), signal).map_err(|errno| Error::Io {
            what: format!("sending {signal} to the server on port {}", self.port),
            source: errno.into(),
        })
    }
}

fn forgive_missing(removed: io::Result<()>) -> Result<(), Error> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io("removing old data")(error)),
        _ => Ok(()),
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.kill() {
            eprintln!("testing: {error}");
        }
    }
}
