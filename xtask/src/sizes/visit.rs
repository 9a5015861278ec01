//! A visit to a page, as a browser makes it.

use std::{
    collections::HashSet,
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
};

use crate::failure::Failure;

use super::link;

/// What was transferred in a visit, the page itself first.
pub(crate) struct Visit {
    pub(crate) transfers: Vec<Transfer>,
}

/// One file of a visit.
pub(crate) struct Transfer {
    pub(crate) path: String,
    pub(crate) need: Need,
    /// What travelled, in bytes.
    pub(crate) size: usize,
    is_immutable: bool,
    tag: Option<String>,
}

/// Who needs a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Every browser.
    Page,
    /// Only a browser that runs scripts.
    Script,
    /// Only a browser that prepares the site for being offline, after all else.
    Worker,
}

impl Visit {
    /// A visit to the home page with nothing stored.
    pub(crate) fn first(server: SocketAddr) -> Result<Self, Failure> {
        let visit = Self::to(server, "/")?;
        for ending in [".css", ".js", ".wasm"] {
            if !visit.transfers.iter().any(|transfer| transfer.path.ends_with(ending)) {
                // Else a page written in another way would be within every budget.
                return Err(Failure::Advice(format!("no {ending} file was found from the home page")));
            }
        }
        Ok(visit)
    }

    /// A visit to a page with nothing stored.
    pub(crate) fn to(server: SocketAddr, path: &str) -> Result<Self, Failure> {
        let mut visit = Self { transfers: Vec::new() };
        let mut seen = HashSet::new();
        let mut waiting = vec![(path.to_owned(), Need::Page)];
        while !waiting.is_empty() {
            for (path, need) in std::mem::take(&mut waiting) {
                if seen.insert(path.clone()) {
                    waiting.extend(visit.transfer(server, path, need)?);
                }
            }
        }
        Ok(visit)
    }

    /// What the same visit transfers when the browser has stored the first one: the page is asked for again.
    pub(crate) fn repeat(&self, server: SocketAddr) -> Result<usize, Failure> {
        let mut size = 0;
        for transfer in self.transfers.iter().filter(|transfer| !transfer.is_immutable) {
            let tag = transfer.tag.as_ref().map(|tag| format!("If-None-Match: {tag}\r\n"));
            size += answer(server, &transfer.path, "br", &tag.unwrap_or_default())?.size;
        }
        Ok(size)
    }

    /// The bytes of the transfers that `counts` accepts.
    pub(crate) fn total(&self, counts: impl Fn(&Transfer) -> bool) -> usize {
        self.transfers.iter().filter(|transfer| counts(transfer)).map(|transfer| transfer.size).sum()
    }

    /// Transfers `path` and returns what it links.
    fn transfer(&mut self, server: SocketAddr, path: String, need: Need) -> Result<Vec<(String, Need)>, Failure> {
        let answer = answer(server, &path, "br", "")?;
        if answer.status() != Some("200") {
            // A quoted name in a script need not be a file; what a page needs is one.
            return match need {
                Need::Script | Need::Worker => Ok(Vec::new()),
                Need::Page => {
                    Err(Failure::Advice(format!("{path}: {}", answer.head.lines().next().unwrap_or("no answer"))))
                }
            };
        }
        let readable = self::answer(server, &path, "identity", "")?;
        let kind = readable.header("content-type").unwrap_or_default();
        let text = String::from_utf8_lossy(&readable.body);
        let mut links = Vec::new();
        let mut add = |addresses: Vec<String>, need| {
            links.extend(addresses.iter().filter_map(|address| {
                let path = link::path(&path, address)?;
                let need = if path == link::WORKER { Need::Worker } else { need };
                Some((path, need))
            }));
        };
        if kind.starts_with("text/html") {
            add(link::of_page(&text), need);
            add(link::of_code(&link::untouched(&text)), Need::Script);
        } else if kind.starts_with("text/css") {
            add(link::of_style_sheet(&text), need);
        // The worker names what it fetches when the page has been idle, and not when data are saved.
        } else if kind.contains("javascript") && need != Need::Worker {
            add(link::of_code(&text), Need::Script);
        }
        self.transfers.push(Transfer {
            path,
            need,
            size: answer.size,
            is_immutable: answer.header("cache-control").is_some_and(|value| value.contains("immutable")),
            tag: answer.header("etag").map(str::to_owned),
        });
        Ok(links)
    }
}

/// An answer of the server, whole.
pub(crate) struct Answer {
    head: String,
    body: Vec<u8>,
    size: usize,
}

impl Answer {
    /// The three digits of its status.
    pub(crate) fn status(&self) -> Option<&str> {
        self.head.split(' ').nth(1)
    }

    /// Its body, as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

/// Asks a server for a path.
pub(crate) fn answer(server: SocketAddr, path: &str, encoding: &str, more: &str) -> Result<Answer, Failure> {
    let head = format!("Accept: text/html, */*\r\nAccept-Encoding: {encoding}\r\n{more}");
    exchange(server, &format!("GET {path}"), &head, "")
}

/// Sends a request to a server: its method and path, the lines of its head, its body.
pub(crate) fn exchange(server: SocketAddr, request: &str, head: &str, body: &str) -> Result<Answer, Failure> {
    let exchange = || -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(server)?;
        // 1.0, whose answers come in one piece and end with the connection.
        write!(stream, "{request} HTTP/1.0\r\nHost: {server}\r\n{head}\r\n{body}")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = exchange().map_err(|error| Failure::Advice(format!("{request} of http://{server}: {error}")))?;
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").map_or(bytes.len(), |at| at + 4);
    Ok(Answer {
        head: String::from_utf8_lossy(&bytes[..end]).into_owned(),
        body: bytes[end..].to_vec(),
        size: bytes.len(),
    })
}
