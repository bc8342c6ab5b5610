#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over the sources (tests are read by people and compilers only). A file whose text, headers, flags and rules have not changed since it was
found clean is not looked at again.

Nearly all of the time goes into Qt's headers, which both tools read once per file they are given. So the files of a folder are read together, as one text that includes
them; where two of them use the same private name the group is halved until each part compiles."""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent
GROUP = 12
CLAZY = ("level0,level1,old-style-connect,qstring-allocations,copyable-polymorphic,"
         "virtual-call-ctor,base-class-event,tr-non-literal,thread-with-slots,use-chrono-in-qtimer,isempty-vs-count,unneeded-cast,"
         "signal-with-return-value,qproperty-type-mismatch,unexpected-flag-enumerator-value,no-ctor-missing-parent-argument")
INCLUDE = re.compile(rb'^\s*#\s*include\s+"([^"]+)"', re.M)
# Flags that only GCC knows, and the outputs that nobody makes here.
GCC_ONLY = re.compile(r" -Wno-maybe-uninitialized| -o \S+| -c \S+$")
texts = {}


def text(path):
    if path not in texts:
        texts[path] = path.read_bytes() if path.is_file() else b""
    return texts[path]


def closure(path, seen):
    if path in seen:
        return
    seen.add(path)
    for name in INCLUDE.findall(text(path)):
        header = ROOT / name.decode()
        if header.is_file():
            closure(header, seen)


def key(file, flags):
    seen = set()
    closure(file, seen)
    digest = hashlib.sha256()
    for part in (text(ROOT / ".clang-tidy"), CLAZY.encode(), re.sub(re.escape(str(ROOT)), "", flags).encode()):
        digest.update(part)
    for path in sorted(seen):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + text(path))
    return digest.hexdigest()


class Linter:
    def __init__(self, build, stamps):
        self.work = pathlib.Path(build).resolve() / "together"
        self.work.mkdir(parents=True, exist_ok=True)
        self.stamps = stamps

    def look(self, files, flags):
        """Findings of the files read together, or None when they do not compile together."""
        name = hashlib.sha256(" ".join(map(str, files)).encode()).hexdigest()[:16]
        folder = self.work / name
        folder.mkdir(exist_ok=True)
        source = folder / "together.cpp"
        source.write_text("".join(f'#include "{f}"\n' for f in files))
        (folder / "compile_commands.json").write_text(json.dumps([{"directory": str(folder), "file": str(source), "command": f"{flags} -c {source}"}]))
        commands = [["clang-tidy", "-p", folder, "--quiet", source],
                    ["clazy-standalone", "-p", folder, f"--checks={CLAZY}", "--ignore-dirs=/usr/", f"--header-filter={ROOT}/(app|models|widgets)/.*", source]]
        found = []
        for command in commands:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = [l for l in (done.stdout + done.stderr).splitlines() if re.search(r"(warning|error): ", l)]
            # A message of the compiler itself, not of a check: the group does not compile.
            if len(files) > 1 and any(re.search(r"error: .*\[clang-diagnostic-|error: (?!.*\[-W)(?!.*\[[a-z]+-)", l) for l in lines):
                return None
            if not lines and done.returncode != 0:
                lines = [f"{command[0]} failed: {done.stderr[-600:]}"]
            found += lines
        return sorted(set(found))

    def run(self, group):
        files, flags = group
        found = self.look(files, flags)
        if found is None:
            half = len(files) // 2
            return self.run((files[:half], flags)) + self.run((files[half:], flags))
        if not found:
            for f in files:
                (self.stamps / key(f, flags)).write_bytes(b"")
        return found


def main():
    build, only = sys.argv[1], sys.argv[2:]
    stamps = pathlib.Path(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))) / "yagura-lint"
    stamps.mkdir(parents=True, exist_ok=True)
    rooms, count, fresh = {}, 0, 0
    for entry in json.load(open(os.path.join(build, "compile_commands.json"))):
        file = pathlib.Path(entry["file"])
        if not file.is_relative_to(ROOT) or file.relative_to(ROOT).parts[0] not in ("app", "models", "widgets"):
            continue
        if only and not any(str(file.relative_to(ROOT)).startswith(o) for o in only):
            continue
        flags = GCC_ONLY.sub("", entry["command"])
        count += 1
        if (stamps / key(file, flags)).exists():
            fresh += 1
            continue
        rooms.setdefault((file.parent, flags), []).append(file)
    groups = []
    for (_, flags), files in rooms.items():
        groups += [(files[i:i + GROUP], flags) for i in range(0, len(files), GROUP)]
    linter = Linter(build, stamps)
    found = set()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for lines in pool.map(linter.run, groups):
            for line in sorted(set(lines) - found):
                print(line, flush=True)
            found |= set(lines)
    print(f"{count} files, {fresh} known to be clean, {len(found)} findings")
    return 1 if found else 0


sys.exit(main())
