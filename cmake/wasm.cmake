# What a build for WebAssembly needs to know of the libraries that it takes from the machine that builds.

# Headers of nlohmann-json stand in /usr/include, among those of the C library of this machine, which are wrong for
# the target: a folder that has them alone.
get_target_property(headers nlohmann_json::nlohmann_json INTERFACE_INCLUDE_DIRECTORIES)
find_path(COMMUNIQUE_NLOHMANN nlohmann/json.hpp PATHS ${headers} REQUIRED NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
mark_as_advanced(COMMUNIQUE_NLOHMANN)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/headers)
file(CREATE_LINK ${COMMUNIQUE_NLOHMANN}/nlohmann ${PROJECT_BINARY_DIR}/headers/nlohmann SYMBOLIC)
set_target_properties(nlohmann_json::nlohmann_json PROPERTIES
  INTERFACE_INCLUDE_DIRECTORIES ${PROJECT_BINARY_DIR}/headers)
