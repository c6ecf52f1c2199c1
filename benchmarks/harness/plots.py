"""Plots as SVG, written by hand so that equal results give equal files and nothing needs to be installed."""

import math
from html import escape

from .matrix import CLUSTER_PREFIX, Cell, Client, Language, Role, Topology
from .results import Results

PANEL, LEFT, TOP, GAP, HEIGHT = 270, 64, 52, 78, 260
LEGEND_ROW = 18
# Distinct on white, and for the usual colour blindness; ours is the first, in a stroke of its own.
OURS = "#d1242f"
COLOURS = (
    "#0969da",
    "#1a7f37",
    "#bf8700",
    "#8250df",
    "#57606a",
    "#0a9396",
    "#e377c2",
    "#7f5539",
    "#111111",
    "#94a3b8",
)
PANELS = (
    ("ops_per_s", "operations per second"),
    ("p99_us", "p99 latency, us"),
    ("cpu_us_per_op", "client CPU per operation, us"),
)


def render_all(results: Results, language: Language) -> dict[str, str]:
    """The pictures of a language by the names of their files."""
    return {_name(language, topology): render(results, language, topology) for topology in _drawn(results, language)}


def names(results: Results, language: Language) -> list[tuple[str, str]]:
    """The name of each picture's file, with its title."""
    return [(_name(language, topology), _title(language, topology)) for topology in _drawn(results, language)]


def _drawn(results: Results, language: Language) -> list[Topology]:
    return [one for one in Topology if len(_cells(language, one)) > 1 and _clients(results, language, one)]


def _name(language: Language, topology: Topology) -> str:
    return f"{language.key}.svg" if topology is Topology.STANDALONE else f"{language.key}-{topology.value}.svg"


def _title(language: Language, topology: Topology) -> str:
    return language.title if topology is Topology.STANDALONE else f"{language.title} on a {topology.value}"


def _cells(language: Language, topology: Topology) -> list[Cell]:
    return [cell for cell in language.on(topology) if cell.scenario == "requests"]


def _shown(cell: Cell) -> str:
    return cell.name.removeprefix(CLUSTER_PREFIX)


def _clients(results: Results, language: Language, topology: Topology) -> list[Client]:
    clients, cells = results.clients(language.key, Role.OURS, Role.PEER, Role.FLOOR), _cells(language, topology)
    return [client for client in clients if any(results.spread(client, cell, "ops_per_s") for cell in cells)]


def render(results: Results, language: Language, topology: Topology = Topology.STANDALONE) -> str:
    """Throughput, p99 and CPU over the requests in flight, on logarithmic axes."""
    cells, clients = _cells(language, topology), _clients(results, language, topology)
    title = f"{_title(language, topology)}: medians, {_shown(cells[0])} to {_shown(cells[-1])}"
    colours = _colours(clients)
    body = [_text(LEFT - 44, 24, title, size=16, weight="bold")]
    for index, (metric, above) in enumerate(PANELS):
        lines = {client: _points(results, client, cells, metric) for client in clients}
        body += _panel(LEFT + index * (PANEL + GAP), above, cells, lines, colours)
    body += _legend(clients, colours)
    width = LEFT + len(PANELS) * (PANEL + GAP) - GAP + 24
    height = TOP + HEIGHT + 56 + LEGEND_ROW * math.ceil(len(clients) / 3)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'font-family="system-ui, sans-serif">\n<rect width="{width}" height="{height}" fill="#ffffff"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _colours(clients: list[Client]) -> dict[Client, tuple[str, str]]:
    """A colour per client and a dash per runtime, so that the variants of one client are seen to belong together."""
    dashes = {"1-worker": "6 3", "2-workers": "2 3"}
    names = list(dict.fromkeys(client.name for client in clients if client.role is not Role.OURS))
    palette = {name: COLOURS[index % len(COLOURS)] for index, name in enumerate(names)}
    return {client: (palette.get(client.name, OURS), dashes.get(client.runtime, "")) for client in clients}


def _points(results: Results, client: Client, cells: list[Cell], metric: str) -> list[tuple[int, float]]:
    spreads = [(cell.in_flight, results.spread(client, cell, metric)) for cell in cells]
    return [(count, spread.median) for count, spread in spreads if spread and spread.median > 0]


def _panel(left: float, title: str, cells: list[Cell], lines: dict, colours: dict) -> list[str]:
    values = [value for points in lines.values() for _, value in points]
    if not values:
        return []
    counts = [cell.in_flight for cell in cells]
    low, high = _bounds(values)

    def x(count: int) -> float:
        return left + _share(count, counts[0], counts[-1]) * PANEL

    def y(value: float) -> float:
        return TOP + HEIGHT * (1 - _share(value, low, high))

    body = [_text(left, TOP - 10, title, weight="bold")]
    for value in _ticks(low, high):
        body.append(_line(left, y(value), left + PANEL, y(value), "#e5e7eb"))
        body.append(_text(left - 6, y(value) + 4, _short(value), anchor="end"))
    body += [
        _text(x(cell.in_flight), TOP + HEIGHT + 18, _shown(cell).replace(" ", ""), anchor="middle") for cell in cells
    ]
    # Ours is drawn last, so that it lies on top.
    for client, points in sorted(lines.items(), key=lambda line: line[0].role is Role.OURS):
        body += _curve([(x(count), y(value)) for count, value in points], client, *colours[client])
    return body


def _curve(points: list[tuple[float, float]], client: Client, colour: str, dash: str) -> list[str]:
    if not points:
        return []
    width = 3 if client.role is Role.OURS else 1.5
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    style = f'fill="none" stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dash}"'
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{width}" fill="{colour}"/>' for x, y in points]
    return [f'<polyline points="{path}" {style}><title>{escape(client.label)}</title></polyline>', *dots]


def _legend(clients: list[Client], colours: dict) -> list[str]:
    body = []
    for index, client in enumerate(clients):
        colour, dash = colours[client]
        x = LEFT + (index % 3) * (PANEL + GAP)
        y = TOP + HEIGHT + 46 + LEGEND_ROW * (index // 3)
        width = 3 if client.role is Role.OURS else 1.5
        body.append(_line(x, y - 4, x + 28, y - 4, colour, width, dash))
        body.append(_text(x + 36, y, client.label, weight="bold" if client.role is Role.OURS else "normal"))
    return body


def _share(value: float, low: float, high: float) -> float:
    return (math.log(value) - math.log(low)) / (math.log(high) - math.log(low)) if high > low else 0.5


def _bounds(values: list[float]) -> tuple[float, float]:
    """The ticks next to the smallest and the largest value."""
    ticks = _ticks(min(values) / 10, max(values) * 10)
    return max(tick for tick in ticks if tick <= min(values)), min(tick for tick in ticks if tick >= max(values))


def _ticks(low: float, high: float) -> list[float]:
    """1, 2 and 5 times the powers of ten, from `low` to `high`."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    ticks = [digit * 10.0**power for power in powers for digit in (1, 2, 5)]
    return [tick for tick in ticks if low <= tick <= high]


def _short(value: float) -> str:
    for unit, suffix in ((1e6, "M"), (1e3, "k")):
        if value >= unit:
            return f"{value / unit:g}{suffix}"
    return f"{value:g}"


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1, dash: str = "") -> str:
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dash}"/>'


def _text(x: float, y: float, text: str, size: int = 12, anchor: str = "start", weight: str = "normal") -> str:
    style = f'font-size="{size}" text-anchor="{anchor}" font-weight="{weight}" fill="#1f2328"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {style}>{escape(text)}</text>'
