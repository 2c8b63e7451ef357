#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""stack.py ROOT FILE.ci...   the deepest stack from the function whose name begins with ROOT, by the call graphs that
g++ -fcallgraph-info=su,da writes. Prints the path, one frame a line, and the bytes in the last line. Exit status 1 where a
bound cannot be given: recursion, a call through a pointer, a frame of unknown size, a function that is not in the graphs."""
import re
import sys

NODE = re.compile(r'node: \{ title: "([^"]+)" label: "((?:[^"\\]|\\.)*)"')
EDGE = re.compile(r'edge: \{ sourcename: "([^"]+)" targetname: "([^"]+)"')
SIZE = re.compile(r"(\d+) bytes \((\w+(?:,\w+)*)\)")

# What the compiler's own library and the start-up code take, which come without a graph: bytes on a Cortex-M0.
KNOWN = {"__aeabi_uidiv": 8, "__aeabi_uidivmod": 8, "__aeabi_idiv": 8, "__aeabi_idivmod": 8, "__aeabi_lmul": 24,
         "__aeabi_llsl": 0, "__aeabi_llsr": 0, "__aeabi_lasr": 0, "memcpy": 16, "memset": 16, "memmove": 16,
         "__gnu_thumb1_case_uqi": 8, "__gnu_thumb1_case_sqi": 8, "__gnu_thumb1_case_uhi": 8, "__gnu_thumb1_case_shi": 8}


class Graph:
    def __init__(self, files):
        self.frames, self.labels, self.edges, self.faults, self.memo = {}, {}, {}, [], {}
        for name in files:
            with open(name, encoding="utf-8") as lines:
                for line in lines:
                    self.read(line)

    def read(self, line):
        node, edge = NODE.match(line), EDGE.match(line)
        if node:
            title, label = node.groups()
            size = SIZE.search(label)
            if size:
                self.frames[title] = int(size.group(1))
                self.labels[title] = label.split("\\n")[0]
                if "dynamic" in size.group(2) and "bounded" not in size.group(2):
                    self.faults.append(f"a frame of unknown size: {self.short(title)}")
        elif edge:
            self.edges.setdefault(edge.group(1), set()).add(edge.group(2))

    def short(self, title):
        """The name without arguments, namespaces and what stands in angle brackets."""
        name = self.labels.get(title, title.rsplit(":", 1)[-1])
        while True:
            shorter = re.sub(r"<[^<>]*>|\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}", "", name)
            if shorter == name:
                break
            name = shorter
        words = name.split(" with ")[0].split()
        return re.sub(r"^.*::", "", words[-1]) if words else title

    def deepest(self, title, path=()):
        if title not in self.frames and "C1E" in title:
            title = title.replace("C1E", "C2E")  # two names of one constructor
        if title in path:
            self.faults.append(f"recursion: {self.short(title)}")
            return 0, []
        if title not in self.memo:
            if title == "__indirect_call":
                self.faults.append(f"a call through a pointer: {self.short(path[-1])}")
            own = self.frames.get(title)
            if own is None:
                own = KNOWN.get(title)
                if own is None and title != "__indirect_call":
                    self.faults.append(f"no graph of {title}")
                own = own or 0
            below = max((self.deepest(t, path + (title,)) for t in sorted(self.edges.get(title, ()))),
                        key=lambda d: d[0], default=(0, []))
            self.memo[title] = own + below[0], [(self.short(title), own)] + below[1]
        return self.memo[title]


def main():
    graph = Graph(sys.argv[2:])
    roots = [t for t in graph.frames if t.rsplit(":", 1)[-1].startswith(sys.argv[1])]
    if not roots:
        sys.exit(f"no function {sys.argv[1]}")
    most, path = max(graph.deepest(t) for t in roots)
    for name, own in path:
        print(f"{own:6d}  {name}")
    for fault in sorted(set(graph.faults)):
        print(fault)
    print(most)
    sys.exit(1 if graph.faults else 0)


main()
