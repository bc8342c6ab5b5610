# SPDX-License-Identifier: GPL-3.0-or-later
# What Yagura needs from Debian 12, in one place for ./run and ./check. Sourced, not run.

build_packages=(cmake ninja-build g++ ccache
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-charts-dev qt6-svg-dev qt6-translations-l10n
  libqt6sql6-sqlite libqt6opengl6-dev libgl-dev libopengl-dev # Qt Charts' CMake files ask for these without depending on them
  qtkeychain-qt6-dev libyaml-cpp-dev libsimdjson-dev libexpected-dev libical-dev libpq-dev zlib1g-dev libdeflate-dev tzdata
  fonts-inter fonts-noto-cjk)

check_packages=(clang-format clang-tidy clazy python3-minimal git
  prometheus prometheus-alertmanager postgresql openjdk-17-jre-headless curl xz-utils
  gnome-keyring dbus libsecret-tools xvfb xauth)

# install_packages NAME…: installs what is missing; without root and sudo it prints the one line to type.
install_packages() {
  local missing=() p
  for p in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$p" 2>/dev/null | grep -qx installed || missing+=("$p")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
      as_root=(sudo)
    else
      echo "Missing packages. Type this as root, then start again:" >&2
      echo "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
  # Why: tests start their own servers on loopback; the packages' services are not wanted and stay off.
  local services=() s
  for s in prometheus prometheus-alertmanager postgresql; do
    [[ " ${missing[*]} " == *" $s "* ]] && services+=("$s")
  done
  "${as_root[@]}" apt-get update -qq >&2 &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 || return 1
  if [ ${#services[@]} -gt 0 ] && [ -d /run/systemd/system ]; then
    "${as_root[@]}" systemctl disable --now "${services[@]}" >&2 || true
  fi
}
