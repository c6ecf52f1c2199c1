# @generated from protobuf/commands by codegen. Do not edit.
"""Server: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "CONFIG GET of a setting": Call('client.config_get(["appendonly"])', "{b'appendonly': b'no'}"),
    "CONFIG GET of an unknown setting": Call('client.config_get(["no-such-thing"])', '{}'),
    "CONFIG GET of several settings": Call('client.config_get(["appendonly", "no-such-thing"])', "{b'appendonly': b'no'}"),
    "CONFIG SET of a setting": Call('client.config_set({"timeout": "0"})', "'OK'"),
    "CONFIG SET of several settings": Call('client.config_set({"timeout": "0", "maxmemory": "0"})', "'OK'"),
    "DBSIZE": Call('client.dbsize()', '1'),
    "FLUSHALL": Call('client.flushall()', "'OK'"),
    "FLUSHALL in the background": Call('client.flushall(flush_mode=FlushMode.ASYNC)', "'OK'"),
    "FLUSHALL before the reply": Call('client.flushall(flush_mode=FlushMode.SYNC)', "'OK'"),
    "FLUSHDB": Call('client.flushdb()', "'OK'"),
    "FLUSHDB in the background": Call('client.flushdb(flush_mode=FlushMode.ASYNC)', "'OK'"),
    "FLUSHDB before the reply": Call('client.flushdb(flush_mode=FlushMode.SYNC)', "'OK'"),
    "INFO": Call('client.info()', "b'# Server\\r\\nredis_version:7.2.4\\r\\n'"),
    "INFO of sections": Call('client.info(sections=[InfoSection("server"), InfoSection("clients")])', "b'# Server\\r\\nredis_version:7.2.4\\r\\n'"),
    "ROLE of a primary": Call('client.role()', "[b'master', 3129659, [[b'127.0.0.1', b'9001', b'3129242']]]"),
    "ROLE of a replica": Call('client.role()', "[b'slave', b'127.0.0.1', 9000, b'connected', 3167038]"),
    "LASTSAVE": Call('client.lastsave()', '1795256070'),
    "LOLWUT": Call('client.lolwut()', "b'Valkey ver.9.1.2\\n'"),
    "LOLWUT of a version with parameters": Call('client.lolwut(version=5, parameters=[1, 1, 1])', "b'.\\n\\nValkey ver. 9.1.2\\n'"),
    "SWAPDB": Call('client.swapdb(0, 1)', "'OK'"),
    "TIME": Call('client.time()', "[b'1795256072', b'991958']"),
}

EXAMPLES = {
    "CONFIG GET": Example(
        "2.0.0",
        [
            Step(Call('client.config_get(["appendonly"])', "{b'appendonly': b'no'}"), False),
        ],
    ),
    "CONFIG SET": Example(
        "2.0.0",
        [
            Step(Call('client.config_set({"timeout": "0"})', "'OK'"), False),
        ],
    ),
    "DBSIZE": Example(
        "1.0.0",
        [
            Step(Call('client.dbsize()', '0'), False),
        ],
    ),
    "FLUSHALL": Example(
        "1.0.0",
        [
            Step(Call('client.flushall()', "'OK'"), False),
        ],
    ),
    "FLUSHDB": Example(
        "1.0.0",
        [
            Step(Call('client.flushdb(flush_mode=FlushMode.SYNC)', "'OK'"), False),
        ],
    ),
    "LASTSAVE": Example(
        "1.0.0",
        [
            Step(Call('client.lastsave()', '1700000000'), True),
        ],
    ),
    "LOLWUT": Example(
        "5.0.0",
        [
            Step(Call('client.lolwut(version=5, parameters=[30, 4, 4])', "b'(the picture)'"), True),
        ],
    ),
    "ROLE": Example(
        "2.8.12",
        [
            Step(Call('client.role()', "[b'master', 0, []]"), True),
        ],
    ),
    "SWAPDB": Example(
        "4.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.swapdb(0, 1)', "'OK'"), False),
            Step(Call('client.exists(["a"])', '0'), False),
            Step(Call('client.swapdb(1, 0)', "'OK'"), False),
        ],
    ),
    "TIME": Example(
        "2.6.0",
        [
            Step(Call('client.time()', "[b'1700000000', b'123456']"), True),
        ],
    ),
}
