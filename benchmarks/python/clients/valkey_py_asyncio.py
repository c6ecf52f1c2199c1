import valkey.asyncio as package

from .redis_like_asyncio import BOUNDED, opener

UNBOUNDED = 2**31

# With libvalkey the package parses replies in C; it does so by itself where that is installed, so that only the
# virtual environment differs.
OPENERS = {
    "valkey-py": opener(package, "Valkey", UNBOUNDED),
    "valkey-py:libvalkey": opener(package, "Valkey", UNBOUNDED),
    "valkey-py:libvalkey-pool": opener(package, "Valkey", BOUNDED),
}
