# SPDX-License-Identifier: MIT
"""How a program is built for each machine and run there: build() and run(), for run.py and tools/footprint.py."""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BOARD = ROOT / "examples" / "microcontroller"

BARE = "-std=c++17 -fno-exceptions -fno-rtti -ffreestanding -ffunction-sections -fdata-sections -nostdlib -Wl,--gc-sections"
ARM = f"arm-none-eabi-g++ -mthumb {BARE} -fno-unwind-tables -fno-asynchronous-unwind-tables"
QEMU = ("-display none -monitor none -serial none -chardev stdio,id=line -icount shift=0 "
        "-semihosting-config enable=on,target=native,chardev=line -kernel")
HOSTED = "-std=c++17"


class Cortex:
    """A Cortex-M core and the machine that QEMU runs it on."""

    def __init__(self, flags, machine, flash=0, ram=0x20000000, flash_size=0x400000, ram_size=0x400000):
        self.flags, self.machine = flags, machine
        self.flash, self.ram, self.flash_size, self.ram_size = flash, ram, flash_size, ram_size

    def command(self, sources, out, flags, flash_size=None, ram_size=None, stack_size=1024):
        places = {"FLASH_BASE": self.flash, "RAM_BASE": self.ram, "FLASH_SIZE": flash_size or self.flash_size,
                  "RAM_SIZE": ram_size or self.ram_size, "STACK_SIZE": stack_size}
        link = " ".join(f"-Wl,--defsym={k}={v:#x}" for k, v in places.items())
        return (f"{ARM} {self.flags} -Os {flags} {sources} {BOARD}/cortex_m.cpp {BOARD}/memory.cpp "
                f"-Wl,-T,{BOARD}/cortex_m.ld {link} -lgcc -o {out}")

    def runner(self, program):
        return f"qemu-system-arm -M {self.machine} {QEMU} {program}"


class RiscV:
    def command(self, sources, out, flags):
        return (f"riscv64-unknown-elf-g++ -march=rv32imac -mabi=ilp32 {BARE} -Os {flags} {sources} {HERE}/riscv.cpp {BOARD}/memory.cpp "
                f"-Wl,--no-warn-rwx-segments -Wl,-T,{HERE}/riscv.ld -lgcc -o {out}")

    def runner(self, program):
        return f"qemu-system-riscv32 -M virt -bios none {QEMU} {program}"


class Hosted:
    """A compiler whose programs run here, or under an emulator of the processor alone."""

    def __init__(self, compiler, emulator=""):
        self.compiler, self.emulator = compiler, emulator

    def command(self, sources, out, flags):
        return f"{self.compiler} {HOSTED} {flags} {sources} {HERE}/hosted.cpp -o {out}"

    def runner(self, program):
        return f"{self.emulator} {program}"


# The Cortex-M0 code runs on a machine with more memory than the small machines of that core have: it is a subset of what
# a Cortex-M3 executes.
M0 = Cortex("-mcpu=cortex-m0", "mps2-an385")
M0PLUS = Cortex("-mcpu=cortex-m0plus", "mps2-an385")
M3 = Cortex("-mcpu=cortex-m3", "mps2-an385")
M4F = Cortex("-mcpu=cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16", "mps2-an386")
M33 = Cortex("-mcpu=cortex-m33 -mfloat-abi=soft", "mps2-an505", 0x10000000, 0x38000000, 0x80000, 0x100000)
CLANGXX = os.environ.get("CLANGXX") or "clang++"

TARGETS = {
    "x86_64 g++ -O2": Hosted("g++ -O2"),
    "x86_64 g++ -O0": Hosted("g++ -O0"),
    "x86_64 g++ -O3 fast": Hosted("g++ -O3 -march=native -ffast-math"),
    "x86_64 clang++ -O0": Hosted(f"{CLANGXX} -O0"),
    "x86_64 clang++ -O2": Hosted(f"{CLANGXX} -O2"),
    "x86_64 clang++ -O3 fast": Hosted(f"{CLANGXX} -O3 -march=native -ffast-math"),
    "x86_64 odd flags": Hosted("g++ -O1 -funsigned-char -fshort-enums"),
    "i686 x87": Hosted("i686-linux-gnu-g++ -static -O2 -march=i686 -mfpmath=387"),
    "aarch64": Hosted("aarch64-linux-gnu-g++ -static -O2", "qemu-aarch64"),
    "s390x big-endian": Hosted("s390x-linux-gnu-g++ -static -O2", "qemu-s390x"),
    "wasm32": Hosted(f"{CLANGXX} --target=wasm32-wasi -O2 -fno-exceptions -nostdlib++",
                     f"node --no-warnings --experimental-wasi-unstable-preview1 {HERE}/wasi.mjs"),
    "Cortex-M0": M0,
    "Cortex-M3": M3,
    "Cortex-M4F": M4F,
    "Cortex-M33": M33,
    "RISC-V rv32imac": RiscV(),
}


class Failed(Exception):
    pass


def shell(command, **more):
    # exec: a time-out ends the program, not a shell around it.
    try:
        done = subprocess.run(f"exec {command}", shell=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    except subprocess.TimeoutExpired as late:
        raise Failed(f"{command}\ndid not end; its last output: {(late.stdout or b'')[-200:]!r}") from late
    if done.returncode:
        raise Failed(f"{command}\nexit {done.returncode}\n{done.stderr.decode(errors='replace')[-2000:]}"
                     f"{done.stdout.decode(errors='replace')[-300:]}")
    return done.stdout


def prepare(folder):
    """Writes texts.inc, which the programs include, and copies the headers: all programs see the same."""
    shell(f"python3 {HERE}/make_texts.py {folder}/texts.inc")
    shutil.copytree(ROOT / "include", Path(folder) / "include")


def build(target, source, folder, flags="", **caps):
    """Builds a program of this folder against the headers; returns its path."""
    out = tempfile.mktemp(dir=folder)
    shell(target.command(str(source), out, f"-I{folder} -I{folder}/include -I{BOARD} {flags}", **caps))
    return out


def run(target, program, text=b"", seconds=240):
    """What the program writes."""
    return shell(target.runner(program), input=text, timeout=seconds)
