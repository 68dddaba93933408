# The C suite: which tests there are, and how one is built. tests/abi builds it once more with the header of each
# released version: what tests a function, field or number of a later version is a file of its own, in the list of that
# version.
set(capi_versions 0.1)
set(capi_tests_0.1 arguments constants from_json html lexicons offsets reading threads)
if(COMMUNIQUE_ARCHIVE)
  list(APPEND capi_tests_0.1 archive archive_arguments archive_export archive_html archive_query archive_threads)
else()
  list(APPEND capi_tests_0.1 archive_missing)
endif()
# They replace malloc, which is the sanitizers' own business, and use names that only glibc has.
if(CMAKE_SYSTEM_NAME STREQUAL Linux AND NOT "${CMAKE_C_FLAGS} ${CMAKE_CXX_FLAGS}" MATCHES "-fsanitize")
  list(APPEND capi_tests_0.1 memory)
  if(COMMUNIQUE_ARCHIVE)
    list(APPEND capi_tests_0.1 archive_memory)
  endif()
endif()

# What holds with the header of the library's own version only: an older one does not know where newer begins.
set(capi_tests_of_today ages growth today)
if(COMMUNIQUE_ARCHIVE)
  list(APPEND capi_tests_of_today ages_archive)
endif()

find_package(Threads REQUIRED)
function(add_capi_program target test)
  add_executable(${target} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${test}.c
                 $<$<BOOL:${UNIX}>:${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../abi/take_locale.c>)
  set_target_properties(${target} PROPERTIES C_STANDARD 99 C_EXTENSIONS OFF)
  target_compile_options(${target} PRIVATE -Wall -Wextra)
  target_link_libraries(${target} PRIVATE communique::communique Threads::Threads)
endfunction()
