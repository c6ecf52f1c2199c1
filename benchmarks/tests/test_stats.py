import unittest

from harness.stats import Spread, best, ratio


class Stats(unittest.TestCase):
    def test_spread_is_the_median_with_the_extremes(self):
        self.assertEqual(Spread.of([5.0, 1.0, 3.0]), Spread(3.0, 1.0, 5.0))

    def test_median_of_an_even_count_is_the_mean_of_the_middle_two(self):
        self.assertEqual(Spread.of([1.0, 2.0, 4.0, 100.0]).median, 3.0)

    def test_spread_of_nothing_is_an_error(self):
        with self.assertRaises(ValueError):
            Spread.of([])

    def test_ratio_is_of_the_medians_with_the_extremes_of_the_paired_rounds(self):
        # The machine ran at half speed in the second round: the pairs do not mind.
        self.assertEqual(ratio([200.0, 100.0, 220.0], [100.0, 50.0, 100.0]), Spread(2.0, 2.0, 2.2))

    def test_ratio_needs_as_many_rounds_on_both_sides(self):
        with self.assertRaises(ValueError):
            ratio([1.0], [1.0, 2.0])

    def test_best_takes_the_larger_or_the_smaller_median(self):
        medians = {"a": 2.0, "b": 3.0, "c": 1.0}
        self.assertEqual(best(medians), "b")
        self.assertEqual(best(medians, smaller_is_better=True), "c")

    def test_best_of_equals_is_the_first_by_name(self):
        self.assertEqual(best({"b": 1.0, "a": 1.0}), "a")


if __name__ == "__main__":
    unittest.main()
