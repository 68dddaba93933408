#include "dates/calendar.hpp"

#include "text/utf8.hpp"

#include <charconv>
#include <utility>

namespace communique::dates {

namespace {

constexpr std::pair<std::string_view, std::uint32_t> traits[] = {{"month", calendar::month},
                                                                 {"weak", calendar::weak},
                                                                 {"weekday", calendar::weekday},
                                                                 {"short", calendar::short_form},
                                                                 {"unit", calendar::unit_word},
                                                                 {"direction", calendar::direction},
                                                                 {"part", calendar::part},
                                                                 {"day-part", calendar::day_part},
                                                                 {"season", calendar::season},
                                                                 {"number", calendar::number},
                                                                 {"ordinal", calendar::ordinal},
                                                                 {"quantity", calendar::quantity},
                                                                 {"in-year", calendar::in_year},
                                                                 {"before-date", calendar::before_date},
                                                                 {"to", calendar::to},
                                                                 {"conj", calendar::conj},
                                                                 {"of", calendar::of},
                                                                 {"the", calendar::the},
                                                                 {"a", calendar::a},
                                                                 {"goes-on", calendar::goes_on},
                                                                 {"named", calendar::named},
                                                                 {"ago", calendar::ago},
                                                                 {"later", calendar::later},
                                                                 {"earlier", calendar::earlier},
                                                                 {"within", calendar::within},
                                                                 {"in", calendar::in},
                                                                 {"during", calendar::during},
                                                                 {"day-of", calendar::day_of},
                                                                 {"between", calendar::between},
                                                                 {"hence", calendar::hence},
                                                                 {"some", calendar::some},
                                                                 {"era", calendar::era}};

constexpr std::pair<std::string_view, unit> units[] = {
    {"day", unit::day},         {"night", unit::night},   {"week", unit::week},
    {"weekend", unit::weekend}, {"month", unit::month},   {"quarter", unit::quarter},
    {"half", unit::half},       {"season", unit::season}, {"year", unit::year}};

unit unit_named(std::string_view name) noexcept {
  for (const auto& [word, of] : units)
    if (word == name) return of;
  return unit::none;
}

bool read_number(std::string_view s, int& out) noexcept {
  const auto [end, failed] = std::from_chars(s.data(), s.data() + s.size(), out);
  return failed == std::errc{} && end == s.data() + s.size();
}

std::string_view next_word(std::string_view& rest) noexcept {
  const std::size_t begin = std::min(rest.find_first_not_of(' '), rest.size());
  rest.remove_prefix(begin);
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(word.size());
  return word;
}

}  // namespace

result<calendar> calendar::from(const lexicon::tables& tables, text::vocabulary& words,
                                const text::conventions& language) {
  calendar out;
  for (const lexicon::row& row : tables["calendar"]) {
    const std::string_view phrase = row[0], kind = row[1];
    std::string_view value = row[2];
    int number = 0;
    if (kind == "relative" || kind == "narrative") {
      const unit of = unit_named(next_word(value));
      if (of == unit::none || !read_number(next_word(value), number) || number < -1000 || number > 1000)
        return lexicon::broken(row, "the value must be a unit and a number, as in 'day -1'");
      out.phrases.add(phrase, static_cast<std::uint32_t>(out.relatives.size()), words, language);
      out.relatives.push_back({of, static_cast<std::int16_t>(number), kind == "narrative"});
      continue;
    }
    std::uint32_t is = 0;
    for (std::string_view rest = kind, word = next_word(rest); !word.empty(); word = next_word(rest)) {
      const std::uint32_t before = is;
      for (const auto& [name, bit] : traits)
        if (name == word) is |= bit;
      if (is == before) return lexicon::broken(row, "no kind of word in a date is called " + lexicon::quoted(word));
    }
    word& into = out.words.at(words.add(text::folded(phrase)));
    into.is |= is;
    if (is & unit_word) {
      into.of = unit_named(value);
      if (into.of == unit::none) return lexicon::broken(row, "no unit " + lexicon::quoted(value));
      continue;
    }
    if (!value.empty() && !read_number(value, number)) return lexicon::broken(row, "the value must be a number");
    const auto within = [&](int low, int high) { return number >= low && number <= high; };
    if (((is & month) && !within(1, 12)) || ((is & weekday) && !within(1, 7)) || ((is & season) && !within(1, 4)) ||
        ((is & (calendar::number | ordinal)) && !within(1, 99)) || ((is & direction) && !within(-1, 1)))
      return lexicon::broken(row, "the value is out of range");
    if (is & month) into.month_number = static_cast<std::uint8_t>(number);
    if (is & weekday) into.weekday_number = static_cast<std::uint8_t>(number);
    if (is & calendar::number) into.number_value = static_cast<std::uint8_t>(number);
    if (is & (ordinal | season)) into.ordinal_value = static_cast<std::uint8_t>(number);
    if (is & direction) into.shift = static_cast<std::int16_t>(number);
  }
  return out;
}

std::int32_t to_days(date d) noexcept {
  // Civil calendar arithmetic on years that begin in March, so that the leap day comes last.
  const int month = d.month ? d.month : 1, day = d.day ? d.day : 1;
  const int year = d.year - (month <= 2);
  const int era = year / 400, of_era = year - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719468;
}

date from_days(std::int32_t days) noexcept {
  const std::int32_t shifted = days + 719468;
  const std::int32_t era = shifted / 146097, of_era = shifted - era * 146097;
  const std::int32_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::int32_t day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int32_t shifted_month = (5 * day_of_year + 2) / 153;
  const int day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const int year = year_of_era + era * 400 + (month <= 2);
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

}  // namespace communique::dates
