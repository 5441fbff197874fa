//! The demo page on this machine, rebuilt by trunk as the sources change.

use crate::{Result, process::command, tools};
use std::{
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

const USUAL_PORT: u16 = 8080;
const PAUSE: Duration = Duration::from_millis(200);

/// What the command was told.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    port: u16,
    open: bool,
}

impl Options {
    /// Reads `--port N` and `--open`.
    pub(crate) fn read(arguments: &[String]) -> Result<Self> {
        let mut options = Self { port: USUAL_PORT, open: false };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let (name, value) = argument.split_once('=').map_or((argument.as_str(), None), |(n, v)| (n, Some(v)));
            match name {
                "--open" => options.open = true,
                "--port" => {
                    let port = value.or(arguments.next().map(String::as_str)).unwrap_or_default();
                    options.port = port.parse().map_err(|_| format!("--port takes a number, not `{port}`"))?;
                }
                _ => return Err(format!("serve takes --port N and --open, not `{argument}`").into()),
            }
        }
        Ok(options)
    }
}

/// Serves until Ctrl-C.
pub(crate) fn run(options: &Options) -> Result {
    tools::for_serving()?;
    let port = free_port(options.port)?;
    if port != options.port {
        println!("• port {} is taken, so {port} is used", options.port);
    }
    println!("• the demo page, built by trunk; the first time takes a minute or two");
    end_children_on_ctrl_c()?;
    let mut trunk = start(trunk(port, options.open))?;
    announce(&mut trunk, port)?;
    let status = trunk.wait()?;
    Err(format!("trunk ended with {status}").into())
}

fn trunk(port: u16, open: bool) -> Command {
    let mut trunk = command("trunk");
    trunk.args(["serve", "--offline", "--skip-version-check", "--address=127.0.0.1"]);
    trunk.arg(format!("--port={port}")).arg(format!("--open={open}"));
    // Trunk 0.21 refuses to start when this holds the usual 1.
    trunk.env_remove("NO_COLOR");
    trunk
}

/// Says where the page is once a browser would see it.
fn announce(trunk: &mut Child, port: u16) -> Result {
    while trunk.try_wait()?.is_none() {
        if answers(port, "/liseuse_bg.wasm") && answers(port, "/") {
            println!("\n  The demo page: http://127.0.0.1:{port}/   (Ctrl-C ends)\n");
            return Ok(());
        }
        thread::sleep(PAUSE);
    }
    Ok(())
}

/// Whether the server answers 200 with what was asked for, not with the page in its place.
fn answers(port: u16, path: &str) -> bool {
    let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else { return false };
    let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: */*\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    if stream.write_all(request.as_bytes()).and_then(|()| stream.read_to_end(&mut answer)).is_err() {
        return false;
    }
    let kind = if path == "/" { "text/html" } else { "application/wasm" };
    let head = String::from_utf8_lossy(&answer[..answer.len().min(1000)]).to_lowercase();
    head.starts_with("http/1.1 200") && head.contains(kind)
}

/// The first free port from this one on.
fn free_port(wanted: u16) -> Result<u16> {
    let taken = || format!("no port from {wanted} on is free");
    let free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    Ok((wanted..=u16::MAX).find(free).ok_or_else(taken)?)
}

/// The process group to end on Ctrl-C, once there is one.
static GROUP: AtomicU32 = AtomicU32::new(0);

/// Starts a command in a process group of its own, so that it ends with all that it starts.
fn start(mut command: Command) -> Result<Child> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let child = command.spawn()?;
    GROUP.store(child.id(), Ordering::Relaxed);
    Ok(child)
}

fn end_children_on_ctrl_c() -> Result {
    ctrlc::set_handler(|| {
        let group = GROUP.load(Ordering::Relaxed);
        if group != 0 {
            let _ = Command::new("kill").args(["-TERM", "--", &format!("-{group}")]).status();
        }
        std::process::exit(130);
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_in_either_writing() {
        let read = |line: &str| Options::read(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(read("--port 9000 --open").unwrap(), Options { port: 9000, open: true });
        assert_eq!(read("--port=9000").unwrap(), Options { port: 9000, open: false });
        assert!(read("--port x").is_err());
        assert!(read("--prot 1").is_err());
    }

    #[test]
    fn a_taken_port_gives_way_to_the_next_free_one() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let taken = listener.local_addr().unwrap().port();
        assert_ne!(free_port(taken).unwrap(), taken);
    }
}
