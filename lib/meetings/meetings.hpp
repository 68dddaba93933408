// Who met whom: encounters that a text reports, announces or calls off.
#pragma once

#include "article/frame.hpp"
#include "dates/calendar.hpp"
#include "entities/cast.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <communique/meeting.hpp>
#include <communique/result.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace communique::meetings {

// What a row of meetings.lex or topics.lex does in a sentence. A row can do several things: "host talks", "host a
// guest".
enum class role : std::uint8_t {
  encounter,
  audience,
  round,
  body,
  trip,
  ceremony,
  letters,
  calling,
  nothing,  // nouns for encounters
  meets,
  receives,
  welcomes,
  calls,
  speaks,
  sees,
  travels,
  signs,  // verbs of meeting
  holds,
  happens,
  awaits,
  attends,
  begins,  // verbs around a noun
  topic,
  topic_jointly,
  topic_subject,
  topic_includes,
  topic_noun,  // what was discussed: see topics.lex
  topic_list,
  topic_lead,
  topic_own,
  topic_shared,
  topic_pair,
  topic_purpose,
  topic_aim,
  topic_aside,
  topic_vague,
  topic_such,
  topic_document,
  topic_tail,
  presence,
  medium,
  limit,
  later,
  people,
  several,
  states,
  nobody,
  planned,
  unreal,
  cancelled,
  off,
  delayed,
  moved,
  denied,
  next,
  last,
  other,
  unreal_order,
  many,
  departs,  // see meetings.lex
  occasion,
  chamber,
  habit,
  reports,
};
static_assert(static_cast<unsigned>(role::reports) < 64, "a phrase keeps a bit for each");

constexpr std::uint64_t bit(role r) noexcept { return std::uint64_t{1} << static_cast<unsigned>(r); }
template <class... Roles> constexpr std::uint64_t any_of(Roles... roles) noexcept { return (bit(roles) | ...); }

struct phrase {
  std::uint64_t roles = 0;
  meeting::kind kind = meeting::kind::meeting;
  std::uint16_t confidence = 0;
  bool is(role r) const noexcept { return (roles & bit(r)) != 0; }
};

// Filled from meetings.lex and topics.lex.
struct knowledge {
  // Phrases are looked up by what they may be: "visit" is a noun and a verb, "to be scheduled" and "to be scheduled
  // to" say different things.
  enum class family : std::uint8_t { noun, verb, outlook, fate, order, other, topic };
  std::array<lexicon::phrase_map, 7> maps;
  std::vector<phrase> phrases;
  lexicon::word_map<std::uint8_t> tells;     // 1 = a sentence with this word may tell of an encounter
  lexicon::word_map<std::uint8_t> prefixes;  // by first word of a phrase: a bit for each family

  struct function_words {
    text::word_id with, between, and_, of, by, the, this_, these, their, its, his, her, a, an, in, at, to, on, for_,
        from, if_, here, who, which, that, as, well, led, headed, both, each, other, no, about, over, into, during,
        after, following, before, including, such, ways, under, same, together, along, regarding, concerning, without,
        any, upon, or_, we, alia, ministry, via, de, among, is, was, are, were, be, said, also, not_, first, toward,
        towards, separate, separately, pay, would, neither, where, host, been, being, end, close, conclusion,
        completion;
  };
  function_words word{};

  const lexicon::phrase_map& operator[](family f) const noexcept { return maps[static_cast<std::size_t>(f)]; }

  static result<knowledge> from(const lexicon::tables& tables, text::vocabulary& words,
                                const text::conventions& language);
};

// The whole stage. Linear in the text.
std::vector<communique::meeting> find_meetings(const text::document& in, const std::vector<dates::expression>& dates,
                                               const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
                                               const entities::cast& cast, const knowledge& known);

}  // namespace communique::meetings
