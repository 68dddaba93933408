// Learns lib/meetings/attendance_weights.hpp (who took part), occurrence_weights.hpp (is it an encounter not yet told)
// and coreference_weights.hpp (is it one that has been told):
//
//     communique_train_meetings SHARED lib/meetings
//
// from SHARED/readouts/train, cases 200-549, and GUM's texts other than news (SHARED/gum/train.jsonl). Standard output
// tells what each fifth comes to with weights of the others.
// The same readouts give the same bytes.
#include "entities/scene.hpp"
#include "meetings/merge.hpp"
#include "text/utf8.hpp"
#include "train/pipeline.hpp"
#include "train/readouts.hpp"

#include <communique/words.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <sstream>

namespace {

using namespace communique;
using namespace communique::train;
using meetings::attending;
using meetings::corefering;
using meetings::occurring;
using nlohmann::json;
using train::folded;  // not that of questions, which leaves words only

constexpr float unit = 256;  // of an integer weight, in log odds

struct gold_meeting {
  std::vector<entity_id> who;  // those who are in the cast
  std::size_t participants = 0;
  meeting::kind kind = meeting::kind::meeting;
  meeting::status state = meeting::status::held;
  date when{};
  std::vector<std::string> topics;
  span evidence{};
};

// One readout, read as far as the encounters. Must not move.
struct readout {
  int number = 0;
  std::string text;
  text::document document;
  std::vector<dates::expression> dates;
  article_frame::frame frame;
  std::vector<tagging::tag> tags;
  entities::cast cast;
  std::vector<meetings::telling> tellings;
  std::vector<gold_meeting> gold;
};

template <class Question> struct judged {
  meetings::sheet<Question> how{};
  bool right = false;
  int number = 0;
};

date parse_date(const json& from) {
  date out;
  if (!from.is_string()) return out;
  const std::string s = from.get<std::string>();
  const auto number = [&](std::size_t at, std::size_t size) {
    return at + size <= s.size() ? std::atoi(s.substr(at, size).c_str()) : 0;
  };
  out.year = static_cast<decltype(out.year)>(number(0, 4));
  out.month = static_cast<decltype(out.month)>(number(5, 2));
  out.day = static_cast<decltype(out.day)>(number(8, 2));
  return out;
}

entity_id find_entity(const std::set<std::string>& names, const readout& in) {
  for (std::size_t i = 0; i < in.cast.entities.size(); ++i) {
    const entity& e = in.cast.entities[i];
    if (names.count(folded(e.name)) != 0 || (!e.acronym.empty() && names.count(folded(e.acronym)) != 0))
      return static_cast<entity_id>(i);
  }
  for (std::size_t i = 0; i < in.cast.entities.size(); ++i)
    for (const mention& m : in.cast.entities[i].mentions)
      if (names.count(folded(m.at.in(in.text))) != 0) return static_cast<entity_id>(i);
  return entity_id::none;
}

// A text as far as the encounters, without gold.
std::unique_ptr<readout> read_text(int number, std::string text, resources& known) {
  auto out = std::make_unique<readout>();
  out->number = number;
  out->text = std::move(text);
  out->document = text::take_apart(out->text, known.known.words, known.known.conventions);
  out->dates = dates::find(out->document, known.calendar);
  out->frame = article_frame::read_frame(out->document, out->dates, known.layout, {});
  out->tags = tagging::tag_tokens(out->document, known.known.grammar);
  out->cast = entities::find_cast(out->document, out->frame, out->tags, known.entities);
  const meetings::material of{out->document, out->dates, out->frame, out->tags, out->cast};
  out->tellings = meetings::find_tellings(of, known.meetings);
  return out;
}

// Lives, interviews and travel guides of GUM tell of no encounters of the day: nothing in them is one.
void read_others(const std::string& path, resources& known, std::vector<std::unique_ptr<readout>>& into) {
  std::ifstream in(path);
  int number = last_case + 1;
  for (std::string line; std::getline(in, line); ++number) {
    const json one = json::parse(line, nullptr, false);
    if (one.is_discarded() || one["id"].get<std::string>().find("_news_") != std::string::npos) continue;
    into.push_back(read_text(number, one["text"].get<std::string>(), known));
  }
}

std::unique_ptr<readout> read_case(int number, const std::string& folder, resources& known) {
  const std::string stem = folder + "/" + std::to_string(number);
  const std::string text = read_file(stem + ".txt");
  const json gold = json::parse(read_file(stem + ".json"), nullptr, false);
  if (text.empty() || gold.is_discarded()) return nullptr;
  auto out = read_text(number, text, known);
  for (const json& m : gold["meetings"]) {
    gold_meeting next;
    next.participants = m["participants"].size();
    for (const json& p : m["participants"])
      if (const entity_id who = find_entity(names_of(p.get<std::string>(), gold), *out); who != entity_id::none)
        next.who.push_back(who);
    const std::string status = m["status"].get<std::string>();
    next.state = status == "held"      ? meeting::status::held
                 : status == "planned" ? meeting::status::planned
                                       : meeting::status::cancelled;
    next.kind = parse<meeting::kind>(m["kind"].get<std::string>()).value_or(meeting::kind::meeting);
    next.when = parse_date(m["date"]);
    for (const json& topic : m["topics"]) next.topics.push_back(folded(topic.get<std::string>()));
    const std::string evidence = m["evidence"].get<std::string>();
    if (const std::size_t at = out->text.find(evidence); at != std::string::npos)
      next.evidence = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + evidence.size())};
    out->gold.push_back(std::move(next));
  }
  return out;
}

