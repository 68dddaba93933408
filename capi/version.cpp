#include <communique.h>
#include <communique/version.hpp>
#include <communique/words.hpp>

#include <cstring>

// Debian's compilers say more than their version in __VERSION__; CMake knows the short form.
#ifndef CMQ_COMPILER
#define CMQ_COMPILER __VERSION__
#endif
#ifndef CMQ_UTF8PROC
#define CMQ_UTF8PROC "of unknown version"
#endif

// Behind the names stand literals, which clang-tidy finds compared with themselves: that is the point.
// NOLINTNEXTLINE(misc-redundant-expression)
static_assert(CMQ_VERSION_MAJOR == COMMUNIQUE_VERSION_MAJOR && CMQ_VERSION_MINOR == COMMUNIQUE_VERSION_MINOR &&
              CMQ_VERSION_PATCH == COMMUNIQUE_VERSION_PATCH);

namespace {

// The words come from string literals, so that a NUL follows each.
template <class Enum> const char* word(std::int32_t value) noexcept {
  const auto& words = communique::spellings<Enum>;
  return value >= 0 && static_cast<std::size_t>(value) < words.size() ? words[static_cast<std::size_t>(value)].data()
                                                                      : nullptr;
}

}  // namespace

const char* cmq_version(void) { return COMMUNIQUE_VERSION; }

const char* cmq_build_info(void) {
  return "communique " COMMUNIQUE_VERSION ", compiler " CMQ_COMPILER ", utf8proc " CMQ_UTF8PROC;
}

const char* cmq_word(int32_t of, int32_t value) {
  using namespace communique;
  switch (of) {
    case CMQ_WORDS_OFFSETS: return word<offset_unit>(value);
    case CMQ_WORDS_ARTICLE_LANGUAGE: return word<article::language>(value);
    case CMQ_WORDS_ENTITY_TYPE: return word<entity::type>(value);
    case CMQ_WORDS_MENTION_KIND: return word<mention::kind>(value);
    case CMQ_WORDS_OFFICE_STATUS: return word<office::status>(value);
    case CMQ_WORDS_MEETING_KIND: return word<meeting::kind>(value);
    case CMQ_WORDS_MEETING_STATUS: return word<meeting::status>(value);
    case CMQ_WORDS_PARTICIPANT_SIDE: return word<participant::side>(value);
    case CMQ_WORDS_STATEMENT_TYPE: return word<statement::type>(value);
    case CMQ_WORDS_STATEMENT_MODE: return word<statement::mode>(value);
    case CMQ_WORDS_STATEMENT_ACT: return word<statement::act>(value);
    case CMQ_WORDS_FACT_KIND: return word<fact::kind>(value);
    case CMQ_WORDS_MENTION_REASON: return word<mention::reason>(value);
    case CMQ_WORDS_NOUN: return word<noun>(value);
    case CMQ_WORDS_ORDER: return word<order>(value);
    case CMQ_WORDS_DAY_OF: return word<day_of>(value);
    case CMQ_WORDS_INTERVAL: return word<interval>(value);
    case CMQ_WORDS_TOP: return word<top>(value);
    default: return nullptr;
  }
}

void cmq_init(void* a_struct, size_t size) {
  const auto told = static_cast<std::uint32_t>(size);
  if (!a_struct || size < sizeof told) return;
  std::memset(a_struct, 0, size);
  std::memcpy(a_struct, &told, sizeof told);
}
