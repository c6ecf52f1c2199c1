"""Deprecated: see `glide_shared.commands.server_modules`."""
