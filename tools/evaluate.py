#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Score a build of pith-batch on evaluation sets: summaries, sentences, boilerplate, key phrases and themes.

    python3 tools/evaluate.py [--batch build/pith-batch] [DATA]       the tables
    python3 tools/evaluate.py ... --only summaries                    one task of them
    python3 tools/evaluate.py ... --gate                              fail where a figure is below its floor
    python3 tools/evaluate.py ... --methods                           the methods beside each other, on summaries
    python3 tools/evaluate.py ... --update docs/accuracy.md           write all of these tables into a page

DATA, else the environment's PITH_DATA, is a folder of sets; those that it lacks are skipped. None is part of the
project: docs/accuracy.md says which ones its figures are from, and how a file of a set looks. Plain Python 3, no packages."""
import argparse
import os
import re
import sys
from pathlib import Path

from evaluation import boilerplate, floors, keyphrases, sentences, summaries, themes
from evaluation.figures import mean, table
from evaluation.program import Failure, Program

TASKS = {"summaries": summaries, "sentences": sentences, "boilerplate": boilerplate, "keyphrases": keyphrases,
         "themes": themes}


def shown(value):
    return str(value) if isinstance(value, int) else f"{value:.0f}" if value >= 1000 else f"{value:.2f}"


def sets_table(rows):
    """A row a set, its figures as columns."""
    figures = list(dict.fromkeys(f for r in rows for f in r.figures))
    lines = [[r.set, str(r.items), *(shown(r.figures[f]) if f in r.figures else "" for f in figures)] for r in rows]
    return table(["set", "items", *figures], lines)


def methods_table(rows):
    """A row a method, the sets as columns: R-1/R-2, and their mean."""
    sets = list(dict.fromkeys(r.set for r in rows))
    lines = []
    for label in dict.fromkeys(r.label for r in rows):
        of = {r.set: r for r in rows if r.label == label}
        pairs = [[of[s].figures[f] for f in ("R-1", "R-2")] for s in sets]
        pairs.append([mean(column) for column in zip(*pairs)])
        lines.append([label, *(f"{one:.2f}/{two:.2f}" for one, two in pairs)])
    return table(["R-1/R-2", *sets, "mean"], lines)


def differences_table(rows, bases):
    """Two rows a set: coverage less each base, with the 95 % interval."""
    by = {base: summaries.differences(rows, "coverage", base) for base in bases}
    lines = []
    for s, figure in by[bases[0]]:
        cells = (by[base][s, figure] for base in bases)
        lines.append([s, figure, *(f"{middle:+.2f} ({low:+.2f} to {high:+.2f})" for middle, low, high in cells)])
    return table(["coverage less", "", *bases], lines)


def methods_tables(program, folder):
    rows = summaries.run(program, folder, summaries.methods_of(program))
    if not rows:
        return {}
    return {"methods": methods_table(rows), "differences": differences_table(rows, ["first words", "lead", "LexRank"])}


def summaries_table(rows):
    """pith beside the first words of the text, and what became of the budgets."""
    ours = {r.set: r for r in rows if r.label == "pith"}
    first = {r.set: r for r in rows if r.label != "pith"}
    lines = []
    for s, r in ours.items():
        f, lead = r.figures, first[s].figures
        lines.append([s, str(r.items), str(f["budget"]), f"{f['R-1']:.2f}/{f['R-2']:.2f}",
                      f"{lead['R-1']:.2f}/{lead['R-2']:.2f}", f"{f['words']:.0f}", str(f["cut"]), str(f["over"]), str(f["empty"])])
    means = ["/".join(f"{mean([r.figures[f] for r in by.values()]):.2f}" for f in ("R-1", "R-2"))
             for by in (ours, first)]
    lines.append(["mean", "", "", *means, "", "", "", ""])
    head = ["set", "items", "words allowed", "pith", "first words", "words used", "cut", "over budget", "empty"]
    return table(head, lines)


def update(path, tables):
    """Replaces what stands between `<!-- evaluate: NAME -->` and `<!-- end -->` by the table of that name."""
    text = path.read_text(encoding="utf-8")
    for name, content in tables.items():
        pattern = re.compile(rf"(<!-- evaluate: {name} -->\n).*?(<!-- end -->)", re.S)
        text = pattern.sub(lambda m: m[1] + content + "\n" + m[2], text)
    path.write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", default=os.environ.get("PITH_DATA"), metavar="DATA")
    parser.add_argument("--batch", default="build/pith-batch", metavar="COMMAND")
    parser.add_argument("--only", action="append", choices=list(TASKS))
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--gate", action="store_true")
    mode.add_argument("--methods", action="store_true")
    mode.add_argument("--update", type=Path, metavar="FILE")
    asked = parser.parse_args()
    if not asked.data or not Path(asked.data).is_dir():
        parser.error("needs a folder of evaluation sets: name it, or set PITH_DATA")
    folder, program = Path(asked.data), Program(asked.batch)

    tables, missed = {}, []
    if not asked.methods:
        for name in asked.only or TASKS:
            rows = TASKS[name].run(program, folder)
            if rows:
                tables[name] = summaries_table(rows) if name == "summaries" else sets_table(rows)
                missed += floors.missed(name, rows)
    if asked.methods or asked.update:
        tables |= methods_tables(program, folder)
    if asked.update:
        update(asked.update, tables)
    else:
        for name, content in tables.items():
            print(f"{name}\n{content}\n")
    if not tables:
        sys.exit(f"{folder}: nothing to score")
    if asked.gate:
        print("\n".join(missed) or "no figure is below its floor")
        sys.exit(1 if missed else 0)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