double alike(const std::vector<entity_id>& who, const gold_meeting& gold) {
  std::size_t both = 0;
  for (const entity_id e : who) both += meetings::has(gold.who, e);
  const std::size_t all = who.size() + gold.participants;
  return all == 0 ? 0 : 2.0 * static_cast<double>(both) / static_cast<double>(all);
}

// Odds for the answers to one question.
template <class Question> struct prior {
  Question about;
  std::vector<float> odds;
};

template <class Form, class Question>
std::vector<float> spread(const Form& asked, const std::vector<prior<Question>>& rules) {
  std::vector<float> out(asked.size(), 0.0f);
  for (const prior<Question>& rule : rules) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(rule.about); ++i) at += asked.answers[i];
    for (std::size_t i = 0; i < rule.odds.size() && at + i < out.size(); ++i) out[at + i] = rule.odds[i];
  }
  return out;
}

// What the grammar alone would say, in log odds: a weight is learned as far as the readouts speak against it.
std::vector<float> rules_of(attending) {
  return spread<decltype(meetings::attendance_asked), attending>(
      meetings::attendance_asked,
      {// elsewhere, host, guest, host aside, guest aside, fallback, context
       {attending::source, {-2, 2, 2, -2, -2, -1, -3}},
       {attending::completed, {-0.5f, 1}},
       // People meet where people are named, else their body or country does.
       {attending::own_people, {0, 2, -1, -1, -0.5f}}});
}

std::vector<float> rules_of(occurring) {
  return spread<decltype(meetings::occurrence_asked), occurring>(
      meetings::occurrence_asked, {{occurring::all, {-3, -1, 1.5f, 1.5f, 1.5f}},
                                   {occurring::weak, {0, -1}},
                                   {occurring::fate, {0, 1}},
                                   {occurring::bare, {0, -2}},
                                   {occurring::unaccompanied, {0, -1}},
                                   {occurring::begins, {0, -2}},
                                   // none told, the same people, part of them, more, some of them, others
                                   {occurring::relation, {0.5f, -1.5f, -1, -0.5f, 0, 0.5f}},
                                   {occurring::refers, {0.5f, -1, 0.5f, 0.5f}}});
}

std::vector<float> rules_of(corefering) {
  return spread<decltype(meetings::coreference_asked), corefering>(
      meetings::coreference_asked, {{corefering::sort, {0, -0.5f, -2}},
                                    {corefering::same_state, {0, -1, -2}},
                                    {corefering::date, {0, 1, -3}},
                                    {corefering::place, {0, 0.5f, -2}},
                                    // the same, part of them, more, some of them, others, nobody
                                    {corefering::relation, {1.5f, 0.5f, 0, -1, -3, 0.5f}},
                                    {corefering::refers, {0, 1, -1.5f, -1}},
                                    {corefering::weak, {0, 0.5f}},
                                    {corefering::recency, {0, -1, -1.5f, -2}},
                                    {corefering::since, {0, 0, -0.3f, -0.6f, -1}},
                                    {corefering::strangers, {0, -1, -1.5f}}});
}

