//! Which slot of a cluster a key belongs to.

use std::sync::LazyLock;

/// How many slots a cluster has.
pub const SLOTS: u16 = 16_384;

/// The slot of a key without a hash tag: its CRC16 (XMODEM).
pub fn slot_of(key: &[u8]) -> u16 {
    let crc = key.iter().fold(0_u16, |crc, &byte| {
        (0..8).fold(crc ^ u16::from(byte) << 8, |crc, _| crc << 1 ^ if crc >> 15 == 1 { 0x1021 } else { 0 })
    });
    crc % SLOTS
}

/// A short key in a slot, which also serves as a hash tag.
pub fn key_in(slot: u16) -> &'static str {
    static KEYS: LazyLock<Vec<String>> = LazyLock::new(a_key_of_each);
    &KEYS[usize::from(slot)]
}

fn a_key_of_each() -> Vec<String> {
    let mut keys = vec![String::new(); SLOTS.into()];
    let mut missing = SLOTS;
    for number in 0_u64.. {
        if missing == 0 {
            break;
        }
        let key = format!("{number:x}");
        let place = &mut keys[usize::from(slot_of(key.as_bytes()))];
        if place.is_empty() {
            *place = key;
            missing -= 1;
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_those_of_the_servers() {
        assert_eq!(slot_of(b"foo"), 12_182);
        assert_eq!(slot_of(b"123456789"), 0x31c3);
        for slot in [0, 1, 8191, SLOTS - 1] {
            assert_eq!(slot_of(key_in(slot).as_bytes()), slot);
        }
    }
}
