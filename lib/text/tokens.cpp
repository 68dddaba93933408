#include "text/document.hpp"
#include "text/utf8.hpp"

#include <utf8proc.h>

#include <array>

namespace communique::text {

namespace {

// joiner: accents and other marks inside a word; hidden: what nobody sees, as the change of direction U+202E.
enum class sort : std::uint8_t { blank, upper, lower, letter, digit, joiner, hidden, other };

constexpr std::array<sort, 128> ascii_sorts = [] {
  std::array<sort, 128> out{};
  for (std::size_t c = 0; c < 128; ++c)
    out[c] = c >= 'a' && c <= 'z'   ? sort::lower
             : c >= 'A' && c <= 'Z' ? sort::upper
             : c >= '0' && c <= '9' ? sort::digit
             : c <= ' ' || c == 127 ? sort::blank
                                    : sort::other;
  return out;
}();

sort sort_of(char32_t point) noexcept {
  if (point < 0x80) return ascii_sorts[point];
  // clang-format off
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return sort::upper;
    case UTF8PROC_CATEGORY_LL: return sort::lower;
    case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO: return sort::letter;
    case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: return sort::joiner;
    case UTF8PROC_CATEGORY_ND: return sort::digit;
    case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: case UTF8PROC_CATEGORY_CC:
      return sort::blank;
    case UTF8PROC_CATEGORY_CF: return point == 0xFEFF || point == 0x200B ? sort::blank : sort::hidden;
    default: return sort::other;
  }
  // clang-format on
}

constexpr bool is_letter(sort s) noexcept { return s == sort::upper || s == sort::lower || s == sort::letter; }
constexpr bool is_wordy(sort s) noexcept { return is_letter(s) || s == sort::digit; }
constexpr bool is_apostrophe(char32_t c) noexcept { return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x02BB; }
constexpr bool is_hyphen(char32_t c) noexcept { return c == '-' || c == 0x2010 || c == 0x2011; }

// Typographic characters read as their plain kin.
char plain(char32_t point) noexcept {
  if (point < 0x80) return static_cast<char>(point);
  // clang-format off
  switch (point) {
    case 0x2010: case 0x2011: return '-';
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return '~';   // every dash longer than a hyphen
    case 0x2026: return '.';
    case 0x3002: return '.';
    case 0x2018: case 0x2019: case 0x02BC: case 0x02BB: case 0x201A: case 0x201B: return '\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0xAB: case 0xBB: case 0x300C: case 0x300D: case 0x300E:
    case 0x300F: case 0xFF02: case 0x301D: case 0x301E: case 0x301F: return '"';
    case 0x2039: case 0x203A: return '\'';
    case 0x2022: case 0xB7: case 0x25CF: case 0x25AA: return '*';
    default: return 0;
  }
  // clang-format on
}

struct cursor {
  std::string_view text;
  std::uint32_t end;
  const vocabulary& words;
  const conventions& language;

