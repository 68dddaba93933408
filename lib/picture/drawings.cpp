#include "picture/drawings.hpp"

#include "picture/phrases.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

namespace communique::picture {

namespace {

// Whom a drawing has room for, and who of them met whom. `one` and `other` count those that are drawn.
struct drawn {
  struct tie {
    std::size_t one, other;
    const graph::edge* edge;
  };
  std::vector<std::size_t> nodes{};  // indices into the graph's
  std::vector<tie> ties{};
};

// Pair after pair from the most frequent one on, so that nobody stands there alone.
drawn chosen(const graph& from, std::size_t most) {
  drawn out;
  std::vector<std::size_t> place(from.nodes.size(), most);
  const auto add = [&](std::uint32_t node) {
    if (place[node] == most) place[node] = out.nodes.size(), out.nodes.push_back(node);
    return place[node];
  };
  for (const graph::edge& one : from.edges) {
    if (one.one >= from.nodes.size() || one.other >= from.nodes.size() || one.one == one.other) continue;
    const std::size_t news = std::size_t{place[one.one] == most} + std::size_t{place[one.other] == most};
    if (out.nodes.size() + news > most) continue;
    const std::size_t first = add(one.one), second = add(one.other);
    out.ties.push_back({first, second, &one});
  }
  return out;
}

// Which nodes hang together: the same number for all of them, that of the first.
std::vector<std::size_t> components(const drawn& of) {
  std::vector<std::size_t> out(of.nodes.size());
  std::iota(out.begin(), out.end(), std::size_t{0});
  for (bool changed = true; changed;) {
    changed = false;
    for (const drawn::tie& one : of.ties) {
      const std::size_t least = std::min(out[one.one], out[one.other]);
      changed = changed || out[one.one] != least || out[one.other] != least;
      out[one.one] = out[one.other] = least;
    }
  }
  return out;
}

// More than a million count as a million, and none as one: 2^64 of them, a thousand times, would not fit.
std::uint64_t weight(std::uint64_t meetings) { return std::clamp<std::uint64_t>(meetings, 1, 1'000'000); }

// The shape beside a name tells what it is: a dot for people, a square for bodies, a diamond for countries.
void add_shape(markup& to, entity::type what, std::size_t x, std::size_t y, std::size_t radius) {
  if (what == entity::type::person) {
    to.raw("<circle cx=\"").number(x).raw("\" cy=\"").number(y).raw("\" r=\"").number(radius).raw("\"/>");
    return;
  }
  to.raw("<rect x=\"").number(x - radius).raw("\" y=\"").number(y - radius).raw("\" width=\"").number(2 * radius);
  to.raw("\" height=\"").number(2 * radius).raw("\"");
  if (what == entity::type::place) to.raw(" transform=\"rotate(45 ").number(x).raw(" ").number(y).raw(")\"");
  to.raw("/>");
}

void add_dates(markup& to, date first, date last) {
  if (!first) return;
  to.raw(", ").raw(spoken(first));
  if (!(first == last) && last) to.raw(" to ").raw(spoken(last));
}

// The order in which those that are drawn stand below each other.
std::vector<std::size_t> order_of(const drawn& all) {
  const std::size_t nodes = all.nodes.size();
  const std::vector<std::size_t> together = components(all);
  std::vector<std::size_t> order(nodes), place(nodes);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return together[a] < together[b]; });
  // Everybody moves to the middle of those whom they met, until that has settled or nearly so.
  constexpr std::uint64_t fine = 1024;
  for (int round = 0; round < 16; ++round) {
    for (std::size_t i = 0; i < nodes; ++i) place[order[i]] = i;
    std::vector<std::uint64_t> sum(nodes), count(nodes, 1);
    for (std::size_t i = 0; i < nodes; ++i) sum[i] = place[i] * fine;
    for (const drawn::tie& one : all.ties) {
      const std::uint64_t meetings = weight(one.edge->meetings);
      sum[one.one] += place[one.other] * fine * meetings;
      sum[one.other] += place[one.one] * fine * meetings;
      count[one.one] += meetings;
      count[one.other] += meetings;
    }
    std::vector<std::size_t> next = order;
    std::stable_sort(next.begin(), next.end(), [&](std::size_t a, std::size_t b) {
      return std::tuple(together[a], sum[a] / count[a]) < std::tuple(together[b], sum[b] / count[b]);
    });
    if (next == order) break;
    order = std::move(next);
  }
  return order;
}

}  // namespace

std::vector<std::size_t> arranged(const graph& from, std::size_t most) {
  const drawn all = chosen(from, most);
  std::vector<std::size_t> out;
  for (const std::size_t one : order_of(all)) out.push_back(all.nodes[one]);
  return out;
}

