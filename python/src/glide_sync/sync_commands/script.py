"""Scripts, under the name that the sync client has always had."""

from glide_shared.script import Script

__all__ = ["Script"]
