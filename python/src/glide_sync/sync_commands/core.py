"""The commands that every kind of client has."""

from glide_sync.sync_commands._generated.connection import ConnectionCommands
from glide_sync.sync_commands._generated.generic import GenericCommands
from glide_sync.sync_commands._generated.server import ServerCommands
from glide_sync.sync_commands._generated.string import StringCommands
from glide_sync.sync_commands._generated.transactions import TransactionsCommands


class CoreCommands(StringCommands, GenericCommands, ConnectionCommands, ServerCommands, TransactionsCommands):
    """The commands that every kind of client has."""
