//! A socket that whoever started the program listens on, and passes on (`sd_listen_fds(3)`).

use std::{io, net::TcpListener};

use listenfd::ListenFd;

/// The first socket that systemd passes to this process; none where it passes none.
///
/// # Errors
/// If what is passed is no TCP socket that listens.
pub fn inherited_socket() -> io::Result<Option<TcpListener>> {
    ListenFd::from_env().take_tcp_listener(0)
}
