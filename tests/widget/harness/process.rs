//! Programs that end when the tests do, with all that they have started.

use super::Result;
use std::{
    env,
    net::{Ipv4Addr, TcpListener},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tokio::net::TcpStream;

const PATIENCE: Duration = Duration::from_secs(30);

/// A running program, ended on drop.
pub(crate) struct Process(Child);

impl Process {
    /// Starts a program in a process group of its own.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let started = command.stdin(Stdio::null()).process_group(0).spawn();
        Ok(Self(started.map_err(|error| format!("{}: {error}", command.get_program().display()))?))
    }

    /// Starts a driver and waits until it answers on its port.
    pub(crate) async fn serving(command: &mut Command, port: u16) -> Result<Self> {
        let mut process = Self::start(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
            if let Some(status) = process.0.try_wait()? {
                return Err(format!("{} ended with {status}", command.get_program().display()).into());
            }
            if Instant::now() > deadline {
                return Err(format!("{} does not answer", command.get_program().display()).into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(process)
    }

    /// What the program writes, where it was started with a pipe.
    pub(crate) fn stdout(&mut self) -> Option<impl std::io::Read + use<>> {
        self.0.stdout.take()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        for signal in ["-TERM", "-KILL"] {
            let _ = Command::new("kill").args([signal, "--", &group]).stderr(Stdio::null()).status();
        }
        let _ = self.0.wait();
    }
}

/// A port nobody listens on.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Where the first of these programs is, the project's own tools first.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/bin");
    let directories: Vec<PathBuf> = std::iter::once(ours).chain(env::split_paths(&path)).collect();
    names.iter().find_map(|name| directories.iter().map(|place| place.join(name)).find(|file| file.is_file()))
}
