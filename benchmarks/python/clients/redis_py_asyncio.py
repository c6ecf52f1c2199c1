import redis.asyncio as package
from redis.asyncio.cluster import RedisCluster

from .redis_like_asyncio import BOUNDED, opener

# With hiredis the package parses replies in C; it does so by itself where that is installed, so that only the
# virtual environment differs.
OPENERS = {
    "redis-py": opener(package, package.Redis, RedisCluster),
    "redis-py:hiredis": opener(package, package.Redis, RedisCluster),
    "redis-py:hiredis-pool": opener(package, package.Redis, RedisCluster, BOUNDED),
}
