// How an archive behaves with very many articles: adding, size, memory, and the questions of a newsroom.
//
//     archive_bench N [--from FOLDER] [--file PATH] [--batch N] [--runs N] [--only add|optimize|ask|beside]
//
// Times are of this process on this machine: compare what stands in one run.
#include "articles.hpp"

#include <communique/archive.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace communique;
using bench::article_maker;

double now() {
  using namespace std::chrono;
  return duration<double>(steady_clock::now().time_since_epoch()).count();
}

double peak_megabytes() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_maxrss) / 1024;
}

template <class T> T sure(result<T> got) {
  if (got) return *std::move(got);
  std::fprintf(stderr, "archive_bench: %s\n", got.error().message.c_str());
  std::exit(1);
}

struct settings {
  std::uint64_t articles = 10'000, batch = 2'000;
  int runs = 40;
  std::string from{}, file = "archive-bench.cmq", only{};

  bool does(const char* what) const { return only.empty() || only == what; }
};

double percentile(std::vector<double> times, double share) {
  std::sort(times.begin(), times.end());
  return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

void print_times(const char* name, const std::vector<double>& seconds, double rows) {
  std::printf("%-62s %9.2f %9.2f %9.1f\n", name, percentile(seconds, .5) * 1e3, percentile(seconds, .95) * 1e3, rows);
  std::fflush(stdout);
}

void fill(const article_maker& maker, const settings& chosen) {
  archive into = sure(archive::open(chosen.file));
  std::printf("%12s %14s %14s %10s\n", "articles", "records/s", "bytes/record", "peak MB");
  double spent = 0, spent_before = 0;
  const std::uint64_t step = std::max<std::uint64_t>(chosen.articles / 10, chosen.batch);
  std::uint64_t done = 0, done_before = 0;
  while (done < chosen.articles) {
    std::vector<record> all;
    for (std::uint64_t n = done; n < std::min(done + chosen.batch, chosen.articles); ++n) all.push_back(maker.make(n));
    const double started = now();
    sure(into.add(all));
    spent += now() - started;
    done += all.size();
    if (done - done_before < step && done < chosen.articles) continue;
    const archive_info about = sure(into.info());
    std::printf("%12llu %14.0f %14.0f %10.0f\n", static_cast<unsigned long long>(done),
                static_cast<double>(done - done_before) / (spent - spent_before),
                static_cast<double>(about.bytes) / static_cast<double>(done), peak_megabytes());
    std::fflush(stdout);
    done_before = done;
    spent_before = spent;
  }
}

// What one question needs: somebody, some words, a day.
struct matter {
  std::string name{}, other{}, word{}, phrase{}, country{};
  date since{};
};

std::vector<matter> matters(const article_maker& maker, const settings& chosen) {
  std::vector<matter> out;
  for (std::uint64_t i = 0; out.size() < static_cast<std::size_t>(chosen.runs) && i < 100'000; ++i) {
    const record in = maker.make(i * 7919 % chosen.articles);
    matter one;
    for (const meeting& met : in.meetings) {
      if (met.participants.size() < 2) continue;
      one.name = in[met.participants[0].who].name;
      one.other = in[met.participants[1].who].name;
    }
    for (const statement& said : in.statements) {
      if (said.speakers.empty() || in[said.speakers[0]].what != entity::type::person) continue;
      one.name = in[said.speakers[0]].name;
      one.country = in[said.speakers[0]].country_code();
      const std::string words = folded(in[said.content.front()]);
      std::vector<std::string> long_words;
      std::size_t begin = 0;
      for (std::size_t end; (end = words.find(' ', begin)) != words.npos; begin = end + 1)
        if (end - begin > 5) long_words.push_back(words.substr(begin, end - begin));
      if (long_words.size() < 2) continue;
      one.word = long_words[0];
      const std::size_t space = words.find(' ', words.find(long_words[0]));
      one.phrase = "\"" + long_words[0] + words.substr(space, words.find(' ', space + 1) - space) + "\"";
    }
    one.since = date{in.article.published.year, in.article.published.month, 1};
    if (!one.name.empty() && !one.other.empty() && !one.word.empty() && !one.country.empty()) out.push_back(one);
  }
  return out;
}

void ask(const article_maker& maker, const settings& chosen) {
  archive_options reading;
  reading.mode = archive_options::access::read;
  archive in = sure(archive::open(chosen.file, reading));
  const std::vector<matter> all = matters(maker, chosen);
  std::printf("\n%-62s %9s %9s %9s\n", "question (20 rows a page)", "p50 ms", "p95 ms", "rows");
  const paging part{order::newest, 20, {}};
  const auto measure = [&](const char* name, const std::function<std::size_t(const matter&)>& one) {
    std::vector<double> seconds;
    std::size_t rows = 0;
    for (const matter& about : all) {
      const double started = now();
      rows += one(about);
      seconds.push_back(now() - started);
    }
    print_times(name, seconds, static_cast<double>(rows) / static_cast<double>(all.size()));
  };
  measure("statements of a person",
          [&](const matter& m) { return sure(in.statements(where{}.speaker(m.name), part)).rows.size(); });
  measure("statements of a person about a word", [&](const matter& m) {
    return sure(in.statements(where{}.speaker(m.name).about(m.word), part)).rows.size();
  });
  measure("statements of a person since a month, oldest first", [&](const matter& m) {
    return sure(in.statements(where{}.speaker(m.name).since(m.since), {order::oldest, 20, {}})).rows.size();
  });
  measure("statements about a phrase",
          [&](const matter& m) { return sure(in.statements(where{}.about(m.phrase), part)).rows.size(); });
  measure("statements about a word since a month, best match first", [&](const matter& m) {
    return sure(in.statements(where{}.about(m.word).since(m.since), {order::relevance, 20, {}})).rows.size();
  });
  measure("quotations of a country about a word", [&](const matter& m) {
    return sure(in.statements(where{}.country(m.country).mode(statement::mode::direct).about(m.word), part))
        .rows.size();
  });
  measure("meetings of two people", [&](const matter& m) {
    return sure(in.meetings(where{}.participant(m.name).participant(m.other), part)).rows.size();
  });
  measure("meetings of a country since a month, surest first", [&](const matter& m) {
    return sure(in.meetings(where{}.country(m.country).since(m.since).until(m.since), {order::confidence, 20, {}}))
        .rows.size();
  });
  measure("articles of a month about a word", [&](const matter& m) {
    return sure(in.articles(where{}.about(m.word).since(m.since).until(m.since), part)).rows.size();
  });
  measure("who was foreign minister of a country in a year", [&](const matter& m) {
    return sure(in.identities(where{}
                                  .office("foreign minister")
                                  .country(m.country)
                                  .since({m.since.year, 0, 0})
                                  .until({m.since.year, 0, 0}),
                              part))
        .rows.size();
  });
  measure("timeline of a person", [&](const matter& m) { return sure(in.timeline(m.name, {}, part)).rows.size(); });
  std::printf("\n%-62s %9s %9s %9s\n", "sum", "p50 ms", "p95 ms", "rows");
  measure("statements by month",
          [&](const matter&) { return sure(in.counts(noun::statement, interval::month)).size(); });
  measure("meetings by day", [&](const matter&) { return sure(in.counts(noun::meeting, interval::day)).size(); });
  measure("statements about a word by month", [&](const matter& m) {
    return sure(in.counts(noun::statement, interval::month, where{}.about(m.word))).size();
  });
  measure("top speakers", [&](const matter&) { return sure(in.top(top::speakers)).size(); });
  measure("top pairs", [&](const matter&) { return sure(in.top(top::pairs)).size(); });
  measure("top topics", [&](const matter&) { return sure(in.top(top::topics)).size(); });
  measure("top places", [&](const matter&) { return sure(in.top(top::places)).size(); });
  measure("top speakers of a month",
          [&](const matter& m) { return sure(in.top(top::speakers, where{}.since(m.since).until(m.since))).size(); });
  measure("top speakers of a year", [&](const matter& m) {
    return sure(in.top(top::speakers, where{}.since({m.since.year, 0, 0}).until({m.since.year, 0, 0}))).size();
  });
  measure("top pairs of a year", [&](const matter& m) {
    return sure(in.top(top::pairs, where{}.since({m.since.year, 0, 0}).until({m.since.year, 0, 0}))).size();
  });
  measure("top speakers about a word",
          [&](const matter& m) { return sure(in.top(top::speakers, where{}.about(m.word))).size(); });
  measure("whom a person met",
          [&](const matter& m) { return sure(in.graph(where{}.participant(m.name))).edges.size(); });
  std::printf("\npeak memory %.0f MB\n", peak_megabytes());
}

// A reader asks without pause while a writer adds.
void ask_while_writing(const article_maker& maker, const settings& chosen) {
  std::atomic<bool> done = false;
  std::vector<double> alone, beside;
  archive_options reading;
  reading.mode = archive_options::access::read;
  archive in = sure(archive::open(chosen.file, reading));
  const std::vector<matter> all = matters(maker, chosen);
  const auto one = [&](std::size_t i) {
    const matter& about = all[i % all.size()];
    const double started = now();
    sure(in.statements(where{}.speaker(about.name), {order::newest, 20, {}}));
    return now() - started;
  };
  for (std::size_t i = 0; i < 200; ++i) alone.push_back(one(i));
  std::thread writing([&] {
    archive into = sure(archive::open(chosen.file));
    for (std::uint64_t batch = 0; batch < 5; ++batch) {
      std::vector<record> more;
      for (std::uint64_t n = 0; n < chosen.batch; ++n)
        more.push_back(maker.make(chosen.articles + batch * chosen.batch + n));
      sure(into.add(more));
    }
    done = true;
  });
  for (std::size_t i = 0; !done; ++i) beside.push_back(one(i));
  writing.join();
  const auto longest = [](const std::vector<double>& times) { return *std::max_element(times.begin(), times.end()); };
  std::printf(
      "\na reader beside a writer: %zu questions, p50 %.2f ms, longest %.1f ms (alone: p50 %.2f, longest %.1f)\n",
      beside.size(), percentile(beside, .5) * 1e3, longest(beside) * 1e3, percentile(alone, .5) * 1e3,
      longest(alone) * 1e3);
}

}  // namespace

