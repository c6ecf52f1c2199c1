//! Writes requests as RESP arrays of bulk strings, straight into a connection's pending bytes.

/// Appends `*n`: the number of words that follow.
#[inline]
pub(crate) fn array(out: &mut Vec<u8>, words: usize) {
    out.push(b'*');
    number(out, words);
    out.extend_from_slice(b"\r\n");
}

/// Appends one word.
#[inline]
pub(crate) fn bulk(out: &mut Vec<u8>, word: &[u8]) {
    out.push(b'$');
    number(out, word.len());
    out.extend_from_slice(b"\r\n");
    out.extend_from_slice(word);
    out.extend_from_slice(b"\r\n");
}

/// Appends a whole command.
pub(crate) fn command(out: &mut Vec<u8>, words: &[&[u8]]) {
    array(out, words.len());
    for word in words {
        bulk(out, word);
    }
}

#[inline]
fn number(out: &mut Vec<u8>, mut value: usize) {
    if value < 10 {
        out.push(b'0' + value as u8);
        return;
    }
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    while value > 0 {
        at -= 1;
        digits[at] = b'0' + (value % 10) as u8;
        value /= 10;
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_an_array_of_bulk_strings() {
        let mut out = Vec::new();
        command(&mut out, &[b"SET", b"", b"0123456789"]);
        assert_eq!(out, b"*3\r\n$3\r\nSET\r\n$0\r\n\r\n$10\r\n0123456789\r\n");
    }
}
