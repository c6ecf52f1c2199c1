"""Scripts and functions: words and replies that the rule does not give."""

from typing import List, Optional

from glide_shared.commands._ids import FCALL, FCALL_RO
from glide_shared.commands._words import Words, as_many
from glide_shared.constants import TEncodable


def fcall_without_keys(function: TEncodable, arguments: Optional[List[TEncodable]]) -> Words:
    return [FCALL, function, "0", *(as_many("arguments", arguments) if arguments else ())]


def fcall_ro_without_keys(function: TEncodable, arguments: Optional[List[TEncodable]]) -> Words:
    return [FCALL_RO, function, "0", *(as_many("arguments", arguments) if arguments else ())]