// Binary logistic regression, resilient propagation (iRprop-, Igel and Hüsken 2000) over all cases. Pairs of answers are
// held closer to zero than single ones.
template <class Form, class Question>
std::vector<float> learn(const Form& asked, const std::vector<const judged<Question>*>& cases) {
  constexpr int rounds = 120;
  constexpr float decay_single = 5, decay_pair = 20;
  const std::size_t size = asked.size();
  std::size_t singles = 0;
  for (const std::uint8_t a : asked.answers) singles += a;
  const std::vector<float> rules = rules_of(Question{});
  std::vector<float> weights = rules, steps(size, 0.02f), before(size, 0.0f), gradient(size);
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t at = 0; at < size; ++at)
      gradient[at] = (at < singles ? decay_single : decay_pair) * (weights[at] - rules[at]);
    for (const judged<Question>* one : cases) {
      float sum = 0;
      asked.each(one->how, [&](std::size_t at) { sum += weights[at]; });
      const float g = 1 / (1 + std::exp(-sum)) - (one->right ? 1.0f : 0.0f);
      asked.each(one->how, [&](std::size_t at) { gradient[at] += g; });
    }
    for (std::size_t at = 0; at < size; ++at) {
      const float turn = gradient[at] * before[at];
      if (turn > 0) steps[at] = std::min(steps[at] * 1.2f, 0.5f);
      else if (turn < 0) steps[at] = std::max(steps[at] * 0.5f, 1e-5f), gradient[at] = 0;
      if (gradient[at] != 0) weights[at] -= gradient[at] > 0 ? steps[at] : -steps[at];
      before[at] = gradient[at];
    }
  }
  for (float& w : weights) w = std::round(w * unit) / unit;
  return weights;
}

template <class Form, class Question>
std::int32_t odds_of(const Form& asked, const meetings::sheet<Question>& how, const std::vector<float>& weights) {
  float sum = 0;
  asked.each(how, [&](std::size_t at) { sum += weights[at]; });
  return static_cast<std::int32_t>(std::lround(sum * unit));
}

// All of them, and those of four fifths for each fifth.
struct learned {
  std::vector<float> all;
  std::vector<std::vector<float>> without;
  const std::vector<float>& for_case(int number) const { return without[static_cast<std::size_t>(number % folds)]; }
};

template <class Form, class Question>
learned learn_folds(const Form& asked, const std::vector<judged<Question>>& cases) {
  learned out;
  for (int fold = 0; fold <= folds; ++fold) {
    std::vector<const judged<Question>*> some;
    for (const judged<Question>& one : cases)
      if (fold == folds || one.number % folds != fold) some.push_back(&one);
    if (fold < folds) out.without.push_back(learn(asked, some));
    else out.all = learn(asked, some);
  }
  std::size_t right[2][2] = {};
  for (const judged<Question>& one : cases) ++right[one.right][odds_of(asked, one.how, out.for_case(one.number)) > 0];
  std::printf("%zu cases; yes: %zu found, %zu missed; no: %zu known, %zu taken\n", cases.size(), right[1][1],
              right[1][0], right[0][0], right[0][1]);
  return out;
}

// What was asked of the readouts.
struct cases {
  std::vector<judged<attending>> attendance;
  std::vector<judged<occurring>> occurrence;
  std::vector<judged<corefering>> coreference;
};

// Those that are learned by now.
struct weights {
  const learned *attendance = nullptr, *occurrence = nullptr, *coreference = nullptr;
};

