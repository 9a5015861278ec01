//! What a database's errors mean, in words for the person who starts the program.

use std::io::ErrorKind;

use sea_orm::{
    DbErr, RuntimeErr,
    sqlx::{Error, sqlite::SqliteError},
};

/// What is wrong, for the person who starts the program.
pub(crate) fn reason(error: &DbErr) -> String {
    match sqlite_code(error).map(|code| code & 0xff) {
        Some(5 | 6) => "another program holds it".into(),
        Some(8) => "the file, or its folder, may not be written to".into(),
        Some(11) => "the file is damaged or cut short".into(),
        Some(13) => "the disk is full".into(),
        Some(14) => "there is no such file, or its folder does not exist or may not be used".into(),
        Some(26) => "the file is not a SQLite database".into(),
        _ => match cause(error) {
            Some(Error::Database(error)) => error.message().into(),
            Some(Error::Io(error)) => error.to_string(),
            Some(Error::Configuration(error)) => error.to_string(),
            Some(error) => error.to_string(),
            None => error.to_string(),
        },
    }
}

/// The address of a database without its passwords.
pub fn masked(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once(':').filter(|(scheme, _)| *scheme != "sqlite") else {
        return url.into();
    };
    // Whoever forgot the slashes did not mean to show a password.
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    // The last one, since a password may hold one too.
    let (user, place) = rest.rsplit_once('@').unwrap_or(("", rest));
    let user = match user.split_once(':') {
        Some((name, _)) => format!("{name}:***@"),
        None if user.is_empty() => String::new(),
        None => format!("{user}@"),
    };
    // A password may stand in the query as well; nothing there helps to find the database.
    match place.split_once('?') {
        Some((place, _)) => format!("{scheme}://{user}{place}?***"),
        None => format!("{scheme}://{user}{place}"),
    }
}

/// A server of `PostgreSQL` cannot be reached, or is not ready: it may be so later.
pub(super) fn is_silent(error: &Error) -> bool {
    match error {
        // Cut, perhaps while both were still agreeing on TLS. What rustls refuses is refused tomorrow too.
        Error::Io(error) => error.kind() != ErrorKind::InvalidData,
        Error::Protocol(_) => true,
        // It is starting or stopping, or has no place left.
        Error::Database(error) => {
            error.code().is_some_and(|code| matches!(&*code, "57P01" | "57P02" | "57P03" | "53300"))
        }
        _ => false,
    }
}

/// Another program holds the lock.
pub(crate) fn is_busy(error: &DbErr) -> bool {
    sqlite_code(error).is_some_and(|code| matches!(code & 0xff, 5 | 6))
}

/// The disk under the database has no room left.
pub(crate) fn is_full(error: &DbErr) -> bool {
    // SQLITE_FULL, and PostgreSQL's `disk_full`.
    let told =
        |error: &Error| matches!(error, Error::Database(error) if error.code().is_some_and(|code| code == "53100"));
    sqlite_code(error).is_some_and(|code| code & 0xff == 13) || cause(error).is_some_and(told)
}

/// The disk refused to read or write for `SQLite`.
pub(crate) fn is_io(error: &DbErr) -> bool {
    // SQLITE_IOERR
    sqlite_code(error).is_some_and(|code| code & 0xff == 10)
}

/// The file of `SQLite` is damaged, or is none.
pub(crate) fn is_damage(error: &DbErr) -> bool {
    is_cut(error) || sqlite_code(error).is_some_and(|code| code & 0xff == 26)
}

/// The file of `SQLite` is damaged.
pub(super) fn is_cut(error: &DbErr) -> bool {
    // SQLITE_CORRUPT
    sqlite_code(error).is_some_and(|code| code & 0xff == 11)
}

/// A program that was killed left half of its work in the file of `SQLite`.
pub(super) fn is_half_done(error: &DbErr) -> bool {
    // SQLITE_READONLY_ROLLBACK
    sqlite_code(error) == Some(776)
}

/// `SQLite`'s number for the error; its last byte is the kind.
fn sqlite_code(error: &DbErr) -> Option<u32> {
    let Error::Database(error) = cause(error)? else { return None };
    error.try_downcast_ref::<SqliteError>()?;
    error.code()?.parse().ok()
}

/// The driver's own error.
fn cause(error: &DbErr) -> Option<&Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(error))
        | DbErr::Exec(RuntimeErr::SqlxError(error))
        | DbErr::Query(RuntimeErr::SqlxError(error)) => Some(error),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn an_address_is_shown_without_its_passwords() {
        for (url, shown) in [
            ("sqlite:atlante.db?mode=rw", "sqlite:atlante.db?mode=rw"),
            ("sqlite:///var/lib/a@b:c.db", "sqlite:///var/lib/a@b:c.db"),
            ("postgres://host/atlante", "postgres://host/atlante"),
            ("postgres://reader@host/atlante", "postgres://reader@host/atlante"),
            ("postgres://reader:secret@host/atlante", "postgres://reader:***@host/atlante"),
            ("postgres://reader:se@c?r:et@host/atlante", "postgres://reader:***@host/atlante"),
            ("postgres:reader:secret@host/atlante", "postgres://reader:***@host/atlante"),
            ("postgres://host/atlante?user=reader&password=secret", "postgres://host/atlante?***"),
        ] {
            assert_eq!(masked(url), shown);
        }
    }
}
