# The tables of the lexicon with a tenth of their rows, and those for the articles of scene.hpp:
#   cmake -DFROM=lib/lexicon/en -DTO=folder -P cut.cmake
# Whole are the prepositions, which cues.lex needs, and the words by which English is told (boilerplate, common-words).
# A reader is made of 28,000 rows, anew for each file that a fuzzer makes up, and so is what an archive knows of names:
# with all of them that is two a second.
set(of_the_scene "^(say|deny|agree|thank|tell|meet|visit|speak|talks|found|sign|Ann?a|Mart|Jos|Switz|Norway|T.rkiye|")
string(APPEND of_the_scene "Bern|Oslo|foreign minister|minister|prime minister|secretary|ambassador|forum)")
file(GLOB tables ${FROM}/*.lex)
foreach(table IN LISTS tables)
  get_filename_component(name ${table} NAME)
  file(STRINGS ${table} lines ENCODING UTF-8)
  set(kept "")
  set(at 0)
  foreach(line IN LISTS lines)
    math(EXPR tenth "${at} % 10")
    if(at EQUAL 0 OR tenth EQUAL 5 OR line MATCHES "${of_the_scene}" OR
       name MATCHES "^(boilerplate|(common-)?words|calendar|countries|meetings)[.]lex")
      string(APPEND kept "${line}\n")
    endif()
    math(EXPR at "${at} + 1")
  endforeach()
  file(WRITE ${TO}/${name} "${kept}")
endforeach()
