"""Configurations: what is refused, and what it says."""

from typing import Any, Callable, Dict

import pytest

from glide import (
    AdvancedGlideClientConfiguration,
    AdvancedGlideClusterClientConfiguration,
    BackoffStrategy,
    ConfigurationError,
    GlideClientConfiguration,
    NodeAddress,
    NodeDiscoveryMode,
    ReadFrom,
    ServerCredentials,
)

HERE = [NodeAddress("localhost", 6379)]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"addresses": []}, "addresses must be a list of at least one NodeAddress"),
        ({"addresses": "localhost:6379"}, "addresses must be a list of at least one NodeAddress"),
        ({"addresses": [("localhost", 6379)]}, "addresses must hold NodeAddress, not tuple"),
        ({"request_timeout": -1}, "request_timeout must be between 1 and 4294967295, not -1"),
        ({"request_timeout": 0}, "request_timeout must be between 1 and"),
        ({"request_timeout": 1.5}, "request_timeout must be an int, not float"),
        ({"request_timeout": True}, "request_timeout must be an int, not bool"),
        ({"inflight_requests_limit": 0}, "inflight_requests_limit must be between"),
        ({"database_id": -1}, "database_id must be between"),
        ({"database_id": "0"}, "database_id must be an int, not str"),
        ({"client_info_tag": 7}, "client_info_tag must be a str, not int"),
        ({"client_name": b"name"}, "client_name must be a str, not bytes"),
        ({"credentials": "secret-canary"}, "credentials must be a ServerCredentials, not str"),
        ({"reconnect_strategy": 3}, "reconnect_strategy must be a BackoffStrategy, not int"),
        ({"protocol": 3}, "protocol must be a ProtocolVersion, not int"),
        ({"read_from": "PRIMARY"}, "read_from must be a ReadFrom, not str"),
        ({"lazy_connect": 1}, "lazy_connect must be a bool, not int"),
        ({"use_tls": "yes"}, "use_tls must be a bool, not str"),
        ({"read_from": ReadFrom.AZ_AFFINITY}, "client_az must be the name of a zone with read_from AZ_AFFINITY"),
        ({"client_az": ""}, "client_az must be the name of a zone, not empty"),
        ({"client_az": 1}, "client_az must be a str, not int"),
        ({"node_discovery_mode": "STATIC"}, "node_discovery_mode must be a NodeDiscoveryMode, not str"),
        ({"address_resolver": "here"}, "address_resolver must be a function of a host and a port, not str"),
        ({"read_only": "yes"}, "read_only must be a bool, not str"),
        ({"advanced_config": {}}, "advanced_config must be a AdvancedGlideClientConfiguration, not dict"),
        (
            {"advanced_config": AdvancedGlideClusterClientConfiguration(refresh_topology_from_initial_nodes=True)},
            "advanced_config must be a AdvancedGlideClientConfiguration, not AdvancedGlideClusterClientConfiguration",
        ),
    ],
)
def test_a_wrong_value_is_named(options: Dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        GlideClientConfiguration(**{"addresses": HERE, **options})
    assert message in str(raised.value)
    assert "canary" not in str(raised.value)
    assert raised.value.code == "CONFIG"


@pytest.mark.parametrize(
    "options",
    [
        {"use_tls": True},
        {"compression": object()},
        {"client_side_cache": object()},
        {"client_circuit_breaker": object()},
        {"pubsub_subscriptions": object()},
        {"read_from": ReadFrom.AZ_AFFINITY_ALL_NODES},
    ],
    ids=lambda options: "-".join(options),
)
def test_what_is_not_available_yet_is_refused_by_name(options: Dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="is not available yet") as raised:
        GlideClientConfiguration(HERE, **options)
    assert str(raised.value).startswith(next(iter(options)))


@pytest.mark.parametrize(
    ("options", "settings"),
    [
        ({}, {"read_from": 0, "client_zone": "", "node_discovery": 0, "read_only": False, "cluster": None}),
        ({"read_from": ReadFrom.PREFER_REPLICA}, {"read_from": 1}),
        ({"read_from": ReadFrom.LOWEST_LATENCY}, {"read_from": 2}),
        ({"read_from": ReadFrom.ALL_NODES}, {"read_from": 3}),
        ({"read_from": ReadFrom.AZ_AFFINITY, "client_az": "eu-1a"}, {"read_from": 4, "client_zone": "eu-1a"}),
        ({"read_from": ReadFrom.AZ_AFFINITY_REPLICAS_AND_PRIMARY, "client_az": "b"}, {"read_from": 5}),
        ({"node_discovery_mode": NodeDiscoveryMode.STATIC}, {"node_discovery": 1}),
        ({"node_discovery_mode": NodeDiscoveryMode.DISCOVER_ALL, "read_only": True}, {"node_discovery": 2}),
        ({"read_only": True}, {"read_only": True}),
        ({}, {"lib_name": "GlidePy"}),
        ({"client_info_tag": "shop_1"}, {"lib_name": "GlidePy(shop_1)"}),
        ({"client_info_tag": "", "lib_name": "mine"}, {"lib_name": "mine"}),
        ({"client_info_tag": "shop", "lib_name": "mine"}, {"lib_name": "mine(shop)"}),
    ],
)
def test_what_is_chosen_reaches_the_engine(options: Dict[str, Any], settings: Dict[str, Any]) -> None:
    found = GlideClientConfiguration(HERE, **options)._settings()
    assert {name: found[name] for name in settings} == settings


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: NodeAddress("", 6379), "host must be a name or an IP address"),
        (lambda: NodeAddress("two words", 6379), "host must be a name or an IP address"),
        (lambda: NodeAddress(None, 6379), "host must be a str, not NoneType"),
        (lambda: NodeAddress("localhost", 0), "port must be between 1 and 65535, not 0"),
        (lambda: NodeAddress("localhost", 65536), "port must be between 1 and 65535, not 65536"),
        (lambda: NodeAddress("localhost", "6379"), "port must be an int, not str"),
        (lambda: ServerCredentials(), "password must be given"),
        (lambda: ServerCredentials(password=5), "password must be a str, not int"),
        (lambda: ServerCredentials("pw", iam_config=object()), "iam_config is not available yet"),
        (lambda: BackoffStrategy(-1, 100, 2), "num_of_retries must be between"),
        (lambda: BackoffStrategy(5, "100", 2), "factor must be an int, not str"),
        (lambda: BackoffStrategy(5, 0, 2), "factor must be between 1 and"),
        (lambda: BackoffStrategy(5, 100, 0), "exponent_base must be between 1 and"),
        (lambda: BackoffStrategy(5, 100, 2, 101), "jitter_percent must be between 0 and 100, not 101"),
        (lambda: AdvancedGlideClientConfiguration(connection_timeout=-5), "connection_timeout must be between"),
        (lambda: AdvancedGlideClientConfiguration(tls_config=object()), "tls_config is not available yet"),
        (lambda: AdvancedGlideClientConfiguration(tcp_nodelay="no"), "tcp_nodelay must be a bool, not str"),
    ],
)
def test_parts_of_a_configuration_are_checked(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        make()
    assert message in str(raised.value)


def test_waits_between_attempts_reach_the_engine() -> None:
    # What is left out is the engine's choice, which nothing is not.
    for jitter in (None, 0, 100):
        assert BackoffStrategy(0, 1, 1, jitter)._checked() == (1, 1, 0, jitter)


def test_a_value_that_was_changed_later_is_checked_again() -> None:
    config = GlideClientConfiguration(HERE)
    config.request_timeout = -1
    with pytest.raises(ConfigurationError, match="request_timeout"):
        config._settings()


def test_credentials_do_not_show_the_password() -> None:
    assert "canary" not in repr(ServerCredentials("canary", "user"))
