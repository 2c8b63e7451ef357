#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measure what pith costs on small machines.

    python3 tools/footprint.py             print the lines `result NAME VALUE` and check that promises are kept
    python3 tools/footprint.py --write     measure everything, and write the tables between the markers of README.md and
                                           docs/embedded.md; needs a few minutes. The quality of the choices is measured
                                           on the sets in PITH_DATA (tools/evaluate.py); without it that table stays

Flash is the size of a linked program less that of the same program with a stand-in for the call, the compiler's own
helpers included. Instructions are counted by QEMU, for a caller that gives limits and so has the text read once, as
examples/microcontroller does. The stack is the deepest path of the call graph. Needs arm-none-eabi-g++ and
qemu-system-arm (sh tests/embedded/run.sh installs them).
"""
import glob
import os
import re
import subprocess
import sys
import tempfile
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "embedded"))
sys.path.insert(0, str(ROOT / "tools"))
import boards  # noqa: E402
from evaluation import boilerplate, sentences, summaries  # noqa: E402
from evaluation.program import Program  # noqa: E402

NARROW = "-DPITH_INDEX_BITS=16"
CORES = {"Cortex-M0+": boards.M0PLUS, "Cortex-M3": boards.M3, "Cortex-M4F": boards.M4F}
ARTICLE, CROSS = "-DFEATURE=1", "-DFEATURE=2"
LONG = "-DSAMPLE=long_sample"
LIMITED = "-DLIMITS=8192,128,1400"  # what firmware sets aside for texts of up to 8 KB


class Choice:
    """What a program may settle at compile time, for less flash."""

    def __init__(self, name, language="pith::lang::en", method="pith::coverage", flags=""):
        self.name, self.language, self.method = name, language, method
        self.flags = f"'-DLANGUAGE={language}' -DMETHOD={method} {flags}"


PLAIN, WESTERN = "pith::lang::plain<pith::lang::en>", "-DPITH_ALL_SCRIPTS=0"
CHOICES = [
    Choice("the default: `options<lang::en>`"),
    Choice("the same, Western characters", flags=WESTERN),
    Choice("`coverage_by_position`, Western characters", method="pith::coverage_by_position", flags=WESTERN),
    Choice("`lang::plain<lang::en>`", PLAIN),
    Choice("`lang::plain<lang::en>`, Western characters", PLAIN, flags=WESTERN),
    Choice("`lang::plain<lang::none>`, Western characters", "pith::lang::plain<pith::lang::none>", flags=WESTERN),
    Choice("`lang::plain<lang::en>`, `coverage_by_position`, Western characters", PLAIN, "pith::coverage_by_position",
           WESTERN),
    Choice("`lang::plain<lang::none>`, `coverage_by_position`, Western characters",
           "pith::lang::plain<pith::lang::none>", "pith::coverage_by_position", WESTERN),
    Choice("`lang::plain<lang::en>`, `lead`, Western characters", PLAIN, "pith::lead", WESTERN),
]


class Bench:
    """Builds and runs measure.cpp, each variant once."""

    def __init__(self, folder):
        self.folder = folder
        self.seen = {}

    def program(self, core, flags):
        key = core, flags
        if key not in self.seen:
            self.seen[key] = boards.build(CORES[core], boards.HERE / "measure.cpp", self.folder, f"{NARROW} {flags}")
        return self.seen[key]

    def size(self, core, flags):
        """Bytes of code and constants of a whole program."""
        return int(boards.shell(f"arm-none-eabi-size {self.program(core, flags)}").split(b"\n")[1].split()[0])

    def flash(self, core, flags):
        """Bytes that pith adds to a program."""
        return self.size(core, flags) - self.size(core, "-DFEATURE=0")

    def figures(self, core, flags):
        """What the program prints: a dict."""
        text = boards.run(CORES[core], self.program(core, flags)).decode()
        return {k: int(v) for k, v in (line.split() for line in text.splitlines())}

    def stack(self, core, flags=""):
        """Bytes of the deepest path below a call of summarize(), the caller's frame included."""
        out = tempfile.mkdtemp(dir=self.folder)
        boards.shell(f"arm-none-eabi-g++ -mthumb {CORES[core].flags} -std=c++17 -Os -ffreestanding -fno-exceptions "
                     f"-fno-rtti {NARROW} {flags} -I{ROOT}/include -fcallgraph-info=su,da -c {boards.HERE}/core.cpp -o {out}/core.o")
        done = subprocess.run([sys.executable, boards.HERE / "stack.py", "summarize_english", *glob.glob(f"{out}/*.ci")],
                              stdout=subprocess.PIPE, check=False)
        lines = done.stdout.decode().strip().split("\n")
        if done.returncode:
            raise boards.Failed("\n".join(lines))
        return int(lines[-1]), lines[:-1]


def check_memory(figures):
    """The workspace that was promised is what was touched: never a byte more, and no more than a fortieth less, as not
    all words are shared for which the last part has room."""
    return 0 <= figures["workspace"] - figures["touched"] <= figures["workspace"] // 40


def instructions(bench, core, flags):
    """Instructions a byte of text, rounded."""
    figures = bench.figures(core, flags)
    return round(figures["instructions"] / figures["bytes"])


