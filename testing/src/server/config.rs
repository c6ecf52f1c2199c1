//! The configuration file of one server.

use std::path::Path;

use crate::options::{Options, Transport};

/// What a server of a topology is for. It decides the configuration only, a failover may change the role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Primary,
    Replica,
    Sentinel,
}

/// Lines that every server has. `lines` are those of its kind of topology.
pub(super) fn write(options: &Options, folder: &Path, port: u16, control: &Path, lines: &[String]) -> String {
    let mut text = vec![
        "bind 127.0.0.1".to_owned(),
        format!("dir {}", quoted(&folder.to_string_lossy())),
        format!("unixsocket {}", quoted(&control.to_string_lossy())),
    ];
    match options.transport {
        Transport::Plain => text.push(format!("port {port}")),
        Transport::Tls => text.extend(["port 0".to_owned(), format!("tls-port {port}")]),
    }
    if let Some(password) = &options.password {
        text.push(format!("requirepass {}", quoted(password)));
    }
    text.extend_from_slice(lines);
    text.push(String::new());
    text.join("\n")
}

/// Lines of the servers that hold data, which are all but sentinels.
pub(super) fn data_lines(options: &Options) -> Vec<String> {
    let mut lines: Vec<String> =
        ["save \"\"", "appendonly no", "enable-debug-command yes", "repl-diskless-sync-delay 0"]
            .map(Into::into)
            .into();
    if let Some(password) = &options.password {
        lines.push(format!("masterauth {}", quoted(password)));
    }
    for user in &options.users {
        lines.push(format!("user {} on {} ~* &* +@all", user.name, quoted(&format!(">{}", user.password))));
    }
    lines
}

/// As the server's own parser reads it: double quotes, with backslash escapes.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
