//! GraphQL over a WebSocket, by the protocol `graphql-transport-ws`.

mod message;

use std::{collections::HashMap, sync::Arc, time::Duration};

use axum::{
    extract::{
        FromRequestParts, WebSocketUpgrade,
        ws::{CloseFrame, Message, WebSocket},
    },
    http::{
        HeaderMap, Method,
        header::{SEC_WEBSOCKET_PROTOCOL, UPGRADE},
        request::Parts,
    },
    response::{IntoResponse, Response},
};
use futures_util::{
    StreamExt,
    stream::{self, AbortHandle, BoxStream, SelectAll},
};
use tokio::time::{Instant, MissedTickBehavior, interval_at, sleep, timeout};

use self::message::{Asking, Closing};
use super::{
    document::OperationRequest,
    endpoint::{Endpoint, Reader, StreamPermit},
    error::ApiError,
    execute::{Answer, prepare},
    http::{Form, refuse},
    limit::{BODY, Limit, OPERATIONS},
};
use crate::{connection::Place, rate::LITTLE};

const PROTOCOL: &str = "graphql-transport-ws";
/// How long a client may take to say that it begins.
const BEGIN: Duration = Duration::from_secs(5);
/// How long a client may take to answer a goodbye.
const GOODBYE: Duration = Duration::from_secs(1);
/// How often a client is asked for a sign of life; it has as long to give one.
const ALIVE: Duration = Duration::from_secs(15);

/// Whether a request asks for a WebSocket.
pub(super) fn is_asked(parts: &Parts) -> bool {
    let upgrade = parts.headers.get(UPGRADE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    parts.method == Method::GET && upgrade.eq_ignore_ascii_case("websocket")
}

/// Opens a WebSocket, which holds its permit until it is closed.
pub(super) async fn open(endpoint: Endpoint, parts: &mut Parts, reader: Reader, permit: StreamPermit) -> Response {
    if let Some(refused) = stranger(&parts.headers) {
        return refuse(Form::Json, &refused);
    }
    let connection = parts.extensions.get::<Arc<Place>>().cloned();
    match WebSocketUpgrade::from_request_parts(parts, &()).await {
        Ok(upgrade) => {
            upgrade.protocols([PROTOCOL]).max_message_size(BODY).max_frame_size(BODY).on_upgrade(async move |socket| {
                talk(&endpoint, socket, reader).await;
                drop((permit, connection));
            })
        }
        Err(rejection) => rejection.into_response(),
    }
}

/// What a client is answered that offers other protocols alone: a browser would only see that the socket failed.
fn stranger(headers: &HeaderMap) -> Option<ApiError> {
    let offered: Vec<_> = headers
        .get_all(SEC_WEBSOCKET_PROTOCOL)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(',').map(str::trim))
        .collect();
    (!offered.is_empty() && !offered.contains(&PROTOCOL)).then_some(ApiError::BadRequest(
        "this socket speaks `graphql-transport-ws`, as the npm package `graphql-ws` does; `graphql-ws` is the name of the \
         older protocol of `subscriptions-transport-ws`, which is no longer spoken",
    ))
}

async fn talk(endpoint: &Endpoint, socket: WebSocket, reader: Reader) {
    let mut conversation =
        Conversation { socket, reader, begun: false, serial: 0, open: HashMap::new(), running: SelectAll::new() };
    let closing = match conversation.socket.protocol() {
        Some(_) => conversation.hold(endpoint).await,
        None => Some(Closing::Stranger),
    };
    if let Some((code, reason)) = closing.map(Closing::frame) {
        let socket = &mut conversation.socket;
        // A client that has gone does not hear it; one that has not may still be talking.
        let _ = socket.send(Message::Close(Some(CloseFrame { code, reason: reason.into() }))).await;
        let _ = timeout(GOODBYE, async { while socket.recv().await.is_some_and(|it| it.is_ok()) {} }).await;
    }
}

/// What the operations of a socket give: an answer, or that this one is at its end.
type Given = (u64, String, Option<Answer>);

/// One socket.
struct Conversation {
    socket: WebSocket,
    reader: Reader,
    begun: bool,
    /// Counts the operations: a client may use an identifier again.
    serial: u64,
    open: HashMap<String, (u64, AbortHandle)>,
    running: SelectAll<BoxStream<'static, Given>>,
}

