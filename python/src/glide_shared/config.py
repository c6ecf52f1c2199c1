"""How a client is configured. A configuration is checked when it is made, and again when a client is made from it."""

from __future__ import annotations

from enum import Enum
from typing import Any, Dict, List, Optional, Tuple, Union

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
    AZ_AFFINITY = 3
    """Replicas in the client's own zone first. Not available yet."""
    AZ_AFFINITY_REPLICAS_AND_PRIMARY = 4
    """Replicas, then the primary, in the client's own zone first. Not available yet."""
    ALL_NODES = 5
    """Every node in turn. Not available yet."""
    AZ_AFFINITY_ALL_NODES = 6
    """Every node in turn, the client's own zone first. Not available yet."""


class NodeDiscoveryMode(Enum):
    """How a standalone client finds the servers behind its addresses."""

    STANDARD = 0
    """Every address is asked for its role."""
    STATIC = 1
    """The addresses are taken as they are. Not available yet."""
    DISCOVER_ALL = 2
    """One address is enough to find the others. Not available yet."""


class PeriodicChecksStatus(Enum):
    """Whether a cluster client looks for changes of the cluster now and then, besides when it notices one."""

    ENABLED_DEFAULT_CONFIGS = 0
    """Once a minute."""
    DISABLED = 1


class PeriodicChecksManualInterval:
    """How often a cluster client looks for changes of the cluster.

    Args:
        duration_in_sec: Seconds between two looks.
    """

    def __init__(self, duration_in_sec: int) -> None:
        self.duration_in_sec = _integer("duration_in_sec", duration_in_sec, least=1)


class NodeAddress:
    """Where a server listens.

    Args:
        host: A name or an IP address.
        port: A TCP port.
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
        factor: Milliseconds.
        exponent_base: What the wait grows by with each attempt.
        jitter_percent: How far each wait may differ from its length, in percent.
    """

    def __init__(
        self, num_of_retries: int, factor: int, exponent_base: int, jitter_percent: Optional[int] = None
    ) -> None:
        self.num_of_retries = num_of_retries
        self.factor = factor
        self.exponent_base = exponent_base
        self.jitter_percent = jitter_percent
        self._checked()

    def _checked(self) -> Tuple[int, int, int, int]:
        return (
            _integer("factor", self.factor),
            _integer("exponent_base", self.exponent_base),
            _integer("num_of_retries", self.num_of_retries),
            _optional("jitter_percent", self.jitter_percent, most=100),
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
        address_resolver: Optional[Any] = None,
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
            "lib_name": _text("lib_name", self.lib_name) or "GlidePy",
            "lib_version": VERSION,
            "request_timeout_ms": _optional("request_timeout", self.request_timeout, least=1),
            "inflight_limit": _optional("inflight_requests_limit", self.inflight_requests_limit, least=1),
            "read_from": _member("read_from", self.read_from, ReadFrom).value,
            "lazy_connect": _flag("lazy_connect", self.lazy_connect or False),
            "backoff": backoff and backoff._checked(),
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
            "client_az",
            "compression",
            "client_side_cache",
            "address_resolver",
            "client_circuit_breaker",
            "client_info_tag",
        ):
            _refuse(name, getattr(self, name))
        if _member("read_from", self.read_from, ReadFrom) not in (ReadFrom.PRIMARY, ReadFrom.PREFER_REPLICA):
            raise configuration_error(f"read_from {self.read_from.name} is not available yet")


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
        client_az: Not available yet.
        advanced_config: Settings that most clients leave alone.
        lazy_connect: True connects with the first request instead of on creation.
        compression: Not available yet.
        read_only: Not available yet.
        client_side_cache: Not available yet.
        node_discovery_mode: How servers are found; only `STANDARD` is available yet.
        address_resolver: Not available yet.
        client_circuit_breaker: Not available yet.
        lib_name: What the client calls itself in the server's CLIENT LIST.
        client_info_tag: Not available yet.

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
        address_resolver: Optional[Any] = None,
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
        _refuse("read_only", _flag("read_only", self.read_only))
        mode = _member("node_discovery_mode", self.node_discovery_mode, NodeDiscoveryMode)
        if mode is not NodeDiscoveryMode.STANDARD:
            raise configuration_error(f"node_discovery_mode {mode.name} is not available yet")
        return super()._settings()


class GlideClusterClientConfiguration(BaseClientConfiguration):
    """How to make a client for a cluster.

    Args:
        addresses: Where some of the cluster's nodes listen; the client finds the others.
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
        inflight_requests_limit: How many requests may wait for their replies; 1000 if left out. More are refused.
        recovery_requests_queue_size: How many requests may wait for a node that the client is connecting to again.
        client_az: Not available yet.
        advanced_config: Settings that most clients leave alone.
        lazy_connect: True connects with the first request instead of on creation.
        compression: Not available yet.
        client_side_cache: Not available yet.
        address_resolver: Not available yet.
        client_circuit_breaker: Not available yet.
        lib_name: What the client calls itself in the servers' CLIENT LIST.
        client_info_tag: Not available yet.

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
        address_resolver: Optional[Any] = None,
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
        _optional("recovery_requests_queue_size", self.recovery_requests_queue_size)
        _instance("advanced_config", self.advanced_config, AdvancedGlideClusterClientConfiguration)
        if not isinstance(self.periodic_checks, (PeriodicChecksStatus, PeriodicChecksManualInterval)):
            kinds = "PeriodicChecksStatus or PeriodicChecksManualInterval"
            raise configuration_error(f"periodic_checks must be {kinds}, not {type(self.periodic_checks).__name__}")
        return super()._settings()


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
