#include "text/document.hpp"

namespace communique::text {

namespace {

constexpr bool closes(const token& t) noexcept {
  return t.what == token::kind::mark || t.ascii == ')' || t.ascii == ']' || t.ascii == '\'';
}

// "van der |Berg", "al-|Zahra": a name that begins in lower case.
bool is_particled_name(const document& in, token_id t, token_id last, const conventions& language) {
  const std::string_view word = in[t];
  if (const std::size_t hyphen = word.find('-'); hyphen != word.npos)
    return hyphen <= 3 && hyphen + 1 < word.size() && word[hyphen + 1] >= 'A' && word[hyphen + 1] <= 'Z';
  for (token_id k = t; k < last && k < t + 3; ++k) {
    if (in.tokens[k].capital) return k > t;
    if (!language.is_particle(in.tokens[k].word)) return false;
  }
  return false;
}

// Is there an end of a sentence behind this full stop, question or exclamation mark, or abbreviation?
bool ends_sentence(const document& in, token_id at, token_id behind, token_id last, const conventions& language) {
  if (behind >= last) return true;
  const token& stop = in.tokens[at];
  const token& next = in.tokens[behind];
  if (stop.what != token::kind::punctuation) {  // an abbreviation with its full stop
    const bool initial = in[at].size() <= 3 && stop.capital && !language.may_end(stop.word);
    return !initial && language.may_end(stop.word) && next.capital && language.opens(next.word);
  }
  if (!next.space_before && behind == at + 1) {
    // "said.He": words run together, but not "3.0", "U.S", "example.org".
    return next.what == token::kind::word && next.capital && at > 0 && in.tokens[at - 1].has_lower;
  }
  if (next.what == token::kind::mark || next.ascii == '\'' || next.ascii == '(' || next.ascii == '[' ||
      next.ascii == '~' || next.ascii == '-' || next.ascii == '*')
    return true;
  if (next.what == token::kind::number) return true;
  if (next.what == token::kind::word)
    return next.capital || !next.has_lower || is_particled_name(in, behind, last, language);
  return false;
}

}  // namespace

void split_sentences(document& into, const conventions& language) {
  for (std::uint32_t p = 0; p < into.paragraphs.size(); ++p) {
    paragraph& part = into.paragraphs[p];
    part.first_sentence = static_cast<std::uint32_t>(into.sentences.size());
    token_id first = part.first;
    for (token_id t = part.first; t < part.last; ++t) {
      const token& here = into.tokens[t];
      const bool stop = here.ascii == '.' || here.ascii == '!' || here.ascii == '?';
      const bool abbreviation = here.what == token::kind::word && into.text[here.at.end - 1] == '.';
      if (!stop && !abbreviation && t + 1 < part.last) continue;
      token_id behind = t + 1;
      if (stop) {
        while (behind < part.last && (into.tokens[behind].ascii == '!' || into.tokens[behind].ascii == '?' ||
                                      (into.tokens[behind].ascii == '.' && !into.tokens[behind].space_before)))
          ++behind;
      }
      // Closing marks and brackets belong to the sentence that they close, unless they open the next one.
      while (behind < part.last && closes(into.tokens[behind]) && !into.tokens[behind].space_before) ++behind;
      if (t + 1 < part.last && !ends_sentence(into, t, behind, part.last, language)) {
        continue;
      }
      into.sentences.push_back({first, behind, p, into.over(first, behind)});
      first = behind;
      t = behind - 1;
    }
    if (first < part.last) into.sentences.push_back({first, part.last, p, into.over(first, part.last)});
    part.last_sentence = static_cast<std::uint32_t>(into.sentences.size());
  }
  for (std::uint32_t s = 0; s < into.sentences.size(); ++s)
    for (token_id t = into.sentences[s].first; t < into.sentences[s].last; ++t) into.tokens[t].sentence = s;
}

}  // namespace communique::text
