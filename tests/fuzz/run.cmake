# Runs one fuzzer for SECONDS and says in one line how far it came. What it finds stays in OUT/found/NAME, from where
# the next run goes on; the input that fails in OUT/NAME-crash-….
set(found ${OUT}/found/${NAME})
file(MAKE_DIRECTORY ${found})
# The bookkeeping of the entropic schedule takes four fifths of the time where there are 80,000 features, as of reading.
set(options -seed=${SEED} -max_len=${LONGEST} -max_total_time=${SECONDS} -entropic=0 -timeout=20 -rss_limit_mb=2048
  -print_final_stats=1 -artifact_prefix=${OUT}/${NAME}-)
if(DEFINED WORDS)
  list(APPEND options -dict=${WORDS})
endif()
execute_process(COMMAND ${PROGRAM} ${options} ${found} ${SEEDS} RESULT_VARIABLE failed
  OUTPUT_FILE ${OUT}/${NAME}.log ERROR_FILE ${OUT}/${NAME}.log)
file(READ ${OUT}/${NAME}.log log)
if(failed)
  string(LENGTH "${log}" size)
  math(EXPR from "${size} - 8000")
  if(from GREATER 0)
    string(SUBSTRING "${log}" ${from} -1 log)
  endif()
  string(REGEX MATCH "${OUT}/${NAME}-[a-z]+-[0-9a-f]+" artifact "${log}")
  message(FATAL_ERROR "${log}\nThe fuzzer '${NAME}' failed (${failed}). The input: ${artifact}; the whole log: "
    "${OUT}/${NAME}.log")
endif()
string(REGEX MATCH "number_of_executed_units: ([0-9]+)" line "${log}")
set(runs ${CMAKE_MATCH_1})
string(REGEX MATCHALL "cov: [0-9]+ ft: [0-9]+" reached "${log}")
list(POP_BACK reached last)
message(STATUS "${NAME}: ${runs} runs in ${SECONDS} s, ${last}")
