//! Scripts that bindings hold, by hash and counted: what is stored so often has to be dropped so often.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use glide_core::Script;

static HELD: LazyLock<Mutex<HashMap<String, (Script, u64)>>> = LazyLock::new(Mutex::default);

/// Stores a script, and gives its hash. Until it is dropped, clients can run it by that.
pub fn store_script(source: &[u8]) -> String {
    let script = Script::new(source);
    let hash = script.hash().to_owned();
    held().entry(hash.clone()).or_insert((script, 0)).1 += 1;
    hash
}

/// Takes back one [`store_script`]. The last one forgets the source; what was submitted before runs all the same.
pub fn drop_script(hash: &str) {
    let mut held = held();
    if let Some((_, count)) = held.get_mut(hash) {
        *count -= 1;
        if *count == 0 {
            held.remove(hash);
        }
    }
}

fn held() -> MutexGuard<'static, HashMap<String, (Script, u64)>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_there_until_it_is_dropped_as_often_as_it_was_stored() {
        let hash = store_script(b"return 'counted'");
        assert_eq!(store_script(b"return 'counted'"), hash);
        drop_script(&hash);
        assert!(Script::held(&hash).is_some());
        drop_script(&hash);
        assert!(Script::held(&hash).is_none());
        drop_script(&hash);
    }
}
