// A decision that is weighed: questions about a case, a few possible answers to each, and a weight for each answer and
// for each pair of answers to some pairs of questions. A logistic regression whose clues have names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace communique::meetings {

// The answers to one case.
template <class Question> struct sheet {
  std::array<std::uint8_t, static_cast<std::size_t>(Question::count_)> answers{};

  void set(Question q, unsigned answer) noexcept {
    answers[static_cast<std::size_t>(q)] = static_cast<std::uint8_t>(answer);
  }
  template <class Answer> void set(Question q, Answer answer) noexcept { set(q, static_cast<unsigned>(answer)); }
  unsigned operator[](Question q) const noexcept { return answers[static_cast<std::size_t>(q)]; }
};

// "None, one, two or more" as an answer.
constexpr unsigned up_to(std::size_t count, unsigned most) noexcept {
  return count < most ? static_cast<unsigned>(count) : most;
}

template <class Question, std::size_t Pairs> struct questionnaire {
  struct pair {
    Question first, second;
  };
  std::array<std::uint8_t, static_cast<std::size_t>(Question::count_)> answers;  // how many each question has
  std::array<pair, Pairs> pairs;

  constexpr std::size_t of(Question q) const noexcept { return answers[static_cast<std::size_t>(q)]; }
  constexpr std::size_t size() const noexcept {
    std::size_t sum = 0;
    for (const std::uint8_t a : answers) sum += a;
    for (const pair& p : pairs) sum += of(p.first) * of(p.second);
    return sum;
  }
  // use(index) of every weight that speaks in a case.
  template <class Use> constexpr void each(const sheet<Question>& in, Use&& use) const {
    std::size_t at = 0;
    for (std::size_t q = 0; q < answers.size(); at += answers[q++]) use(at + in.answers[q]);
    for (const pair& p : pairs) {
      use(at + in[p.first] * of(p.second) + in[p.second]);
      at += of(p.first) * of(p.second);
    }
  }
};

// In 1/256 of log odds.
template <class Question, std::size_t Pairs, std::size_t Size>
constexpr std::int32_t weigh(const questionnaire<Question, Pairs>& asked, const sheet<Question>& in,
                             const std::array<std::int16_t, Size>& weights) {
  static_assert(Size > 0);
  std::int32_t sum = 0;
  asked.each(in, [&](std::size_t at) { sum += weights[at]; });
  return sum;
}

}  // namespace communique::meetings
