import tempfile
import unittest
from collections import Counter
from pathlib import Path

from harness import workload


class Primary:
    """Stands in for a connection to a node that has these slots."""

    def __init__(self, slots: str):
        self._slots = slots
        self.keys = []

    def call(self, *words: str) -> str:
        other = "id1 127.0.0.1:1@2 master - 0 1 1 connected 0-16383"
        own = f"id0 127.0.0.1:1@2 myself,master - 0 1 1 connected {self._slots}"
        return f"{other}\n{own}\n" if words == ("CLUSTER", "NODES") else "OK"

    def call_all(self, commands: list[tuple[str, ...]]) -> None:
        self.keys += [key for _, key, _ in commands]


class Workload(unittest.TestCase):
    def test_mix_is_eighty_gets_a_fifth_missing_and_twenty_sets(self):
        kinds = Counter(kind for kind, _ in workload.ops())
        self.assertAlmostEqual(kinds["S"] / workload.OPS, 0.20, delta=0.01)
        self.assertAlmostEqual(kinds["M"] / workload.OPS, 0.16, delta=0.01)

    def test_is_the_same_each_time(self):
        self.assertEqual(workload.ops(), workload.ops())

    def test_missing_keys_are_never_set(self):
        written = {key for kind, key in workload.ops() if kind != "M"}
        self.assertFalse(any(key.startswith("missing:") for key in written))

    def test_slots_are_those_of_the_cluster_specification(self):
        self.assertEqual(workload.slot("123456789"), 0x31C3)
        self.assertEqual(workload.slot("foo"), 12_182)

    def test_keys_are_spread_over_the_nodes_of_a_cluster(self):
        thirds = Counter(workload.slot(key) * 3 // workload.SLOTS for _, key in workload.ops())
        for third in range(3):
            self.assertAlmostEqual(thirds[third] / workload.OPS, 1 / 3, delta=0.02)

    def test_each_primary_is_given_the_keys_of_its_slots(self):
        primaries = [Primary("0-8000 8002"), Primary("8001 8003-16383")]
        workload.seed(primaries)
        self.assertEqual(sum(len(primary.keys) for primary in primaries), workload.KEYS)
        for primary, owned in zip(primaries, ({*range(8001), 8002}, {8001, *range(8003, 16384)}), strict=True):
            self.assertTrue(all(workload.slot(key) in owned for key in primary.keys))

    def test_file_starts_with_the_value_of_a_hundred_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "workload.txt"
            workload.write(path)
            value, first, *_ = path.read_text().splitlines()
        self.assertEqual(len(value), 100)
        self.assertRegex(first, r"^[SHM] (present|missing):\d{5}$")


if __name__ == "__main__":
    unittest.main()
