#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutate.py HEADER... [--count N] [--seconds S] [--seed K] [--lines A-B]

Breaks the headers (names under include/pith/, such as budget.hpp) in one place at a time and asks whether any test goes
red. Prints each survivor: a change that no test notices is either of no consequence, or a test that is missing. At most N
changes a header (default 30), chosen by K, and no longer than S seconds in all (default 1800).

First the tests of the header's own name are asked, then the rest of the suite as one file, as most of the time is the
compiler's. A survivor that the compiler makes the same program of is not counted.
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
CXX = os.environ.get("CXX", "g++")
FLAGS = ["-std=c++17", "-w", f'-DPITH_SOURCE_DIR="{ROOT}"', "-DDOCTEST_CONFIG_SUPER_FAST_ASSERTS"]

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


def join(folder):
    """Writes the sources of the suite as one, each in a namespace of its own, and a header of what is not mutated."""
    includes, body = [], ""
    for number, source in enumerate(sorted(p for kind in ("unit", "property", "differential")
                                           for p in (folder / "tests" / kind).glob("*.cpp"))):
        text = source.read_text(encoding="utf-8")
        if "#define PITH_" in text:
            continue  # of a configuration of its own
        includes += re.findall(r"^#include .*$", text, re.M)
        body += f'namespace file_{number} {{\n#include "{source}"\n}}\n'
    includes += [line for path in (folder / "tests" / "support").glob("*.hpp")
                 for line in re.findall(r"^#include .*$", path.read_text(encoding="utf-8"), re.M)]
    mutated = [line for line in includes if "pith" in line or "support/" in line]
    (folder / "prelude.hpp").write_text("\n".join(sorted(set(includes) - set(mutated))), encoding="utf-8")
    (folder / "suite.cpp").write_text("\n".join(dict.fromkeys(mutated)) + "\n" + body, encoding="utf-8")


class bench:
    """A copy of the headers and of the tests, and the programs built from it."""

    def __init__(self, folder):
        self.folder = folder
        shutil.copytree(ROOT / "include", folder, dirs_exist_ok=True)
        shutil.copytree(TESTS, folder / "tests")
        self.include = [f"-I{folder}", f"-I{folder / 'tests'}"]
        join(folder)
        self.compile("-O0", "-x", "c++-header", folder / "prelude.hpp", "-o", folder / "prelude.hpp.gch")
        self.compile("-O0", "-c", folder / "tests" / "main.cpp", "-o", folder / "main.o")
        if self.fails(folder / "suite.cpp"):
            raise SystemExit("the suite is red before anything is changed")
        self.same = self.object()

    def compile(self, *arguments):
        return subprocess.run([CXX, *FLAGS, *arguments], stderr=subprocess.DEVNULL).returncode

    def object(self):
        """The program that the optimizer makes of the headers."""
        out = self.folder / "object.o"
        self.compile("-O2", *self.include, "-c", self.folder / "tests" / "property" / "budget.cpp", "-o", out)
        return out.read_bytes()

    def fails(self, source):
        """Why the test with the changed headers fails, if it does; not to end is to fail."""
        program = self.folder / "program"
        if self.compile("-O0", "-include", self.folder / "prelude.hpp", *self.include, source, self.folder / "main.o",
                        "-o", program):
            return "does not build"
        try:
            ran = subprocess.run([program, "--abort-after=1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 timeout=90)
        except subprocess.TimeoutExpired:
            return "does not end"
        return "is red" if ran.returncode else ""

    def judge(self, header):
        stem = Path(header).stem
        tests = self.folder / "tests"
        own = [tests / "unit" / f"{stem}.cpp", tests / "differential" / f"{stem}_oracle.cpp"]
        for source in [path for path in own if path.exists()] + [self.folder / "suite.cpp"]:
            verdict = self.fails(source)
            if verdict:
                return verdict
        return "is the same program" if self.object() == self.same else ""


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("headers", nargs="+")
    options.add_argument("--count", type=int, default=30)
    options.add_argument("--seconds", type=float, default=1800)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--lines", default="1-100000", help="of these lines only")
    o = options.parse_args()
    first, last = (int(n) for n in o.lines.split("-"))
    end = time.time() + o.seconds
    with tempfile.TemporaryDirectory() as name:
        b = bench(Path(name))
        for header in o.headers:
            path = Path(name) / "pith" / header
            text = path.read_text(encoding="utf-8")
            found = [m for m in mutations(text) if first <= m[0] + 1 <= last]
            tried = noticed = 0
            for number, line, changed in random.Random(o.seed).sample(found, min(o.count, len(found))):
                if time.time() > end:
                    break
                lines = text.splitlines()
                lines[number] = changed
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
                verdict = b.judge(header)
                if verdict in ("does not build", "is the same program"):
                    continue
                tried += 1
                noticed += verdict != ""
                if not verdict:
                    print(f"{header}:{number + 1}\n  - {line.strip()}\n  + {changed.strip()}", flush=True)
            path.write_text(text, encoding="utf-8")
            print(f"{header}: {tried} of {len(found)} changes, {noticed} noticed, {tried - noticed} survived", flush=True)


main()
