# cmake -DPROGRAM=communique -DSHARED=FOLDER -P measure.cmake
if(NOT EXISTS ${SHARED}/tools/measure.sh)
  message(FATAL_ERROR "The development sets are not here: no tools/measure.sh in ${SHARED}.\n"
                      "Say where they are: cmake -DCOMMUNIQUE_SHARED=FOLDER …")
endif()
execute_process(COMMAND sh ${SHARED}/tools/measure.sh ${PROGRAM} RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "measure.sh failed: ${code}")
endif()
