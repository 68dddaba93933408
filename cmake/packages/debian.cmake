# Run by cpack before it packs: Debian wants the copyright notices of a package in a folder of its own.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
file(READ ${CPACK_COMMUNIQUE_SOURCE}/LICENSE licence)
file(READ ${CPACK_COMMUNIQUE_SOURCE}/cmake/packages/NOTICES notices)
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER ${component} upper)
  set(documents
    ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr/share/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
  file(WRITE ${documents}/copyright "${licence}\n${notices}")
endforeach()
file(COPY ${CPACK_COMMUNIQUE_SOURCE}/README.md DESTINATION
  ${CPACK_TEMPORARY_DIRECTORY}/development/usr/share/doc/${CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME})
