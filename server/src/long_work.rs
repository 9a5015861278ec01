//! What takes a processor for long: done apart from the threads that answer readers, a few at a time.

use std::{panic::resume_unwind, sync::Arc, thread::available_parallelism};

use tokio::{sync::Semaphore, task::spawn_blocking};
use tracing::Span;

use crate::client::RequestId;

/// Long work, of which half of the processors are kept free. A clone shares the other half.
#[derive(Debug, Clone)]
pub(crate) struct LongWork(Arc<Semaphore>);

impl Default for LongWork {
    fn default() -> Self {
        let processors = available_parallelism().map_or(1, usize::from);
        Self(Arc::new(Semaphore::new((processors / 2).max(1))))
    }
}

impl LongWork {
    /// Does this when its turn has come; none where the program is ending.
    pub(crate) async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let turn = Arc::clone(&self.0).acquire_owned().await.ok()?;
        let (request, span) = (RequestId::current(), Span::current());
        let done = spawn_blocking(move || {
            // Whoever has gone meanwhile cannot stop it: its turn lasts until it is done.
            let _turn = turn;
            span.in_scope(|| request.within(work))
        });
        match done.await {
            Ok(done) => Some(done),
            Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
            Err(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        thread,
        time::Duration,
    };

    use super::{Arc, LongWork, available_parallelism};
    use crate::client::RequestId;

    #[tokio::test]
    async fn half_of_the_processors_are_kept_free() {
        let (long, now, most) = (LongWork::default(), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let work = (0..16).map(|_| {
            let (now, most) = (Arc::clone(&now), Arc::clone(&most));
            long.run(move || {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                thread::sleep(Duration::from_millis(5));
                now.fetch_sub(1, Ordering::SeqCst);
            })
        });
        futures_util::future::join_all(work).await;
        let processors = available_parallelism().map_or(1, usize::from);
        assert!(most.load(Ordering::SeqCst) <= (processors / 2).max(1));
    }

    #[tokio::test]
    async fn long_work_belongs_to_its_request() {
        let request = RequestId::new();
        let seen = request.during(LongWork::default().run(RequestId::current)).await;
        assert_eq!(seen, Some(request));
    }
}
