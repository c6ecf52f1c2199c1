# @generated from protobuf/commands by codegen. Do not edit.
"""Lists: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "LMOVE of an element": Call('client.lmove("a", "b", ListDirection.LEFT, ListDirection.RIGHT)', "b'e'"),
    "LMOVE of nothing": Call('client.lmove("a", "b", ListDirection.RIGHT, ListDirection.LEFT)', 'None'),
    "BLMOVE of an element": Call('client.blmove("a", "b", ListDirection.LEFT, ListDirection.RIGHT, 0.5)', "b'e'"),
    "BLMOVE of nothing": Call('client.blmove("a", "b", ListDirection.RIGHT, ListDirection.LEFT, 0)', 'None'),
    "LMPOP of one element": Call('client.lmpop(["a", "b"], ListDirection.LEFT)', "{b'b': [b'x']}"),
    "LMPOP of two elements": Call('client.lmpop(["a"], ListDirection.RIGHT, count=2)', "{b'a': [b'x', b'y']}"),
    "LMPOP of nothing": Call('client.lmpop(["a"], ListDirection.LEFT)', 'None'),
    "BLMPOP of one element": Call('client.blmpop(["a", "b"], ListDirection.LEFT, 2.5)', "{b'b': [b'x']}"),
    "BLMPOP of two elements": Call('client.blmpop(["a"], ListDirection.RIGHT, 2.5, count=2)', "{b'a': [b'x', b'y']}"),
    "BLMPOP of nothing": Call('client.blmpop(["a"], ListDirection.LEFT, 2.5)', 'None'),
    "BLPOP of an element": Call('client.blpop(["a", "b"], 1)', "[b'b', b'e']"),
    "BLPOP of nothing": Call('client.blpop(["a"], 0.01)', 'None'),
    "BRPOP of an element": Call('client.brpop(["a", "b"], 1)', "[b'b', b'e']"),
    "BRPOP of nothing": Call('client.brpop(["a"], 0.01)', 'None'),
    "BRPOPLPUSH of an element": Call('client.brpoplpush("a", "b", 0)', "b'e'"),
    "BRPOPLPUSH of nothing": Call('client.brpoplpush("a", "b", 0.1)', 'None'),
    "LINDEX from the tail": Call('client.lindex("l", -1)', "b'e'"),
    "LINDEX beyond the end": Call('client.lindex("l", 9)', 'None'),
    "LINSERT before": Call('client.linsert("l", InsertPosition.BEFORE, "p", "e")', '3'),
    "LINSERT after": Call('client.linsert("l", InsertPosition.AFTER, "p", "e")', '-1'),
    "LLEN of a list": Call('client.llen("l")', '2'),
    "LPOP of an element": Call('client.lpop("l")', "b'e'"),
    "LPOP of a missing key": Call('client.lpop("l")', 'None'),
    "LPOP of several elements": Call('client.lpop_count("l", 2)', "[b'a', b'b']"),
    "LPOP of no elements": Call('client.lpop_count("l", 0)', '[]'),
    "LPOP of several elements of a missing key": Call('client.lpop_count("l", 2)', 'None'),
    "RPOP of an element": Call('client.rpop("l")', "b'e'"),
    "RPOP of a missing key": Call('client.rpop("l")', 'None'),
    "RPOP of several elements": Call('client.rpop_count("l", 2)', "[b'a', b'b']"),
    "RPOP of no elements": Call('client.rpop_count("l", 0)', '[]'),
    "RPOP of several elements of a missing key": Call('client.rpop_count("l", 2)', 'None'),
    "LPOS of an element": Call('client.lpos("l", "e")', '3'),
    "LPOS of a missing element": Call('client.lpos("l", "e")', 'None'),
    "LPOS with a rank and a length": Call('client.lpos("l", "e", rank=-1, max_len=10)', '0'),
    "LPOS of all": Call('client.lpos("l", "e", count=0)', '[1, 4]'),
    "LPOS with every option": Call('client.lpos("l", "e", 2, 3, 10)', '[]'),
    "LPUSH of several elements": Call('client.lpush("l", ["a", "b"])', '2'),
    "LPUSHX of several elements": Call('client.lpushx("l", ["a", "b"])', '2'),
    "RPUSH of several elements": Call('client.rpush("l", ["a", "b"])', '2'),
    "RPUSHX of several elements": Call('client.rpushx("l", ["a", "b"])', '2'),
    "RPUSH of bytes that are not text": Call("client.rpush(b\"\\x00\\xff\\r\\n\\x80\", [b\"\\x00\\xff\\r\\n\\x80\"])", '1'),
    "LRANGE of a part": Call('client.lrange("l", 0, -1)', "[b'a', b'b']"),
    "LRANGE of nothing": Call('client.lrange("l", 5, 9)', '[]'),
    "LREM from the tail": Call('client.lrem("l", -2, "e")', '2'),
    "LSET of the last element": Call('client.lset("l", -1, "e")', "'OK'"),
    "LTRIM to a part": Call('client.ltrim("l", 0, 99)', "'OK'"),
    "RPOPLPUSH of an element": Call('client.rpoplpush("a", "b")', "b'e'"),
    "RPOPLPUSH of nothing": Call('client.rpoplpush("a", "b")', 'None'),
}

EXAMPLES = {
    "BLMOVE": Example(
        "6.2.0",
        [
            Step(Call('client.rpush("todo", ["wash", "cook"])', '2'), False),
            Step(Call('client.blmove("todo", "done", ListDirection.LEFT, ListDirection.RIGHT, 1)', "b'wash'"), False),
        ],
    ),
    "BLMPOP": Example(
        "7.0.0",
        [
            Step(Call('client.rpush("jobs", ["a", "b", "c"])', '3'), False),
            Step(Call('client.blmpop(["urgent", "jobs"], ListDirection.LEFT, 1, count=2)', "{b'jobs': [b'a', b'b']}"), False),
        ],
    ),
    "BLPOP": Example(
        "2.0.0",
        [
            Step(Call('client.rpush("jobs", ["a", "b"])', '2'), False),
            Step(Call('client.blpop(["urgent", "jobs"], 1)', "[b'jobs', b'a']"), False),
        ],
    ),
    "BRPOP": Example(
        "2.0.0",
        [
            Step(Call('client.rpush("jobs", ["a", "b"])', '2'), False),
            Step(Call('client.brpop(["urgent", "jobs"], 1)', "[b'jobs', b'b']"), False),
        ],
    ),
    "BRPOPLPUSH": Example(
        "2.2.0",
        [
            Step(Call('client.rpush("todo", ["wash", "cook"])', '2'), False),
            Step(Call('client.brpoplpush("todo", "done", 1)', "b'cook'"), False),
        ],
    ),
    "LINDEX": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue", "Wed"])', '3'), False),
            Step(Call('client.lindex("days", -1)', "b'Wed'"), False),
        ],
    ),
    "LINSERT": Example(
        "2.2.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Wed"])', '2'), False),
            Step(Call('client.linsert("days", InsertPosition.BEFORE, "Wed", "Tue")', '3'), False),
            Step(Call('client.linsert("days", InsertPosition.AFTER, "Fri", "Sat")', '-1'), False),
        ],
    ),
    "LLEN": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue"])', '2'), False),
            Step(Call('client.llen("days")', '2'), False),
        ],
    ),
    "LMOVE": Example(
        "6.2.0",
        [
            Step(Call('client.rpush("todo", ["wash", "cook"])', '2'), False),
            Step(Call('client.lmove("todo", "done", ListDirection.RIGHT, ListDirection.LEFT)', "b'cook'"), False),
        ],
    ),
    "LMPOP": Example(
        "7.0.0",
        [
            Step(Call('client.rpush("jobs", ["a", "b", "c"])', '3'), False),
            Step(Call('client.lmpop(["urgent", "jobs"], ListDirection.LEFT)', "{b'jobs': [b'a']}"), False),
            Step(Call('client.lmpop(["urgent", "jobs"], ListDirection.RIGHT, count=5)', "{b'jobs': [b'c', b'b']}"), False),
            Step(Call('client.lmpop(["jobs"], ListDirection.LEFT)', 'None'), False),
        ],
    ),
    "LPOP": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue"])', '2'), False),
            Step(Call('client.lpop("days")', "b'Mon'"), False),
        ],
    ),
    "LPOP.count": Example(
        "6.2.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue", "Wed"])', '3'), False),
            Step(Call('client.lpop_count("days", 2)', "[b'Mon', b'Tue']"), False),
            Step(Call('client.lpop_count("none", 2)', 'None'), False),
        ],
    ),
    "LPOS": Example(
        "6.0.6",
        [
            Step(Call('client.rpush("word", ["a", "n", "n", "a"])', '4'), False),
            Step(Call('client.lpos("word", "a")', '0'), False),
            Step(Call('client.lpos("word", "a", rank=-1)', '3'), False),
            Step(Call('client.lpos("word", "n", max_len=1)', 'None'), False),
        ],
    ),
    "LPOS.count": Example(
        "6.0.6",
        [
            Step(Call('client.rpush("word", ["a", "n", "n", "a"])', '4'), False),
            Step(Call('client.lpos("word", "n", count=0)', '[1, 2]'), False),
            Step(Call('client.lpos("word", "a", -1, 2, 1)', '[3]'), False),
        ],
    ),
    "LPUSH": Example(
        "1.0.0",
        [
            Step(Call('client.lpush("stack", ["bottom", "top"])', '2'), False),
        ],
    ),
    "LPUSHX": Example(
        "2.2.0",
        [
            Step(Call('client.lpushx("stack", ["top"])', '0'), False),
        ],
    ),
    "LRANGE": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue", "Wed"])', '3'), False),
            Step(Call('client.lrange("days", 1, -1)', "[b'Tue', b'Wed']"), False),
        ],
    ),
    "LREM": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("word", ["a", "n", "n", "a"])', '4'), False),
            Step(Call('client.lrem("word", -1, "a")', '1'), False),
        ],
    ),
    "LSET": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue"])', '2'), False),
            Step(Call('client.lset("days", -1, "Sun")', "'OK'"), False),
        ],
    ),
    "LTRIM": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("log", ["a", "b", "c"])', '3'), False),
            Step(Call('client.ltrim("log", -2, -1)', "'OK'"), False),
            Step(Call('client.lrange("log", 0, -1)', "[b'b', b'c']"), False),
        ],
    ),
    "RPOP": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue"])', '2'), False),
            Step(Call('client.rpop("days")', "b'Tue'"), False),
        ],
    ),
    "RPOP.count": Example(
        "6.2.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue", "Wed"])', '3'), False),
            Step(Call('client.rpop_count("days", 2)', "[b'Wed', b'Tue']"), False),
            Step(Call('client.rpop_count("none", 2)', 'None'), False),
        ],
    ),
    "RPOPLPUSH": Example(
        "1.2.0",
        [
            Step(Call('client.rpush("todo", ["wash", "cook"])', '2'), False),
            Step(Call('client.rpoplpush("todo", "done")', "b'cook'"), False),
        ],
    ),
    "RPUSH": Example(
        "1.0.0",
        [
            Step(Call('client.rpush("days", ["Mon", "Tue"])', '2'), False),
        ],
    ),
    "RPUSHX": Example(
        "2.2.0",
        [
            Step(Call('client.rpushx("days", ["Mon"])', '0'), False),
        ],
    ),
}
