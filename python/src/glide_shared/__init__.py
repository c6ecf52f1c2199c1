"""What the asyncio client and the sync client have in common."""

import os

from glide_shared._glide import VERSION, after_fork_in_child

__version__ = VERSION

os.register_at_fork(after_in_child=after_fork_in_child)