void add_arcs(markup& to, const graph& from, std::size_t most) {
  constexpr std::size_t row = 24, axis = 172, width = 340, room = width - axis - 12, top = 16;
  const drawn all = chosen(from, most);
  const std::vector<std::size_t> order = order_of(all);
  std::vector<std::size_t> y(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) y[order[i]] = top + i * row;
  std::uint64_t heaviest = 1, busiest = 1;
  std::size_t farthest = row;
  for (const drawn::tie& one : all.ties) {
    heaviest = std::max(heaviest, weight(one.edge->meetings));
    farthest = std::max(farthest, std::max(y[one.one], y[one.other]) - std::min(y[one.one], y[one.other]));
  }
  for (const std::size_t node : all.nodes) busiest = std::max(busiest, weight(from.nodes[node].meetings));

  to.raw("<svg class=\"arcs\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Drawing of who met whom; "
         "the "
         "table says the same\" viewBox=\"0 0 ")
      .number(width)
      .raw(" ")
      .number(order.size() * row + top / 2)
      .raw("\">\n");
  for (const drawn::tie& one : all.ties) {
    const std::size_t above = std::min(y[one.one], y[one.other]), below = std::max(y[one.one], y[one.other]);
    const std::size_t reach = std::min(below - above, room * (below - above) / farthest);
    const std::uint64_t tenths = 15 + 45 * (weight(one.edge->meetings) - 1) / std::max<std::uint64_t>(heaviest - 1, 6);
    to.raw("<path d=\"M")
        .number(axis)
        .raw(" ")
        .number(above)
        .raw("A")
        .number(reach)
        .raw(" ")
        .number((below - above) / 2);
    to.raw(" 0 0 1 ").number(axis).raw(" ").number(below).raw("\" stroke-width=\"").number(tenths / 10).raw(".");
    to.number(tenths % 10).raw("\"><title>").brief(from.nodes[one.edge->one].name).raw(" and ");
    to.brief(from.nodes[one.edge->other].name).raw(": ").raw(spoken(one.edge->meetings, "meeting"));
    add_dates(to, one.edge->first, one.edge->last);
    to.raw("</title></path>\n");
  }
  for (const std::size_t node : order) {
    const graph::node& one = from.nodes[all.nodes[node]];
    to.raw("<text text-anchor=\"end\" x=\"").number(axis - 11).raw("\" y=\"").number(y[node] + 4).raw("\">");
    to.brief(one.name, 26).raw("<title>").brief(one.name).raw(": ").raw(spoken(one.meetings, "meeting"));
    to.raw("</title></text>");
    add_shape(to, one.what, axis, y[node], 3 + static_cast<std::size_t>(3 * weight(one.meetings) / busiest));
    to.raw("\n");
  }
  to.raw("</svg>\n");
}

void add_bars(markup& to, const std::vector<bars>& all, bool by_year) {
  std::uint64_t most = 1;
  for (const bars& one : all) most = std::max({most, weight(one.statements), weight(one.meetings)});
  to.raw(
        "<svg class=\"months\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Drawing of how many; the "
        "table says the same\" preserveAspectRatio=\"none\" viewBox=\"0 0 ")
      .number(all.size() * 10)
      .raw(" 100\">\n<defs><pattern id=\"lines\" width=\"4\" height=\"4\" "
           "patternUnits=\"userSpaceOnUse\"><path d=\"M0 1H4\" stroke=\"currentColor\" stroke-width=\"2\"/>"
           "</pattern></defs>\n");
  const auto add = [&](std::size_t x, std::uint64_t n, std::string_view look) {
    const std::uint64_t height = n ? std::max<std::uint64_t>(weight(n) * 96 / most, 1) : 0;
    to.raw("<rect")
        .raw(look)
        .raw(" x=\"")
        .number(x)
        .raw("\" y=\"")
        .number(100 - height)
        .raw("\" width=\"3\" height=\"");
    to.number(height).raw("\"/>");
  };
  for (std::size_t i = 0; i < all.size(); ++i) {
    const date when{all[i].first.year, by_year ? std::uint8_t{0} : all[i].first.month, 0};
    to.raw("<g><title>").raw(spoken(when)).raw(": ").raw(spoken(all[i].statements, "statement")).raw(", ");
    to.raw(spoken(all[i].meetings, "meeting")).raw("</title>");
    add(i * 10 + 2, all[i].statements, "");
    add(i * 10 + 5, all[i].meetings, " class=\"two\"");
    to.raw("</g>\n");
  }
  to.raw("</svg>\n");
}

void add_share(markup& to, std::uint64_t n, std::uint64_t of) {
  const std::uint64_t hundredths = std::max<std::uint64_t>(weight(n) * 100 / std::max<std::uint64_t>(weight(of), 1), 1);
  to.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" preserveAspectRatio=\"none\" viewBox=\"0 0 "
         "100 1\">"
         "<rect width=\"")
      .number(std::min<std::uint64_t>(hundredths, 100))
      .raw("\" height=\"1\"/></svg>");
}

}  // namespace communique::picture
