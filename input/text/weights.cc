#include "input/text/weights.h"

namespace offprint::article {

namespace {

#include "input/text/weights_table.inc"

constexpr Weights all_weights{title_weights,      title_layer_weights, sign_weights, layer_weights,
                              transition_weights, first_weights,       last_weights};

}  // namespace

const Weights& default_weights() { return all_weights; }

}  // namespace offprint::article
