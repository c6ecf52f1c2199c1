# @generated from protobuf/commands by codegen. Do not edit.
"""Hashes: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "HDEL of several fields": Call('client.hdel("h", ["a", "b"])', '2'),
    "HEXISTS of a field": Call('client.hexists("h", "f")', 'True'),
    "HEXISTS of no field": Call('client.hexists("h", "f")', 'False'),
    "HEXPIRE of two fields": Call('client.hexpire("h", 60, ["a", "b"])', '[1, -2]'),
    "HEXPIRE on the condition NX": Call('client.hexpire("h", 60, ["a"], option=ExpireOptions.HasNoExpiry)', '[0]'),
    "HEXPIRE on the condition XX": Call('client.hexpire("h", 60, ["a"], option=ExpireOptions.HasExistingExpiry)', '[1]'),
    "HEXPIRE on the condition GT": Call('client.hexpire("h", 60, ["a"], option=ExpireOptions.NewExpiryGreaterThanCurrent)', '[2]'),
    "HEXPIRE on the condition LT": Call('client.hexpire("h", 60, ["a"], option=ExpireOptions.NewExpiryLessThanCurrent)', '[0]'),
    "HEXPIREAT of two fields": Call('client.hexpireat("h", 4102444800, ["a", "b"])', '[1, -2]'),
    "HEXPIREAT on the condition NX": Call('client.hexpireat("h", 4102444800, ["a"], option=ExpireOptions.HasNoExpiry)', '[0]'),
    "HEXPIREAT on the condition XX": Call('client.hexpireat("h", 4102444800, ["a"], option=ExpireOptions.HasExistingExpiry)', '[1]'),
    "HEXPIREAT on the condition GT": Call('client.hexpireat("h", 4102444800, ["a"], option=ExpireOptions.NewExpiryGreaterThanCurrent)', '[2]'),
    "HEXPIREAT on the condition LT": Call('client.hexpireat("h", 4102444800, ["a"], option=ExpireOptions.NewExpiryLessThanCurrent)', '[0]'),
    "HPEXPIRE of two fields": Call('client.hpexpire("h", 60000, ["a", "b"])', '[1, -2]'),
    "HPEXPIRE on the condition NX": Call('client.hpexpire("h", 60000, ["a"], option=ExpireOptions.HasNoExpiry)', '[0]'),
    "HPEXPIRE on the condition XX": Call('client.hpexpire("h", 60000, ["a"], option=ExpireOptions.HasExistingExpiry)', '[1]'),
    "HPEXPIRE on the condition GT": Call('client.hpexpire("h", 60000, ["a"], option=ExpireOptions.NewExpiryGreaterThanCurrent)', '[2]'),
    "HPEXPIRE on the condition LT": Call('client.hpexpire("h", 60000, ["a"], option=ExpireOptions.NewExpiryLessThanCurrent)', '[0]'),
    "HPEXPIREAT of two fields": Call('client.hpexpireat("h", 4102444800000, ["a", "b"])', '[1, -2]'),
    "HPEXPIREAT on the condition NX": Call('client.hpexpireat("h", 4102444800000, ["a"], option=ExpireOptions.HasNoExpiry)', '[0]'),
    "HPEXPIREAT on the condition XX": Call('client.hpexpireat("h", 4102444800000, ["a"], option=ExpireOptions.HasExistingExpiry)', '[1]'),
    "HPEXPIREAT on the condition GT": Call('client.hpexpireat("h", 4102444800000, ["a"], option=ExpireOptions.NewExpiryGreaterThanCurrent)', '[2]'),
    "HPEXPIREAT on the condition LT": Call('client.hpexpireat("h", 4102444800000, ["a"], option=ExpireOptions.NewExpiryLessThanCurrent)', '[0]'),
    "HEXPIRETIME of fields of every kind": Call('client.hexpiretime("h", ["a", "b", "c"])', '[4102444800, -1, -2]'),
    "HPEXPIRETIME of fields of every kind": Call('client.hpexpiretime("h", ["a", "b", "c"])', '[4102444800000, -1, -2]'),
    "HTTL of fields of every kind": Call('client.httl("h", ["a", "b", "c"])', '[60, -1, -2]'),
    "HPTTL of fields of every kind": Call('client.hpttl("h", ["a", "b", "c"])', '[60000, -1, -2]'),
    "HPERSIST of fields of every kind": Call('client.hpersist("h", ["a", "b", "c"])', '[1, -1, -2]'),
    "HGET of a field": Call('client.hget("h", "f")', "b'v'"),
    "HGET of no field": Call('client.hget("h", "f")', 'None'),
    "HGETALL of two fields": Call('client.hgetall("h")', "{b'a': b'1', b'b': b'2'}"),
    "HGETALL of a missing key": Call('client.hgetall("h")', '{}'),
    "HGETDEL of a field and of none": Call('client.hgetdel("h", ["a", "b"])', "[b'v', None]"),
    "HGETEX without an expiry": Call('client.hgetex("h", ["a", "b"])', "[b'v', None]"),
    "HGETEX with seconds": Call('client.hgetex("h", ["a"], expiry=ExpiryGetEx(ExpiryTypeGetEx.SEC, 10))', "[b'v']"),
    "HGETEX with milliseconds": Call('client.hgetex("h", ["a"], expiry=ExpiryGetEx(ExpiryTypeGetEx.MILLSEC, 10000))', "[b'v']"),
    "HGETEX with a time in seconds": Call('client.hgetex("h", ["a"], expiry=ExpiryGetEx(ExpiryTypeGetEx.UNIX_SEC, 4102444800))', "[b'v']"),
    "HGETEX with a time in milliseconds": Call('client.hgetex("h", ["a"], expiry=ExpiryGetEx(ExpiryTypeGetEx.UNIX_MILLSEC, 4102444800000))', "[b'v']"),
    "HGETEX that takes the expiry away": Call('client.hgetex("h", ["a"], expiry=ExpiryGetEx(ExpiryTypeGetEx.PERSIST, None))', "[b'v']"),
    "HINCRBY down": Call('client.hincrby("h", "f", -5)', '-5'),
    "HINCRBY with the largest amount": Call('client.hincrby("h", "f", 9223372036854775807)', '9223372036854775807'),
    "HINCRBYFLOAT by a half": Call('client.hincrbyfloat("h", "f", 0.5)', '10.5'),
    "HKEYS of two fields": Call('client.hkeys("h")', "[b'a', b'b']"),
    "HKEYS of a missing key": Call('client.hkeys("h")', '[]'),
    "HVALS of two fields": Call('client.hvals("h")', "[b'a', b'b']"),
    "HVALS of a missing key": Call('client.hvals("h")', '[]'),
    "HLEN of a hash": Call('client.hlen("h")', '2'),
    "HMGET of a field and of none": Call('client.hmget("h", ["a", "b"])', "[b'v', None]"),
    "HMSET of two fields": Call('client.hmset("h", {"a": "1", "b": "2"})', "'OK'"),
    "HRANDFIELD of a hash": Call('client.hrandfield("h")', "b'a'"),
    "HRANDFIELD of a missing key": Call('client.hrandfield("h")', 'None'),
    "HRANDFIELD of several fields, repeated": Call('client.hrandfield_count("h", -2)', "[b'a', b'a']"),
    "HRANDFIELD of several fields of a missing key": Call('client.hrandfield_count("h", 2)', '[]'),
    "HRANDFIELD with values": Call('client.hrandfield_withvalues("h", 2)', "[[b'a', b'1'], [b'b', b'2']]"),
    "HRANDFIELD with values of a missing key": Call('client.hrandfield_withvalues("h", 2)', '[]'),
    "HSCAN without options": Call('client.hscan("h", "0")', "[b'0', [b'a', b'1']]"),
    "HSCAN with every option": Call('client.hscan("h", "17", match="a*", count=5, no_values=True)', "[b'12', [b'a']]"),
    "HSET of two fields": Call('client.hset("h", {"a": "1", "b": "2"})', '2'),
    "HSET of fields in a list": Call('client.hset("h", {"a": "1", "b": "2"})', '0'),
    "HSET of bytes that are not text": Call("client.hset(b\"\\x00\\xff\\r\\n\\x80\", {b\"\\x00\\xff\\r\\n\\x80\": b\"\\x00\\xff\\r\\n\\x80\"})", '1'),
    "HSETEX without options": Call('client.hsetex("h", {"a": "1", "b": "2"})', '1'),
    "HSETEX on the condition NX": Call('client.hsetex("h", {"a": "1", "b": "2"}, conditional_change=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', '0'),
    "HSETEX on the condition XX": Call('client.hsetex("h", {"a": "1", "b": "2"}, conditional_change=ConditionalChange.ONLY_IF_EXISTS)', '0'),
    "HSETEX on the condition FNX": Call('client.hsetex("h", {"a": "1", "b": "2"}, field_conditional_change=HashFieldConditionalChange.ONLY_IF_NONE_EXIST)', '1'),
    "HSETEX on the condition FXX": Call('client.hsetex("h", {"a": "1", "b": "2"}, field_conditional_change=HashFieldConditionalChange.ONLY_IF_ALL_EXIST)', '1'),
    "HSETEX with seconds": Call('client.hsetex("h", {"a": "1", "b": "2"}, expiry=ExpirySet(ExpiryType.SEC, 10))', '1'),
    "HSETEX with milliseconds": Call('client.hsetex("h", {"a": "1", "b": "2"}, expiry=ExpirySet(ExpiryType.MILLSEC, 10000))', '1'),
    "HSETEX with a time in seconds": Call('client.hsetex("h", {"a": "1", "b": "2"}, expiry=ExpirySet(ExpiryType.UNIX_SEC, 4102444800))', '1'),
    "HSETEX with a time in milliseconds": Call('client.hsetex("h", {"a": "1", "b": "2"}, expiry=ExpirySet(ExpiryType.UNIX_MILLSEC, 4102444800000))', '1'),
    "HSETEX that keeps the expiry": Call('client.hsetex("h", {"a": "1", "b": "2"}, expiry=ExpirySet(ExpiryType.KEEP_TTL, None))', '1'),
    "HSETEX with every option": Call('client.hsetex("h", {"a": "1", "b": "2"}, field_conditional_change=HashFieldConditionalChange.ONLY_IF_ALL_EXIST, expiry=ExpirySet(ExpiryType.SEC, 10), conditional_change=ConditionalChange.ONLY_IF_EXISTS)', '0'),
    "HSETNX of a new field": Call('client.hsetnx("h", "f", "v")', 'True'),
    "HSETNX of a field that is there": Call('client.hsetnx("h", "f", "v")', 'False'),
    "HSTRLEN of a field": Call('client.hstrlen("h", "f")', '5'),
}

EXAMPLES = {
    "HDEL": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada", "city": "London"})', '2'), False),
            Step(Call('client.hdel("user", ["city", "phone"])', '1'), False),
        ],
    ),
    "HEXISTS": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hexists("user", "name")', 'True'), False),
        ],
    ),
    "HEXPIRE": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hexpire("user", 60, ["name", "city"])', '[1, -2]'), False),
            Step(Call('client.hexpire("user", 60, ["name"], option=ExpireOptions.HasNoExpiry)', '[0]'), False),
        ],
    ),
    "HEXPIREAT": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hexpireat("user", 4102444800, ["name", "city"])', '[1, -2]'), False),
            Step(Call('client.hexpireat("user", 4102444800, ["name"], option=ExpireOptions.HasNoExpiry)', '[0]'), False),
        ],
    ),
    "HEXPIRETIME": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada", "city": "London"})', '2'), False),
            Step(Call('client.hexpireat("user", 4102444800, ["name"])', '[1]'), False),
            Step(Call('client.hexpiretime("user", ["name", "city"])', '[4102444800, -1]'), False),
        ],
    ),
    "HGET": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hget("user", "name")', "b'Ada'"), False),
        ],
    ),
    "HGETALL": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada", "city": "London"})', '2'), False),
            Step(Call('client.hgetall("user")', "{b'name': b'Ada', b'city': b'London'}"), False),
        ],
    ),
    "HGETDEL": Example(
        "9.1.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hgetdel("user", ["name", "city"])', "[b'Ada', None]"), False),
        ],
    ),
    "HGETEX": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hgetex("user", ["name", "city"])', "[b'Ada', None]"), False),
            Step(Call('client.hgetex("user", ["name"], expiry=ExpiryGetEx(ExpiryTypeGetEx.SEC, 60))', "[b'Ada']"), False),
            Step(Call('client.hpersist("user", ["name"])', '[1]'), False),
        ],
    ),
    "HINCRBY": Example(
        "2.0.0",
        [
            Step(Call('client.hincrby("stock", "apples", 5)', '5'), False),
        ],
    ),
    "HINCRBYFLOAT": Example(
        "2.6.0",
        [
            Step(Call('client.hincrbyfloat("stock", "rice", 0.5)', '0.5'), False),
        ],
    ),
    "HKEYS": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hkeys("user")', "[b'name']"), False),
        ],
    ),
    "HLEN": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada", "city": "London"})', '2'), False),
            Step(Call('client.hlen("user")', '2'), False),
        ],
    ),
    "HMGET": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hmget("user", ["name", "city"])', "[b'Ada', None]"), False),
        ],
    ),
    "HMSET": Example(
        "2.0.0",
        [
            Step(Call('client.hmset("user", {"name": "Ada"})', "'OK'"), False),
        ],
    ),
    "HPERSIST": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hexpireat("user", 4102444800, ["name"])', '[1]'), False),
            Step(Call('client.hpersist("user", ["name", "city"])', '[1, -2]'), False),
        ],
    ),
    "HPEXPIRE": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hpexpire("user", 60000, ["name", "city"])', '[1, -2]'), False),
            Step(Call('client.hpexpire("user", 60000, ["name"], option=ExpireOptions.HasNoExpiry)', '[0]'), False),
        ],
    ),
    "HPEXPIREAT": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hpexpireat("user", 4102444800000, ["name", "city"])', '[1, -2]'), False),
            Step(Call('client.hpexpireat("user", 4102444800000, ["name"], option=ExpireOptions.HasNoExpiry)', '[0]'), False),
        ],
    ),
    "HPEXPIRETIME": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada", "city": "London"})', '2'), False),
            Step(Call('client.hexpireat("user", 4102444800, ["name"])', '[1]'), False),
            Step(Call('client.hpexpiretime("user", ["name", "city"])', '[4102444800000, -1]'), False),
        ],
    ),
    "HPTTL": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hpttl("user", ["name", "city"])', '[-1, -2]'), False),
        ],
    ),
    "HRANDFIELD": Example(
        "6.2.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hrandfield("user")', "b'name'"), False),
        ],
    ),
    "HRANDFIELD.count": Example(
        "6.2.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hrandfield_count("user", -2)', "[b'name', b'name']"), False),
        ],
    ),
    "HRANDFIELD.values": Example(
        "6.2.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hrandfield_withvalues("user", 2)', "[[b'name', b'Ada']]"), False),
        ],
    ),
    "HSCAN": Example(
        "2.8.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hscan("user", "0")', "[b'0', [b'name', b'Ada']]"), False),
            Step(Call('client.hscan("user", "0", match="c*", count=100)', "[b'0', []]"), False),
        ],
    ),
    "HSET": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada", "city": "London"})', '2'), False),
            Step(Call('client.hset("user", {"city": "Paris"})', '0'), False),
        ],
    ),
    "HSETEX": Example(
        "9.0.0",
        [
            Step(Call('client.hsetex("user", {"name": "Ada"}, expiry=ExpirySet(ExpiryType.SEC, 60))', '1'), False),
            Step(Call('client.hsetex("user", {"name": "Bob", "city": "London"}, field_conditional_change=HashFieldConditionalChange.ONLY_IF_NONE_EXIST)', '0'), False),
            Step(Call('client.hsetex("user", {"city": "London"}, conditional_change=ConditionalChange.ONLY_IF_EXISTS)', '1'), False),
        ],
    ),
    "HSETNX": Example(
        "2.0.0",
        [
            Step(Call('client.hsetnx("user", "name", "Ada")', 'True'), False),
        ],
    ),
    "HSTRLEN": Example(
        "3.2.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hstrlen("user", "name")', '3'), False),
        ],
    ),
    "HTTL": Example(
        "9.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.httl("user", ["name", "city"])', '[-1, -2]'), False),
        ],
    ),
    "HVALS": Example(
        "2.0.0",
        [
            Step(Call('client.hset("user", {"name": "Ada"})', '1'), False),
            Step(Call('client.hvals("user")', "[b'Ada']"), False),
        ],
    ),
}
