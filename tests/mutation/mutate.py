#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutate.py HEADER... [--count N] [--seconds S] [--seed K]

Breaks the headers (names under include/pith/, such as budget.hpp) in one place at a time and asks whether any test goes
red. Prints each survivor: a change that no test notices is either of no consequence, or a test that is missing. At most N
changes a header (default 30), chosen by K, and no longer than S seconds in all (default 1800).
"""
import argparse
import os
import random
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
ROOT = TESTS.parent
# Asked in this order, after the test of the header's own name; the first one that fails ends the matter.
SOURCES = ["unit/pagerank.cpp", "property/answers.cpp", "property/budget.cpp",
           "property/workspace.cpp", "differential/pagerank_oracle.cpp", "unit/explain.cpp", "unit/themes.cpp"]

SWAPS = [(r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "), (r" == ", " != "), (r" != ", " == "),
         (r" && ", " || "), (r" \|\| ", " && "), (r" \+ ", " - "), (r" - ", " + "), (r" \* ", " + "), (r" \+= ", " -= "),
         (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r" << ", " >> "), (r" >> ", " << ")]


def mutations(text):
    """(line number, line, changed line) of every change."""
    for number, line in enumerate(text.splitlines()):
        code = line.split("//")[0]
        if not code.strip() or re.match(r"\s*(#|template|static_assert|namespace|using|PITH_|struct|class)", code):
            continue
        rest = line[len(code):]
        for pattern, new in SWAPS:
            for m in re.finditer(pattern, code):
                yield number, line, code[:m.start()] + new + code[m.end():] + rest
        for m in re.finditer(r"(?<![\w.])\d+(?=u?\b)", code):
            yield number, line, code[:m.start()] + str(int(m[0]) + 1) + code[m.end():] + rest
        m = re.match(r"(\s*)(if|while) \((.*)\)( [^()]*)$", code)
        if m:
            yield number, line, f"{m[1]}{m[2]} (!({m[3]})){m[4]}{rest}"
        if re.match(r"\s+[\w.\[\]>()-]+( [-+|&^]?= .*|\(.*\)|\+\+|--);\s*$", code):
            yield number, line, re.match(r"\s*", code)[0] + ";" + rest


def fails(folder, source):
    """Whether the test with the headers in `folder` fails; it does too where it does not build or end."""
    program = folder / "program"
    flags = ["-std=c++17", "-O1", "-w", f"-I{folder}", f"-I{TESTS}", f'-DPITH_SOURCE_DIR="{ROOT}"',
             "-DDOCTEST_CONFIG_SUPER_FAST_ASSERTS"]
    built = subprocess.run([os.environ.get("CXX", "g++"), *flags, TESTS / source, folder / "main.o", "-o", program],
                           stderr=subprocess.DEVNULL)
    if built.returncode:
        return "does not build"
    try:
        ran = subprocess.run([program, "--abort-after=1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)
    except subprocess.TimeoutExpired:
        return source
    return source if ran.returncode else ""


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("headers", nargs="+")
    options.add_argument("--count", type=int, default=30)
    options.add_argument("--seconds", type=float, default=1800)
    options.add_argument("--seed", type=int, default=1)
    o = options.parse_args()
    end = time.time() + o.seconds
    tried = survived = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "include", folder, dirs_exist_ok=True)
        subprocess.check_call([os.environ.get("CXX", "g++"), "-std=c++17", "-O1", "-c", TESTS / "main.cpp", "-o",
                               folder / "main.o"])
        plans = []
        for header in o.headers:
            text = (ROOT / "include" / "pith" / header).read_text(encoding="utf-8")
            found = list(mutations(text))
            plans.append([(header, text, m) for m in random.Random(o.seed).sample(found, min(o.count, len(found)))])
        # One of each header in turn, so that the time is shared.
        for turn in range(o.count):
            for plan in plans:
                if turn >= len(plan) or time.time() > end:
                    continue
                header, text, (number, line, changed) = plan[turn]
                path = folder / "pith" / header
                lines = text.splitlines()
                lines[number] = changed
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
                own = f"unit/{Path(header).stem}.cpp"
                sources = ([own] if (TESTS / own).exists() else []) + [s for s in SOURCES if s != own]
                noticed = ""
                for source in sources:
                    noticed = fails(folder, source)
                    if noticed:
                        break
                path.write_text(text, encoding="utf-8")
                if noticed == "does not build":
                    continue
                tried += 1
                if not noticed:
                    survived += 1
                    print(f"{header}:{number + 1}\n  - {line.strip()}\n  + {changed.strip()}", flush=True)
    print(f"{tried} changes, {tried - survived} noticed, {survived} survived")


main()
