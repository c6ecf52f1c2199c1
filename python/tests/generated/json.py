# @generated from protobuf/commands by codegen. Do not edit.
"""JSON: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "JSON.ARRAPPEND of every match": Call('glide_json.arrappend(client, "doc", "$.a", ["1", "2"])', '[3, None]', batch='json_batch.arrappend(client, "doc", "$.a", ["1", "2"])'),
    "JSON.ARRAPPEND of the older form": Call('glide_json.arrappend(client, "doc", ".a", ["1", "2"])', '3', batch='json_batch.arrappend(client, "doc", ".a", ["1", "2"])'),
    "JSON.ARRINDEX of every match": Call('glide_json.arrindex(client, "doc", "$.a", "1")', '[3, None]', batch='json_batch.arrindex(client, "doc", "$.a", "1")'),
    "JSON.ARRINDEX of the older form": Call('glide_json.arrindex(client, "doc", ".a", "1")', '3', batch='json_batch.arrindex(client, "doc", ".a", "1")'),
    "JSON.ARRINDEX from a position": Call('glide_json.arrindex(client, "doc", "$.a", "1", JsonArrIndexOptions(2))', '[-1]', batch='json_batch.arrindex(client, "doc", "$.a", "1", JsonArrIndexOptions(2))'),
    "JSON.ARRINDEX between positions": Call('glide_json.arrindex(client, "doc", "$.a", "null", JsonArrIndexOptions(-3, -1))', '[0]', batch='json_batch.arrindex(client, "doc", "$.a", "null", JsonArrIndexOptions(-3, -1))'),
    "JSON.ARRINDEX of a string": Call("glide_json.arrindex(client, \"doc\", \"$.a\", \"\\\"x\\\"\")", '[0]', batch="json_batch.arrindex(client, \"doc\", \"$.a\", \"\\\"x\\\"\")"),
    "JSON.ARRINSERT of every match": Call('glide_json.arrinsert(client, "doc", "$.a", -1, ["1", "2"])', '[3, None]', batch='json_batch.arrinsert(client, "doc", "$.a", -1, ["1", "2"])'),
    "JSON.ARRINSERT of the older form": Call('glide_json.arrinsert(client, "doc", ".a", -1, ["1", "2"])', '3', batch='json_batch.arrinsert(client, "doc", ".a", -1, ["1", "2"])'),
    "JSON.ARRLEN of every match": Call('glide_json.arrlen(client, "doc", path="$.a")', '[3, None]', batch='json_batch.arrlen(client, "doc", path="$.a")'),
    "JSON.ARRLEN of the older form": Call('glide_json.arrlen(client, "doc", path=".a")', '3', batch='json_batch.arrlen(client, "doc", path=".a")'),
    "JSON.ARRLEN of the root": Call('glide_json.arrlen(client, "doc")', '3', batch='json_batch.arrlen(client, "doc")'),
    "JSON.ARRLEN of a missing key": Call('glide_json.arrlen(client, "doc")', 'None', batch='json_batch.arrlen(client, "doc")'),
    "JSON.ARRTRIM of every match": Call('glide_json.arrtrim(client, "doc", "$.a", 0, -1)', '[3, None]', batch='json_batch.arrtrim(client, "doc", "$.a", 0, -1)'),
    "JSON.ARRTRIM of the older form": Call('glide_json.arrtrim(client, "doc", ".a", 0, -1)', '3', batch='json_batch.arrtrim(client, "doc", ".a", 0, -1)'),
    "JSON.DEBUG FIELDS of every match": Call('glide_json.debug_fields(client, "doc", path="$.a")', '[3, None]', batch='json_batch.debug_fields(client, "doc", path="$.a")'),
    "JSON.DEBUG FIELDS of the older form": Call('glide_json.debug_fields(client, "doc", path=".a")', '3', batch='json_batch.debug_fields(client, "doc", path=".a")'),
    "JSON.DEBUG FIELDS of the root": Call('glide_json.debug_fields(client, "doc")', '3', batch='json_batch.debug_fields(client, "doc")'),
    "JSON.DEBUG FIELDS of a missing key": Call('glide_json.debug_fields(client, "doc")', 'None', batch='json_batch.debug_fields(client, "doc")'),
    "JSON.DEBUG MEMORY of every match": Call('glide_json.debug_memory(client, "doc", path="$.a")', '[3, None]', batch='json_batch.debug_memory(client, "doc", path="$.a")'),
    "JSON.DEBUG MEMORY of the older form": Call('glide_json.debug_memory(client, "doc", path=".a")', '3', batch='json_batch.debug_memory(client, "doc", path=".a")'),
    "JSON.DEBUG MEMORY of the root": Call('glide_json.debug_memory(client, "doc")', '3', batch='json_batch.debug_memory(client, "doc")'),
    "JSON.DEBUG MEMORY of a missing key": Call('glide_json.debug_memory(client, "doc")', 'None', batch='json_batch.debug_memory(client, "doc")'),
    "JSON.OBJLEN of every match": Call('glide_json.objlen(client, "doc", path="$.a")', '[3, None]', batch='json_batch.objlen(client, "doc", path="$.a")'),
    "JSON.OBJLEN of the older form": Call('glide_json.objlen(client, "doc", path=".a")', '3', batch='json_batch.objlen(client, "doc", path=".a")'),
    "JSON.OBJLEN of the root": Call('glide_json.objlen(client, "doc")', '3', batch='json_batch.objlen(client, "doc")'),
    "JSON.OBJLEN of a missing key": Call('glide_json.objlen(client, "doc")', 'None', batch='json_batch.objlen(client, "doc")'),
    "JSON.STRLEN of every match": Call('glide_json.strlen(client, "doc", path="$.a")', '[3, None]', batch='json_batch.strlen(client, "doc", path="$.a")'),
    "JSON.STRLEN of the older form": Call('glide_json.strlen(client, "doc", path=".a")', '3', batch='json_batch.strlen(client, "doc", path=".a")'),
    "JSON.STRLEN of the root": Call('glide_json.strlen(client, "doc")', '3', batch='json_batch.strlen(client, "doc")'),
    "JSON.STRLEN of a missing key": Call('glide_json.strlen(client, "doc")', 'None', batch='json_batch.strlen(client, "doc")'),
    "JSON.ARRPOP of the root": Call('glide_json.arrpop(client, "doc")', "b'1'", batch='json_batch.arrpop(client, "doc")'),
    "JSON.ARRPOP of every match": Call('glide_json.arrpop(client, "doc", JsonArrPopOptions("$.a"))', "[b'{\"x\":1}', None]", batch='json_batch.arrpop(client, "doc", JsonArrPopOptions("$.a"))'),
    "JSON.ARRPOP of a position": Call('glide_json.arrpop(client, "doc", JsonArrPopOptions(".a", 0))', "b'1'", batch='json_batch.arrpop(client, "doc", JsonArrPopOptions(".a", 0))'),
    "JSON.CLEAR of a path": Call('glide_json.clear(client, "doc", path="$.a")', '2', batch='json_batch.clear(client, "doc", path="$.a")'),
    "JSON.CLEAR of the root": Call('glide_json.clear(client, "doc")', '1', batch='json_batch.clear(client, "doc")'),
    "JSON.DEL of a path": Call('glide_json.delete(client, "doc", path="$.a")', '2', batch='json_batch.delete(client, "doc", path="$.a")'),
    "JSON.DEL of a document": Call('glide_json.delete(client, "doc")', '1', batch='json_batch.delete(client, "doc")'),
    "JSON.DEL of a missing key": Call('glide_json.delete(client, "doc")', '0', batch='json_batch.delete(client, "doc")'),
    "JSON.FORGET of a path": Call('glide_json.forget(client, "doc", path="$.a")', '2', batch='json_batch.forget(client, "doc", path="$.a")'),
    "JSON.FORGET of a document": Call('glide_json.forget(client, "doc")', '1', batch='json_batch.forget(client, "doc")'),
    "JSON.FORGET of a missing key": Call('glide_json.forget(client, "doc")', '0', batch='json_batch.forget(client, "doc")'),
    "JSON.GET of a whole document": Call('glide_json.get(client, "doc")', "b'{\"a\":1}'", batch='json_batch.get(client, "doc")'),
    "JSON.GET of a missing key": Call('glide_json.get(client, "doc")', 'None', batch='json_batch.get(client, "doc")'),
    "JSON.GET of a path": Call('glide_json.get(client, "doc", "$.a")', "b'[1]'", batch='json_batch.get(client, "doc", "$.a")'),
    "JSON.GET of several paths": Call('glide_json.get(client, "doc", ["$.a", "$.b"])', "b'{\"$.a\":[1],\"$.b\":[]}'", batch='json_batch.get(client, "doc", ["$.a", "$.b"])'),
    "JSON.GET laid out": Call("glide_json.get(client, \"doc\", \"$.a\", JsonGetOptions(\"  \", \"\\n\", \" \"))", "b'[\\n  1\\n]'", batch="json_batch.get(client, \"doc\", \"$.a\", JsonGetOptions(\"  \", \"\\n\", \" \"))"),
    "JSON.GET without escapes": Call('glide_json.get(client, "doc", options=JsonGetOptions(noescape=True))', "b'{\"a\":1}'", batch='json_batch.get(client, "doc", options=JsonGetOptions(noescape=True))'),
    "JSON.MGET of several keys": Call('glide_json.mget(client, ["a", "b"], "$.n")', "[b'[1]', None]", batch='json_batch.mget(client, ["a", "b"], "$.n")'),
    "JSON.NUMINCRBY of every match": Call('glide_json.numincrby(client, "doc", "$.a", 2)', "b'[3,null]'", batch='json_batch.numincrby(client, "doc", "$.a", 2)'),
    "JSON.NUMINCRBY of the older form": Call('glide_json.numincrby(client, "doc", ".a", -1.5)', "b'1.5'", batch='json_batch.numincrby(client, "doc", ".a", -1.5)'),
    "JSON.NUMMULTBY of every match": Call('glide_json.nummultby(client, "doc", "$.a", 2)', "b'[3,null]'", batch='json_batch.nummultby(client, "doc", "$.a", 2)'),
    "JSON.NUMMULTBY of the older form": Call('glide_json.nummultby(client, "doc", ".a", -1.5)', "b'1.5'", batch='json_batch.nummultby(client, "doc", ".a", -1.5)'),
    "JSON.OBJKEYS of every match": Call('glide_json.objkeys(client, "doc", path="$.a")', "[[b'x', b'y'], []]", batch='json_batch.objkeys(client, "doc", path="$.a")'),
    "JSON.OBJKEYS of the older form": Call('glide_json.objkeys(client, "doc", path=".a")', "[b'x', b'y']", batch='json_batch.objkeys(client, "doc", path=".a")'),
    "JSON.OBJKEYS of the root": Call('glide_json.objkeys(client, "doc")', "[b'a']", batch='json_batch.objkeys(client, "doc")'),
    "JSON.OBJKEYS of a missing key": Call('glide_json.objkeys(client, "doc")', 'None', batch='json_batch.objkeys(client, "doc")'),
    "JSON.RESP of every match": Call('glide_json.resp(client, "doc", path="$.a")', "[[b'{', [b'n', 1], [b'f', b'1.5'], [b't', b'true'], [b'z', None]], [b'[', 1]]", batch='json_batch.resp(client, "doc", path="$.a")'),
    "JSON.RESP of the older form": Call('glide_json.resp(client, "doc", path=".a")', '1', batch='json_batch.resp(client, "doc", path=".a")'),
    "JSON.RESP of a missing key": Call('glide_json.resp(client, "doc")', 'None', batch='json_batch.resp(client, "doc")'),
    "JSON.SET of a document": Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")"),
    "JSON.SET if there is none": Call('glide_json.set(client, "doc", "$.a", "1", set_condition=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', 'None', batch='json_batch.set(client, "doc", "$.a", "1", set_condition=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)'),
    "JSON.SET if there is one": Call('glide_json.set(client, "doc", "$.a", "1", set_condition=ConditionalChange.ONLY_IF_EXISTS)', "'OK'", batch='json_batch.set(client, "doc", "$.a", "1", set_condition=ConditionalChange.ONLY_IF_EXISTS)'),
    "JSON.STRAPPEND to every match": Call("glide_json.strappend(client, \"doc\", \"\\\"x\\\"\", path=\"$.a\")", '[3, None]', batch="json_batch.strappend(client, \"doc\", \"\\\"x\\\"\", path=\"$.a\")"),
    "JSON.STRAPPEND of the older form": Call("glide_json.strappend(client, \"doc\", \"\\\"x\\\"\", path=\".a\")", '3', batch="json_batch.strappend(client, \"doc\", \"\\\"x\\\"\", path=\".a\")"),
    "JSON.STRAPPEND to the root": Call("glide_json.strappend(client, \"doc\", \"\\\"x\\\"\")", '3', batch="json_batch.strappend(client, \"doc\", \"\\\"x\\\"\")"),
    "JSON.TOGGLE of every match": Call('glide_json.toggle(client, "doc", "$.a")', '[True, False, None]', batch='json_batch.toggle(client, "doc", "$.a")'),
    "JSON.TOGGLE of the older form": Call('glide_json.toggle(client, "doc", ".a")', 'True', batch='json_batch.toggle(client, "doc", ".a")'),
    "JSON.TOGGLE of the older form to false": Call('glide_json.toggle(client, "doc", ".a")', 'False', batch='json_batch.toggle(client, "doc", ".a")'),
    "JSON.TOGGLE of the root": Call('client.custom_command(["JSON.TOGGLE", "doc"])', 'True'),
    "JSON.TYPE of every match": Call('glide_json.type(client, "doc", path="$.a")', "[b'string', b'integer']", batch='json_batch.type(client, "doc", path="$.a")'),
    "JSON.TYPE of the older form": Call('glide_json.type(client, "doc", path=".a")', "b'string'", batch='json_batch.type(client, "doc", path=".a")'),
    "JSON.TYPE of the root": Call('glide_json.type(client, "doc")', "b'object'", batch='json_batch.type(client, "doc")'),
    "JSON.TYPE of a missing key": Call('glide_json.type(client, "doc")', 'None', batch='json_batch.type(client, "doc")'),
}

EXAMPLES = {
    "JSON.ARRAPPEND": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1]}\")"), False),
            Step(Call('glide_json.arrappend(client, "doc", "$.a", ["2", "3"])', '[3]', batch='json_batch.arrappend(client, "doc", "$.a", ["2", "3"])'), False),
        ],
        "valkey-json",
    ),
    "JSON.ARRINDEX": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2,2]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2,2]}\")"), False),
            Step(Call('glide_json.arrindex(client, "doc", "$.a", "2")', '[1]', batch='json_batch.arrindex(client, "doc", "$.a", "2")'), False),
        ],
        "valkey-json",
    ),
    "JSON.ARRINSERT": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[2]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[2]}\")"), False),
            Step(Call('glide_json.arrinsert(client, "doc", "$.a", 0, ["1"])', '[2]', batch='json_batch.arrinsert(client, "doc", "$.a", 0, ["1"])'), False),
        ],
        "valkey-json",
    ),
    "JSON.ARRLEN": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2]}\")"), False),
            Step(Call('glide_json.arrlen(client, "doc", path="$.a")', '[2]', batch='json_batch.arrlen(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.ARRPOP": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2]}\")"), False),
            Step(Call('glide_json.arrpop(client, "doc", JsonArrPopOptions("$.a"))', "[b'2']", batch='json_batch.arrpop(client, "doc", JsonArrPopOptions("$.a"))'), False),
        ],
        "valkey-json",
    ),
    "JSON.ARRTRIM": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2,3]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2,3]}\")"), False),
            Step(Call('glide_json.arrtrim(client, "doc", "$.a", 0, 1)', '[2]', batch='json_batch.arrtrim(client, "doc", "$.a", 0, 1)'), False),
        ],
        "valkey-json",
    ),
    "JSON.CLEAR": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2],\\\"n\\\":7}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2],\\\"n\\\":7}\")"), False),
            Step(Call('glide_json.clear(client, "doc", path="$.*")', '2', batch='json_batch.clear(client, "doc", path="$.*")'), False),
        ],
        "valkey-json",
    ),
    "JSON.DEBUG FIELDS": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,2]}\")"), False),
            Step(Call('glide_json.debug_fields(client, "doc", path="$.a")', '[2]', batch='json_batch.debug_fields(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.DEBUG MEMORY": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")"), False),
            Step(Call('glide_json.debug_memory(client, "doc", path="$.a")', '[16]', batch='json_batch.debug_memory(client, "doc", path="$.a")'), True),
        ],
        "valkey-json",
    ),
    "JSON.DEL": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1,\\\"b\\\":2}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1,\\\"b\\\":2}\")"), False),
            Step(Call('glide_json.delete(client, "doc", path="$.a")', '1', batch='json_batch.delete(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.FORGET": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1,\\\"b\\\":2}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1,\\\"b\\\":2}\")"), False),
            Step(Call('glide_json.forget(client, "doc", path="$.a")', '1', batch='json_batch.forget(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.GET": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1,\\\"b\\\":[2]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1,\\\"b\\\":[2]}\")"), False),
            Step(Call('glide_json.get(client, "doc", "$.b[0]")', "b'[2]'", batch='json_batch.get(client, "doc", "$.b[0]")'), False),
        ],
        "valkey-json",
    ),
    "JSON.MGET": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"a\", \"$\", \"{\\\"n\\\":1}\")", "'OK'", batch="json_batch.set(client, \"a\", \"$\", \"{\\\"n\\\":1}\")"), False),
            Step(Call("glide_json.set(client, \"b\", \"$\", \"{\\\"n\\\":2}\")", "'OK'", batch="json_batch.set(client, \"b\", \"$\", \"{\\\"n\\\":2}\")"), False),
            Step(Call('glide_json.mget(client, ["a", "b", "c"], "$.n")', "[b'[1]', b'[2]', None]", batch='json_batch.mget(client, ["a", "b", "c"], "$.n")'), False),
        ],
        "valkey-json",
    ),
    "JSON.NUMINCRBY": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")"), False),
            Step(Call('glide_json.numincrby(client, "doc", "$.a", 2)', "b'[3]'", batch='json_batch.numincrby(client, "doc", "$.a", 2)'), False),
        ],
        "valkey-json",
    ),
    "JSON.NUMMULTBY": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")"), False),
            Step(Call('glide_json.nummultby(client, "doc", "$.a", 3)', "b'[3]'", batch='json_batch.nummultby(client, "doc", "$.a", 3)'), False),
        ],
        "valkey-json",
    ),
    "JSON.OBJKEYS": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":{\\\"x\\\":1,\\\"y\\\":2}}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":{\\\"x\\\":1,\\\"y\\\":2}}\")"), False),
            Step(Call('glide_json.objkeys(client, "doc", path="$.a")', "[[b'x', b'y']]", batch='json_batch.objkeys(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.OBJLEN": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":{\\\"x\\\":1,\\\"y\\\":2}}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":{\\\"x\\\":1,\\\"y\\\":2}}\")"), False),
            Step(Call('glide_json.objlen(client, "doc", path="$.a")', '[2]', batch='json_batch.objlen(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.RESP": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,null]}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":[1,null]}\")"), False),
            Step(Call('glide_json.resp(client, "doc", path="$.a")', "[[b'[', 1, None]]", batch='json_batch.resp(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.SET": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":1}\")"), False),
            Step(Call('glide_json.set(client, "doc", "$.a", "2", set_condition=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)', 'None', batch='json_batch.set(client, "doc", "$.a", "2", set_condition=ConditionalChange.ONLY_IF_DOES_NOT_EXIST)'), False),
        ],
        "valkey-json",
    ),
    "JSON.STRAPPEND": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":\\\"x\\\"}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":\\\"x\\\"}\")"), False),
            Step(Call("glide_json.strappend(client, \"doc\", \"\\\"yz\\\"\", path=\"$.a\")", '[3]', batch="json_batch.strappend(client, \"doc\", \"\\\"yz\\\"\", path=\"$.a\")"), False),
        ],
        "valkey-json",
    ),
    "JSON.STRLEN": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":\\\"xyz\\\"}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":\\\"xyz\\\"}\")"), False),
            Step(Call('glide_json.strlen(client, "doc", path="$.a")', '[3]', batch='json_batch.strlen(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.TOGGLE": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":true}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":true}\")"), False),
            Step(Call('glide_json.toggle(client, "doc", "$.a")', '[False]', batch='json_batch.toggle(client, "doc", "$.a")'), False),
        ],
        "valkey-json",
    ),
    "JSON.TYPE": Example(
        "1.0.0",
        [
            Step(Call("glide_json.set(client, \"doc\", \"$\", \"{\\\"a\\\":\\\"x\\\"}\")", "'OK'", batch="json_batch.set(client, \"doc\", \"$\", \"{\\\"a\\\":\\\"x\\\"}\")"), False),
            Step(Call('glide_json.type(client, "doc", path="$.a")', "[b'string']", batch='json_batch.type(client, "doc", path="$.a")'), False),
        ],
        "valkey-json",
    ),
}
