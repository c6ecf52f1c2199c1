import tempfile
import unittest
from collections import Counter
from pathlib import Path

from harness import workload


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

    def test_file_starts_with_the_value_of_a_hundred_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "workload.txt"
            workload.write(path)
            value, first, *_ = path.read_text().splitlines()
        self.assertEqual(len(value), 100)
        self.assertRegex(first, r"^[SHM] (present|missing):\d{5}$")


if __name__ == "__main__":
    unittest.main()
