//! What `PostgreSQL` refuses, and what whoever runs it can do.

use std::{fmt, io};

use sea_orm::{
    DbErr, RuntimeErr,
    sqlx::{
        Error,
        error::DatabaseError,
        postgres::{PgConnectOptions, PgSslMode},
    },
};

/// What is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub remedy: String,
}

impl Advice {
    #[expect(clippy::unnecessary_wraps, reason = "whoever asks has one, or none")]
    fn new(reason: impl Into<String>, remedy: impl Into<String>) -> Option<Self> {
        Some(Self { reason: reason.into(), remedy: remedy.into() })
    }

    /// What to do about an error of the database, where that is known.
    pub fn on(error: &DbErr) -> Option<Self> {
        let (DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error))) = error
        else {
            return None;
        };
        match error.as_ref() {
            Error::Database(error) => Self::on_refusal(error.as_ref()),
            Error::Tls(error) => Self::unencrypted(error),
            // What rustls refuses while it shakes hands comes as a fault of the stream.
            Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => Self::unencrypted(error),
            _ => None,
        }
    }

    fn unencrypted(error: &dyn fmt::Display) -> Option<Self> {
        Self::new(
            format!("no encrypted connection can be made: {error}"),
            "sslmode=verify-full and verify-ca need a certificate that the system trusts, or sslrootcert=FILE in the \
             address, and verify-full also the host's name in it; ssl = on belongs into postgresql.conf.",
        )
    }

    fn on_refusal(error: &dyn DatabaseError) -> Option<Self> {
        let said = error.message();
        match error.code()?.as_ref() {
            "42501" => Self::new(
                format!("the role of the address may not do this: {said}"),
                "Let it: ALTER DATABASE name OWNER TO role; or, as the owner, GRANT CREATE ON SCHEMA public TO role, and \
                 GRANT ALL ON ALL TABLES IN SCHEMA public TO role. Nothing was changed.",
            ),
            "3D000" => Self::new(
                said,
                "The name stands after the last slash of the address; without one it is that of the role. Make it: \
                 createdb --encoding=UTF8 --template=template0 NAME.",
            ),
            "28P01" => Self::new(said, "Correct the role and the password of the address."),
            "28000" => Self::new(
                said,
                "Correct the role of the address, and the line of pg_hba.conf that lets it in from this machine.",
            ),
            "22P05" | "22021" => Self::encoding(said),
            _ => None,
        }
    }

    /// That a database cannot hold the catalogue's texts.
    pub(crate) fn encoding(said: &str) -> Option<Self> {
        Self::new(
            said,
            "The catalogue has names in many scripts, which only UTF8 holds. Make another database: createdb \
             --encoding=UTF8 --template=template0 NAME.",
        )
    }
}

/// Whether the password in the address of a database may travel in clear text to another machine.
///
/// `prefer`, which is the default of `PostgreSQL`, gives in where the server, or whoever stands between, speaks
/// no TLS.
pub fn exposes_password(url: &str) -> bool {
    let Ok(options) = url.replacen("postgresql://", "postgres://", 1).parse::<PgConnectOptions>() else { return false };
    let has_password = url.contains("password=")
        || url
            .split_once("://")
            .and_then(|(_, rest)| rest.rsplit_once('@'))
            .is_some_and(|(user, _)| user.contains(':'));
    let host = options.get_host();
    let is_near = options.get_socket().is_some()
        || host == "localhost"
        || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    let is_open = matches!(options.get_ssl_mode(), PgSslMode::Disable | PgSslMode::Allow | PgSslMode::Prefer);
    url.starts_with("postgres") && has_password && !is_near && is_open
}

#[cfg(test)]
mod tests {
    use super::exposes_password;

    #[test]
    fn a_password_in_clear_text_to_another_machine_is_noticed() {
        for (url, exposed) in [
            ("postgres://reader:secret@db.example.org/atlante", true),
            ("postgresql://reader:secret@db.example.org/atlante?sslmode=prefer", true),
            ("postgres://db.example.org/atlante?user=reader&password=secret", true),
            ("postgres://reader:secret@db.example.org/atlante?sslmode=require", false),
            ("postgres://reader:secret@db.example.org/atlante?sslmode=verify-full", false),
            ("postgres://reader@db.example.org/atlante", false),
            ("postgres://reader:secret@127.0.0.1/atlante", false),
            ("postgres://reader:secret@localhost/atlante", false),
            ("postgres://reader:secret@/atlante?host=/run/postgresql", false),
            ("sqlite:a:b@c.db", false),
        ] {
            assert_eq!(exposes_password(url), exposed, "{url}");
        }
    }
}