def results(bench):
    article, five = bench.figures("Cortex-M3", f"{ARTICLE} {LONG}"), bench.figures("Cortex-M3", CROSS)
    small = bench.figures("Cortex-M0+", f"{ARTICLE} {LONG}")
    for name, figures in ("article", article), ("five articles", five), ("article on M0+", small):
        if not check_memory(figures):
            raise boards.Failed(f"{name}: {figures['workspace']} bytes promised, {figures['touched']} touched")
    return {
        "flash-m0plus-article": bench.flash("Cortex-M0+", ARTICLE),
        "flash-m0plus-cross": bench.flash("Cortex-M0+", CROSS),
        "ram-per-byte-article": f"{article['workspace'] / article['bytes']:.2f}",
        "ram-per-byte-five": f"{five['workspace'] / five['bytes']:.2f}",
        "stack-bytes": bench.stack("Cortex-M0+")[0],
        "insns-per-byte-m3": instructions(bench, "Cortex-M3", f"{ARTICLE} {LONG} {LIMITED}"),
        "insns-per-byte-m0": instructions(bench, "Cortex-M0+", f"{ARTICLE} {LONG} {LIMITED}"),
    }


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(c) for c in row) + " |" for row in rows])


def language_codes():
    return sorted(p.stem for p in (ROOT / "include" / "pith" / "lang").glob("*.hpp") if p.stem not in ("all", "en"))


def records(*codes):
    return "'-DRECORDS=" + ",".join(f"&pith::detail::record_of<pith::detail::{c}_data>" for c in codes) + "'"


def quality(choice, data, folder):
    """Mean ROUGE-1/ROUGE-2 over the sets of summaries, F1 of the sentence ends of English treebanks, and F1 of the words
    of articles on pages."""
    out = tempfile.mktemp(dir=folder)
    boards.shell(f"g++ -std=c++17 -O2 -I{ROOT}/include {choice.flags} {ROOT}/tools/evaluation/choice.cpp -o {out}")
    program = Program(out)

    def mean(values):
        values = list(values)
        return sum(values) / len(values)

    ours = [r.figures for r in summaries.run(program, data) if r.label == "pith"]
    banks = sentences.treebanks(program, sorted(data.glob("sentences/ud/en_*.jsonl")))
    pages = [r.figures["F1"] for r in boilerplate.run(program, data) if not r.set.endswith("near")]
    return [f"{mean(f['R-1'] for f in ours):.2f}/{mean(f['R-2'] for f in ours):.2f}",
            f"{mean(r.figures['F1'] for r in banks):.1f}", f"{mean(pages):.1f}"]


def choices_table(bench, data, folder):
    rows = []
    for c in CHOICES:
        text = f"{ARTICLE} {c.flags} {LONG} {LIMITED}"
        costs = [bench.flash("Cortex-M0+", f"{ARTICLE} {c.flags}"), bench.stack("Cortex-M0+", c.flags)[0],
                 instructions(bench, "Cortex-M0+", text), instructions(bench, "Cortex-M3", text)]
        rows.append([c.name, *costs, *quality(c, data, folder)])
    return table(["", "flash", "stack", "instructions a byte, M0+", "M3", "R-1/R-2", "sentences", "pages"], rows)


def tables(bench, folder):
    """name -> Markdown of every table."""
    cores = list(CORES)
    features = [("one article, English", ARTICLE), ("many articles together, English", CROSS),
                ("themes of many articles, English", "-DFEATURE=3"), ("key phrases, English", "-DFEATURE=4")]
    flash = table(["flash, bytes"] + cores, [[name] + [bench.flash(c, f) for c in cores] for name, f in features])
    base = bench.flash("Cortex-M0+", f"{ARTICLE} {records('en')}")
    codes = language_codes()
    with ThreadPoolExecutor(2) as pool:
        sizes = list(pool.map(lambda c: bench.flash("Cortex-M0+", f"{ARTICLE} {records('en', c)}") - base, codes))
    languages = (f"English chosen at run time: {base} bytes on Cortex-M0+. Each further language, in bytes: "
                 + ", ".join(f"{c} {n}" for c, n in zip(codes, sizes)) + ".")
    texts = [("one article", ARTICLE), ("one article of 6 KB", f"{ARTICLE} {LONG}"), ("five articles together", CROSS)]
    memory, speed = [], []
    for name, flags in texts:
        counted = [bench.figures(c, flags) for c in cores]
        size, workspace = counted[0]["bytes"], counted[0]["workspace"]
        memory.append([name, size, workspace, f"{workspace / size:.2f}"])
        speed.append([name, size] + [round(r["instructions"] / r["bytes"]) for r in counted])
    speed.append(["one article of 6 KB, limits given", speed[1][1]]
                 + [instructions(bench, c, f"{ARTICLE} {LONG} {LIMITED}") for c in cores])
    parts = {
        "flash": flash,
        "languages": "\n".join(textwrap.wrap(languages, 118)),
        "memory": table(["text", "bytes", "workspace, bytes", "workspace / text"], memory),
        "speed": table(["instructions a byte", "bytes"] + cores, speed),
        "stack": table(["", *cores], [["stack, bytes, the caller's frame included"] + [bench.stack(c)[0] for c in cores]]),
    }
    data = os.environ.get("PITH_DATA")
    if data:
        parts["choices"] = choices_table(bench, Path(data), folder)
    return parts


def write(path, parts):
    text = path.read_text(encoding="utf-8")
    for name, body in parts.items():
        pattern = re.compile(rf"(<!-- footprint:{name} -->\n).*?(<!-- /footprint:{name} -->)", re.S)
        text = pattern.sub(lambda m: m.group(1) + body + "\n" + m.group(2), text)
    path.write_text(text, encoding="utf-8")


def main():
    with tempfile.TemporaryDirectory() as folder:
        boards.prepare(folder)
        bench = Bench(folder)
        try:
            if sys.argv[1:] == ["--write"]:
                parts = tables(bench, folder)
                for name in ("README.md", "docs/embedded.md"):
                    write(ROOT / name, parts)
                return
            for name, value in results(bench).items():
                print(f"result {name} {value}")
        except boards.Failed as fault:
            sys.exit(str(fault))


main()
