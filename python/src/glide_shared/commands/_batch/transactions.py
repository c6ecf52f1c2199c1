# @generated from protobuf/commands by codegen. Do not edit.
"""Transactions."""

from glide_shared.commands._appender import Appender


class TransactionsCommands(Appender):
    """Transactions."""


class StandaloneTransactionsCommands(Appender):
    """Transactions, as one server has them."""


class ClusterTransactionsCommands(Appender):
    """Transactions, as a cluster has them."""
