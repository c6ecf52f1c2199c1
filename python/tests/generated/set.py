# @generated from protobuf/commands by codegen. Do not edit.
"""Sets: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "SADD of several members": Call('client.sadd("s", ["a", "b"])', '2'),
    "SADD of a member that is not text": Call("client.sadd(b\"\\x00\\xff\\r\\n\\x80\", [b\"\\x00\\xff\\r\\n\\x80\"])", '1'),
    "SCARD of a set": Call('client.scard("s")', '2'),
    "SDIFF that gives members": Call('client.sdiff(["a", "b"])', "{b'1', b'2'}"),
    "SDIFF that gives none": Call('client.sdiff(["a"])', 'set()'),
    "SDIFFSTORE gives the size of the result": Call('client.sdiffstore("d", ["a", "b"])', '1'),
    "SINTER that gives members": Call('client.sinter(["a", "b"])', "{b'1', b'2'}"),
    "SINTER that gives none": Call('client.sinter(["a"])', 'set()'),
    "SINTERCARD without a limit": Call('client.sintercard(["a", "b"])', '2'),
    "SINTERCARD with a limit": Call('client.sintercard(["a", "b"], limit=1)', '1'),
    "SINTERSTORE gives the size of the result": Call('client.sinterstore("d", ["a", "b"])', '1'),
    "SISMEMBER of a member": Call('client.sismember("s", "a")', 'True'),
    "SISMEMBER of a stranger": Call('client.sismember("s", "b")', 'False'),
    "SMEMBERS of a set": Call('client.smembers("s")', "{b'a'}"),
    "SMEMBERS of a missing key": Call('client.smembers("s")', 'set()'),
    "SMISMEMBER of both kinds": Call('client.smismember("s", ["a", "b"])', '[True, False]'),
    "SMOVE of a member": Call('client.smove("a", "b", "m")', 'True'),
    "SMOVE of a stranger": Call('client.smove("a", "b", "m")', 'False'),
    "SPOP of a set": Call('client.spop("s")', "b'a'"),
    "SPOP of a missing key": Call('client.spop("s")', 'None'),
    "SPOP of several members": Call('client.spop_count("s", 2)', "{b'a', b'b'}"),
    "SPOP of several members of a missing key": Call('client.spop_count("s", 2)', 'set()'),
    "SRANDMEMBER of a set": Call('client.srandmember("s")', "b'a'"),
    "SRANDMEMBER of a missing key": Call('client.srandmember("s")', 'None'),
    "SRANDMEMBER of several members, repeated": Call('client.srandmember_count("s", -2)', "[b'a', b'a']"),
    "SRANDMEMBER of several members of a missing key": Call('client.srandmember_count("s", 2)', '[]'),
    "SREM of several members": Call('client.srem("s", ["a", "b"])', '1'),
    "SSCAN without options": Call('client.sscan("s", "0")', "[b'0', [b'a', b'b']]"),
    "SSCAN with every option": Call('client.sscan("s", "17", match="a*", count=5)', "[b'12', []]"),
    "SUNION that gives members": Call('client.sunion(["a", "b"])', "{b'1', b'2'}"),
    "SUNION that gives none": Call('client.sunion(["a"])', 'set()'),
    "SUNIONSTORE gives the size of the result": Call('client.sunionstore("d", ["a", "b"])', '1'),
}

EXAMPLES = {
    "SADD": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("tags", ["red", "blue"])', '2'), False),
            Step(Call('client.sadd("tags", ["blue", "green"])', '1'), False),
        ],
    ),
    "SCARD": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("tags", ["red", "blue"])', '2'), False),
            Step(Call('client.scard("tags")', '2'), False),
        ],
    ),
    "SDIFF": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("a", ["1", "2"])', '2'), False),
            Step(Call('client.sadd("b", ["2", "3"])', '2'), False),
            Step(Call('client.sdiff(["a", "b"])', "{b'1'}"), False),
        ],
    ),
    "SDIFFSTORE": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("a", ["1", "2"])', '2'), False),
            Step(Call('client.sadd("b", ["2", "3"])', '2'), False),
            Step(Call('client.sdiffstore("c", ["a", "b"])', '1'), False),
        ],
    ),
    "SINTER": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("a", ["1", "2"])', '2'), False),
            Step(Call('client.sadd("b", ["2", "3"])', '2'), False),
            Step(Call('client.sinter(["a", "b"])', "{b'2'}"), False),
        ],
    ),
    "SINTERCARD": Example(
        "7.0.0",
        [
            Step(Call('client.sadd("a", ["1", "2", "3"])', '3'), False),
            Step(Call('client.sadd("b", ["2", "3"])', '2'), False),
            Step(Call('client.sintercard(["a", "b"])', '2'), False),
            Step(Call('client.sintercard(["a", "b"], limit=1)', '1'), False),
        ],
    ),
    "SINTERSTORE": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("a", ["1", "2"])', '2'), False),
            Step(Call('client.sadd("b", ["2", "3"])', '2'), False),
            Step(Call('client.sinterstore("c", ["a", "b"])', '1'), False),
        ],
    ),
    "SISMEMBER": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("tags", ["red"])', '1'), False),
            Step(Call('client.sismember("tags", "red")', 'True'), False),
        ],
    ),
    "SMEMBERS": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("tags", ["red"])', '1'), False),
            Step(Call('client.smembers("tags")', "{b'red'}"), False),
        ],
    ),
    "SMISMEMBER": Example(
        "6.2.0",
        [
            Step(Call('client.sadd("tags", ["red"])', '1'), False),
            Step(Call('client.smismember("tags", ["red", "blue"])', '[True, False]'), False),
        ],
    ),
    "SMOVE": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("todo", ["wash"])', '1'), False),
            Step(Call('client.smove("todo", "done", "wash")', 'True'), False),
        ],
    ),
    "SPOP": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("lots", ["7"])', '1'), False),
            Step(Call('client.spop("lots")', "b'7'"), False),
        ],
    ),
    "SPOP.count": Example(
        "3.2.0",
        [
            Step(Call('client.sadd("lots", ["7"])', '1'), False),
            Step(Call('client.spop_count("lots", 2)', "{b'7'}"), False),
        ],
    ),
    "SRANDMEMBER": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("lots", ["7"])', '1'), False),
            Step(Call('client.srandmember("lots")', "b'7'"), False),
        ],
    ),
    "SRANDMEMBER.count": Example(
        "2.6.0",
        [
            Step(Call('client.sadd("lots", ["7"])', '1'), False),
            Step(Call('client.srandmember_count("lots", -2)', "[b'7', b'7']"), False),
        ],
    ),
    "SREM": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("tags", ["red", "blue"])', '2'), False),
            Step(Call('client.srem("tags", ["blue", "green"])', '1'), False),
        ],
    ),
    "SSCAN": Example(
        "2.8.0",
        [
            Step(Call('client.sadd("tags", ["red"])', '1'), False),
            Step(Call('client.sscan("tags", "0")', "[b'0', [b'red']]"), False),
            Step(Call('client.sscan("tags", "0", match="b*", count=100)', "[b'0', []]"), False),
        ],
    ),
    "SUNION": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("a", ["1", "2"])', '2'), False),
            Step(Call('client.sadd("b", ["2", "3"])', '2'), False),
            Step(Call('client.sunion(["a", "b"])', "{b'1', b'2', b'3'}"), False),
        ],
    ),
    "SUNIONSTORE": Example(
        "1.0.0",
        [
            Step(Call('client.sadd("a", ["1", "2"])', '2'), False),
            Step(Call('client.sadd("b", ["2", "3"])', '2'), False),
            Step(Call('client.sunionstore("c", ["a", "b"])', '3'), False),
        ],
    ),
}
