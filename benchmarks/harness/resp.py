"""A connection of the orchestrator's own, so that it depends on none of the clients it measures."""

import socket


class ServerError(Exception):
    pass


class Connection:
    def __init__(self, host: str, port: int):
        self._socket = socket.create_connection((host, port), timeout=10)
        self._file = self._socket.makefile("rb")

    def call(self, *words: str) -> str:
        """Sends one command whose reply is a simple string, an integer or a bulk string."""
        self._socket.sendall(_encode(words))
        return self._reply(words[0])

    def call_all(self, commands: list[tuple[str, ...]]) -> list[str]:
        """Sends all before it reads the replies, so they must be few or short."""
        self._socket.sendall(b"".join(map(_encode, commands)))
        return [self._reply(words[0]) for words in commands]

    def _reply(self, command: str) -> str:
        head = self._file.readline().decode().rstrip()
        if head.startswith("$"):
            return self._file.read(int(head[1:]) + 2)[:-2].decode()
        if head.startswith("-") or not head:
            raise ServerError(f"{command}: {head or 'connection closed'}")
        return head[1:]

    def info(self, section: str) -> dict[str, str]:
        lines = self.call("INFO", section).splitlines()
        return dict(line.split(":", 1) for line in lines if ":" in line)

    def close(self) -> None:
        self._file.close()
        self._socket.close()


def _encode(words: tuple[str, ...]) -> bytes:
    encoded = [word.encode() for word in words]
    return b"*%d\r\n" % len(encoded) + b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in encoded)
