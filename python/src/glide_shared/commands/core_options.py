"""Options of the commands that every kind of client has."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import List, Optional, Union

from glide_shared.commands._words import as_integer
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class ConditionalChange(Enum):
    """When to make a change."""

    ONLY_IF_EXISTS = "XX"
    ONLY_IF_DOES_NOT_EXIST = "NX"


class UpdateOptions(Enum):
    """Which scores a change may give. Needs server 6.2."""

    LESS_THAN = "LT"
    """Only lower ones."""
    GREATER_THAN = "GT"
    """Only higher ones."""


@dataclass
class OnlyIfEqual:
    """Makes a change only if the key holds this value. Needs server 8.1.

    Attributes:
        comparison_value: What the key must hold.
    """

    comparison_value: TEncodable

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return ["IFEQ", self.comparison_value]


class ExpireOptions(Enum):
    """When to change an expiry."""

    HasNoExpiry = "NX"
    HasExistingExpiry = "XX"
    NewExpiryGreaterThanCurrent = "GT"
    NewExpiryLessThanCurrent = "LT"


class ExpiryType(Enum):
    """What the value of an `ExpirySet` counts."""

    SEC = "EX"
    """Seconds from now: an `int` or a `timedelta`."""
    MILLSEC = "PX"
    """Milliseconds from now: an `int` or a `timedelta`."""
    UNIX_SEC = "EXAT"
    """Seconds since the Unix epoch: an `int` or a `datetime`."""
    UNIX_MILLSEC = "PXAT"
    """Milliseconds since the Unix epoch: an `int` or a `datetime`."""
    KEEP_TTL = "KEEPTTL"
    """Nothing: the expiry stays as it is."""


class ExpiryTypeGetEx(Enum):
    """What the value of an `ExpiryGetEx` counts."""

    SEC = "EX"
    """Seconds from now: an `int` or a `timedelta`."""
    MILLSEC = "PX"
    """Milliseconds from now: an `int` or a `timedelta`."""
    UNIX_SEC = "EXAT"
    """Seconds since the Unix epoch: an `int` or a `datetime`."""
    UNIX_MILLSEC = "PXAT"
    """Milliseconds since the Unix epoch: an `int` or a `datetime`."""
    PERSIST = "PERSIST"
    """Nothing: the key never expires."""


class ExpirySet:
    """When a key that is set expires.

    Args:
        expiry_type: What the value counts.
        value: How much of it; `None` with `KEEP_TTL`. A `datetime` without a zone is local time.
    """

    def __init__(self, expiry_type: ExpiryType, value: Optional[Union[int, datetime, timedelta]]) -> None:
        self.set_expiry_type_and_value(expiry_type, value)

    def set_expiry_type_and_value(
        self, expiry_type: ExpiryType, value: Optional[Union[int, datetime, timedelta]]
    ) -> None:
        """Replaces both."""
        if not isinstance(expiry_type, ExpiryType):
            raise usage_error(f"expiry_type must be ExpiryType, not {type(expiry_type).__name__}")
        self._args = _expiry(expiry_type.value, value)

    def get_cmd_args(self) -> List[str]:
        """Gives the words to send."""
        return self._args

    to_args = get_cmd_args


class ExpiryGetEx:
    """How reading a key changes when it expires.

    Args:
        expiry_type: What the value counts.
        value: How much of it; `None` with `PERSIST`. A `datetime` without a zone is local time.
    """

    def __init__(self, expiry_type: ExpiryTypeGetEx, value: Optional[Union[int, datetime, timedelta]]) -> None:
        self.set_expiry_type_and_value(expiry_type, value)

    def set_expiry_type_and_value(
        self, expiry_type: ExpiryTypeGetEx, value: Optional[Union[int, datetime, timedelta]]
    ) -> None:
        """Replaces both."""
        if not isinstance(expiry_type, ExpiryTypeGetEx):
            raise usage_error(f"expiry_type must be ExpiryTypeGetEx, not {type(expiry_type).__name__}")
        self._args = _expiry(expiry_type.value, value)

    def get_cmd_args(self) -> List[str]:
        """Gives the words to send."""
        return self._args

    to_args = get_cmd_args


def _expiry(word: str, value: Optional[Union[int, datetime, timedelta]]) -> List[str]:
    if word in ("KEEPTTL", "PERSIST"):
        if value is not None:
            raise usage_error(f"value must be None, not {type(value).__name__}")
        return [word]
    unit = timedelta(milliseconds=1) if word.startswith("P") else timedelta(seconds=1)
    if word.endswith("AT") and isinstance(value, datetime):
        return [word, str((value.astimezone(timezone.utc) - _EPOCH) // unit)]
    if not word.endswith("AT") and isinstance(value, timedelta):
        return [word, str(value // unit)]
    if isinstance(value, int):
        return [word, as_integer("value", value)]
    other = "datetime" if word.endswith("AT") else "timedelta"
    raise usage_error(f"value must be int or {other}, not {type(value).__name__}")


class FlushMode(Enum):
    """When the memory of deleted keys is freed."""

    ASYNC = "ASYNC"
    """In the background."""
    SYNC = "SYNC"
    """Before the reply."""


class FunctionRestorePolicy(Enum):
    """What becomes of the libraries that are there when others are restored."""

    APPEND = "APPEND"
    """They stay, and a name that is taken is an error."""
    FLUSH = "FLUSH"
    """They are deleted first."""
    REPLACE = "REPLACE"
    """Those of the same name are replaced."""


class ClientPauseMode(Enum):
    """Which commands are held back."""

    ALL = "ALL"
    WRITE = "WRITE"


class HashFieldConditionalChange(Enum):
    """On which condition about all of them fields of a hash are set."""

    ONLY_IF_ALL_EXIST = "FXX"
    ONLY_IF_NONE_EXIST = "FNX"


class InsertPosition(Enum):
    """On which side of another element to insert one."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"


class InfoSection(Enum):
    """The sections of INFO."""

    SERVER = "server"
    CLIENTS = "clients"
    MEMORY = "memory"
    PERSISTENCE = "persistence"
    STATS = "stats"
    REPLICATION = "replication"
    CPU = "cpu"
    COMMAND_STATS = "commandstats"
    LATENCY_STATS = "latencystats"
    SENTINEL = "sentinel"
    CLUSTER = "cluster"
    MODULES = "modules"
    KEYSPACE = "keyspace"
    ERROR_STATS = "errorstats"
    ALL = "all"
    DEFAULT = "default"
    EVERYTHING = "everything"


@dataclass
class MigrateOptions:
    """How keys are moved to another server.

    Attributes:
        copy: Leaves the keys where they are as well.
        replace: Replaces keys that the other server has.
        password: Authenticates with the other server.
        username: The user to authenticate as; the default user if left out.
    """

    copy: bool = False
    replace: bool = False
    password: Optional[str] = None
    username: Optional[str] = None

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = []
        if self.copy:
            words.append("COPY")
        if self.replace:
            words.append("REPLACE")
        if self.username is not None and self.password is None:
            raise usage_error("username needs a password")
        if self.username is not None and self.password is not None:
            words += ("AUTH2", self.username, self.password)
        elif self.password is not None:
            words += ("AUTH", self.password)
        return words
