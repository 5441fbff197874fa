//! A site of its own for every test: the release, pages the test makes up, and a log of requests.

use super::{Result, http::Request};
use std::{
    collections::HashMap,
    net::Ipv4Addr,
    path::{Component, Path},
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/dist");
/// Hears the widget's events and the page's errors; it stands first in every page.
const RECORDER: &str = include_str!("record.js");
const RECORDER_TAG: &str = r#"<script src="/record.js"></script>"#;

/// What the site answers under a path.
#[derive(Clone)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Arc<[u8]>,
    /// Whether the answer says how long it is.
    announced: bool,
    gate: Option<watch::Receiver<bool>>,
}

impl Answer {
    /// An answer of this content type.
    pub(crate) fn new(kind: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("Content-Type".to_owned(), kind.to_owned())];
        Self { status: 200, headers, body: body.into().into(), announced: true, gate: None }
    }

    pub(crate) fn html(body: &str) -> Self {
        Self::new("text/html; charset=utf-8", body)
    }

    pub(crate) fn markdown(body: &str) -> Self {
        Self::new("text/markdown; charset=utf-8", body)
    }

    pub(crate) fn text(body: &str) -> Self {
        Self::new("text/plain; charset=utf-8", body)
    }

    pub(crate) fn status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Does not say how long it is, as a stream does not.
    pub(crate) fn unannounced(self) -> Self {
        Self { announced: false, ..self }
    }

    /// Waits with this answer until the gate opens.
    pub(crate) fn behind(self, gate: &Gate) -> Self {
        Self { gate: Some(gate.0.subscribe()), ..self }
    }
}

/// Holds answers back for as long as a test wants to see a page wait.
pub(crate) struct Gate(watch::Sender<bool>);

impl Gate {
    pub(crate) fn closed() -> Self {
        Self(watch::Sender::new(false))
    }

    pub(crate) fn open(&self) {
        self.0.send_replace(true);
    }
}

/// A running site; it is another origin than every other site, and gone on drop.
pub(crate) struct Site {
    port: u16,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    answers: Mutex<HashMap<String, Answer>>,
    requests: Mutex<Vec<Request>>,
}

impl Site {
    pub(crate) async fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared::default());
        let serving = Arc::clone(&shared);
        let server = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, Arc::clone(&serving)));
            }
        });
        Ok(Self { port, shared, server })
    }

    /// Answers a path with this from now on.
    pub(crate) fn put(&self, path: &str, answer: Answer) {
        self.shared.answers.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), answer);
    }

    /// The full address of a path.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The requests so far for a path.
    pub(crate) fn requests_of(&self, path: &str) -> Vec<Request> {
        let requests = self.shared.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.iter().filter(|request| request.path() == path).cloned().collect()
    }

    /// Refuses every connection from now on, as an unplugged network does.
    pub(crate) fn go_offline(&self) {
        self.server.abort();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn answer(mut stream: TcpStream, shared: Arc<Shared>) -> Result {
    let Some(request) = Request::read(&mut stream).await? else { return Ok(()) };
    let path = request.path().to_owned();
    shared.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    let chosen = shared.answers.lock().unwrap_or_else(PoisonError::into_inner).get(&path).cloned();
    let mut answer = chosen.unwrap_or_else(|| published(&path));
    if let Some(gate) = &mut answer.gate {
        gate.wait_for(|open| *open).await?;
    }
    let body = recorded(&answer);
    let own: String = answer.headers.iter().map(|(name, value)| [name, ": ", value, "\r\n"].concat()).collect();
    let length = if answer.announced { format!("Content-Length: {}\r\n", body.len()) } else { String::new() };
    let head = format!("HTTP/1.1 {} \r\n{length}Connection: close\r\n", answer.status);
    stream.write_all([head.as_str(), &own, "\r\n"].concat().as_bytes()).await?;
    stream.write_all(&body).await?;
    Ok(stream.shutdown().await?)
}

/// A file of the release.
fn published(path: &str) -> Answer {
    if path == "/record.js" {
        return Answer::new("text/javascript", RECORDER);
    }
    let relative = Path::new(path.trim_start_matches('/'));
    let inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
    match std::fs::read(Path::new(DIST).join(relative)) {
        Ok(body) if inside => Answer::new(kind(relative), body),
        _ => Answer::text("There is nothing here.").status(404),
    }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("css") => "text/css",
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("json") => "application/json",
        Some("md") => "text/markdown; charset=utf-8",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webp") => "image/webp",
        _ => "application/octet-stream",
    }
}

/// A page, with the recorder as the first thing in its head.
fn recorded(answer: &Answer) -> Arc<[u8]> {
    let page = answer.headers.iter().any(|(name, value)| name == "Content-Type" && value.starts_with("text/html"));
    match std::str::from_utf8(&answer.body) {
        Ok(text) if page => text.replacen("<head>", &format!("<head>{RECORDER_TAG}"), 1).into_bytes().into(),
        _ => Arc::clone(&answer.body),
    }
}