// Token F1 of two topics, as the scorer counts them alike.
bool alike_topics(const std::string& a, const std::string& b) {
  const auto words = [](const std::string& of) {
    std::multiset<std::string> out;
    std::istringstream in(of);
    for (std::string w; in >> w;) out.insert(w);
    return out;
  };
  const auto one = words(a), other = words(b);
  std::size_t both = 0;
  for (auto w = one.begin(); w != one.end(); w = one.upper_bound(*w)) both += std::min(one.count(*w), other.count(*w));
  return 4 * both >= one.size() + other.size() && both > 0;
}

// Answers with the gold, or with weights learned from other readouts, and keeps what was asked.
class teacher : public meetings::decisions {
 public:
  teacher(const readout& in, const weights& by)
      : in_(in), by_(by), taken_(in.gold.size(), false), rules_(rules_of(corefering{})) {}

  cases asked;

  std::int32_t attends(const meetings::telling& t, const meetings::candidate& c) override {
    bool known = false;
    const bool right = took_part(t, c.who, known);
    if (known) asked.attendance.push_back({c.how, right, in_.number});
    if (by_.attendance) return odds_of(meetings::attendance_asked, c.how, by_.attendance->for_case(in_.number));
    return (known ? right : c.how[attending::completed] == 1) ? 512 : -512;
  }

  std::int32_t occurs(const meetings::telling& t, const meetings::company& with,
                      const meetings::sheet<occurring>& how) override {
    const std::size_t gold = with.who.empty() ? in_.gold.size() : match(t, with.who);
    const bool right = gold < in_.gold.size();
    if (!with.who.empty() && (right || !told_by_meeting(t, with.who)))
      asked.occurrence.push_back({how, right, in_.number});
    if (by_.occurrence) return odds_of(meetings::occurrence_asked, how, by_.occurrence->for_case(in_.number));
    if (right) taken_[gold] = true;
    return right ? 512 : -512;
  }

  std::int32_t corefers(const meetings::telling& t, const meetings::company& with, const meetings::encounter& e,
                        const meetings::sheet<corefering>& how) override {
    const std::size_t of = gold_told(t, with.who), before = gold_of(e.told, e.who);
    const bool right = of < in_.gold.size() && of == before;
    // Of an encounter that the gold does not know, only what tells of another one is known not to tell.
    const bool known = right || of < in_.gold.size() || (before < in_.gold.size() && !t.topics.empty());
    if (known) asked.coreference.push_back({how, right, in_.number});
    if (by_.coreference) return odds_of(meetings::coreference_asked, how, by_.coreference->for_case(in_.number));
    return known ? (right ? 512 : -512) : odds_of(meetings::coreference_asked, how, rules_);
  }

 private:
  bool tells(const meetings::telling& t, const gold_meeting& g) const {
    return g.evidence && g.evidence.overlaps(in_.document.sentences[t.sentence].at);
  }
  static bool same_state(const meetings::telling& t, const gold_meeting& g) {
    using status = meeting::status;
    const bool off = t.state == status::cancelled || t.state == status::denied || t.state == status::postponed;
    return off ? g.state == status::cancelled : t.state == g.state;
  }

  // Of the encounters that the sentence tells of, and else of all, the one that is most like what the grammar found.
  bool took_part(const meetings::telling& t, entity_id who, bool& known) const {
    std::vector<entity_id> grammar = t.hosts.best();
    for (const entity_id e : t.guests.best()) meetings::put(grammar, e);
    const gold_meeting* best = nullptr;
    double most = 0;
    bool any = false;
    for (const gold_meeting& g : in_.gold) {
      const bool here = tells(t, g);
      const double now = alike(grammar, g) + (here ? 2 : 0) + (same_state(t, g) ? 0.3 : 0) +
                         (meetings::sort_of(g.kind) == meetings::sort_of(t.kind) ? 0.3 : 0);
      if (here && t.apart && meetings::has(g.who, who)) any = true;
      if ((here || (same_state(t, g) && alike(grammar, g) >= 0.5)) && now > most) best = &g, most = now;
    }
    known = best != nullptr;
    return any || (best && meetings::has(best->who, who));
  }

