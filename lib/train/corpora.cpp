#include "train/corpora.hpp"

#include <zlib.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>

namespace communique::train {

namespace {

using nlohmann::json;

[[noreturn]] void stop(const std::string& why) {
  std::fprintf(stderr, "communique-train: %s\n", why.c_str());
  std::exit(2);
}

std::vector<std::string> lines_of(const std::string& path) {
  gzFile file = gzopen(path.c_str(), "rb");  // reads plain files as they are
  if (file == nullptr) stop(path + " cannot be read; the folder with the corpora is the first argument");
  std::string all;
  char buffer[1 << 16];
  for (int got; (got = gzread(file, buffer, sizeof buffer)) > 0;) all.append(buffer, static_cast<std::size_t>(got));
  gzclose(file);
  std::vector<std::string> out;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find('\n', at), all.size());
    out.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

json parse(const std::string& line, const std::string& path) {
  json out = json::parse(line, nullptr, false);
  if (out.is_discarded()) stop(path + " has a line that is not JSON");
  return out;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    out.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::uint32_t number(std::string_view cell) {
  std::uint32_t out = 0;
  for (const char c : cell) out = out * 10 + static_cast<std::uint32_t>(c - '0');
  return out;
}

std::vector<span> pieces(const json& of) {
  std::vector<span> out;
  for (const json& one : of) out.push_back({one[0].get<std::uint32_t>(), one[1].get<std::uint32_t>()});
  return out;
}

std::vector<annotated_text> read_attributions(const std::string& path, corpus from) {
  std::vector<annotated_text> out;
  for (const std::string& line : lines_of(path)) {
    if (line.empty()) continue;
    const json one = parse(line, path);
    annotated_text next;
    next.from = from;
    next.id = one["id"];
    next.text = one["text"];
    next.published = one.value("published", "");
    next.thoughts = true;
    for (const json& a : one["attributions"])
      next.attributions.push_back({pieces(a["source"]), pieces(a["cue"]), pieces(a["content"])});
    out.push_back(std::move(next));
  }
  return out;
}

void read_conll(const std::string& path, std::vector<annotated_text>& into) {
  std::unordered_map<std::string, annotated_text*> by_id;
  for (annotated_text& a : into) by_id[a.id] = &a;
  annotated_text* here = nullptr;
  for (const std::string& line : lines_of(path)) {
    if (line.rfind("# doc = ", 0) == 0) {
      const auto found = by_id.find(line.substr(8));
      here = found == by_id.end() ? nullptr : found->second;
      continue;
    }
    const auto cells = cells_of(line);
    if (here == nullptr || cells.size() != 9) continue;
    here->tokens.push_back({{number(cells[7]), number(cells[8])}, std::string(cells[3]), std::string(cells[4])});
  }
}

span one_span(const json& of) {
  return of.is_object() ? span{of["begin"].get<std::uint32_t>(), of["end"].get<std::uint32_t>()} : span{};
}

std::vector<annotated_text> read_readouts(const std::string& path) {
  std::vector<annotated_text> out;
  for (const std::string& line : lines_of(path)) {
    if (line.empty()) continue;
    const json one = parse(line, path);
    const json& record = one["record"];
    annotated_text next;
    next.from = corpus::readouts;
    next.id = one["id"];
    next.text = one["text"];
    if (record["article"]["published"].is_string()) next.published = record["article"]["published"];
    for (const json& s : record["statements"]) {
      gold_attribution a;
      if (const span source = one_span(s["source"])) a.source.push_back(source);
      if (const span cue = one_span(s["cue"])) a.cue.push_back(cue);
      for (const json& piece : s["content"]) a.content.push_back(one_span(piece));
      next.attributions.push_back(std::move(a));
    }
    for (const json& e : record["entities"])
      for (const json& m : e["mentions"])
        if (m["kind"] == "name" || m["kind"] == "acronym") next.names.push_back({one_span(m), e["type"]});
    const int id = std::atoi(next.id.c_str());
    next.held_out = id >= 550 && id < 600;
    out.push_back(std::move(next));
  }
  return out;
}

// The types of GUM's outermost entities that are names: those whose head is a proper noun.
const char* silver_name(std::string_view entity) {
  const auto type = entity.substr(0, entity.find('-'));
  return type == "person" ? "PERSON" : type == "organization" ? "ORGANIZATION" : type == "place" ? "LOCATION" : "MISC";
}

}  // namespace

std::vector<annotated_text> read_treebank(const std::string& path) {
  std::vector<annotated_text> out;
  bool gum = path.find("gum-") != std::string::npos;
  std::vector<std::pair<std::string, std::string>> open;  // entity number, silver type
  std::uint32_t joined_until = 0;                         // of a multiword token "don't"
  bool joined_space = true;
  for (const std::string& line : lines_of(path)) {
    if (line.rfind("# newdoc id = ", 0) == 0) {
      out.push_back({corpus::treebank, line.substr(14), {}, {}, {}, {}, {}, false, false});
      open.clear();
      continue;
    }
    if (out.empty()) continue;
    annotated_text& here = out.back();
    if (line.rfind("# newpar", 0) == 0 && !here.text.empty()) {
      while (!here.text.empty() && here.text.back() == ' ') here.text.pop_back();
      here.text += "\n\n";
    }
    const auto cells = cells_of(line);
    if (cells.size() != 10) continue;
    const bool space = cells[9].find("SpaceAfter=No") == std::string_view::npos;
    if (cells[0].find('-') != std::string_view::npos) {
      joined_until = number(cells[0].substr(cells[0].find('-') + 1));
      joined_space = space;
      continue;
    }
    if (cells[0].find('.') != std::string_view::npos) continue;
    const std::uint32_t id = number(cells[0]);
    std::string name;
    if (gum) {
      std::string_view entity = cells[9];
      const std::size_t at = entity.find("Entity=");
      entity = at == std::string_view::npos ? std::string_view{} : entity.substr(at + 7);
      entity = entity.substr(0, entity.find('|'));
      for (std::size_t i = 0; i < entity.size();) {
        if (entity[i] == '(') {
          const std::size_t dash = entity.find('-', i);
          std::size_t end = i + 1;
          while (end < entity.size() && entity[end] != '(' && entity[end] != ')') ++end;
          if (dash != std::string_view::npos && dash < end)
            open.emplace_back(std::string(entity.substr(i + 1, dash - i - 1)),
                              silver_name(entity.substr(dash + 1, end - dash - 1)));
          if (end < entity.size() && entity[end] == ')') name = open.empty() ? "" : open.back().second;
          i = end;
        } else {
          ++i;
        }
      }
      const bool proper = cells[4] == "NNP" || cells[4] == "NNPS";
      name = proper && !open.empty() ? open.back().second : proper ? "MISC" : "O";
      // Now close what ends here: "1)" or "(2-person-…)".
      for (std::size_t i = 0; i < entity.size(); ++i)
        if (entity[i] == ')' && !open.empty()) {
          std::size_t begin = i;
          while (begin > 0 && entity[begin - 1] != '(' && entity[begin - 1] != ')') --begin;
          const std::string_view key = entity.substr(begin, i - begin);
          const std::string_view which = key.substr(0, key.find('-'));
          for (std::size_t k = open.size(); k-- > 0;)
            if (open[k].first == which) {
              open.erase(open.begin() + static_cast<std::ptrdiff_t>(k));
              break;
            }
        }
    }
    const auto begin = static_cast<std::uint32_t>(here.text.size());
    here.text += cells[1];
    here.tokens.push_back({{begin, static_cast<std::uint32_t>(here.text.size())}, std::string(cells[4]), name});
    const bool inside = id < joined_until;
    if (id == joined_until ? joined_space : !inside && space) here.text += ' ';
    if (id == joined_until) joined_until = 0;
  }
  return out;
}

std::vector<annotated_text> read_polnear(const std::string& stem) {
  std::vector<annotated_text> out = read_attributions(stem + ".jsonl", corpus::polnear);
  read_conll(stem + ".conll.gz", out);
  for (std::size_t i = 0; i < out.size(); ++i) out[i].held_out = i % 10 == 7;
  return out;
}

std::vector<annotated_text> read_training(const folder& from, bool all) {
  std::vector<annotated_text> out = read_readouts(from.readouts_lines);
  const auto take = [&out](std::vector<annotated_text> more) {
    for (annotated_text& a : more) out.push_back(std::move(a));
  };
  take(read_attributions(from.shared + "/gum/train.jsonl", corpus::gum));
  for (const char* bank : {"ewt", "gum"}) {
    std::vector<annotated_text> texts = read_treebank(from.shared + "/treebank/" + bank + "-train.conllu.gz");
    // GUM names no terms for the texts of these three genres.
    std::erase_if(texts, [&](const annotated_text& a) {
      return !all && (a.id.find("GUM_speech") == 0 || a.id.find("GUM_textbook") == 0 || a.id.find("GUM_vlog") == 0);
    });
    take(std::move(texts));
  }
  if (all) take(read_polnear(from.shared + "/polnear/train"));
  return out;
}

}  // namespace communique::train
