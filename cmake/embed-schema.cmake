# Writes the archive's schema into a C++ file: cmake -DOUT=… -DFILE=schema.sql -P embed-schema.cmake
file(READ ${FILE} text)
string(FIND "${text}" ")sql\"" clash)
if(NOT clash EQUAL -1)
  message(FATAL_ERROR "${FILE} holds the delimiter of the raw string that embeds it: )sql\"")
endif()
file(WRITE ${OUT} "namespace communique::archives {\n\nextern const char* const schema;
const char* const schema = R\"sql(${text})sql\";\n\n}  // namespace communique::archives\n")
