# @generated from protobuf/commands by codegen. Do not edit.
"""Bitmaps: calls and results, as expressions."""

from calls import Call, Example, Step

CASES = {
    "BITCOUNT of a whole string": Call('client.bitcount("k")', '26'),
    "BITCOUNT from a byte on": Call('client.bitcount("k", OffsetOptions(-2))', '7'),
    "BITCOUNT between two bytes": Call('client.bitcount("k", OffsetOptions(1, -1))', '22'),
    "BITCOUNT between two bytes, said so": Call('client.bitcount("k", OffsetOptions(1, 1, BitmapIndexType.BYTE))', '6'),
    "BITCOUNT between two bits": Call('client.bitcount("k", OffsetOptions(5, 30, BitmapIndexType.BIT))', '17'),
    "BITFIELD with every subcommand": Call('client.bitfield("k", [BitFieldGet(UnsignedEncoding(4), BitOffset(0)), BitFieldSet(SignedEncoding(8), BitOffsetMultiplier(1), -5), BitFieldIncrBy(UnsignedEncoding(2), BitOffset(100), 1)])', '[0, 0, 1]'),
    "BITFIELD with overflow that fails": Call('client.bitfield("k", [BitFieldOverflow(BitOverflowControl.FAIL), BitFieldIncrBy(UnsignedEncoding(2), BitOffset(100), 9)])', '[None]'),
    "BITFIELD with overflow that wraps, and that stops at the limit": Call('client.bitfield("k", [BitFieldOverflow(BitOverflowControl.WRAP), BitFieldIncrBy(UnsignedEncoding(2), BitOffset(100), 1), BitFieldOverflow(BitOverflowControl.SAT), BitFieldIncrBy(UnsignedEncoding(2), BitOffset(102), 9)])', '[1, 3]'),
    "BITFIELD without a subcommand": Call('client.bitfield("k", [])', '[]'),
    "BITFIELD_RO of two integers": Call('client.bitfield_read_only("k", [BitFieldGet(UnsignedEncoding(8), BitOffset(0)), BitFieldGet(SignedEncoding(64), BitOffsetMultiplier(1))])', '[65, -9223372036854775808]'),
    "BITOP that ands": Call('client.bitop(BitwiseOperation.AND, "d", ["a", "b"])', '6'),
    "BITOP that ors": Call('client.bitop(BitwiseOperation.OR, "d", ["a", "b"])', '6'),
    "BITOP that xors": Call('client.bitop(BitwiseOperation.XOR, "d", ["a", "b", "c"])', '6'),
    "BITOP that negates a missing key": Call('client.bitop(BitwiseOperation.NOT, "d", ["a"])', '0'),
    "BITPOS of a whole string": Call('client.bitpos("k", 1)', '1'),
    "BITPOS that finds nothing": Call('client.bitpos("k", 1, OffsetOptions(1))', '-1'),
    "BITPOS between two bytes": Call('client.bitpos("k", 0, OffsetOptions(0, -1))', '0'),
    "BITPOS between two bits": Call('client.bitpos("k", 1, OffsetOptions(7, 15, BitmapIndexType.BIT))', '9'),
    "BITPOS between two bytes that are said to be": Call('client.bitpos("k", 1, OffsetOptions(7, 15, BitmapIndexType.BYTE))', '9'),
    "GETBIT": Call('client.getbit("k", 4294967295)', '0'),
    "SETBIT": Call('client.setbit("k", 7, 1)', '0'),
}

EXAMPLES = {
    "BITCOUNT": Example(
        "2.6.0",
        [
            Step(Call('client.set("a", "foobar")', "'OK'"), False),
            Step(Call('client.bitcount("a")', '26'), False),
            Step(Call('client.bitcount("a", OffsetOptions(1, 1))', '6'), False),
            Step(Call('client.bitcount("a", OffsetOptions(5, 30, BitmapIndexType.BIT))', '17'), False),
        ],
    ),
    "BITFIELD": Example(
        "3.2.0",
        [
            Step(Call('client.bitfield("a", [BitFieldSet(UnsignedEncoding(8), BitOffsetMultiplier(1), 200), BitFieldGet(UnsignedEncoding(4), BitOffset(8))])', '[0, 12]'), False),
            Step(Call('client.bitfield("a", [BitFieldOverflow(BitOverflowControl.FAIL), BitFieldIncrBy(UnsignedEncoding(8), BitOffsetMultiplier(1), 100)])', '[None]'), False),
        ],
    ),
    "BITFIELD_RO": Example(
        "6.0.0",
        [
            Step(Call('client.set("a", "A")', "'OK'"), False),
            Step(Call('client.bitfield_read_only("a", [BitFieldGet(SignedEncoding(8), BitOffset(0))])', '[65]'), False),
        ],
    ),
    "BITOP": Example(
        "2.6.0",
        [
            Step(Call('client.set("a", "abc")', "'OK'"), False),
            Step(Call('client.set("b", "ABCD")', "'OK'"), False),
            Step(Call('client.bitop(BitwiseOperation.OR, "c", ["a", "b"])', '4'), False),
        ],
    ),
    "BITPOS": Example(
        "2.8.7",
        [
            Step(Call('client.set("a", "@@")', "'OK'"), False),
            Step(Call('client.bitpos("a", 1)', '1'), False),
            Step(Call('client.bitpos("a", 1, OffsetOptions(1))', '9'), False),
            Step(Call('client.bitpos("a", 0, OffsetOptions(1, -1, BitmapIndexType.BIT))', '2'), False),
        ],
    ),
    "GETBIT": Example(
        "2.2.0",
        [
            Step(Call('client.set("a", "A")', "'OK'"), False),
            Step(Call('client.getbit("a", 1)', '1'), False),
        ],
    ),
    "SETBIT": Example(
        "2.2.0",
        [
            Step(Call('client.setbit("a", 7, 1)', '0'), False),
            Step(Call('client.setbit("a", 7, 0)', '1'), False),
        ],
    ),
}
