#include "article/frame.hpp"

#include "article/page.hpp"

#include <algorithm>
#include <utility>

namespace communique::article_frame {

namespace {

// 64-bit FNV-1a: the same text has the same id everywhere.
std::string hash_of(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  std::string out(16, '0');
  for (std::size_t i = 16; i-- > 0; hash >>= 4) out[i] = "0123456789abcdef"[hash & 15];
  return out;
}

part part_of(line::kind kind) noexcept {
  switch (kind) {
    case line::kind::text: return part::body;
    case line::kind::headline:
    case line::kind::standfirst: return part::headline;
    case line::kind::byline: return part::byline;
    default: return part::boilerplate;
  }
}

void mark_sentences(const page& of, frame& out) {
  const auto& sentences = of.in.sentences;
  out.parts.assign(sentences.size(), part::body);
  out.begins.resize(sentences.size());
  for (std::size_t s = 0; s < sentences.size(); ++s) out.begins[s] = sentences[s].first;
  for (const line& at : of.lines) {
    if (at.first >= at.last) continue;
    const part what = part_of(at.what);
    std::uint32_t s = of.in.tokens[at.first].sentence;
    // A line that begins inside a sentence (a byline that reads on from a headline) leaves it to the line before.
    if (sentences[s].first != at.first) ++s;
    for (; s < sentences.size() && sentences[s].first < at.last; ++s) out.parts[s] = what;
  }
}

// A dateline may take several sentences ("MOSCOW, October 2. /TASS/. Russia has …") and may open any paragraph.
void mark_openings(const page& of, frame& out) {
  bool first = true;
  for (const line& at : of.lines) {
    if (at.what != line::kind::text) continue;
    const opening found = read_dateline(of, at, at.first, !first);
    first = false;
    if (found.end == at.first) continue;
    const auto& sentences = of.in.sentences;
    for (std::uint32_t s = of.in.tokens[at.first].sentence; s < sentences.size() && sentences[s].first < found.end;
         ++s) {
      out.begins[s] = std::min(found.end, sentences[s].last);
      if (out.begins[s] == sentences[s].last) out.parts[s] = part::boilerplate;
    }
  }
}

// "(QNA)", "(end)", "-0-", "ENDS": a sentence of its own behind the last one of a paragraph.
void mark_endings(const page& of, frame& out) {
  for (std::size_t s = 0; s < of.in.sentences.size(); ++s) {
    const text::sentence& here = of.in.sentences[s];
    if (out.parts[s] == part::boilerplate || here.last - here.first > 24) continue;
    // "(Photo by Petr Novak/Xinhua)", "(Editing by Philippa Thane)", "[Edited by Owen Prendergast]"
    if ((of.ascii(here.first, here.last, '(') || of.ascii(here.first, here.last, '[')) && here.first + 1 < here.last &&
        of.is_word(here.first + 1)) {
      const cue what = of.cue_at(here.first + 1, here.last).what;
      if (what == cue::caption || what == cue::assistant || what == cue::by || what == cue::line || what == cue::more) {
        out.parts[s] = part::boilerplate;
        continue;
      }
    }
    if (out.parts[s] != part::body || here.last - here.first > 8) continue;
    bool code = true;
    bool named = false;
    for (token_id t = here.first; t < here.last && code;) {
      if (!of.is_word(t)) {
        ++t;
        continue;
      }
      const token_id agency = of.agency_at(t, here.last);
      const auto cue_here = of.cue_at(t, here.last);
      const token_id end = std::max(agency, cue_here.what == cue::ending ? cue_here.last : 0);
      code = end != 0;
      named |= code;
      t = std::max(end, t + 1);
    }
    const bool bare = here.first < here.last && !named;  // "./.", "***": marks only
    if (code && (named || bare)) out.parts[s] = part::boilerplate;
  }
}

void list_boilerplate(const page& of, frame& out) {
  const auto& sentences = of.in.sentences;
  std::uint32_t paragraph = text::none;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    if (out.parts[s] != part::boilerplate || out.begins[s] == sentences[s].last) {
      paragraph = text::none;
      continue;
    }
    auto& list = out.article.boilerplate;
    if (paragraph == sentences[s].paragraph) list.back().end = sentences[s].at.end;
    else list.push_back(sentences[s].at);
    paragraph = sentences[s].paragraph;
  }
}

}  // namespace

frame read_frame(const text::document& in, const std::vector<dates::expression>& dates, const knowledge& known,
                 const read_options& options) {
  frame out;
  out.article.id = options.id.empty() ? hash_of(in.text) : std::string(options.id);
  for (const text::paragraph& p : in.paragraphs) out.article.paragraphs.push_back(p.at);
  for (const text::sentence& s : in.sentences) out.article.sentences.push_back(s.at);
  page of{in, dates, known};
  of.lines = split_lines(of);
  out.article.written_in = language_of(of);
  read_head(of, out);
  read_foot(of, out);
  read_furniture(of);
  read_credits(of, out);
  find_published(of, out, options);
  mark_sentences(of, out);
  mark_openings(of, out);
  mark_endings(of, out);
  list_boilerplate(of, out);
  return out;
}

}  // namespace communique::article_frame
