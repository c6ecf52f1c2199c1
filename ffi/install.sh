#!/bin/sh
# Installs the C library: header, shared and static library, pkg-config file.
# Usage: install.sh [--prefix DIR] [--profile release|debug]
set -eu
prefix=/usr/local
profile=release
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=$2; shift 2 ;;
        --profile) profile=$2; shift 2 ;;
        *) echo "usage: $0 [--prefix DIR] [--profile release|debug]" >&2; exit 2 ;;
    esac
done
cd "$(dirname "$0")"
build=$(cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/$profile
version=$(cargo pkgid | sed 's/.*[#@]//')
mkdir -p "$prefix/include" "$prefix/lib/pkgconfig"
cp include/glide.h "$prefix/include/"
cp "$build/libglide.so" "$build/libglide.a" "$prefix/lib/"
sed -e "s|@PREFIX@|$prefix|" -e "s|@VERSION@|$version|" glide.pc.in >"$prefix/lib/pkgconfig/glide.pc"
echo "installed glide $version to $prefix"
