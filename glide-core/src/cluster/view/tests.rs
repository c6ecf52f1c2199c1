//! Replies in `recorded/` come from real servers; their line ends are single line feeds there.

use proptest::prelude::*;

use super::*;

macro_rules! recorded {
    ($name:literal) => {
        include_str!(concat!("recorded/", $name, ".txt")).replace('\n', "\r\n").into_bytes()
    };
}

fn at(host: &str, port: u16) -> Address {
    Address::Tcp { host: host.to_owned(), port }
}

fn seed() -> Address {
    at("seed.test", 7000)
}

fn shards(reply: &[u8]) -> View {
    read_shards(reply, &seed(), Port::Plain).unwrap()
}

fn hosts(view: &View) -> Vec<&str> {
    view.members()
        .map(|member| match &member.address {
            Address::Tcp { host, .. } => host.as_str(),
            Address::Unix(_) => unreachable!("no view names a socket file"),
        })
        .collect()
}

type ShardPorts<'a> = (&'a [(u16, u16)], Option<u16>, Vec<u16>);

/// Slots, the primary's port and the replicas' ports of each shard.
fn ports(view: &View) -> Vec<ShardPorts<'_>> {
    let port = |member: &Member| match member.address {
        Address::Tcp { port, .. } => port,
        Address::Unix(_) => 0,
    };
    view.shards
        .iter()
        .map(|shard| {
            (
                shard.slots.as_slice(),
                shard.primary.as_ref().map(port),
                shard.replicas.iter().map(port).collect(),
            )
        })
        .collect()
}

#[test]
fn shards_of_every_server_and_protocol_are_read() {
    let in_resp2 = shards(&recorded!("valkey-9.1-resp2-shards"));
    let in_resp3 = shards(&recorded!("valkey-9.1-resp3-shards"));
    // The replicas had their data only when the second one was asked for, which makes no other map.
    assert!(recorded!("valkey-9.1-resp2-shards").windows(7).any(|word| word == b"loading"));
    assert!(in_resp2.members().all(|member| member.health == Health::Online));
    assert_eq!(ports(&in_resp2), ports(&in_resp3));
    assert_eq!(
        ports(&in_resp3),
        [
            (&[(0, 5460)][..], Some(27368), vec![16616]),
            (&[(5461, 10921)][..], Some(13687), vec![11778]),
            (&[(10922, 16383)][..], Some(10660), vec![21405]),
        ]
    );
    for reply in [recorded!("valkey-8.0-resp3-shards"), recorded!("redis-7.0-resp2-shards")] {
        let view = shards(&reply);
        assert_eq!((view.shards.len(), view.coverage(), view.members().count()), (3, SLOTS, 6));
        assert!(view.members().all(|member| member.health == Health::Online));
    }
}

#[test]
fn slots_say_the_same_as_shards() {
    let from_shards = shards(&recorded!("valkey-9.1-resp3-shards"));
    assert_eq!(read_slots(&recorded!("valkey-9.1-resp2-slots"), &seed()).unwrap(), from_shards);
    let redis = read_slots(&recorded!("redis-7.0-resp3-slots"), &seed()).unwrap();
    assert_eq!(redis, shards(&recorded!("redis-7.0-resp2-shards")));
}

#[test]
fn nodes_that_failed_are_left_out_and_counted() {
    let view = shards(&recorded!("valkey-9.1-after-failover-shards"));
    assert_eq!(ports(&view)[1], (&[(5461, 10921)][..], Some(17873), vec![]));
    assert_eq!((view.missing, view.members().count()), (1, 5));
    let slots = read_slots(&recorded!("valkey-9.1-after-failover-slots"), &seed()).unwrap();
    assert_eq!(slots.shards, view.shards);

    // This version gives the former primary a shard of its own.
    let redis = shards(&recorded!("redis-7.0-after-failover-shards"));
    assert_eq!((redis.shards.len(), redis.coverage(), redis.missing), (3, SLOTS, 1));

    let text = String::from_utf8(recorded!("valkey-9.1-resp3-shards")).unwrap();
    let (primary, replica) = text.split_once("$7\r\nreplica").unwrap();
    let failed = format!("{primary}$7\r\nreplica{}", replica.replacen("$6\r\nonline", "$4\r\nfail", 1));
    let view = shards(failed.as_bytes());
    assert_eq!(ports(&view)[2], (&[(10922, 16383)][..], Some(10660), vec![]));
    assert_eq!(view.missing, 1);
}

