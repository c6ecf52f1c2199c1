"""The commands that every kind of client has."""

from glide.async_commands._scans import ScanIterators


class CoreCommands(ScanIterators):
    """The commands that every kind of client has."""
