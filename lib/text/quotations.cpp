#include "text/document.hpp"
#include "text/utf8.hpp"

namespace communique::text {

namespace {

enum class family : std::uint8_t { none, straight, curly, angle, corner, single_curly, single_straight, single_angle };

struct mark_shape {
  family of = family::none;
  int side = 0;  // 1 opens by its shape, -1 closes, 0 either
};

mark_shape shape_of(const document& in, const token& t) noexcept {
  const std::string_view mark = t.at.in(in.text);
  switch (decode(mark, 0).point) {
    case '"':
    case 0xFF02: return {family::straight, 0};
    case '\'': return mark.size() > 1 ? mark_shape{family::straight, 0} : mark_shape{family::single_straight, 0};
    case '`': return mark.size() > 1 ? mark_shape{family::straight, 1} : mark_shape{};
    case 0x201C: return {family::curly, 1};
    case 0x201D:
    case 0x301E:
    case 0x301F: return {family::curly, -1};
    case 0x201E:
    case 0x201F:
    case 0x301D: return {family::curly, 1};
    case 0xAB: return {family::angle, 1};
    case 0xBB: return {family::angle, -1};
    case 0x300C:
    case 0x300E: return {family::corner, 1};
    case 0x300D:
    case 0x300F: return {family::corner, -1};
    case 0x2018:
    case 0x201A:
    case 0x201B: return mark.size() > 3 ? mark_shape{family::curly, 1} : mark_shape{family::single_curly, 1};
    case 0x2019: return mark.size() > 3 ? mark_shape{family::curly, -1} : mark_shape{family::single_curly, -1};
    case 0x2039: return {family::single_angle, 1};
    case 0x203A: return {family::single_angle, -1};
    default: return {};
  }
}

constexpr bool is_single(family f) noexcept { return f >= family::single_curly; }

class pairing {
 public:
  explicit pairing(document& into) : into_(into) {}

  void run() {
    for (std::uint32_t p = 0; p < into_.paragraphs.size(); ++p) read(into_.paragraphs[p]);
  }

 private:
  // Where a mark stands tells as much as its shape.
  bool can_open(token_id t, const paragraph& in) const noexcept {
    if (t + 1 >= in.last || into_.tokens[t + 1].space_before) return false;
    const token& mark = into_.tokens[t];
    if (mark.space_before || t == in.first) return true;
    const token& before = into_.tokens[t - 1];
    return before.what == token::kind::mark || before.ascii == '(' || before.ascii == '[' || before.ascii == '~' ||
           before.ascii == ':' || before.ascii == ',' || before.ascii == '-' || before.ascii == '/';
  }
  bool can_close(token_id t, const paragraph& in) const noexcept {
    if (t == in.first) return false;
    if (!into_.tokens[t].space_before) return true;
    // A blank before a closing mark is a slip, unless a word follows at once.
    return t + 1 >= in.last || into_.tokens[t + 1].space_before || into_.tokens[t + 1].what == token::kind::punctuation;
  }

  // A single mark opens only if one further on can close it: an apostrophe that opens a name ('Ofa) or stands behind a
  // plural (the ministers' talks) is none. Asked once a mark, answered from the paragraph's last closing single mark.
  token_id last_single_close(const paragraph& in) const noexcept {
    for (token_id t = in.last; t-- > in.first;) {
      const mark_shape shape = shape_of(into_, into_.tokens[t]);
      if (is_single(shape.of) && shape.side <= 0 && can_close(t, in) && closes_word(t, in)) return t;
    }
    return none;
  }
  bool closes_word(token_id t, const paragraph& in) const noexcept {
    return into_.tokens[t].at.size() != 0 && into_[t].back() != 's' && into_[t].back() != 'S' &&
           (t + 1 >= in.last || into_.tokens[t + 1].space_before ||
            into_.tokens[t + 1].what == token::kind::punctuation || into_.tokens[t + 1].what == token::kind::mark);
  }

  void open(token_id t, family of) {
    into_.quotations.push_back({t + 1, t + 1, t, none, none});
    outer_ = of;
    depth_ = 0;
  }
  void close(token_id t, bool with_mark) {
    quotation& q = into_.quotations.back();
    q.last = t;
    if (with_mark) q.close = t;
    const auto id = static_cast<std::uint32_t>(into_.quotations.size() - 1);
    for (token_id i = q.first; i < q.last; ++i) into_.tokens[i].quotation = id;
    if (q.first == q.last) into_.quotations.pop_back();  // "" holds nothing
    outer_ = family::none;
  }

