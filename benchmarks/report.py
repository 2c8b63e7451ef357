#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the benchmarks in a build directory and prints their table; benchmarks/run.sh calls it.

    report.py BUILD_DIRECTORY [--write PAGE]

Real prose, where it is there: `bible`, what the program of that name prints (Debian's bible-kjv), without the names of
the verses; `licences`, those in /usr/share/common-licenses.

Times are CPU time, the least of several repetitions that take turns with all others, so that a busy machine disturbs
ratios as little as may be. Instructions are those of a whole process less those of one that only reads the text.
"""
import glob
import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile

BUILD = sys.argv[1]
ONCE = os.path.join(BUILD, "benchmarks", "benchmark_once")
SPEED = os.path.join(BUILD, "benchmarks", "benchmark_speed")
SIZES = {"6kb": 6000, "100kb": 10**5, "1mb": 10**6, "10mb": 10**7, "100mb": 10**8}
STAGES = ["memcpy", "word-count", "look-up", "look-up-sse2", "budget-words", "units", "terms", "lead", "centroid",
          "lexrank", "extract", "summarize"]
# Where instructions are counted.
COUNTED = {"1mb": STAGES, "10mb": ["look-up", "summarize"], "100mb": ["summarize"], "licences": STAGES,
           "bible": ["look-up", "terms", "summarize"]}
TOGETHER = ["together", "keyphrases", "themes"]
MANY = {1000: 3, 10000: 3, 100000: 1}  # articles of a kilobyte, and how often they are measured
BEGIN, END = "<!-- begin: sh benchmarks/run.sh -->", "<!-- end -->"


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def real_prose(directory):
    """{name: path} of texts that somebody has written."""
    found = {}

    def add(name, text):
        found[name] = os.path.join(directory, name)
        with open(found[name], "wb") as file:
            file.write(text)

    if shutil.which("bible"):
        verses = subprocess.run(["bible", "-f", "gen1:1-rev22:21"], check=True, stdout=subprocess.PIPE).stdout
        add("bible", b"".join(v.partition(b" ")[2] for v in verses.splitlines(True)))
    else:
        print("no bible-kjv: no real prose of megabytes is measured", file=sys.stderr)
    licences = [p for p in sorted(glob.glob("/usr/share/common-licenses/*")) if not os.path.islink(p)]
    if licences:
        add("licences", b"\n\n".join(open(p, "rb").read() for p in licences))
    else:
        print("no /usr/share/common-licenses: no licences are measured", file=sys.stderr)
    return found


def measure_speed(files):
    """{benchmark: (least CPU microseconds, bytes)}"""
    least = {}
    # 100 MB takes its time, so it is repeated less.
    for which, repetitions in (("-100mb", 7), ("100mb", 3)):
        got = output(SPEED, "--benchmark_format=json", "--benchmark_filter=" + which, "--benchmark_min_time=0.01",
                     "--benchmark_repetitions=%d" % repetitions, "--benchmark_enable_random_interleaving=true", *files)
        for run in json.loads(got.stdout)["benchmarks"]:
            if run.get("error_occurred"):
                sys.exit("%s: %s" % (run["name"], run["error_message"]))
            if run["run_type"] == "iteration":
                name = run["run_name"].replace("/iterations:1", "").split("/repeats:")[0]
                time = run["cpu_time"], run["bytes"]
                least[name] = min(least.get(name, time), time)
    return least


def instruction_counter():
    """A function from a command to its instructions, or None where nothing on the machine counts them."""
    def with_perf(*command):
        lines = output("perf", "stat", "-x,", "-e", "instructions:u", *command).stderr
        return int(re.search(r"^(\d+),", lines, re.M).group(1))

    def with_valgrind(*command):
        lines = output("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
                       *command).stderr
        return int(re.search(r"I +refs: +([\d,]+)", lines).group(1).replace(",", ""))

    for count in (with_perf, with_valgrind):
        try:
            count("true")
            return count
        except (OSError, subprocess.CalledProcessError, AttributeError):
            pass
    return None


def run_program(count, *command):
    """(least milliseconds from start to end, least CPU milliseconds, peak kilobytes)"""
    wall, cpu, peak = output(ONCE, "time", str(count), *command).stdout.split()
    return int(wall) / 1000, int(cpu) / 1000, int(peak)


def measure_together():
    """{(what, articles): (CPU seconds a byte, peak bytes a byte)}, less what writing the articles takes"""
    got = {}
    for n, repetitions in MANY.items():
        def run(what):
            return run_program(repetitions, ONCE, "together", what, str(n), "1000")
        text = int(output(ONCE, "together", "read", str(n), "1000").stdout.split()[0])
        _, written, least = run("read")
        for what in TOGETHER:
            _, cpu, most = run(what)
            got[what, n] = (cpu - written) / 1000 / text, (most - least) * 1024 / text
    return got


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" + "|--:" * (len(head) - 1) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def short(x):
    return "-" if x is None else "%.0f" % x if x >= 100 else "%.1f" % x if x >= 10 else "%.2f" % x


def main():
    with tempfile.TemporaryDirectory() as directory:
        report(directory)


def report(directory):
    real = real_prose(directory)
    speed = measure_speed(real.values())

    def time(name):  # microseconds
        return speed[name][0]

    def rate(name):  # bytes a microsecond: MB/s
        return speed[name][1] / speed[name][0]

    stages = [s for s in STAGES if s + "/1mb" in speed]
    count = instruction_counter()
    instructions, peak, ots = {}, {}, None
    path = dict(real)
    for size, bytes_ in SIZES.items():
        path[size] = os.path.join(directory, size)
        with open(path[size], "wb") as file:
            subprocess.run([ONCE, "write", str(bytes_)], check=True, stdout=file)
    for size, names in COUNTED.items() if count else ():
        if size not in path:
            continue
        nothing = count(ONCE, "stage", "read", path[size])
        for stage in names:
            if stage in stages:
                used = count(ONCE, "stage", stage, path[size]) - nothing
                instructions[stage, size] = used / os.path.getsize(path[size])
    for size in ("10mb", "100mb"):
        text = os.path.getsize(path[size])
        least = run_program(1, ONCE, "stage", "read", path[size])[2]
        peak[size] = (run_program(2, ONCE, "stage", "summarize", path[size])[2] - least) * 1024 / text
    if shutil.which("ots"):
        ots = {size: run_program(1, "ots", path[size])[1] * 1000 for size in ("100kb", "1mb")}
    articles = sorted(glob.glob("examples/articles/*.txt"))
    process = run_program(200, os.path.join(BUILD, "pith"), *articles)[0]
    many = measure_together()

    columns = [*SIZES, "articles", *real]
    page = ["Speed against looking up each word once (`look-up`, scalar), the same text in the same run; each stage of",
            "pith contains those above it. `articles` are a thousand of 6 KB, `6kb` is the same one again and again, which a",
            "processor learns by heart.", ""]
    page += table(["stage", *columns],
                  [["`%s`" % s] + [short(rate(s + "/" + n) / rate("look-up/" + n)) for n in columns] for s in stages])
    if count:
        counted = [n for n in ("1mb", *real) if n in COUNTED]
        page += ["", "Instructions a byte:", ""]
        page += table(["stage", *counted],
                      [["`%s`" % s, *(short(instructions.get((s, n))) for n in counted)] for s in stages])
    page += ["", "Many articles of 1 KB together: the time a byte, against a summary of 1,000, and the peak of the memory",
             "beside the texts, bytes a byte:", ""]
    first = many["together", 1000][0]
    page += table(["articles", *("%s, %s" % (w, u) for u in ("time", "memory") for w in ("summary", "key phrases", "themes"))],
                  [["{:,}".format(n), *(short(many[w, n][k] / (1 if k else first)) for k in (0, 1) for w in TOGETHER)]
                   for n in MANY])
    page += ["", "Summaries of 10 MB by length, against the first line:", ""]
    budgets = ["sentences/%d" % n for n in (5, 50, 500, 5000)] + ["ratio/200"]
    page += table(["budget", "time"], [["`%s)`" % n.replace("/", "("), short(time(n) / time(budgets[0]))] for n in budgets])
    page += ["", "A megabyte of each of these, against a megabyte of prose:", ""]
    page += table(["text", "time"],
                  sorted(([n[8:], short(time(n) / time("summarize/1mb"))] for n in speed if n.startswith("hostile/")),
                         key=lambda row: -float(row[1])))
    exponent = math.log10(time("summarize/100mb") / time("summarize/10mb"))
    page += ["", "From 10 MB to 100 MB time grows with the power %.2f of the length. Beside the text, memory peaks at" % exponent,
             "%.2f bytes a byte of it at 10 MB and %.2f at 100 MB." % (peak["10mb"], peak["100mb"])]
    if ots:
        page += ["", "`ots` takes %.0f times as long for 100 KB and %.0f times as long for 1 MB: with the power %.2f of the length."
                 % (ots["100kb"] / time("summarize/100kb"), ots["1mb"] / time("summarize/1mb"),
                    math.log10(ots["1mb"] / ots["100kb"]))]

    print("MB/s of CPU time on this machine")
    print("%-14s" % "" + "".join("%10s" % n for n in columns))
    for s in stages:
        print("%-14s" % s + "".join("%10.1f" % rate(s + "/" + n) for n in columns))
    for (name, n), (seconds, _) in many.items():
        print("%-24s%10.1f" % ("%s/%d" % (name, n), 1e-6 / seconds))
    for name in speed:
        if name.split("/")[0] not in STAGES:
            print("%-24s%10.1f" % (name, rate(name)))
    print()
    print("\n".join(page))
    print()
    results = [("ratio-ceiling-10mb", rate("summarize/10mb") / rate("look-up/10mb")),
               ("ratio-ceiling-articles", rate("summarize/articles") / rate("look-up/articles")),
               ("ratio-ots-1mb", ots and ots["1mb"] / time("summarize/1mb")),
               ("growth-100mb-10mb", time("summarize/100mb") / time("summarize/10mb")),
               ("memory-per-byte", max(peak.values())),
               ("article-microseconds", time("summarize/6kb")),
               ("process-milliseconds", process),
               ("instructions-growth", count and 10 * instructions["summarize", "100mb"] / instructions["summarize", "10mb"])]
    if "--write" in sys.argv:
        write(sys.argv[sys.argv.index("--write") + 1], page)
    for name, value in results:
        if value is not None:
            print("result %s %.3f" % (name, value))


def write(name, page):
    with open(name, encoding="utf-8") as file:
        before, rest = file.read().split(BEGIN)
    after = rest.split(END, 1)[1]
    with open(name, "w", encoding="utf-8") as file:
        file.write(before + BEGIN + "\n" + "\n".join(page) + "\n" + END + after)


main()
