//! How long to wait between attempts to connect. Randomness comes in, no clock does.

use std::time::Duration;

use crate::config::Backoff;

/// No strategy may keep a client away for longer than this once the server is back.
const LONGEST: Duration = Duration::from_secs(30);

/// The delay before attempt `attempt` (0 is the first after a loss); `random` is in 0.0..1.0.
pub(crate) fn delay(backoff: &Backoff, attempt: u32, random: f64) -> Duration {
    let growth = f64::from(backoff.base).powi(attempt.min(backoff.retries).min(i32::MAX as u32) as i32);
    let widest = backoff.factor.as_secs_f64() * growth * (1.0 + f64::from(backoff.jitter_percent) / 100.0);
    Duration::from_secs_f64((random * widest).min(LONGEST.as_secs_f64()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_up_to_the_cap_and_never_beyond() {
        let backoff = Backoff { factor: Duration::from_millis(10), base: 2, retries: 3, jitter_percent: 0 };
        let widest: Vec<u64> =
            (0..6).map(|n| (delay(&backoff, n, 1.0).as_secs_f64() * 1e3).round() as u64).collect();
        assert_eq!(widest, [10, 20, 40, 80, 80, 80]);
        assert_eq!(delay(&backoff, 9, 0.0), Duration::ZERO);
        let wild = Backoff {
            factor: Duration::from_secs(3600),
            base: u32::MAX,
            retries: u32::MAX,
            jitter_percent: 0,
        };
        assert_eq!(delay(&wild, u32::MAX, 1.0), LONGEST);
    }
}
