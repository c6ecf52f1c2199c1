import unittest
from xml.etree import ElementTree

from harness import plots, report
from harness.matrix import LANGUAGES
from tests.samples import measurement, results

NODE = next(language for language in LANGUAGES if language.key == "node")
CELLS = ("C = 1", "C = 10", "C = 100", "C = 1000")


def sample(**more):
    rows = [
        measurement("node", name, cell, number, base * 10**power * (1 + number))
        for name, base in (("glide", 7000.0), ("ioredis", 6000.0))
        for power, cell in enumerate(CELLS)
        for number in (0, 1)
    ]
    return results(*rows, **more)


class Report(unittest.TestCase):
    def test_cells_show_the_median_with_the_extremes(self):
        self.assertIn("| **glide** | 10.5 [7.0 to 14.0] |", report.render(sample()))

    def test_clients_without_measurements_are_listed_as_left_out(self):
        text = report.render(sample())
        self.assertIn("### Left out (not chosen on the command line)", text)
        self.assertIn("node-redis:no-timeout", text)

    def test_failures_are_reported_with_their_cause(self):
        failure = {"client": "Node: ioredis", "cell": "C = 1", "round": 1, "cause": "ended with status 1: boom"}
        text = report.render(sample(failures=(failure,)))
        self.assertIn("- Node: ioredis in C = 1, round 1: ended with status 1: boom", text)

    def test_clusters_have_a_table_and_a_plot_of_their_own(self):
        run = results(measurement("node", "glide", "cluster, C = 100", 0, 7000.0))
        text = report.render(run)
        self.assertIn("### On a cluster", text)
        self.assertIn("| **glide** | 7.0 [7.0 to 7.0] |", text)
        self.assertNotIn("### Thousand operations per second", text)
        self.assertEqual(list(plots.render_all(run, NODE)), ["node-cluster.svg"])

    def test_the_table_of_the_simulated_cluster_is_a_section(self):
        run = sample()
        self.assertNotIn("## 1000 nodes", report.render(run))
        run.meta = {**run.meta, "thousand_nodes": "| | 10 nodes |"}
        self.assertIn("| | 10 nodes |", report.render(run))

    def test_a_miss_says_by_how_much(self):
        # 7000 to 6000 is 1.17, and the target at C = 1000 is 3.
        self.assertIn("**missed** by 61%", report.render(sample()))

    def test_a_round_in_which_one_side_failed_counts_for_neither(self):
        run = sample()
        run.measurements.pop()  # the last round of ioredis at C = 1000
        again = results(*run.measurements)
        self.assertIn("1.17 [1.17 to 1.17] x", report.summary(again))

    def test_comparison_shows_the_change_since_the_last_run_that_measured_the_same(self):
        other = results(measurement("rust", "glide", "C = 1", 0, 1.0, "1-worker"))
        older = results(measurement("node", "glide", "C = 1", 0, 8400.0))
        self.assertIn("| 8.4 [8.4 to 8.4] | 10.5 [7.0 to 14.0] | +25.0% |", report.comparison(sample(), [other, older]))

    def test_equal_results_give_equal_plots_which_are_well_formed(self):
        drawn = plots.render(sample(), NODE)
        self.assertEqual(drawn, plots.render(sample(), NODE))
        self.assertIn("svg", ElementTree.fromstring(drawn).tag)

    def test_a_plot_without_points_is_still_well_formed(self):
        ElementTree.fromstring(plots.render(results(measurement("node", "glide", "batch 10 x 100", 0, 1.0)), NODE))


if __name__ == "__main__":
    unittest.main()
