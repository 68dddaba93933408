# Run by cpack before it packs: what Debian wants in a folder of each package, its licences and its changelog.
cmake_minimum_required(VERSION 3.25)
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
file(READ ${CPACK_COMMUNIQUE_SOURCE}/LICENSE licence)
file(READ ${CPACK_COMMUNIQUE_SOURCE}/cmake/packages/NOTICES notices)
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER ${component} upper)
  set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  set(documents ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share/doc/${package})
  file(WRITE ${documents}/copyright "${licence}\n${notices}")
  file(WRITE ${documents}/changelog "communique (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * Version ${CPACK_PACKAGE_VERSION}: see CHANGELOG.md of the source.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${day}
")
  execute_process(COMMAND gzip -9nf ${documents}/changelog COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(COPY ${CPACK_COMMUNIQUE_SOURCE}/README.md DESTINATION
  ${CPACK_TEMPORARY_DIRECTORY}/development/usr/share/doc/${CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME})
