#include "text/vocabulary.hpp"

namespace communique::text {

vocabulary::vocabulary() : slots_(1 << 16), begins_(2) {}

std::size_t vocabulary::probe(std::string_view folded, std::uint32_t hash) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = (hash ^ (hash >> 15)) & mask;
  while (slots_[i].word != word_id::unknown && (slots_[i].hash != hash || (*this)[slots_[i].word] != folded))
    i = (i + 1) & mask;
  return i;
}

word_id vocabulary::add(std::string_view folded) {
  const std::uint32_t hash = hash_of(folded);
  std::size_t at = probe(folded, hash);
  if (slots_[at].word != word_id::unknown) return slots_[at].word;
  if (size() * 2 > slots_.size()) {
    grow();
    at = probe(folded, hash);
  }
  slots_[at] = {hash, static_cast<word_id>(size())};
  letters_ += folded;
  begins_.push_back(static_cast<std::uint32_t>(letters_.size()));
  return slots_[at].word;
}

word_id vocabulary::find(std::string_view folded, std::uint32_t hash) const noexcept {
  return slots_[probe(folded, hash)].word;
}

void vocabulary::grow() {
  const std::vector<slot> old = std::move(slots_);
  slots_.assign(old.size() * 2, {});
  const std::size_t mask = slots_.size() - 1;
  for (const slot& s : old) {
    if (s.word == word_id::unknown) continue;
    std::size_t i = (s.hash ^ (s.hash >> 15)) & mask;
    while (slots_[i].word != word_id::unknown) i = (i + 1) & mask;
    slots_[i] = s;
  }
}

}  // namespace communique::text
