"""Publishing: words that the rule does not give."""

from glide_shared.commands._ids import PUBLISH, SPUBLISH
from glide_shared.commands._words import Words
from glide_shared.constants import TEncodable


def publish(message: TEncodable, channel: TEncodable, sharded: bool) -> Words:
    return [SPUBLISH if sharded else PUBLISH, channel, message]
