# @generated from protobuf/commands by codegen. Do not edit.
"""Transactions: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "UNWATCH": Call('client.unwatch()', "'OK'", batch=None),
    "WATCH": Call('client.watch(["a", "b"])', "'OK'", batch=None),
}

EXAMPLES = {
    "UNWATCH": Example(
        "2.2.0",
        [
            Step(Call('client.unwatch()', "'OK'", batch=None), False),
        ],
    ),
    "WATCH": Example(
        "2.2.0",
        [
            Step(Call('client.watch(["stock"])', "'OK'", batch=None), False),
        ],
    ),
}
