# SPDX-License-Identifier: MIT
"""Feeds JSON Lines to pith-batch and reads its answers."""
import json
import shlex
import subprocess


class Failure(Exception):
    """The program did not answer every item, in order and without an error."""


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Program:
    def __init__(self, command, *flags):
        self.command = shlex.split(command)
        self.flags = list(flags)
        self.help = subprocess.run([*self.command, "--help"], capture_output=True, text=True, check=True).stdout

    def with_flags(self, *flags):
        other = object.__new__(Program)
        other.command, other.help, other.flags = self.command, self.help, self.flags + list(flags)
        return other

    def offers(self, flag):
        """Whether this build has an option that is called so."""
        return flag.split("=")[0] in self.help.replace("[", " ").split()

    def answer(self, items, *flags):
        """The answers to the items, of which only the keys that the program reads are sent."""
        known = ("id", "text", "documents", "lang", "focus")
        sent = "".join(json.dumps({k: i[k] for k in known if k in i}, ensure_ascii=False) + "\n" for i in items)
        ran = subprocess.run([*self.command, *self.flags, *flags], input=sent.encode(), capture_output=True)
        answers = [json.loads(line) for line in ran.stdout.decode().split("\n") if line]
        wrong = [a["error"] for a in answers if "error" in a]
        if ran.returncode or wrong or [a["id"] for a in answers] != [i["id"] for i in items]:
            said = wrong[:1] + ran.stderr.decode().splitlines()[-1:]
            raise Failure(f"{' '.join(ran.args)}: exit status {ran.returncode}, {len(answers)} answers to {len(items)} "
                          f"items: {'; '.join(said)}")
        return answers
