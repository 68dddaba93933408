# No struct has padding, whatever the size and the alignment of its parts.
set(holes ${CMAKE_CURRENT_BINARY_DIR}/holes.c)
set(describe ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/describe.py)
add_custom_command(OUTPUT ${holes} COMMAND ${describe} holes ${header} > ${holes}
  DEPENDS ${header} describe.py header.py COMMENT "Describing the C header" VERBATIM)
add_library(communique_abi_holes OBJECT ${holes})   # compiles for this platform, or does not
target_include_directories(communique_abi_holes PRIVATE ${PROJECT_SOURCE_DIR}/capi/include)
find_program(COMMUNIQUE_CLANG NAMES clang clang-14)
if(COMMUNIQUE_CLANG)
  foreach(target wasm32 i386-linux-gnu armv7-linux-gnueabihf aarch64-linux-gnu x86_64-pc-windows-msvc)
    add_test(NAME "no struct has padding on ${target}" COMMAND ${COMMUNIQUE_CLANG} --target=${target} -ffreestanding
      -fsyntax-only -I${PROJECT_SOURCE_DIR}/capi/include ${holes})
  endforeach()
endif()

# What the header is for this compiler: tests/python compares its own structs and numbers with that.
set(facts ${CMAKE_CURRENT_BINARY_DIR}/facts.c)
add_custom_command(OUTPUT ${facts} COMMAND ${describe} facts ${header} > ${facts}
  DEPENDS ${header} describe.py header.py COMMENT "Describing the C header" VERBATIM)
add_executable(communique_abi_facts ${facts})
target_include_directories(communique_abi_facts PRIVATE ${PROJECT_SOURCE_DIR}/capi/include)