#[test]
fn a_failed_primary_without_a_successor_stays_the_primary() {
    let text = String::from_utf8(recorded!("valkey-9.1-resp3-shards")).unwrap();
    let view = shards(text.replacen("$6\r\nonline", "$4\r\nfail", 1).as_bytes());
    let primary = view.shards[2].primary.as_ref().unwrap();
    assert_eq!((primary.health, &primary.address), (Health::Failed, &at("127.0.0.1", 10660)));
    assert_eq!(view.missing, 0);
}

#[test]
fn two_living_primaries_of_a_shard_are_left_to_cluster_slots() {
    let text = String::from_utf8(recorded!("valkey-9.1-resp3-shards")).unwrap();
    let two = text.replacen("$7\r\nreplica", "$6\r\nmaster", 1);
    let error = read_shards(two.as_bytes(), &seed(), Port::Plain).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
}

#[test]
fn zones_are_passed_over_in_both_replies() {
    let from_shards = shards(&recorded!("valkey-9.1-zones-shards"));
    let from_slots = read_slots(&recorded!("valkey-9.1-zones-slots"), &seed()).unwrap();
    assert_eq!(from_shards.shards, from_slots.shards);
}

#[test]
fn nodes_are_named_as_the_cluster_prefers() {
    let named = shards(&recorded!("valkey-9.1-hostnames-shards"));
    assert_eq!(hosts(&named), ["localhost"; 6]);
    let named = read_slots(&recorded!("valkey-9.1-hostnames-slots"), &seed()).unwrap();
    assert_eq!(hosts(&named), ["localhost"; 6]);
}

#[test]
fn an_unknown_host_is_the_one_that_was_asked() {
    for reply in
        [recorded!("valkey-9.1-no-hostnames-shards"), recorded!("valkey-9.1-unknown-endpoint-shards")]
    {
        assert_eq!(hosts(&shards(&reply)), ["seed.test"; 6]);
        let by_ipv6 = read_shards(&reply, &at("::1", 7000), Port::Plain).unwrap();
        assert_eq!(hosts(&by_ipv6), ["::1"; 6]);
        let by_file = read_shards(&reply, &Address::Unix("/tmp/s".into()), Port::Plain).unwrap();
        assert_eq!(hosts(&by_file), ["127.0.0.1"; 6]);
    }
    for reply in [recorded!("valkey-9.1-no-hostnames-slots"), recorded!("valkey-9.1-unknown-endpoint-slots")]
    {
        assert_eq!(hosts(&read_slots(&reply, &seed()).unwrap()), ["seed.test"; 6]);
    }
}

#[test]
fn the_port_of_the_wanted_kind_is_taken() {
    let reply =
        b"*1\r\n%2\r\n+slots\r\n*2\r\n:0\r\n:9\r\n+nodes\r\n*1\r\n%5\r\n+port\r\n:1\r\n+tls-port\r\n:2\r\n\
        +ip\r\n+::1\r\n+role\r\n+master\r\n+health\r\n+online\r\n";
    let plain = read_shards(reply, &seed(), Port::Plain).unwrap();
    assert_eq!(plain.shards[0].primary.as_ref().unwrap().address, at("::1", 1));
    let tls = read_shards(reply, &seed(), Port::Tls).unwrap();
    assert_eq!(tls.shards[0].primary.as_ref().unwrap().address, at("::1", 2));
}

#[test]
fn old_and_empty_replies_to_cluster_slots_are_read() {
    let old = b"*2\r\n*3\r\n:0\r\n:9\r\n*2\r\n$1\r\nh\r\n:1\r\n*4\r\n:10\r\n:20\r\n*2\r\n$1\r\nh\r\n:1\r\n*2\r\n$1\r\nr\r\n:2\r\n";
    let view = read_slots(old, &seed()).unwrap();
    assert_eq!(ports(&view), [(&[(0, 20)][..], Some(1), vec![])]);
    assert_eq!(read_slots(b"*0\r\n", &seed()).unwrap(), View::default());
    assert_eq!(shards(b"*0\r\n"), View::default());
}

