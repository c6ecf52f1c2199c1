# @generated from protobuf/commands by codegen. Do not edit.
"""Publish and subscribe: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "PUBLISH": Call('client.publish("m", "c")', '2'),
    "PUBLISH of bytes that are not text": Call("client.publish(b\"\\x00\\xfe\", b\"\\xff\")", '0'),
    "PUBSUB CHANNELS": Call('client.pubsub_channels()', "[b'a', b'b']"),
    "PUBSUB CHANNELS of a pattern that nobody listens to": Call('client.pubsub_channels(pattern="c*")', '[]'),
    "PUBSUB NUMPAT": Call('client.pubsub_numpat()', '3'),
    "PUBSUB NUMSUB of several channels": Call('client.pubsub_numsub(channels=["a", "b"])', "{b'a': 1, b'b': 0}"),
    "PUBSUB NUMSUB of no channels": Call('client.pubsub_numsub()', '{}'),
    "PUBSUB SHARDCHANNELS": Call('client.pubsub_shardchannels()', "[b'a']"),
    "PUBSUB SHARDCHANNELS of a pattern": Call('client.pubsub_shardchannels(pattern="c*")', '[]'),
    "PUBSUB SHARDNUMSUB of a channel": Call('client.pubsub_shardnumsub(channels=["a"])', "{b'a': 1}"),
    "PUBSUB SHARDNUMSUB of no channels": Call('client.pubsub_shardnumsub()', '{}'),
    "SPUBLISH": Call('client.spublish("m", "c")', '1'),
}

EXAMPLES = {
    "PUBLISH": Example(
        "2.0.0",
        [
            Step(Call('client.publish("Hello", "news")', '0'), False),
        ],
    ),
    "PUBSUB CHANNELS": Example(
        "2.8.0",
        [
            Step(Call('client.pubsub_channels(pattern="news*")', '[]'), False),
        ],
    ),
    "PUBSUB NUMPAT": Example(
        "2.8.0",
        [
            Step(Call('client.pubsub_numpat()', '0'), False),
        ],
    ),
    "PUBSUB NUMSUB": Example(
        "2.8.0",
        [
            Step(Call('client.pubsub_numsub(channels=["news"])', "{b'news': 0}"), False),
        ],
    ),
    "PUBSUB SHARDCHANNELS": Example(
        "7.0.0",
        [
            Step(Call('client.pubsub_shardchannels()', '[]'), False),
        ],
    ),
    "PUBSUB SHARDNUMSUB": Example(
        "7.0.0",
        [
            Step(Call('client.pubsub_shardnumsub(channels=["news"])', "{b'news': 0}"), False),
        ],
    ),
    "SPUBLISH": Example(
        "7.0.0",
        [
            Step(Call('client.spublish("Hello", "news")', '0'), False),
        ],
    ),
}