impl Conversation {
    /// Goes on until one side ends it; tells with which words this side does.
    async fn hold(&mut self, endpoint: &Endpoint) -> Option<Closing> {
        let mut late = std::pin::pin!(sleep(BEGIN));
        let mut stopping = std::pin::pin!(endpoint.stopping());
        let mut pulse = interval_at(Instant::now() + ALIVE, ALIVE);
        pulse.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut heard = true;
        loop {
            let done = tokio::select! {
                message = self.socket.recv() => {
                    heard = true;
                    match message {
                        Some(Ok(Message::Text(text))) => self.take(endpoint, &text).await,
                        Some(Ok(Message::Binary(_))) => Err(Some(Closing::Invalid("messages are texts"))),
                        // The library answers these itself, a goodbye when it is asked for what comes next.
                        Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Close(_))) => Ok(()),
                        None => Err(None),
                        Some(Err(error)) => Err(Closing::of(&error)),
                    }
                }
                Some(given) = self.running.next(), if !self.running.is_empty() => self.give(given).await,
                () = &mut late, if !self.begun => Err(Some(Closing::Late)),
                () = &mut stopping => Err(Some(Closing::Stopping)),
                _ = pulse.tick() => {
                    if std::mem::take(&mut heard) {
                        self.send(Message::Ping(axum::body::Bytes::new())).await
                    } else {
                        Err(None)
                    }
                }
            };
            if let Err(closing) = done {
                return closing;
            }
        }
    }

    async fn take(&mut self, endpoint: &Endpoint, text: &str) -> Result<(), Option<Closing>> {
        match Asking::read(text)? {
            Asking::Begin if self.begun => Err(Some(Closing::BegunTwice)),
            Asking::Begin => {
                self.begun = true;
                self.send(Message::text(message::BEGUN)).await
            }
            Asking::Ping => self.send(Message::text(message::PONG)).await,
            Asking::Pong => Ok(()),
            Asking::Run { .. } if !self.begun => Err(Some(Closing::NotBegun)),
            Asking::Run { id, .. } if self.open.contains_key(&id) => Err(Some(Closing::Taken(id))),
            Asking::Run { id, asked } => match self.run(endpoint, &id, asked) {
                Ok(()) => Ok(()),
                Err(error) => self.send(message::answered(&id, &error.into())).await,
            },
            Asking::End { id } => {
                if let Some((_, handle)) = self.open.remove(&id) {
                    handle.abort();
                }
                Ok(())
            }
        }
    }

    fn run(
        &mut self,
        endpoint: &Endpoint,
        id: &str,
        asked: Result<OperationRequest, ApiError>,
    ) -> Result<(), ApiError> {
        if self.open.len() >= OPERATIONS {
            return Err(ApiError::over(Limit::Operations, OPERATIONS + 1));
        }
        self.reader.charge(LITTLE)?;
        let ready = prepare(endpoint.runner(), endpoint.documents().operation(asked?)?)?;
        self.reader.charge(ready.price())?;
        let answers = ready.answers(endpoint.runner(), endpoint.feed())?;
        self.serial += 1;
        let (serial, id) = (self.serial, id.to_owned());
        let (answers, handle) = stream::abortable(answers);
        let named = id.clone();
        let given = answers.map(Some).chain(stream::once(async { None })).map(move |it| (serial, named.clone(), it));
        self.running.push(given.boxed());
        self.open.insert(id, (serial, handle));
        Ok(())
    }

    async fn give(&mut self, (serial, id, answer): Given) -> Result<(), Option<Closing>> {
        // What the client has ended meanwhile it does not want to hear of.
        if self.open.get(&id).is_none_or(|(open, _)| *open != serial) {
            return Ok(());
        }
        let goes_on = matches!(answer, Some(Answer::Done(..) | Answer::Written(..)));
        let message = answer.map_or_else(|| message::ended(&id), |answer| message::answered(&id, &answer));
        if !goes_on {
            self.open.remove(&id);
        }
        self.send(message).await
    }

    async fn send(&mut self, message: Message) -> Result<(), Option<Closing>> {
        self.socket.send(message).await.map_err(|_| None)
    }
}
