"""Which nodes of a cluster a command goes to, where a caller wants to say so."""

from enum import Enum
from typing import Any, Callable, NamedTuple, Optional, Union

from glide_shared.exceptions import usage_error


class SlotType(Enum):
    """Which of a slot's nodes."""

    PRIMARY = 1
    REPLICA = 2


class Route:
    """Where a command goes. Its subclasses say where."""

    def __init__(self) -> None:
        if type(self) is Route:
            raise usage_error("route must be one of the subclasses of Route")

    def _parts(self) -> "RouteParts":
        raise NotImplementedError


class AllNodes(Route):
    """Every node of the cluster."""

    def _parts(self) -> "RouteParts":
        return RouteParts(nodes=1)


class AllPrimaries(Route):
    """Every primary of the cluster."""

    def _parts(self) -> "RouteParts":
        return RouteParts(nodes=2)


class RandomNode(Route):
    """One node, whichever."""

    def _parts(self) -> "RouteParts":
        return RouteParts(nodes=0)


class SlotKeyRoute(Route):
    """The node that has a key's slot.

    Args:
        slot_type: Its primary or one of its replicas.
        slot_key: The key; it need not exist.
    """

    def __init__(self, slot_type: SlotType, slot_key: str) -> None:
        super().__init__()
        if not isinstance(slot_key, (str, bytes)):
            raise usage_error(f"slot_key must be a str, not {type(slot_key).__name__}")
        self.slot_type = _slot_type(slot_type)
        self.slot_key = slot_key

    def _parts(self) -> "RouteParts":
        key = self.slot_key
        slot_key = key.encode() if isinstance(key, str) else key
        return RouteParts(slot_key=slot_key, replica=self.slot_type is SlotType.REPLICA)


class SlotIdRoute(Route):
    """The node that has a slot.

    Args:
        slot_type: Its primary or one of its replicas.
        slot_id: The number of the slot, from 0 to 16383.
    """

    def __init__(self, slot_type: SlotType, slot_id: int) -> None:
        super().__init__()
        self.slot_type = _slot_type(slot_type)
        self.slot_id = _within("slot_id", slot_id, 16383)

    def _parts(self) -> "RouteParts":
        return RouteParts(slot_id=self.slot_id, replica=self.slot_type is SlotType.REPLICA)


class ByAddressRoute(Route):
    """The node with an address, as the cluster itself says it.

    Args:
        host: The host, or `host:port` if `port` is left out. An IPv6 address may be in brackets.
        port: The port.
    """

    def __init__(self, host: str, port: Optional[int] = None) -> None:
        super().__init__()
        if not isinstance(host, str):
            raise usage_error(f"host must be a str, not {type(host).__name__}")
        if port is None:
            host, colon, digits = host.rpartition(":")
            if not colon or not digits.isdecimal():
                raise usage_error("host must be `host:port` where port is left out")
            port = int(digits)
        # The brackets of an IPv6 address only keep its colons from the port's.
        self.host = host[1:-1] if host.startswith("[") and host.endswith("]") else host
        self.port = _within("port", port, 65535)

    def _parts(self) -> "RouteParts":
        return RouteParts(host=self.host, port=self.port)


TSingleNodeRoute = Union[RandomNode, SlotKeyRoute, SlotIdRoute, ByAddressRoute]


class RouteParts(NamedTuple):
    """What the native side takes: the fields of the contract's `Route`."""

    nodes: Optional[int] = None
    slot_key: Optional[bytes] = None
    slot_id: Optional[int] = None
    host: Optional[str] = None
    port: int = 0
    replica: bool = False


def route_parts(route: Route) -> "RouteParts":
    """Gives the parts of a route, and refuses what is none."""
    if not isinstance(route, Route):
        raise usage_error(f"route must be a Route, not {type(route).__name__}")
    return route._parts()


def read_routed(read: Callable[[Any], Any], reply: Any, route: Optional[Route], many: bool) -> Any:
    """Makes a reply into a result, or the reply of each node if several answer."""
    if isinstance(route, (AllNodes, AllPrimaries)) or (route is None and many):
        return {node: read(part) for node, part in reply.items()}
    return read(reply)


def _slot_type(slot_type: SlotType) -> SlotType:
    if not isinstance(slot_type, SlotType):
        raise usage_error(f"slot_type must be a SlotType, not {type(slot_type).__name__}")
    return slot_type


def _within(name: str, value: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise usage_error(f"{name} must be an int, not {type(value).__name__}")
    if not 0 <= value <= most:
        raise usage_error(f"{name} must be between 0 and {most}, not {value}")
    return value
