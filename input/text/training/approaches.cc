#include "input/text/training/approaches.h"

#include <cstdlib>
#include <string_view>

#include "converter/error.h"

namespace offprint::training {

namespace {

struct Setting {
  std::string_view name;
  void (*set)(Approach& approach, double value);
};

constexpr Setting settings[] = {
    {"rounds", [](Approach& a, double v) { a.chain.rounds = static_cast<std::size_t>(v); }},
    {"rate", [](Approach& a, double v) { a.chain.rate = v; }},
    {"decay", [](Approach& a, double v) { a.chain.decay = v; }},
    {"dropout", [](Approach& a, double v) { a.chain.dropout = v; }},
    {"drop_cost", [](Approach& a, double v) { a.chain.drop_cost = v; }},
    {"heading_cost", [](Approach& a, double v) { a.chain.heading_cost = v; }},
    {"item_cost", [](Approach& a, double v) { a.chain.item_cost = v; }},
    {"other_cost", [](Approach& a, double v) { a.chain.other_cost = v; }},
    {"transitions", [](Approach& a, double v) { a.chain.transitions = v != 0; }},
    {"seeds", [](Approach& a, double v) { a.chain.seeds = static_cast<std::uint32_t>(v); }},
    {"layer_rate", [](Approach& a, double v) { a.chain.layer.rate = v; }},
    {"layer_decay", [](Approach& a, double v) { a.chain.layer.decay = v; }},
    {"layer_start", [](Approach& a, double v) { a.chain.layer.start = v; }},
    {"layer_dropout", [](Approach& a, double v) { a.chain.layer.dropout = v; }},
    {"crossed", [](Approach& a, double v) { a.inputs.crossed = v != 0; }},
    {"written_weight", [](Approach& a, double v) { a.written_weight = v; }},
    {"title_rounds", [](Approach& a, double v) { a.title.rounds = static_cast<std::size_t>(v); }},
    {"title_rate", [](Approach& a, double v) { a.title.rate = v; }},
    {"title_decay", [](Approach& a, double v) { a.title.decay = v; }},
    {"title_dropout", [](Approach& a, double v) { a.title.dropout = v; }},
    {"title_layer_rate", [](Approach& a, double v) { a.title.layer_rate = v; }},
    {"title_layer_decay", [](Approach& a, double v) { a.title.layer_decay = v; }},
    {"title_written", [](Approach& a, double v) { a.title.written_weight = v; }},
};

void change(Approach& approach, std::string_view name, double value) {
  for (const Setting& setting : settings)
    if (setting.name == name) return setting.set(approach, value);
  throw Error(ErrorKind::bad_option, "no setting is named " + std::string(name));
}

}  // namespace

Approach kept_approach() {
  Approach approach;
  approach.name = "a layer between features and roles";
  return approach;
}

std::vector<Approach> compared_approaches() {
  std::vector<Approach> approaches(5, kept_approach());
  approaches[0].name = "each unit alone, no layer";
  approaches[0].chain.transitions = false;
  approaches[0].chain.layer.start = 0;  // weights that start at zero stay zero
  approaches[1].name = "chain, no layer";
  approaches[1].chain.layer.start = 0;
  approaches[2].name = "layer, dropping costs 4";
  approaches[2].chain.drop_cost = 4;
  approaches[3].name = "layer, no dropout";
  approaches[3].chain.dropout = approaches[3].chain.layer.dropout = 0;
  return approaches;
}

Approach changed_approach(const std::vector<std::string>& changes) {
  Approach approach = kept_approach();
  if (!changes.empty()) approach.name.clear();
  for (const std::string& text : changes) {
    const std::size_t equals = std::min(text.find('='), text.size() - 1);
    change(approach, text.substr(0, equals), std::strtod(text.c_str() + equals + 1, nullptr));
    approach.name += (approach.name.empty() ? "" : " ") + text;
  }
  return approach;
}

}  // namespace offprint::training