#[test]
fn errors_say_who_can_mend_them() {
    let read = |reply: &str| read_shards(reply.as_bytes(), &seed(), Port::Plain).unwrap_err();
    let alone = read("-ERR This instance has cluster support disabled\r\n");
    assert_eq!(alone.kind(), ErrorKind::Config);
    assert!(alone.message().contains("not part of a cluster"));
    let denied = read("-NOPERM this user has no permissions to run 'cluster|shards'\r\n");
    assert_eq!((denied.kind(), denied.server_code()), (ErrorKind::Server, "NOPERM"));
    assert_eq!(read("+OK\r\n").kind(), ErrorKind::Protocol);
    for slots in [":-1\r\n:5", ":5\r\n:4", ":0\r\n:16384"] {
        let reply = format!("*1\r\n%1\r\n+slots\r\n*2\r\n{slots}\r\n");
        assert_eq!(read(&reply).kind(), ErrorKind::Protocol, "{slots}");
    }
}

#[test]
fn more_nodes_than_a_cluster_has_are_refused() {
    let mut reply = format!("*1\r\n*2\r\n+nodes\r\n*{}\r\n", MOST_NODES + 1).into_bytes();
    reply.extend(b"*4\r\n+port\r\n:1\r\n+ip\r\n+h\r\n".repeat(MOST_NODES + 1));
    assert!(read_shards(&reply, &seed(), Port::Plain).is_err());
}

#[test]
fn epoch_and_state_come_from_cluster_info() {
    for info in [recorded!("valkey-9.1-resp3-info"), recorded!("redis-7.0-resp2-info")] {
        assert!(read_epoch(&info).is_some_and(|epoch| epoch > 0));
        assert_eq!(View::default().with_info(&info).state, State::Serving);
    }
    let down =
        View::default().with_info(b"$52\r\ncluster_state:fail\r\ncluster_current_epoch:1234567890\r\n\r\n");
    assert_eq!((down.epoch, down.state), (1_234_567_890, State::Down));
    assert_eq!(View::default().with_info(b"-NOPERM no\r\n"), View::default());
}

#[test]
fn views_that_say_the_same_have_one_form() {
    let member = |port| Member { address: at("h", port), health: Health::Online };
    let shard = |slots: &[(u16, u16)], primary, replicas: &[u16]| Shard {
        slots: slots.to_vec(),
        primary: Some(member(primary)),
        replicas: replicas.iter().copied().map(member).collect(),
    };
    let view = |shards| View { shards, ..View::default() }.in_order();
    let one =
        view(vec![shard(&[], 9, &[]), shard(&[(6, 9), (0, 5)], 1, &[3, 2]), shard(&[(10, 11)], 4, &[])]);
    let two = view(vec![shard(&[(10, 11)], 4, &[]), shard(&[(0, 9)], 1, &[2, 3]), shard(&[], 9, &[])]);
    assert_eq!(one, two);
    assert_eq!(one.coverage(), 12);
}

/// A real reply, with some of its bytes replaced.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let real = prop_oneof![
        Just(recorded!("valkey-9.1-resp3-shards")),
        Just(recorded!("redis-7.0-resp2-shards")),
        Just(recorded!("valkey-9.1-zones-slots")),
        Just(recorded!("valkey-9.1-resp3-info")),
    ];
    let damage =
        prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![any::<u8>(), Just(b'9')]), 0..6);
    (real, damage, any::<prop::sample::Index>(), any::<bool>()).prop_map(|(mut bytes, damage, end, cut)| {
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut {
            bytes.truncate(end.index(bytes.len()));
        }
        bytes
    })
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop_oneof![damaged(), prop::collection::vec(any::<u8>(), 0..200)]) {
        for view in [read_shards(&bytes, &seed(), Port::Plain), read_slots(&bytes, &seed())].into_iter().flatten() {
            prop_assert_eq!(view.clone().in_order(), view.clone());
            prop_assert!(view.members().count() <= MOST_NODES);
        }
        let _ = View::default().with_info(&bytes);
    }
}
