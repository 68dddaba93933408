# What the toolchain files of Debian's cross compilers have in common.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_C_COMPILER ${communique_triple}-gcc)
set(CMAKE_CXX_COMPILER ${communique_triple}-g++)

# CMake reads this file again for every check that it compiles, without the cache.
set(COMMUNIQUE_SYSROOT "" CACHE PATH "The folder that cmake/cross-sysroot.sh has filled")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES COMMUNIQUE_SYSROOT)
if(NOT EXISTS "${COMMUNIQUE_SYSROOT}/complete")
  message(FATAL_ERROR "COMMUNIQUE_SYSROOT has to name a folder that cmake/cross-sysroot.sh has filled")
endif()

# Libraries, headers and packages of the other processor only, programs of this machine only. Not CMAKE_SYSROOT: the
# compiler has headers and start files of the C library of its own.
set(CMAKE_FIND_ROOT_PATH ${COMMUNIQUE_SYSROOT})
set(CMAKE_LIBRARY_ARCHITECTURE ${communique_triple})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

find_program(COMMUNIQUE_EMULATOR ${communique_emulator})
if(COMMUNIQUE_EMULATOR)
  set(CMAKE_CROSSCOMPILING_EMULATOR ${COMMUNIQUE_EMULATOR} -L ${COMMUNIQUE_SYSROOT})
endif()
