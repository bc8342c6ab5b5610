# SPDX-License-Identifier: GPL-3.0-or-later
# The stages of ./check, one function each. Sourced by it in a child shell.
set -uo pipefail

jobs=$(nproc)

# build PRESET [TARGET…]
build() {
  local preset=$1
  shift
  { [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"; } && cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"}
}

# run_tests PRESET LABELS LOG [WITHOUT]: the log keeps every program's output for totals.awk.
run_tests() {
  local rc=0
  ctest --test-dir "build/$1" -L "^($2)\$" ${4:+-LE "^$4\$"} -j "$jobs" --output-on-failure --no-tests=error || rc=$?
  cp "build/$1/Testing/Temporary/LastTest.log" "$3"
  return $rc
}

sources() { git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h'; }

check_format() { sources | xargs clang-format --dry-run --Werror; }

pictures() {
  rm -rf build/pictures
  build/asan-ubsan/bin/yagura --demo --snapshot-all build/pictures || return 1
  local n
  n=$(find build/pictures -name '*.png' | wc -l)
  echo "$n pictures in build/pictures"
  [ "$n" -ge 28 ]
}

# Every text is translated, and the committed files hold exactly the texts of the sources.
check_translations() {
  local work lupdate=/usr/lib/qt6/bin/lupdate lrelease=/usr/lib/qt6/bin/lrelease
  work=$(mktemp -d) && cp translations/*.ts "$work" || return 1
  "$lupdate" -silent -locations none -no-obsolete -I . app models widgets -ts "$work"/yagura_en.ts "$work"/yagura_ja.ts "$work"/yagura_de.ts || return 1
  local f rc=0
  for f in en ja de; do
    diff -q "$work/yagura_$f.ts" "translations/yagura_$f.ts" || { echo "yagura_$f.ts is out of date: .ci/update-translations"; rc=1; }
  done
  "$lrelease" translations/yagura_ja.ts -qm "$work/ja.qm" | tee "$work/ja.log"
  grep -q ' 0 unfinished' "$work/ja.log" || { echo "Japanese has unfinished texts"; rc=1; }
  grep -q '<numerusform></numerusform>' translations/yagura_en.ts && { echo "an English count lacks its forms"; rc=1; }
  grep -qE 'type="(vanished|obsolete)"' translations/*.ts && { echo "vanished texts"; rc=1; }
  rm -rf "$work"
  return $rc
}

# Why without precompiled headers: clang cannot read GCC's.
lint() {
  cmake --preset dev -B build/lint -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON > build/check/lint-configure.log || return 1
  python3 .ci/lint.py build/lint
}
