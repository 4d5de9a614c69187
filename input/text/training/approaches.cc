#include "input/text/training/approaches.h"

namespace offprint::training {

Approach kept_approach() {
  Approach approach;
  approach.name = "crossed signs, dropping costs 6";
  return approach;
}

std::vector<Approach> compared_approaches() {
  std::vector<Approach> approaches(5, kept_approach());
  approaches[0].name = "each unit alone";
  approaches[0].features.crossed = false;
  approaches[0].chain.transitions = false;
  approaches[1].name = "chain, all errors alike";
  approaches[1].features.crossed = false;
  approaches[1].chain.drop_cost = approaches[1].chain.heading_cost = 1;
  approaches[2].name = "chain, dropping costs 6";
  approaches[2].features.crossed = false;
  approaches[3].name = "crossed signs, no dropout";
  approaches[3].chain.dropout = 0;
  return approaches;
}

}  // namespace offprint::training
