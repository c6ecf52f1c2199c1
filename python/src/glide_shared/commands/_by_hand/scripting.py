"""Scripts and functions: words and replies that the rule does not give."""

import re
from typing import List, Optional

from glide_shared.commands._ids import FCALL, FCALL_RO
from glide_shared.commands._words import Words, as_list
from glide_shared.config import BaseClientConfiguration
from glide_shared.constants import TEncodable


def fcall_route(function: TEncodable, arguments: Optional[List[TEncodable]]) -> Words:
    return [FCALL, function, "0", *as_list("arguments", arguments)]


def fcall_ro_route(function: TEncodable, arguments: Optional[List[TEncodable]]) -> Words:
    return [FCALL_RO, function, "0", *as_list("arguments", arguments)]


def only_address(config: BaseClientConfiguration) -> Optional[bytes]:
    """The server's address, if there is no doubt which it is."""
    if len(config.addresses) != 1:
        return None
    return f"{config.addresses[0].host}:{config.addresses[0].port}".encode()


def address_of(client_info: bytes) -> bytes:
    """The server's address as a connection to it has it."""
    found = re.search(rb"(?:^| )laddr=(\S+)", client_info)
    return found[1] if found else b""
