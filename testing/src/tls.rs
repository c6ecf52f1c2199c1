//! Certificates that live as long as a topology. `openssl` makes them: a crate for that would bring a second set of
//! cryptography into every build of the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Error;

const CONFIG: &str = "\
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
# Servers are each other's clients.
extendedKeyUsage = serverAuth, clientAuth
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1
[client]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
subjectAltName = DNS:client
";

/// Paths of PEM files. The names are those of the JSON that `topology` prints.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Certificates {
    /// Trust this, and the servers are trusted.
    pub ca: PathBuf,
    /// A client certificate of the same authority.
    pub cert: PathBuf,
    pub key: PathBuf,
    pub server_cert: PathBuf,
    pub server_key: PathBuf,
}

impl Certificates {
    /// Makes an authority, a server and a client certificate in `folder`, valid for localhost and its addresses.
    pub(crate) fn make(folder: &Path) -> Result<Self, Error> {
        let config = folder.join("openssl.conf");
        fs::write(&config, CONFIG).map_err(Error::io("writing the configuration of openssl"))?;
        let file = |name: &str| folder.join(name);
        let all = Self {
            ca: file("ca.pem"),
            cert: file("client.pem"),
            key: file("client.key"),
            server_cert: file("server.pem"),
            server_key: file("server.key"),
        };
        let ca_key = file("ca.key");
        certify(&config, "authority", &all.ca, &ca_key, None)?;
        certify(&config, "server", &all.server_cert, &all.server_key, Some((&all.ca, &ca_key)))?;
        certify(&config, "client", &all.cert, &all.key, Some((&all.ca, &ca_key)))?;
        Ok(all)
    }
}

fn certify(
    config: &Path,
    role: &str,
    cert: &Path,
    key: &Path,
    signer: Option<(&Path, &Path)>,
) -> Result<(), Error> {
    let mut command = Command::new("openssl");
    command.args(["req", "-x509", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]);
    command.args(["-sha256", "-days", "2", "-subj", &format!("/CN=test {role}"), "-extensions", role]);
    command.arg("-config").arg(config).arg("-out").arg(cert).arg("-keyout").arg(key);
    if let Some((ca, ca_key)) = signer {
        command.arg("-CA").arg(ca).arg("-CAkey").arg(ca_key);
    }
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|source| Error::Program { program: "openssl".into(), source })?;
    if output.status.success() {
        return Ok(());
    }
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(Error::Refused { command: format!("openssl, making the {role} certificate,"), message })
}
