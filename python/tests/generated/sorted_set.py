# @generated from protobuf/commands by codegen. Do not edit.
"""Sorted sets: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "BZMPOP of the lowest": Call('client.bzmpop(["none", "z"], ScoreFilter.MIN, 0.5)', "[b'z', {b'a': 1.0}]"),
    "BZMPOP of the two highest": Call('client.bzmpop(["z"], ScoreFilter.MAX, 1, count=2)', "[b'z', {b'c': 3.0, b'b': 2.5}]"),
    "BZMPOP whose time is over": Call('client.bzmpop(["none"], ScoreFilter.MIN, 0.01)', 'None'),
    "BZPOPMAX of the second key": Call('client.bzpopmax(["none", "z"], 0.25)', "[b'z', b'c', 3.0]"),
    "BZPOPMAX whose time is over": Call('client.bzpopmax(["none"], 0.01)', 'None'),
    "BZPOPMIN of the second key": Call('client.bzpopmin(["none", "z"], 0.25)', "[b'z', b'a', 1.0]"),
    "BZPOPMIN whose time is over": Call('client.bzpopmin(["none"], 0.01)', 'None'),
    "ZADD of members": Call("client.zadd(\"k\", {\"a\": 1, b\"\\xff\\x00\": -2.5})", '2'),
    "ZADD of an object with infinite scores": Call('client.zadd("k", {"p": float("inf"), "q": -float("inf")})', '2'),
    "ZADD of a member named as an option": Call('client.zadd("k", {"incr": 1})', '1'),
    "ZDIFF of a key named as an option": Call('client.zdiff(["a", "withscores"])', "[b'x', b'1']"),
    "ZADD that only adds": Call('client.zadd("z", {"a": 9, "d": 4}, ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', '1'),
    "ZADD that only raises, and counts that": Call('client.zadd("z", {"a": 9, "b": 1}, ConditionalChange.ONLY_IF_EXISTS, UpdateOptions.GREATER_THAN, True)', '1'),
    "ZADD that only lowers": Call('client.zadd("z", {"a": 9}, update_condition=UpdateOptions.LESS_THAN)', '0'),
    "ZADD that adds to a score": Call('client.zadd_incr("z", "a", 2.5)', '3.5'),
    "ZADD that adds to a score, with options": Call('client.zadd_incr("z", "a", -1.5, ConditionalChange.ONLY_IF_EXISTS, UpdateOptions.GREATER_THAN, changed=True)', 'None'),
    "ZADD that adds to the score of a new member": Call('client.zadd_incr("z", "d", 4, ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', '4.0'),
    "ZADD that may only lower a score": Call('client.zadd_incr("z", "a", -1, update_condition=UpdateOptions.LESS_THAN)', '0.0'),
    "ZCARD": Call('client.zcard("z")', '3'),
    "ZCOUNT between two scores": Call('client.zcount("z", ScoreBoundary(1, False), ScoreBoundary(2.5))', '1'),
    "ZCOUNT of all scores": Call('client.zcount("z", InfBound.NEG_INF, InfBound.POS_INF)', '3'),
    "ZCOUNT up to a score": Call('client.zcount("z", InfBound.NEG_INF, ScoreBoundary(3, is_inclusive=True))', '3'),
    "ZDIFF": Call('client.zdiff(["z", "y"])', "[b'a', b'c']"),
    "ZDIFF with scores": Call('client.zdiff_withscores(["z", "y"])', "{b'a': 1.0, b'c': 3.0}"),
    "ZDIFF with scores of nothing": Call('client.zdiff_withscores(["none"])', '{}'),
    "ZDIFFSTORE": Call('client.zdiffstore("d", ["z", "y"])', '2'),
    "ZINCRBY": Call('client.zincrby("z", -1.5, "a")', '-0.5'),
    "ZINCRBY without an end": Call('client.zincrby("z", float("inf"), "a")', 'float("inf")'),
    "ZINTER of two keys": Call('client.zinter(["z", "y"])', "[b'b']"),
    "ZINTER with weights and an aggregate": Call('client.zinter([("z", 2), ("y", 0.5)], AggregationType.MAX)', "[b'b']"),
    "ZINTER with scores": Call('client.zinter_withscores(["z", "y"])', "{b'b': 7.5}"),
    "ZINTER with scores and weights": Call('client.zinter_withscores([("z", 2), ("y", 0.5)])', "{b'b': 7.5}"),
    "ZINTER with scores by SUM": Call('client.zinter_withscores(["z", "y"], AggregationType.SUM)', "{b'b': 7.5}"),
    "ZINTER with scores by MIN": Call('client.zinter_withscores(["z", "y"], AggregationType.MIN)', "{b'b': 2.5}"),
    "ZINTER with scores by MAX": Call('client.zinter_withscores(["z", "y"], AggregationType.MAX)', "{b'b': 5.0}"),
    "ZINTERSTORE": Call('client.zinterstore("d", ["z", "y"])', '1'),
    "ZINTERSTORE with weights and an aggregate": Call('client.zinterstore("d", [("z", 2), ("y", 0.5)], AggregationType.MIN)', '1'),
    "ZINTERSTORE with weights and the greatest": Call('client.zinterstore("d", [("z", 2), ("y", 0.5)], AggregationType.MAX)', '1'),
    "ZINTERSTORE with weights and the sum": Call('client.zinterstore("d", [("z", 2), ("y", 0.5)], AggregationType.SUM)', '1'),
    "ZUNION of two keys": Call('client.zunion(["z", "y"])', "[b'a', b'c', b'd', b'b']"),
    "ZUNION with weights and an aggregate": Call('client.zunion([("z", 2), ("y", 0.5)], AggregationType.MAX)', "[b'a', b'd', b'b', b'c']"),
    "ZUNION with scores": Call('client.zunion_withscores(["z", "y"])', "{b'a': 1.0, b'c': 3.0, b'd': 7.0, b'b': 7.5}"),
    "ZUNION with scores and weights": Call('client.zunion_withscores([("z", 2), ("y", 0.5)])', "{b'a': 2.0, b'd': 3.5, b'c': 6.0, b'b': 7.5}"),
    "ZUNION with scores by SUM": Call('client.zunion_withscores(["z", "y"], AggregationType.SUM)', "{b'a': 1.0, b'c': 3.0, b'd': 7.0, b'b': 7.5}"),
    "ZUNION with scores by MIN": Call('client.zunion_withscores(["z", "y"], AggregationType.MIN)', "{b'a': 1.0, b'b': 2.5, b'c': 3.0, b'd': 7.0}"),
    "ZUNION with scores by MAX": Call('client.zunion_withscores(["z", "y"], AggregationType.MAX)', "{b'a': 1.0, b'c': 3.0, b'b': 5.0, b'd': 7.0}"),
    "ZUNIONSTORE": Call('client.zunionstore("d", ["z", "y"])', '4'),
    "ZUNIONSTORE with weights and an aggregate": Call('client.zunionstore("d", [("z", 2), ("y", 0.5)], AggregationType.MIN)', '4'),
    "ZUNIONSTORE with weights and the greatest": Call('client.zunionstore("d", [("z", 2), ("y", 0.5)], AggregationType.MAX)', '4'),
    "ZUNIONSTORE with weights and the sum": Call('client.zunionstore("d", [("z", 2), ("y", 0.5)], AggregationType.SUM)', '4'),
    "ZINTERCARD": Call('client.zintercard(["z", "y"])', '1'),
    "ZINTERCARD with a limit": Call('client.zintercard(["z", "z"], limit=2)', '2'),
    "ZLEXCOUNT after a member": Call('client.zlexcount("l", LexBoundary("a", False), InfBound.POS_INF)', '2'),
    "ZLEXCOUNT up to bytes that are not text": Call("client.zlexcount(\"l\", InfBound.NEG_INF, LexBoundary(b\"\\xff\\x00\"))", '3'),
    "ZMPOP of the lowest": Call('client.zmpop(["none", "z"], ScoreFilter.MIN)', "[b'z', {b'a': 1.0}]"),
    "ZMPOP of the two highest": Call('client.zmpop(["z"], ScoreFilter.MAX, count=2)', "[b'z', {b'c': 3.0, b'b': 2.5}]"),
    "ZMPOP of nothing": Call('client.zmpop(["none"], ScoreFilter.MIN)', 'None'),
    "ZMSCORE": Call('client.zmscore("z", ["a", "x"])', '[1.0, None]'),
    "ZPOPMAX of one": Call('client.zpopmax("z")', "{b'c': 3.0}"),
    "ZPOPMAX of two": Call('client.zpopmax("z", count=2)', "{b'c': 3.0, b'b': 2.5}"),
    "ZPOPMAX of nothing": Call('client.zpopmax("none")', '{}'),
    "ZPOPMIN of one": Call('client.zpopmin("z")', "{b'a': 1.0}"),
    "ZPOPMIN of two": Call('client.zpopmin("z", count=2)', "{b'a': 1.0, b'b': 2.5}"),
    "ZPOPMIN of nothing": Call('client.zpopmin("none")', '{}'),
    "ZRANDMEMBER": Call('client.zrandmember("z")', "b'a'"),
    "ZRANDMEMBER of nothing": Call('client.zrandmember("none")', 'None'),
    "ZRANDMEMBER with a count": Call('client.zrandmember_count("z", -2)', "[b'a', b'a']"),
    "ZRANDMEMBER with scores": Call('client.zrandmember_withscores("z", -2)', "[[b'a', 1.0], [b'a', 1.0]]"),
    "ZRANDMEMBER with scores of nothing": Call('client.zrandmember_withscores("none", 2)', '[]'),
    "ZRANGE of positions": Call('client.zrange("z", RangeByIndex(0, -1))', "[b'a', b'b', b'c']"),
    "ZRANGE of positions from the highest": Call('client.zrange("z", RangeByIndex(0, 1), reverse=True)', "[b'c', b'b']"),
    "ZRANGE of scores": Call('client.zrange("z", RangeByScore(ScoreBoundary(1, False), ScoreBoundary(2.5)))', "[b'b']"),
    "ZRANGE of scores with a limit, from the highest": Call('client.zrange("z", RangeByScore(InfBound.POS_INF, InfBound.NEG_INF, Limit(1, 5)), reverse=True)', "[b'b', b'a']"),
    "ZRANGE of members": Call('client.zrange("l", RangeByLex(LexBoundary("a", False), InfBound.POS_INF))', "[b'b', b'c']"),
    "ZRANGE of members that are not text, with a limit": Call("client.zrange(\"l\", RangeByLex(InfBound.NEG_INF, LexBoundary(b\"\\xff\\x00\"), Limit(0, 2)))", "[b'a', b'b']"),
    "ZRANGE with scores": Call('client.zrange_withscores("i", RangeByIndex(0, -1))', "{b'q': float(\"-inf\"), b'p': float(\"inf\")}"),
    "ZRANGE with scores, of scores": Call('client.zrange_withscores("z", RangeByScore(ScoreBoundary(3), ScoreBoundary(1, False), Limit(0, -1)), reverse=True)', "{b'c': 3.0, b'b': 2.5}"),
    "ZRANGE with scores of nothing": Call('client.zrange_withscores("none", RangeByIndex(0, -1))', '{}'),
    "ZRANGEBYLEX": Call('client.zrangebylex("l", LexBoundary("a", False), InfBound.POS_INF)', "[b'b', b'c']"),
    "ZRANGEBYLEX with a limit": Call('client.zrangebylex("l", InfBound.NEG_INF, LexBoundary("b"), Limit(1, -1))', "[b'b']"),
    "ZRANGEBYSCORE": Call('client.zrangebyscore("z", ScoreBoundary(1, False), InfBound.POS_INF)', "[b'b', b'c']"),
    "ZRANGEBYSCORE with a limit": Call('client.zrangebyscore("z", InfBound.NEG_INF, ScoreBoundary(2.5), Limit(1, -1))', "[b'b']"),
    "ZRANGEBYSCORE with scores": Call('client.zrangebyscore_withscores("z", ScoreBoundary(1, False), ScoreBoundary(3, is_inclusive=True))', "{b'b': 2.5, b'c': 3.0}"),
    "ZRANGEBYSCORE with scores and a limit": Call('client.zrangebyscore_withscores("z", ScoreBoundary(1, False), ScoreBoundary(3, is_inclusive=True), Limit(1, -1))', "{b'c': 3.0}"),
    "ZRANGESTORE of positions": Call('client.zrangestore("d", "z", RangeByIndex(0, 1))', '2'),
    "ZRANGESTORE of scores": Call('client.zrangestore("d", "z", RangeByScore(InfBound.POS_INF, ScoreBoundary(2.5), Limit(0, 1)), True)', '1'),
    "ZRANGESTORE of members": Call('client.zrangestore("d", "l", RangeByLex(InfBound.NEG_INF, LexBoundary("b")))', '2'),
    "ZRANK of a member": Call('client.zrank("z", "a")', '0'),
    "ZRANK of a missing member": Call('client.zrank("z", "x")', 'None'),
    "ZRANK with the score": Call('client.zrank_withscore("z", "b")', '[1, 2.5]'),
    "ZRANK with the score of a missing member": Call('client.zrank_withscore("z", "x")', 'None'),
    "ZREVRANK of a member": Call('client.zrevrank("z", "a")', '2'),
    "ZREVRANK of a missing member": Call('client.zrevrank("z", "x")', 'None'),
    "ZREVRANK with the score": Call('client.zrevrank_withscore("z", "b")', '[1, 2.5]'),
    "ZREVRANK with the score of a missing member": Call('client.zrevrank_withscore("z", "x")', 'None'),
    "ZREM": Call("client.zrem(\"z\", [\"a\", \"x\", b\"\\xff\\x00\"])", '1'),
    "ZREMRANGEBYLEX": Call('client.zremrangebylex("l", LexBoundary("b"), InfBound.POS_INF)', '2'),
    "ZREMRANGEBYRANK": Call('client.zremrangebyrank("z", 0, -2)', '2'),
    "ZREMRANGEBYSCORE": Call('client.zremrangebyscore("z", ScoreBoundary(1, False), InfBound.POS_INF)', '2'),
    "ZREVRANGE": Call('client.zrevrange("z", 0, -1)', "[b'c', b'b', b'a']"),
    "ZREVRANGE with scores": Call('client.zrevrange_withscores("z", 0, 0)', "{b'c': 3.0}"),
    "ZREVRANGEBYLEX": Call('client.zrevrangebylex("l", LexBoundary("b"), InfBound.NEG_INF)', "[b'b', b'a']"),
    "ZREVRANGEBYLEX with a limit": Call('client.zrevrangebylex("l", InfBound.POS_INF, LexBoundary("a", False), Limit(1, -1))', "[b'b']"),
    "ZREVRANGEBYSCORE": Call('client.zrevrangebyscore("z", InfBound.POS_INF, ScoreBoundary(1, False))', "[b'c', b'b']"),
    "ZREVRANGEBYSCORE with a limit": Call('client.zrevrangebyscore("z", ScoreBoundary(2.5), InfBound.NEG_INF, Limit(1, -1))', "[b'a']"),
    "ZREVRANGEBYSCORE with scores": Call('client.zrevrangebyscore_withscores("z", ScoreBoundary(3, is_inclusive=True), ScoreBoundary(1, False))', "{b'c': 3.0, b'b': 2.5}"),
    "ZREVRANGEBYSCORE with scores and a limit": Call('client.zrevrangebyscore_withscores("z", ScoreBoundary(3, is_inclusive=True), ScoreBoundary(1, False), Limit(1, -1))', "{b'b': 2.5}"),
    "ZSCAN": Call('client.zscan("z", "0")', "[b'0', [b'a', b'1', b'b', b'2.5', b'c', b'3']]"),
    "ZSCAN with every option": Call('client.zscan("z", "0", match="[ab]", count=100, no_scores=True)', "[b'0', [b'a', b'b']]"),
    "ZSCAN of nothing": Call('client.zscan("none", "0")', "[b'0', []]"),
    "ZSCORE": Call('client.zscore("z", "b")', '2.5'),
    "ZSCORE of a missing member": Call('client.zscore("z", "x")', 'None'),
    "ZSCORE that is infinite": Call('client.zscore("i", "q")', 'float("-inf")'),
}

EXAMPLES = {
    "BZMPOP": Example(
        "7.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.bzmpop(["none", "z"], ScoreFilter.MAX, 0.1, count=2)', "[b'z', {b'b': 2.0, b'a': 1.0}]"), False),
            Step(Call('client.bzmpop(["z"], ScoreFilter.MIN, 0.01)', 'None'), False),
        ],
    ),
    "BZPOPMAX": Example(
        "5.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.bzpopmax(["none", "z"], 0.1)', "[b'z', b'b', 2.0]"), False),
            Step(Call('client.bzpopmax(["none"], 0.01)', 'None'), False),
        ],
    ),
    "BZPOPMIN": Example(
        "5.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.bzpopmin(["none", "z"], 0.1)', "[b'z', b'a', 1.0]"), False),
            Step(Call('client.bzpopmin(["none"], 0.01)', 'None'), False),
        ],
    ),
    "ZADD": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("z", {"a": 0, "b": 5, "c": 3}, update_condition=UpdateOptions.GREATER_THAN, changed=True)', '2'), False),
        ],
    ),
    "ZADD.incr": Example(
        "3.0.2",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd_incr("z", "a", 2.5)', '3.5'), False),
            Step(Call('client.zadd_incr("z", "c", 1, existing_options=ConditionalChange.ONLY_IF_EXISTS)', 'None'), False),
        ],
    ),
    "ZCARD": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zcard("z")', '2'), False),
        ],
    ),
    "ZCOUNT": Example(
        "2.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zcount("z", ScoreBoundary(1, is_inclusive=False), InfBound.POS_INF)', '2'), False),
        ],
    ),
    "ZDIFF": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("x", {"b": 5})', '1'), False),
            Step(Call('client.zdiff(["z", "x"])', "[b'a']"), False),
        ],
    ),
    "ZDIFF.with_scores": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("x", {"b": 5})', '1'), False),
            Step(Call('client.zdiff_withscores(["z", "x"])', "{b'a': 1.0}"), False),
        ],
    ),
    "ZDIFFSTORE": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("x", {"b": 5})', '1'), False),
            Step(Call('client.zdiffstore("d", ["z", "x"])', '1'), False),
        ],
    ),
    "ZINCRBY": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zincrby("z", 1.5, "a")', '2.5'), False),
        ],
    ),
    "ZINTER": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("y", {"b": 5, "c": 7})', '2'), False),
            Step(Call('client.zinter(["z", "y"])', "[b'b']"), False),
        ],
    ),
    "ZINTER.with_scores": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("y", {"b": 5, "c": 7})', '2'), False),
            Step(Call('client.zinter_withscores(["z", "y"])', "{b'b': 7.0}"), False),
            Step(Call('client.zinter_withscores([("z", 1), ("y", 2)], AggregationType.MAX)', "{b'b': 10.0}"), False),
        ],
    ),
    "ZINTERCARD": Example(
        "7.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("y", {"b": 5, "c": 7})', '2'), False),
            Step(Call('client.zintercard(["z", "y"])', '1'), False),
            Step(Call('client.zintercard(["z", "z"], limit=1)', '1'), False),
        ],
    ),
    "ZINTERSTORE": Example(
        "2.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("y", {"b": 5, "c": 7})', '2'), False),
            Step(Call('client.zinterstore("d", [("z", 1), ("y", 2)], AggregationType.MAX)', '1'), False),
        ],
    ),
    "ZLEXCOUNT": Example(
        "2.8.9",
        [
            Step(Call('client.zadd("z", {"a": 0, "b": 0, "c": 0})', '3'), False),
            Step(Call('client.zlexcount("z", LexBoundary("a", is_inclusive=False), InfBound.POS_INF)', '2'), False),
        ],
    ),
    "ZMPOP": Example(
        "7.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zmpop(["none", "z"], ScoreFilter.MIN, count=2)', "[b'z', {b'a': 1.0, b'b': 2.0}]"), False),
            Step(Call('client.zmpop(["z"], ScoreFilter.MIN)', 'None'), False),
        ],
    ),
    "ZMSCORE": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zmscore("z", ["a", "x"])', '[1.0, None]'), False),
        ],
    ),
    "ZPOPMAX": Example(
        "5.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zpopmax("z")', "{b'c': 3.0}"), False),
            Step(Call('client.zpopmax("z", count=5)', "{b'b': 2.0, b'a': 1.0}"), False),
        ],
    ),
    "ZPOPMIN": Example(
        "5.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zpopmin("z")', "{b'a': 1.0}"), False),
            Step(Call('client.zpopmin("z", count=5)', "{b'b': 2.0, b'c': 3.0}"), False),
        ],
    ),
    "ZRANDMEMBER": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1})', '1'), False),
            Step(Call('client.zrandmember("z")', "b'a'"), False),
        ],
    ),
    "ZRANDMEMBER.count": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1})', '1'), False),
            Step(Call('client.zrandmember_count("z", -2)', "[b'a', b'a']"), False),
        ],
    ),
    "ZRANDMEMBER.with_scores": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1})', '1'), False),
            Step(Call('client.zrandmember_withscores("z", 3)', "[[b'a', 1.0]]"), False),
        ],
    ),
    "ZRANGE": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrange("z", RangeByIndex(0, -2))', "[b'a', b'b']"), False),
            Step(Call('client.zrange("z", RangeByScore(InfBound.POS_INF, ScoreBoundary(1, False), Limit(0, 1)), reverse=True)', "[b'c']"), False),
        ],
    ),
    "ZRANGE.with_scores": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrange_withscores("z", RangeByScore(ScoreBoundary(1), ScoreBoundary(2)))', "{b'a': 1.0, b'b': 2.0}"), False),
            Step(Call('client.zrange_withscores("z", RangeByIndex(0, 0), True)', "{b'c': 3.0}"), False),
        ],
    ),
    "ZRANGEBYLEX": Example(
        "2.8.9",
        [
            Step(Call('client.zadd("z", {"a": 0, "b": 0, "c": 0})', '3'), False),
            Step(Call('client.zrangebylex("z", InfBound.NEG_INF, LexBoundary("c", is_inclusive=False))', "[b'a', b'b']"), False),
        ],
    ),
    "ZRANGEBYSCORE": Example(
        "1.0.5",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrangebyscore("z", ScoreBoundary(1, is_inclusive=False), InfBound.POS_INF)', "[b'b', b'c']"), False),
        ],
    ),
    "ZRANGEBYSCORE.with_scores": Example(
        "2.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrangebyscore_withscores("z", ScoreBoundary(1, is_inclusive=False), InfBound.POS_INF)', "{b'b': 2.0, b'c': 3.0}"), False),
        ],
    ),
    "ZRANGESTORE": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrangestore("d", "z", RangeByIndex(0, 0), reverse=True)', '1'), False),
        ],
    ),
    "ZRANK": Example(
        "2.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrank("z", "a")', '0'), False),
            Step(Call('client.zrank("z", "x")', 'None'), False),
        ],
    ),
    "ZRANK.with_score": Example(
        "7.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrank_withscore("z", "b")', '[1, 2.0]'), False),
            Step(Call('client.zrank_withscore("z", "x")', 'None'), False),
        ],
    ),
    "ZREM": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zrem("z", ["a", "x"])', '1'), False),
        ],
    ),
    "ZREMRANGEBYLEX": Example(
        "2.8.9",
        [
            Step(Call('client.zadd("z", {"a": 0, "b": 0, "c": 0})', '3'), False),
            Step(Call('client.zremrangebylex("z", LexBoundary("b"), InfBound.POS_INF)', '2'), False),
        ],
    ),
    "ZREMRANGEBYRANK": Example(
        "2.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zremrangebyrank("z", 0, -2)', '2'), False),
        ],
    ),
    "ZREMRANGEBYSCORE": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zremrangebyscore("z", InfBound.NEG_INF, ScoreBoundary(2))', '2'), False),
        ],
    ),
    "ZREVRANGE": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrevrange("z", 0, 1)', "[b'c', b'b']"), False),
        ],
    ),
    "ZREVRANGE.with_scores": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrevrange_withscores("z", 0, 1)', "{b'c': 3.0, b'b': 2.0}"), False),
        ],
    ),
    "ZREVRANGEBYLEX": Example(
        "2.8.9",
        [
            Step(Call('client.zadd("z", {"a": 0, "b": 0, "c": 0})', '3'), False),
            Step(Call('client.zrevrangebylex("z", LexBoundary("c", is_inclusive=False), InfBound.NEG_INF)', "[b'b', b'a']"), False),
        ],
    ),
    "ZREVRANGEBYSCORE": Example(
        "2.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrevrangebyscore("z", InfBound.POS_INF, ScoreBoundary(1, is_inclusive=False))', "[b'c', b'b']"), False),
        ],
    ),
    "ZREVRANGEBYSCORE.with_scores": Example(
        "2.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrevrangebyscore_withscores("z", InfBound.POS_INF, ScoreBoundary(1, is_inclusive=False))', "{b'c': 3.0, b'b': 2.0}"), False),
        ],
    ),
    "ZREVRANK": Example(
        "2.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrevrank("z", "a")', '2'), False),
            Step(Call('client.zrevrank("z", "x")', 'None'), False),
        ],
    ),
    "ZREVRANK.with_score": Example(
        "7.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2, "c": 3})', '3'), False),
            Step(Call('client.zrevrank_withscore("z", "b")', '[1, 2.0]'), False),
            Step(Call('client.zrevrank_withscore("z", "x")', 'None'), False),
        ],
    ),
    "ZSCAN": Example(
        "2.8.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zscan("z", "0")', "[b'0', [b'a', b'1', b'b', b'2']]"), False),
        ],
    ),
    "ZSCORE": Example(
        "1.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zscore("z", "b")', '2.0'), False),
            Step(Call('client.zscore("z", "x")', 'None'), False),
        ],
    ),
    "ZUNION": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("y", {"b": 5, "c": 7})', '2'), False),
            Step(Call('client.zunion(["z", "y"])', "[b'a', b'b', b'c']"), False),
        ],
    ),
    "ZUNION.with_scores": Example(
        "6.2.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("y", {"b": 5, "c": 7})', '2'), False),
            Step(Call('client.zunion_withscores(["z", "y"])', "{b'a': 1.0, b'b': 7.0, b'c': 7.0}"), False),
            Step(Call('client.zunion_withscores([("z", 2), ("y", 1)], AggregationType.MIN)', "{b'a': 2.0, b'b': 4.0, b'c': 7.0}"), False),
        ],
    ),
    "ZUNIONSTORE": Example(
        "2.0.0",
        [
            Step(Call('client.zadd("z", {"a": 1, "b": 2})', '2'), False),
            Step(Call('client.zadd("y", {"b": 5, "c": 7})', '2'), False),
            Step(Call('client.zunionstore("d", [("z", 1), ("y", 2)], AggregationType.MAX)', '3'), False),
        ],
    ),
}
