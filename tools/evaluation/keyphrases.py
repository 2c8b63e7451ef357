# SPDX-License-Identifier: MIT
"""Key phrases: F1 of the first five and the first ten against those that people gave, by their Porter stems."""
import re
from collections import defaultdict

from .figures import Row, mean
from .porter import stem
from .program import read


def stems(phrase):
    return " ".join(map(stem, re.findall(r"\w+", phrase.lower())))


def run(program, folder):
    path = folder / "keyphrases" / "keyphrases.jsonl"
    if not path.exists() or not program.offers("--keyphrases"):
        return []
    items = read(path)
    by_source = defaultdict(list)
    for item, answer in zip(items, program.answer(items, "--keyphrases=10")):
        gold = set(map(stems, item["keyphrases"]))
        mine = list(dict.fromkeys(stems(k["text"]) for k in answer["keyphrases"]))
        row = [200 * len(gold & set(mine[:n])) / max(len(mine[:n]) + len(gold), 1) for n in (5, 10)]
        by_source[item["src"]].append(row)
    rows = []
    for source, values in sorted(by_source.items()):
        at_5, at_10 = map(mean, zip(*values))
        rows.append(Row(source, len(values), {"F@5": at_5, "F@10": at_10}))
    return rows
