# 64-bit ARM with Debian's cross compiler; tests run under qemu-user. examples/guides/phones.md
#   cmake --preset aarch64 -DCOMMUNIQUE_SYSROOT=FOLDER     the folder that cmake/cross-sysroot.sh has filled
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(communique_triple aarch64-linux-gnu)
set(communique_emulator qemu-aarch64)
include(${CMAKE_CURRENT_LIST_DIR}/cross.cmake)
