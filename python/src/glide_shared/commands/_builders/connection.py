# @generated from protobuf/commands by codegen. Do not edit.
"""Connection: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Literal, Optional, Tuple, Union

from glide_shared.commands._ids import CLIENT_LIST, CLIENT_PAUSE, CLIENT_UNBLOCK, PING
from glide_shared.commands._words import Words, as_alternatives, as_integer, as_option, as_unsigned, as_word
from glide_shared.commands.core_options import ClientPauseMode
from glide_shared.constants import TEncodable


def client_list(filters: Optional[List[Tuple[str, Union[int, TEncodable, List[int]]]]]) -> Words:
    words: Words = [CLIENT_LIST]
    if filters:
        words += as_alternatives("filters", filters, ("ID", "TYPE", "USER", "ADDR", "LADDR", "SKIPME",
            "MAXAGE", "NAME", "IDLE", "FLAGS", "LIB-NAME", "LIB-VER", "DB", "CAPA", "IP", "NOT-ID",
            "NOT-TYPE", "NOT-USER", "NOT-ADDR", "NOT-LADDR", "NOT-NAME", "NOT-FLAGS", "NOT-LIB-NAME",
            "NOT-LIB-VER", "NOT-DB", "NOT-CAPA", "NOT-IP"))
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
