# @generated from protobuf/commands by codegen. Do not edit.
"""Connection: what to send, for the clients and the batches."""

from typing import List, Literal, Optional

from glide_shared.commands._ids import CLIENT_LIST, CLIENT_PAUSE, CLIENT_UNBLOCK, PING
from glide_shared.commands._words import Words, as_integer, as_integers, as_option, as_unsigned, as_word
from glide_shared.commands.core_options import ClientPauseMode
from glide_shared.constants import TEncodable


def client_list(
    type: Optional[Literal["NORMAL", "MASTER", "REPLICA", "PUBSUB"]],
    ids: Optional[List[int]],
) -> Words:
    words: Words = [CLIENT_LIST]
    if type is not None:
        words += ("TYPE", as_word("type", type, ("NORMAL", "MASTER", "REPLICA", "PUBSUB")))
    if ids is not None:
        words += ("ID", *as_integers("ids", ids))
    return words


def client_pause(timeout: int, mode: Optional[ClientPauseMode]) -> Words:
    words: Words = [CLIENT_PAUSE, as_unsigned("timeout", timeout)]
    if mode is not None:
        words += as_option("mode", mode, ClientPauseMode)
    return words


def client_unblock(id: int, reason: Optional[Literal["TIMEOUT", "ERROR"]]) -> Words:
    words: Words = [CLIENT_UNBLOCK, as_integer("id", id)]
    if reason is not None:
        words.append(as_word("reason", reason, ("TIMEOUT", "ERROR")))
    return words


def ping(message: Optional[TEncodable]) -> Words:
    words: Words = [PING]
    if message is not None:
        words.append(message)
    return words
