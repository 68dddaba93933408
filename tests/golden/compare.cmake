# Reads every text of this folder and compares the records with those that are kept. With -DWRITE=ON it keeps the pages.
file(REMOVE_RECURSE ${OUT})
file(MAKE_DIRECTORY ${OUT})
execute_process(COMMAND ${PROGRAM} read --format json --out ${OUT} ${CMAKE_CURRENT_LIST_DIR}/texts
                OUTPUT_QUIET RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "the program ended with ${failed}")
endif()
file(GLOB texts RELATIVE ${CMAKE_CURRENT_LIST_DIR}/texts ${CMAKE_CURRENT_LIST_DIR}/texts/*.txt)
list(LENGTH texts count)
if(count LESS 10)
  message(FATAL_ERROR "only ${count} golden texts")
endif()
set(different "")
foreach(text IN LISTS texts)
  string(REGEX REPLACE "txt$" "json" record ${text})
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${CMAKE_CURRENT_LIST_DIR}/records/${record} ${OUT}/${record}
                  RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
  if(differs)
    list(APPEND different ${record})
  endif()
endforeach()

# The pages of some of them, and of an archive of all.
foreach(page IN ITEMS lebanon-agenda nato-bulgaria)
  execute_process(COMMAND ${PROGRAM} read --format html --out ${OUT} ${CMAKE_CURRENT_LIST_DIR}/texts/${page}.txt
                  RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "the program ended with ${failed}")
  endif()
endforeach()
set(pages lebanon-agenda nato-bulgaria)
execute_process(COMMAND ${PROGRAM} archive add ${OUT}/golden.cmq ${CMAKE_CURRENT_LIST_DIR}/texts
                OUTPUT_QUIET ERROR_VARIABLE trouble RESULT_VARIABLE failed)
if(NOT failed)
  list(APPEND pages archive)
  execute_process(COMMAND ${PROGRAM} archive html ${OUT}/golden.cmq OUTPUT_FILE ${OUT}/archive.html
                  RESULT_VARIABLE failed)
endif()
if(failed AND NOT trouble MATCHES "built without SQLite")
  message(FATAL_ERROR "the program ended with ${failed}: ${trouble}")
endif()
foreach(page IN LISTS pages)
  if(WRITE)
    file(COPY ${OUT}/${page}.html DESTINATION ${CMAKE_CURRENT_LIST_DIR}/pages)
  endif()
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${CMAKE_CURRENT_LIST_DIR}/pages/${page}.html
                          ${OUT}/${page}.html
                  RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
  if(differs)
    list(APPEND different ${page}.html)
  endif()
endforeach()
if(different)
  message(FATAL_ERROR "these records differ from tests/golden/records and tests/golden/pages: ${different}\n"
                      "If the change is meant, build the target golden and look at git diff.")
endif()
