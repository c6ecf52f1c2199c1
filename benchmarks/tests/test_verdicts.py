import unittest

from harness.verdicts import all_verdicts
from tests.samples import idle, measurement, results


def verdict(what: str, *measurements: dict):
    return next((one for one in all_verdicts(results(*measurements)) if one.what == what), None)


class Verdicts(unittest.TestCase):
    def test_ours_is_held_against_the_fastest_peer(self):
        found = verdict(
            "C = 1000",
            measurement("node", "glide", "C = 1000", 0, 600.0),
            measurement("node", "ioredis", "C = 1000", 0, 100.0),
            measurement("node", "node-redis:no-timeout", "C = 1000", 0, 200.0),
        )
        self.assertEqual((found.value.median, found.against, found.met), (3.0, "node-redis:no-timeout", True))

    def test_a_ratio_below_the_target_is_missed(self):
        found = verdict(
            "C = 1000",
            measurement("node", "glide", "C = 1000", 0, 599.0),
            measurement("node", "ioredis", "C = 1000", 0, 200.0),
        )
        self.assertFalse(found.met)

    def test_on_a_cluster_only_rows_of_the_cluster_count(self):
        found = verdict(
            "cluster, C = 100",
            measurement("node", "glide", "cluster, C = 100", 0, 300.0),
            measurement("node", "ioredis", "cluster, C = 100", 0, 100.0),
            measurement("node", "ioredis", "C = 100", 0, 900.0),
        )
        self.assertEqual((found.value.median, found.target, found.met), (3.0, ">= 3.0", True))

    def test_the_floor_is_no_peer(self):
        ours = measurement("rust", "glide", "C = 1000", 0, 90.0, "current-thread")
        floor = measurement("rust", "floor", "C = 1000", 0, 100.0, "current-thread")
        self.assertIsNone(verdict("C = 1000", ours, floor))
        self.assertEqual(verdict("C = 1000, share of the floor", ours, floor).value.median, 0.9)

    def test_multi_thread_runtimes_are_compared_with_each_other(self):
        found = verdict(
            "C = 100, multi-thread",
            measurement("rust", "glide", "C = 100", 0, 150.0, "1-worker"),
            measurement("rust", "redis-rs", "C = 100", 0, 900.0, "current-thread"),
            measurement("rust", "redis-rs", "C = 100", 0, 100.0, "2-workers"),
        )
        self.assertEqual((found.value.median, found.met), (1.5, True))

    def test_memory_counts_over_the_bare_runtime(self):
        bare, ours = idle("node", "none", 100.0, 40.0), idle("node", "glide", 140.0, 53.0)
        found = verdict("memory when idle", bare, ours)
        self.assertEqual((found.value.median, found.met), (13.0, False))

    def test_start_up_is_held_against_the_fastest_peer(self):
        ours, peer = idle("node", "glide", 140.0, 53.0), idle("node", "ioredis", 145.0, 60.0)
        self.assertTrue(verdict("start-up", ours, peer).met)

    def test_what_was_not_measured_has_no_verdict(self):
        self.assertEqual(all_verdicts(results(measurement("node", "ioredis", "C = 1", 0, 1.0))), [])


if __name__ == "__main__":
    unittest.main()
