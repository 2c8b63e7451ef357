#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""identical.py [PART OF A NAME]   builds harness.cpp for every target, with both widths of index, and compares what it prints. Exit status 1
if any differs; the last line is the number of targets whose output is the same. With a part of a name, the targets
that have it and the reference."""
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import boards


def output(target, width, folder):
    program = boards.build(target, boards.HERE / "harness.cpp", folder, f"-DPITH_INDEX_BITS={width}")
    return boards.run(target, program)


REFERENCE = next(iter(boards.TARGETS))


def main():
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory() as folder:
        boards.prepare(folder)
        names = [n for n in boards.TARGETS if not only or only in n or n == REFERENCE]
        jobs = [(name, width) for name in names for width in (32, 16)]

        def attempt(job):
            try:
                return output(boards.TARGETS[job[0]], job[1], folder)
            except boards.Failed as fault:
                return fault

        with ThreadPoolExecutor(2) as pool:
            outputs = dict(zip(jobs, pool.map(attempt, jobs)))
    reference = outputs[jobs[0]]
    if isinstance(reference, boards.Failed) or not reference.endswith(b"done\n"):
        sys.exit(f"no reference: {reference}")
    good = 0
    for name in names:
        same = True
        for width in (32, 16):
            out = outputs[name, width]
            if out == reference:
                continue
            same = False
            print(f"DIFFERS {name}, index of {width} bits")
            if isinstance(out, boards.Failed):
                print(out)
                continue
            Path(f"/tmp/pith-{name.replace(' ', '-')}-{width}.txt").write_bytes(out)
            for a, b in zip(reference.decode().split("\n"), out.decode(errors="replace").split("\n")):
                if a != b:
                    print(f"  expected {a}\n  got      {b}")
                    break
        good += same
        if same:
            print(f"same     {name}")
    print(f"{len(reference)} bytes of output a target, {len(names) - good} targets differ")
    print(good)
    sys.exit(good != len(names))


main()
