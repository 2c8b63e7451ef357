#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutate.py HEADER... [--count N] [--seconds S] [--seed K] [--lines A-B]

Breaks the headers (names under include/pith/, such as budget.hpp) in one place at a time and asks whether any test goes
red. Prints each survivor: a change that no test notices is either of no consequence, or a test that is missing. At most N
changes a header (default all), chosen by K, and no longer than S seconds in all (default 1800).

All changes of a header are built into one program of the whole suite, and a number in the environment tells which of
them is to count: most of the time would be the compiler's otherwise. First the tests of the header's own name run, then
the others. What is computed at compile time cannot be switched so and is left alone. A survivor that the compiler makes
the same program of is not counted.
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
SWITCH = """
#include <cstdlib>
inline const int mutant = std::getenv("MUTANT") ? std::atoi(std::getenv("MUTANT")) : -1;
"""

SWAPS = [(r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "), (r" == ", " != "), (r" != ", " == "),
         (r" && ", " || "), (r" \|\| ", " && "), (r" \+ ", " - "), (r" - ", " + "), (r" \* ", " + "), (r" \+= ", " -= "),
         (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r" << ", " >> "), (r" >> ", " << ")]

# What a line is made of, as far as it can be switched: before, the expression or the statement, behind.
EXPRESSIONS = [re.compile(r"(.*?\b(?:if|while) \()(?P<e>.*)(\) [^()]*;|\) \{|\))$"),
               re.compile(r"(.*?\b(?:if|while) \()(?P<e>[^()]*(?:\([^()]*\)[^()]*)*)(\) .*)$"),
               re.compile(r"(\s*for \([^;]*; )(?P<e>[^;]+)(; .*)$"),
               re.compile(r"(.*\{ return )(?P<e>[^{;]+)(; \})$"),
               re.compile(r"(\s*return )(?P<e>[^{].*)(;)$"),
               re.compile(r"(\s*(?!.*constexpr)[\w:<>]+(?: [\w:<>]+)*[ *&]+\w+ = )(?P<e>[^{\[].*)(;)$")]
STATEMENT = re.compile(r"(\s+)(?P<e>(?:[\w.\[\]>()*-]+(?: [-+|&^]?= |<<= |>>= ).*|[\w.>-]+\(.*\)|\+\+.*|--.*|.*\+\+|.*--);)$")


def variants(code):
    """The code with one thing changed."""
    for pattern, new in SWAPS:
        for m in re.finditer(pattern, code):
            yield code[:m.start()] + new + code[m.end():]
    for m in re.finditer(r"(?<![\w.])\d+(?=u?\b)", code):
        yield code[:m.start()] + str(int(m[0]) + 1) + code[m.end():]


def balanced(code):
    depth = 0
    for c in code:
        depth += (c in "([{") - (c in ")]}")
        if depth < 0 or (depth == 0 and c == ","):
            return False
    return depth == 0


def mutations(text):
    """(line number, form, before, what is there, what is to be there, behind) of every change."""
    constant = 0  # the indentation of a function that is computed at compile time: nothing in it can be switched
    for number, line in enumerate(text.splitlines()):
        code = line.split("//")[0].rstrip()
        indent = len(code) - len(code.lstrip()) + 1
        if constant and code.strip() and indent <= constant:
            constant = 0
        if re.match(r"\s*(static |inline |friend )*constexpr\b", code):
            constant = constant or (0 if code.endswith((";", "}")) else indent)
            continue
        if constant or not code.strip() or re.match(r"\s*(#|template|static_assert|namespace|using|PITH_NAME|struct|class)",
                                                    code):
            continue
        m = next((m for m in (p.match(code) for p in EXPRESSIONS) if m and balanced(m["e"])), None)
        if m:
            wholes = [f"!({m['e']})"] if re.match(r".*\b(if|while) \($", m[1]) else []
            for new in [*variants(m["e"]), *wholes]:
                yield number, "({})", m[1], m["e"], new, m[3]
            continue
        m = STATEMENT.match(code)
        if m and balanced(m["e"].replace(",", "")):
            for new in [*variants(m["e"]), ";"]:
                yield number, "{{ {} }}", m[1], m["e"], new, ""


def switched(text, found):
    """The header with all changes in it."""
    lines = text.splitlines()
    for number in {m[0] for m in found.values()}:
        mine = {k: m for k, m in found.items() if m[0] == number}
        _, form, before, old, _, behind = next(iter(mine.values()))
        if form == "({})":
            new = "".join(f"mutant == {k} ? ({m[4]}) : " for k, m in mine.items()) + f"({old})"
        else:
            new = "".join(f"if (mutant == {k}) {{ {m[4]} }} else " for k, m in mine.items()) + f"{{ {old} }}"
        lines[number] = before + new + behind
    return "\n".join(lines) + "\n"


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
    (folder / "prelude.hpp").write_text("\n".join(sorted(set(includes) - set(mutated))) + SWITCH, encoding="utf-8")
    (folder / "suite.cpp").write_text("\n".join(dict.fromkeys(mutated)) + "\n" + body, encoding="utf-8")


class bench:
    """A copy of the headers and of the tests, and the programs built from it."""

    def __init__(self, folder):
        self.folder, self.tests = folder, folder / "tests"
        shutil.copytree(ROOT / "include", folder, dirs_exist_ok=True)
        shutil.copytree(TESTS, self.tests)
        join(folder)
        self.compile("-O1", "-x", "c++-header", folder / "prelude.hpp", "-o", folder / "prelude.hpp.gch")
        self.compile("-O1", "-c", self.tests / "main.cpp", "-o", folder / "main.o")
        self.same = self.object()

    def compile(self, *arguments):
        return subprocess.run([CXX, *FLAGS, f"-I{self.folder}", f"-I{self.tests}", *arguments], stderr=subprocess.PIPE,
                              encoding="utf-8", errors="replace").stderr

    def object(self):
        """The program that the optimizer makes of the headers."""
        self.compile("-O2", "-c", self.tests / "property" / "budget.cpp", "-o", self.folder / "object.o")
        return (self.folder / "object.o").read_bytes()

    def build(self, path, text, found):
        """Builds the suite with the changes; those that do not compile are dropped."""
        while found:
            path.write_text(switched(text, found), encoding="utf-8")
            wrong = self.compile("-O1", "-include", self.folder / "prelude.hpp", self.folder / "suite.cpp",
                                 self.folder / "main.o", "-o", self.folder / "program")
            lines = {int(n) - 1 for n in re.findall(re.escape(str(path)) + r":(\d+):\d+: error", wrong)}
            if not lines:
                if wrong:
                    raise SystemExit(wrong[:2000])
                return found
            found = {k: m for k, m in found.items() if m[0] not in lines}
        return found

    def notice(self, mutant, stem):
        """Whether a test fails; not to end is to fail."""
        own = f"*/{stem}.cpp,*/{stem}_oracle.cpp"
        for which in (f"--source-file={own}", f"--source-file-exclude={own}"):
            try:
                ran = subprocess.run([self.folder / "program", "--abort-after=1", which], stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL, timeout=120, env={**os.environ, "MUTANT": str(mutant)})
            except subprocess.TimeoutExpired:
                return True
            if ran.returncode:
                return True
        return False


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("headers", nargs="+")
    options.add_argument("--count", type=int, default=100000)
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
            stem = Path(header).stem
            text = path.read_text(encoding="utf-8")
            found = b.build(path, text, dict(enumerate(m for m in mutations(text) if first <= m[0] + 1 <= last)))
            if found and b.notice(-1, stem):
                raise SystemExit("the suite is red before anything is changed")
            tried = noticed = 0
            for mutant in random.Random(o.seed).sample(sorted(found), min(o.count, len(found))):
                if time.time() > end:
                    break
                tried += 1
                if b.notice(mutant, stem):
                    noticed += 1
                    continue
                number, _, before, old, new, behind = found[mutant]
                lines = text.splitlines()
                lines[number] = before + new + behind
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
                if b.object() == b.same:
                    tried -= 1
                    continue
                print(f"{header}:{number + 1}\n  - {text.splitlines()[number].strip()}\n  + {lines[number].strip()}",
                      flush=True)
            path.write_text(text, encoding="utf-8")
            print(f"{header}: {tried} of {len(found)} changes, {noticed} noticed, {tried - noticed} survived", flush=True)


main()
