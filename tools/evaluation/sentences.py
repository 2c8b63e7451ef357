# SPDX-License-Identifier: MIT
"""Sentence ends: rules by example, which count where all of the text is split as asked for; and treebanks, by the F1 of
the ends inside their paragraphs. White space does not count."""
import re
from collections import defaultdict

from .figures import Row, mean
from .program import read

UNSCORED = {"th_pud"}  # Thai marks no ends of sentences: what a treebank holds for one is not in the text


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def size(text):
    return len(re.sub(r"\s+", "", text))


def ends(parts):
    """Where the parts end, in characters that are not white space."""
    out, at = set(), 0
    for part in parts:
        at += size(part)
        out.add(at)
    return out


def golden(program, path):
    items = [i for i in read(path) if not i.get("needs_clean")]  # those ask for the text to be repaired first
    right = defaultdict(list)
    for item, answer in zip(items, program.answer(items, "--list")):
        text = item["text"].encode()
        mine = [squeeze(text[u["begin"]:u["end"]].decode("utf-8", "replace")) for u in answer["units"]]
        allowed = [[squeeze(s) for s in parts] for parts in [item["sentences"], *item.get("alt", [])]]
        language = "English" if item["lang"] == "en" else "other languages"
        names = {"golden": "rules", "extra": "more rules"}
        sets = [f"{names.get(item['kind'], item['kind'])}, {language}"]
        if item.get("grs48"):
            sets.append("rules, the 48 English ones")
        for name in sets:
            right[name].append(100 * (mine in allowed))
    return [Row(name, len(hits), {"exact": mean(hits)}) for name, hits in sorted(right.items())]


def treebanks(program, paths):
    rows = []
    for path in paths:
        items = read(path)
        both = extra = missed = 0
        for item, answer in zip(items, program.answer(items, "--list")):
            paragraphs = ends(item["text"].split("\n\n"))
            gold = ends(item["sentences"]) - paragraphs
            text = item["text"].encode()
            mine = {size(text[:u["end"]].decode("utf-8", "replace")) for u in answer["units"]} - paragraphs
            both += len(gold & mine)
            extra += len(mine - gold)
            missed += len(gold - mine)
        rows.append(Row(path.stem, len(items), {"F1": 200 * both / max(2 * both + extra + missed, 1)}))
    return rows


def run(program, folder):
    path = folder / "sentences" / "golden.jsonl"
    rows = golden(program, path) if path.exists() else []
    banks = treebanks(program, sorted(folder.glob("sentences/ud/*.jsonl")))
    scored = [r for r in banks if r.set not in UNSCORED]
    if scored:
        rows.append(Row("treebanks, mean", len(scored), {"F1": mean([r.figures["F1"] for r in scored])}))
        worst = min(scored, key=lambda r: r.figures["F1"])
        rows.append(Row(f"treebanks, worst ({worst.set})", worst.items, worst.figures))
    return rows
