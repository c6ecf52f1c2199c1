"""How a client is configured. A configuration is checked when it is made, and again when a client is made from it."""

from __future__ import annotations

from enum import Enum
from typing import Any, Callable, Dict, List, Optional, Protocol, Tuple, Union

from glide_shared._glide import VERSION
from glide_shared.exceptions import configuration_error

_LARGEST = 2**32 - 1


class ProtocolVersion(Enum):
    """The version of the protocol spoken with the server. Replies look the same with either."""

    RESP2 = 1
    RESP3 = 0


class ReadFrom(Enum):
    """Which servers commands that only read may go to."""

    PRIMARY = 0
    """The primary: reads see every earlier write."""
    PREFER_REPLICA = 1
    """The replicas in turn, and the primary when there are none."""
    LOWEST_LATENCY = 2
    """Whichever node answers fastest, the primary among them."""
    AZ_AFFINITY = 3
    """The replicas in the zone `client_az` in turn, then other replicas, then the primary."""
    AZ_AFFINITY_REPLICAS_AND_PRIMARY = 4
    """The replicas in the zone `client_az` in turn, then the primary if it is there, then other replicas."""
    ALL_NODES = 5
    """The primary and the replicas in turn."""
    AZ_AFFINITY_ALL_NODES = 6
    """Every node in turn, the client's own zone first. Not available yet."""


# The numbers of the contract's ReadFrom; the published ones above are in another order.
_POLICIES = {
    ReadFrom.PRIMARY: 0,
    ReadFrom.PREFER_REPLICA: 1,
    ReadFrom.LOWEST_LATENCY: 2,
    ReadFrom.ALL_NODES: 3,
    ReadFrom.AZ_AFFINITY: 4,
    ReadFrom.AZ_AFFINITY_REPLICAS_AND_PRIMARY: 5,
}
_ZONED = (ReadFrom.AZ_AFFINITY, ReadFrom.AZ_AFFINITY_REPLICAS_AND_PRIMARY)


class NodeDiscoveryMode(Enum):
    """Which servers a standalone client uses."""

    STANDARD = 0
    """Those of the addresses; each is asked for its role."""
    STATIC = 1
    """Those of the addresses; the first one is the primary, and nobody is asked."""
    DISCOVER_ALL = 2
    """Also the primary and the replicas that those of the addresses tell of: one address is enough."""


class PeriodicChecksStatus(Enum):
    """Whether a cluster client looks for changes of the cluster now and then, besides when it notices one."""

    ENABLED_DEFAULT_CONFIGS = 0
    """Once a minute."""
    DISABLED = 1
    """Never: only when a node's answer, or a lost connection, shows that something has changed."""


