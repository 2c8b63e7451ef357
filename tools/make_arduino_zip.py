#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make the Arduino form of pith, which wants its headers in src/ and a library.properties beside it.

    python3 tools/make_arduino_zip.py --url https://... OUT.zip

`--url` is the library's home page; the format demands one. The archive depends on the tree alone (no dates). What the
library manager would refuse is refused here: names, version, category, missing fields, headers that are not there.
"""
import argparse
import re
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATEGORIES = {
    "Display", "Communication", "Signal Input/Output", "Sensors", "Device Control", "Timing", "Data Storage",
    "Data Processing", "Other",
}


def read(name):
    return (ROOT / name).read_bytes().replace(b"\r\n", b"\n")


def properties(url):
    version = re.search(r'PITH_VERSION_STRING "(.*)"', read("include/pith/version.hpp").decode()).group(1)
    return {
        "name": "pith",
        "version": version,
        "author": "the pith authors",
        "maintainer": "the pith authors",
        "sentence": "Picks the sentences of a text that carry the most.",
        "paragraph": "Extractive summaries in integers and in a static buffer, without heap. Needs a core whose compiler "
                     "speaks C++17.",
        "category": "Data Processing",
        "url": url,
        "architectures": "*",
        "includes": "pith.h",
    }


def faults(fields, files):
    """What arduino-lint calls an error for a library in the library manager."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 _.-]{0,62}", fields["name"]) or fields["name"].lower().startswith("arduino"):
        yield "name: a letter or digit, then letters, digits, space, _ . -; at most 63; not beginning with Arduino"
    if not re.fullmatch(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?", fields["version"]):
        yield "version: not a semantic version"
    if fields["category"] not in CATEGORIES:
        yield "category: not one of the known categories"
    if not re.fullmatch(r"https?://[^/\s]+\S*", fields["url"]):
        yield "url: not the address of a page"
    for key, value in fields.items():
        if not value.strip() or "\n" in value:
            yield f"{key}: empty, or more than one line"
    if fields["sentence"] in fields["paragraph"]:
        yield "paragraph: repeats the sentence"
    for header in fields["includes"].split(","):
        if f"src/{header}" not in files:
            yield f"includes: src/{header} is not in the library"
    for name in files:
        if not all(re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}", part) for part in name.split("/")):
            yield f"{name}: not a file name that the Arduino tools accept"
        if name.endswith(".ino") and name.split("/")[-2] != name.split("/")[-1][:-4]:
            yield f"{name}: a sketch must have the name of its folder"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("out", metavar="OUT.zip")
    arguments = parser.parse_args()

    fields = properties(arguments.url)
    files = {
        "LICENSE": read("LICENSE"),
        "README.md": read("README.md"),
        "src/pith.hpp": read("single_include/pith.hpp"),
        "src/pith.h": b"// SPDX-License-Identifier: MIT\n// The name that the Arduino tools look for.\n#include \"pith.hpp\"\n",
        "library.properties": "".join(f"{key}={value}\n" for key, value in fields.items()).encode(),
    }
    for sketch in sorted((ROOT / "examples/arduino").glob("*/*.ino")):
        files[f"examples/{sketch.parent.name}/{sketch.name}"] = read(sketch.relative_to(ROOT))

    wrong = list(faults(fields, files))
    if wrong:
        sys.exit("\n".join(wrong))
    with zipfile.ZipFile(arguments.out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"pith/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])


main()
