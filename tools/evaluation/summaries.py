# SPDX-License-Identifier: MIT
"""Summaries: ROUGE against those that people wrote, within a budget of words."""
from .figures import Row, interval, mean
from .program import read
from .rouge import score

# What the summaries of a set are given, in words; about as long as its references, and never less than a sentence.
BUDGETS = {"cnn": 60, "opinosis": 25, "scitldr": 25, "bills": 200, "klexikon": 350, "vietnamese": 180, "papers": 120}
OTHER_BUDGET = 100

METHODS = [
    ("lead", ["--method=lead"]),
    ("centroid", ["--method=centroid"]),
    ("TextRank", ["--method=textrank"]),
    ("LexRank", ["--method=lexrank"]),
    ("LexRank, threshold .1", ["--method=lexrank", "--threshold=0.1"]),
    ("LexRank, MMR .7", ["--method=lexrank", "--mmr=0.7"]),
    ("coverage", ["--method=coverage"]),
]


def methods_of(program):
    return [(label, flags) for label, flags in METHODS if all(map(program.offers, flags))]


def first_words(item, budget):
    """The first words of the documents, paragraph by paragraph in turn where there are several: lead to the last word."""
    paragraphs = [d["text"].split("\n") for d in item["documents"]]
    words = []
    for turn in range(max(map(len, paragraphs))):
        for p in paragraphs:
            words += p[turn].split() if turn < len(p) else []
    return " ".join(words[:budget])


def measure(name, label, budget, items, texts, cut=0):
    each = {"R-1": [], "R-2": []}
    for item, text in zip(items, texts):
        for figure, (_, _, f1) in zip(each, score(text, item["references"], item.get("lang", "en"))):
            each[figure].append(100 * f1)
    words = [len(t.split()) for t in texts]
    figures = {"budget": budget, **{figure: mean(values) for figure, values in each.items()}, "words": mean(words),
               "cut": cut,
               "over": sum(w > budget for w in words), "empty": sum(w == 0 for w in words)}
    return Row(name, len(items), figures, label, each)


def run(program, folder, methods=()):
    """The rows of the first words of the text, and of pith as it is or of each of the methods."""
    rows = []
    for path in sorted(folder.glob("summaries/*.jsonl")):
        name, items = path.stem, read(path)
        budget = BUDGETS.get(name, OTHER_BUDGET)
        rows.append(measure(name, "first words", budget, items, [first_words(i, budget) for i in items]))
        for label, flags in methods or [("pith", [])]:
            answers = program.answer(items, f"--words={budget}", *flags)
            cut = sum(any(s.get("cut") for s in a["sentences"]) for a in answers)
            rows.append(measure(name, label, budget, items, [a["summary"] for a in answers], cut))
    return rows


def differences(rows, label, base):
    """By set and figure: how much better `label` is than `base` on the same items, and the 95 % interval of that."""
    by = {(r.set, r.label): r for r in rows}
    out = {}
    for row in rows:
        other = by.get((row.set, base))
        if row.label == label and other:
            for figure, values in row.each.items():
                pairs = [a - b for a, b in zip(values, other.each[figure])]
                out[row.set, figure] = (mean(pairs), *interval(pairs))
    return out
