#include "tests/support/spec_examples.h"

#include <fstream>
#include <sstream>

namespace offprint::test {

namespace {

constexpr std::string_view arrow = "\u2192";

class SpecParser {
 public:
  std::vector<SpecExample> parse(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
      const std::string_view line = text.substr(0, end);
      if (line == "<!-- END TESTS -->\n") break;
      take(line);
      text.remove_prefix(end);
    }
    return std::move(examples_);
  }

 private:
  enum class Place { text, markdown, html };

  void take(std::string_view line) {
    const std::string fence(32, '`');
    if (place_ == Place::text) {
      if (line == fence + " example\n") begin();
      if (line.starts_with('#')) section_ = heading(line);
    } else if (line == fence + "\n") {
      place_ = Place::text;
    } else if (place_ == Place::markdown && line == ".\n") {
      place_ = Place::html;
    } else {
      SpecExample& example = examples_.back();
      append(place_ == Place::markdown ? example.markdown : example.html, line);
    }
  }

  void begin() {
    examples_.push_back({static_cast<int>(examples_.size()) + 1, section_, {}, {}});
    place_ = Place::markdown;
  }

  static std::string heading(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
    return std::string(line.substr(0, line.find('\n')));
  }

  static void append(std::string& text, std::string_view line) {
    for (std::size_t at; (at = line.find(arrow)) != std::string_view::npos;) {
      text.append(line.substr(0, at)).push_back('\t');
      line.remove_prefix(at + arrow.size());
    }
    text.append(line);
  }

  std::vector<SpecExample> examples_;
  std::string section_;
  Place place_ = Place::text;
};

}  // namespace

std::vector<SpecExample> parse_spec(std::string_view text) { return SpecParser().parse(text); }

std::vector<SpecExample> read_spec(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return parse_spec(text.str());
}

const std::vector<SpecExample>& commonmark_examples() {
  static const std::vector<SpecExample> examples =
      read_spec(OFFPRINT_SPEC_FOLDER "/commonmark.txt");
  return examples;
}

const std::vector<SpecExample>& gfm_examples() {
  static const std::vector<SpecExample> examples = read_spec(OFFPRINT_SPEC_FOLDER "/gfm.txt");
  return examples;
}

}  // namespace offprint::test