  // A journey with an encounter of the traveller: the merger leaves it out, however surely it is told.
  bool told_by_meeting(const meetings::telling& t, const std::vector<entity_id>& who) const {
    if (t.kind != meeting::kind::visit) return false;
    for (const gold_meeting& g : in_.gold)
      for (const entity_id e : g.who)
        if (g.kind != meeting::kind::visit && same_state(t, g) && meetings::has(who, e)) return true;
    return false;
  }

  // How like an encounter of the gold what a telling says is; 0 if it is another one.
  double likeness(const meetings::telling& t, const std::vector<entity_id>& who, const gold_meeting& g) const {
    const double f = alike(who, g);
    if (tells(t, g)) return f < 0.5 ? 0 : f + 0.5;
    return f < 0.8 || !same_state(t, g) || !meetings::agree(t.when.value, g.when) ? 0 : f;
  }

  // The encounter that would be found: not found yet, and the most like it.
  std::size_t match(const meetings::telling& t, const std::vector<entity_id>& who) const {
    std::size_t best = in_.gold.size();
    double most = 0;
    for (std::size_t i = 0; i < in_.gold.size(); ++i) {
      const gold_meeting& g = in_.gold[i];
      if (taken_[i] || meetings::sort_of(g.kind) != meetings::sort_of(t.kind)) continue;
      const double now = likeness(t, who, g);
      if (now > 0 && now + (same_state(t, g) ? 0.3 : 0) > most) best = i, most = now + (same_state(t, g) ? 0.3 : 0);
    }
    return best;
  }

  // The encounter of the gold that a telling is of, by who took part.
  std::size_t gold_of(const meetings::telling& t, const std::vector<entity_id>& who) const {
    std::size_t best = in_.gold.size();
    double most = 0;
    for (std::size_t i = 0; i < in_.gold.size(); ++i) {
      const gold_meeting& g = in_.gold[i];
      const double now = likeness(t, who, g), same = meetings::sort_of(g.kind) == meetings::sort_of(t.kind) ? 0.3 : 0;
      if (now > 0 && now + same > most) best = i, most = now + same;
    }
    return best;
  }

  // The same, also of a sentence that names nobody: by its topics, or because it is the gold's evidence.
  std::size_t gold_told(const meetings::telling& t, const std::vector<entity_id>& who) const {
    for (const span topic : t.topics)
      for (std::size_t i = 0; i < in_.gold.size(); ++i)
        for (const std::string& g : in_.gold[i].topics)
          if (alike_topics(folded(topic.in(in_.text)), g)) return i;
    if (const std::size_t by_people = gold_of(t, who); by_people < in_.gold.size()) return by_people;
    std::size_t found = in_.gold.size();
    if (who.empty())
      for (std::size_t i = 0; i < in_.gold.size(); ++i)
        if (tells(t, in_.gold[i])) {
          if (found < in_.gold.size()) return in_.gold.size();
          found = i;
        }
    return found;
  }

  const readout& in_;
  const weights& by_;
  std::vector<bool> taken_;
  std::vector<float> rules_;
};

struct figures {
  std::size_t right = 0, found = 0, gold = 0;
  std::size_t topics_right = 0, topics_found = 0, topics_gold = 0;  // of matched encounters
  std::size_t sure[10][2] = {};                                     // by confidence, in tenths: wrong, right
};

// Reads every article with a teacher and collects what was asked.
figures run(const std::vector<std::unique_ptr<readout>>& all, const meetings::knowledge& known, const weights& by,
            cases& asked) {
  figures out;
  asked = {};
  const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
  for (const auto& a : all) {
    const meetings::material of{a->document, a->dates, a->frame, a->tags, a->cast};
    teacher one(*a, by);
    const auto found = meetings::merge(of, known, a->tellings, one);
    append(asked.attendance, one.asked.attendance);
    append(asked.occurrence, one.asked.occurrence);
    append(asked.coreference, one.asked.coreference);
    if (a->number > last_case) {  // GUM: none is right
      for (const communique::meeting& m : found) ++out.sure[std::min(9, m.confidence / 100)][0];
      continue;
    }
    std::vector<bool> taken(found.size(), false);
    out.found += found.size();
    out.gold += a->gold.size();
    for (const gold_meeting& g : a->gold) {
      std::size_t best = found.size();
      double most = 0.4999;
      for (std::size_t i = 0; i < found.size(); ++i) {
        std::vector<entity_id> who;
        for (const participant& p : found[i].participants) who.push_back(p.who);
        if (!taken[i] && alike(who, g) > most) best = i, most = alike(who, g);
      }
      if (best == found.size()) continue;
      taken[best] = true;
      ++out.right;
      out.topics_found += found[best].topics.size();
      out.topics_gold += g.topics.size();
      for (const std::string& topic : g.topics)
        out.topics_right += std::any_of(found[best].topics.begin(), found[best].topics.end(),
                                        [&](span t) { return alike_topics(folded(t.in(a->text)), topic); });
    }
    for (std::size_t i = 0; i < found.size(); ++i) ++out.sure[std::min(9, found[i].confidence / 100)][taken[i]];
  }
  return out;
}

