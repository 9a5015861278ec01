//! What is told when it happens.

use async_graphql::{Context, Subscription};
use futures_util::{Stream, StreamExt};

use super::{feed::Feed, revision::Revision};

/// The root of every subscription.
#[derive(Debug, Clone, Copy, Default)]
pub struct Subscription;

/// What is told when it happens: over a WebSocket (`graphql-transport-ws`), or as server-sent events
/// to a request that accepts `text/event-stream`.
#[Subscription]
impl Subscription {
    /// Each new revision of the catalogue, when it can be read. Whoever reads slowly is told of the
    /// latest only.
    async fn catalogue_changed(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            desc = "The number of the revision that you know. If there is a later one already, it is told at once: \
                    after a lost connection nothing is missed."
        )]
        since: Option<i64>,
    ) -> impl Stream<Item = Revision> + use<> {
        // `Ready::answers` is the only way to subscribe, and gives every request its feed.
        ctx.data_unchecked::<Feed>().after(since).map(|edition| Revision(edition.revision.clone()))
    }
}
