//! The messages of `graphql-transport-ws`.

use std::error::Error as _;

use axum::extract::ws::Message;
use serde_json::{Value, json};
use tungstenite::error::ProtocolError;

use super::super::{document::OperationRequest, error::ApiError, execute::Answer, http::of_members};

/// What a client asks for.
pub(super) enum Asking {
    /// To begin.
    Begin,
    /// Whether somebody is there.
    Ping,
    /// Nothing: it is there.
    Pong,
    /// To run an operation under this name.
    Run { id: String, asked: Result<OperationRequest, ApiError> },
    /// To hear no more of the operation of this name.
    End { id: String },
}

/// Why a socket is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Closing {
    /// The server is told to stop; the client should ask again.
    Stopping,
    /// A message is too long.
    TooLong,
    /// A message says that it is text, and is not UTF-8.
    NoText,
    /// What came is no WebSocket's.
    NoSocket,
    /// A message is none of the protocol's.
    Invalid(&'static str),
    /// An operation was asked for before the beginning.
    NotBegun,
    /// The client spoke another protocol.
    Stranger,
    /// The client did not begin.
    Late,
    /// An operation of this name is running.
    Taken(String),
    /// The client began again.
    BegunTwice,
}

impl Closing {
    /// Why a socket is closed that could not be read; none where the other end has gone.
    pub(super) fn of(error: &axum::Error) -> Option<Self> {
        match error.source()?.downcast_ref::<tungstenite::Error>()? {
            tungstenite::Error::Capacity(_) => Some(Self::TooLong),
            tungstenite::Error::Utf8(_) => Some(Self::NoText),
            tungstenite::Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => None,
            tungstenite::Error::Protocol(_) => Some(Self::NoSocket),
            _ => None,
        }
    }

    /// The code and the words of the closing frame, as the protocol has them.
    pub(super) fn frame(self) -> (u16, String) {
        match self {
            Self::Stopping => (1001, "the server is stopping".into()),
            Self::TooLong => (1009, "a message is at most 16384 bytes of text".into()),
            Self::NoText => (1007, "a text is UTF-8".into()),
            Self::NoSocket => (1002, "this is not the WebSocket protocol".into()),
            Self::Invalid(reason) => (4400, reason.into()),
            Self::NotBegun => (4401, "Unauthorized".into()),
            Self::Stranger => (4406, "Subprotocol not acceptable".into()),
            Self::Late => (4408, "Connection initialisation timeout".into()),
            // A frame has room for 123 bytes.
            Self::Taken(id) if id.len() > 64 => (4409, "Subscriber already exists".into()),
            Self::Taken(id) => (4409, format!("Subscriber for {id} already exists")),
            Self::BegunTwice => (4429, "Too many initialisation requests".into()),
        }
    }
}

/// The answer to a beginning.
pub(super) const BEGUN: &str = r#"{"type":"connection_ack"}"#;
/// The answer to a ping.
pub(super) const PONG: &str = r#"{"type":"pong"}"#;

impl Asking {
    /// Reads a message.
    ///
    /// # Errors
    /// If it is none of the protocol's.
    pub(super) fn read(text: &str) -> Result<Self, Option<Closing>> {
        let invalid = |reason| Some(Closing::Invalid(reason));
        let Ok(Value::Object(mut message)) = serde_json::from_str(text) else {
            return Err(invalid("a message is a JSON object"));
        };
        let id = match message.remove("id") {
            Some(Value::String(id)) if !id.is_empty() => Some(id),
            _ => None,
        };
        let missing = || invalid("`id` must be a string that is not empty");
        match message.get("type").and_then(Value::as_str) {
            Some("connection_init") => Ok(Self::Begin),
            Some("ping") => Ok(Self::Ping),
            Some("pong") => Ok(Self::Pong),
            Some("subscribe") => {
                let id = id.ok_or_else(missing)?;
                match message.remove("payload") {
                    Some(Value::Object(members)) => Ok(Self::Run { id, asked: of_members(members) }),
                    _ => Err(invalid("`payload` must be an object")),
                }
            }
            Some("complete") => Ok(Self::End { id: id.ok_or_else(missing)? }),
            _ => Err(invalid("`type` is none of the protocol's")),
        }
    }
}

/// An answer of an operation.
pub(super) fn answered(id: &str, answer: &Answer) -> Message {
    match answer {
        Answer::Done(..) | Answer::Written(..) => message("next", id, Some(answer.text())),
        Answer::Refused(errors) => message("error", id, serde_json::to_string(errors).ok()),
    }
}

/// That an operation is at its end.
pub(super) fn ended(id: &str) -> Message {
    message("complete", id, None)
}

fn message(kind: &str, id: &str, payload: Option<String>) -> Message {
    let mut message = json!({ "id": id, "type": kind }).to_string();
    if let Some(payload) = payload {
        // It is JSON already: nothing is read to be written again.
        message.pop();
        message.push_str(",\"payload\":");
        message.push_str(&payload);
        message.push('}');
    }
    Message::text(message)
}
