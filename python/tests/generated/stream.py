# @generated from protobuf/commands by codegen. Do not edit.
"""Streams: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "XACK of several entries": Call('client.xack("k", "g", ["1-1", "1-2"])', '2'),
    "XADD with an id of the server's": Call('client.xadd("k", [("f", "v")])', "b'1-1'"),
    "XADD with an id and a field twice": Call('client.xadd("k", [("f", "v"), ("f", "w")], StreamAddOptions(id="1-1"))', "b'1-1'"),
    "XADD without making a stream": Call('client.xadd("k", [("f", "v")], StreamAddOptions(make_stream=False))', 'None'),
    "XADD that trims to a length": Call('client.xadd("k", [("f", "v")], StreamAddOptions(trim=TrimByMaxLen(exact=True, threshold=10)))', "b'1-1'"),
    "XADD with every option": Call('client.xadd("k", [("f", "v")], StreamAddOptions(id="1-1", make_stream=False, trim=TrimByMinId(exact=False, threshold="1-0", limit=5)))', "b'1-1'"),
    "XAUTOCLAIM of some entries": Call('client.xautoclaim("k", "g", "c", 1000, "0-0")', "[b'1-5', {b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}, [b'1-3']]"),
    "XAUTOCLAIM of nothing with a count": Call('client.xautoclaim("k", "g", "c", 0, "1-1", count=5)', "[b'0-0', {}, []]"),
    "XAUTOCLAIM by a server that does not tell of deleted entries": Call('client.xautoclaim("k", "g", "c", 0, "0")', "[b'0-0', {b'1-2': [[b'g', b'x']]}]"),
    "XAUTOCLAIM of ids": Call('client.xautoclaim_just_id("k", "g", "c", 1000, "0-0")', "[b'0-0', [b'1-1', b'1-2'], []]"),
    "XAUTOCLAIM of ids with a count": Call('client.xautoclaim_just_id("k", "g", "c", 1000, "0-0", count=1)', "[b'1-2', [b'1-1'], [b'1-3']]"),
    "XCLAIM of some entries": Call('client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"])', "{b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}"),
    "XCLAIM of nothing": Call('client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"])', '{}'),
    "XCLAIM with an idle time": Call('client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], StreamClaimOptions(idle=5))', "{b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}"),
    "XCLAIM with a time of delivery": Call('client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], StreamClaimOptions(idle_unix_time=1795255875000))', "{b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}"),
    "XCLAIM with a number of deliveries": Call('client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], StreamClaimOptions(retry_count=3))', "{b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}"),
    "XCLAIM of entries that are not pending": Call('client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], StreamClaimOptions(is_force=True))', "{b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}"),
    "XCLAIM that raises the last id": Call('client.xclaim("k", "g", "c", 1000, ["1-1", "1-2"], StreamClaimOptions(last_id="9-0"))', "{b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}"),
    "XCLAIM of ids": Call('client.xclaim_just_id("k", "g", "c", 1000, ["1-1", "1-2"])', "[b'1-1', b'1-2']"),
    "XCLAIM of ids with options": Call('client.xclaim_just_id("k", "g", "c", 1000, ["1-1", "1-2"], StreamClaimOptions(5, 7, 3, True, last_id="9-0"))', '[]'),
    "XDEL of several entries": Call('client.xdel("k", ["1-1", "1-2"])', '1'),
    "XGROUP CREATE": Call('client.xgroup_create("k", "g", "0")', "'OK'"),
    "XGROUP CREATE at the end with every option": Call('client.xgroup_create("k", "g", "$", StreamGroupOptions(make_stream=True, entries_read=7))', "'OK'"),
    "XGROUP CREATECONSUMER of a new one": Call('client.xgroup_create_consumer("k", "g", "c")', 'True'),
    "XGROUP CREATECONSUMER of a known one": Call('client.xgroup_create_consumer("k", "g", "c")', 'False'),
    "XGROUP DELCONSUMER": Call('client.xgroup_del_consumer("k", "g", "c")', '2'),
    "XGROUP DESTROY": Call('client.xgroup_destroy("k", "g")', 'True'),
    "XGROUP DESTROY of a missing group": Call('client.xgroup_destroy("k", "g")', 'False'),
    "XGROUP SETID": Call('client.xgroup_set_id("k", "g", "1-1")', "'OK'"),
    "XGROUP SETID to the end": Call('client.xgroup_set_id("k", "g", "$", 7)', "'OK'"),
    "XINFO CONSUMERS": Call('client.xinfo_consumers("k", "g")', "[{b'name': b'c', b'pending': 2, b'idle': 3, b'inactive': -1}]"),
    "XINFO CONSUMERS of a group without some": Call('client.xinfo_consumers("k", "g")', '[]'),
    "XINFO GROUPS": Call('client.xinfo_groups("k")', "[{b'name': b'g', b'consumers': 1, b'pending': 2, b'last-delivered-id': b'1-2', b'entries-read': None, b'lag': 0}]"),
    "XINFO STREAM": Call('client.xinfo_stream("k")', "{b'length': 1, b'radix-tree-keys': 1, b'radix-tree-nodes': 2, b'last-generated-id': b'1-2', b'max-deleted-entry-id': b'1-1', b'entries-added': 2, b'recorded-first-entry-id': b'1-2', b'groups': 1, b'first-entry': [b'1-2', [b'g', b'x']], b'last-entry': [b'1-2', [b'g', b'x']]}"),
    "XINFO STREAM without entries": Call('client.xinfo_stream("k")', "{b'length': 0, b'groups': 0, b'first-entry': None, b'last-entry': None}"),
    "XINFO STREAM with entries and groups": Call('client.xinfo_stream_full("k")', "{b'length': 1, b'radix-tree-keys': 1, b'radix-tree-nodes': 2, b'last-generated-id': b'1-2', b'max-deleted-entry-id': b'1-1', b'entries-added': 2, b'recorded-first-entry-id': b'1-2', b'entries': [[b'1-2', [b'g', b'x']]], b'groups': [{b'name': b'g', b'last-delivered-id': b'1-2', b'entries-read': 2, b'lag': 0, b'pel-count': 1, b'pending': [[b'1-2', b'c', 1795255875001, 1]], b'consumers': [{b'name': b'c', b'seen-time': 1795255875002, b'active-time': 1795255875001, b'pel-count': 1, b'pending': [[b'1-2', 1795255875001, 1]]}, {b'name': b'd', b'seen-time': 1795255875002, b'active-time': -1, b'pel-count': 0, b'pending': []}]}, {b'name': b'h', b'last-delivered-id': b'0-0', b'entries-read': None, b'lag': None, b'pel-count': 0, b'pending': [], b'consumers': []}]}"),
    "XINFO STREAM with some entries and groups": Call('client.xinfo_stream_full("k", count=0)', "{b'length': 0, b'entries': [], b'groups': []}"),
    "XLEN": Call('client.xlen("k")', '3'),
    "XPENDING of some entries": Call('client.xpending("k", "g")', "[3, b'1-1', b'1-3', [[b'c', b'2'], [b'd', b'1']]]"),
    "XPENDING of nothing": Call('client.xpending("k", "g")', '[0, None, None, None]'),
    "XPENDING of a range": Call('client.xpending_range("k", "g", MinId(), MaxId(), 10)', "[[b'1-1', b'c', 1000, 1], [b'1-2', b'd', 5, 2]]"),
    "XPENDING of a range with every option": Call('client.xpending_range("k", "g", ExclusiveIdBound("1-1"), IdBound("2-0"), 5, StreamPendingOptions(min_idle_time_ms=60000, consumer_name="c"))', '[]'),
    "XRANGE of everything": Call('client.xrange("k", MinId(), MaxId())', "{b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}"),
    "XRANGE between ids with a count": Call('client.xrange("k", ExclusiveIdBound("1-1"), IdBound("1-2"), 5)', "{b'1-2': [[b'g', b'x']]}"),
    "XRANGE of an empty range": Call('client.xrange("k", IdBound.from_timestamp(9), MaxId())', '{}'),
    "XRANGE with a count of 0": Call('client.xrange("k", MinId(), MaxId(), 0)', 'None'),
    "XREVRANGE of everything": Call('client.xrevrange("k", MaxId(), MinId())', "{b'1-2': [[b'g', b'x']], b'1-1': [[b'f', b'v'], [b'f', b'w']]}"),
    "XREVRANGE between ids with a count": Call('client.xrevrange("k", IdBound("2-0"), ExclusiveIdBound("1-1"), 5)', "{b'1-2': [[b'g', b'x']]}"),
    "XREVRANGE with a count of 0": Call('client.xrevrange("k", MaxId(), MinId(), 0)', 'None'),
    "XREAD of a stream": Call('client.xread({"k": "0"})', "{b'k': {b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}}"),
    "XREAD of several streams with every option": Call('client.xread({"k": "1-1", "l": "$"}, StreamReadOptions(block_ms=1, count=5))', "{b'l': {b'1-2': [[b'g', b'x']]}}"),
    "XREAD of nothing new": Call('client.xread({"k": "9"})', 'None'),
    "XREADGROUP of new entries": Call('client.xreadgroup({"k": ">"}, "g", "c")', "{b'k': {b'1-1': [[b'f', b'v'], [b'f', b'w']], b'1-2': [[b'g', b'x']]}}"),
    "XREADGROUP of pending entries, one of which was deleted": Call('client.xreadgroup({"k": "0"}, "g", "c")', "{b'k': {b'1-1': None, b'1-2': [[b'g', b'x']]}}"),
    "XREADGROUP where nothing is pending": Call('client.xreadgroup({"k": "0"}, "g", "c")', "{b'k': {}}"),
    "XREADGROUP of nothing new with every option": Call('client.xreadgroup({"k": ">", "l": ">"}, "g", "c", StreamReadGroupOptions(no_ack=True, block_ms=1, count=5))', 'None'),
    "XSETID": Call('client.xsetid("k", "5-0")', "'OK'"),
    "XSETID with every option": Call('client.xsetid("k", "5-0", entries_added=7, max_deleted_id="4-0")', "'OK'"),
    "XTRIM to a length": Call('client.xtrim("k", TrimByMaxLen(exact=True, threshold=10))', '3'),
    "XTRIM to about a length": Call('client.xtrim("k", TrimByMaxLen(exact=False, threshold=10, limit=5))', '3'),
    "XTRIM from an id on": Call('client.xtrim("k", TrimByMinId(exact=True, threshold="1-1"))', '3'),
    "XTRIM from about an id on": Call('client.xtrim("k", TrimByMinId(exact=False, threshold="1-1", limit=5))', '3'),
}

EXAMPLES = {
    "XACK": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xgroup_create("jobs", "workers", "0")', "'OK'"), False),
            Step(Call('client.xreadgroup({"jobs": ">"}, "workers", "ada")', "{b'jobs': {b'1-1': [[b'do', b'it']]}}"), False),
            Step(Call('client.xack("jobs", "workers", ["1-1"])', '1'), False),
        ],
    ),
    "XADD": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo"), ("degrees", "4")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xadd("temperatures", [("city", "Rome")])', "b'1795255875000-0'"), True),
        ],
    ),
    "XAUTOCLAIM": Example(
        "6.2.0",
        [
            Step(Call('client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xgroup_create("jobs", "workers", "0")', "'OK'"), False),
            Step(Call('client.xreadgroup({"jobs": ">"}, "workers", "ada")', "{b'jobs': {b'1-1': [[b'do', b'it']]}}"), False),
            Step(Call('client.xautoclaim("jobs", "workers", "bob", 0, "0-0")', "[b'0-0', {b'1-1': [[b'do', b'it']]}, []]"), False),
        ],
    ),
    "XAUTOCLAIM.just_id": Example(
        "6.2.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xautoclaim_just_id("jobs", "workers", "bob", 60000, "0-0", count=10)', "[b'0-0', [], []]"), False),
        ],
    ),
    "XCLAIM": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xgroup_create("jobs", "workers", "0")', "'OK'"), False),
            Step(Call('client.xreadgroup({"jobs": ">"}, "workers", "ada")', "{b'jobs': {b'1-1': [[b'do', b'it']]}}"), False),
            Step(Call('client.xclaim("jobs", "workers", "bob", 0, ["1-1"])', "{b'1-1': [[b'do', b'it']]}"), False),
        ],
    ),
    "XCLAIM.just_id": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xgroup_create("jobs", "workers", "0")', "'OK'"), False),
            Step(Call('client.xclaim_just_id("jobs", "workers", "bob", 0, ["1-1"], StreamClaimOptions(is_force=True))', "[b'1-1']"), False),
        ],
    ),
    "XDEL": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xdel("temperatures", ["1-1", "1-2"])', '1'), False),
        ],
    ),
    "XGROUP CREATE": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
        ],
    ),
    "XGROUP CREATECONSUMER": Example(
        "6.2.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xgroup_create_consumer("jobs", "workers", "ada")', 'True'), False),
        ],
    ),
    "XGROUP DELCONSUMER": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xgroup_del_consumer("jobs", "workers", "ada")', '0'), False),
        ],
    ),
    "XGROUP DESTROY": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xgroup_destroy("jobs", "workers")', 'True'), False),
        ],
    ),
    "XGROUP SETID": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "$", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xgroup_set_id("jobs", "workers", "0")', "'OK'"), False),
        ],
    ),
    "XINFO CONSUMERS": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xgroup_create_consumer("jobs", "workers", "ada")', 'True'), False),
            Step(Call('client.xinfo_consumers("jobs", "workers")', "[{b'name': b'ada', b'pending': 0, b'idle': 1, b'inactive': -1}]"), True),
        ],
    ),
    "XINFO GROUPS": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xinfo_groups("jobs")', "[{b'name': b'workers', b'consumers': 0, b'pending': 0, b'last-delivered-id': b'0-0', b'entries-read': None, b'lag': 0}]"), False),
        ],
    ),
    "XINFO STREAM": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xinfo_stream("temperatures")', "{b'length': 1, b'radix-tree-keys': 1, b'radix-tree-nodes': 2, b'last-generated-id': b'1-1', b'max-deleted-entry-id': b'0-0', b'entries-added': 1, b'recorded-first-entry-id': b'1-1', b'groups': 0, b'first-entry': [b'1-1', [b'city', b'Oslo']], b'last-entry': [b'1-1', [b'city', b'Oslo']]}"), False),
        ],
    ),
    "XINFO STREAM.full": Example(
        "6.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xinfo_stream_full("temperatures")', "{b'length': 1, b'radix-tree-keys': 1, b'radix-tree-nodes': 2, b'last-generated-id': b'1-1', b'max-deleted-entry-id': b'0-0', b'entries-added': 1, b'recorded-first-entry-id': b'1-1', b'entries': [[b'1-1', [b'city', b'Oslo']]], b'groups': []}"), False),
        ],
    ),
    "XLEN": Example(
        "5.0.0",
        [
            Step(Call('client.xlen("temperatures")', '0'), False),
        ],
    ),
    "XPENDING": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xpending("jobs", "workers")', '[0, None, None, None]'), False),
        ],
    ),
    "XPENDING.range": Example(
        "5.0.0",
        [
            Step(Call('client.xgroup_create("jobs", "workers", "0", StreamGroupOptions(make_stream=True))', "'OK'"), False),
            Step(Call('client.xpending_range("jobs", "workers", MinId(), MaxId(), 10)', '[]'), False),
        ],
    ),
    "XRANGE": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xrange("temperatures", MinId(), MaxId())', "{b'1-1': [[b'city', b'Oslo']]}"), False),
        ],
    ),
    "XREAD": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xread({"temperatures": "0"})', "{b'temperatures': {b'1-1': [[b'city', b'Oslo']]}}"), False),
        ],
    ),
    "XREADGROUP": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("jobs", [("do", "it")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xgroup_create("jobs", "workers", "0")', "'OK'"), False),
            Step(Call('client.xreadgroup({"jobs": ">"}, "workers", "ada")', "{b'jobs': {b'1-1': [[b'do', b'it']]}}"), False),
        ],
    ),
    "XREVRANGE": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xrevrange("temperatures", MaxId(), MinId(), count=1)', "{b'1-1': [[b'city', b'Oslo']]}"), False),
        ],
    ),
    "XSETID": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xsetid("temperatures", "5-0")', "'OK'"), False),
        ],
    ),
    "XTRIM": Example(
        "5.0.0",
        [
            Step(Call('client.xadd("temperatures", [("city", "Oslo")], StreamAddOptions(id="1-1"))', "b'1-1'"), False),
            Step(Call('client.xtrim("temperatures", TrimByMaxLen(exact=True, threshold=0))', '1'), False),
        ],
    ),
}
