#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Check that every file that must repeat the version of include/pith/version.hpp says the same."""
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def find(name, pattern):
    match = re.search(pattern, (ROOT / name).read_text(encoding="utf-8"), re.M)
    return match.group(1) if match else None


version = find("include/pith/version.hpp", r'^#define PITH_VERSION_STRING "(.*)"$')
said = {
    "library.json": json.loads((ROOT / "library.json").read_text(encoding="utf-8")).get("version"),
    "idf_component.yml": find("idf_component.yml", r'^version: "(.*)"$'),
    "CHANGELOG.md": find("CHANGELOG.md", r"^## (\d+\.\d+\.\d+)"),
}
wrong = [f"{name} says {value}, version.hpp says {version}" for name, value in said.items() if value != version]
print("\n".join(wrong), end="\n" if wrong else "")
sys.exit(1 if wrong else 0)
