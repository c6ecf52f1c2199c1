//! The script that fetches servers, with a pretended apt: no test reaches for the network.
#![allow(clippy::unwrap_used)]

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SOURCES: &str = "\
Types: deb
URIs: https://other.example/node
Suites: nodistro
Components: main

Types: deb
URIs: https://mirror.example/security
Suites: bookworm-security
Components: main

# a comment
Types: deb deb-src
URIs: https://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /some/key.gpg
";

const LIST: &str = "\
deb https://other.example/node nodistro main
deb https://mirror.example/security bookworm-security main
deb [signed-by=/some/key.gpg arch=amd64] https://mirror.example/debian trixie main contrib
";

/// A machine of its own: sources, cache, and programs that come first in PATH.
struct Machine {
    folder: PathBuf,
}

impl Machine {
    fn new(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("glide-fetch-{test}-{}", std::process::id()));
        for sub in ["apt/sources.list.d", "bin", "cache"] {
            fs::create_dir_all(folder.join(sub)).unwrap();
        }
        Self { folder }
    }

    fn program(&self, name: &str, script: &str) {
        let path = self.folder.join("bin").join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Runs the script; `path` is what PATH has after the machine's own programs.
    fn fetch(&self, arguments: &[&str], path: &str) -> Output {
        Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("fetch-servers.sh"))
            .args(arguments)
            .env("GLIDE_CACHE", self.folder.join("cache"))
            .env("APT_SOURCES", self.folder.join("apt"))
            .env("FETCH_TRIES", "1")
            .env("SEEN", self.folder.join("seen"))
            .env("PATH", format!("{}:{path}", self.folder.join("bin").display()))
            .env_remove("FETCH_AGAIN")
            .output()
            .unwrap()
    }

    fn seen(&self) -> String {
        fs::read_to_string(self.folder.join("seen")).unwrap()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).unwrap();
    }
}

/// An apt that shows the sources it was given, and fails.
const APT: &str = r#"for word in "$@"; do
    case $word in Dir::Etc::sourceparts=*) cat "${word#*=}"/* >"$SEEN" ;; esac
done
echo "no network here" >&2
exit 100"#;

const SYSTEM: &str = "/usr/bin:/bin";

#[test]
fn the_machines_own_stanza_is_used_with_another_suite() {
    let machine = Machine::new("sources");
    machine.program("apt-get", APT);
    fs::write(machine.folder.join("apt/sources.list.d/machine.sources"), SOURCES).unwrap();
    machine.fetch(&["valkey-9.1"], SYSTEM);
    let wanted = "Types: deb\nURIs: https://mirror.example/debian\nSuites: sid\nComponents: main\nSigned-By: /some/key.gpg\n";
    assert_eq!(machine.seen(), wanted);
}

#[test]
fn a_sources_list_of_the_old_kind_will_do() {
    let machine = Machine::new("list");
    machine.program("apt-get", APT);
    fs::write(machine.folder.join("apt/sources.list"), LIST).unwrap();
    machine.fetch(&["valkey-8.0"], SYSTEM);
    let line = "deb [signed-by=/some/key.gpg arch=amd64] https://mirror.example/debian";
    assert_eq!(machine.seen(), format!("{line} bookworm main\n{line} bookworm-backports main\n"));
}

#[test]
fn a_failed_fetch_names_the_reason_and_leaves_nothing_behind() {
    let machine = Machine::new("fails");
    machine.program("apt-get", APT);
    fs::write(machine.folder.join("apt/sources.list"), LIST).unwrap();
    let output = machine.fetch(&["redis-7.0"], SYSTEM);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    for reason in
        ["no network here", "package lists of bookworm could not be read", "1 of 1 servers are missing"]
    {
        assert!(errors.contains(reason), "{reason}: {errors}");
    }
    assert_eq!(fs::read_dir(machine.folder.join("cache/servers")).unwrap().count(), 0);
}

#[test]
fn a_server_in_path_stands_in_and_says_so_each_time() {
    let machine = Machine::new("path");
    machine.program("apt-get", APT);
    machine.program("redis-server", "echo Redis server v=7.2.4 sha=0");
    for _ in 0..2 {
        let output = machine.fetch(&["valkey-9.1"], SYSTEM);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.contains("7.2.4"), "{errors}");
        assert!(errors.to_lowercase().contains("stand"), "{errors}");
    }
    let started = Command::new(machine.folder.join("cache/servers/valkey-9.1/bin/server")).output().unwrap();
    assert_eq!(started.stdout, b"Redis server v=7.2.4 sha=0\n");
}

#[test]
fn a_server_that_is_there_is_not_fetched_again() {
    let machine = Machine::new("there");
    machine.program("apt-get", APT);
    machine.program("valkey-server", "echo Server v=9.1.0 sha=0");
    machine.fetch(&["valkey-9.1"], SYSTEM);
    machine.program("apt-get", r#"touch "$SEEN"; exit 1"#);
    assert!(machine.fetch(&["valkey-9.1"], SYSTEM).status.success());
    assert!(!machine.folder.join("seen").exists());
}
