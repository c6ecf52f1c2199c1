"""The commands of a client, by group."""
