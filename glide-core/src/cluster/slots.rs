//! Which slot a key belongs to.

/// How many slots a cluster has.
pub(crate) const SLOTS: usize = 16_384;

/// The slot of a key: CRC16 (XMODEM) of its hash tag, or else of all of it.
pub(crate) fn slot(key: &[u8]) -> u16 {
    crc16(hashed(key)) % SLOTS as u16
}

/// What is between the first `{` and the next `}`, unless that is nothing.
fn hashed(key: &[u8]) -> &[u8] {
    let Some(open) = key.iter().position(|&byte| byte == b'{') else { return key };
    let rest = &key[open + 1..];
    match rest.iter().position(|&byte| byte == b'}') {
        Some(len @ 1..) => &rest[..len],
        _ => key,
    }
}

/// Four bytes a step: each step waits for the one before, and a key has a dozen bytes or more.
fn crc16(bytes: &[u8]) -> u16 {
    let (steps, rest) = bytes.as_chunks::<4>();
    let crc = steps.iter().fold(0_u16, |crc, &[a, b, c, d]| {
        let [high, low] = crc.to_be_bytes();
        let ahead = |bytes: usize, byte: u8| TABLES[bytes][usize::from(byte)];
        ahead(3, high ^ a) ^ ahead(2, low ^ b) ^ ahead(1, c) ^ ahead(0, d)
    });
    rest.iter().fold(crc, |crc, &byte| crc << 8 ^ TABLES[0][usize::from((crc >> 8) as u8 ^ byte)])
}

/// What a byte adds to the checksum, by how many bytes come after it.
static TABLES: [[u16; 256]; 4] = {
    let mut tables = [[0; 256]; 4];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = (byte as u16) << 8;
        let mut shifts = 0;
        while shifts < 32 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 };
            shifts += 1;
            if shifts % 8 == 0 {
                tables[shifts / 8 - 1][byte] = crc;
            }
        }
        byte += 1;
    }
    tables
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_the_checksum_that_the_cluster_specification_names() {
        assert_eq!(crc16(b"123456789"), 0x31c3);
        assert_eq!(slot(b"foo"), 12_182);
        assert_eq!(slot(b""), 0);
    }

    #[test]
    fn a_step_of_several_bytes_does_what_single_bits_do() {
        let bitwise = |bytes: &[u8]| {
            bytes.iter().fold(0_u16, |crc, &byte| {
                (0..8).fold(crc ^ u16::from(byte) << 8, |crc, _| {
                    if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 }
                })
            })
        };
        let bytes: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
        for (from, to) in
            (0..64).flat_map(|from| (0..24).map(move |len| (from * 8, from * 8 + len.min(512 - from * 8))))
        {
            assert_eq!(crc16(&bytes[from..to]), bitwise(&bytes[from..to]));
        }
    }

    #[test]
    fn only_the_first_hash_tag_counts_and_an_empty_one_does_not() {
        assert_eq!(slot(b"{user}.a"), slot(b"user"));
        assert_eq!(slot(b"a{b}{c}"), slot(b"b"));
        assert_eq!(slot(b"a{{b}}c"), slot(b"{b"));
        assert_eq!(slot(b"{}a"), crc16(b"{}a") % SLOTS as u16);
        assert_eq!(slot(b"a{b"), crc16(b"a{b") % SLOTS as u16);
    }
}
