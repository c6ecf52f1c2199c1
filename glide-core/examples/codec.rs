//! Times this crate's reply reader against `redis-protocol` on the same bytes, both building a tree of values.
//! `cargo run --release -p glide-core --features internals --example codec`

use std::hint::black_box;
use std::time::Instant;

use bytes::Bytes;
use glide_core::command::Shape;
use glide_core::internals::to_value;
use redis_protocol::resp3::decode::complete::decode_bytes;

const ROUNDS: u32 = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bulk = format!("$100\r\n{}\r\n", "v".repeat(100));
    let map = format!("%50\r\n{}", format!("$5\r\nfield\r\n{bulk}").repeat(50));
    for (name, reply, times) in [
        ("a bulk of 100 bytes", bulk.clone(), 1_000_000),
        ("an array of 100 such", format!("*100\r\n{}", bulk.repeat(100)), 20_000),
        ("a map of 50 pairs", map, 20_000),
    ] {
        let bytes = Bytes::from(reply);
        let (mut ours, mut theirs) = (f64::MAX, f64::MAX);
        for _ in 0..ROUNDS {
            let start = Instant::now();
            for _ in 0..times {
                black_box(to_value(black_box(&bytes), &Shape::Any)?);
            }
            ours = ours.min(start.elapsed().as_secs_f64());
            let start = Instant::now();
            for _ in 0..times {
                black_box(decode_bytes(black_box(&bytes)).map_err(|error| error.to_string())?);
            }
            theirs = theirs.min(start.elapsed().as_secs_f64());
        }
        let nanos = |seconds: f64| seconds * 1e9 / f64::from(times);
        println!("{name}: {:.0} ns here, {:.0} ns with redis-protocol", nanos(ours), nanos(theirs));
    }
    Ok(())
}
