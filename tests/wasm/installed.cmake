# A project that has nothing else installs the package and uses it: cmake -DNODE=… -DNPM=… -DPACKED=… -DVERSION=…
# -DSOURCE=… -DBUILD=… -P installed.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${BUILD})
file(MAKE_DIRECTORY ${BUILD})
file(WRITE ${BUILD}/package.json "{\"private\": true}")
file(COPY ${SOURCE}/examples/web/hello.mjs DESTINATION ${BUILD})
execute_process(COMMAND ${NPM} install --offline --no-audit --no-fund --cache ${BUILD}/cache
  ${PACKED}/communique-${VERSION}.tgz WORKING_DIRECTORY ${BUILD} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

file(GLOB installed RELATIVE ${BUILD}/node_modules ${BUILD}/node_modules/[a-z@]* ${BUILD}/node_modules/communique/*)
list(SORT installed)
set(expected communique)
foreach(file LICENSE NOTICES README.md communique.d.mts communique.mjs communique.wasm node.mjs package.json serving.mjs
        worker.d.mts worker.mjs)
  list(APPEND expected communique/${file})
endforeach()
if(NOT installed STREQUAL expected)
  message(FATAL_ERROR "installed are ${installed}\ninstead of ${expected}")
endif()
file(READ ${BUILD}/node_modules/communique/package.json described)
string(JSON version GET "${described}" version)
if(NOT version STREQUAL VERSION)
  message(FATAL_ERROR "the package says that it is ${version}, not ${VERSION}")
endif()

set(COMMAND ${NODE} ${BUILD}/hello.mjs)
set(EXPECTED ${SOURCE}/examples/hello.txt)
include(${SOURCE}/examples/compare.cmake)

# The module, too, tells nothing of the machine that built it.
file(STRINGS ${BUILD}/node_modules/communique/communique.wasm paths REGEX "${SOURCE}|/usr/lib/llvm")
if(paths)
  message(FATAL_ERROR "the module knows a path: ${paths}")
endif()

# Whatever the package names for others to import is there.
execute_process(COMMAND ${NODE} --input-type=module -e
  "import { createRequire } from 'node:module';
   const { resolve } = createRequire('${BUILD}/hello.mjs');
   for (const name of ['communique', 'communique/worker']) await import(name);
   for (const name of ['communique/communique.wasm', 'communique/package.json']) resolve(name);"
  WORKING_DIRECTORY ${BUILD} COMMAND_ERROR_IS_FATAL ANY)
