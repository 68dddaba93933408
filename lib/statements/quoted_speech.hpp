// What the form of a quotation tells: whether it is speech, where it begins, who is named beside it.
#pragma once

#include "statements/scene.hpp"

namespace communique::statements {

// Who is named beside a quotation, with the verb of saying if it is one of the lexicon's.
struct voice_beside {
  range who{};
  range cue{};
  std::uint32_t row = text::none;
};

class quoted_speech {
 public:
  explicit quoted_speech(const scene& in) : in_(in) {}

  const text::quotation* opening_at(token_id mark) const noexcept;  // the one that this mark opens, or nullptr
  const text::quotation* closing_at(token_id mark) const noexcept;

  // The one that closes directly before `edge`, a comma between or not, seen from the sentence that begins at `first`.
  const text::quotation* before(token_id edge, token_id first) const noexcept;
  // "“They promised,” he said, “and now …”", "“It is late,” he said before adding: “…”": the comma, inside the mark or
  // outside, shows that it belongs to the cue behind. Not "Asked about “the deal”, he said, “…”", where it does not
  // open the sentence, nor "“It is.” He said: “…”".
  bool is_interrupted(const text::quotation& q, token_id end) const noexcept;
  // "“…,” the tired, bearded envoy said": where the subject begins whose last phrase begins at `subject`.
  token_id subject_behind(token_id subject, token_id first) const noexcept;
  // Nothing of its sentence stands before it but "But", a label or a lead-in with a colon.
  bool begins_saying(const text::quotation& q) const noexcept;
  bool leads_in(token_id from, token_id to) const noexcept;  // only "But", "And", "However,"
  // Begins in lower case: a part of a sentence that began before it.
  bool goes_on(const text::quotation& q) const noexcept;
  // Reads as a sentence of its own that somebody says.
  bool is_sentence(const text::quotation& q) const noexcept;
  // "on “Meet the Press”", "told “Vijesti”": capitals throughout, the name of a thing.
  bool is_title(const text::quotation& q) const noexcept;
  // "I climbed the hill this morning": in the first person, so that it is somebody's words without quotation marks.
  bool in_first_person(token_id from, token_id to) const noexcept;
  // Reads as speech where no cue has taken it: ends a sentence or stands where one begins; not a title or a heading.
  bool is_speech(const text::quotation& q) const noexcept;
  // Who is named beside it without a cue: "FM: “…”", "“…,” grommeled Hung Ma", "“…” — Ana Roy".
  voice_beside named_beside(const text::quotation& q) const;

 private:
  bool is_short_sentence(const text::quotation& q) const noexcept;
  bool is_heading(const text::quotation& q) const noexcept;
  bool like_verb(token_id t) const noexcept;
  range label_of(const text::quotation& q) const;
  voice_beside named_behind(const text::quotation& q) const noexcept;
  range signed_by(const text::quotation& q) const;
  range led_in_by(const text::quotation& q) const;

  const scene& in_;
};

}  // namespace communique::statements
