import unittest
from pathlib import Path

from harness.matrix import CLIENTS, LANGUAGES, Role, Topology, in_quick, measures
from harness.measure import Failed, Plan, check_claim, spawn
from harness.paths import BENCHMARKS
from harness.server import Seen

PLAN = Plan({}, None, 0.0, 0.0, Path("unused"))


class Measure(unittest.TestCase):
    def test_lines_of_json_are_returned_with_the_time_to_the_first(self):
        lines, ready_ms = spawn(["sh", "-c", 'echo "{\\"a\\": 1}"; echo "{\\"b\\": 2}"'], PLAN)
        self.assertEqual(lines, [{"a": 1}, {"b": 2}])
        self.assertGreater(ready_ms, 0)

    def test_a_failed_client_is_an_error_with_its_last_words(self):
        with self.assertRaisesRegex(Failed, "ended with status 3: boom"):
            spawn(["sh", "-c", "echo detail >&2; echo boom >&2; exit 3"], PLAN)

    def test_a_crash_is_named_by_its_signal(self):
        with self.assertRaisesRegex(Failed, "was ended by SIGBUS"):
            spawn(["sh", "-c", "kill -BUS $$"], PLAN)

    def test_a_client_that_hangs_is_ended_with_everything_it_started(self):
        # The child holds the pipe open: the call could not return if the child lived on.
        with self.assertRaisesRegex(Failed, "did not end within"):
            spawn(["sh", "-c", "sleep 600 & sleep 600"], PLAN, grace=0.2)

    def test_a_client_that_claims_more_than_the_server_saw_fails(self):
        check_claim({"ops": 100}, Seen(commands=100, reads=10))
        with self.assertRaisesRegex(Failed, "claims 101 operations, of which the server saw 100"):
            check_claim({"ops": 101}, Seen(commands=100, reads=10))

    def test_commands_per_read_survive_a_client_that_sent_nothing(self):
        self.assertEqual(Seen(commands=0, reads=0).commands_per_read, 0)
        self.assertEqual(Seen(commands=100, reads=10).commands_per_read, 10)

    def test_a_quick_run_has_ours_and_a_peer_on_each_cluster_column(self):
        for language in LANGUAGES:
            for cell in language.on(Topology.CLUSTER):
                roles = {one.role for one in CLIENTS if one.language == language.key and in_quick(one, cell)}
                self.assertEqual(roles, {Role.OURS, Role.PEER})

    def test_each_client_of_the_matrix_has_a_harness(self):
        node = "".join(path.read_text() for path in (BENCHMARKS / "node" / "clients").glob("*.mjs"))
        python = "".join(path.read_text() for path in (BENCHMARKS / "python" / "clients").glob("*.py"))
        rust = (BENCHMARKS / "rust" / "src" / "main.rs").read_text()
        sources = {"node": node, "rust": rust, "asyncio": python, "sync": python}
        for client in CLIENTS:
            if client.role is not Role.BARE:
                self.assertIn(client.name, sources[client.language])

    def test_each_language_measures_ours_in_every_cell_and_in_quick_runs(self):
        for language in LANGUAGES:
            ours = [one for one in CLIENTS if one.language == language.key and one.role is Role.OURS]
            self.assertTrue(any(one.quick for one in ours))
            self.assertTrue(all(measures(one, cell) for one in ours for cell in language.cells))


if __name__ == "__main__":
    unittest.main()
