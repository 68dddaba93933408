# C programs made from the header's text (describe.py), and what compilers and linkers make of them.
set(include ${PROJECT_SOURCE_DIR}/capi/include)
foreach(what stubs facts holes)
  set(${what} ${CMAKE_CURRENT_BINARY_DIR}/${what}.c)
  add_custom_command(OUTPUT ${${what}}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/describe.py ${what} ${header} > ${${what}}
    DEPENDS ${header} describe.py header.py COMMENT "Describing the C header: ${what}" VERBATIM)
endforeach()

# tests/python compares its structs and numbers with what this prints.
add_executable(communique_abi_facts ${facts})
target_include_directories(communique_abi_facts PRIVATE ${include})

# No struct has padding, whatever the size and the alignment of its parts: on this platform it compiles, or does not.
add_library(communique_abi_holes OBJECT ${holes} ${stubs})
target_include_directories(communique_abi_holes PRIVATE ${include})
find_program(COMMUNIQUE_CLANG NAMES clang clang-14)
if(NOT COMMUNIQUE_CLANG)
  message(STATUS "No clang: the tests of the C header for other platforms are left out")
  return()
endif()
set(clang ${COMMUNIQUE_CLANG} -ffreestanding -I${include})
foreach(target wasm32 i386-linux-gnu armv7-linux-gnueabihf aarch64-linux-gnu x86_64-pc-windows-msvc)
  add_test(NAME "no struct has padding on ${target}" COMMAND ${clang} --target=${target} -fsyntax-only ${holes})
endforeach()

# The linkers of other platforms take the lists of exports; they do not if a name is not there.
set(exports $<TARGET_FILE_DIR:communique>/communique)
find_program(COMMUNIQUE_WASM_LD NAMES wasm-ld wasm-ld-14)
if(COMMUNIQUE_WASM_LD)
  add_test(NAME "the linker of WebAssembly takes its list of exports" COMMAND ${clang} --target=wasm32 -nostdlib
    -fuse-ld=${COMMUNIQUE_WASM_LD} -Wl,--no-entry @${exports}.wasm ${stubs} -o stubs.wasm)
else()
  message(STATUS "tests/abi: no wasm-ld (lld), the list of exports of WebAssembly is not given to its linker")
endif()
find_program(COMMUNIQUE_LLD_LINK NAMES lld-link lld-link-14)
if(COMMUNIQUE_LLD_LINK)
  get_filename_component(linker ${COMMUNIQUE_LLD_LINK} NAME)   # clang takes no path here
  add_test(NAME "a linker of Windows takes its list of exports" COMMAND ${clang} --target=x86_64-pc-windows-msvc
    -DCMQ_BUILDING -nostdlib -shared -fuse-ld=${linker} -Wl,/noentry -Wl,/def:${exports}.def ${stubs}
    -o stubs.dll)
else()
  message(STATUS "tests/abi: no lld-link (lld), the list of exports of Windows is not given to a linker")
endif()
