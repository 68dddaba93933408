# A toolchain file: clang for WebAssembly, with Debian's C and C++ libraries for it. Packages: clang lld wasi-libc
# libc++-14-dev-wasm32 libc++abi-14-dev-wasm32 libclang-rt-14-dev-wasm32. The preset `wasm` uses it.
set(CMAKE_SYSTEM_NAME Generic)   # CMake 3.25 has no word for it
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_C_COMPILER clang)
set(CMAKE_CXX_COMPILER clang++)
set(CMAKE_C_COMPILER_TARGET wasm32-wasi)
set(CMAKE_CXX_COMPILER_TARGET wasm32-wasi)
find_program(CMAKE_AR NAMES llvm-ar llvm-ar-14 REQUIRED)
find_program(CMAKE_RANLIB NAMES llvm-ranlib llvm-ranlib-14 REQUIRED)
# A module is no program: the linker would ask for main while CMake tries the compiler.
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_EXECUTABLE_SUFFIX_C .wasm)
set(CMAKE_EXECUTABLE_SUFFIX_CXX .wasm)
# There are no exceptions to be caught, hence none to be thrown: what would throw ends the module (capi/wasm/module.cpp).
set(CMAKE_CXX_FLAGS_INIT "-fno-exceptions -fno-rtti")
# Libraries of the machine that builds are none for this target.
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH /usr/lib/wasm32-wasi)
