# SPDX-License-Identifier: MIT
"""Themes: how well the themes of mixed documents are found again. For every true theme the F1 of the found theme that fits
it best, over units of kind `sentence`; the mean of that, and of how many were found."""
import re
from collections import Counter

from .figures import Row, mean
from .program import read


def halves(documents):
    """Where each document is a theme of its own, cuts every one in two, so that 'a theme is an article' is no answer."""
    if len({d.get("topic") for d in documents}) < len(documents):
        return documents
    first, second = [], []
    for d in documents:
        text = d["text"]
        stop = re.compile(r"[.!?]\s+").search(text, len(text) // 2)
        at = stop.end() if stop else len(text)
        first.append({**d, "text": text[:at]})
        second.append({**d, "text": text[at:]})
    return first + second


def true_theme(document, unit):
    if "topic" in document:
        return document["topic"]
    middle = (unit["begin"] + unit["end"]) // 2
    return next((g["theme"] for g in document["gold"] if g["begin"] <= middle < g["end"]), None)


def best_matches(documents, units):
    """The mean, over the true themes, of the F1 of the found theme that fits best."""
    pairs = [(true_theme(documents[u["article"]], u), u.get("theme")) for u in units if u["kind"] == "sentence"]
    pairs = [p for p in pairs if p[0] is not None]
    both, true, found = Counter(pairs), Counter(p[0] for p in pairs), Counter(p[1] for p in pairs)
    best = dict.fromkeys(true, 0.0)
    for (gold, mine), n in both.items():
        if mine is not None:
            best[gold] = max(best[gold], 200 * n / (true[gold] + found[mine]))
    return mean(list(best.values()))


def run(program, folder):
    rows = []
    for path in sorted(folder.glob("themes/*.jsonl")) if program.offers("--themes") else []:
        items = [{**i, "documents": halves(i["documents"])} for i in read(path)]
        asked = [{**i, "documents": [{"text": d["text"]} for d in i["documents"]]} for i in items]
        answers = program.answer(asked, "--themes", "--list")
        scores = [best_matches(i["documents"], a["units"]) for i, a in zip(items, answers)]
        found = mean([len(a["themes"]) for a in answers])
        rows.append(Row(path.stem, len(items), {"F1": mean(scores), "themes": found}))
    return rows
