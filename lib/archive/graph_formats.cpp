#include <communique/archive.hpp>
#include <communique/words.hpp>

#include "text/utf8.hpp"

#include <string>
#include <string_view>

namespace communique::inline v1 {

namespace {

// Characters that XML 1.0 cannot hold at all, not even escaped, become U+FFFD.
std::string in_xml(std::string_view text) {
  std::string out;
  for (const char c : text::repaired(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\t':
      case '\n':
      case '\r': out += ' '; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) out += "\xEF\xBF\xBD";
        else out += c;
    }
  }
  return out;
}

std::string in_dot(std::string_view text) {
  std::string out = "\"";
  for (const char c : text::repaired(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return out + '"';
}

void add_data(std::string& to, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  ((((to += "<data key=\"") += key) += "\">") += in_xml(value)) += "</data>";
}

}  // namespace

std::string to_graphml(const graph& from) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                    "  <key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n"
                    "  <key id=\"type\" for=\"node\" attr.name=\"type\" attr.type=\"string\"/>\n"
                    "  <key id=\"country\" for=\"node\" attr.name=\"country\" attr.type=\"string\"/>\n"
                    "  <key id=\"meetings\" for=\"node\" attr.name=\"meetings\" attr.type=\"long\"/>\n"
                    "  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"long\"/>\n"
                    "  <key id=\"first\" for=\"edge\" attr.name=\"first\" attr.type=\"string\"/>\n"
                    "  <key id=\"last\" for=\"edge\" attr.name=\"last\" attr.type=\"string\"/>\n"
                    "  <graph edgedefault=\"undirected\">\n";
  for (const graph::node& one : from.nodes) {
    out += "    <node id=\"n" + std::to_string(static_cast<std::int64_t>(one.who)) + "\">";
    add_data(out, "name", one.name);
    add_data(out, "type", to_string(one.what));
    add_data(out, "country", one.country);
    add_data(out, "meetings", std::to_string(one.meetings));
    out += "</node>\n";
  }
  const auto id = [&](std::uint32_t index) {
    return "\"n" + std::to_string(static_cast<std::int64_t>(from.nodes[index].who)) + "\"";
  };
  for (const graph::edge& one : from.edges) {
    out += "    <edge source=" + id(one.one) + " target=" + id(one.other) + ">";
    add_data(out, "weight", std::to_string(one.meetings));
    add_data(out, "first", to_string(one.first));
    add_data(out, "last", to_string(one.last));
    out += "</edge>\n";
  }
  return out + "  </graph>\n</graphml>\n";
}

std::string to_dot(const graph& from) {
  std::string out = "graph who_met_whom {\n";
  for (const graph::node& one : from.nodes)
    out += "  n" + std::to_string(static_cast<std::int64_t>(one.who)) + " [label=" + in_dot(one.name) + "];\n";
  for (const graph::edge& one : from.edges) {
    out += "  n" + std::to_string(static_cast<std::int64_t>(from.nodes[one.one].who)) + " -- n" +
           std::to_string(static_cast<std::int64_t>(from.nodes[one.other].who)) +
           " [weight=" + std::to_string(one.meetings) + ", label=" + in_dot(std::to_string(one.meetings));
    if (one.first) out += ", tooltip=" + in_dot(to_string(one.first) + " to " + to_string(one.last));
    out += "];\n";
  }
  return out + "}\n";
}

}  // namespace communique::inline v1
