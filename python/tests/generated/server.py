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
    "ACL CAT": Call('client.acl_cat()', "[b'keyspace', b'read']"),
    "ACL CAT of a category": Call('client.acl_cat(category="bitmap")', "[b'getbit', b'bitcount']"),
    "ACL DELUSER": Call('client.acl_deluser(["bob", "eve"])', '1'),
    "ACL DRYRUN of what is allowed": Call('client.acl_dryrun("default", "GET", args=["foo"])', "'OK'"),
    "ACL DRYRUN of what is not allowed": Call('client.acl_dryrun("bob", "PING")', "\"User bob has no permissions to run the 'ping' command\""),
    "ACL GENPASS": Call('client.acl_genpass()', "b'dd721260bfe1b3d9601e7fbab36de6d04e2e67b0ef1c53de59d45950db0dd3cc'"),
    "ACL GENPASS of some bits": Call('client.acl_genpass(bits=5)', "b'4f'"),
    "ACL GETUSER": Call('client.acl_getuser("bob")', "{b'flags': {b'on'}, b'passwords': [b'148de9c5a7a44d19e56cd9ae1a554bf67847afb0c58f6e12fa29ac7ddfca9940'], b'commands': b'-@all +get', b'keys': b'~a*', b'channels': b'&b', b'databases': b'alldbs', b'selectors': [{b'commands': b'-@all +@read', b'keys': b'~x', b'channels': b'', b'databases': b'alldbs'}]}"),
    "ACL GETUSER without the rules of server 9.1": Call('client.acl_getuser("bob")', "{b'flags': {b'off', b'nopass'}, b'passwords': [], b'commands': b'-@all', b'keys': b'', b'channels': b'', b'selectors': []}"),
    "ACL GETUSER of nobody": Call('client.acl_getuser("nobody")', 'None'),
    "ACL LIST": Call('client.acl_list()', "[b'user default on nopass ~* &* +@all']"),
    "ACL LOAD": Call('client.acl_load()', "'OK'"),
    "ACL LOG": Call('client.acl_log()', "[{b'count': 1, b'reason': b'auth', b'context': b'toplevel', b'object': b'AUTH', b'username': b'bob', b'age-seconds': 0.5, b'client-info': b'id=6 addr=127.0.0.1:39024 name=', b'entry-id': 1, b'timestamp-created': 1795256073025, b'timestamp-last-updated': 1795256073025}]"),
    "ACL LOG of some entries, before server 7.2": Call('client.acl_log(count=1)', "[{b'count': 1, b'reason': b'auth', b'context': b'toplevel', b'object': b'AUTH', b'username': b'bob', b'age-seconds': 0.5, b'client-info': b'id=6 addr=127.0.0.1:39024 name='}]"),
    "ACL LOG that is emptied": Call('client.acl_log_reset()', "'OK'"),
    "ACL SAVE": Call('client.acl_save()', "'OK'"),
    "ACL SETUSER": Call('client.acl_setuser("bob")', "'OK'"),
    "ACL SETUSER with rules": Call('client.acl_setuser("bob", rules=["on", ">p", "~a*", "+get", "(~x +@read)"])', "'OK'"),
    "ACL USERS": Call('client.acl_users()', "[b'bob', b'default']"),
    "ACL WHOAMI": Call('client.acl_whoami()', "b'default'"),
    "BGREWRITEAOF": Call('client.bgrewriteaof()', '"Background append only file rewriting started"'),
    "BGSAVE": Call('client.bgsave()', '"Background saving started"'),
    "BGSAVE that is cancelled": Call('client.bgsave_cancel()', '"Background saving cancelled"'),
    "BGSAVE that is scheduled": Call('client.bgsave_schedule()', '"Background saving scheduled"'),
    "COMMAND COUNT": Call('client.command_count()', '257'),
    "COMMAND DOCS": Call('client.command_docs(names=["acl", "slaveof"])', "{b'acl': {b'summary': b'A container for Access List Control commands.', b'since': b'6.0.0', b'group': b'server', b'complexity': b'Depends on subcommand.', b'subcommands': {b'acl|cat': {b'summary': b'Lists the ACL categories.', b'since': b'6.0.0', b'group': b'server', b'complexity': b'O(1)', b'arguments': [{b'name': b'category', b'type': b'string', b'display_text': b'category', b'flags': {b'optional'}}]}}}, b'slaveof': {b'summary': b'Sets a server as a replica.', b'since': b'1.0.0', b'group': b'server', b'complexity': b'O(1)', b'doc_flags': {b'deprecated'}, b'deprecated_since': b'5.0.0', b'replaced_by': b'`REPLICAOF`', b'history': [[b'4.0.0', b'Changed.']], b'arguments': [{b'name': b'args', b'type': b'oneof', b'arguments': [{b'name': b'no-one', b'type': b'block', b'arguments': [{b'name': b'no', b'type': b'pure-token', b'display_text': b'no', b'token': b'NO'}]}, {b'name': b'host', b'type': b'string', b'display_text': b'host', b'key_spec_index': 0}]}]}}"),
    "COMMAND DOCS of nothing": Call('client.command_docs()', '{}'),
    "COMMAND GETKEYS": Call('client.command_getkeys("MSET", args=["a", "1", "b", "2"])', "[b'a', b'b']"),
    "COMMAND GETKEYS of a command without arguments": Call('client.command_getkeys("FLUSHALL")', '[]'),
    "COMMAND GETKEYSANDFLAGS": Call('client.command_getkeysandflags("SET", args=["a", "1"])', "[[b'a', {b'OW', b'update'}]]"),
    "COMMAND GETKEYSANDFLAGS of a command without arguments": Call('client.command_getkeysandflags("PING")', '[]'),
    "COMMAND INFO": Call('client.command_info(names=["get", "nosuch"])', "[[b'get', 2, {b'readonly', b'fast'}, 1, 1, 1, {b'@read', b'@string'}, [b'nondeterministic_output'], [{b'notes': b'a note', b'flags': {b'RO', b'access'}, b'begin_search': {b'type': b'index', b'spec': {b'index': 1}}, b'find_keys': {b'type': b'range', b'spec': {b'lastkey': 0, b'keystep': 1, b'limit': 0}}}, {b'flags': {b'RO'}, b'begin_search': {b'type': b'keyword', b'spec': {b'keyword': b'KEYS', b'startfrom': 1}}, b'find_keys': {b'type': b'keynum', b'spec': {b'keynumidx': 0, b'firstkey': 1, b'keystep': 1}}}, {b'flags': set(), b'begin_search': {b'type': b'unknown', b'spec': {}}, b'find_keys': {b'type': b'unknown', b'spec': {}}}], [[b'get|help', 2, set(), 0, 0, 0, set(), [], [], []]]], None]"),
    "COMMAND INFO of all": Call('client.command_info()', '[]'),
    "COMMAND LIST": Call('client.command_list()', "[b'get', b'set']"),
    "COMMAND LIST by module": Call('client.command_list(filter=("MODULE", "json"))', "[b'getbit']"),
    "COMMAND LIST by aclcat": Call('client.command_list(filter=("ACLCAT", "bitmap"))', "[b'getbit']"),
    "COMMAND LIST by pattern": Call('client.command_list(filter=("PATTERN", "*bit"))', "[b'getbit']"),
    "COMMANDLOG GET of slow": Call('client.commandlog_get(-1, "SLOW")', "[[3, 1795256073, 15, [b'GET', b'k'], b'127.0.0.1:39076', b'worker']]"),
    "COMMANDLOG LEN of slow": Call('client.commandlog_len("SLOW")', '2'),
    "COMMANDLOG RESET of slow": Call('client.commandlog_reset("SLOW")', "'OK'"),
    "COMMANDLOG GET of large-request": Call('client.commandlog_get(-1, "LARGE-REQUEST")', "[[3, 1795256073, 15, [b'GET', b'k'], b'127.0.0.1:39076', b'worker']]"),
    "COMMANDLOG LEN of large-request": Call('client.commandlog_len("LARGE-REQUEST")', '2'),
    "COMMANDLOG RESET of large-request": Call('client.commandlog_reset("LARGE-REQUEST")', "'OK'"),
    "COMMANDLOG GET of large-reply": Call('client.commandlog_get(-1, "LARGE-REPLY")', "[[3, 1795256073, 15, [b'GET', b'k'], b'127.0.0.1:39076', b'worker']]"),
    "COMMANDLOG LEN of large-reply": Call('client.commandlog_len("LARGE-REPLY")', '2'),
    "COMMANDLOG RESET of large-reply": Call('client.commandlog_reset("LARGE-REPLY")', "'OK'"),
    "CONFIG RESETSTAT": Call('client.config_resetstat()', "'OK'"),
    "CONFIG REWRITE": Call('client.config_rewrite()', "'OK'"),
    "DEBUG": Call('client.debug("RELOAD")', "'OK'"),
    "DEBUG with arguments": Call('client.debug("SLEEP", args=["0"])', "'OK'"),
    "FAILOVER": Call('client.failover()', "'OK'"),
    "FAILOVER to a replica": Call('client.failover("127.0.0.1", 6380)', "'OK'"),
    "FAILOVER to a replica by force": Call('client.failover("127.0.0.1", 6380, force=True, timeout_ms=1000)', "'OK'"),
    "FAILOVER that is aborted": Call('client.failover(abort=True)', "'OK'"),
    "LATENCY DOCTOR": Call('client.latency_doctor()', "b'All is well.\\n'"),
    "LATENCY GRAPH": Call('client.latency_graph("command")', "b'command - high 3 ms, low 3 ms\\n'"),
    "LATENCY HISTOGRAM": Call('client.latency_histogram()', "{b'ping': {b'calls': 2, b'histogram_usec': {1: 1, 4: 2}}, b'hello': {b'calls': 0, b'histogram_usec': {}}}"),
    "LATENCY HISTOGRAM of some commands": Call('client.latency_histogram(commands=["ping", "nosuch"])', '{}'),
    "LATENCY HISTORY": Call('client.latency_history("command")', '[LatencyEntry(1795256073, 3), LatencyEntry(1795256075, 12)]'),
    "LATENCY LATEST": Call('client.latency_latest()', '[LatencyEventInfo("command", 1795256073, 3, 4, 7, 2)]'),
    "LATENCY LATEST before server 8.1": Call('client.latency_latest()', '[LatencyEventInfo("command", 1795256073, 3, 4)]'),
    "LATENCY RESET": Call('client.latency_reset()', '2'),
    "LATENCY RESET of some events": Call('client.latency_reset("command", "fork")', '1'),
    "MEMORY DOCTOR": Call('client.memory_doctor()', "\"All is well.\\n\""),
    "MEMORY MALLOC-STATS": Call('client.memory_malloc_stats()', "\"___ Begin ___\\n\""),
    "MEMORY PURGE": Call('client.memory_purge()', "'OK'"),
    "MEMORY STATS": Call('client.memory_stats()', 'MemoryStats(peak_allocated=2079944, total_allocated=1635560, startup_allocated=921648, replication_backlog=0, clients_slaves=0, clients_normal=17440, cluster_links=0, aof_buffer=0, lua_caches=0, functions_caches=336, overhead_db_hashtable_lut=160, overhead_db_hashtable_rehashing=0, overhead_total=922608, db_dict_rehashing_count=0, keys_count=1, keys_bytes_per_key=712952, dataset_bytes=712953, dataset_percentage=99.5, peak_percentage=78.25, allocator_allocated=2246680, allocator_active=2654208, allocator_resident=5423104, allocator_muzzy=0, allocator_fragmentation_ratio=1.25, allocator_fragmentation_bytes=340368, allocator_rss_ratio=2.5, allocator_rss_bytes=2768896, rss_overhead_ratio=1.75, rss_overhead_bytes=9551872, fragmentation=9.25, fragmentation_bytes=13356776, db={0: MemoryStatsDb(288, 112), 1: MemoryStatsDb(112, 0)})'),
    "MEMORY STATS of a server that says less": Call('client.memory_stats()', 'MemoryStats(peak_allocated=2079944, total_allocated=1635560, startup_allocated=921648, replication_backlog=0, clients_slaves=0, clients_normal=17440, aof_buffer=0, lua_caches=0, overhead_total=922608, keys_count=1, keys_bytes_per_key=712952, dataset_bytes=712953, dataset_percentage=99.5, peak_percentage=78.25, allocator_allocated=2246680, allocator_active=2654208, allocator_resident=5423104, allocator_fragmentation_ratio=1.25, allocator_fragmentation_bytes=340368, allocator_rss_ratio=2.5, allocator_rss_bytes=2768896, rss_overhead_ratio=1.75, rss_overhead_bytes=9551872, fragmentation=9.25, fragmentation_bytes=13356776, db={0: MemoryStatsDb(288, 112)})'),
    "MEMORY USAGE": Call('client.memory_usage("k")', '32'),
    "MEMORY USAGE by samples": Call('client.memory_usage("k", samples=0)', '64'),
    "MEMORY USAGE of a missing key": Call('client.memory_usage("k")', 'None'),
    "MODULE LIST": Call('client.module_list()', "[{b'name': b'json', b'ver': 10000, b'path': b'/json.so', b'args': [b'a']}, {b'name': b'lua', b'ver': 1, b'path': b'lua', b'args': []}]"),
    "MODULE LOAD": Call('client.module_load("/json.so")', "'OK'"),
    "MODULE LOAD with arguments": Call('client.module_load("/json.so", args=["a", "b"])', "'OK'"),
    "MODULE LOADEX": Call('client.module_loadex("/json.so")', "'OK'"),
    "MODULE LOADEX with settings and arguments": Call('client.module_loadex("/json.so", configs=[("json.max", "1"), ("json.min", "0")], args=["a", "b"])', "'OK'"),
    "MODULE UNLOAD": Call('client.module_unload("json")', "'OK'"),
    "REPLICAOF": Call('client.replicaof("127.0.0.1", 6380)', "'OK'"),
    "REPLICAOF no one": Call('client.replicaof_no_one()', "'OK'"),
    "SAVE": Call('client.save()', "'OK'", batch=None),
    "SHUTDOWN": Call('client.shutdown()', "'OK'", batch=None),
    "SHUTDOWN without saving": Call('client.shutdown(mode="NOSAVE")', "'OK'", batch=None),
    "SHUTDOWN with every option": Call('client.shutdown(mode="SAVE", now=True, force=True, safe=True, failover=True)', "'OK'", batch=None),
    "SHUTDOWN that is aborted": Call('client.shutdown_abort()', "'OK'", batch=None),
    "SLAVEOF": Call('client.slaveof("127.0.0.1", 6380)', "'OK'"),
    "SLAVEOF no one": Call('client.slaveof_no_one()', "'OK'"),
    "SLOWLOG GET": Call('client.slowlog_get()', "[[3, 1795256073, 15, [b'GET', b'k'], b'127.0.0.1:39076', b'worker']]"),
    "SLOWLOG GET of all": Call('client.slowlog_get(count=-1)', "[[3, 1795256073, 15, [b'GET', b'k'], b'127.0.0.1:39076', b'worker'], [2, 1795256073, 15, [b'GET', b'k'], b'127.0.0.1:39076', b'worker']]"),
    "SLOWLOG LEN": Call('client.slowlog_len()', '3'),
    "SLOWLOG RESET": Call('client.slowlog_reset()', "'OK'"),
}

