# @generated from protobuf/commands by codegen. Do not edit.
"""Strings: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "APPEND gives the new length": Call('client.append("k", " World")', '11'),
    "APPEND with bytes that are not text": Call("client.append(b\"\\x00\\xff\\r\\n\\x80\", b\"\\x00\\xff\\r\\n\\x80\")", '5'),
    "DECR of a missing key": Call('client.decr("n")', '-1'),
    "DECRBY with the largest amount": Call('client.decrby("n", 9223372036854775807)', '-9223372036854775807'),
    "DELIFEQ that fits": Call('client.delifeq("lock", "me")', 'True'),
    "DELIFEQ that does not fit": Call('client.delifeq("lock", "me")', 'False'),
    "GET of a string": Call('client.get("k")', "b'value'"),
    "GET of a missing key": Call('client.get("k")', 'None'),
    "GET of an empty string": Call('client.get("k")', "b''"),
    "GET with an empty key": Call('client.get("")', 'None'),
    "GET of bytes that are not text": Call("client.get(b\"\\x00\\xff\\r\\n\\x80\")", "b'\\x00\\xff\\r\\n\\x80'"),
    "GETDEL of a string": Call('client.getdel("k")', "b'v'"),
    "GETDEL of a missing key": Call('client.getdel("k")', 'None'),
    "GETEX without an expiry": Call('client.getex("k")', "b'v'"),
    "GETEX with seconds": Call('client.getex("k", expiry=ExpiryGetEx(ExpiryTypeGetEx.SEC, 10))', "b'v'"),
    "GETEX with milliseconds": Call('client.getex("k", expiry=ExpiryGetEx(ExpiryTypeGetEx.MILLSEC, 10000))', "b'v'"),
    "GETEX with a time in seconds": Call('client.getex("k", expiry=ExpiryGetEx(ExpiryTypeGetEx.UNIX_SEC, 4102444800))', "b'v'"),
    "GETEX with a time in milliseconds": Call('client.getex("k", expiry=ExpiryGetEx(ExpiryTypeGetEx.UNIX_MILLSEC, 4102444800000))', "b'v'"),
    "GETEX that takes the expiry away": Call('client.getex("k", expiry=ExpiryGetEx(ExpiryTypeGetEx.PERSIST, None))', 'None'),
    "GETRANGE from the end": Call('client.getrange("k", -5, -1)', "b'World'"),
    "GETRANGE of a missing key": Call('client.getrange("k", 0, 3)', "b''"),
    "GETSET gives the old string": Call('client.getset("k", "new")', "b'old'"),
    "GETSET of a missing key": Call('client.getset("k", "new")', 'None'),
    "INCR of a number": Call('client.incr("n")', '42'),
    "INCRBY with a negative amount": Call('client.incrby("n", -10)', '-6'),
    "INCRBYFLOAT with a fraction": Call('client.incrbyfloat("n", 0.5)', '11.0'),
    "INCRBYFLOAT to a fraction": Call('client.incrbyfloat("n", -0.25)', '0.75'),
    "LCS gives the subsequence": Call('client.lcs("a", "b")', "b'mytext'"),
    "LCS gives the length": Call('client.lcs_len("a", "b")', '6'),
    "LCS gives the ranges": Call('client.lcs_idx("a", "b")', "{b'matches': [[[4, 7], [5, 8]], [[2, 3], [0, 1]]], b'len': 6}"),
    "LCS gives the ranges with their length": Call('client.lcs_idx("a", "b", min_match_len=4, with_match_len=True)', "{b'matches': [[[4, 7], [5, 8], 4]], b'len': 6}"),
    "MGET of several keys": Call('client.mget(["a", "b", "c"])', "[b'1', None, b'3']"),
    "MGET of one key": Call('client.mget(["a"])', '[None]'),
    "MSET of several keys": Call('client.mset({"a": "1", "b": "2"})', "'OK'"),
    "MSETEX with a condition and an expiry": Call('client.msetex({"a": "1", "b": "2"}, conditional_set=ConditionalChange.ONLY_IF_DOES_NOT_EXIST, expiry=ExpirySet(ExpiryType.SEC, 10))', 'True'),
    "MSETEX whose condition does not hold": Call('client.msetex({"a": "1"}, conditional_set=ConditionalChange.ONLY_IF_EXISTS, expiry=ExpirySet(ExpiryType.KEEP_TTL, None))', 'False'),
    "MSETEX with milliseconds": Call('client.msetex({"a": "1"}, expiry=ExpirySet(ExpiryType.MILLSEC, 10000))', 'True'),
    "MSETEX with a time in seconds": Call('client.msetex({"a": "1"}, expiry=ExpirySet(ExpiryType.UNIX_SEC, 4102444800))', 'True'),
    "MSETEX with a time in milliseconds": Call('client.msetex({"a": "1"}, expiry=ExpirySet(ExpiryType.UNIX_MILLSEC, 4102444800000))', 'True'),
    "MSETNX of new keys": Call('client.msetnx({"a": "1", "b": "2"})', 'True'),
    "MSETNX with a key that exists": Call('client.msetnx({"a": "1", "b": "2"})', 'False'),
    "PSETEX": Call('client.psetex("k", 1500, "v")', "'OK'"),
    "SET": Call('client.set("k", "v")', "'OK'"),
    "SET of bytes that are not text": Call("client.set(b\"\\x00\\xff\\r\\n\\x80\", b\"\\x00\\xff\\r\\n\\x80\")", "'OK'"),
    "SET if the key does not exist": Call('client.set("k", "v", conditional_set=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', "'OK'"),
    "SET if the key exists, and it does not": Call('client.set("k", "v", conditional_set=ConditionalChange.ONLY_IF_EXISTS)', 'None'),
    "SET if the key holds a value": Call('client.set("k", "v", conditional_set=OnlyIfEqual("old"))', "'OK'"),
    "SET with seconds": Call('client.set("k", "v", expiry=ExpirySet(ExpiryType.SEC, 10))', "'OK'"),
    "SET with milliseconds": Call('client.set("k", "v", expiry=ExpirySet(ExpiryType.MILLSEC, 10000))', "'OK'"),
    "SET with a time in seconds": Call('client.set("k", "v", expiry=ExpirySet(ExpiryType.UNIX_SEC, 4102444800))', "'OK'"),
    "SET with a time in milliseconds": Call('client.set("k", "v", expiry=ExpirySet(ExpiryType.UNIX_MILLSEC, 4102444800000))', "'OK'"),
    "SET that keeps the expiry": Call('client.set("k", "v", expiry=ExpirySet(ExpiryType.KEEP_TTL, None))', "'OK'"),
    "SET with a condition and an expiry": Call('client.set("k", "v", conditional_set=ConditionalChange.ONLY_IF_DOES_NOT_EXIST, expiry=ExpirySet(ExpiryType.SEC, 10))', "'OK'"),
    "SET that returns the old value": Call('client.set("k", "new", return_old_value=True)', "b'old'"),
    "SET that returns no old value": Call('client.set("k", "new", return_old_value=True)', 'None'),
    "SET with every option": Call('client.set("k", "new", conditional_set=ConditionalChange.ONLY_IF_EXISTS, expiry=ExpirySet(ExpiryType.KEEP_TTL, None), return_old_value=True)', "b'old'"),
    "SETEX": Call('client.setex("k", 10, "v")', "'OK'"),
    "SETNX of a new key": Call('client.setnx("k", "v")', 'True'),
    "SETNX of a key that exists": Call('client.setnx("k", "v")', 'False'),
    "SETRANGE past the end": Call('client.setrange("k", 6, "Earth")', '11'),
    "STRLEN": Call('client.strlen("k")', '5'),
    "SUBSTR": Call('client.substr("k", 0, 3)', "b'Hell'"),
}

EXAMPLES = {
    "APPEND": Example(
        "2.0.0",
        [
            Step(Call('client.append("greeting", "Hello")', '5'), False),
            Step(Call('client.append("greeting", " World")', '11'), False),
        ],
    ),
    "DECR": Example(
        "1.0.0",
        [
            Step(Call('client.decr("stock")', '-1'), False),
        ],
    ),
    "DECRBY": Example(
        "1.0.0",
        [
            Step(Call('client.decrby("stock", 3)', '-3'), False),
        ],
    ),
    "DELIFEQ": Example(
        "9.0.0",
        [
            Step(Call('client.set("lock", "owner-1")', "'OK'"), False),
            Step(Call('client.delifeq("lock", "owner-2")', 'False'), False),
        ],
    ),
    "GET": Example(
        "1.0.0",
        [
            Step(Call('client.set("greeting", "Hello")', "'OK'"), False),
            Step(Call('client.get("greeting")', "b'Hello'"), False),
        ],
    ),
    "GETDEL": Example(
        "6.2.0",
        [
            Step(Call('client.set("token", "abc")', "'OK'"), False),
            Step(Call('client.getdel("token")', "b'abc'"), False),
        ],
    ),
    "GETEX": Example(
        "6.2.0",
        [
            Step(Call('client.set("session", "abc")', "'OK'"), False),
            Step(Call('client.getex("session", expiry=ExpiryGetEx(ExpiryTypeGetEx.SEC, 60))', "b'abc'"), False),
        ],
    ),
    "GETRANGE": Example(
        "2.4.0",
        [
            Step(Call('client.set("greeting", "Hello World")', "'OK'"), False),
            Step(Call('client.getrange("greeting", -5, -1)', "b'World'"), False),
        ],
    ),
    "GETSET": Example(
        "1.0.0",
        [
            Step(Call('client.getset("state", "new")', 'None'), False),
        ],
    ),
    "INCR": Example(
        "1.0.0",
        [
            Step(Call('client.incr("visits")', '1'), False),
        ],
    ),
    "INCRBY": Example(
        "1.0.0",
        [
            Step(Call('client.incrby("visits", 10)', '10'), False),
        ],
    ),
    "INCRBYFLOAT": Example(
        "2.6.0",
        [
            Step(Call('client.incrbyfloat("weight", 0.5)', '0.5'), False),
        ],
    ),
    "LCS": Example(
        "7.0.0",
        [
            Step(Call('client.mset({"a": "ohmytext", "b": "mynewtext"})', "'OK'"), False),
            Step(Call('client.lcs("a", "b")', "b'mytext'"), False),
        ],
    ),
    "LCS.len": Example(
        "7.0.0",
        [
            Step(Call('client.mset({"a": "ohmytext", "b": "mynewtext"})', "'OK'"), False),
            Step(Call('client.lcs_len("a", "b")', '6'), False),
        ],
    ),
    "LCS.idx": Example(
        "7.0.0",
        [
            Step(Call('client.mset({"a": "xab", "b": "aby"})', "'OK'"), False),
            Step(Call('client.lcs_idx("a", "b")', "{b'matches': [[[1, 2], [0, 1]]], b'len': 2}"), False),
        ],
    ),
    "MGET": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.mget(["a", "b"])', "[b'1', None]"), False),
        ],
    ),
    "MSET": Example(
        "1.0.1",
        [
            Step(Call('client.mset({"a": "1", "b": "2"})', "'OK'"), False),
        ],
    ),
    "MSETEX": Example(
        "9.1.0",
        [
            Step(Call('client.msetex({"a": "1", "b": "2"}, expiry=ExpirySet(ExpiryType.SEC, 60))', 'True'), False),
        ],
    ),
    "MSETNX": Example(
        "1.0.1",
        [
            Step(Call('client.msetnx({"a": "1", "b": "2"})', 'True'), False),
        ],
    ),
    "PSETEX": Example(
        "2.6.0",
        [
            Step(Call('client.psetex("token", 1500, "abc")', "'OK'"), False),
        ],
    ),
    "SET": Example(
        "1.0.0",
        [
            Step(Call('client.set("greeting", "Hello")', "'OK'"), False),
            Step(Call('client.set("greeting", "Hi", conditional_set=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', 'None'), False),
        ],
    ),
    "SET.get": Example(
        "6.2.0",
        [
            Step(Call('client.set("greeting", "Hello", return_old_value=True)', 'None'), False),
        ],
    ),
    "SETEX": Example(
        "2.0.0",
        [
            Step(Call('client.setex("token", 60, "abc")', "'OK'"), False),
        ],
    ),
    "SETNX": Example(
        "1.0.0",
        [
            Step(Call('client.setnx("owner", "me")', 'True'), False),
        ],
    ),
    "SETRANGE": Example(
        "2.2.0",
        [
            Step(Call('client.set("greeting", "Hello World")', "'OK'"), False),
            Step(Call('client.setrange("greeting", 6, "Earth")', '11'), False),
        ],
    ),
    "STRLEN": Example(
        "2.2.0",
        [
            Step(Call('client.strlen("greeting")', '0'), False),
        ],
    ),
    "SUBSTR": Example(
        "1.0.0",
        [
            Step(Call('client.substr("greeting", 0, 3)', "b''"), False),
        ],
    ),
}