  decoded point(std::uint32_t at) const noexcept {
    if (at >= end) return {0, 0, true};
    const auto c = static_cast<unsigned char>(text[at]);
    return c < 0x80 ? decoded{c, 1, true} : decode(text.substr(0, end), at);
  }
  sort kind(std::uint32_t at) const noexcept { return at >= end ? sort::blank : sort_of(point(at).point); }
};

// What has been seen of a word while its end is looked for.
struct word_shape {
  bool capital = false, lower = false, digit = false, ascii = true, letter = false;
  std::uint32_t uppers = 0;
};

// "minister-|designate": is the word behind a hyphen one that stands alone?
bool is_detached(const cursor& in, std::uint32_t at) {
  std::uint32_t end = at;
  while (end < in.end && end < at + 16 && in.text[end] >= 'a' && in.text[end] <= 'z') ++end;
  return in.language.is_detached(in.words.find(in.text.substr(at, end - at))) && !is_wordy(in.kind(end));
}

// Does the word go on behind hidden characters? "co(soft hyphen)operation"; "France(U+202E) agreed" ends at its e.
bool goes_on_hidden(const cursor& in, std::uint32_t at) noexcept {
  for (int looked = 0; looked < 4 && in.kind(at) == sort::hidden; ++looked) at += in.point(at).size;
  return is_wordy(in.kind(at)) || in.kind(at) == sort::joiner;
}

// The end of the word that begins at `at`: letters, digits and marks; an apostrophe or a full stop between letters
// ("O'Brien", "Ma'an", but "Malta's" is cut before the s), a hyphen between word characters, a point or comma between
// digits, a slash never.
std::uint32_t word_end(const cursor& in, std::uint32_t at, word_shape& shape) {
  std::uint32_t i = at;
  sort before = sort::blank;
  while (i < in.end) {
    // Most of a text is small ASCII letters.
    if (in.text[i] >= 'a' && in.text[i] <= 'z') {
      shape.lower = shape.letter = true;
      before = sort::lower;
      ++i;
      continue;
    }
    const decoded here = in.point(i);
    const sort kind = sort_of(here.point);
    const bool joins = kind == sort::joiner || (kind == sort::hidden && goes_on_hidden(in, i));
    if (is_wordy(kind) || (joins && i > at)) {
      if (i == at) shape.capital = kind == sort::upper;
      shape.lower |= kind == sort::lower;
      shape.digit |= kind == sort::digit;
      shape.letter |= is_letter(kind);
      shape.uppers += kind == sort::upper;
      shape.ascii &= here.point < 0x80;
      if (!joins) before = kind;
      i += here.size;
      continue;
    }
    const std::uint32_t next = i + here.size;
    const sort after = in.kind(next);
    bool inside = false;
    // A left mark between small letters is the glottal stop of Tongan and Uzbek: "Tu‘itupou", "O‘zbekiston".
    const char32_t behind = in.point(next).point;
    const bool stop = here.point == 0x2018 && behind >= 'a' && behind <= 'z';
    if ((is_apostrophe(here.point) || stop) && is_letter(before) && is_letter(after)) {
      const decoded follows = in.point(next);
      const bool genitive = (follows.point == 's' || follows.point == 'S') && !is_wordy(in.kind(next + 1));
      inside = !genitive;
    } else if (is_hyphen(here.point)) {
      inside = is_wordy(before) && is_wordy(after) && !is_detached(in, next);
    } else if (here.point == '.' || here.point == ',') {
      inside = before == sort::digit && after == sort::digit;
      // "U.S." and "p.m.": a single letter, a point, a letter. Not "said.He".
      if (here.point == '.' && is_letter(before) && is_letter(after)) {
        const bool lone = i == at + 1 || (i >= 2 && i > at && in.text[i - 2] == '.');
        const sort beyond = in.kind(next + in.point(next).size);
        inside = lone && !is_letter(beyond) && beyond != sort::joiner;
      }
    }
    if (!inside) break;
    shape.ascii &= here.point < 0x80;
    before = sort::other;
    i = next;
  }
  return i;
}

void read_word(const cursor& in, std::uint32_t& at, token& out, std::string& scratch) {
  word_shape shape;
  std::uint32_t end = word_end(in, at, shape);
  std::uint32_t hash = 0;
  const auto fold = [&](std::uint32_t to) -> word_id {
    const std::string_view word = in.text.substr(at, to - at);
    if (shape.ascii) {
      scratch = word;
      for (char& c : scratch) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    } else {
      scratch.clear();
      fold_to(word, scratch);
    }
    hash = hash_of(scratch);
    return in.words.find(scratch, hash);
  };
  out.word = fold(end);
  out.spelling = hash;
  if (end < in.end && in.text[end] == '.') {
    // The full stop belongs to an abbreviation of the lexicon, to an initial, and to "U.S.".
    const std::uint32_t size = end - at;
    const bool dotted = in.text.substr(at, size).find('.') != std::string_view::npos && !shape.digit;
    // "J.", and "Sh.Enkhzul" as Mongolian news writes it.
    const bool joined = shape.capital && size <= 2 && in.kind(end + 1) == sort::upper;
    const bool initial = shape.capital && (size == 1 || (!shape.ascii && size == in.point(at).size));
    const word_id longer = fold(end + 1);
    if (in.language.is_abbreviation(longer) || dotted || initial || joined) {
      out.word = longer;
      out.spelling = hash;
      ++end;
    }
  }
  out.at = {at, end};
  out.what = shape.letter || !shape.digit ? token::kind::word : token::kind::number;
  out.capital = shape.capital;
  out.has_lower = shape.lower;
  out.caps = shape.uppers >= 2 && !shape.lower;
  at = end;
}

}  // namespace

void tokenize(std::string_view text, span part, const vocabulary& words, const conventions& language,
              std::vector<token>& out) {
  const cursor in{text, part.end, words, language};
  std::string scratch;
  bool space = true, line = true;
  for (std::uint32_t at = part.begin; at < part.end;) {
    const decoded here = in.point(at);
    const sort kind = sort_of(here.point);
    if (kind == sort::blank) {
      space = true;
      line |= here.point == '\n' || here.point == '\r';
      at += here.size;
      continue;
    }
    if (kind == sort::hidden) {
      at += here.size;
      continue;
    }
    token next;
    next.space_before = space;
    next.line_before = line;
    space = line = false;
    const char c = plain(here.point);
    if (is_wordy(kind)) {
      read_word(in, at, next, scratch);
    } else if (is_apostrophe(here.point) && !next.space_before && !out.empty() && out.back().at.end == at &&
               out.back().what != token::kind::punctuation && (in.point(at + here.size).point | 32) == 's' &&
               !is_wordy(in.kind(at + here.size + 1))) {
      next.at = {at, at + here.size + 1};  // 's
      next.word = words.find("'s");
      next.spelling = hash_of("'s");
      next.ascii = '\'';
      at = next.at.end;
    } else {
      // Doubled single marks are one mark (''like this''), a run of points or hyphens one token.
      std::uint32_t end = at + here.size;
      const bool doubles = here.point == '\'' || here.point == '`' || here.point == 0x2018 || here.point == 0x2019;
      if (doubles && in.point(end).point == here.point) {
        end += here.size;
        next.what = token::kind::mark;
        next.ascii = '"';
      } else if (c == '.' || c == '-') {
        while (end < in.end && in.text[end] == c) ++end;
        next.ascii = c == '-' && end > at + 1 ? '~' : c;
      } else {
        next.ascii = c;
        if (c == '"') next.what = token::kind::mark;
      }
      next.at = {at, end};
      next.spelling = next.ascii != 0 ? static_cast<std::uint32_t>(next.ascii) : hash_of(in.text.substr(at, end - at));
      at = end;
    }
    out.push_back(next);
  }
}

}  // namespace communique::text
