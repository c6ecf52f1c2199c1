"""Lua scripts. The engine has their source and sends it to a server that does not."""

from typing import List, Optional, Tuple

from glide_shared._glide import BatchBuffer, StoredScript
from glide_shared.commands._words import as_list
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error

ENCODING = "utf-8"
"""How the source is written to the server, if it is given as `str`."""


class Script:
    """A Lua script, to be run with `invoke_script`.

    Scripts with the same source share it; it is kept until the last one goes.

    Args:
        code: The source.

    Attributes:
        hash: The SHA1 of the source, in 40 hexadecimal digits.

    Example:
        >>> script = Script("return {KEYS[1], ARGV[1]}")
        >>> await client.invoke_script(script, keys=["user"], args=["42"])
        [b'user', b'42']
    """

    def __init__(self, code: TEncodable) -> None:
        if not isinstance(code, (str, bytes, bytearray, memoryview)):
            raise usage_error(f"code must be str or bytes, not {type(code).__name__}")
        self._stored = StoredScript(code.encode(ENCODING) if isinstance(code, str) else bytes(code))
        self.hash = self._stored.hash

    def get_hash(self) -> str:
        """The SHA1 of the source, as `script_exists` and `script_show` take it.

        Returns:
            40 hexadecimal digits.
        """
        return self.hash


def _run_of(
    script: Script, keys: Optional[List[TEncodable]], args: Optional[List[TEncodable]]
) -> Tuple[str, int, BatchBuffer]:
    """What the port needs to run a script: its hash, the number of keys, and all words."""
    if not isinstance(script, Script):
        raise usage_error(f"script must be a Script, not {type(script).__name__}")
    key_words = as_list("keys", keys)
    words = BatchBuffer()
    words.adder()(0, *key_words, *as_list("args", args))
    return script.hash, len(key_words), words
