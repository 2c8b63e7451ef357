#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutate.py HEADER... [--count N] [--seconds S] [--seed K] [--lines A-B] [--define NAME=VALUE]

Breaks the headers (names under include/pith/, such as budget.hpp, or under examples/, such as cli/json.hpp) in one place
at a time and asks whether any test goes red: of the library the suite, of the programs cli/run.sh. Prints each survivor: a
change that no test notices is either of no consequence, or a test that is missing. At most N changes a header (default
all), chosen by K, and no longer than S seconds in all (default 1800).

All changes are built into one program of the whole suite, and a number in the environment tells which of them is to
count: most of the time would be the compiler's otherwise. First the tests of the header's own name run, then the others.
What is computed at compile time cannot be switched so and is left alone, and so is what the build does not compile. A
survivor that the compiler makes the same program of has no effect; one that the golden outputs alone notice is marked.
"""
import argparse
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
ROOT = TESTS.parent
CXX = os.environ.get("CXX", "g++")
FLAGS = ["-std=c++17", "-w", f'-DPITH_SOURCE_DIR="{ROOT}"', "-DDOCTEST_CONFIG_SUPER_FAST_ASSERTS"]
GOLDEN, CLI = [sys.executable, TESTS / "golden" / "check.py"], ["sh", TESTS / "cli" / "run.sh"]
SWITCH = """
#include <cstdlib>
inline const int mutant = std::getenv("MUTANT") ? std::atoi(std::getenv("MUTANT")) : -1;
"""

# What a program for desktops asks of the headers: everything, by options known at run time.
DOOR = """
#include <pith.hpp>
pith::summary all_of_it(const std::vector<pith::document>& texts, const pith::budget& budget, const pith::settings& s);
pith::summary all_of_it(const std::vector<pith::document>& texts, const pith::budget& budget, const pith::settings& s) {
  return pith::summarize(texts, budget, s);
}
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
    (folder / "switch.hpp").write_text(SWITCH, encoding="utf-8")
    (folder / "prelude.hpp").write_text("\n".join(sorted(set(includes) - set(mutated))) + SWITCH, encoding="utf-8")
    (folder / "suite.cpp").write_text("\n".join(dict.fromkeys(mutated)) + "\n" + body, encoding="utf-8")


