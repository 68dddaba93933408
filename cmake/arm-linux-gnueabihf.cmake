# 32-bit ARM, version 7 with hard floats and Thumb-2, as Debian's armhf and Android's armeabi-v7a: as its neighbour
# aarch64-linux-gnu.cmake.
set(CMAKE_SYSTEM_PROCESSOR armv7l)
set(communique_triple arm-linux-gnueabihf)
set(communique_emulator qemu-arm)
# That g++ 7 passed some structs otherwise concerns nobody.
set(CMAKE_CXX_FLAGS_INIT -Wno-psabi)
include(${CMAKE_CURRENT_LIST_DIR}/cross.cmake)
