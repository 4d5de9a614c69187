#include "input/text/training/approaches.h"

#include <cstdlib>

#include "converter/error.h"

namespace offprint::training {

namespace {

void change(Approach& approach, const std::string& name, double value) {
  ChainSettings& chain = approach.chain;
  if (name == "rounds")
    chain.rounds = static_cast<std::size_t>(value);
  else if (name == "rate")
    chain.rate = value;
  else if (name == "decay")
    chain.decay = value;
  else if (name == "dropout")
    chain.dropout = value;
  else if (name == "drop_cost")
    chain.drop_cost = value;
  else if (name == "heading_cost")
    chain.heading_cost = value;
  else if (name == "item_cost")
    chain.item_cost = value;
  else if (name == "other_cost")
    chain.other_cost = value;
  else if (name == "transitions")
    chain.transitions = value != 0;
  else if (name == "layer_rate")
    chain.layer.rate = value;
  else if (name == "layer_decay")
    chain.layer.decay = value;
  else if (name == "layer_start")
    chain.layer.start = value;
  else if (name == "layer_dropout")
    chain.layer.dropout = value;
  else if (name == "seeds")
    chain.seeds = static_cast<std::uint32_t>(value);
  else if (name == "crossed")
    approach.features.crossed = value != 0;
  else if (name == "title_rounds")
    approach.title.rounds = static_cast<std::size_t>(value);
  else if (name == "title_rate")
    approach.title.rate = value;
  else if (name == "title_layer_rate")
    approach.title.layer_rate = value;
  else if (name == "title_layer_decay")
    approach.title.layer_decay = value;
  else if (name == "title_dropout")
    approach.title.dropout = value;
  else if (name == "title_decay")
    approach.title.decay = value;
  else if (name == "title_written")
    approach.title.written_weight = value;
  else if (name == "written_weight")
    approach.written_weight = value;
  else
    throw Error(ErrorKind::bad_option, "no setting is named " + name);
}

}  // namespace

Approach kept_approach() {
  Approach approach;
  approach.name = "a layer between signs and roles";
  return approach;
}

std::vector<Approach> compared_approaches() {
  std::vector<Approach> approaches(5, kept_approach());
  approaches[0].name = "each unit alone, no layer";
  approaches[0].chain.transitions = false;
  approaches[0].chain.layer.start = 0;  // weights that begin at zero stay there
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
