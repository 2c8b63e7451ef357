#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Check that include/pith/ is layered: python3 tools/check_layers.py, exit 1 with one line a fault.

- include/pith.hpp lists every public header (include/pith/*.hpp) once.
- A header includes only public headers that stand before it in that list. Headers in folders (detail/, lang/) are not
  listed; what they include counts for those who include them, and they form no cycle.
- The core includes <stddef.h> and <stdint.h> and nothing else; only std.hpp may include more.
- Includes name headers as <pith/...>; every header has the licence line and its include guard.
"""
import re
import sys
from pathlib import Path

INCLUDE_DIR = Path(__file__).resolve().parent.parent / "include"
INCLUDE = re.compile(r"^\s*#\s*include\s*([<\"])([^>\"]+)[>\"]", re.M)
CORE_SYSTEM = {"stddef.h", "stdint.h"}

faults = []


def includes(name):
    """Own headers that `name` includes; faults for everything else that it should not."""
    text = (INCLUDE_DIR / name).read_text(encoding="utf-8")
    own = []
    for quote, target in INCLUDE.findall(text):
        if target.startswith("pith/"):
            if quote == '"':
                faults.append(f'{name}: "{target}" should be <{target}>')
            if (INCLUDE_DIR / target).is_file():
                own.append(target)
            else:
                faults.append(f"{name}: <{target}> does not exist")
        elif quote == '"':
            faults.append(f'{name}: "{target}" should be <pith/...>')
        elif name != "pith/std.hpp" and target not in CORE_SYSTEM:
            faults.append(f"{name}: the core must not include <{target}>")
    guard = "PITH_" + re.sub(r"^pith/|\.hpp$", "", name).upper().replace("/", "_") + "_HPP"
    if name != "pith.hpp" and f"#ifndef {guard}\n#define {guard}\n" not in text:
        faults.append(f"{name}: no include guard {guard}")
    if not text.startswith("// SPDX-License-Identifier: MIT\n"):
        faults.append(f"{name}: the first line is not the licence line")
    return own


def listed_below(name, graph, listed, path):
    """Listed headers that `name` reaches through unlisted ones."""
    found = set()
    for target in graph[name]:
        if target in listed:
            found.add(target)
        elif target in path:
            faults.append("cycle: " + " -> ".join(path + [target]))
        else:
            found |= listed_below(target, graph, listed, path + [target])
    return found


def main():
    headers = sorted(p.relative_to(INCLUDE_DIR).as_posix() for p in INCLUDE_DIR.rglob("*.hpp"))
    graph = {name: includes(name) for name in headers}
    listed = graph["pith.hpp"]
    for name in headers:
        if name.count("/") == 1 and listed.count(name) != 1:
            faults.append(f"pith.hpp lists {name} {listed.count(name)} times instead of once")
    for place, name in enumerate(listed):
        for target in sorted(listed_below(name, graph, listed, [name])):
            if listed.index(target) >= place:
                faults.append(f"{name} includes {target}, which does not stand before it in pith.hpp")
    for name in headers:
        if name.count("/") > 1:
            listed_below(name, graph, listed, [name])
    for fault in sorted(set(faults)):
        print(fault)
    sys.exit(1 if faults else 0)


main()
