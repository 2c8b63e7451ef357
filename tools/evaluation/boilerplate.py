# SPDX-License-Identifier: MIT
"""Page chrome: the words of the lines that hold a unit of kind `sentence`, against the lines that people marked as
content.

A line of content that is held to be a heading is not scored: headings are never chosen, and not lost either. Neither are
lines of fewer than six words and those without a mark. `near` are the lines between and around content: the hard ones."""
import re

from .figures import Row, mean
from .program import read


def spans(lines):
    """The extent in bytes of each line in the text that they make."""
    out, at = [], 0
    for line in lines:
        end = at + len(line["text"].encode())
        out.append((at, end))
        at = end + 1
    return out


def page(lines, units, near_only):
    """(precision, recall, F1) of one page, or None where it has nothing to score."""
    kept, headings = set(), set()
    extents = spans(lines)
    for unit in units:
        if unit["kind"] != "boilerplate":
            of = kept if unit["kind"] == "sentence" else headings
            of.update(k for k, (begin, end) in enumerate(extents) if begin < unit["end"] and unit["begin"] < end)
    both = extra = missed = 0
    for k, line in enumerate(lines):
        words = len(re.findall(r"\w+", line["text"]))
        only_heading = line["content"] and k in headings - kept
        if line["content"] is None or words < 6 or only_heading or (near_only and not line.get("near")):
            continue
        if k in kept:
            both, extra = (both + words, extra) if line["content"] else (both, extra + words)
        elif line["content"]:
            missed += words
    if not both + extra + missed:
        return None
    recall = both / (both + missed) if both + missed else 1.0
    return both / max(both + extra, 1), recall, 2 * both / (2 * both + extra + missed)


def run(program, folder):
    rows = []
    for path in sorted(folder.glob("boilerplate/*.jsonl")):
        items = read(path)
        asked = [{"id": i["id"], "lang": i["lang"], "text": "\n".join(l["text"] for l in i["lines"])} for i in items]
        answers = program.answer(asked, "--list")
        parts = [("", False)]
        if any(line.get("near") for line in items[0]["lines"]):
            parts.append((", near", True))
        for part, near_only in parts:
            pages = [page(item["lines"], answer["units"], near_only) for item, answer in zip(items, answers)]
            pages = [p for p in pages if p]
            figures = {name: 100 * mean(values) for name, values in zip(("precision", "recall", "F1"), zip(*pages))}
            rows.append(Row(path.stem + part, len(pages), figures))
    return rows
