# @generated from protobuf/commands by codegen. Do not edit.
"""Keys: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "COPY to a new key": Call('client.copy("a", "b")', 'True'),
    "COPY of a missing key with every option": Call('client.copy("a", "b", destinationDB=1, replace=True)', 'False'),
    "DEL of several keys": Call('client.delete(["a", "b"])', '1'),
    "DUMP of a missing key": Call('client.dump("k")', 'None'),
    "DUMP of a string": Call('client.dump("k")', "b'\\x00\\x01vP\\x00^\"\\x07#\\x87j\\xed:'"),
    "EXISTS with a key given twice": Call('client.exists(["a", "a", "b"])', '2'),
    "EXPIRE of a key": Call('client.expire("k", 60)', 'True'),
    "EXPIRE of a missing key": Call('client.expire("k", 60)', 'False'),
    "EXPIRE with NX": Call('client.expire("k", 60, option=ExpireOptions.HasNoExpiry)', 'True'),
    "EXPIRE with XX": Call('client.expire("k", 60, option=ExpireOptions.HasExistingExpiry)', 'False'),
    "EXPIRE with GT": Call('client.expire("k", 60, option=ExpireOptions.NewExpiryGreaterThanCurrent)', 'False'),
    "EXPIRE with LT": Call('client.expire("k", 60, option=ExpireOptions.NewExpiryLessThanCurrent)', 'True'),
    "PEXPIRE of a key": Call('client.pexpire("k", 60000)', 'True'),
    "PEXPIRE of a missing key": Call('client.pexpire("k", 60000)', 'False'),
    "PEXPIRE with NX": Call('client.pexpire("k", 60000, option=ExpireOptions.HasNoExpiry)', 'True'),
    "PEXPIRE with XX": Call('client.pexpire("k", 60000, option=ExpireOptions.HasExistingExpiry)', 'False'),
    "PEXPIRE with GT": Call('client.pexpire("k", 60000, option=ExpireOptions.NewExpiryGreaterThanCurrent)', 'False'),
    "PEXPIRE with LT": Call('client.pexpire("k", 60000, option=ExpireOptions.NewExpiryLessThanCurrent)', 'True'),
    "EXPIREAT of a key": Call('client.expireat("k", 4102444800)', 'True'),
    "EXPIREAT of a missing key": Call('client.expireat("k", 4102444800)', 'False'),
    "EXPIREAT with NX": Call('client.expireat("k", 4102444800, option=ExpireOptions.HasNoExpiry)', 'True'),
    "EXPIREAT with XX": Call('client.expireat("k", 4102444800, option=ExpireOptions.HasExistingExpiry)', 'False'),
    "EXPIREAT with GT": Call('client.expireat("k", 4102444800, option=ExpireOptions.NewExpiryGreaterThanCurrent)', 'False'),
    "EXPIREAT with LT": Call('client.expireat("k", 4102444800, option=ExpireOptions.NewExpiryLessThanCurrent)', 'True'),
    "PEXPIREAT of a key": Call('client.pexpireat("k", 4102444800000)', 'True'),
    "PEXPIREAT of a missing key": Call('client.pexpireat("k", 4102444800000)', 'False'),
    "PEXPIREAT with NX": Call('client.pexpireat("k", 4102444800000, option=ExpireOptions.HasNoExpiry)', 'True'),
    "PEXPIREAT with XX": Call('client.pexpireat("k", 4102444800000, option=ExpireOptions.HasExistingExpiry)', 'False'),
    "PEXPIREAT with GT": Call('client.pexpireat("k", 4102444800000, option=ExpireOptions.NewExpiryGreaterThanCurrent)', 'False'),
    "PEXPIREAT with LT": Call('client.pexpireat("k", 4102444800000, option=ExpireOptions.NewExpiryLessThanCurrent)', 'True'),
    "EXPIRE with a negative time": Call('client.expire("k", -1)', 'True'),
    "EXPIRETIME": Call('client.expiretime("k")', '4102444800'),
    "KEYS": Call('client.keys("user:*")', "[b'user:1']"),
    "KEYS that finds nothing": Call('client.keys("*")', '[]'),
    "MIGRATE of a missing key": Call('client.migrate("127.0.0.1", 7911, "k", 0, 1000)', '"NOKEY"'),
    "MIGRATE with every option": Call('client.migrate("127.0.0.1", 7911, "k", 0, 1000, MigrateOptions(copy=True, replace=True, username="u", password="p"))', '"NOKEY"'),
    "MIGRATE with a password": Call('client.migrate("127.0.0.1", 7911, "k", 0, 1000, MigrateOptions(password="p"))', '"NOKEY"'),
    "MIGRATE of several keys": Call('client.migrate("127.0.0.1", 7911, ["a", "b"], 0, 1000, MigrateOptions(copy=True))', '"NOKEY"'),
    "MOVE of a key": Call('client.move("k", 1)', 'True'),
    "MOVE of a missing key": Call('client.move("k", 1)', 'False'),
    "OBJECT ENCODING of a number": Call('client.object_encoding("k")', "b'int'"),
    "OBJECT ENCODING of a missing key": Call('client.object_encoding("k")', 'None'),
    "OBJECT FREQ": Call('client.object_freq("k")', '5'),
    "OBJECT IDLETIME": Call('client.object_idletime("k")', '0'),
    "OBJECT REFCOUNT of a missing key": Call('client.object_refcount("k")', 'None'),
    "OBJECT REFCOUNT": Call('client.object_refcount("k")', '1'),
    "PERSIST of a key with an expiry": Call('client.persist("k")', 'True'),
    "PERSIST of a key without an expiry": Call('client.persist("k")', 'False'),
    "PEXPIRETIME": Call('client.pexpiretime("k")', '4102444800000'),
    "PTTL of a missing key": Call('client.pttl("k")', '-2'),
    "RANDOMKEY": Call('client.random_key()', "b'k'"),
    "RANDOMKEY of an empty database": Call('client.random_key()', 'None'),
    "RENAME": Call('client.rename("a", "b")', "'OK'"),
    "RENAMENX": Call('client.renamenx("a", "b")', 'True'),
    "RENAMENX to a key that exists": Call('client.renamenx("a", "b")', 'False'),
    "RESTORE": Call("client.restore(\"k\", 0, b\"\\x00\\x01vP\\x00^\\\"\\x07#\\x87j\\xed:\")", "'OK'"),
    "RESTORE with a time and how long it was idle": Call("client.restore(\"k\", 4102444800000, b\"\\x00\\x01vP\\x00^\\\"\\x07#\\x87j\\xed:\", replace=True, absttl=True, idletime=5)", "'OK'"),
    "RESTORE with a frequency": Call("client.restore(\"k\", 0, b\"\\x00\\x01vP\\x00^\\\"\\x07#\\x87j\\xed:\", frequency=7)", "'OK'"),
    "SCAN of an empty database": Call('client.scan("0")', "[b'0', []]", batch=None),
    "SCAN with every option": Call('client.scan("0", match="k*", count=100, type=ObjectType.STRING)', "[b'0', [b'k']]", batch=None),
    "SORT as numbers": Call('client.sort("l")', "[b'1', b'2', b'3']"),
    "SORT with every option": Call('client.sort("l", by_pattern="w_*", limit=Limit(0, 2), get_patterns=["#", "o_*"], order=OrderBy.DESC, alpha=True)', "[b'3', None, b'1', b'one']"),
    "SORT from small to large": Call('client.sort("l", order=OrderBy.ASC)', '[]'),
    "SORT that stores": Call('client.sort_store("l", "d")', '3'),
    "SORT that stores, with options": Call('client.sort_store("l", "d", limit=Limit(1, -1), alpha=True)', '2'),
    "SORT_RO as text": Call('client.sort_ro("l", alpha=True)', "[b'a', b'b']"),
    "SORT_RO with every option": Call('client.sort_ro("l", by_pattern="w_*", limit=Limit(0, 2), get_patterns=["o_*"], order=OrderBy.DESC, alpha=True)', "[b'three', None]"),
    "SORT_RO from the smallest on": Call('client.sort_ro("l", order=OrderBy.ASC)', "[b'1', b'2']"),
    "TOUCH": Call('client.touch(["a", "b"])', '1'),
    "TTL of a key without an expiry": Call('client.ttl("k")', '-1'),
    "TYPE of a sorted set": Call('client.type("k")', "b'zset'"),
    "TYPE of a missing key": Call('client.type("k")', "b'none'"),
    "UNLINK": Call('client.unlink(["a", "b"])', '1'),
    "WAIT": Call('client.wait(0, 100)', '0'),
    "WAITAOF": Call('client.waitaof(0, 0, 100)', '[0, 0]'),
}

EXAMPLES = {
    "COPY": Example(
        "6.2.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.copy("a", "b")', 'True'), False),
        ],
    ),
    "DEL": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.delete(["a", "b"])', '1'), False),
        ],
    ),
    "DUMP": Example(
        "2.6.0",
        [
            Step(Call('client.dump("a")', 'None'), False),
        ],
    ),
    "EXISTS": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.exists(["a", "b"])', '1'), False),
        ],
    ),
    "EXPIRE": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.expire("a", 60)', 'True'), False),
        ],
    ),
    "EXPIREAT": Example(
        "1.2.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.expireat("a", 4102444800)', 'True'), False),
        ],
    ),
    "EXPIRETIME": Example(
        "7.0.0",
        [
            Step(Call('client.expiretime("a")', '-2'), False),
        ],
    ),
    "KEYS": Example(
        "1.0.0",
        [
            Step(Call('client.set("user:1", "Ada")', "'OK'"), False),
            Step(Call('client.keys("user:*")', "[b'user:1']"), False),
        ],
    ),
    "MIGRATE": Example(
        "2.6.0",
        [
            Step(Call('client.migrate("127.0.0.1", 6379, "none", 0, 1000)', "'NOKEY'"), False),
        ],
    ),
    "MIGRATE.keys": Example(
        "3.0.6",
        [
            Step(Call('client.migrate("127.0.0.1", 6379, ["none", "neither"], 0, 1000)', "'NOKEY'"), False),
        ],
    ),
    "MOVE": Example(
        "1.0.0",
        [
            Step(Call('client.move("a", 1)', 'False'), False),
        ],
    ),
    "OBJECT ENCODING": Example(
        "2.2.3",
        [
            Step(Call('client.set("n", "12")', "'OK'"), False),
            Step(Call('client.object_encoding("n")', "b'int'"), False),
        ],
    ),
    "OBJECT FREQ": Example(
        "4.0.0",
        [
            Step(Call('client.config_set({"maxmemory-policy": "allkeys-lfu"})', "'OK'"), False),
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.object_freq("a")', '5'), True),
            Step(Call('client.config_set({"maxmemory-policy": "noeviction"})', "'OK'"), False),
        ],
    ),
    "OBJECT IDLETIME": Example(
        "2.2.3",
        [
            Step(Call('client.object_idletime("a")', 'None'), False),
        ],
    ),
    "OBJECT REFCOUNT": Example(
        "2.2.3",
        [
            Step(Call('client.object_refcount("a")', 'None'), False),
        ],
    ),
    "PERSIST": Example(
        "2.2.0",
        [
            Step(Call('client.persist("a")', 'False'), False),
        ],
    ),
    "PEXPIRE": Example(
        "2.6.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.pexpire("a", 60000)', 'True'), False),
        ],
    ),
    "PEXPIREAT": Example(
        "2.6.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.pexpireat("a", 4102444800000)', 'True'), False),
        ],
    ),
    "PEXPIRETIME": Example(
        "7.0.0",
        [
            Step(Call('client.pexpiretime("a")', '-2'), False),
        ],
    ),
    "PTTL": Example(
        "2.6.0",
        [
            Step(Call('client.pttl("a")', '-2'), False),
        ],
    ),
    "RANDOMKEY": Example(
        "1.0.0",
        [
            Step(Call('client.random_key()', 'None'), False),
        ],
    ),
    "RENAME": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.rename("a", "b")', "'OK'"), False),
        ],
    ),
    "RENAMENX": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.renamenx("a", "b")', 'True'), False),
        ],
    ),
    "RESTORE": Example(
        "2.6.0",
        [
            Step(Call("client.restore(\"n\", 0, b\"\\x00\\xc0\\n\\n\\x00n\\x9fWE\\x0e\\xaec\\xbb\")", "'OK'"), False),
            Step(Call('client.get("n")', "b'10'"), False),
        ],
    ),
    "SCAN": Example(
        "2.8.0",
        [
            Step(Call('client.scan("0", count=100)', "[b'0', []]", batch=None), False),
        ],
    ),
    "SORT": Example(
        "1.0.0",
        [
            Step(Call('client.sort("scores", order=OrderBy.DESC)', '[]'), False),
        ],
    ),
    "SORT.store": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("l", ["3", "1", "2"])', '3'), False),
            Step(Call('client.sort_store("l", "sorted")', '3'), False),
            Step(Call('client.lrange("sorted", 0, -1)', "[b'1', b'2', b'3']"), False),
        ],
    ),
    "SORT_RO": Example(
        "7.0.0",
        [
            Step(Call('client.sort_ro("scores", alpha=True)', '[]'), False),
        ],
    ),
    "TOUCH": Example(
        "3.2.1",
        [
            Step(Call('client.touch(["a", "b"])', '0'), False),
        ],
    ),
    "TTL": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.ttl("a")', '-1'), False),
        ],
    ),
    "TYPE": Example(
        "1.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.type("a")', "b'string'"), False),
        ],
    ),
    "UNLINK": Example(
        "4.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.unlink(["a", "b"])', '1'), False),
        ],
    ),
    "WAIT": Example(
        "3.0.0",
        [
            Step(Call('client.wait(0, 100)', '0'), False),
        ],
    ),
    "WAITAOF": Example(
        "7.2.0",
        [
            Step(Call('client.waitaof(0, 0, 100)', '[0, 0]'), False),
        ],
    ),
}
