# What the library leaves alone, and what it costs to start. Of the shared library; the names are those of ELF.
add_executable(communique_abi_quiet quiet.c)
set_target_properties(communique_abi_quiet PROPERTIES C_STANDARD 99 C_EXTENSIONS ON ENABLE_EXPORTS ON)
target_compile_definitions(communique_abi_quiet PRIVATE _GNU_SOURCE)
target_compile_options(communique_abi_quiet PRIVATE -Wall -Wextra)
target_link_libraries(communique_abi_quiet PRIVATE communique::communique)
add_test(NAME "the library prints nothing and troubles nobody" COMMAND communique_abi_quiet)

add_executable(communique_abi_start start.c)
set_target_properties(communique_abi_start PROPERTIES C_STANDARD 99 C_EXTENSIONS OFF)
target_compile_definitions(communique_abi_start PRIVATE _POSIX_C_SOURCE=200809L)
target_include_directories(communique_abi_start PRIVATE ${PROJECT_SOURCE_DIR}/capi/include)
target_link_libraries(communique_abi_start PRIVATE ${CMAKE_DL_LIBS})
# Some 25 ms; without optimisation a matter of nobody's program.
add_test(NAME "from nothing to the first record takes no time to speak of" COMMAND communique_abi_start
  $<TARGET_FILE:communique> $<IF:$<CONFIG:Release,RelWithDebInfo,MinSizeRel>,150,1500>)

include(locales.cmake)

if(Python3_FOUND AND CMAKE_READELF AND NOT APPLE)
  set(imports ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/imports.py ${CMAKE_CURRENT_SOURCE_DIR}/imports.txt
    ${CMAKE_NM} ${CMAKE_READELF})
  add_test(NAME "the library calls nothing that it must not" COMMAND ${imports} $<TARGET_FILE:communique>)
  add_library(communique_abi_loud MODULE loud.c)
  set_target_properties(communique_abi_loud PROPERTIES C_EXTENSIONS ON)
  add_test(NAME "a library that calls what it must not is found" COMMAND ${imports} $<TARGET_FILE:communique_abi_loud>)
  set_tests_properties("a library that calls what it must not is found" PROPERTIES PASS_REGULAR_EXPRESSION
    "abort: ends.*getenv: asks.*puts: prints.*rand: reads.*setlocale: sets.*time: reads.*1 static initialisers")
endif()
