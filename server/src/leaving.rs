//! The end of the server, for what would otherwise go on for ever.

use tokio::sync::watch;

/// Whether the server has been told to stop. A clone shares it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Leaving(watch::Sender<bool>);

impl Leaving {
    /// Tells everybody.
    pub(crate) fn leave(&self) {
        self.0.send_replace(true);
    }

    /// Whether it has been told.
    pub(crate) fn is_told(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until it is told.
    pub(crate) async fn told(self) {
        // It fails only without a sender, and this is one.
        let _ = self.0.subscribe().wait_for(|&told| told).await;
    }
}
