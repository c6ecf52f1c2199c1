import valkey
from valkey.cluster import ValkeyCluster

from .redis_like_sync import opener

# With libvalkey the package parses replies in C; it does so by itself where that is installed, so that only the
# virtual environment differs.
OPENERS = {
    "valkey-py": opener(valkey.Valkey, ValkeyCluster),
    "valkey-py:libvalkey": opener(valkey.Valkey, ValkeyCluster),
}
