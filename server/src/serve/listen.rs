//! Where connections come from: a port of our own, or a socket that systemd holds for us.

use std::{io, net::SocketAddr};

use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::config;

/// What the system keeps of answers that cannot be sent yet, for one connection, in bytes. Its own bound is
/// megabytes: a thousand readers who read nothing would take gigabytes of all programs' memory, and seconds
/// of this one's time to fill them.
#[cfg(target_os = "linux")]
const UNSENT: u32 = 16 * 1024;
/// Connections that may wait to be accepted: whoever finds no room here tries again only after a second.
const NEWCOMERS: u32 = 4096;

/// Where connections come from.
#[derive(Debug)]
pub(crate) enum Listener {
    /// A port that goes with this process.
    Own(TcpListener),
    /// A socket that outlives it: whoever comes while no server runs waits there.
    Inherited(TcpListener),
}

/// Listens for connections that are made for [`serve`](super::serve): on the socket that systemd passes, or else
/// on this address.
///
/// # Errors
/// If the address is taken, or not for this user.
pub(crate) fn listen(addr: SocketAddr) -> io::Result<Listener> {
    let Some(socket) = config::inherited_socket()? else { return own(addr).map(Listener::Own) };
    socket.set_nonblocking(true)?;
    let socket = TcpListener::from_std(socket)?;
    #[cfg(target_os = "linux")]
    socket2::SockRef::from(&socket).set_tcp_notsent_lowat(UNSENT)?;
    Ok(Listener::Inherited(socket))
}

/// Listens on a port of our own.
///
/// # Errors
/// If the address is taken, or not for this user.
pub(crate) fn own(addr: SocketAddr) -> io::Result<TcpListener> {
    let socket = if addr.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // A server that was stopped leaves connections that linger; on Windows it would mean something else.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    // Each connection takes it over.
    #[cfg(target_os = "linux")]
    socket2::SockRef::from(&socket).set_tcp_notsent_lowat(UNSENT)?;
    socket.bind(addr)?;
    socket.listen(NEWCOMERS)
}

impl Listener {
    fn socket(&self) -> &TcpListener {
        match self {
            Self::Own(socket) | Self::Inherited(socket) => socket,
        }
    }

    /// Whether the socket outlives this process.
    pub(crate) fn is_inherited(&self) -> bool {
        matches!(self, Self::Inherited(_))
    }

    /// The address on which it listens.
    ///
    /// # Errors
    /// If the system does not say.
    pub(crate) fn local_addr(&self) -> io::Result<SocketAddr> {
        self.socket().local_addr()
    }

    /// The next connection.
    ///
    /// # Errors
    /// If the system has no file for it.
    pub(crate) async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {
        self.socket().accept().await
    }

    /// Lets nobody begin a connection any more, while those that have begun can still be accepted.
    ///
    /// To drop the listener would break off those that the system has accepted and this process has not. The
    /// filter drops the packets that begin a connection (SYN without ACK), so that such a client tries again
    /// in a second and then finds the next server, or none.
    #[cfg(target_os = "linux")]
    pub(crate) fn close_door(&self) {
        use socket2::SockFilter;

        const FLAGS: u32 = 13;
        const SYN: u32 = 0x02;
        const SYN_AND_ACK: u32 = 0x12;
        // What the words of the classic packet filter mean: load a byte, and, jump if equal, return.
        const LOAD: u16 = 0x30;
        const AND: u16 = 0x54;
        const IF: u16 = 0x15;
        const RETURN: u16 = 0x06;
        let filter = [
            SockFilter::new(LOAD, 0, 0, FLAGS),
            SockFilter::new(AND, 0, 0, SYN_AND_ACK),
            SockFilter::new(IF, 0, 1, SYN),
            SockFilter::new(RETURN, 0, 0, 0),
            SockFilter::new(RETURN, 0, 0, u32::MAX),
        ];
        if let Err(error) = socket2::SockRef::from(self.socket()).attach_filter(&filter) {
            tracing::debug!(%error, "the system takes no filter: some connections may be broken off");
        }
    }

    /// Other systems have no such filter.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn close_door(&self) {}
}
