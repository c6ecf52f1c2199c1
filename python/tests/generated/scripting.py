# @generated from protobuf/commands by codegen. Do not edit.
"""Scripts and functions: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "EVAL with keys and arguments": Call('client.eval("return ARGV", keys=["k", "l"], args=["a", "b"])', "[b'a', b'b']"),
    "EVAL without keys": Call('client.eval("return 1", keys=[])', '1'),
    "EVAL_RO with keys and arguments": Call('client.eval_ro("return ARGV", keys=["k", "l"], args=["a", "b"])', "[b'a', b'b']"),
    "EVAL_RO without keys": Call('client.eval_ro("return 1", keys=[])', '1'),
    "EVAL of what gives nothing": Call('client.eval("return false", keys=[], args=["a"])', 'None'),
    "EVAL of what gives a status": Call("client.eval(\"return redis.status_reply('fine')\", keys=[])", "b'fine'"),
    "EVALSHA with keys and arguments": Call('client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=["k"], args=["a"])', '1'),
    "EVALSHA without keys": Call('client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=[])', '1'),
    "EVALSHA_RO with keys and arguments": Call('client.evalsha_ro("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=["k"], args=["a"])', '1'),
    "EVALSHA_RO without keys": Call('client.evalsha_ro("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=[])', '1'),
    "FCALL with keys and arguments": Call('client.fcall("f", keys=["k"], arguments=["a"])', "b'a'"),
    "FCALL without keys": Call('client.fcall("f", keys=[])', '1'),
    "FCALL_RO with keys and arguments": Call('client.fcall_ro("f", keys=["k"], arguments=["a"])', "b'a'"),
    "FCALL_RO without keys": Call('client.fcall_ro("f", keys=[])', '1'),
    "FUNCTION DELETE": Call('client.function_delete("lib")', "'OK'"),
    "FUNCTION DUMP": Call('client.function_dump()', "b'\\n\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00'"),
    "FUNCTION FLUSH": Call('client.function_flush()', "'OK'"),
    "FUNCTION FLUSH at once": Call('client.function_flush(mode=FlushMode.SYNC)', "'OK'"),
    "FUNCTION FLUSH in the background": Call('client.function_flush(mode=FlushMode.ASYNC)', "'OK'"),
    "FUNCTION KILL": Call('client.function_kill()', "'OK'", batch=None),
    "FUNCTION LIST of an empty server": Call('client.function_list()', '[]'),
    "FUNCTION LIST of some libraries": Call('client.function_list(library_name_pattern="l*")', "[{b'library_name': b'lib', b'engine': b'LUA', b'functions': [{b'name': b'f', b'description': None, b'flags': set()}, {b'name': b'g', b'description': b'gives one', b'flags': {b'no-writes'}}]}]"),
    "FUNCTION LIST with sources": Call('client.function_list(library_name_pattern="lib", with_code=True)', "[{b'library_name': b'lib', b'engine': b'LUA', b'functions': [{b'name': b'f', b'description': None, b'flags': set()}, {b'name': b'g', b'description': b'gives one', b'flags': {b'no-writes'}}], b'library_code': b'#!lua'}]"),
    "FUNCTION LOAD": Call('client.function_load("#!lua name=lib")', "b'lib'"),
    "FUNCTION LOAD in place of another": Call('client.function_load("#!lua name=lib", replace=True)', "b'lib'"),
    "FUNCTION RESTORE": Call("client.function_restore(b\"\\xf5\\n\\x00\")", "'OK'"),
    "FUNCTION RESTORE with the policy APPEND": Call('client.function_restore("p", policy=FunctionRestorePolicy.APPEND)', "'OK'"),
    "FUNCTION RESTORE with the policy FLUSH": Call('client.function_restore("p", policy=FunctionRestorePolicy.FLUSH)', "'OK'"),
    "FUNCTION RESTORE with the policy REPLACE": Call('client.function_restore("p", policy=FunctionRestorePolicy.REPLACE)', "'OK'"),
    "FUNCTION STATS while nothing runs": Call('client.custom_command(["FUNCTION", "STATS"])', "{b'running_script': None, b'engines': {b'LUA': {b'libraries_count': 1, b'functions_count': 2}}}", batch='client.function_stats()'),
    "FUNCTION STATS while a function runs": Call('client.custom_command(["FUNCTION", "STATS"])', "{b'running_script': {b'name': b'f', b'command': [b'FCALL', b'f', b'0'], b'duration_ms': 1234}, b'engines': {b'LUA': {b'libraries_count': 1, b'functions_count': 2}}}", batch='client.function_stats()'),
    "SCRIPT EXISTS": Call('client.script_exists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "x"])', '[True, False]'),
    "SCRIPT FLUSH": Call('client.script_flush()', "'OK'"),
    "SCRIPT FLUSH at once": Call('client.script_flush(mode=FlushMode.SYNC)', "'OK'"),
    "SCRIPT FLUSH in the background": Call('client.script_flush(mode=FlushMode.ASYNC)', "'OK'"),
    "SCRIPT KILL": Call('client.script_kill()', "'OK'", batch=None),
    "SCRIPT LOAD": Call('client.script_load("return 1")', "b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'"),
    "SCRIPT SHOW": Call('client.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db")', "b'return 1'"),
}

EXAMPLES = {
    "EVAL": Example(
        "2.6.0",
        [
            Step(Call('client.eval("return {KEYS[1], ARGV[1]}", keys=["a"], args=["b"])', "[b'a', b'b']"), False),
        ],
    ),
    "EVALSHA": Example(
        "2.6.0",
        [
            Step(Call('client.script_load("return 1")', "b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'"), False),
            Step(Call('client.evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=[])', '1'), False),
        ],
    ),
    "EVALSHA_RO": Example(
        "7.0.0",
        [
            Step(Call('client.script_load("return 1")', "b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'"), False),
            Step(Call('client.evalsha_ro("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", keys=[])', '1'), False),
        ],
    ),
    "EVAL_RO": Example(
        "7.0.0",
        [
            Step(Call('client.set("a", "1")', "'OK'"), False),
            Step(Call("client.eval_ro(\"return redis.call('GET', KEYS[1])\", keys=[\"a\"])", "b'1'"), False),
        ],
    ),
    "FCALL": Example(
        "7.0.0",
        [
            Step(Call("client.function_load(\"#!lua name=echoes\\nredis.register_function('echo', function(keys, args) return args[1] end)\", replace=True)", "b'echoes'"), False),
            Step(Call('client.fcall("echo", keys=[], arguments=["Hello"])', "b'Hello'"), False),
        ],
    ),
    "FCALL_RO": Example(
        "7.0.0",
        [
            Step(Call("client.function_load(\"#!lua name=ones\\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}\", replace=True)", "b'ones'"), False),
            Step(Call('client.fcall_ro("one", keys=[])', '1'), False),
        ],
    ),
    "FUNCTION DELETE": Example(
        "7.0.0",
        [
            Step(Call("client.function_load(\"#!lua name=short\\nredis.register_function('f', function() return 1 end)\", replace=True)", "b'short'"), False),
            Step(Call('client.function_delete("short")', "'OK'"), False),
        ],
    ),
    "FUNCTION DUMP": Example(
        "7.0.0",
        [
            Step(Call('client.function_dump()', "b'the serialized libraries'"), True),
        ],
    ),
    "FUNCTION FLUSH": Example(
        "7.0.0",
        [
            Step(Call('client.function_flush(mode=FlushMode.SYNC)', "'OK'"), False),
            Step(Call('client.function_list()', '[]'), False),
        ],
    ),
    "FUNCTION LIST": Example(
        "7.0.0",
        [
            Step(Call('client.function_flush()', "'OK'"), False),
            Step(Call("client.function_load(\"#!lua name=ones\\nredis.register_function{function_name='one', callback=function() return 1 end, flags={'no-writes'}}\")", "b'ones'"), False),
            Step(Call('client.function_list(library_name_pattern="one*")', "[{b'library_name': b'ones', b'engine': b'LUA', b'functions': [{b'name': b'one', b'description': None, b'flags': {b'no-writes'}}]}]"), False),
        ],
    ),
    "FUNCTION LOAD": Example(
        "7.0.0",
        [
            Step(Call("client.function_load(\"#!lua name=short\\nredis.register_function('f', function() return 1 end)\", replace=True)", "b'short'"), False),
        ],
    ),
    "FUNCTION RESTORE": Example(
        "7.0.0",
        [
            Step(Call("client.function_restore(b\"\\xf5@F#!lua name=short\\nredis.register_function('f', function() return 1 end)\\n\\x00\\x02\\xe9+\\xce\\xfdL\\xd99\", policy=FunctionRestorePolicy.FLUSH)", "'OK'"), False),
            Step(Call('client.fcall("f", keys=[])', '1'), False),
        ],
    ),
    "FUNCTION STATS": Example(
        "7.0.0",
        [
            Step(Call('client.function_flush()', "'OK'"), False),
            Step(Call('client.function_stats()', "{b'running_script': None, b'engines': {b'LUA': {b'libraries_count': 0, b'functions_count': 0}}}"), True),
        ],
    ),
    "SCRIPT EXISTS": Example(
        "2.6.0",
        [
            Step(Call('client.script_load("return 1")', "b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'"), False),
            Step(Call('client.script_exists(["e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0000000000000000000000000000000000000000"])', '[True, False]'), False),
        ],
    ),
    "SCRIPT FLUSH": Example(
        "2.6.0",
        [
            Step(Call('client.script_flush()', "'OK'"), False),
        ],
    ),
    "SCRIPT LOAD": Example(
        "2.6.0",
        [
            Step(Call('client.script_load("return 1")', "b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'"), False),
        ],
    ),
    "SCRIPT SHOW": Example(
        "8.0.0",
        [
            Step(Call('client.script_load("return 1")', "b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'"), False),
            Step(Call('client.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db")', "b'return 1'"), False),
        ],
    ),
}
