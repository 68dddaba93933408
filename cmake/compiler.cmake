# What clang 14 writes as DWARF 5 valgrind reads from 3.20 on (KDE bug 452758): for an older one the format that it knows,
# in builds that have debug information at all.
set(communique_debug_format "")
if(COMMUNIQUE_TESTS AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 14)
  find_program(COMMUNIQUE_VALGRIND valgrind)
  if(COMMUNIQUE_VALGRIND)
    execute_process(COMMAND ${COMMUNIQUE_VALGRIND} --version OUTPUT_VARIABLE valgrind ERROR_QUIET)
    if(valgrind MATCHES "^valgrind-([0-9.]+)" AND CMAKE_MATCH_1 VERSION_LESS 3.20)
      set(communique_debug_format -fdebug-default-version=4)
      message(STATUS "Debug information is DWARF 4: valgrind ${CMAKE_MATCH_1} cannot read what clang writes as DWARF 5")
    endif()
  endif()
endif()

# How our own targets are compiled. Nothing of this reaches a consumer's targets.
function(communique_compile target)
  target_compile_features(${target} PRIVATE cxx_std_20)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -ffp-contract=off)
  # g++ 12 sees an overlap in every "a" + std::string at -O2 and above: GCC bug 105651.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  # Where pointers have 32 bits, an offset of 32 bits is as wide as the difference of two pointers, which has a sign.
  # clang warns of each addition of them, g++ of none; a text of 2 GiB is nothing that fits into such a memory.
  if(CMAKE_SIZEOF_VOID_P EQUAL 4 AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(${target} PRIVATE -Wno-sign-conversion)
  endif()
  if(COMMUNIQUE_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  target_compile_options(${target} PRIVATE ${communique_debug_format})
  # In WebAssembly code that may be anywhere looks up every address in a table.
  set(anywhere ON)
  if(CMAKE_SYSTEM_PROCESSOR STREQUAL "wasm32")
    set(anywhere OFF)
  endif()
  # No unity builds, whatever a larger project says: in tests helpers of one name stand in several files.
  set_target_properties(${target} PROPERTIES UNITY_BUILD OFF
    CXX_EXTENSIONS OFF C_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ${anywhere}
    CXX_VISIBILITY_PRESET hidden C_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
endfunction()

# The library's own sources a dozen at a time: a third of the work where all of them are compiled anyway, as in CI.
option(COMMUNIQUE_UNITY_BUILD "Compile several sources of the library as one" OFF)
mark_as_advanced(COMMUNIQUE_UNITY_BUILD)
function(communique_compile_together target)
  if(COMMUNIQUE_UNITY_BUILD)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    target_compile_options(${target} PRIVATE -Wno-shadow)   # of names of the file before
  endif()
endfunction()

# A specification's own lines run once and take longer to optimise than to run. After communique_compile.
function(communique_compile_unoptimised target)
  target_compile_options(${target} PRIVATE -O0)
endfunction()

# For who links the static libraries. A plugin that does so must show nothing of them, or another plugin's version would
# be taken for its own. Hidden visibility is not enough: templates of the standard library are visible, and there are
# those whose arguments are our types.
set(communique_hides "")
if(UNIX AND NOT APPLE AND NOT CMAKE_SYSTEM_PROCESSOR MATCHES "^wasm"
    AND NOT CMAKE_SYSTEM_NAME MATCHES "^(WASI|Emscripten)$")
  set(communique_hides --exclude-libs,libcommunique.a:libcommunique_core.a)
endif()
