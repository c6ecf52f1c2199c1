// @generated from protobuf/commands by codegen. Do not edit.

use super::{Blocking, Combine, DefaultRoute, Flags, Keys, Row, Shape, TimeUnit, Variant, When};

/// Every row, by wire id.
pub static ROWS: [Row; 27] = [
    // APPEND
    Row {
        id: 1,
        words: &["APPEND"],
        wire: b"$6\r\nAPPEND\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (2, 0, 0),
        variants: &[],
    },
    // DECR
    Row {
        id: 2,
        words: &["DECR"],
        wire: b"$4\r\nDECR\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (1, 0, 0),
        variants: &[],
    },
    // DECRBY
    Row {
        id: 3,
        words: &["DECRBY"],
        wire: b"$6\r\nDECRBY\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (1, 0, 0),
        variants: &[],
    },
    // DELIFEQ
    Row {
        id: 4,
        words: &["DELIFEQ"],
        wire: b"$7\r\nDELIFEQ\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bool,
        since: (9, 0, 0),
        variants: &[],
    },
    // GET
    Row {
        id: 5,
        words: &["GET"],
        wire: b"$3\r\nGET\r\n",
        flags: Flags::READ_ONLY.or(Flags::CACHEABLE).or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (1, 0, 0),
        variants: &[],
    },
    // GETDEL
    Row {
        id: 6,
        words: &["GETDEL"],
        wire: b"$6\r\nGETDEL\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (6, 2, 0),
        variants: &[],
    },
    // GETEX
    Row {
        id: 7,
        words: &["GETEX"],
        wire: b"$5\r\nGETEX\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (6, 2, 0),
        variants: &[],
    },
    // GETRANGE
    Row {
        id: 8,
        words: &["GETRANGE"],
        wire: b"$8\r\nGETRANGE\r\n",
        flags: Flags::READ_ONLY,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (2, 4, 0),
        variants: &[],
    },
    // GETSET
    Row {
        id: 9,
        words: &["GETSET"],
        wire: b"$6\r\nGETSET\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (1, 0, 0),
        variants: &[],
    },
    // INCR
    Row {
        id: 10,
        words: &["INCR"],
        wire: b"$4\r\nINCR\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (1, 0, 0),
        variants: &[],
    },
    // INCRBY
    Row {
        id: 11,
        words: &["INCRBY"],
        wire: b"$6\r\nINCRBY\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (1, 0, 0),
        variants: &[],
    },
    // INCRBYFLOAT
    Row {
        id: 12,
        words: &["INCRBYFLOAT"],
        wire: b"$11\r\nINCRBYFLOAT\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Double,
        since: (2, 6, 0),
        variants: &[],
    },
    // LCS
    Row {
        id: 13,
        words: &["LCS"],
        wire: b"$3\r\nLCS\r\n",
        flags: Flags::READ_ONLY,
        keys: &[Keys::Range { first: 1, last: 2, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (7, 0, 0),
        variants: &[Variant { id: 14, when: When::Token { token: "LEN", from: 3 } }, Variant { id: 15, when: When::Token { token: "IDX", from: 3 } }],
    },
    // LCS.len
    Row {
        id: 14,
        words: &["LCS"],
        wire: b"$3\r\nLCS\r\n",
        flags: Flags::READ_ONLY,
        keys: &[Keys::Range { first: 1, last: 2, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (7, 0, 0),
        variants: &[],
    },
    // LCS.idx
    Row {
        id: 15,
        words: &["LCS"],
        wire: b"$3\r\nLCS\r\n",
        flags: Flags::READ_ONLY,
        keys: &[Keys::Range { first: 1, last: 2, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Record(&[("matches", Shape::List(&Shape::Any)), ("len", Shape::Int)]),
        since: (7, 0, 0),
        variants: &[],
    },
    // MGET
    Row {
        id: 16,
        words: &["MGET"],
        wire: b"$4\r\nMGET\r\n",
        flags: Flags::READ_ONLY.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: -1, step: 1 }],
        route: DefaultRoute::MultiShard,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::List(&Shape::Bytes),
        since: (1, 0, 0),
        variants: &[],
    },
    // MSET
    Row {
        id: 17,
        words: &["MSET"],
        wire: b"$4\r\nMSET\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: -1, step: 2 }],
        route: DefaultRoute::MultiShard,
        combine: Combine::AllSucceeded,
        blocking: Blocking::Never,
        reply: &Shape::Ok,
        since: (1, 0, 1),
        variants: &[],
    },
    // MSETEX
    Row {
        id: 18,
        words: &["MSETEX"],
        wire: b"$6\r\nMSETEX\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Counted { count: 1, first: 2, step: 2 }],
        route: DefaultRoute::MultiShard,
        combine: Combine::AllSucceeded,
        blocking: Blocking::Never,
        reply: &Shape::Bool,
        since: (9, 1, 0),
        variants: &[],
    },
    // MSETNX
    Row {
        id: 19,
        words: &["MSETNX"],
        wire: b"$6\r\nMSETNX\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: -1, step: 2 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bool,
        since: (1, 0, 1),
        variants: &[],
    },
    // PSETEX
    Row {
        id: 20,
        words: &["PSETEX"],
        wire: b"$6\r\nPSETEX\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Ok,
        since: (2, 6, 0),
        variants: &[],
    },
    // SET
    Row {
        id: 21,
        words: &["SET"],
        wire: b"$3\r\nSET\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Ok,
        since: (1, 0, 0),
        variants: &[Variant { id: 22, when: When::Token { token: "GET", from: 3 } }],
    },
    // SET.get
    Row {
        id: 22,
        words: &["SET"],
        wire: b"$3\r\nSET\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (6, 2, 0),
        variants: &[],
    },
    // SETEX
    Row {
        id: 23,
        words: &["SETEX"],
        wire: b"$5\r\nSETEX\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Ok,
        since: (2, 0, 0),
        variants: &[],
    },
    // SETNX
    Row {
        id: 24,
        words: &["SETNX"],
        wire: b"$5\r\nSETNX\r\n",
        flags: Flags::WRITE.or(Flags::COMPRESSIBLE),
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bool,
        since: (1, 0, 0),
        variants: &[],
    },
    // SETRANGE
    Row {
        id: 25,
        words: &["SETRANGE"],
        wire: b"$8\r\nSETRANGE\r\n",
        flags: Flags::WRITE,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (2, 2, 0),
        variants: &[],
    },
    // STRLEN
    Row {
        id: 26,
        words: &["STRLEN"],
        wire: b"$6\r\nSTRLEN\r\n",
        flags: Flags::READ_ONLY,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Int,
        since: (2, 2, 0),
        variants: &[],
    },
    // SUBSTR
    Row {
        id: 27,
        words: &["SUBSTR"],
        wire: b"$6\r\nSUBSTR\r\n",
        flags: Flags::READ_ONLY,
        keys: &[Keys::Range { first: 1, last: 1, step: 1 }],
        route: DefaultRoute::Any,
        combine: Combine::Default,
        blocking: Blocking::Never,
        reply: &Shape::Bytes,
        since: (1, 0, 0),
        variants: &[],
    },
];

/// One more than the index of the row with this id; 0 where there is none.
pub(super) static BY_ID: [u16; 28] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
];

/// First word, second word or nothing, index of the row; sorted.
pub(super) static BY_WORDS: [(&str, &str, u16); 24] = [
    ("APPEND", "", 0),
    ("DECR", "", 1),
    ("DECRBY", "", 2),
    ("DELIFEQ", "", 3),
    ("GET", "", 4),
    ("GETDEL", "", 5),
    ("GETEX", "", 6),
    ("GETRANGE", "", 7),
    ("GETSET", "", 8),
    ("INCR", "", 9),
    ("INCRBY", "", 10),
    ("INCRBYFLOAT", "", 11),
    ("LCS", "", 12),
    ("MGET", "", 15),
    ("MSET", "", 16),
    ("MSETEX", "", 17),
    ("MSETNX", "", 18),
    ("PSETEX", "", 19),
    ("SET", "", 20),
    ("SETEX", "", 22),
    ("SETNX", "", 23),
    ("SETRANGE", "", 24),
    ("STRLEN", "", 25),
    ("SUBSTR", "", 26),
];

/// Wire ids by name: the command's words, then the name of the variant.
pub mod id {
    pub const APPEND: u16 = 1;
    pub const DECR: u16 = 2;
    pub const DECRBY: u16 = 3;
    pub const DELIFEQ: u16 = 4;
    pub const GET: u16 = 5;
    pub const GETDEL: u16 = 6;
    pub const GETEX: u16 = 7;
    pub const GETRANGE: u16 = 8;
    pub const GETSET: u16 = 9;
    pub const INCR: u16 = 10;
    pub const INCRBY: u16 = 11;
    pub const INCRBYFLOAT: u16 = 12;
    pub const LCS: u16 = 13;
    pub const LCS_LEN: u16 = 14;
    pub const LCS_IDX: u16 = 15;
    pub const MGET: u16 = 16;
    pub const MSET: u16 = 17;
    pub const MSETEX: u16 = 18;
    pub const MSETNX: u16 = 19;
    pub const PSETEX: u16 = 20;
    pub const SET: u16 = 21;
    pub const SET_GET: u16 = 22;
    pub const SETEX: u16 = 23;
    pub const SETNX: u16 = 24;
    pub const SETRANGE: u16 = 25;
    pub const STRLEN: u16 = 26;
    pub const SUBSTR: u16 = 27;
}
