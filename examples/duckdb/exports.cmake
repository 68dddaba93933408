# What the questions are asked of: cmake -DPROGRAM=communique -DFOLDER=… -DARTICLES=FOLDER -P exports.cmake
set(ARCHIVE ${FOLDER}/news.cmq)
include(${CMAKE_CURRENT_LIST_DIR}/../sqlite/archive.cmake)
foreach(noun statements meetings)
  execute_process(COMMAND ${PROGRAM} archive export ${ARCHIVE} ${noun} OUTPUT_FILE ${FOLDER}/${noun}.jsonl
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
