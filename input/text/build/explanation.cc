#include "input/text/build/explanation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "converter/certainty.h"
#include "input/text/features/features.h"
#include "input/text/header/title.h"
#include "input/text/lines/characters.h"
#include "input/text/weights/layer.h"

namespace offprint::text {

namespace {

constexpr std::size_t shown_features = 3;
constexpr double weight_of_correction = 10;    // more than any feature has
constexpr std::size_t shown_text = 60;         // bytes
constexpr double points_per_unit = 100;        // weights are stored in hundredths
constexpr std::size_t longest_range_list = 8;  // ranges named in the note

// Returns the beginning of the text, cut between characters.
std::string first_words(std::string_view text) {
  if (text.size() <= shown_text) return std::string(text);
  std::size_t end = shown_text;
  while (end > 0 && is_continuation_byte(text[end])) --end;
  return std::string(text.substr(0, end)) + "…";
}

void keep_strongest(std::vector<Evidence>& evidence) {
  const std::size_t kept = std::min(evidence.size(), shown_features);
  std::partial_sort(
      evidence.begin(), evidence.begin() + static_cast<std::ptrdiff_t>(kept), evidence.end(),
      [](const Evidence& a, const Evidence& b) { return std::abs(a.weight) > std::abs(b.weight); });
  evidence.resize(kept);
}

// A feature at a place (weights.h), and how much it speaks for the role.
struct RankedFeature {
  double advantage = 0;
  std::uint16_t feature = 0;
  std::size_t place = 0;
};

bool is_left_out(const PageWithLevels& page, const TextReaderOptions& options, std::size_t i) {
  if (options.keep_boilerplate) return false;
  const Role role = page.role(i);
  if (role == Role::date || role == Role::byline)
    return page.header_rest(i) == HeaderRest::boilerplate;
  return is_boilerplate(role);
}

struct WordCount {
  std::size_t all = 0;
  std::size_t left_out = 0;

  bool leaves_out_much() const { return left_out * 6 > all; }  // more than a sixth
};

// Counts the words of the text, but not those that a correction drops.
WordCount count_words(const PageWithLevels& page, const TextReaderOptions& options) {
  WordCount count;
  for (std::size_t i = 0; i < page.size(); ++i) {
    count.all += page.traits[i].words;
    if (is_left_out(page, options, i)) count.left_out += page.traits[i].words;
  }
  return count;
}

class Explainer {
 public:
  Explainer(const PageWithLevels& page, const Weights& weights, const TextReaderOptions& options)
      : page_(page), weights_(weights), options_(options) {}

  Explanation explain() {
    Explanation explanation;
    explanation.file = page_.file;
    explanation.rows.reserve(page_.size() + page_.dropped.size());
    auto dropped = page_.dropped.begin();
    for (std::size_t i = 0; i < page_.size(); ++i) {
      for (; dropped != page_.dropped.end() && dropped->first_line < page_.span(i).line; ++dropped)
        explanation.rows.push_back(row(*dropped));
      explanation.rows.push_back(row(i));
    }
    for (; dropped != page_.dropped.end(); ++dropped) explanation.rows.push_back(row(*dropped));
    return explanation;
  }

 private:
  ExplanationRow row(std::size_t i) {
    const Choice& choice = page_.choices[i];
    const SourceSpan span = page_.span(i);
    ExplanationRow row;
    row.first_line = span.line;
    row.last_line = span.end_line;
    row.role = role_name(choice.role);
    row.level = page_.levels[i];
    row.confidence = 1 / (1 + std::exp(-choice.margin / points_per_unit));
    row.left_out = is_left_out(page_, options_, i);
    if (!options_.explain) return row;
    row.evidence = evidence(i, choice.role);
    row.text = first_words(page_.unit(i).text);
    return row;
  }

  static ExplanationRow row(const DroppedBlock& dropped) {
    ExplanationRow row;
    row.first_line = dropped.first_line;
    row.last_line = dropped.last_line;
    row.role = "dropped";
    row.confidence = 1;
    row.evidence = {corrected(*dropped.by)};
    row.text = first_words(dropped.text);
    row.left_out = true;
    return row;
  }

  static Evidence corrected(const Correction& by) {
    return {by.source + " '" + by.pattern + "'", weight_of_correction};
  }

