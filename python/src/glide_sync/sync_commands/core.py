"""The commands that every kind of client has."""

from glide_sync.sync_commands._generated.groups import AllCommands


class CoreCommands(AllCommands):
    """The commands that every kind of client has."""
