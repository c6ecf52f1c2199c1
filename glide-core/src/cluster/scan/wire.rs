//! The calls of a scan as requests, and what is read from their replies.

use bytes::Bytes;

use super::look::Look;
use super::{Answer, Call, ClusterScan, Page};
use crate::error::{Error, ErrorKind};
use crate::protocol::encode;
use crate::protocol::resp::{Reader, Token};

impl Call {
    /// How many commands run in its transaction; none for a call that is SCAN alone.
    pub(crate) fn commands(&self) -> Option<u32> {
        self.look.then_some(2 + u32::from(self.scan.is_some()))
    }

    pub(crate) fn write(&self, scan: &ClusterScan, out: &mut Vec<u8>) {
        if self.look {
            encode::command(out, &[b"MULTI"]);
            encode::command(out, &[b"INFO", b"server"]);
            encode::command(out, &[b"CLUSTER", b"NODES"]);
        }
        if let Some(cursor) = self.scan {
            let (cursor, count) = (cursor.to_string(), scan.count.to_string());
            let mut words: Vec<&[u8]> = vec![b"SCAN", cursor.as_bytes()];
            if !scan.pattern.is_empty() {
                words.extend([b"MATCH", scan.pattern.as_slice()]);
            }
            if scan.count > 0 {
                words.extend([b"COUNT", count.as_bytes()]);
            }
            if !scan.type_name.is_empty() {
                words.extend([b"TYPE", scan.type_name.as_bytes()]);
            }
            encode::command(out, &words);
        }
        if self.look {
            encode::command(out, &[b"EXEC"]);
        }
    }

    /// Reads the replies.
    ///
    /// # Errors
    /// The server's, or `Protocol`.
    pub(crate) fn read(&self, replies: &[u8]) -> Result<Answer, Error> {
        let mut reader = Reader::new(replies);
        let Some(commands) = self.commands() else {
            return Ok(Answer { look: None, page: Some(page(&mut reader)?) });
        };
        // MULTI's OK, and QUEUED for each command: an error here says more than that of EXEC.
        for _ in 0..=commands {
            if let Token::Error(text) = reader.next()? {
                return Err(Error::from_reply(text));
            }
        }
        match reader.next()? {
            Token::Array(len) if len == commands as usize => {}
            Token::Error(text) => return Err(Error::from_reply(text)),
            _ => return Err(unexpected("EXEC")),
        }
        let (info, nodes) = (text(&mut reader, "INFO")?, text(&mut reader, "CLUSTER NODES")?);
        let look = Look::read(info, nodes)?;
        let page = self.scan.map(|_| page(&mut reader)).transpose()?;
        Ok(Answer { look: Some(look), page })
    }
}

fn page(reader: &mut Reader<'_>) -> Result<Page, Error> {
    match reader.next()? {
        Token::Array(2) => {}
        Token::Error(text) => return Err(Error::from_reply(text)),
        _ => return Err(unexpected("SCAN")),
    }
    let next = std::str::from_utf8(text(reader, "SCAN")?).ok().and_then(|next| next.parse().ok());
    let next = next.ok_or_else(|| unexpected("SCAN"))?;
    let Token::Array(len) = reader.next()? else { return Err(unexpected("SCAN")) };
    let keys =
        (0..len).map(|_| Ok(Bytes::copy_from_slice(text(reader, "SCAN")?))).collect::<Result<_, Error>>()?;
    Ok(Page { next, keys })
}

fn text<'a>(reader: &mut Reader<'a>, of: &str) -> Result<&'a [u8], Error> {
    match reader.next()? {
        Token::Bulk(text) | Token::Simple(text) => Ok(text),
        // After the three letters of its format.
        Token::Verbatim(text) => text.get(4..).ok_or_else(|| unexpected(of)),
        Token::Error(text) => Err(Error::from_reply(text)),
        _ => Err(unexpected(of)),
    }
}

fn unexpected(of: &str) -> Error {
    Error::new(ErrorKind::Protocol, format!("{of} gave a reply of another form"))
}

