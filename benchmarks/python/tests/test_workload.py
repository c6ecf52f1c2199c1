import unittest

from workload import Window, check, first_op, percentiles


class Workload(unittest.TestCase):
    def test_percentiles_are_those_of_the_nearest_rank(self):
        found = percentiles([ns * 1000 for ns in range(1000, 0, -1)])
        self.assertEqual((found["p50_us"], found["p99_us"], found["p999_us"], found["max_us"]), (500, 990, 999, 1000))

    def test_replies_are_checked_by_kind(self):
        for kind, reply in (("H", b"x" * 100), ("M", None), ("S", True), ("S", "OK")):
            check(kind, reply, 100)
        for kind, reply in (("H", None), ("H", b"x"), ("M", b""), ("S", None)):
            with self.assertRaises(ValueError):
                check(kind, reply, 100)

    def test_workers_start_spread_over_the_workload(self):
        self.assertEqual([first_op(range(100), index, 4) for index in range(4)], [0, 25, 50, 75])

    def test_window_counts_what_was_done_within_it(self):
        self.assertEqual(Window(100).close(150)["ops"], 50)


if __name__ == "__main__":
    unittest.main()
