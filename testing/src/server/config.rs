//! The configuration file of one server.

use std::path::Path;

use crate::options::{Options, Persistence, quoted};
use crate::server::Files;
use crate::tls::Certificates;

/// What a server of a topology is for. It decides the configuration only, a failover may change the role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Primary,
    Replica,
    Sentinel,
}

/// The text of the file; `lines` are those of the kind of topology.
pub(super) fn write(
    options: &Options,
    certificates: Option<&Certificates>,
    files: &Files,
    port: u16,
    role: Role,
    lines: &[String],
) -> String {
    let mut text = vec![
        format!("bind {}", options.loopback.host()),
        format!("dir {}", path(&files.folder)),
        format!("unixsocket {}", path(&files.socket)),
    ];
    match certificates {
        None => text.push(format!("port {port}")),
        Some(certificates) => text.extend(tls_lines(port, certificates)),
    }
    if role != Role::Sentinel {
        text.extend(data_lines(options));
    }
    text.extend_from_slice(lines);
    text.push(String::new());
    text.join("\n")
}

fn tls_lines(port: u16, certificates: &Certificates) -> Vec<String> {
    vec![
        "port 0".into(),
        format!("tls-port {port}"),
        format!("tls-ca-cert-file {}", path(&certificates.ca)),
        format!("tls-cert-file {}", path(&certificates.server_cert)),
        format!("tls-key-file {}", path(&certificates.server_key)),
        "tls-auth-clients optional".into(),
        "tls-replication yes".into(),
    ]
}

/// Lines of the servers that hold data, which are all but sentinels.
fn data_lines(options: &Options) -> Vec<String> {
    let mut lines: Vec<String> =
        ["save \"\"", "enable-debug-command yes", "repl-diskless-sync-delay 0"].map(Into::into).into();
    lines.push(match options.persistence {
        Persistence::Nothing => "appendonly no".into(),
        Persistence::AppendOnlyFile => "appendonly yes".into(),
    });
    if let Some(password) = &options.password {
        lines.extend(["requirepass", "masterauth"].map(|option| format!("{option} {}", quoted(password))));
    }
    for user in &options.users {
        lines.push(format!("user {} on {} ~* &* +@all", user.name, quoted(&format!(">{}", user.password))));
    }
    lines
}

fn path(path: &Path) -> String {
    quoted(&path.to_string_lossy())
}