  std::vector<Evidence> evidence(std::size_t i, Role role) {
    if (page_.given_title == i) return {{options_.title_line_source, weight_of_correction}};
    if (const Correction* by = page_.correction(i)) {
      // The role of a kept line is chosen by weights all the same.
      std::vector<Evidence> evidence = {corrected(*by)};
      if (by->kind == CorrectionKind::keep)
        for (Evidence& other : found_evidence(i, role)) evidence.push_back(std::move(other));
      return evidence;
    }
    return found_evidence(i, role);
  }

  std::vector<Evidence> found_evidence(std::size_t i, Role role) {
    const Header& header = page_.header;
    if (role == Role::title) return title_evidence();
    if (role == Role::date) return {{"a date beside the title", 1}};
    if (role == Role::byline) return {{"names beside the title", 1}};
    if (header.title && i < *header.title) return {{"above the title", 1}};
    if (page_.unit(i).underlined != 0) return {{"underlined", 1}};
    return weighed_evidence(i, role);
  }

  std::vector<Evidence> title_evidence() const {
    std::array<int, title_layer_size> layer{};
    for (const std::uint16_t feature : page_.header.title_features)
      for (std::size_t h = 0; h < layer.size(); ++h) layer[h] += weights_.title[feature].layer[h];
    std::vector<Evidence> evidence;
    for (const std::uint16_t feature : page_.header.title_features) {
      const TitleWeight& weight = weights_.title[feature];
      double points = weight.weight / points_per_unit;
      for (std::size_t h = 0; h < layer.size(); ++h)
        if (layer[h] > 0)
          points += static_cast<double>(weight.layer[h]) * weights_.title_layer[h] /
                    (outward_parts * layer_parts);
      evidence.push_back({std::string(title_features()[feature].name), points});
    }
    keep_strongest(evidence);
    return evidence;
  }

  // Returns how much more the weights speak for this role than for the others on average.
  static double advantage(const RoleWeights& roles, Role role) {
    double own = 0;
    double others = 0;
    for (std::size_t k = 0; k < weighed_roles.size(); ++k)
      (weighed_roles[k] == role ? own : others) += roles[k];
    return own - others / (weighed_roles.size() - 1);
  }

  // Computes how much each unit of the layer adds for the role of unit `i`, per part of its sum; 0
  // if its sum is not above zero. So the share of each feature is known exactly.
  void sum_layer(std::size_t i, Role role) {
    Layer layer;
    const auto add = [&](std::size_t seen, std::size_t place) {
      for (const std::uint16_t feature : features_of(seen))
        layer.add(weights_.features[feature].places[place].layer);
    };
    add(i, own_place(page_.blanks));
    if (i > 0) add(i - 1, unit_above);
    if (i + 1 < page_.size()) add(i + 1, unit_below);
    through_layer_.fill(0);
    for (std::size_t h = 0; h < weights_.layer.size(); ++h)
      if (layer.is_active(h))
        through_layer_[h] =
            static_cast<float>(advantage(weights_.layer[h], role) / (outward_parts * layer_parts));
  }

  // Returns the features of unit `i`. The last ones are kept, because they are needed for the unit
  // and for both neighbours.
  const FeatureNumbers& features_of(std::size_t i) {
    SeenUnit& seen = seen_[i % seen_.size()];
    if (seen.unit != i || seen.features.empty()) find_features(page_, i, seen.features);
    seen.unit = i;
    return seen.features;
  }

  // Returns the strongest features. Only for these are names made, because a text has many units.
  std::vector<Evidence> weighed_evidence(std::size_t i, Role role) {
    ranked_.clear();
    sum_layer(i, role);
    rank(i, own_place(page_.blanks), role);
    if (i > 0) rank(i - 1, unit_above, role);
    if (i + 1 < page_.size()) rank(i + 1, unit_below, role);
    const std::size_t kept = std::min(ranked_.size(), shown_features);
    std::partial_sort(ranked_.begin(), ranked_.begin() + static_cast<std::ptrdiff_t>(kept),
                      ranked_.end(), [](const RankedFeature& a, const RankedFeature& b) {
                        return std::abs(a.advantage) > std::abs(b.advantage);
                      });
    std::vector<Evidence> evidence;
    for (std::size_t k = 0; k < kept; ++k)
      evidence.push_back({name(ranked_[k]), ranked_[k].advantage});
    return evidence;
  }