EXAMPLES = {
    "ACL CAT": Example(
        "6.0.0",
        [
            Step(Call('client.acl_cat(category="read")', "[b'get']"), True),
            Step(Call('client.acl_cat()', "[b'keyspace']"), True),
        ],
    ),
    "ACL DELUSER": Example(
        "6.0.0",
        [
            Step(Call('client.acl_setuser("temporary")', "'OK'"), False),
            Step(Call('client.acl_deluser(["temporary", "nobody"])', '1'), False),
        ],
    ),
    "ACL DRYRUN": Example(
        "7.0.0",
        [
            Step(Call('client.acl_dryrun("default", "GET", args=["a"])', "'OK'"), False),
            Step(Call('client.acl_setuser("reader", rules=["+get", "~a*"])', "'OK'"), False),
            Step(Call('client.acl_dryrun("reader", "SET", args=["a", "1"])', '"User reader has no permissions"'), True),
            Step(Call('client.acl_deluser(["reader"])', '1'), False),
        ],
    ),
    "ACL GENPASS": Example(
        "6.0.0",
        [
            Step(Call('client.acl_genpass(bits=32)', "b'dd721260'"), True),
        ],
    ),
    "ACL GETUSER": Example(
        "6.0.0",
        [
            Step(Call('client.acl_setuser("reader", rules=["on", "nopass", "~a*", "+get"])', "'OK'"), False),
            Step(Call('client.acl_getuser("reader")', "{b'commands': b'-@all +get', b'keys': b'~a*'}"), True),
            Step(Call('client.acl_deluser(["reader"])', '1'), False),
            Step(Call('client.acl_getuser("reader")', 'None'), False),
        ],
    ),
    "ACL LIST": Example(
        "6.0.0",
        [
            Step(Call('client.acl_list()', "[b'user default on nopass ~* &* +@all']"), True),
        ],
    ),
    "ACL LOG": Example(
        "6.0.0",
        [
            Step(Call('client.acl_log_reset()', "'OK'"), False),
            Step(Call('client.acl_log(count=5)', '[]'), False),
        ],
    ),
    "ACL LOG.reset": Example(
        "6.0.0",
        [
            Step(Call('client.acl_log_reset()', "'OK'"), False),
        ],
    ),
    "ACL SETUSER": Example(
        "6.0.0",
        [
            Step(Call('client.acl_setuser("writer", rules=["on", ">secret", "~log:*", "+@write"])', "'OK'"), False),
            Step(Call('client.acl_deluser(["writer"])', '1'), False),
        ],
    ),
    "ACL USERS": Example(
        "6.0.0",
        [
            Step(Call('client.acl_users()', "[b'default']"), True),
        ],
    ),
    "ACL WHOAMI": Example(
        "6.0.0",
        [
            Step(Call('client.acl_whoami()', "b'default'"), False),
        ],
    ),
    "COMMAND COUNT": Example(
        "2.8.13",
        [
            Step(Call('client.command_count()', '257'), True),
        ],
    ),
    "COMMAND DOCS": Example(
        "7.0.0",
        [
            Step(Call('client.command_docs(names=["swapdb"])', "{b'swapdb': {b'since': b'4.0.0'}}"), True),
            Step(Call('client.command_docs(names=["no-such-command"])', '{}'), False),
        ],
    ),
    "COMMAND GETKEYS": Example(
        "2.8.13",
        [
            Step(Call('client.command_getkeys("MSET", args=["a", "1", "b", "2"])', "[b'a', b'b']"), False),
        ],
    ),
    "COMMAND GETKEYSANDFLAGS": Example(
        "7.0.0",
        [
            Step(Call('client.command_getkeysandflags("SET", args=["a", "1"])', "[[b'a', {b'OW', b'update'}]]"), False),
        ],
    ),
    "COMMAND INFO": Example(
        "2.8.13",
        [
            Step(Call('client.command_info(names=["no-such-command"])', '[None]'), False),
            Step(Call('client.command_info(names=["get"])', "[[b'get', 2]]"), True),
        ],
    ),
    "COMMAND LIST": Example(
        "7.0.0",
        [
            Step(Call('client.command_list(filter=("PATTERN", "swap*"))', "[b'swapdb']"), False),
            Step(Call('client.command_list(filter=("ACLCAT", "bitmap"))', "[b'bitcount']"), True),
            Step(Call('client.command_list(filter=("MODULE", "no-such-module"))', '[]'), False),
        ],
    ),
    "COMMANDLOG GET": Example(
        "8.1.0",
        [
            Step(Call('client.commandlog_reset("LARGE-REPLY")', "'OK'"), False),
            Step(Call('client.commandlog_get(10, "LARGE-REPLY")', '[]'), False),
        ],
    ),
    "COMMANDLOG LEN": Example(
        "8.1.0",
        [
            Step(Call('client.commandlog_len("SLOW")', '0'), True),
        ],
    ),
    "COMMANDLOG RESET": Example(
        "8.1.0",
        [
            Step(Call('client.commandlog_reset("SLOW")', "'OK'"), False),
        ],
    ),
    "CONFIG GET": Example(
        "2.0.0",
        [
            Step(Call('client.config_get(["appendonly"])', "{b'appendonly': b'no'}"), False),
        ],
    ),
    "CONFIG RESETSTAT": Example(
        "2.0.0",
        [
            Step(Call('client.config_resetstat()', "'OK'"), False),
        ],
    ),
    "CONFIG REWRITE": Example(
        "2.8.0",
        [
            Step(Call('client.config_rewrite()', "'OK'"), False),
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
    "DEBUG": Example(
        "1.0.0",
        [
            Step(Call('client.debug("SLEEP", args=["0"])', "'OK'"), False),
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
    "INFO": Example(
        "1.0.0",
        [
            Step(Call('client.info(sections=[InfoSection("replication")])', "b'# Replication'"), True),
        ],
    ),
    "LASTSAVE": Example(
        "1.0.0",
        [
            Step(Call('client.lastsave()', '1700000000'), True),
        ],
    ),
    "LATENCY DOCTOR": Example(
        "2.8.13",
        [
            Step(Call('client.latency_doctor()', "b'I have seen no latency spike.'"), True),
        ],
    ),
    "LATENCY GRAPH": Example(
        "2.8.13",
        [
            Step(Call('client.config_set({"latency-monitor-threshold": "1"})', "'OK'"), False),
            Step(Call('client.debug("SLEEP", args=["0.003"])', "'OK'"), False),
            Step(Call('client.latency_graph("command")', "b'command - high 3 ms, low 3 ms (all time high 3 ms)'"), True),
            Step(Call('client.config_set({"latency-monitor-threshold": "0"})', "'OK'"), False),
        ],
    ),
    "LATENCY HISTOGRAM": Example(
        "7.0.0",
        [
            Step(Call('client.config_resetstat()', "'OK'"), False),
            Step(Call('client.latency_histogram(commands=["zunionstore"])', '{}'), False),
            Step(Call('client.latency_histogram(commands=["config"])', "{b'config|resetstat': {b'calls': 1}}"), True),
        ],
    ),
    "LATENCY HISTORY": Example(
        "2.8.13",
        [
            Step(Call('client.config_set({"latency-monitor-threshold": "1"})', "'OK'"), False),
            Step(Call('client.debug("SLEEP", args=["0.003"])', "'OK'"), False),
            Step(Call('client.latency_history("command")', '[LatencyEntry(1700000000, 3)]'), True),
            Step(Call('client.config_set({"latency-monitor-threshold": "0"})', "'OK'"), False),
        ],
    ),
    "LATENCY LATEST": Example(
        "2.8.13",
        [
            Step(Call('client.config_set({"latency-monitor-threshold": "1"})', "'OK'"), False),
            Step(Call('client.debug("SLEEP", args=["0.003"])', "'OK'"), False),
            Step(Call('client.latency_latest()', '[LatencyEventInfo("command", 1700000000, 3, 3)]'), True),
            Step(Call('client.config_set({"latency-monitor-threshold": "0"})', "'OK'"), False),
        ],
    ),
    "LATENCY RESET": Example(
        "2.8.13",
        [
            Step(Call('client.latency_reset("no-such-event", "another")', '0'), False),
            Step(Call('client.latency_reset()', '0'), True),
        ],
    ),
    "LOLWUT": Example(
        "5.0.0",
        [
            Step(Call('client.lolwut(version=5, parameters=[30, 4, 4])', "b'(the picture)'"), True),
        ],
    ),
    "MEMORY DOCTOR": Example(
        "4.0.0",
        [
            Step(Call('client.memory_doctor()', '"I have nothing to say about this instance."'), True),
        ],
    ),
    "MEMORY MALLOC-STATS": Example(
        "4.0.0",
        [
            Step(Call('client.memory_malloc_stats()', '"___ Begin jemalloc statistics ___"'), True),
        ],
    ),
    "MEMORY PURGE": Example(
        "4.0.0",
        [
            Step(Call('client.memory_purge()', "'OK'"), False),
        ],
    ),
    "MEMORY STATS": Example(
        "4.0.0",
        [
            Step(Call('client.memory_stats()', 'MemoryStats(keys_count=0)'), True),
        ],
    ),
    "MEMORY USAGE": Example(
        "4.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call('client.memory_usage("a", samples=0)', '32'), True),
            Step(Call('client.memory_usage("b")', 'None'), False),
        ],
    ),
    "MODULE LIST": Example(
        "4.0.0",
        [
            Step(Call('client.module_list()', '[]'), True),
        ],
    ),
    "REPLICAOF.no_one": Example(
        "5.0.0",
        [
            Step(Call('client.replicaof_no_one()', "'OK'"), False),
        ],
    ),
    "ROLE": Example(
        "2.8.12",
        [
            Step(Call('client.role()', "[b'master', 0, []]"), True),
        ],
    ),
    "SAVE": Example(
        "1.0.0",
        [
            Step(Call('client.save()', "'OK'", batch=None), False),
        ],
    ),
    "SLAVEOF.no_one": Example(
        "1.0.0",
        [
            Step(Call('client.slaveof_no_one()', "'OK'"), False),
        ],
    ),
    "SLOWLOG GET": Example(
        "2.2.12",
        [
            Step(Call('client.config_set({"slowlog-log-slower-than": "-1"})', "'OK'"), False),
            Step(Call('client.slowlog_reset()', "'OK'"), False),
            Step(Call('client.slowlog_get(count=5)', '[]'), False),
            Step(Call('client.config_set({"slowlog-log-slower-than": "10000"})', "'OK'"), False),
        ],
    ),
    "SLOWLOG LEN": Example(
        "2.2.12",
        [
            Step(Call('client.slowlog_len()', '0'), True),
        ],
    ),
    "SLOWLOG RESET": Example(
        "2.2.12",
        [
            Step(Call('client.slowlog_reset()', "'OK'"), False),
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
