#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over the sources (tests are read by people and compilers only). A file whose text, headers, flags and rules have not changed since it was
found clean is not looked at again."""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLAZY = ("level0,level1,old-style-connect,function-args-by-ref,qstring-allocations,missing-qobject-macro,copyable-polymorphic,"
         "virtual-call-ctor,base-class-event,tr-non-literal,thread-with-slots,use-chrono-in-qtimer,isempty-vs-count,unneeded-cast,"
         "signal-with-return-value,qproperty-type-mismatch,unexpected-flag-enumerator-value,no-ctor-missing-parent-argument")
INCLUDE = re.compile(rb'^\s*#\s*include\s+"([^"]+)"', re.M)
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


def key(entry):
    seen = set()
    closure(ROOT / entry["file"], seen)
    digest = hashlib.sha256()
    for part in (text(ROOT / ".clang-tidy"), CLAZY.encode(), text(pathlib.Path(__file__))):
        digest.update(part)
    digest.update(re.sub(re.escape(str(ROOT)), "", entry["command"]).encode())
    for path in sorted(seen):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + text(path))
    return digest.hexdigest()


def run(entry, build, stamps):
    stamp = stamps / key(entry)
    name = os.path.relpath(entry["file"], ROOT)
    if stamp.exists():
        return name, "", True
    out = []
    ok = True
    commands = [["clang-tidy", "-p", build, "--quiet", entry["file"]],
                ["clazy-standalone", "-p", build, f"--checks={CLAZY}", "--ignore-dirs=/usr/", f"--header-filter={ROOT}/(app|models|widgets)/.*", entry["file"]]]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        found = [l for l in (done.stdout + done.stderr).splitlines() if re.search(r"(warning|error): ", l)]
        if found or done.returncode != 0:
            ok = False
            out += found or [f"{command[0]} failed: {done.stderr[-600:]}"]
    if ok:
        stamp.write_bytes(b"")
    return name, "\n".join(sorted(set(out))), ok


def main():
    build = sys.argv[1]
    only = sys.argv[2:]
    stamps = pathlib.Path(os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))) / "yagura-lint"
    stamps.mkdir(parents=True, exist_ok=True)
    entries = [e for e in json.load(open(os.path.join(build, "compile_commands.json")))
               if e["file"].startswith(str(ROOT) + "/") and not e["file"].startswith((os.path.abspath(build) + "/", str(ROOT / "tests") + "/", str(ROOT / "build") + "/"))]
    entries = [e for e in entries if not only or any(os.path.relpath(e["file"], ROOT).startswith(o) for o in only)]
    bad = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, findings, ok in pool.map(lambda e: run(e, build, stamps), entries):
            if not ok:
                bad += 1
                print(f"{name}:\n{findings}", flush=True)
    print(f"{len(entries)} files, {bad} with findings")
    return 1 if bad else 0


sys.exit(main())
