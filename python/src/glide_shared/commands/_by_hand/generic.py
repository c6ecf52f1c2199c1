"""Keys: words and replies that the rule does not give."""

from typing import List, Optional, Union

from glide_shared.commands._ids import MIGRATE, MIGRATE_KEYS
from glide_shared.commands._words import Words, as_many, as_option, as_unsigned
from glide_shared.commands.core_options import MigrateOptions
from glide_shared.constants import TEncodable


def as_str(reply: Union[str, bytes]) -> str:
    return reply if isinstance(reply, str) else reply.decode()


def migrate(
    host: str,
    port: int,
    keys: Union[TEncodable, List[TEncodable]],
    destination_db: int,
    timeout: int,
    options: Optional[MigrateOptions],
) -> Words:
    several = isinstance(keys, (list, tuple))
    words: Words = [MIGRATE_KEYS if several else MIGRATE, host, as_unsigned("port", port), "" if several else keys]
    words += (as_unsigned("destination_db", destination_db), as_unsigned("timeout", timeout))
    if options is not None:
        words += as_option("options", options, MigrateOptions)
    if several:
        words += ("KEYS", *as_many("keys", keys))  # type: ignore[arg-type]
    return words
