"""Connection: words and replies that the rule does not give."""

from typing import Any, Mapping

from glide_shared.commands.client_tracking import ClientTrackingInfo


def tracking_info(reply: Mapping[bytes, Any]) -> ClientTrackingInfo:
    return ClientTrackingInfo(
        flags={flag.decode() for flag in reply[b"flags"]},
        redirect=reply[b"redirect"],
        prefixes={prefix.decode(errors="surrogateescape") for prefix in reply[b"prefixes"]},
    )
