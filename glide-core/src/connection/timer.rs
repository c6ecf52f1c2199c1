//! A timer that is set again and again.

use std::future::Future;
use std::pin::Pin;
use std::task::Context;
use std::time::Instant;

use tokio::time::Sleep;

/// One timer for all requests. It is set again only for something earlier, so that no request costs a timer.
pub(crate) struct Timer {
    sleep: Option<Pin<Box<Sleep>>>,
    armed: Option<Instant>,
}

impl Timer {
    pub(crate) fn new() -> Timer {
        Timer { sleep: None, armed: None }
    }

    pub(crate) fn set_for(&self) -> Option<Instant> {
        self.armed
    }

    pub(crate) fn poll_fired(&mut self, cx: &mut Context<'_>) -> bool {
        let fired = self.armed.is_some()
            && self.sleep.as_mut().is_some_and(|sleep| sleep.as_mut().poll(cx).is_ready());
        if fired {
            self.armed = None;
        }
        fired
    }

    pub(crate) fn set(&mut self, at: Instant, cx: &mut Context<'_>) {
        if self.armed.is_some_and(|armed| armed <= at) {
            return;
        }
        self.armed = Some(at);
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(at.into())));
        sleep.as_mut().reset(at.into());
        if sleep.as_mut().poll(cx).is_ready() {
            // Due already: look again at once.
            cx.waker().wake_by_ref();
        }
    }
}
