"""Names that applications import from where they once were."""

from glide_shared.script import Script

__all__ = ["Script"]