class PeriodicChecksManualInterval:
    """How often a cluster client looks for changes of the cluster.

    Args:
        duration_in_sec: Seconds between two looks.
    """

    def __init__(self, duration_in_sec: int) -> None:
        self.duration_in_sec = duration_in_sec
        self._milliseconds()

    def _milliseconds(self) -> int:
        return _integer("duration_in_sec", self.duration_in_sec, least=1, most=_LARGEST // 1000) * 1000


class NodeAddress:
    """Where a server listens.

    Args:
        host: A name or an IP address; or, for a standalone client, a sentinel and the name of the service that it
            watches, as `sentinel://host:port/service`.
        port: A TCP port; not used where `host` is a sentinel with a port of its own.
    """

    def __init__(self, host: str = "localhost", port: int = 6379) -> None:
        self.host = host
        self.port = port
        self._checked()

    def _checked(self) -> Tuple[str, int]:
        if not isinstance(self.host, str):
            raise configuration_error(f"host must be a str, not {type(self.host).__name__}")
        if not self.host or any(c.isspace() for c in self.host):
            raise configuration_error(f"host must be a name or an IP address, not {self.host!r}")
        return self.host, _integer("port", self.port, least=1, most=65535)

    def __repr__(self) -> str:
        return f"NodeAddress(host={self.host!r}, port={self.port!r})"


class AddressResolver(Protocol):
    """Says where a server really listens, for networks in which addresses are translated.

    It is asked before each attempt to connect, in a thread of its own, with the address that the configuration or the
    cluster has for a server; what it returns is connected to. Routes, errors and replies by node go on with the address
    that was asked for. What it raises ends the attempt, and so does an answer that takes longer than an attempt may.

    Example:
        >>> def through_the_tunnel(host: str, port: int) -> Tuple[str, int]:
        ...     return "localhost", port + 10000
        >>> config = GlideClusterClientConfiguration(
        ...     [NodeAddress("node-1", 6379)], address_resolver=through_the_tunnel
        ... )
    """

    def __call__(self, host: str, port: int) -> Tuple[str, int]:
        """Gives the host and the port to connect to.

        Args:
            host: The host that the configuration or the cluster names.
            port: Its port.

        Returns:
            The host, as a name or an IP address, and the port to connect to; the same ones if they are right.
        """
        ...


class ServerCredentials:
    """How a client authenticates.

    Args:
        password: The password.
        username: The user; the server's default user if left out.
        iam_config: Not available yet.
    """

    def __init__(
        self, password: Optional[str] = None, username: Optional[str] = None, iam_config: Optional[Any] = None
    ) -> None:
        self.password = password
        self.username = username
        self.iam_config = iam_config
        self._check()

    def is_iam_auth(self) -> bool:
        """Says whether passwords are made from IAM credentials."""
        return self.iam_config is not None

    def _check(self) -> None:
        _refuse("iam_config", self.iam_config)
        _text("password", self.password)
        _text("username", self.username)
        if not self.password:
            raise configuration_error("password must be given and not be empty")

    def __repr__(self) -> str:
        return f"ServerCredentials(username={self.username!r})"


class BackoffStrategy:
    """How long a client waits between attempts to reconnect: a random part of `factor * exponent_base ** attempt` ms.

    Args:
        num_of_retries: After how many attempts the wait stops growing; attempts never stop.
        factor: Milliseconds, at least 1.
        exponent_base: What the wait grows by with each attempt, at least 1.
        jitter_percent: How much longer each wait may be than that, in percent, from 0 to 100; 20 if left out.
    """

    def __init__(
        self, num_of_retries: int, factor: int, exponent_base: int, jitter_percent: Optional[int] = None
    ) -> None:
        self.num_of_retries = num_of_retries
        self.factor = factor
        self.exponent_base = exponent_base
        self.jitter_percent = jitter_percent
        self._checked()

    def _checked(self) -> Tuple[int, int, int, Optional[int]]:
        jitter = self.jitter_percent
        return (
            _integer("factor", self.factor, least=1),
            _integer("exponent_base", self.exponent_base, least=1),
            _integer("num_of_retries", self.num_of_retries),
            None if jitter is None else _integer("jitter_percent", jitter, most=100),
        )


class AdvancedBaseClientConfiguration:
    """Settings that most clients leave alone.

    Args:
        connection_timeout: Milliseconds a connection may take to be made.
        tls_config: Not available yet.
        tcp_nodelay: False lets the operating system hold small packets back.
        pubsub_reconciliation_interval: Not available yet.
    """

    def __init__(
        self,
        connection_timeout: Optional[int] = None,
        tls_config: Optional[Any] = None,
        tcp_nodelay: Optional[bool] = None,
        pubsub_reconciliation_interval: Optional[int] = None,
    ) -> None:
        self.connection_timeout = connection_timeout
        self.tls_config = tls_config
        self.tcp_nodelay = tcp_nodelay
        self.pubsub_reconciliation_interval = pubsub_reconciliation_interval
        self._settings()

    def _settings(self) -> Dict[str, Any]:
        _refuse("tls_config", self.tls_config)
        _refuse("pubsub_reconciliation_interval", self.pubsub_reconciliation_interval)
        return {
            "connection_timeout_ms": _optional("connection_timeout", self.connection_timeout, least=1),
            "disable_tcp_nodelay": not _flag("tcp_nodelay", True if self.tcp_nodelay is None else self.tcp_nodelay),
        }


class AdvancedGlideClientConfiguration(AdvancedBaseClientConfiguration):
    """Settings that most standalone clients leave alone."""


class AdvancedGlideClusterClientConfiguration(AdvancedBaseClientConfiguration):
    """Settings that most cluster clients leave alone.

    Args:
        connection_timeout: Milliseconds a connection may take to be made.
        tls_config: Not available yet.
        refresh_topology_from_initial_nodes: True asks the configured addresses for the topology, instead of nodes
            that are known already.
        tcp_nodelay: False lets the operating system hold small packets back.
        pubsub_reconciliation_interval: Not available yet.
    """

    def __init__(
        self,
        connection_timeout: Optional[int] = None,
        tls_config: Optional[Any] = None,
        refresh_topology_from_initial_nodes: bool = False,
        tcp_nodelay: Optional[bool] = None,
        pubsub_reconciliation_interval: Optional[int] = None,
    ) -> None:
        self.refresh_topology_from_initial_nodes = refresh_topology_from_initial_nodes
        super().__init__(connection_timeout, tls_config, tcp_nodelay, pubsub_reconciliation_interval)

    def _settings(self) -> Dict[str, Any]:
        _flag("refresh_topology_from_initial_nodes", self.refresh_topology_from_initial_nodes)
        return super()._settings()


class BaseClientConfiguration:
    """What every kind of client can be told."""

    def __init__(
        self,
        addresses: List[NodeAddress],
        use_tls: bool = False,
        credentials: Optional[ServerCredentials] = None,
        read_from: ReadFrom = ReadFrom.PRIMARY,
        request_timeout: Optional[int] = None,
        reconnect_strategy: Optional[BackoffStrategy] = None,
        database_id: Optional[int] = None,
        client_name: Optional[str] = None,
        protocol: ProtocolVersion = ProtocolVersion.RESP3,
        inflight_requests_limit: Optional[int] = None,
        client_az: Optional[str] = None,
        advanced_config: Optional[AdvancedBaseClientConfiguration] = None,
        lazy_connect: Optional[bool] = None,
        compression: Optional[Any] = None,
        client_side_cache: Optional[Any] = None,
        address_resolver: Optional[Callable[[str, int], Tuple[str, int]]] = None,
        client_circuit_breaker: Optional[Any] = None,
        lib_name: Optional[str] = None,
        client_info_tag: Optional[str] = None,
    ) -> None:
        self.addresses = addresses
        self.use_tls = use_tls
        self.credentials = credentials
        self.read_from = read_from
        self.request_timeout = request_timeout
        self.reconnect_strategy = reconnect_strategy
        self.database_id = database_id
        self.client_name = client_name
        self.protocol = protocol
        self.inflight_requests_limit = inflight_requests_limit
        self.client_az = client_az
        self.advanced_config = advanced_config
        self.lazy_connect = lazy_connect
        self.compression = compression
        self.client_side_cache = client_side_cache
        self.address_resolver = address_resolver
        self.client_circuit_breaker = client_circuit_breaker
        self.lib_name = lib_name
        self.client_info_tag = client_info_tag

    def _settings(self) -> Dict[str, Any]:
        """Checks everything, and gives what the native side takes."""
        self._refuse_what_is_missing()
        credentials = _instance("credentials", self.credentials, ServerCredentials)
        backoff = _instance("reconnect_strategy", self.reconnect_strategy, BackoffStrategy)
        advanced = _instance("advanced_config", self.advanced_config, AdvancedBaseClientConfiguration)
        if credentials is not None:
            credentials._check()
        return {
            "addresses": self._checked_addresses(),
            "username": credentials and credentials.username,
            "password": credentials and credentials.password,
            "protocol": _member("protocol", self.protocol, ProtocolVersion).value,
            "database_id": _optional("database_id", self.database_id),
            "client_name": _text("client_name", self.client_name) or "",
            "lib_name": self._library(),
            "lib_version": VERSION,
            "request_timeout_ms": _optional("request_timeout", self.request_timeout, least=1),
            "inflight_limit": _optional("inflight_requests_limit", self.inflight_requests_limit, least=1),
            "read_from": self._policy(),
            "client_zone": self.client_az or "",
            "lazy_connect": _flag("lazy_connect", self.lazy_connect or False),
            "backoff": backoff and backoff._checked(),
            "address_resolver": self._checked_resolver(),
            **(advanced or AdvancedBaseClientConfiguration())._settings(),
        }

    def _checked_addresses(self) -> List[Tuple[str, int]]:
        if not isinstance(self.addresses, (list, tuple)) or not self.addresses:
            raise configuration_error("addresses must be a list of at least one NodeAddress")
        for address in self.addresses:
            if not isinstance(address, NodeAddress):
                raise configuration_error(f"addresses must hold NodeAddress, not {type(address).__name__}")
        return [address._checked() for address in self.addresses]

    def _refuse_what_is_missing(self) -> None:
        _refuse("use_tls", _flag("use_tls", self.use_tls))
        for name in (
            "compression",
            "client_side_cache",
            "client_circuit_breaker",
        ):
            _refuse(name, getattr(self, name))

    def _library(self) -> str:
        library = _text("lib_name", self.lib_name) or "GlidePy"
        tag = _text("client_info_tag", self.client_info_tag)
        return f"{library}({tag})" if tag else library

    def _checked_resolver(self) -> Optional[Callable[[str, int], Tuple[str, int]]]:
        if self.address_resolver is not None and not callable(self.address_resolver):
            kind = type(self.address_resolver).__name__
            raise configuration_error(f"address_resolver must be a function of a host and a port, not {kind}")
        return self.address_resolver

    def _policy(self) -> int:
        policy = _member("read_from", self.read_from, ReadFrom)
        zone = _text("client_az", self.client_az)
        if policy not in _POLICIES:
            raise configuration_error(f"read_from {policy.name} is not available yet")
        if policy in _ZONED and not zone:
            raise configuration_error(f"client_az must be the name of a zone with read_from {policy.name}")
        if zone == "":
            raise configuration_error("client_az must be the name of a zone, not empty")
        return _POLICIES[policy]


class GlideClientConfiguration(BaseClientConfiguration):
    """How to make a client for a standalone server: a primary, and any number of replicas.

    Args:
        addresses: Where the servers listen.
        use_tls: Not available yet.
        credentials: How to authenticate; left out, the client does not.
        read_from: Which servers commands that only read may go to.
        request_timeout: Milliseconds a request may take; 250 if left out.
        reconnect_strategy: How long to wait between attempts to reconnect.
        database_id: The database to select; 0 if left out.
        client_name: What the connections are called in the server's CLIENT LIST.
        protocol: The protocol to speak; RESP3 falls back to RESP2 on servers that do not know it.
        pubsub_subscriptions: Not available yet.
        inflight_requests_limit: How many requests may wait for their replies; 1000 if left out. More are refused.
        client_az: The zone that the client runs in, for the policies of `read_from` that prefer servers of one zone.
            Servers say theirs in their setting `availability-zone`, from server 8.0 on.
        advanced_config: Settings that most clients leave alone.
        lazy_connect: True connects with the first request instead of on creation.
        compression: Not available yet.
        read_only: True sends nothing but commands that only read, and needs no primary.
        client_side_cache: Not available yet.
        node_discovery_mode: Which servers are used: only those of the addresses, or others that they tell of.
        address_resolver: Is asked where a server really listens before each attempt to connect; see
            `AddressResolver`.
        client_circuit_breaker: Not available yet.
        lib_name: What the client calls itself in the server's CLIENT LIST.
        client_info_tag: Shown in parentheses after the library's name.

    Raises:
        ConfigurationError: A value cannot work; the message names it and says what was expected.
    """

    def __init__(
        self,
        addresses: List[NodeAddress],
        use_tls: bool = False,
        credentials: Optional[ServerCredentials] = None,
        read_from: ReadFrom = ReadFrom.PRIMARY,
        request_timeout: Optional[int] = None,
        reconnect_strategy: Optional[BackoffStrategy] = None,
        database_id: Optional[int] = None,
        client_name: Optional[str] = None,
        protocol: ProtocolVersion = ProtocolVersion.RESP3,
        pubsub_subscriptions: Optional[Any] = None,
        inflight_requests_limit: Optional[int] = None,
        client_az: Optional[str] = None,
        advanced_config: Optional[AdvancedGlideClientConfiguration] = None,
        lazy_connect: Optional[bool] = None,
        compression: Optional[Any] = None,
        read_only: bool = False,
        client_side_cache: Optional[Any] = None,
        node_discovery_mode: NodeDiscoveryMode = NodeDiscoveryMode.STANDARD,
        address_resolver: Optional[Callable[[str, int], Tuple[str, int]]] = None,
        client_circuit_breaker: Optional[Any] = None,
        lib_name: Optional[str] = None,
        client_info_tag: Optional[str] = None,
    ) -> None:
        super().__init__(
            addresses=addresses,
            use_tls=use_tls,
            credentials=credentials,
            read_from=read_from,
            request_timeout=request_timeout,
            reconnect_strategy=reconnect_strategy,
            database_id=database_id,
            client_name=client_name,
            protocol=protocol,
            inflight_requests_limit=inflight_requests_limit,
            client_az=client_az,
            advanced_config=advanced_config,
            lazy_connect=lazy_connect,
            compression=compression,
            client_side_cache=client_side_cache,
            address_resolver=address_resolver,
            client_circuit_breaker=client_circuit_breaker,
            lib_name=lib_name,
            client_info_tag=client_info_tag,
        )
        self.pubsub_subscriptions = pubsub_subscriptions
        self.read_only = read_only
        self.node_discovery_mode = node_discovery_mode
        self._settings()

    def _settings(self) -> Dict[str, Any]:
        _refuse("pubsub_subscriptions", self.pubsub_subscriptions)
        # That of a cluster client has settings that would have no effect.
        _instance("advanced_config", self.advanced_config, AdvancedGlideClientConfiguration)
        return {
            **super()._settings(),
            "waiting_limit": 0,
            "cluster": None,
            "node_discovery": _member("node_discovery_mode", self.node_discovery_mode, NodeDiscoveryMode).value,
            "read_only": _flag("read_only", self.read_only),
        }


class GlideClusterClientConfiguration(BaseClientConfiguration):
    """How to make a client for a cluster.

    Args:
        addresses: Where some of the cluster's nodes listen; the client finds the others, and one that answers is
            enough.
        use_tls: Not available yet.
        credentials: How to authenticate; left out, the client does not.
        read_from: Which nodes commands that only read may go to.
        request_timeout: Milliseconds a request may take; 250 if left out.
        reconnect_strategy: How long to wait between attempts to reconnect.
        database_id: The database to select; 0 if left out. Others need server 9.0.
        client_name: What the connections are called in the servers' CLIENT LIST.
        protocol: The protocol to speak; RESP3 falls back to RESP2 on servers that do not know it.
        periodic_checks: How often the client looks for changes of the cluster.
        pubsub_subscriptions: Not available yet.
        inflight_requests_limit: How many requests may wait for their replies, from all nodes together; 1000 if left
            out. More are refused.
        recovery_requests_queue_size: How many requests may wait for one node that the client is connecting to again; a
            quarter of `inflight_requests_limit`, towards which they count, if left out. More are refused at once.
        client_az: The zone that the client runs in, for the policies of `read_from` that prefer servers of one zone.
            Servers say theirs in their setting `availability-zone`, from server 8.0 on.
        advanced_config: Settings that most clients leave alone.
        lazy_connect: True connects with the first request instead of on creation.
        compression: Not available yet.
        client_side_cache: Not available yet.
        address_resolver: Is asked where a server really listens before each attempt to connect; see
            `AddressResolver`.
        client_circuit_breaker: Not available yet.
        lib_name: What the client calls itself in the servers' CLIENT LIST.
        client_info_tag: Shown in parentheses after the library's name.

    Raises:
        ConfigurationError: A value cannot work; the message names it and says what was expected.

    Example:
        >>> config = GlideClusterClientConfiguration(
        ...     [NodeAddress("node-1", 6379), NodeAddress("node-2", 6379)],
        ...     read_from=ReadFrom.PREFER_REPLICA,
        ...     periodic_checks=PeriodicChecksManualInterval(30),
        ... )
    """

    def __init__(
        self,
        addresses: List[NodeAddress],
        use_tls: bool = False,
        credentials: Optional[ServerCredentials] = None,
        read_from: ReadFrom = ReadFrom.PRIMARY,
        request_timeout: Optional[int] = None,
        reconnect_strategy: Optional[BackoffStrategy] = None,
        database_id: Optional[int] = None,
        client_name: Optional[str] = None,
        protocol: ProtocolVersion = ProtocolVersion.RESP3,
        periodic_checks: Union[
            PeriodicChecksStatus, PeriodicChecksManualInterval
        ] = PeriodicChecksStatus.ENABLED_DEFAULT_CONFIGS,
        pubsub_subscriptions: Optional[Any] = None,
        inflight_requests_limit: Optional[int] = None,
        recovery_requests_queue_size: Optional[int] = None,
        client_az: Optional[str] = None,
        advanced_config: Optional[AdvancedGlideClusterClientConfiguration] = None,
        lazy_connect: Optional[bool] = None,
        compression: Optional[Any] = None,
        client_side_cache: Optional[Any] = None,
        address_resolver: Optional[Callable[[str, int], Tuple[str, int]]] = None,
        client_circuit_breaker: Optional[Any] = None,
        lib_name: Optional[str] = None,
        client_info_tag: Optional[str] = None,
    ) -> None:
        super().__init__(
            addresses=addresses,
            use_tls=use_tls,
            credentials=credentials,
            read_from=read_from,
            request_timeout=request_timeout,
            reconnect_strategy=reconnect_strategy,
            database_id=database_id,
            client_name=client_name,
            protocol=protocol,
            inflight_requests_limit=inflight_requests_limit,
            client_az=client_az,
            advanced_config=advanced_config,
            lazy_connect=lazy_connect,
            compression=compression,
            client_side_cache=client_side_cache,
            address_resolver=address_resolver,
            client_circuit_breaker=client_circuit_breaker,
            lib_name=lib_name,
            client_info_tag=client_info_tag,
        )
        self.periodic_checks = periodic_checks
        self.pubsub_subscriptions = pubsub_subscriptions
        self.recovery_requests_queue_size = recovery_requests_queue_size
        self._settings()

    def _settings(self) -> Dict[str, Any]:
        _refuse("pubsub_subscriptions", self.pubsub_subscriptions)
        waiting = _optional("recovery_requests_queue_size", self.recovery_requests_queue_size, least=1)
        advanced = _instance("advanced_config", self.advanced_config, AdvancedGlideClusterClientConfiguration)
        return {
            **super()._settings(),
            "waiting_limit": waiting,
            "cluster": (*self._checks(), advanced is not None and advanced.refresh_topology_from_initial_nodes),
            "node_discovery": NodeDiscoveryMode.STANDARD.value,
            "read_only": False,
        }

    def _checks(self) -> Tuple[int, bool]:
        """Milliseconds between two checks of the topology, and whether there are none."""
        if isinstance(self.periodic_checks, PeriodicChecksManualInterval):
            return self.periodic_checks._milliseconds(), False
        if isinstance(self.periodic_checks, PeriodicChecksStatus):
            return 0, self.periodic_checks is PeriodicChecksStatus.DISABLED
        kinds = "PeriodicChecksStatus or PeriodicChecksManualInterval"
        raise configuration_error(f"periodic_checks must be {kinds}, not {type(self.periodic_checks).__name__}")


def _refuse(name: str, value: Any) -> None:
    if value is not None and value is not False:
        raise configuration_error(f"{name} is not available yet")


def _integer(name: str, value: Any, least: int = 0, most: int = _LARGEST) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise configuration_error(f"{name} must be an int, not {type(value).__name__}")
    if not least <= value <= most:
        raise configuration_error(f"{name} must be between {least} and {most}, not {value}")
    return value


def _optional(name: str, value: Any, least: int = 0, most: int = _LARGEST) -> int:
    return 0 if value is None else _integer(name, value, least, most)


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise configuration_error(f"{name} must be a bool, not {type(value).__name__}")
    return value


def _text(name: str, value: Any) -> Optional[str]:
    if value is not None and not isinstance(value, str):
        raise configuration_error(f"{name} must be a str, not {type(value).__name__}")
    return value


def _member(name: str, value: Any, kind: Any) -> Any:
    if not isinstance(value, kind):
        raise configuration_error(f"{name} must be a {kind.__name__}, not {type(value).__name__}")
    return value


def _instance(name: str, value: Any, kind: Any) -> Any:
    return None if value is None else _member(name, value, kind)