int main(int count, char** arguments) {
  settings chosen;
  for (int i = 1; i < count; ++i) {
    const std::string word = arguments[i];
    if (word == "--from" && i + 1 < count) chosen.from = arguments[++i];
    else if (word == "--file" && i + 1 < count) chosen.file = arguments[++i];
    else if (word == "--batch" && i + 1 < count) chosen.batch = std::strtoull(arguments[++i], nullptr, 10);
    else if (word == "--only" && i + 1 < count) chosen.only = arguments[++i];
    else if (word == "--runs" && i + 1 < count) chosen.runs = std::atoi(arguments[++i]);
    else chosen.articles = std::strtoull(word.c_str(), nullptr, 10);
  }
  const article_maker maker(chosen.from.empty() ? bench::own_templates() : bench::templates_in(chosen.from));
  if (chosen.does("add"))
    for (const char* behind : {"", "-wal", "-shm"}) std::remove((chosen.file + behind).c_str());
  if (chosen.does("add")) fill(maker, chosen);
  if (chosen.does("optimize")) {
    const double started = now();
    const archive_info about = sure(sure(archive::open(chosen.file)).optimize());
    std::printf("\noptimized in %.1f s, %.0f bytes/record, peak %.0f MB\n", now() - started,
                static_cast<double>(about.bytes) / static_cast<double>(about.articles), peak_megabytes());
  }
  if (chosen.does("ask")) ask(maker, chosen);
  if (chosen.does("beside")) ask_while_writing(maker, chosen);
}
