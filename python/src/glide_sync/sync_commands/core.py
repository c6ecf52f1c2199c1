"""The commands that every kind of client has."""

from glide_sync.sync_commands._scans import ScanIterators


class CoreCommands(ScanIterators):
    """The commands that every kind of client has."""
