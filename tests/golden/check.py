#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check.py PITH PITH_BATCH             compares what the programs print with the files in expected/, byte by byte
check.py PITH PITH_BATCH --update    writes these files anew; `git diff tests/golden` shows what has changed

A difference is not a fault by itself: it is a change of what users see, which somebody must want. Change the files in
the commit that changes the answers, and say there why.
"""
import difflib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ARTICLES = ROOT / "examples" / "articles"
FILES = sorted(p.name for p in ARTICLES.glob("*.txt"))
SAMPLES = ROOT / "tests" / "embedded" / "samples.txt"

FORMATS = {"txt": "text", "json": "json", "md": "markdown"}
# Name -> options of pith; each is printed in every format.
DIGESTS = {
    "digest": [],
    "budgets": ["--words", "60", "--bytes", "500", "--ratio", "0.5"],
    "keyphrases": ["--sentences", "1", "--keyphrases"],
    "themes": ["--together", "--themes"],
    "named-themes": ["--together", "--theme", "fishing quotas", "--theme", "the ferry"],
    "explain": ["--sentences", "2", "--explain"],
}
# Name -> options and files; as text.
TEXTS = {
    "focus": ["--together", "--focus", "what does the power cable cost?", "--sentences", "2"],
    "known": ["--together", "--known", FILES[0], *FILES[1:]],
    "list": ["--list", FILES[0]],
    "highlight": ["--highlight", FILES[4]],
    "lexrank": ["--method", "lexrank", "--mmr", "0.7", "--by-score"],
    "textrank": ["--method", "textrank"],
    "centroid": ["--method", "centroid", "--mmr", "0.5"],
    "lead": ["--method", "lead"],
    "boilerplate": ["--keep-boilerplate", "--sentences", "2"],
}


def run(command, folder, data=b""):
    done = subprocess.run(command, cwd=folder, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode or done.stderr:
        sys.exit(f"{' '.join(map(str, command))}: exit status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def languages():
    """Code and text of each sample."""
    parts = re.split(r"^=== (\S+)\n", SAMPLES.read_text(encoding="utf-8"), flags=re.M)
    return list(zip(parts[1::2], parts[2::2]))


def outputs(pith, batch):
    """Name of the file and bytes of all that is compared."""
    for name, options in DIGESTS.items():
        for ending, form in FORMATS.items():
            yield f"{name}.{ending}", run([pith, *options, "--format", form, *FILES], ARTICLES)
    for name, options in TEXTS.items():
        files = [] if any(f in options for f in FILES) else FILES
        yield f"{name}.txt", run([pith, *options, *files], ARTICLES)
    with tempfile.TemporaryDirectory() as folder:
        told = b""
        for code, text in languages():
            path = Path(folder, f"{code}.txt")
            path.write_text(text, encoding="utf-8")
            told += f"=== {code}\n".encode() + run([pith, "--list", "--sentences", "2", path.name], folder)
        yield "languages.txt", told
    requests = [{"id": code, "text": text} for code, text in languages()]
    requests.append({"id": "all", "documents": [{"text": (ARTICLES / f).read_text(encoding="utf-8")} for f in FILES]})
    lines = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in requests).encode()
    yield "batch.jsonl", run([batch, "--sentences", "2"], ROOT, lines)
    yield "batch-keyphrases-themes.jsonl", run([batch, "--sentences", "2", "--keyphrases=5", "--themes"], ROOT, lines)


def main():
    pith, batch = (Path(p).resolve() for p in sys.argv[1:3])
    folder = HERE / "expected"
    update = "--update" in sys.argv[3:]
    different = 0
    names = set()
    for name, got in outputs(pith, batch):
        names.add(name)
        path = folder / name
        wanted = path.read_bytes() if path.exists() else b""
        if got == wanted:
            continue
        different += 1
        if update:
            path.write_bytes(got)
            continue
        diff = difflib.unified_diff(*(b.decode("utf-8", "replace").splitlines() for b in (wanted, got)), f"expected/{name}",
                                    name, n=1, lineterm="")
        for line in list(diff)[:20]:
            print(line[:200])
    for path in folder.iterdir():
        if path.name not in names:
            different += 1
            print(f"expected/{path.name}: nothing prints it any more")
            if update:
                path.unlink()
    if update:
        print(f"{different} files changed: git diff tests/golden")
    elif different:
        sys.exit(f"{different} outputs differ. If that is wanted, write them anew and look at the difference:\n"
                 f"  python3 {Path(__file__).resolve()} {pith} {batch} --update && git diff tests/golden")
    else:
        print(f"{len(names)} outputs are as expected")


main()
