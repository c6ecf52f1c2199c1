import valkey.asyncio as package
from valkey.asyncio.cluster import ValkeyCluster

from .redis_like_asyncio import BOUNDED, opener

# With libvalkey the package parses replies in C; it does so by itself where that is installed, so that only the
# virtual environment differs.
OPENERS = {
    "valkey-py": opener(package, package.Valkey, ValkeyCluster),
    "valkey-py:libvalkey": opener(package, package.Valkey, ValkeyCluster),
    "valkey-py:libvalkey-pool": opener(package, package.Valkey, ValkeyCluster, BOUNDED),
}
