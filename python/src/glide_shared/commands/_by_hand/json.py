"""JSON: words that the rule does not give."""

from typing import List, Optional, Union

from glide_shared.commands._ids import JSON_GET, JSON_TOGGLE
from glide_shared.commands._words import Words, as_many, as_option
from glide_shared.commands.server_modules.json_options import JsonGetOptions
from glide_shared.constants import TEncodable


def get(
    key: TEncodable,
    paths: Optional[Union[TEncodable, List[TEncodable]]],
    options: Optional[JsonGetOptions],
) -> Words:
    words: Words = [JSON_GET, key]
    if options is not None:
        words += as_option("options", options, JsonGetOptions)
    if isinstance(paths, (str, bytes, bytearray, memoryview)):
        words.append(paths)
    elif paths is not None:
        words += as_many("paths", paths)
    return words


def toggle(key: TEncodable, path: TEncodable) -> Words:
    return [JSON_TOGGLE, key, path]
