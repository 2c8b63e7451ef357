# SPDX-License-Identifier: MIT
"""What a task measured, as rows; their tables; and intervals for means."""
import random
from dataclasses import dataclass, field


@dataclass
class Row:
    """One line of a table: a set, what was run on it, and the figures by name (x100 where they are shares)."""
    set: str
    items: int
    figures: dict
    label: str = ""  # the method, where several are compared
    each: dict = field(default_factory=dict)  # figure: its values by item


def mean(values):
    return sum(values) / len(values) if values else 0.0


def interval(differences, resamples=2000):
    """The 95 % interval of the mean of paired differences, by the bootstrap; the same at every run."""
    draw = random.Random(1)
    n = len(differences)
    means = sorted(sum(draw.choices(differences, k=n)) / n for _ in range(resamples))
    return means[resamples * 25 // 1000], means[resamples * 975 // 1000 - 1]


def table(head, lines):
    """A Markdown table with its columns aligned, so that it can be read as it is. Numbers stand at the right."""
    columns = list(zip(head, *lines))
    widths = [max(map(len, c)) for c in columns]
    right = [all(cell[:1] in "-+.0123456789" for cell in c[1:]) for c in columns]

    def line(cells):
        padded = (c.rjust(w) if r else c.ljust(w) for c, w, r in zip(cells, widths, right))
        return "| " + " | ".join(padded) + " |"

    rule = "|" + "|".join("-" * (w + 1) + (":" if r else "-") for w, r in zip(widths, right)) + "|"
    return "\n".join([line(head), rule, *map(line, lines)])
