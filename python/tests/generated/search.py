# @generated from protobuf/commands by codegen. Do not edit.
"""Search: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "FT.ALIASADD": Call('client.ft_aliasadd("a", "idx")', "'OK'"),
    "FT.ALIASDEL": Call('client.ft_aliasdel("a")', "'OK'"),
    "FT.ALIASUPDATE": Call('client.ft_aliasupdate("a", "idx")', "'OK'"),
    "FT.DROPINDEX": Call('client.ft_dropindex("idx")', "'OK'"),
    "FT.EXPLAIN": Call('client.ft_explain("idx", "x")', "b'Field {\\n  x\\n}\\n'"),
    "FT.EXPLAINCLI": Call('client.ft_explaincli("idx", "x")', "[b'Field {', b'  x', b'}']"),
    "FT._LIST": Call('client.ft_list()', "[b'idx', b'other']"),
    "FT._LIST in a set, as RediSearch sends it in RESP3": Call('client.ft_list()', "[b'idx']"),
    "FT._ALIASLIST": Call('client.ft_aliaslist()', "{b'a': b'idx'}"),
    "FT.CREATE with a field": Call('ft.create(client, "idx", [TextField("t")])', "'OK'"),
    "FT.CREATE with every option": Call('ft.create(client, "idx", [TextField("$.t", "t")], FtCreateOptions(DataType.JSON, ["a:", "b:"], 0.5, "english", True, 3, withoffsets=True, stopwords=["the", "a"], punctuation=".,"))', "'OK'"),
    "FT.CREATE without offsets and stop words": Call('ft.create(client, "idx", [NumericField("n")], FtCreateOptions(DataType.HASH, nooffsets=True, nostopwords=True))', "'OK'"),
    "FT.CREATE with fields of every type": Call('ft.create(client, "idx", [TextField("t", nostem=True, weight=2.5, withsuffixtrie=True, sortable=True), TextField("u", nosuffixtrie=True), TagField("g", "h", "|", True, True), TagField("p"), NumericField("n", sortable=True)])', "'OK'"),
    "FT.CREATE with a flat vector": Call('ft.create(client, "idx", [VectorField("v", VectorAlgorithm.FLAT, VectorFieldAttributesFlat(2, DistanceMetricType.L2, VectorType.FLOAT32, 10))])', "'OK'"),
    "FT.CREATE with a graph of vectors": Call('ft.create(client, "idx", [VectorField("$.v", VectorAlgorithm.HNSW, VectorFieldAttributesHnsw(2, DistanceMetricType.COSINE, VectorType.FLOAT32, 10, 16, 200, 20), "v", True)])', "'OK'"),
    "FT.SEARCH": Call('ft.search(client, "idx", "x")', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]"),
    "FT.SEARCH as RediSearch answers in RESP3": Call('ft.search(client, "idx", "x")', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]"),
    "FT.SEARCH that finds nothing": Call('ft.search(client, "idx", "x")', '[0]'),
    "FT.SEARCH for a number": Call('ft.search(client, "idx", "x", FtSearchOptions(count=True))', '[7]'),
    "FT.SEARCH for keys": Call('ft.search(client, "idx", "x", FtSearchOptions(nocontent=True))', "[2, {b'a': {}, b'b': {}}]"),
    "FT.SEARCH with every option": Call('ft.search(client, "idx", "x", FtSearchOptions([ReturnField("t"), ReturnField("$.u", "u")], 100, {"v": bytes.fromhex("0000803f")}, FtSearchLimit(1, 2), dialect=2, verbatim=True, inorder=True, slop=2, sortby="n", sortby_order=OrderBy.DESC, shard_scope=ShardScope.SOMESHARDS, consistency=ConsistencyMode.INCONSISTENT))', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]"),
    "FT.SEARCH of all shards": Call('ft.search(client, "idx", "x", FtSearchOptions(sortby="n", shard_scope=ShardScope.ALLSHARDS, consistency=ConsistencyMode.CONSISTENT))', "[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}]"),
    "FT.SEARCH with sort keys": Call('ft.search(client, "idx", "x", FtSearchOptions(sortby="n", sortby_order=OrderBy.ASC, withsortkeys=True))', "[1, {b'a': [b'#9', {b'n': b'9'}]}]"),
    "FT.SEARCH with sort keys as RediSearch answers in RESP3": Call('ft.search(client, "idx", "x", FtSearchOptions(sortby="n", withsortkeys=True))', "[1, {b'a': [b'#9', {b'n': b'9'}]}]"),
    "FT.SEARCH for keys with sort keys": Call('ft.search(client, "idx", "x", FtSearchOptions(nocontent=True, sortby="n", withsortkeys=True))', "[1, {b'a': [b'#9', {}]}]"),
    "FT.AGGREGATE": Call('ft.aggregate(client, "idx", "x")', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]"),
    "FT.AGGREGATE as RediSearch answers in RESP3": Call('ft.aggregate(client, "idx", "x")', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]"),
    "FT.AGGREGATE that finds nothing": Call('ft.aggregate(client, "idx", "x")', '[]'),
    "FT.AGGREGATE of all fields": Call('ft.aggregate(client, "idx", "x", FtAggregateOptions(loadAll=True))', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]"),
    "FT.AGGREGATE with every option and clause": Call('ft.aggregate(client, "idx", "x", FtAggregateOptions(False, ["@t", "@n"], 100, {"a": "1"}, [FtAggregateFilter("@n > $a"), FtAggregateApply("@n * 2", "m"), FtAggregateGroupBy(["@t"], [FtAggregateReducer("SUM", ["@n"], "s"), FtAggregateReducer("COUNT", [])]), FtAggregateSortBy([FtAggregateSortProperty("@s", OrderBy.DESC), FtAggregateSortProperty("@t", OrderBy.ASC)], 5), FtAggregateLimit(0, 3)], True, True, 1, 2))', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]"),
    "FT.AGGREGATE with groups of nothing": Call('ft.aggregate(client, "idx", "x", FtAggregateOptions(clauses=[FtAggregateGroupBy([], []), FtAggregateSortBy([FtAggregateSortProperty("@t", OrderBy.ASC)])]))', "[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}]"),
    "FT.PROFILE of a search": Call('ft.profile(client, "idx", FtProfileOptions.from_query_type("x", QueryType.SEARCH))', "[[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}], {b'parse.time': 119, b'all.count': 4}]"),
    "FT.PROFILE of a search with options": Call('ft.profile(client, "idx", FtProfileOptions.from_query_options("x", FtSearchOptions(verbatim=True, timeout=9), True))', "[[7, {b'a': {b't': b'x'}, b'b': {b't': b'y'}}], {b'parse.time': 119, b'all.count': 4}]"),
    "FT.PROFILE of a search with sort keys": Call('ft.profile(client, "idx", FtProfileOptions("x", QueryType.SEARCH, FtSearchOptions(sortby="n", withsortkeys=True)))', "[[1, {b'a': [b'#9', {b'n': b'9'}]}], {b'parse.time': 119, b'all.count': 4}]"),
    "FT.PROFILE of an aggregation": Call('ft.profile(client, "idx", FtProfileOptions.from_query_type("x", QueryType.AGGREGATE))', "[[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}], {b'parse.time': 119, b'all.count': 4}]"),
    "FT.PROFILE of an aggregation with options": Call('ft.profile(client, "idx", FtProfileOptions.from_query_options("x", FtAggregateOptions(loadAll=True), True))', "[[{b't': b'x', b'n': None}, {b't': b'y', b'n': b'1'}], {b'parse.time': 119, b'all.count': 4}]"),
    "FT.INFO": Call('client.ft_info("idx")', "{b'index_name': b'idx', b'index_definition': {b'key_type': b'HASH', b'prefixes': [b'a:'], b'default_score': b'1'}, b'attributes': [{b'identifier': b't', b'attribute': b't', b'type': b'TAG', b'SEPARATOR': b','}, {b'identifier': b'v', b'attribute': b'v', b'type': b'VECTOR', b'index': {b'capacity': 10240, b'dimensions': 2, b'distance_metric': b'L2', b'size': b'3', b'data_type': b'FLOAT32', b'algorithm': {b'name': b'HNSW', b'm': 16, b'ef_construction': 200, b'ef_runtime': 10}}}], b'num_docs': b'3', b'state': b'ready'}"),
    "FT.INFO in maps": Call('client.ft_info("idx")', "{b'index_name': b'idx', b'index_definition': {b'key_type': b'HASH', b'prefixes': [b'a:'], b'default_score': b'1'}, b'attributes': [{b'identifier': b't', b'attribute': b't', b'type': b'TAG', b'SEPARATOR': b','}, {b'identifier': b'v', b'attribute': b'v', b'type': b'VECTOR', b'index': {b'capacity': 10240, b'dimensions': 2, b'distance_metric': b'L2', b'size': b'3', b'data_type': b'FLOAT32', b'algorithm': {b'name': b'HNSW', b'm': 16, b'ef_construction': 200, b'ef_runtime': 10}}}], b'num_docs': b'3', b'state': b'ready'}"),
    "FT.INFO of local scope": Call('ft.info(client, "idx", InfoScope.LOCAL, ShardScope.ALLSHARDS, ConsistencyMode.CONSISTENT)', "{b'index_name': b'idx'}"),
    "FT.INFO of primary scope": Call('ft.info(client, "idx", InfoScope.PRIMARY, ShardScope.SOMESHARDS, ConsistencyMode.INCONSISTENT)', "{b'index_name': b'idx'}"),
    "FT.INFO of cluster scope": Call('ft.info(client, "idx", InfoScope.CLUSTER, ShardScope.SOMESHARDS, ConsistencyMode.CONSISTENT)', "{b'index_name': b'idx'}"),
}

EXAMPLES = {
}
