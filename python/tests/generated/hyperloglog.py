# @generated from protobuf/commands by codegen. Do not edit.
"""HyperLogLogs: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "PFADD of several elements": Call('client.pfadd("k", ["a", "b"])', 'True'),
    "PFADD of a known element": Call('client.pfadd("k", ["a"])', 'False'),
    "PFADD without elements": Call('client.pfadd("k", [])', 'True'),
    "PFCOUNT of a key": Call('client.pfcount(["k"])', '2'),
    "PFCOUNT of several keys": Call('client.pfcount(["k", "l"])', '0'),
    "PFMERGE of several keys": Call('client.pfmerge("d", ["k", "l"])', "'OK'"),
    "PFMERGE without sources": Call('client.pfmerge("d", [])', "'OK'"),
}

EXAMPLES = {
    "PFADD": Example(
        "2.8.9",
        [
            Step(Call('client.pfadd("visitors", ["Ada", "Bob"])', 'True'), False),
            Step(Call('client.pfadd("visitors", ["Ada"])', 'False'), False),
        ],
    ),
    "PFCOUNT": Example(
        "2.8.9",
        [
            Step(Call('client.pfadd("monday", ["Ada", "Bob"])', 'True'), False),
            Step(Call('client.pfadd("tuesday", ["Ada", "Cleo"])', 'True'), False),
            Step(Call('client.pfcount(["monday", "tuesday"])', '3'), False),
        ],
    ),
    "PFMERGE": Example(
        "2.8.9",
        [
            Step(Call('client.pfadd("monday", ["Ada", "Bob"])', 'True'), False),
            Step(Call('client.pfmerge("week", ["monday"])', "'OK'"), False),
            Step(Call('client.pfcount(["week"])', '2'), False),
        ],
    ),
}
