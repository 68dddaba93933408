// A record as standoff annotation for the brat tool. annotation.conf beside this file declares the types for brat.
//
//   T  each mention of an entity: Person, Organization, Place, Event; and the words of the events below
//   *  the mentions of one entity are equivalent
//   E  Meeting, triggered by its evidence: Participant, Place, Date, Topic
//      Statement, triggered by its cue, else its content: Speaker (else Source), Content, Addressee, Topic, At
//      Fact, triggered by its evidence: Subject, Object, Place
//   A  Kind and Status of a meeting; Type, Mode and Act of a statement; FactKind
#pragma once

#include <communique/record.hpp>

#include <string>
#include <string_view>

namespace program {

// Offsets count the code points of to_brat_text(from.text).
std::string to_brat(const communique::record& from);

// The text as brat can read it: each ill-formed part replaced by U+FFFD, which leaves the code points countable.
std::string to_brat_text(std::string_view text);

}  // namespace program
