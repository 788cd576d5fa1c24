#!/bin/sh
# Installs the programs that `npm run bench` compares with, on Debian and its kin. One that is not to be
# had is left out: the benchmark names it and goes on. tmux is for the end-to-end tests. tslide comes from
# npm, into a cache folder of its own.
set -u
root=''
[ "$(id -u)" -eq 0 ] || root=sudo
$root apt-get update -qq || exit 1
for package in mdp patat tpp lookatme python3-mistune0 tmux; do
	$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
		echo "$package: not available here" >&2
done
npm install --no-audit --no-fund --silent --prefix "${XDG_CACHE_HOME:-$HOME/.cache}/morphdeck/peers" tslide ||
	echo "tslide: not available here" >&2
