//! The little of HTTP that a test server needs.

use super::Result;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    net::TcpStream,
};

/// A request as it came in.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// The path with its query; of a proxy, the whole address or host.
    pub(crate) target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The path without its query.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Reads a request with its body; nothing where the browser only opened a connection.
    pub(crate) async fn read(stream: &mut TcpStream) -> Result<Option<Self>> {
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line).await?;
        let Some(target) = line.split_whitespace().nth(1) else { return Ok(None) };
        let mut request = Self { target: target.to_owned(), headers: Vec::new() };
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).await?;
            let Some((name, value)) = line.split_once(':') else { break };
            request.headers.push((name.to_lowercase(), value.trim().to_owned()));
        }
        let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        reader.read_exact(&mut vec![0; length]).await?;
        Ok(Some(request))
    }
}