class bench:
    """A copy of the headers and of the tests, and the programs built from it."""

    def __init__(self, folder, defines):
        self.folder, self.tests = folder, folder / "tests"
        self.programs = [folder / "examples" / "pith.cpp", folder / "examples" / "batch.cpp"]
        self.flags = FLAGS + [f"-D{d}" for d in defines]
        shutil.copytree(ROOT / "include", folder, dirs_exist_ok=True)
        shutil.copytree(TESTS, self.tests)
        shutil.copytree(ROOT / "examples", folder / "examples")
        join(folder)
        (folder / "door.cpp").write_text(DOOR, encoding="utf-8")
        self.compile("-O1", "-x", "c++-header", folder / "prelude.hpp", "-o", folder / "prelude.hpp.gch")
        self.compile("-O1", "-c", self.tests / "main.cpp", "-o", folder / "main.o")
        self.same = self.object()
        self.limits = {}

    def compile(self, *arguments):
        return subprocess.run([CXX, *self.flags, f"-I{self.folder}", f"-I{self.tests}", *arguments],
                              stderr=subprocess.PIPE, encoding="utf-8", errors="replace").stderr

    def object(self):
        """The program that the optimizer makes of the headers."""
        self.compile("-O2", "-c", self.folder / "door.cpp", "-o", self.folder / "object.o")
        return (self.folder / "object.o").read_bytes()

    def build(self, texts, found):
        """Builds all with the changes to all headers; those that are not compiled, or do not compile, are dropped."""
        while found:
            for path, text in texts.items():
                path.write_text(switched(text, {k: m[1] for k, m in found.items() if m[0] == path}), encoding="utf-8")
            here = set()
            for source in (self.folder / "door.cpp", *self.programs):
                self.compile("-E", "-P", source, "-o", self.folder / "read.txt")
                here.update(map(int, re.findall(r"\bmutant == (\d+)", (self.folder / "read.txt").read_text("utf-8"))))
            wrong = self.compile("-O1", "-include", self.folder / "prelude.hpp", self.folder / "suite.cpp",
                                 self.folder / "main.o", "-o", self.folder / "program")
            for source in self.programs:
                wrong += self.compile("-O1", "-pthread", "-include", self.folder / "switch.hpp", source, "-o",
                                      self.folder / f"{source.stem}_program")
            bad = {(f, int(n) - 1) for f, n in re.findall(r"(?m)^([^:\n]+):(\d+):\d+: error", wrong)}
            if wrong and not any((str(m[0]), m[1][0]) in bad for m in found.values()):
                raise SystemExit(wrong[:2000])
            found = {k: m for k, m in found.items() if k in here and (str(m[0]), m[1][0]) not in bad}
            if not wrong:
                break
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8")
        return found

    def run(self, mutant, command, seconds):
        """Whether the command fails; no process of it may take more seconds, or more than 4 GB."""
        def limited():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            resource.setrlimit(resource.RLIMIT_AS, (1 << 32, 1 << 32))
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limited,
                              env={**os.environ, "MUTANT": str(mutant)}).returncode != 0

    def programs_notice(self, mutant, test):
        return self.run(mutant, [*test, self.folder / "pith_program", self.folder / "batch_program"], 60)

    def suite_notices(self, mutant, stem):
        """Whether a test fails, or takes ten times as long. The tests of one header each, the header's own first, are
        sooner done than those of properties."""
        own, units = f"*/{stem}.cpp,*/{stem}_oracle.cpp", "*/unit/*"
        for which in ([f"--source-file={own}"], [f"--source-file={units}", f"--source-file-exclude={own}"],
                      [f"--source-file-exclude={own},{units}"]):
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            if self.run(mutant, [self.folder / "program", "--abort-after=1", *which], self.limits.get(which[-1], 600)):
                return True
            used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
            self.limits.setdefault(which[-1], int(2 + 10 * used))
        return False


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("headers", nargs="+")
    options.add_argument("--count", type=int, default=100000)
    options.add_argument("--seconds", type=float, default=1800)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--lines", default="1-100000", help="of these lines only")
    options.add_argument("--define", action="append", default=[], help="such as PITH_INDEX_BITS=16")
    o = options.parse_args()
    first, last = (int(n) for n in o.lines.split("-"))
    end = time.time() + o.seconds
    with tempfile.TemporaryDirectory() as name:
        b = bench(Path(name), o.define)
        paths = {h: Path(name) / ("examples" if h.startswith("cli/") else "pith") / h for h in o.headers}
        texts = {path: path.read_text(encoding="utf-8") for path in paths.values()}
        found = b.build(texts, dict(enumerate((path, m) for path in paths.values() for m in mutations(texts[path])
                                              if first <= m[0] + 1 <= last)))
        for header, path in paths.items():
            text, stem = texts[path], path.stem
            inside = path.is_relative_to(b.folder / "pith")
            notice = (lambda k: b.suite_notices(k, stem)) if inside else (lambda k: b.programs_notice(k, CLI))
            mine = sorted(k for k, m in found.items() if m[0] == path)
            if notice(-1) or b.programs_notice(-1, GOLDEN):
                raise SystemExit("the suite is red before anything is changed")
            tried = noticed = same = 0
            for mutant in random.Random(o.seed).sample(mine, min(o.count, len(mine))):
                if time.time() > end:
                    break
                tried += 1
                if notice(mutant):
                    noticed += 1
                    continue
                number, _, before, old, new, behind = found[mutant][1]
                lines = text.splitlines()
                lines[number] = before + new + behind
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
                printed = b.programs_notice(mutant, GOLDEN)
                if inside and not printed and b.object() == b.same:
                    same += 1
                    continue
                print(f"{header}:{number + 1}{': what the programs print alone' if printed else ''}\n"
                      f"  - {text.splitlines()[number].strip()}\n  + {lines[number].strip()}", flush=True)
            path.write_text(text, encoding="utf-8")
            print(f"{header}: {tried} of {len(mine)} changes, {noticed} noticed, {same} of no effect, "
                  f"{tried - noticed - same} survived", flush=True)


main()
