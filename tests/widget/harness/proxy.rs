//! A proxy that lets nothing through: it only writes down which other hosts a page wanted to reach.

use super::{Result, http::Request};
use std::{
    net::Ipv4Addr,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
};

const REFUSAL: &[u8] = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// The proxy that every browser is told to use.
#[derive(Clone)]
pub(crate) struct Proxy {
    pub(crate) port: u16,
    wanted: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Starts refusing.
    pub(crate) async fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let proxy = Self { port: listener.local_addr()?.port(), wanted: Arc::default() };
        let wanted = Arc::clone(&proxy.wanted);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(refuse(stream, Arc::clone(&wanted)));
            }
        });
        Ok(proxy)
    }

    /// Begins the log anew.
    pub(crate) fn forget(&self) {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The addresses and hosts asked for since the log began.
    pub(crate) fn wanted(&self) -> Vec<String> {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn refuse(mut stream: TcpStream, wanted: Arc<Mutex<Vec<String>>>) -> Result {
    if let Some(request) = Request::read(&mut stream).await? {
        wanted.lock().unwrap_or_else(PoisonError::into_inner).push(request.target);
        stream.write_all(REFUSAL).await?;
    }
    Ok(())
}
