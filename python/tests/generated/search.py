# @generated from protobuf/commands by codegen. Do not edit.
"""Search: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "FT.ALIASADD": Call('ft.aliasadd(client, "a", "idx")', "'OK'", batch=None),
    "FT.ALIASDEL": Call('ft.aliasdel(client, "a")', "'OK'", batch=None),
    "FT.ALIASUPDATE": Call('ft.aliasupdate(client, "a", "idx")', "'OK'", batch=None),
    "FT.DROPINDEX": Call('ft.dropindex(client, "idx")', "'OK'", batch=None),
    "FT.EXPLAIN": Call('ft.explain(client, "idx", "x")', "b'Field {\\n  x\\n}\\n'", batch=None),
    "FT.EXPLAINCLI": Call('ft.explaincli(client, "idx", "x")', "[b'Field {', b'  x', b'}']", batch=None),
    "FT._LIST": Call('ft.list(client)', "[b'idx', b'other']", batch=None),
    "FT._LIST in a set, as RediSearch sends it in RESP3": Call('ft.list(client)', "[b'idx']", batch=None),
    "FT._ALIASLIST": Call('ft.aliaslist(client)', "{b'a': b'idx'}", batch=None),
    "FT.CREATE with a field": Call('ft.create(client, "idx", [TextField("t")])', "'OK'", batch=None),
    "FT.CREATE with every option": Call('ft.create(client, "idx", [TextField("$.t", "t")], FtCreateOptions(DataType.JSON, ["a:", "b:"], 0.5, "english", True, 3, withoffsets=True, stopwords=["the", "a"], punctuation=".,"))', "'OK'", batch=None),
    "FT.CREATE without offsets and stop words": Call('ft.create(client, "idx", [NumericField("n")], FtCreateOptions(DataType.HASH, nooffsets=True, nostopwords=True))', "'OK'", batch=None),
    "FT.CREATE with fields of every type": Call('ft.create(client, "idx", [TextField("t", nostem=True, weight=2.5, withsuffixtrie=True, sortable=True), TextField("u", nosuffixtrie=True), TagField("g", "h", "|", True, True), TagField("p"), NumericField("n", sortable=True)])', "'OK'", batch=None),
    "FT.CREATE with a flat vector": Call('ft.create(client, "idx", [VectorField("v", VectorAlgorithm.FLAT, VectorFieldAttributesFlat(2, DistanceMetricType.L2, VectorType.FLOAT32, 10))])', "'OK'", batch=None),
    "FT.CREATE with a graph of vectors": Call('ft.create(client, "idx", [VectorField("$.v", VectorAlgorithm.HNSW, VectorFieldAttributesHnsw(2, DistanceMetricType.COSINE, VectorType.FLOAT32, 10, 16, 200, 20), "v", True)])', "'OK'", batch=None),
    "FT.SEARCH": Call('ft.search(client, "idx", "x")', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]", batch=None),
    "FT.SEARCH as RediSearch answers in RESP3": Call('ft.search(client, "idx", "x")', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]", batch=None),
    "FT.SEARCH that finds nothing": Call('ft.search(client, "idx", "x")', '[0]', batch=None),
    "FT.SEARCH for a number": Call('ft.search(client, "idx", "x", FtSearchOptions(count=True))', '[7]', batch=None),
    "FT.SEARCH for keys": Call('ft.search(client, "idx", "x", FtSearchOptions(nocontent=True))', "[2, {b'a': {}, b'b': {}}]", batch=None),
    "FT.SEARCH with every option": Call('ft.search(client, "idx", "x", FtSearchOptions([ReturnField("t"), ReturnField("$.u", "u")], 100, {"v": bytes.fromhex("0000803f")}, FtSearchLimit(1, 2), dialect=2, verbatim=True, inorder=True, slop=2, sortby="n", sortby_order=OrderBy.DESC, shard_scope=ShardScope.SOMESHARDS, consistency=ConsistencyMode.INCONSISTENT))', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]", batch=None),
    "FT.SEARCH of all shards": Call('ft.search(client, "idx", "x", FtSearchOptions(sortby="n", shard_scope=ShardScope.ALLSHARDS, consistency=ConsistencyMode.CONSISTENT))', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]", batch=None),
    "FT.SEARCH with sort keys": Call('ft.search(client, "idx", "x", FtSearchOptions(sortby="n", sortby_order=OrderBy.ASC, withsortkeys=True))', "[1, {b'a': [b'#9', {b'n': b'9'}]}]", batch=None),
    "FT.SEARCH with sort keys as RediSearch answers in RESP3": Call('ft.search(client, "idx", "x", FtSearchOptions(sortby="n", withsortkeys=True))', "[1, {b'a': [b'#9', {b'n': b'9'}]}]", batch=None),
    "FT.SEARCH for keys with sort keys": Call('ft.search(client, "idx", "x", FtSearchOptions(nocontent=True, sortby="n", withsortkeys=True))', "[1, {b'a': [b'#9', {}]}]", batch=None),
    "FT.AGGREGATE": Call('ft.aggregate(client, "idx", "x")', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]", batch=None),
    "FT.AGGREGATE as RediSearch answers in RESP3": Call('ft.aggregate(client, "idx", "x")', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]", batch=None),
    "FT.AGGREGATE that finds nothing": Call('ft.aggregate(client, "idx", "x")', '[]', batch=None),
    "FT.AGGREGATE of all fields": Call('ft.aggregate(client, "idx", "x", FtAggregateOptions(loadAll=True))', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]", batch=None),
    "FT.AGGREGATE with every option and clause": Call('ft.aggregate(client, "idx", "x", FtAggregateOptions(False, ["@t", "@n"], 100, {"a": "1"}, [FtAggregateFilter("@n > $a"), FtAggregateApply("@n * 2", "m"), FtAggregateGroupBy(["@t"], [FtAggregateReducer("SUM", ["@n"], "s"), FtAggregateReducer("COUNT", [])]), FtAggregateSortBy([FtAggregateSortProperty("@s", OrderBy.DESC), FtAggregateSortProperty("@t", OrderBy.ASC)], 5), FtAggregateLimit(0, 3)], True, True, 1, 2))', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]", batch=None),
    "FT.AGGREGATE with groups of nothing": Call('ft.aggregate(client, "idx", "x", FtAggregateOptions(clauses=[FtAggregateGroupBy([], []), FtAggregateSortBy([FtAggregateSortProperty("@t", OrderBy.ASC)])]))', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]", batch=None),
    "FT.PROFILE of a search": Call('ft.profile(client, "idx", FtProfileOptions.from_query_type("x", QueryType.SEARCH))', "[[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}], {b'parse.time': 119, b'all.count': 4}]", batch=None),
    "FT.PROFILE of a search with options": Call('ft.profile(client, "idx", FtProfileOptions.from_query_options("x", FtSearchOptions(verbatim=True, timeout=9), True))', "[[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}], {b'parse.time': 119, b'all.count': 4}]", batch=None),
    "FT.PROFILE of a search with sort keys": Call('ft.profile(client, "idx", FtProfileOptions("x", QueryType.SEARCH, FtSearchOptions(sortby="n", withsortkeys=True)))', "[[1, {b'a': [b'#9', {b'n': b'9'}]}], {b'parse.time': 119, b'all.count': 4}]", batch=None),
    "FT.PROFILE of an aggregation": Call('ft.profile(client, "idx", FtProfileOptions.from_query_type("x", QueryType.AGGREGATE))', "[[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}], {b'parse.time': 119, b'all.count': 4}]", batch=None),
    "FT.PROFILE of an aggregation with options": Call('ft.profile(client, "idx", FtProfileOptions.from_query_options("x", FtAggregateOptions(loadAll=True), True))', "[[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}], {b'parse.time': 119, b'all.count': 4}]", batch=None),
    "FT.INFO": Call('ft.info(client, "idx")', "{b'index_name': b'idx', b'index_definition': {b'key_type': b'HASH', b'prefixes': [b'a:'], b'default_score': b'1'}, b'attributes': [{b'identifier': b't', b'attribute': b't', b'type': b'TAG', b'SEPARATOR': b','}, {b'identifier': b'v', b'attribute': b'v', b'type': b'VECTOR', b'index': {b'capacity': 10240, b'dimensions': 2, b'distance_metric': b'L2', b'size': b'3', b'data_type': b'FLOAT32', b'algorithm': {b'name': b'HNSW', b'm': 16, b'ef_construction': 200, b'ef_runtime': 10}}}], b'num_docs': b'3', b'state': b'ready'}", batch=None),
    "FT.INFO in maps": Call('ft.info(client, "idx")', "{b'index_name': b'idx', b'index_definition': {b'key_type': b'HASH', b'prefixes': [b'a:'], b'default_score': b'1'}, b'attributes': [{b'identifier': b't', b'attribute': b't', b'type': b'TAG', b'SEPARATOR': b','}, {b'identifier': b'v', b'attribute': b'v', b'type': b'VECTOR', b'index': {b'capacity': 10240, b'dimensions': 2, b'distance_metric': b'L2', b'size': b'3', b'data_type': b'FLOAT32', b'algorithm': {b'name': b'HNSW', b'm': 16, b'ef_construction': 200, b'ef_runtime': 10}}}], b'num_docs': b'3', b'state': b'ready'}", batch=None),
    "FT.INFO of local scope": Call('ft.info(client, "idx", InfoScope.LOCAL, ShardScope.ALLSHARDS, ConsistencyMode.CONSISTENT)', "{b'index_name': b'idx'}", batch=None),
    "FT.INFO of primary scope": Call('ft.info(client, "idx", InfoScope.PRIMARY, ShardScope.SOMESHARDS, ConsistencyMode.INCONSISTENT)', "{b'index_name': b'idx'}", batch=None),
    "FT.INFO of cluster scope": Call('ft.info(client, "idx", InfoScope.CLUSTER, ShardScope.SOMESHARDS, ConsistencyMode.CONSISTENT)', "{b'index_name': b'idx'}", batch=None),
}

EXAMPLES = {
    "FT.AGGREGATE": Example(
        "1.1.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('client.hset("item:1", {"price": "10"})', '1'), False),
            Step(Call('ft.aggregate(client, "idx", "@price:[5 15]", FtAggregateOptions(loadFields=["@price"], clauses=[FtAggregateApply("@price * 2", "twice")]))', "[{b'price': b'10', b'twice': b'20'}]", batch=None), False),
        ],
        "valkey-search",
    ),
    "FT.ALIASADD": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.aliasadd(client, "items", "idx")', "'OK'", batch=None), False),
        ],
        "valkey-search",
    ),
    "FT.ALIASDEL": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.aliasadd(client, "items", "idx")', "'OK'", batch=None), False),
            Step(Call('ft.aliasdel(client, "items")', "'OK'", batch=None), False),
        ],
        "valkey-search",
    ),
    "FT.ALIASUPDATE": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.aliasupdate(client, "items", "idx")', "'OK'", batch=None), False),
        ],
        "valkey-search",
    ),
    "FT.CREATE": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
        ],
        "valkey-search",
    ),
    "FT.DROPINDEX": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.dropindex(client, "idx")', "'OK'", batch=None), False),
        ],
        "valkey-search",
    ),
    "FT.EXPLAIN": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.explain(client, "idx", "@price:[5 15]")', "b'NUMERIC {5.000000 <= @price <= 15.000000}'", batch=None), True),
        ],
        "valkey-search",
    ),
    "FT.EXPLAINCLI": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.explaincli(client, "idx", "@price:[5 15]")', "[b'NUMERIC {5.000000 <= @price <= 15.000000}']", batch=None), True),
        ],
        "valkey-search",
    ),
    "FT.INFO": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.info(client, "idx")', "{b'index_name': b'idx', b'num_docs': b'0'}", batch=None), True),
        ],
        "valkey-search",
    ),
    "FT.PROFILE": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.profile(client, "idx", FtProfileOptions.from_query_type("@price:[5 15]", QueryType.SEARCH))', "[[0], {b'all.count': 0}]", batch=None), True),
        ],
        "valkey-search",
    ),
    "FT.SEARCH": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('client.hset("item:1", {"price": "10"})', '1'), False),
            Step(Call(None, "[1, {b'item:1': {b'price': b'10'}}]"), False),
        ],
        "valkey-search",
    ),
    "FT._ALIASLIST": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.aliasadd(client, "items", "idx")', "'OK'", batch=None), False),
            Step(Call('ft.aliaslist(client)', "{b'items': b'idx'}", batch=None), False),
        ],
        "valkey-search",
    ),
    "FT._LIST": Example(
        "1.0.0",
        [
            Step(Call('ft.create(client, "idx", [NumericField("price")], FtCreateOptions(DataType.HASH, ["item:"]))', "'OK'", batch=None), False),
            Step(Call('ft.list(client)', "[b'idx']", batch=None), False),
        ],
        "valkey-search",
    ),
}
