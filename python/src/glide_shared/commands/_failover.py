"""What to send for FAILOVER, whose replica is three parameters."""

from typing import Optional

from glide_shared.commands._ids import FAILOVER
from glide_shared.commands._words import Words, as_unsigned
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


def failover(
    host: Optional[TEncodable],
    port: Optional[int],
    force: bool,
    abort: bool,
    timeout_ms: Optional[int],
) -> Words:
    words: Words = [FAILOVER]
    if host is not None and port is not None:
        words += ("TO", host, as_unsigned("port", port))
        if force:
            words.append("FORCE")
    elif host is not None or port is not None:
        raise usage_error("host and port must be given together")
    elif force:
        raise usage_error("force needs host and port")
    if abort:
        words.append("ABORT")
    if timeout_ms is not None:
        words += ("TIMEOUT", as_unsigned("timeout_ms", timeout_ms))
    return words