template <class Form>
void write(const Form& asked, const learned& from, const std::string& name, const std::string& folder) {
  const std::vector<float>& weights = from.all;
  std::ofstream out(folder + "/" + name + "_weights.hpp");
  out << "// Learned by lib/train/meetings.cpp; not edited by hand.\n#pragma once\n// clang-format off\n\n#include "
         "\"meetings/"
      << name << ".hpp\"\n\nnamespace communique::meetings {\n\ninline constexpr std::array<std::int16_t, " << name
      << "_asked.size()> " << name << "_weights{{\n";
  std::string line = "   ";
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const std::string next =
        " " + std::to_string(static_cast<int>(std::lround(weights[i] * unit))) + (i + 1 < asked.size() ? "," : "");
    if (line.size() + next.size() > 118) out << line << "\n", line = "   ";
    line += next;
  }
  out << line << "}};\n\n}  // namespace communique::meetings\n";
}

double f1(std::size_t right, std::size_t found, std::size_t gold) {
  return 200.0 * static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(1, found + gold));
}

void tell(const char* what, const figures& f) {
  std::printf("%s: %zu of %zu encounters, %zu found; F1 %.1f; topics of those F1 %.1f\n", what, f.right, f.gold,
              f.found, f1(f.right, f.found, f.gold), f1(f.topics_right, f.topics_found, f.topics_gold));
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: communique_train_meetings SHARED lib/meetings\n");
    return 2;
  }
  resources known;
  load(known);
  std::vector<std::unique_ptr<readout>> all;
  for (int number = first_case; number <= last_case; ++number)
    if (auto one = read_case(number, std::string(arguments[1]) + "/readouts/train", known))
      all.push_back(std::move(one));
  read_others(std::string(arguments[1]) + "/gum/train.jsonl", known, all);
  cases asked;
  weights by;
  tell("with the gold", run(all, known.meetings, by, asked));
  learned attendance = learn_folds(meetings::attendance_asked, asked.attendance);
  by.attendance = &attendance;
  // Again, on what is told before once others than the gold have said who took part.
  tell("who took part", run(all, known.meetings, by, asked));
  attendance = learn_folds(meetings::attendance_asked, asked.attendance);
  tell("who took part", run(all, known.meetings, by, asked));
  const learned occurrence = learn_folds(meetings::occurrence_asked, asked.occurrence);
  const learned coreference = learn_folds(meetings::coreference_asked, asked.coreference);
  by.occurrence = &occurrence;
  tell("and whether", run(all, known.meetings, by, asked));
  by.coreference = &coreference;
  const figures last = run(all, known.meetings, by, asked);
  tell("all", last);
  for (std::size_t tenth = 0; tenth < 10; ++tenth)
    if (const std::size_t many = last.sure[tenth][0] + last.sure[tenth][1])
      std::printf("confidence from 0.%zu: %zu, right %.1f %%\n", tenth, many,
                  100.0 * static_cast<double>(last.sure[tenth][1]) / static_cast<double>(many));
  const std::string folder = arguments[2];
  write(meetings::attendance_asked, attendance, "attendance", folder);
  write(meetings::occurrence_asked, occurrence, "occurrence", folder);
  write(meetings::coreference_asked, coreference, "coreference", folder);
  return 0;
}
