//! Whom the server takes for the reader.

use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue};

use super::{Client, Peer, RequestId, Transport, Trust};
use crate::config::ProxyHeader;

fn client(header: ProxyHeader, peer: &str, headers: &[(&'static str, &'static str)]) -> Client {
    let trust = Trust::new(vec!["127.0.0.1/32".parse().unwrap(), "10.0.0.0/8".parse().unwrap()], header);
    let mut extensions = Extensions::new();
    extensions.insert(Peer(peer.parse().unwrap()));
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    trust.client(&extensions, &map)
}

fn address(header: ProxyHeader, peer: &str, headers: &[(&'static str, &'static str)]) -> String {
    client(header, peer, headers).address.unwrap().to_string()
}

#[test]
fn only_a_trusted_proxy_is_believed() {
    for (peer, list, expected) in [
        ("198.51.100.9", "203.0.113.7", "198.51.100.9"),
        ("127.0.0.1", "203.0.113.7", "203.0.113.7"),
        ("::ffff:127.0.0.1", "203.0.113.7", "203.0.113.7"),
        ("127.0.0.1", "1.1.1.1, 203.0.113.7", "203.0.113.7"),
        ("127.0.0.1", "1.1.1.1, 203.0.113.7, 10.1.2.3", "203.0.113.7"),
        ("127.0.0.1", "203.0.113.7:4711", "203.0.113.7"),
        ("127.0.0.1", "[2001:db8::1]:4711", "2001:db8::1"),
        ("127.0.0.1", "2001:db8::1", "2001:db8::1"),
        ("127.0.0.1", "1.1.1.1, unknown, 10.1.2.3", "10.1.2.3"),
        ("127.0.0.1", "nonsense", "127.0.0.1"),
        ("127.0.0.1", "10.1.2.3, 10.1.2.4", "10.1.2.3"),
    ] {
        assert_eq!(address(ProxyHeader::XForwardedFor, peer, &[("x-forwarded-for", list)]), expected, "{peer} {list}");
    }
    let lines = [("x-forwarded-for", "1.1.1.1"), ("x-forwarded-for", "203.0.113.7")];
    assert_eq!(address(ProxyHeader::XForwardedFor, "127.0.0.1", &lines), "203.0.113.7");
}

#[test]
fn the_header_that_the_proxy_does_not_write_is_not_believed() {
    let both = [("forwarded", "for=1.1.1.1;proto=https"), ("x-forwarded-for", "203.0.113.7")];
    assert_eq!(address(ProxyHeader::XForwardedFor, "127.0.0.1", &both), "203.0.113.7");
    assert_eq!(client(ProxyHeader::XForwardedFor, "127.0.0.1", &both).transport, Transport::Unknown);
    assert_eq!(address(ProxyHeader::Forwarded, "127.0.0.1", &both), "1.1.1.1");
    assert_eq!(client(ProxyHeader::Forwarded, "127.0.0.1", &both).transport, Transport::Secure);
    let quoted = [("forwarded", "for=1.1.1.1, For=\"[2001:db8:cafe::17]:4711\";by=203.0.113.43;Proto=HTTPS")];
    assert_eq!(address(ProxyHeader::Forwarded, "10.0.0.2", &quoted), "2001:db8:cafe::17");
    assert_eq!(client(ProxyHeader::Forwarded, "10.0.0.2", &quoted).transport, Transport::Secure);
}

#[test]
fn a_request_keeps_the_number_of_a_trusted_proxy_if_it_is_well_formed() {
    let number = |peer, given| client(ProxyHeader::XForwardedFor, peer, &[("x-request-id", given)]).request.to_string();
    assert_eq!(number("127.0.0.1", "9f1c-abc_DEF.7"), "9f1c-abc_DEF.7");
    for (peer, given) in [
        ("198.51.100.9", "9f1c-abc"),
        ("127.0.0.1", "short"),
        ("127.0.0.1", "not plain"),
        ("127.0.0.1", "\"injected\""),
    ] {
        let made = number(peer, given);
        assert!(made != given && made.len() == 32, "{given} gives {made}");
    }
    assert_ne!(RequestId::new(), RequestId::new());
}

#[test]
fn https_counts_only_when_a_trusted_proxy_says_so() {
    let said = [("x-forwarded-for", "203.0.113.7"), ("x-forwarded-proto", "https")];
    assert_eq!(client(ProxyHeader::XForwardedFor, "127.0.0.1", &said).transport, Transport::Secure);
    assert_eq!(client(ProxyHeader::XForwardedFor, "198.51.100.9", &said).transport, Transport::Unknown);
}
