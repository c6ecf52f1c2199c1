//! Starts processes that cannot outlive this one, not even when it is killed with SIGKILL.
//!
//! The kernel can send a process a signal when its parent dies. Setting that up between fork and exec would take
//! unsafe code, so `setpriv` of util-linux does it in the child. Two traps:
//! - The signal comes when the *thread* that started the process ends. Hence one thread that lives as long as the
//!   process starts them all; a test's own thread may come and go.
//! - The parent may be gone before `setpriv` has run. Hence the shell compares its parent afterwards.

use std::io;
use std::path::Path;
use std::process::{self, Child, Command};
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use crate::Error;

const GUARD: &str = r#"[ "$PPID" = "$1" ] || exit 1; shift; exec "$@""#;

/// The command that starts `program` bound to the life of this process. Add arguments and redirections, then [`spawn`] it.
pub(crate) fn bound_to_us(program: &Path, core: Option<usize>) -> Command {
    let mut command = match core {
        Some(core) => {
            let mut command = Command::new("taskset");
            command.args(["-c", &core.to_string(), "setpriv"]);
            command
        }
        None => Command::new("setpriv"),
    };
    command
        .args(["--pdeathsig", "KILL", "sh", "-c", GUARD, "sh"])
        .arg(process::id().to_string())
        .arg(program);
    command
}

pub(crate) fn spawn(command: Command) -> Result<Child, Error> {
    let program = command.get_program().to_string_lossy().into_owned();
    let (answer, wait) = channel();
    let lost = || io::Error::other("the thread that starts servers is gone");
    spawner()
        .send((command, answer))
        .map_err(|_| lost())
        .and_then(|()| wait.recv().map_err(|_| lost())?)
        .map_err(|source| Error::Program { program, source })
}

type Order = (Command, Sender<io::Result<Child>>);

fn spawner() -> &'static Sender<Order> {
    static SPAWNER: OnceLock<Sender<Order>> = OnceLock::new();
    SPAWNER.get_or_init(|| {
        let (sender, orders) = channel::<Order>();
        thread::spawn(move || {
            for (mut command, answer) in orders {
                if let Err(unclaimed) = answer.send(command.spawn()) {
                    drop(unclaimed.0.map(|mut child| child.kill()));
                }
            }
        });
        sender
    })
}
