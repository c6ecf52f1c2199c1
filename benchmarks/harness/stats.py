"""The arithmetic of the report."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Spread:
    """A median with the smallest and largest of what was measured."""

    median: float
    min: float
    max: float

    @classmethod
    def of(cls, values: list[float]) -> "Spread":
        if not values:
            raise ValueError("a spread needs at least one value")
        return cls(median(values), min(values), max(values))


def ratio(ours: list[float], peer: list[float]) -> Spread:
    """Ours to the peer: of the medians, with the extremes of the rounds paired one by one.

    Both lists hold one value per round, in the order of the rounds. A drift of the machine hits both values of a
    pair, so that the extremes tell noise of the ratio, which is less than the noise of the numbers.
    """
    pairs = [mine / other for mine, other in zip(ours, peer, strict=True)]
    return Spread(median(ours) / median(peer), min(pairs), max(pairs))


def best(medians: dict[str, float], smaller_is_better: bool = False) -> str:
    """The name with the best median; the first by name among equals, so that reports are stable."""
    pick = min if smaller_is_better else max
    return pick(sorted(medians), key=medians.__getitem__)
