"""Iterators over what scans find."""

from typing import Callable, Iterator, List, Literal, Optional, Tuple, Union, overload

from glide_shared.commands.command_args import ObjectType
from glide_shared.constants import TEncodable
from glide_sync.sync_commands._generated.groups import AllCommands, AllStandaloneCommands

_Page = List[Union[bytes, List[bytes]]]


def _pages(fetch: Callable[[bytes], _Page]) -> Iterator[List[bytes]]:
    """What each call of a scan gives, until the server's cursor is back at its start."""
    cursor = b"0"
    while True:
        page = fetch(cursor)
        # The first is the cursor, the second what was found.
        cursor = page[0]  # type: ignore[assignment]
        yield page[1]  # type: ignore[misc]
        if cursor == b"0":
            return


def _pairs(pages: Iterator[List[bytes]]) -> Iterator[Tuple[bytes, bytes]]:
    for page in pages:
        yield from zip(page[::2], page[1::2])


def _items(pages: Iterator[List[bytes]]) -> Iterator[bytes]:
    for page in pages:
        yield from page


class ScanIterators(AllCommands):
    """Iterators over the elements of one key.

    They ask the server for more as they go, and may be left at any time. Elements that are there throughout are found;
    those that come or go meanwhile may be. Some may be found more than once.
    """

    def sscan_iter(
        self, key: TEncodable, match: Optional[TEncodable] = None, count: Optional[int] = None
    ) -> Iterator[bytes]:
        """Iterates over the members of a set.

        Args:
            key: The key of the set.
            match: Only members that fit this glob-style pattern.
            count: About how many members to look at in each call.

        Returns:
            An iterator over the members.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a set.
        """
        return _items(_pages(lambda cursor: self.sscan(key, cursor, match, count)))

    @overload
    def hscan_iter(
        self,
        key: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_values: Literal[False] = False,
    ) -> Iterator[Tuple[bytes, bytes]]: ...

    @overload
    def hscan_iter(
        self,
        key: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        *,
        no_values: Literal[True],
    ) -> Iterator[bytes]: ...

    def hscan_iter(
        self,
        key: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_values: bool = False,
    ) -> Union[Iterator[Tuple[bytes, bytes]], Iterator[bytes]]:
        """Iterates over the fields of a hash.

        Args:
            key: The key of the hash.
            match: Only fields that fit this glob-style pattern.
            count: About how many fields to look at in each call.
            no_values: Leaves the values out. Needs server 8.0.

        Returns:
            An iterator over pairs of a field and its value, or over fields alone with `no_values`.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a hash.
        """
        pages = _pages(lambda cursor: self.hscan(key, cursor, match, count, no_values))
        return _items(pages) if no_values else _pairs(pages)

    @overload
    def zscan_iter(
        self,
        key: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_scores: Literal[False] = False,
    ) -> Iterator[Tuple[bytes, float]]: ...

    @overload
    def zscan_iter(
        self,
        key: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        *,
        no_scores: Literal[True],
    ) -> Iterator[bytes]: ...

    def zscan_iter(
        self,
        key: TEncodable,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        no_scores: bool = False,
    ) -> Union[Iterator[Tuple[bytes, float]], Iterator[bytes]]:
        """Iterates over the members of a sorted set.

        Args:
            key: The key of the sorted set.
            match: Only members that fit this glob-style pattern.
            count: About how many members to look at in each call.
            no_scores: Leaves the scores out. Needs server 8.0.

        Returns:
            An iterator over pairs of a member and its score, or over members alone with `no_scores`.

        Raises:
            RequestError: `WRONGTYPE` if the key holds something other than a sorted set.
        """
        pages = _pages(lambda cursor: self.zscan(key, cursor, match, count, no_scores))
        return _items(pages) if no_scores else _scores(_pairs(pages))


def _scores(pairs: Iterator[Tuple[bytes, bytes]]) -> Iterator[Tuple[bytes, float]]:
    for member, score in pairs:
        yield member, float(score)


class StandaloneScanIterators(AllStandaloneCommands):
    """An iterator over the keys of one server."""

    def scan_iter(
        self,
        match: Optional[TEncodable] = None,
        count: Optional[int] = None,
        type: Optional[ObjectType] = None,
    ) -> Iterator[bytes]:
        """Iterates over the keys of the database.

        It asks the server for more as it goes, and may be left at any time. Keys that are there throughout are found;
        those that come or go meanwhile may be. Some may be found more than once.

        Args:
            match: Only keys that fit this glob-style pattern.
            count: About how many keys to look at in each call.
            type: Only keys that hold values of this type.

        Returns:
            An iterator over the keys.
        """
        return _items(_pages(lambda cursor: self.scan(cursor, match, count, type)))