  static bool match(family opened, family closing) noexcept {
    // A straight mark that opens and a curly one that closes are one quotation, and the other way round.
    const auto kin = [](family f) {
      switch (f) {
        case family::straight:
        case family::curly: return 1;
        case family::single_straight:
        case family::single_curly: return 2;
        default: return 10 + static_cast<int>(f);
      }
    };
    return kin(opened) == kin(closing);
  }

  void read(const paragraph& in) {
    const token_id single_until = last_single_close(in);
    std::uint32_t carried = open_at_end_ ? static_cast<std::uint32_t>(into_.quotations.size() - 1) : none;
    const family carried_family = outer_at_end_;
    open_at_end_ = false;
    outer_ = family::none;
    for (token_id t = in.first; t < in.last; ++t) {
      const token& mark = into_.tokens[t];
      if (mark.what != token::kind::mark && mark.ascii != '\'' && mark.ascii != '`') continue;
      if (mark.ascii == '\'' && mark.at.size() > 1 && (into_[t].back() | 32) == 's') continue;  // 's
      const mark_shape shape = shape_of(into_, mark);
      if (shape.of == family::none) continue;
      if (outer_ == family::none) {
        // « French spacing » leaves its marks in the air, but their shape tells.
        if (shape.of == family::angle ? shape.side < 0 : !can_open(t, in)) continue;
        if (shape.of == family::curly && shape.side < 0 && !mark.space_before && t != in.first) continue;
        if (is_single(shape.of)) {
          if (shape.of == family::single_curly && shape.side < 0 && t != in.first) continue;
          if (single_until == none || single_until <= t + 1) continue;
          if (apostrophe_opens_word(t, in)) continue;
        }
        open(t, shape.of);
        if (carried != none && t == in.first && match(carried_family, shape.of))
          into_.quotations.back().continues = carried;
        carried = none;
      } else if (match(outer_, shape.of)) {
        const bool opens_here = can_open(t, in);
        const bool closes_here = can_close(t, in) || (shape.of == family::angle && shape.side < 0);
        if (is_single(outer_) && !(closes_word(t, in) && (t == single_until || !plural_genitive(t, in)))) continue;
        if (shape.side > 0 && opens_here && !(shape.of == family::curly && opened_low())) {
          ++depth_;  // “we say “no” to it”
        } else if (closes_here) {
          if (depth_ > 0 && shape.side < 0) --depth_;
          else close(t, true);
        } else if (opens_here && shape.side == 0) {
          close(t, false);  // "We came. "We saw," he said.
          open(t, shape.of);
        }
      }
    }
    if (outer_ != family::none) {
      // Never closed. If the outermost was closed once but an inner mark left it open, the last close was meant.
      outer_at_end_ = outer_;
      close(in.last, false);
      open_at_end_ = !into_.quotations.empty();
    }
  }

  // „low marks” close with “.
  bool opened_low() const noexcept { return into_[into_.quotations.back().open] == "\xE2\x80\x9E"; }
  // 'Ofa, ‘Abd, '90s: an apostrophe, if no mark closes it before the sentence is out. Only the next word is looked at.
  bool apostrophe_opens_word(token_id t, const paragraph& in) const noexcept {
    return t + 1 < in.last && into_.tokens[t + 1].what == token::kind::number;
  }
  // "the ministers' talks": an s before, a word in lower case behind.
  bool plural_genitive(token_id t, const paragraph& in) const noexcept {
    if (t == in.first || t + 1 >= in.last) return false;
    const std::string_view before = into_[t - 1];
    return !before.empty() && (before.back() | 32) == 's' && into_.tokens[t + 1].what == token::kind::word &&
           into_.tokens[t + 1].space_before;
  }

  document& into_;
  family outer_ = family::none;
  std::uint32_t depth_ = 0;
  bool open_at_end_ = false;
  family outer_at_end_ = family::none;
};

}  // namespace

void pair_quotations(document& into) { pairing(into).run(); }

}  // namespace communique::text
