import redis
from redis.cluster import RedisCluster

from .redis_like_sync import opener

# With hiredis the package parses replies in C; it does so by itself where that is installed, so that only the
# virtual environment differs.
OPENERS = {
    "redis-py": opener(redis.Redis, RedisCluster),
    "redis-py:hiredis": opener(redis.Redis, RedisCluster),
}
