# The library gives the same bytes in every locale: German writes 0,5, and in Turkish "I" is not the capital of "i".
# Containers have no such locales; they are made in the build folder, out of the sources that Debian's `locales` brings.
find_program(COMMUNIQUE_LOCALEDEF localedef)
set(sources /usr/share/i18n)
if(NOT COMMUNIQUE_LOCALEDEF OR NOT EXISTS ${sources}/locales/de_DE OR NOT EXISTS ${sources}/locales/tr_TR)
  message(STATUS "No localedef, or no sources of locales (locales): the tests in other locales are left out")
  return()
endif()
set(made ${CMAKE_CURRENT_BINARY_DIR}/locales)
file(MAKE_DIRECTORY ${made})

add_executable(communique_abi_locale locale.cpp)
communique_compile(communique_abi_locale)
target_link_libraries(communique_abi_locale PRIVATE communique::communique)
file(GLOB texts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/golden/texts/*.txt)

foreach(language de_DE tr_TR)
  set(locale ${language}.UTF-8)
  set(name "the locale ${locale} is made")
  add_test(NAME "${name}" COMMAND ${COMMUNIQUE_LOCALEDEF} -i ${language} -f UTF-8 ${made}/${locale})
  set_tests_properties("${name}" PROPERTIES FIXTURES_SETUP ${language})
  set(environment "LOCPATH=${made};LC_ALL=${locale};LOCALE_OF_TEST=1")
  set(in_it "")
  file(MAKE_DIRECTORY ${made}/of_${language})   # for the files that tests make

  set(name "all that is written is the same in ${locale}")
  add_test(NAME "${name}" COMMAND communique_abi_locale ${locale} ${texts})
  list(APPEND in_it "${name}")
  foreach(test IN LISTS capi_tests_0.1)
    if(NOT test MATCHES "memory|threads")   # the same code, for minutes
      set(name "the C suite passes in ${locale}: ${test}")
      add_test(NAME "${name}" COMMAND capi_${test} WORKING_DIRECTORY ${made}/of_${language})
      list(APPEND in_it "${name}")
    endif()
  endforeach()
  set_tests_properties(${in_it} PROPERTIES FIXTURES_REQUIRED ${language} ENVIRONMENT "${environment}")

  if(Python3_FOUND)
    set(name "Python reads the same in ${locale}")
    add_test(NAME "${name}" COMMAND ${Python3_EXECUTABLE} -B -m unittest -q test_locale
             WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}/tests/python)
    set_tests_properties("${name}" PROPERTIES FIXTURES_REQUIRED ${language} ENVIRONMENT
      "${environment};COMMUNIQUE_LIBRARY=$<TARGET_FILE:communique>;PYTHONPATH=${PROJECT_SOURCE_DIR}/capi/python")
  endif()
endforeach()