/// The reply of a step as the server would have given it: the cursor, and the keys.
pub(crate) fn reply(cursor: &str, keys: &[Bytes]) -> Vec<u8> {
    let mut out =
        Vec::with_capacity(cursor.len() + 64 + keys.iter().map(|key| key.len() + 16).sum::<usize>());
    encode::array(&mut out, 2);
    encode::bulk(&mut out, cursor.as_bytes());
    encode::array(&mut out, keys.len());
    keys.iter().for_each(|key| encode::bulk(&mut out, key));
    out
}

#[cfg(test)]
mod tests {
    use super::super::To;
    use super::*;

    fn call(look: bool, scan: Option<u64>) -> Call {
        Call { to: To::Anyone, look, scan }
    }

    fn written(call: &Call, scan: &ClusterScan) -> String {
        let mut out = Vec::new();
        call.write(scan, &mut out);
        String::from_utf8(out)
            .unwrap()
            .split("\r\n")
            .filter(|word| !word.starts_with(['*', '$']))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_call_says_what_it_looks_for() {
        let all = ClusterScan::new().matching("a*").count(7).of_type("set");
        assert_eq!(written(&call(false, Some(5)), &ClusterScan::new()), "SCAN 5 ");
        assert_eq!(written(&call(false, Some(5)), &all), "SCAN 5 MATCH a* COUNT 7 TYPE set ");
        let look = "MULTI INFO server CLUSTER NODES";
        assert_eq!(written(&call(true, None), &all), format!("{look} EXEC "));
        assert_eq!(written(&call(true, Some(0)), &ClusterScan::new()), format!("{look} SCAN 0 EXEC "));
    }

    #[test]
    fn the_replies_of_a_transaction_are_read_in_both_protocols() {
        let info = "run_id:3616a480e2c953478a549d4241847049db09a339\r\n";
        let nodes =
            "fa6b0980ba13986653ffa009b7dd55596e478bd5 :19998@11203 myself,master - 0 0 7 connected 0-5460\n";
        let head = "+OK\r\n+QUEUED\r\n+QUEUED\r\n+QUEUED\r\n*3\r\n";
        let page = "*2\r\n$2\r\n42\r\n*2\r\n$1\r\na\r\n$0\r\n\r\n";
        let bulk = |text: &str| format!("${}\r\n{text}\r\n", text.len());
        let verbatim = |text: &str| format!("={}\r\ntxt:{text}\r\n", text.len() + 4);
        for form in [&bulk as &dyn Fn(&str) -> String, &verbatim] {
            let answer =
                call(true, Some(0)).read(format!("{head}{}{}{page}", form(info), form(nodes)).as_bytes());
            let answer = answer.unwrap();
            assert_eq!(answer.page.unwrap(), Page { next: 42, keys: vec!["a".into(), "".into()] });
            assert_eq!(answer.look.unwrap().own().epoch, 7);
        }
    }

    #[test]
    fn an_error_of_the_server_is_the_outcome() {
        let refused = "+OK\r\n-NOPERM no\r\n+QUEUED\r\n+QUEUED\r\n-EXECABORT discarded\r\n";
        let failed = "+OK\r\n+QUEUED\r\n+QUEUED\r\n+QUEUED\r\n*3\r\n$0\r\n\r\n$0\r\n\r\n-ERR no\r\n";
        let error = call(true, Some(0)).read(refused.as_bytes()).unwrap_err();
        assert_eq!(error.server_code(), "NOPERM");
        assert!(call(true, Some(0)).read(failed.as_bytes()).is_err());
        let error = call(false, Some(0)).read(b"-ERR unknown type name\r\n").unwrap_err();
        assert_eq!(error.server_code(), "ERR");
        for bad in ["*1\r\n$1\r\n0\r\n", "*2\r\n$1\r\nx\r\n*0\r\n", "*2\r\n$1\r\n1\r\n:7\r\n", ":1\r\n"] {
            assert_eq!(call(false, Some(0)).read(bad.as_bytes()).unwrap_err().kind(), ErrorKind::Protocol);
        }
    }
}
