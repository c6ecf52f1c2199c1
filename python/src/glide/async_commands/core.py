"""The commands that every kind of client has."""

from glide.async_commands._generated.connection import ConnectionCommands
from glide.async_commands._generated.generic import GenericCommands
from glide.async_commands._generated.server import ServerCommands
from glide.async_commands._generated.string import StringCommands
from glide.async_commands._generated.transactions import TransactionsCommands


class CoreCommands(StringCommands, GenericCommands, ConnectionCommands, ServerCommands, TransactionsCommands):
    """The commands that every kind of client has."""
