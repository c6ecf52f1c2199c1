"""The reader of value streams, against the shared vectors."""

import math
import random
from typing import Any, Dict

import pytest

from glide_shared._glide import decode_value
from vectors import cases, expected, same

VALUES = cases("values")


@pytest.mark.parametrize("case", [c for c in VALUES if not c.get("fails")], ids=lambda c: c["name"])
def test_a_stream_becomes_the_value_of_its_vector(case: Dict[str, Any]) -> None:
    found = decode_value(bytes.fromhex(case["hex"]))
    assert same(found, expected(case["value"])), found


@pytest.mark.parametrize("case", [c for c in VALUES if c.get("fails")], ids=lambda c: c["name"])
def test_a_broken_stream_is_an_error(case: Dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        decode_value(bytes.fromhex(case["hex"]))


def test_not_a_number_is_read() -> None:
    assert math.isnan(decode_value(bytes.fromhex("05000000000000f87f")))


def test_nesting_is_read_up_to_128_and_refused_beyond() -> None:
    value = decode_value(b"\x08\x01" * 128 + b"\x00")
    for _ in range(128):
        (value,) = value
    assert value is None
    with pytest.raises(ValueError, match="nested too deep"):
        decode_value(b"\x08\x01" * 129 + b"\x00")


def test_aggregates_that_must_be_hashed_become_tuples() -> None:
    assert decode_value(bytes.fromhex("09010802040204040403")) == {(1, 2): -2}
    assert decode_value(bytes.fromhex("0a01080104 02".replace(" ", ""))) == {(1,)}


def test_random_bytes_never_do_worse_than_an_error() -> None:
    rng = random.Random(4711)
    for _ in range(20_000):
        stream = bytes(rng.choice(b"\x00\x03\x06\x08\x09\x0a\x0d\xff\x01\x02") for _ in range(rng.randrange(40)))
        try:
            decode_value(stream)
        except ValueError:
            pass
