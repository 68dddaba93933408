// Learned weights: how a file of tables is read.
#include "model/weights.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace communique;
using model::feature_of;

namespace {

void put(std::string& out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out += static_cast<char>((value >> (8 * i)) & 255);
}

// A file with one table of two weights for each of some features.
std::string file_with(const std::vector<std::pair<model::feature, std::pair<int, int>>>& rows, std::uint32_t slots,
                      std::uint64_t templates = ~std::uint64_t{0}) {
  std::string checks(slots * 2, '\0'), table(slots * 2, '\0'), filter(model::filter_bits(slots) / 8, '\0');
  for (const auto& [f, weights] : rows) {
    std::uint32_t at = model::slot_of(f, slots);
    while (checks[at * 2] != 0 || checks[at * 2 + 1] != 0) at = (at + 1) % slots;
    checks[at * 2] = static_cast<char>(model::check_of(f) & 255);
    checks[at * 2 + 1] = static_cast<char>(model::check_of(f) >> 8);
    table[at * 2] = static_cast<char>(weights.first);
    table[at * 2 + 1] = static_cast<char>(weights.second);
    const std::uint32_t bit = model::filter_bit(f, model::filter_bits(slots));
    filter[bit / 8] = static_cast<char>(filter[bit / 8] | (1 << (bit % 8)));
  }
  std::string out(model::magic);
  put(out, 1);
  std::string name = "things";
  name.resize(16);
  out += name;
  put(out, 2);
  put(out, slots);
  put(out, static_cast<std::uint32_t>(out.size() + 24));
  put(out, 65536 * 512);  // a weight of 1 is half a natural unit
  put(out, static_cast<std::uint32_t>(templates));
  put(out, static_cast<std::uint32_t>(templates >> 32));
  put(out, 0xFFFFFFFF);
  put(out, 0xFFFFFFFF);
  return out + checks + table + filter;
}

}  // namespace

TEST_CASE("weights: a feature of the table has its row, any other none") {
  std::vector<std::pair<model::feature, std::pair<int, int>>> rows;
  for (int i = 0; i < 50; ++i) rows.push_back({feature_of(1, i), {i, -i}});
  const std::string bytes = file_with(rows, 64);
  const auto table = model::weights(bytes).get<2>("things");
  REQUIRE(table);
  for (int i = 0; i < 50; ++i) {
    const std::int8_t* row = table.find(feature_of(1, i));
    REQUIRE(row != nullptr);
    CHECK(row[0] == i);
    CHECK(row[1] == -i);
  }
  for (int i = 50; i < 200; ++i) CHECK(table.find(feature_of(1, i)) == nullptr);
}

TEST_CASE("weights: many features add up as one after the other do") {
  const std::string bytes = file_with({{feature_of(1, 1), {3, 4}}, {feature_of(1, 2), {10, -20}}}, 8);
  const auto table = model::weights(bytes).get<2>("things");
  model::feature_list seen(table.may_have());
  for (int i = 0; i < 9; ++i) seen(feature_of(1, i));
  CHECK(seen.count < 9);  // most of those that are not there do not pass
  int sums[2] = {};
  table.add(seen, sums);
  CHECK(sums[0] == 13);
  CHECK(sums[1] == -16);
  CHECK(table.natural(2) == 1024);
}

TEST_CASE("weights: four weights summed at once are what they are one by one, the lowest and the highest too") {
  model::row_sum<4, std::int16_t> sum;
  const std::int8_t rows[][4] = {{127, -128, 0, -1}, {127, -128, 1, -1}, {-5, 7, -128, 127}};
  for (int i = 0; i < 20; ++i)
    for (const auto& row : rows) sum.add(row);
  std::int16_t out[4] = {1000, -1000, 0, 7};
  sum.add_to(out);
  CHECK(out[0] == 1000 + 20 * 249);
  CHECK(out[1] == -1000 - 20 * 249);
  CHECK(out[2] == -20 * 127);
  CHECK(out[3] == 7 + 20 * 125);
}

TEST_CASE("weights: a template that a table has none of gives no feature, and the others keep their numbers") {
  const std::string bytes =
      file_with({{feature_of(100, 7), {1, 1}}, {feature_of(102, 7), {2, 2}}}, 8, ~std::uint64_t{2});
  const auto table = model::weights(bytes).get<2>("things");
  model::feature_list seen(table.may_have());
  model::template_writer put(seen, 100);
  for (int i = 0; i < 3; ++i) put(7);  // the second is left out
  REQUIRE(seen.count == 2);
  CHECK(seen.at[0] == feature_of(100, 7));
  CHECK(seen.at[1] == feature_of(102, 7));
}

TEST_CASE("weights: a table of another name or width is not there") {
  const std::string bytes = file_with({{feature_of(1, 1), {3, 4}}}, 8);
  const model::weights weights(bytes);
  CHECK_FALSE(weights.get<2>("others"));
  CHECK_FALSE(weights.get<3>("things"));
  CHECK(weights.get<2>("others").find(feature_of(1, 1)) == nullptr);
}

TEST_CASE("weights: bytes that are cut off or none of ours hold no table") {
  const std::string bytes = file_with({{feature_of(1, 1), {3, 4}}}, 8);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(model::weights(std::string_view(bytes).substr(0, size)).get<2>("things"));
  }
  CHECK_FALSE(model::weights("something else altogether, long enough to hold a table").get<2>("things"));
}

TEST_CASE("weights: the library's own are there and fit into six megabytes") {
  const model::weights own = model::embedded();
  CHECK(own.get<32>("parts"));
  CHECK(own.get<2>("cues"));
  CHECK(own.get<3>("choices"));
  CHECK(own.size() <= 6'000'000);
}

TEST_CASE("probability: even odds are 500, and the other side of them is what is left of a thousand") {
  CHECK(model::probability(0) == 500);
  CHECK(model::probability(1024) == 731);
  for (const int odds : {100, 1000, 3000, 9000, 1 << 30}) {
    CAPTURE(odds);
    CHECK(model::probability(odds) + model::probability(-odds) == 1000);
    CHECK(model::probability(odds) >= model::probability(odds - 50));
  }
}
