# @generated from protobuf/commands by codegen. Do not edit.
"""Connection: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "CLIENT GETNAME without a name": Call('client.client_getname()', 'None'),
    "CLIENT GETNAME": Call('client.client_getname()', "b'worker'"),
    "CLIENT GETREDIR": Call('client.client_getredir()', '-1'),
    "CLIENT ID": Call('client.client_id()', '7'),
    "CLIENT IMPORT-SOURCE off": Call('client.client_import_source("OFF")', "'OK'"),
    "CLIENT IMPORT-SOURCE on": Call('client.client_import_source("ON")', "'OK'"),
    "CLIENT INFO": Call('client.client_info()', "b'id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 fd=8 name= db=0\\n'"),
    "CLIENT KILL by id": Call('client.client_kill([("ID", [1000000])])', '0'),
    "CLIENT KILL with several filters": Call('client.client_kill([("TYPE", "NORMAL"), ("USER", "default"), ("ADDR", "127.0.0.1:1"), ("LADDR", "127.0.0.1:2"), ("SKIPME", "NO")])', '0'),
    "CLIENT KILL by age": Call('client.client_kill([("MAXAGE", 1000000)])', '0'),
    "CLIENT KILL by address": Call('client.client_kill_address("127.0.0.1:1")', "'OK'"),
    "CLIENT LIST": Call('client.client_list()', "b'id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 fd=8 name= db=0\\n'"),
    "CLIENT LIST of a type": Call('client.client_list(filters=[("TYPE", "PUBSUB")])', "b''"),
    "CLIENT LIST by id": Call('client.client_list(filters=[("ID", [1000000, 1000001])])', "b''"),
    "CLIENT LIST by everything that it must be": Call('client.client_list(filters=[("ID", [7]), ("TYPE", "NORMAL"), ("USER", "u"), ("ADDR", "127.0.0.1:1"), ("LADDR", "127.0.0.1:2"), ("SKIPME", "YES"), ("MAXAGE", 9), ("NAME", "n"), ("IDLE", 9), ("FLAGS", "N"), ("LIB-NAME", "l"), ("LIB-VER", "1"), ("DB", 3), ("CAPA", "r"), ("IP", "127.0.0.1")])', "b''"),
    "CLIENT LIST by everything that it must not be": Call('client.client_list(filters=[("NOT-ID", [8]), ("NOT-TYPE", "PUBSUB"), ("NOT-USER", "v"), ("NOT-ADDR", "127.0.0.1:3"), ("NOT-LADDR", "127.0.0.1:4"), ("NOT-NAME", "m"), ("NOT-FLAGS", "b"), ("NOT-LIB-NAME", "k"), ("NOT-LIB-VER", "2"), ("NOT-DB", 4), ("NOT-CAPA", "s"), ("NOT-IP", "127.0.0.2")])', "b''"),
    "CLIENT LIST by every type": Call('client.client_list(filters=[("TYPE", "NORMAL"), ("TYPE", "MASTER"), ("TYPE", "REPLICA"), ("TYPE", "PUBSUB"), ("NOT-TYPE", "NORMAL"), ("NOT-TYPE", "MASTER"), ("NOT-TYPE", "REPLICA"), ("NOT-TYPE", "PUBSUB"), ("SKIPME", "NO")])', "b''"),
    "CLIENT KILL with what it must not be": Call('client.client_kill([("ID", [1000000]), ("NOT-TYPE", "REPLICA"), ("NOT-DB", 3)])', '0'),
    "CLIENT KILL by everything that it must be": Call('client.client_kill([("ID", [7]), ("TYPE", "NORMAL"), ("USER", "u"), ("ADDR", "127.0.0.1:1"), ("LADDR", "127.0.0.1:2"), ("SKIPME", "YES"), ("MAXAGE", 9), ("NAME", "n"), ("IDLE", 9), ("FLAGS", "N"), ("LIB-NAME", "l"), ("LIB-VER", "1"), ("DB", 3), ("CAPA", "r"), ("IP", "127.0.0.1")])', '0'),
    "CLIENT KILL by everything that it must not be": Call('client.client_kill([("NOT-ID", [8]), ("NOT-TYPE", "PUBSUB"), ("NOT-USER", "v"), ("NOT-ADDR", "127.0.0.1:3"), ("NOT-LADDR", "127.0.0.1:4"), ("NOT-NAME", "m"), ("NOT-FLAGS", "b"), ("NOT-LIB-NAME", "k"), ("NOT-LIB-VER", "2"), ("NOT-DB", 4), ("NOT-CAPA", "s"), ("NOT-IP", "127.0.0.2")])', '0'),
    "CLIENT KILL by every type": Call('client.client_kill([("TYPE", "NORMAL"), ("TYPE", "MASTER"), ("TYPE", "PRIMARY"), ("TYPE", "SLAVE"), ("TYPE", "REPLICA"), ("TYPE", "PUBSUB"), ("NOT-TYPE", "NORMAL"), ("NOT-TYPE", "MASTER"), ("NOT-TYPE", "PRIMARY"), ("NOT-TYPE", "SLAVE"), ("NOT-TYPE", "REPLICA"), ("NOT-TYPE", "PUBSUB"), ("SKIPME", "NO")])', '0'),
    "CLIENT NO-EVICT on": Call('client.client_no_evict("ON")', "'OK'"),
    "CLIENT NO-EVICT off": Call('client.client_no_evict("OFF")', "'OK'"),
    "CLIENT NO-TOUCH on": Call('client.client_no_touch("ON")', "'OK'"),
    "CLIENT NO-TOUCH off": Call('client.client_no_touch("OFF")', "'OK'"),
    "CLIENT PAUSE": Call('client.client_pause(1)', "'OK'", batch=None),
    "CLIENT PAUSE of writes": Call('client.client_pause(1, mode=ClientPauseMode.WRITE)', "'OK'", batch=None),
    "CLIENT PAUSE of everything": Call('client.client_pause(1, mode=ClientPauseMode.ALL)', "'OK'", batch=None),
    "CLIENT SETINFO of the name": Call('client.client_setinfo(("LIB-NAME", "lib"))', "'OK'"),
    "CLIENT SETINFO of the version": Call('client.client_setinfo(("LIB-VER", "1.0"))', "'OK'"),
    "CLIENT SETNAME": Call('client.client_setname("worker")', "'OK'"),
    "CLIENT SETNAME to nothing": Call('client.client_setname("")', "'OK'"),
    "CLIENT TRACKINGINFO without tracking": Call('client.client_tracking_info()', 'ClientTrackingInfo(flags={"off"}, redirect=-1, prefixes=set())', batch=None),
    "CLIENT UNBLOCK of nobody": Call('client.client_unblock(1000000)', 'False'),
    "CLIENT UNBLOCK with an error": Call('client.client_unblock(1000000, reason="ERROR")', 'False'),
    "CLIENT UNBLOCK as after the timeout": Call('client.client_unblock(1000000, reason="TIMEOUT")', 'False'),
    "CLIENT UNPAUSE": Call('client.client_unpause()', "'OK'", batch=None),
    "ECHO": Call("client.echo(b\"\\x00\\xff\\r\\n\\x80\")", "b'\\x00\\xff\\r\\n\\x80'"),
    "PING": Call('client.ping()', "b'PONG'"),
    "PING with a message": Call('client.ping(message="Hello")', "b'Hello'"),
    "RESET": Call('client.reset()', "b'RESET'"),
    "SELECT": Call('client.select(1)', "'OK'"),
}

EXAMPLES = {
    "CLIENT GETNAME": Example(
        "2.6.9",
        [
            Step(Call('client.client_getname()', 'None'), False),
        ],
    ),
    "CLIENT GETREDIR": Example(
        "6.0.0",
        [
            Step(Call('client.client_getredir()', '-1'), False),
        ],
    ),
    "CLIENT ID": Example(
        "5.0.0",
        [
            Step(Call('client.client_id()', '7'), True),
        ],
    ),
    "CLIENT IMPORT-SOURCE": Example(
        "8.1.0",
        [
            Step(Call('client.config_set({"import-mode": "yes"})', "'OK'"), False),
            Step(Call('client.client_import_source("ON")', "'OK'"), False),
            Step(Call('client.client_import_source("OFF")', "'OK'"), False),
            Step(Call('client.config_set({"import-mode": "no"})', "'OK'"), False),
        ],
    ),
    "CLIENT INFO": Example(
        "6.2.0",
        [
            Step(Call('client.client_info()', "b'id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 db=0'"), True),
        ],
    ),
    "CLIENT KILL": Example(
        "2.8.12",
        [
            Step(Call('client.client_kill([("ID", [1000000])])', '0'), False),
        ],
    ),
    "CLIENT LIST": Example(
        "2.4.0",
        [
            Step(Call('client.client_list(filters=[("TYPE", "NORMAL")])', "b'id=7 addr=127.0.0.1:50000 laddr=127.0.0.1:6379 db=0'"), True),
        ],
    ),
    "CLIENT NO-EVICT": Example(
        "7.0.0",
        [
            Step(Call('client.client_no_evict("OFF")', "'OK'"), False),
        ],
    ),
    "CLIENT NO-TOUCH": Example(
        "7.2.0",
        [
            Step(Call('client.client_no_touch("OFF")', "'OK'"), False),
        ],
    ),
    "CLIENT PAUSE": Example(
        "3.0.0",
        [
            Step(Call('client.client_pause(1, mode=ClientPauseMode.WRITE)', "'OK'", batch=None), False),
            Step(Call('client.client_unpause()', "'OK'", batch=None), False),
        ],
    ),
    "CLIENT SETINFO": Example(
        "7.2.0",
        [
            Step(Call('client.client_setinfo(("LIB-NAME", "my-library"))', "'OK'"), False),
        ],
    ),
    "CLIENT SETNAME": Example(
        "2.6.9",
        [
            Step(Call('client.client_setname("worker-1")', "'OK'"), False),
        ],
    ),
    "CLIENT TRACKINGINFO": Example(
        "6.2.0",
        [
            Step(Call('client.client_tracking_info()', 'ClientTrackingInfo(flags={"off"}, redirect=-1, prefixes=set())', batch=None), False),
        ],
    ),
    "CLIENT UNBLOCK": Example(
        "5.0.0",
        [
            Step(Call('client.client_unblock(1000000)', 'False'), False),
        ],
    ),
    "CLIENT UNPAUSE": Example(
        "6.2.0",
        [
            Step(Call('client.client_unpause()', "'OK'", batch=None), False),
        ],
    ),
    "ECHO": Example(
        "1.0.0",
        [
            Step(Call('client.echo("Hello")', "b'Hello'"), False),
        ],
    ),
    "PING": Example(
        "1.0.0",
        [
            Step(Call('client.ping(message="Hello")', "b'Hello'"), False),
        ],
    ),
    "SELECT": Example(
        "1.0.0",
        [
            Step(Call('client.select(0)', "'OK'"), False),
        ],
    ),
}
