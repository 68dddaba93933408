# Where a build for WebAssembly gets the libraries from that a native build finds compiled for its machine.

# utf8proc's source, from Debian's source package.
if(NOT COMMUNIQUE_UTF8PROC_SOURCE)
  set(source ${PROJECT_BINARY_DIR}/utf8proc)
  execute_process(COMMAND sh ${PROJECT_SOURCE_DIR}/cmake/utf8proc-source.sh ${source} RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "no source of utf8proc; -DCOMMUNIQUE_UTF8PROC_SOURCE=FOLDER names one")
  endif()
  set(COMMUNIQUE_UTF8PROC_SOURCE ${source} CACHE PATH "Compile utf8proc from this folder" FORCE)
endif()

# nlohmann-json's headers stand in /usr/include among those of this machine's C library, which are wrong for the target:
# they get a folder for themselves.
find_package(nlohmann_json 3.11 CONFIG REQUIRED)
get_target_property(headers nlohmann_json::nlohmann_json INTERFACE_INCLUDE_DIRECTORIES)
find_path(COMMUNIQUE_NLOHMANN nlohmann/json.hpp PATHS ${headers} REQUIRED NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
mark_as_advanced(COMMUNIQUE_NLOHMANN)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/headers)
file(CREATE_LINK ${COMMUNIQUE_NLOHMANN}/nlohmann ${PROJECT_BINARY_DIR}/headers/nlohmann SYMBOLIC)
set_target_properties(nlohmann_json::nlohmann_json PROPERTIES
  INTERFACE_INCLUDE_DIRECTORIES ${PROJECT_BINARY_DIR}/headers)
