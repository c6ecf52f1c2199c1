# @generated from protobuf/commands by codegen. Do not edit.
"""Server: what to send, for the clients and the batches."""

from __future__ import annotations

from typing import List, Optional

from glide_shared.commands._ids import FLUSHALL, FLUSHDB, INFO, LOLWUT
from glide_shared.commands._words import Words, as_integers, as_option, as_options, as_unsigned
from glide_shared.commands.core_options import FlushMode, InfoSection


def flushall(flush_mode: Optional[FlushMode]) -> Words:
    words: Words = [FLUSHALL]
    if flush_mode is not None:
        words += as_option("flush_mode", flush_mode, FlushMode)
    return words


def flushdb(flush_mode: Optional[FlushMode]) -> Words:
    words: Words = [FLUSHDB]
    if flush_mode is not None:
        words += as_option("flush_mode", flush_mode, FlushMode)
    return words


def info(sections: Optional[List[InfoSection]]) -> Words:
    words: Words = [INFO]
    if sections:
        words += as_options("sections", sections, InfoSection)
    return words


def lolwut(version: Optional[int], parameters: Optional[List[int]]) -> Words:
    words: Words = [LOLWUT]
    if version is not None:
        words += ("VERSION", as_unsigned("version", version))
    if parameters:
        words += as_integers("parameters", parameters)
    return words