  void rank(std::size_t seen, std::size_t place, Role role) {
    for (const std::uint16_t feature : features_of(seen)) {
      const PlaceWeights& weights = weights_.features[feature].places[place];
      float layer = 0;
      for (std::size_t h = 0; h < layer_size; ++h)
        layer += static_cast<float>(weights.layer[h]) * through_layer_[h];
      const double roles = advantage(weights.roles, role) / points_per_unit;
      ranked_.push_back({roles + static_cast<double>(layer), feature, place});
    }
  }

  static std::string name(const RankedFeature& ranked) {
    const std::string_view side = ranked.place == unit_above   ? "above: "
                                  : ranked.place == unit_below ? "below: "
                                                               : "";
    return std::string(side) + feature_name(ranked.feature);
  }

  const PageWithLevels& page_;
  const Weights& weights_;
  const TextReaderOptions& options_;
  struct SeenUnit {
    std::size_t unit = 0;
    FeatureNumbers features;
  };
  std::array<SeenUnit, 3> seen_;
  std::array<float, layer_size> through_layer_{};  // by sum_layer()
  std::vector<RankedFeature> ranked_;
};

struct LineRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

// Returns the ranges of the lines that were left out, and adds the number of lines to `lines`.
// Consecutive rows make one range, even with blank lines between them.
std::vector<LineRange> left_out_ranges(const Explanation& explanation, std::size_t& lines) {
  std::vector<LineRange> ranges;
  bool together = false;
  for (const ExplanationRow& row : explanation.rows) {
    if (row.left_out) {
      lines += row.last_line - row.first_line + 1;
      if (together)
        ranges.back().last = row.last_line;
      else
        ranges.push_back({row.first_line, row.last_line});
    }
    together = row.left_out;
  }
  return ranges;
}

std::string range_list(const std::vector<LineRange>& ranges) {
  std::string list;
  for (std::size_t i = 0; i < std::min(ranges.size(), longest_range_list); ++i) {
    if (i > 0) list += ", ";
    list += std::to_string(ranges[i].first);
    if (ranges[i].last > ranges[i].first) list += "-" + std::to_string(ranges[i].last);
  }
  if (ranges.size() > longest_range_list)
    list += " and " + std::to_string(ranges.size() - longest_range_list) + " more places";
  return list;
}

std::size_t count_uncertain_lines(const Explanation& explanation) {
  std::size_t lines = 0;
  for (const ExplanationRow& row : explanation.rows)
    if (row.confidence < uncertain_below) lines += row.last_line - row.first_line + 1;
  return lines;
}

// Returns "1 line is" or "3 lines are".
std::string lines_are(std::size_t lines) {
  return std::to_string(lines) + (lines == 1 ? " line is" : " lines are");
}

}  // namespace

Explanation explain(const PageWithLevels& page, const Weights& weights,
                    const TextReaderOptions& options) {
  return Explainer(page, weights, options).explain();
}

void report_left_out(const PageWithLevels& page, const TextReaderOptions& options,
                     const Explanation& explanation, Diagnostics& diagnostics) {
  std::size_t left_out = 0;
  const std::vector<LineRange> ranges = left_out_ranges(explanation, left_out);
  const std::size_t uncertain = count_uncertain_lines(explanation);
  if (left_out == 0 && uncertain == 0) return;
  const WordCount words = count_words(page, options);
  const bool much = words.leaves_out_much();
  // The note has no line of its own, because it names many.
  Diagnostic note{much ? Severity::warning : Severity::note,
                  left_out == 0 ? "uncertain" : "left-out",
                  SourceSpan{explanation.file, 0, 0, 0},
                  {},
                  {}};
  if (left_out != 0) {
    note.message += lines_are(left_out) +
                    " not part of the article: " + (left_out == 1 ? "line " : "lines ") +
                    range_list(ranges);
    if (much)
      note.message +=
          ", " + std::to_string(words.left_out * 100 / words.all) + " percent of the words";
    note.asides.push_back({note.message.size(), Remedy::keep_boilerplate});
  }
  if (left_out != 0 && uncertain != 0) note.message += "; ";
  if (uncertain != 0) {
    note.message += lines_are(uncertain) + " uncertain";
    note.asides.push_back(
        {note.message.size(), uncertain == 1 ? Remedy::explain_line : Remedy::explain_lines});
  }
  diagnostics.add(std::move(note));
}

}  // namespace offprint::text
