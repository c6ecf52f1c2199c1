import redis.asyncio as package

from .redis_like_asyncio import BOUNDED, opener

UNBOUNDED = 2**31

# With hiredis the package parses replies in C; it does so by itself where that is installed, so that only the
# virtual environment differs.
OPENERS = {
    "redis-py": opener(package, "Redis", UNBOUNDED),
    "redis-py:hiredis": opener(package, "Redis", UNBOUNDED),
    "redis-py:hiredis-pool": opener(package, "Redis", BOUNDED),
}
