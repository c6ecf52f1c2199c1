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
}
