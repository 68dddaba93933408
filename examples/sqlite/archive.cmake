# A new archive of a folder's articles: cmake -DPROGRAM=communique -DARCHIVE=FILE -DARTICLES=FOLDER -P archive.cmake
file(REMOVE ${ARCHIVE} ${ARCHIVE}-wal ${ARCHIVE}-shm)
execute_process(COMMAND ${PROGRAM} archive add ${ARCHIVE} ${ARTICLES} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
